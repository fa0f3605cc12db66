//! What must hold of the Canada Pension Plan's calculation, whoever's record it is.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../../engine/tests/support/seeds.rs"]
mod seeds;
#[path = "support/shipped.rs"]
mod shipped;

use std::rc::Rc;

use engine::eval::{Clock, Evaluation};
use engine::facts::{Answer, Facts};
use engine::pack::{DefinitionId, FactId, Kind, Subject};
use engine::values::{ChoiceSet, Date, Number, Records, Value};
use proptest::prelude::*;
use shipped::pack;

/// A life of work: earnings by year from 1979, children's birth dates, and the age at start.
#[derive(Clone, Debug)]
struct Life {
    earnings: Vec<i64>,
    children: Vec<i64>,
    start_age: i64,
}

fn lives() -> impl Strategy<Value = Life> {
    let year = prop_oneof![2 => Just(0_i64), 1 => 0..8_000_i64, 4 => 8_000..90_000_i64];
    let born = Date::parse("1980-01-01").unwrap().days()..Date::parse("2018-01-01").unwrap().days();
    (prop::collection::vec(year, 30..52), prop::collection::vec(born, 0..4), 720..=840_i64)
        .prop_map(|(earnings, children, start_age)| Life { earnings, children, start_age })
}

fn set(facts: &mut Facts, id: &str, value: Value) {
    let pack = pack();
    let found = pack.facts.iter().position(|fact| fact.id == id).unwrap();
    facts.set(FactId::at(found).unwrap(), Subject::Person, Answer::Given(value));
}

fn choose(facts: &mut Facts, id: &str, option: &str) {
    let fact = pack().facts.iter().find(|fact| fact.id == id).unwrap();
    let Kind::Choice(options) = &fact.kind else { panic!("{id} is no choice") };
    let place = options.iter().position(|known| known == option).unwrap();
    set(facts, id, Value::Choice(ChoiceSet(1 << place)));
}

fn list(rows: Vec<Vec<Value>>) -> Value {
    Value::Records(Rc::new(Records { rows, more: None }))
}

fn facts(life: &Life) -> Facts {
    let mut facts = Facts::none(pack());
    set(&mut facts, "birth_date", Value::whole(Date::parse("1960-06-15").unwrap().days()));
    choose(&mut facts, "marital_status", "single");
    choose(&mut facts, "cpp_where", "outside_quebec");
    choose(&mut facts, "cpp_depth", "record");
    choose(&mut facts, "cpp_disabled", "no");
    set(&mut facts, "cpp_receiving", Value::NO);
    set(&mut facts, "cpp_start_age", Value::whole(life.start_age));
    let row = |(year, earnings): (i64, &i64)| vec![Value::whole(year), Value::whole(*earnings)];
    set(&mut facts, "cpp_earnings", list((1979..).zip(&life.earnings).map(row).collect()));
    let raised = if life.children.is_empty() { Value::NO } else { Value::YES };
    set(&mut facts, "cpp_raised_children", raised);
    let births = life.children.iter().map(|born| vec![Value::whole(*born)]);
    set(&mut facts, "children_raised", list(births.collect()));
    facts
}

fn value(facts: &Facts, id: &str) -> Value {
    value_on("2020-08-01", facts, id)
}

fn value_on(day: &str, facts: &Facts, id: &str) -> Value {
    let clock = Clock::new(pack(), Date::parse(day).unwrap());
    let evaluation = Evaluation::new(pack(), facts.clone(), clock);
    let found = pack().definitions.iter().position(|definition| definition.id == id).unwrap();
    evaluation.value(DefinitionId::at(found).unwrap(), Subject::Person)
}

fn known(life: &Life, id: &str) -> Number {
    value(&facts(life), id).exact().unwrap_or_else(|| panic!("{id} is open for {life:?}"))
}

/// What the yearly maximums are in a year; later ones are those of the last that is known.
fn maximum(column: &str, year: i64) -> Number {
    let table = pack().tables.iter().find(|table| table.id == "cpp_years").unwrap();
    let place = table.columns.iter().position(|(name, _)| name == column).unwrap();
    let row = table.rows.iter().rev().find(|(keys, _)| keys[0] <= Number::whole(year)).unwrap();
    row.1[place]
}

/// Usual pay: the option, what it is of the maximum, and whether it is of the second one.
const USUAL: [(&str, &str, &str); 5] = [
    ("quarter", "0.25", "maximum"),
    ("half", "0.5", "maximum"),
    ("three_quarters", "0.75", "maximum"),
    ("maximum", "1", "maximum"),
    ("second_maximum", "1", "second_maximum"),
];

/// Somebody of so many months at the start, known by a rough idea.
fn roughly(birth: &str, start_age: i64, usual: usize, years: i64) -> Facts {
    let mut facts = facts(&Life { earnings: Vec::new(), children: Vec::new(), start_age });
    set(&mut facts, "birth_date", Value::whole(Date::parse(birth).unwrap().days()));
    choose(&mut facts, "cpp_depth", "quick");
    set(&mut facts, "cpp_has_statement", Value::NO);
    choose(&mut facts, "cpp_usual_pay", USUAL[usual].0);
    // The share itself, and all that the years since 2019 can add: the last years worked.
    set(&mut facts, "cpp_pay_share", Value::Exact(Number::parse(USUAL[usual].1).unwrap()));
    set(&mut facts, "cpp_first_part", Value::whole(500));
    set(&mut facts, "cpp_work_years", Value::whole(years));
    facts
}

/// The same life year by year: the last years before the pension at one share of the maximum.
fn exactly(rough: &Facts, start: i64, usual: usize, years: i64) -> Facts {
    let (_, share, column) = USUAL[usual];
    let mut facts = rough.clone();
    choose(&mut facts, "cpp_depth", "record");
    let from = start - years * 12;
    let row = |year: i64| {
        let months = (year * 12 + 12).min(start) - (year * 12).max(from);
        let full = maximum(column, year).times(Number::parse(share).unwrap());
        let earned = full.times(Number::whole(months)).over(Number::whole(12));
        vec![Value::whole(year), Value::Exact(earned)]
    };
    let rows = (from.div_euclid(12)..=(start - 1).div_euclid(12)).map(row);
    set(&mut facts, "cpp_earnings", list(rows.collect()));
    facts
}

/// The greatest that a rough idea comes to takes the years worked to be the last ones: for who works
/// without a gap it is what the record says.
#[test]
fn a_rough_idea_comes_near_the_record_of_the_same_life() {
    for (start_age, years) in
        [(720, 10), (720, 35), (744, 20), (780, 8), (780, 40), (780, 46), (840, 30), (840, 50)]
    {
        for (usual, (option, ..)) in USUAL.iter().enumerate() {
            // Asked in the month before 60 is reached: all starts are open.
            let rough = roughly("1966-09-15", start_age, usual, years);
            let start = 1966 * 12 + 8 + start_age + 1;
            let exact = exactly(&rough, start, usual, years);
            let pension =
                |facts: &Facts| value_on("2026-08-01", facts, "cpp.pension").exact().unwrap();
            let (rough, exact) = (pension(&rough), pension(&exact));
            let off = rough.minus(exact).over(exact);
            let off = off.max(off.negated());
            let near = Number::parse("0.03").unwrap();
            assert!(off < near, "{rough} / {exact} at {start_age}, {years} years, {option}");
        }
    }
}

/// The second part of a pension that begins in January, of somebody who earned the second maximum
/// from 2024 on (s. 53.2, 59.2): each year's earnings above the first maximum, brought to the average
/// maximum of the last five years, over 480 months, of which a third is paid. Maximums as published.
fn second_part(year: i64) -> Number {
    let firsts = [61_600, 64_900, 66_600, 68_500, 71_300, 74_600];
    let seconds = [(2024, 68_500, 73_200), (2025, 71_300, 81_200)];
    let last = usize::try_from(year - 2021).unwrap();
    let five = firsts.iter().take(last + 1).rev().take(5);
    let average = Number::whole(five.sum()).over(Number::whole(5));
    let earned = seconds.iter().filter(|(earned_in, ..)| *earned_in < year);
    let adjusted = earned.map(|(_, first, second)| {
        Number::whole(second - first).times(average).over(Number::whole(*first))
    });
    let sum = adjusted.fold(Number::ZERO, Number::plus);
    sum.over(Number::whole(480)).times(Number::parse("0.3333").unwrap())
}

#[test]
fn a_rough_idea_at_the_maximum_is_the_published_one() {
    let published = [
        (2022, "1253.59"),
        (2023, "1306.57"),
        (2024, "1364.60"),
        (2025, "1433.00"),
        (2026, "1507.65"),
    ];
    for (year, most) in published {
        let most = Number::parse(most).unwrap();
        for (usual, years) in [(3, 40), (3, 52), (4, 40), (4, 52)] {
            let rough = roughly(&format!("{}-12-15", year - 66), 780, usual, years);
            let day = format!("{}-12-01", year - 1);
            let found = value_on(&day, &rough, "cpp.pension").exact().unwrap();
            // Who never earned above the first maximum lacks what the second has added since 2024.
            let right = if usual == 3 { most.minus(second_part(year)) } else { most };
            let off = found.minus(right).distance();
            assert!(
                off <= Number::CENT,
                "{found} in {year} with {years} years at {}, not {right}",
                USUAL[usual].0
            );
        }
    }
}

proptest! {
    #![proptest_config(seeds::kept(200))]

    /// Without child-rearing. With it the Act itself lets it fall: a year that rises above the
    /// exemption is no longer left out whole (s. 49(d)), and moves the average that decides
    /// which other months with a child are dropped (s. 48(2)).
    #[test]
    fn the_pension_never_falls_when_a_years_earnings_rise(
        life in lives(), year in any::<prop::sample::Index>(), more in 1..60_000_i64
    ) {
        let life = Life { children: Vec::new(), ..life };
        let mut better = life.clone();
        let year = year.index(better.earnings.len());
        better.earnings[year] += more;
        let (before, after) = (known(&life, "cpp.pension"), known(&better, "cpp.pension"));
        prop_assert!(before <= after, "{before} falls to {after} with {more} more in year {year}");
    }

    #[test]
    fn starting_a_month_later_never_lowers_the_age_factor(age in 720..840_i64) {
        let at = |start_age| {
            known(&Life { earnings: vec![50_000; 45], children: Vec::new(), start_age }, "cpp.factor")
        };
        prop_assert!(at(age) <= at(age + 1));
    }

    /// The average is never below what it is over all the months of the period.
    #[test]
    fn dropping_months_never_lowers_the_average(life in lives()) {
        let all = known(&life, "cpp_record.earned").over(known(&life, "cpp.period").max(Number::whole(120)));
        let kept = known(&life, "cpp_record.earned_kept").over(known(&life, "cpp_record.kept"));
        let slack = Number::parse("0.0000000001").unwrap();
        prop_assert!(all <= kept.plus(slack), "{all} falls to {kept}");
        prop_assert!(known(&life, "cpp_record.kept") >= Number::whole(120));
    }

    /// What is worked out from ranges of earnings holds for every record within them.
    #[test]
    fn a_record_that_is_known_roughly_covers_the_exact_one(life in lives(), slack in 1..20_000_i64) {
        let exact = facts(&life);
        let mut rough = exact.clone();
        let row = |(year, earnings): (i64, &i64)| {
            let (low, high) = ((earnings - slack).max(0), earnings + slack);
            vec![Value::whole(year), Value::between(Number::whole(low), Number::whole(high))]
        };
        set(&mut rough, "cpp_earnings", list((1979..).zip(&life.earnings).map(row).collect()));
        for id in ["cpp.base", "cpp.first_part", "cpp.second_part", "cpp.pension"] {
            let (wide, narrow) = (value(&rough, id), value(&exact, id));
            prop_assert!(wide.covers(&narrow), "{id}: {wide:?} / {narrow:?}");
        }
    }
}
