//! Employment Insurance: every cell of the printed tables, every edge, every dated measure,
//! and how many questions it takes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/asked.rs"]
mod asked;
#[path = "support/shipped.rs"]
mod shipped;

use std::path::{Path, PathBuf};

use asked::{Asked, with};
use engine::explore::next_question::next_question_for;
use engine::outcome::{Outcome, Verdict, outcomes};
use engine::pack::Pack;
use engine::values::{Date, Number, Truth, Value};
use serde_json::{Value as Json, json};
use shipped::pack;

const TODAY: &str = "2026-11-23";

fn table(name: &str) -> Vec<Vec<String>> {
    let path: PathBuf = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn at(rate: &str) -> Json {
    json!({ "ei_rate_known": true, "ei_rate": rate })
}

fn laid_off(hours: i64) -> Json {
    json!({
        "work_stopped": "laid_off", "work_kind": "employee", "ei_hours": hours,
        "last_day_worked": "2026-11-20", "claim_before": "none",
        "weekly_pay": 1000, "paid_weeks": 52,
    })
}

/// A day and what a measure came to in claims that began in its week.
fn claim_of(day: &str) -> Json {
    let person = with(laid_off(1000), "claim_before", "open");
    let last = Date::from_days(Date::parse(day).unwrap().days() - 1).to_string();
    let person = with(person, "last_day_worked", last);
    with(person, "claim_began", day)
}

/// Rates in each column of the printed table: just above its lower limit, and its upper one.
const COLUMNS: [[&str; 2]; 12] = [
    ["0", "0.06"],
    ["0.061", "0.07"],
    ["0.071", "0.08"],
    ["0.081", "0.09"],
    ["0.091", "0.1"],
    ["0.101", "0.11"],
    ["0.111", "0.12"],
    ["0.121", "0.13"],
    ["0.131", "0.14"],
    ["0.141", "0.15"],
    ["0.151", "0.16"],
    ["0.161", "0.9"],
];

#[test]
fn every_cell_of_both_weeks_tables_is_as_printed_at_all_four_corners() {
    let _pack = pack();
    let mut asked = Asked::on(TODAY, &json!({}), &json!({}));
    let mut cells = 0;
    for (name, seasonal) in [
        ("conformance/figures/ei-schedule-1.csv", false),
        ("crates/testing/tests/tables/ei-schedule-5.csv", true),
    ] {
        for row in table(name) {
            let low: i64 = row[0].parse().unwrap();
            let high: i64 = row[1].parse().unwrap_or(5000);
            for (column, rates) in COLUMNS.iter().enumerate() {
                let printed: i64 = row[column + 2].parse().unwrap();
                for (hours, rate) in
                    [low, high].into_iter().flat_map(|h| rates.iter().map(move |r| (h, *r)))
                {
                    // The last week of the seasonal measure.
                    let person = with(claim_of("2026-10-20"), "ei_hours", hours);
                    asked.restart(&with(person, "seasonal", seasonal), &at(rate));
                    let found = asked.whole("ei.regular_weeks") + asked.whole("ei.seasonal_added");
                    assert_eq!(found, printed, "{name}: {hours} hours at {rate}");
                    if printed > 0 {
                        assert_eq!(asked.whole("ei_regular.total_weeks"), printed, "{name}");
                    }
                }
                cells += 1;
            }
        }
    }
    assert_eq!(cells, 2 * 41 * 12);
}

#[test]
fn hours_and_divisor_turn_just_above_each_limit_of_a_band() {
    let _pack = pack();
    let mut asked = Asked::on(TODAY, &json!({}), &json!({}));
    for limit in 6..=13_i64 {
        let rates = [limit * 10 - 1, limit * 10, limit * 10 + 1];
        let bands = [limit - 6, limit - 6, limit - 5];
        for (tenths, band) in rates.into_iter().zip(bands) {
            let rate = format!("0.{tenths:03}");
            asked.restart(&laid_off(1000), &at(&rate));
            assert_eq!(asked.whole("ei.hours_needed"), 700 - 35 * band, "at {rate}");
            assert_eq!(asked.whole("ei.divisor"), 22 - band, "at {rate}");
        }
    }
}

#[test]
fn one_hour_decides_at_each_entrance_requirement_also_after_violations() {
    let _pack = pack();
    let mut asked = Asked::on(TODAY, &json!({}), &json!({}));
    let raised =
        [("none", 4), ("minor", 5), ("serious", 6), ("very_serious", 7), ("subsequent", 8)];
    for (column, rates) in COLUMNS.iter().enumerate() {
        let band = i64::try_from(column.min(8)).unwrap();
        for (violation, quarters) in raised {
            // Half an hour and more counts as one (s. 7.1(1)).
            let needed = ((700 - 35 * band) * quarters + 2) / 4;
            for (hours, enough) in [(needed - 1, false), (needed, true), (needed + 1, true)] {
                let person = with(laid_off(hours), "ei_violation", violation);
                asked.restart(&person, &at(rates[1]));
                let found = asked.value("ei_regular.hours");
                assert_eq!(found.truth(), Truth::of(enough), "{hours} hours, {violation}");
            }
        }
    }
}

#[test]
fn hours_settle_special_benefits_at_600_whatever_the_region() {
    let _pack = pack();
    for (hours, enough) in [(599, Truth::No), (600, Truth::Yes), (601, Truth::Yes)] {
        let asked = Asked::on(TODAY, &laid_off(hours), &json!({}));
        assert_eq!(asked.value("ei.special").truth(), enough, "{hours}");
    }
}

#[test]
fn regular_benefits_need_no_region_below_420_hours_and_from_700() {
    let _pack = pack();
    let known = |hours| Asked::on(TODAY, &laid_off(hours), &json!({})).value("ei_regular.hours");
    assert_eq!(known(419).truth(), Truth::No);
    assert_eq!(known(699).truth(), Truth::Unknown);
    assert_eq!(known(700).truth(), Truth::Yes);
}

#[test]
fn each_dated_measure_is_there_from_its_first_to_its_last_day() {
    let _pack = pack();
    // Day before, first day, last day, day after; and the value before, inside and after.
    let measures = [
        ("ei.waiting", ["2025-03-29", "2025-03-30", "2026-10-10", "2026-10-11"], [1, 0, 1]),
        (
            "ei_separation.spread",
            ["2025-03-29", "2025-03-30", "2026-10-10", "2026-10-11"],
            [1, 0, 1],
        ),
        ("ei.tenure_added", ["2025-06-14", "2025-06-15", "2026-10-10", "2026-10-11"], [0, 20, 0]),
        ("ei.seasonal_added", ["2021-09-25", "2021-09-26", "2026-10-24", "2026-10-25"], [0, 5, 0]),
        (
            "ei.hours_needed",
            ["2025-04-05", "2025-04-06", "2025-10-11", "2025-10-12"],
            [700, 630, 700],
        ),
        (
            "ei.most_a_year",
            ["2024-12-28", "2024-12-29", "2025-12-27", "2025-12-28"],
            [63_200, 65_700, 68_900],
        ),
    ];
    for (id, days, [before, within, after]) in measures {
        for (day, right) in days.into_iter().zip([before, within, within, after]) {
            let person = with(claim_of(day), "seasonal", true);
            let person = with(person, "premium_years", 10);
            let person = with(person, "regular_weeks_156", 0);
            let found = Asked::on(day, &person, &at("0.05")).whole(id);
            assert_eq!(found, right, "{id} in a claim of {day}");
        }
    }
}

#[test]
fn a_claim_begins_on_the_sunday_of_the_week_that_work_stopped_in() {
    let _pack = pack();
    for (last, start, first_paid) in [
        ("2026-11-13", "2026-11-08", "2026-11-22"),
        ("2026-11-14", "2026-11-15", "2026-11-22"),
        ("2026-11-15", "2026-11-15", "2026-11-22"),
        // Three days of the week can be worked, for the waiting week; not four.
        ("2026-11-16", "2026-11-15", "2026-11-22"),
        ("2026-11-18", "2026-11-15", "2026-11-22"),
        ("2026-11-19", "2026-11-15", "2026-11-29"),
        // Four weeks ago counts as on time, a day more does not.
        ("2026-10-26", "2026-10-25", "2026-11-01"),
        ("2026-10-25", "2026-11-22", "2026-11-29"),
    ] {
        let person = with(laid_off(1000), "last_day_worked", last);
        let asked = Asked::on(TODAY, &person, &at("0.05"));
        assert_eq!(asked.day("ei.claim_start"), start, "last day {last}");
        assert_eq!(asked.day("ei.payable_from"), first_paid, "last day {last}");
    }
}

#[test]
fn separation_money_moves_the_payable_weeks_by_whole_weeks() {
    let _pack = pack();
    // What remains is one more week without pay where nothing would be payable in it: at a rate of
    // 550 from earnings of 687.50 on (Act s. 13.1(1)).
    for (money, weeks, moved) in
        [(0, 0, 0), (687, 0, 0), (688, 0, 1), (1000, 1, 1), (9500, 9, 9), (9800, 9, 10)]
    {
        let person = with(laid_off(1000), "separation_pay", money);
        let person = with(person, "separation_insurable", 0);
        let asked = Asked::on(TODAY, &person, &at("0.05"));
        assert_eq!(asked.whole("ei_separation.weeks"), weeks, "{money} dollars");
        let later = asked.whole("ei.waiting_from") - asked.whole("ei.free_from");
        assert_eq!(later, moved * 7, "{money} dollars");
    }
}

#[test]
fn a_place_in_two_regions_gives_a_range_that_holds_both() {
    let _pack = pack();
    let amount = |region: Json| {
        // Too few at rates a point higher, too.
        let asked = Asked::on(TODAY, &laid_off(620), &json!({ "ei_region": region }));
        (asked.value("ei.hours_needed"), asked.value("ei_regular.hours").truth())
    };
    let both = amount(json!({ "one_of": ["kingston", "central"] }));
    let kingston = amount(json!("kingston"));
    let central = amount(json!("central"));
    assert_eq!((kingston.0.clone(), central.0.clone()), (Value::whole(700), Value::whole(665)));
    assert!(both.0.covers(&kingston.0) && both.0.covers(&central.0));
    assert_eq!(both.1, Truth::No);
}

/// Asks somebody alone, without children, what only Employment Insurance asks.
fn walk(pack: &Pack, answers: &Json) -> (Vec<String>, Outcome) {
    let mut person = json!({});
    let mut household = json!({ "marital_status": "single", "children": [] });
    let mut asked = Asked::on(TODAY, &person, &household);
    let mut questions = Vec::new();
    loop {
        let ours: Vec<Outcome> = outcomes::all(&asked.evaluation)
            .into_iter()
            .filter(|outcome| pack.program(outcome.program).id.starts_with("ei_"))
            .collect();
        let Some(ask) = next_question_for(&asked.evaluation, &ours, None) else {
            let likely = ours.iter().find(|o| o.verdict != Verdict::LikelyNot);
            return (questions, likely.unwrap_or(&ours[0]).clone());
        };
        for (fact, _) in &ask.facts {
            let fact = pack.fact(*fact);
            let answer = answers.get(&fact.id);
            let answer =
                answer.unwrap_or_else(|| panic!("asked for {} after {questions:?}", fact.id));
            let whose = if fact.about == engine::pack::Scope::Household {
                &mut household
            } else {
                &mut person
            };
            whose[&fact.id] = answer.clone();
        }
        questions.push(ask.question);
        assert!(questions.len() < 40, "{questions:?}");
        asked.restart(&person, &household);
    }
}

#[test]
fn a_plain_lay_off_takes_at_most_eight_questions() {
    let pack = pack();
    let mut answers = laid_off(900);
    let (questions, outcome) = walk(pack, &answers);
    assert_eq!(questions[0], "work_stopped");
    assert!(questions.len() <= 8, "{questions:?}");
    assert!(!questions.contains(&"ei_region".to_owned()), "{questions:?}");
    assert_eq!(outcome.verdict, Verdict::Likely);
    assert_eq!(outcome.amounts[0], Value::Exact(Number::whole(550)));
    // The region would tell how many weeks.
    assert!(outcome.amounts[1].exact().is_none() && !outcome.refining.is_empty());

    answers["ei_hours"] = json!(580);
    answers["paid_weeks"] = json!(16);
    answers["ei_region"] = json!("thunder_bay");
    let (questions, outcome) = walk(pack, &answers);
    assert!(questions.len() <= 8, "{questions:?}");
    assert_eq!(outcome.verdict, Verdict::LikelyNot, "665 hours are needed at 6.1%");
    // 665 at the rate on file, which is months old: the official table decides.
    answers["ei_hours"] = json!(670);
    answers["enough_hours"] = json!(true);
    let (questions, outcome) = walk(pack, &answers);
    assert!(questions.len() <= 9 && questions.contains(&"ei_region".to_owned()), "{questions:?}");
    assert_eq!(outcome.verdict, Verdict::Likely);
    assert_eq!(outcome.amounts[1], Value::whole(15));
}

#[test]
fn no_reason_for_stopping_takes_more_than_nine_questions() {
    let pack = pack();
    let mut answers = laid_off(650);
    for (fact, answer) in [
        ("due_date", json!("2026-12-20")),
        ("child_date", json!("2026-11-10")),
        ("child_came", json!("other_parent")),
        ("sharing_parental", json!(true)),
        ("care_for", json!("child")),
        ("care_condition", json!("critical")),
        ("wsib", json!("none")),
    ] {
        answers[fact] = answer;
    }
    for (stopped, verdict) in [
        ("sick", Verdict::Likely),
        ("pregnant", Verdict::Likely),
        ("new_child", Verdict::Likely),
        ("caring", Verdict::Likely),
    ] {
        answers["work_stopped"] = json!(stopped);
        let (questions, outcome) = walk(pack, &answers);
        assert!(questions.len() <= 9, "{stopped}: {questions:?}");
        assert_eq!(outcome.verdict, verdict, "{stopped}");
        assert!(!questions.contains(&"ei_region".to_owned()), "{questions:?}");
    }
}

#[test]
fn who_did_not_stop_working_or_never_registered_hears_it_soon() {
    let pack = pack();
    let (questions, _) = walk(pack, &json!({ "work_stopped": "not_stopped" }));
    assert!(questions.len() <= 2, "{questions:?}");
    let answers = json!({ "work_stopped": "sick", "work_kind": "self_employed" });
    let (questions, outcome) = walk(pack, &answers);
    assert_eq!((questions.len(), outcome.verdict), (2, Verdict::LikelyNot), "{questions:?}");
}

#[test]
fn quitting_and_dismissal_are_never_a_no() {
    let pack = pack();
    let mut answers = laid_off(900);
    for (stopped, reason) in [
        ("quit", ("quit_reason", "none_listed")),
        ("quit", ("quit_reason", "harassment")),
        ("dismissed", ("dismissal_reason", "misconduct")),
        ("strike", ("quit_reason", "none_listed")),
    ] {
        answers["work_stopped"] = json!(stopped);
        answers[reason.0] = json!(reason.1);
        let (questions, outcome) = walk(pack, &answers);
        assert_eq!(outcome.verdict, Verdict::AskAPerson, "{stopped}");
        let asked = questions.contains(&reason.0.to_owned());
        assert_eq!(asked, stopped != "strike", "{questions:?}");
    }
    answers["work_stopped"] = json!("dismissed");
    answers["dismissal_reason"] = json!("not_suited");
    assert_eq!(walk(pack, &answers).1.verdict, Verdict::Likely);
}

#[test]
fn the_adoption_benefit_is_there_and_off() {
    let _pack = pack();
    let person = with(laid_off(900), "work_stopped", "new_child");
    let person = with(person, "child_came", "adoption");
    let asked = Asked::on(TODAY, &person, &at("0.05"));
    assert_eq!(asked.whole("ei_adoption.weeks_paid"), 0);
    assert_eq!(asked.value("ei_adoption.in_force").truth(), Truth::No);
}
