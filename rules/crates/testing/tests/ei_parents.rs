//! Two parents who both take parental weeks: what each gets, and what they get together.

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

use asked::{Asked, with};
use engine::outcome::{Guidance, Outcome, Shares, Verdict};
use engine::pack::{FactId, Subject};
use engine::values::{Date, Number, Value};
use serde_json::{Value as Json, json};
use shipped::pack;

/// A parent since October who earned so much a week.
fn parent(came: &str, pay: i64) -> Json {
    json!({
        "work_stopped": "new_child", "child_came": came, "child_date": "2026-10-20",
        "work_kind": "employee", "ei_hours": 1500, "last_day_worked": "2026-11-20",
        "claim_before": "none", "weekly_pay": pay,
    })
}

fn married() -> Json {
    json!({ "marital_status": "married" })
}

type Found = (Outcome, Guidance);

fn parental(person: &Json, partner: &Json, household: &Json, subject: Subject) -> Found {
    let all = json!({ "person": person, "partner": partner, "household": household });
    let asked = Asked::of("2026-11-23", &all);
    (asked.outcome("ei_parental", subject), asked.guidance("ei_parental", subject))
}

/// Weeks, weekly rate and money of one choice; 0 is the standard one.
fn sum((_, told): &Found, choice: usize) -> [Shares; 3] {
    told.sums[choice].shares.clone().try_into().unwrap()
}

fn between(low: i64, high: i64) -> Value {
    Value::Between(Number::whole(low), Number::whole(high))
}

#[test]
fn both_choices_are_added_up_for_both_parents() {
    let (mother, other) = (parent("gave_birth", 2000), parent("other_parent", 1000));
    let household = with(married(), "parental_weeks", 30);
    let household = with(household, "parental_extended_weeks", 9);
    let found = parental(&mother, &other, &household, Subject::Person);
    let [weeks, weekly, money] = sum(&found, 0);
    assert_eq!((weeks.person, weeks.partner), (Value::whole(30), Value::whole(10)));
    assert_eq!((weeks.both, weeks.most), (Some(Value::whole(40)), Some(Value::whole(40))));
    assert_eq!((weekly.person, weekly.partner), (Value::whole(729), Value::whole(550)));
    assert_eq!((money.person, money.partner), (Value::whole(21_870), Value::whole(5_500)));
    assert_eq!(money.both, Some(Value::whole(27_370)));
    let [weeks, weekly, money] = sum(&found, 1);
    assert_eq!((weeks.person, weeks.partner), (Value::whole(9), Value::whole(60)));
    assert_eq!((weeks.both, weeks.most), (Some(Value::whole(69)), Some(Value::whole(69))));
    assert_eq!((weekly.person, weekly.partner), (Value::whole(437), Value::whole(330)));
    assert_eq!(money.both, Some(Value::whole(9 * 437 + 60 * 330)));
    // Said once.
    assert!(parental(&mother, &other, &household, Subject::Partner).1.sums.is_empty());
}

#[test]
fn an_open_split_gives_the_range_of_all_splits_and_a_question() {
    let (mother, other) = (parent("gave_birth", 2000), parent("other_parent", 1000));
    let found = parental(&mother, &other, &married(), Subject::Person);
    for (choice, (whole, most), (high, low)) in
        [(0, (40, 35), (729, 550)), (1, (69, 61), (437, 330))]
    {
        let [weeks, _, money] = sum(&found, choice);
        let least = whole - most;
        assert_eq!((&weeks.person, &weeks.partner), (&between(least, most), &between(least, most)));
        assert_eq!(weeks.both, Some(Value::whole(whole)));
        let ends = (least * high + most * low, most * high + least * low);
        assert_eq!(money.both, Some(between(ends.0, ends.1)));
    }
    let asked = |(fact, _): &(FactId, Subject)| pack().fact(*fact).question.clone();
    let refining: Vec<String> = found.0.refining.iter().map(asked).collect();
    assert!(refining.contains(&"parental_split".to_owned()), "{refining:?}");
    // With the same rate the split makes no difference.
    let found = parental(&mother, &parent("other_parent", 2000), &married(), Subject::Person);
    assert_eq!(sum(&found, 0)[2].both, Some(Value::whole(40 * 729)));
}

#[test]
fn what_is_not_known_of_one_parent_keeps_the_sum_a_range_that_holds_it() {
    let (mother, other) = (parent("gave_birth", 2000), parent("other_parent", 1000));
    let known = parental(&mother, &other, &married(), Subject::Person);
    let unknown = with(other, "weekly_pay", json!({ "unknown": "does_not_know" }));
    let open = parental(&mother, &unknown, &married(), Subject::Person);
    for choice in [0, 1] {
        let (open, known) = (sum(&open, choice), sum(&known, choice));
        for (open, known) in open.iter().zip(&known) {
            assert!(open.partner.covers(&known.partner));
            let both = open.both.as_ref().zip(known.both.as_ref());
            assert!(both.is_none_or(|(open, known)| open.covers(known)));
        }
        assert!(open[2].both.as_ref().is_some_and(|both| both.exact().is_none()));
    }
}

#[test]
fn there_is_no_sum_where_one_of_them_gets_none() {
    let (mother, other) = (parent("gave_birth", 2000), parent("other_parent", 1000));
    for partner in [
        with(other.clone(), "work_stopped", "not_stopped"),
        with(other.clone(), "ei_hours", 599),
        with(other.clone(), "work_kind", "self_employed"),
    ] {
        let found = parental(&mother, &partner, &married(), Subject::Person);
        assert_eq!(found.0.verdict, Verdict::Likely);
        assert!(found.1.sums.is_empty(), "{partner}");
    }
    let alone = json!({ "marital_status": "single" });
    assert!(parental(&mother, &json!({}), &alone, Subject::Person).1.sums.is_empty());
}

#[test]
fn weeks_that_the_time_to_take_them_leaves_no_room_for_are_not_counted() {
    // 41 weeks after the birth: 12 of the 53 weeks of the standard choice are left to each.
    let late = |came: &str| with(parent(came, 2000), "child_date", "2026-02-10");
    let found = parental(&late("other_parent"), &late("other_parent"), &married(), Subject::Person);
    let [weeks, ..] = sum(&found, 0);
    let room = found.0.amounts[1].exact().unwrap().to_whole();
    assert!(room < 35, "{room}");
    assert_eq!(weeks.person, Value::whole(room));
    assert_eq!((weeks.both, weeks.most), (Some(Value::whole(2 * room)), Some(Value::whole(40))));
    let [weeks, ..] = sum(&found, 1);
    assert_eq!(weeks.most, Some(Value::whole(69)));
}

#[test]
fn only_one_of_two_parents_waits_a_week() {
    let (mother, other) = (parent("gave_birth", 2000), parent("other_parent", 1000));
    let first = |person: &Json, partner: &Json, subject| {
        let found = parental(person, partner, &married(), subject);
        Date::from_days(found.1.spans[0].first.exact().unwrap().to_whole()).to_string()
    };
    // Free from 22 November: the mother waits before her maternity weeks, the other not at all.
    assert_eq!(first(&mother, &other, Subject::Partner), "2026-11-22");
    // Alone the other parent waits.
    let working = with(mother, "work_stopped", "not_stopped");
    assert_eq!(first(&working, &other, Subject::Partner), "2026-11-29");
}
