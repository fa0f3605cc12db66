//! What must hold of the Canada Pension Plan's calculation, whoever's record it is.
#![cfg(feature = "authoring")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/shipped.rs"]
mod shipped;

use std::rc::Rc;

use proptest::prelude::*;
use rules::clock::Clock;
use rules::date::Date;
use rules::eval::Evaluation;
use rules::facts::{Answer, Facts};
use rules::number::Number;
use rules::pack::{Kind, Subject};
use rules::value::{ChoiceSet, Records, Value};
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
    facts.set(u16::try_from(found).unwrap(), Subject::Person, Answer::Given(value));
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
    let clock = Clock::new(pack(), Date::parse("2020-08-01").unwrap());
    let evaluation = Evaluation::new(pack(), facts.clone(), clock);
    let found = pack().definitions.iter().position(|definition| definition.id == id).unwrap();
    evaluation.value(u16::try_from(found).unwrap(), Subject::Person)
}

fn known(life: &Life, id: &str) -> Number {
    value(&facts(life), id).exact().unwrap_or_else(|| panic!("{id} is open for {life:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

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
