//! Employment Insurance: both sides of every edge that decides something.

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
use engine::outcome::Verdict;
use engine::pack::Subject;
use engine::values::{Truth, Value};
use serde_json::{Value as Json, json};
use shipped::pack;

const TODAY: &str = "2026-11-23";

fn worker(stopped: &str) -> Json {
    json!({
        "work_stopped": stopped, "work_kind": "employee", "ei_hours": 900,
        "last_day_worked": "2026-11-20", "claim_before": "none", "weekly_pay": 1000,
    })
}

fn at(tenths: i64) -> Json {
    json!({ "ei_rate_known": true, "ei_rate": format!("0.{tenths:03}") })
}

#[test]
fn weeks_turn_just_above_each_limit_of_a_band() {
    // The bands of Schedule I go on to 16%, those of the entrance requirement to 13%.
    for limit in 6..=16_i64 {
        for (tenths, band) in
            [(limit * 10 - 1, limit - 6), (limit * 10, limit - 6), (limit * 10 + 1, limit - 5)]
        {
            let found =
                Asked::on(TODAY, &worker("laid_off"), &at(tenths)).whole("ei.regular_weeks");
            assert_eq!(found, 16 + 2 * band, "900 hours at {tenths} tenths");
        }
    }
}

#[test]
fn weeks_turn_at_each_row_of_the_table() {
    // In the last column, above 16%, every row counts.
    let table = include_str!("../../../conformance/figures/ei-schedule-1.csv");
    let rows: Vec<Vec<i64>> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split(',').map(|cell| cell.parse().unwrap_or(5000)).collect())
        .collect();
    let weeks_of = |hours: i64| {
        let row = rows.iter().find(|row| (row[0]..=row[1]).contains(&hours));
        row.map_or(0, |row| row[13])
    };
    for from in rows.iter().map(|row| row[0]) {
        for hours in [from - 1, from, from + 1] {
            let person = with(worker("laid_off"), "ei_hours", hours);
            let person = with(person, "paid_weeks", 30);
            let found = Asked::on(TODAY, &person, &at(161)).whole("ei.regular_weeks");
            assert_eq!(found, weeks_of(hours), "{hours} hours");
        }
    }
}

#[test]
fn fishing_earnings_turn_at_each_limit_by_rate_and_by_dollar() {
    let needed = [4200, 4000, 3800, 3600, 3400, 3200, 2900, 2700, 2500];
    for (band, needed) in (0_i64..).zip(needed) {
        let inside = if band == 8 {
            [131, 140, 200]
        } else {
            [51 + band * 10, 59 + band * 10, 60 + band * 10]
        };
        for tenths in inside {
            for (dollars, enough) in
                [(needed - 1, Truth::No), (needed, Truth::Yes), (needed + 1, Truth::Yes)]
            {
                let person = with(worker("contract_ended"), "work_kind", "fisher");
                let person = with(person, "ei_hours", 0);
                let person = with(person, "fishing_earnings", dollars);
                let found = Asked::on(TODAY, &person, &at(tenths)).value("ei_fishing.earnings");
                assert_eq!(found.truth(), enough, "{dollars} at {tenths} tenths");
            }
        }
    }
}

#[test]
fn a_rate_is_lifted_by_a_point_to_no_less_than_7_1_and_no_more_than_13_1() {
    for (tenths, counted) in
        [(50, 71), (61, 71), (62, 72), (120, 130), (121, 131), (130, 131), (131, 131), (140, 140)]
    {
        let person = with(worker("laid_off"), "last_day_worked", "2025-05-02");
        let person = with(person, "claim_before", "open");
        let person = with(person, "claim_began", "2025-05-04");
        let found = Asked::on("2025-06-02", &person, &at(tenths)).value("ei.regional_rate");
        let counted = engine::values::Number::parse(&format!("0.{counted:03}")).unwrap();
        assert_eq!(found.exact(), Some(counted), "{tenths} tenths");
    }
}

#[test]
fn measures_that_follow_the_day_of_asking_come_and_go() {
    // How long Work-Sharing agreements can last.
    for (day, weeks) in
        [("2025-03-06", 38), ("2025-03-07", 76), ("2027-03-31", 76), ("2027-04-01", 38)]
    {
        let asked = Asked::on(day, &worker("work_sharing"), &at(81));
        let regular = asked.outcome("ei_regular", Subject::Person);
        assert_eq!(regular.verdict, Verdict::AskAPerson);
        let rules = pack().program(regular.program);
        let notes = asked.guidance("ei_regular", Subject::Person).notes;
        let note = notes.iter().find(|note| note.among(&rules.notes).unwrap().id == "work_sharing");
        assert_eq!(note.unwrap().value, Some(Value::whole(weeks)), "on {day}");
    }
}

#[test]
fn a_claim_begun_in_time_keeps_its_measures_whenever_it_is_asked_about() {
    let begun = |day: &str| {
        let person = with(worker("laid_off"), "claim_before", "open");
        let person = with(person, "last_day_worked", "2026-10-02");
        let person = with(person, "premium_years", 7);
        let person = with(person, "regular_weeks_156", 35);
        let person = with(person, "separation_pay", 9500);
        with(with(person, "separation_insurable", 0), "claim_began", day)
    };
    for today in ["2026-10-12", TODAY, "2027-03-01"] {
        let kept = Asked::on(today, &begun("2026-10-10"), &at(50));
        let late = Asked::on(today, &begun("2026-10-11"), &at(50));
        for (id, during, after) in
            [("ei.waiting", 0, 1), ("ei.tenure_added", 20, 0), ("ei_separation.weeks", 0, 0)]
        {
            assert_eq!(kept.whole(id), during, "{id} on {today}");
            assert_eq!(late.whole(id), after, "{id} on {today}");
        }
    }
    // Of long standing: seven years of premiums, and fewer than 36 weeks in three years.
    for (years, weeks, added) in [(6, 35, 0), (7, 35, 20), (8, 35, 20), (7, 36, 0), (7, 37, 0)] {
        let person = with(begun("2026-10-10"), "premium_years", years);
        let person = with(person, "regular_weeks_156", weeks);
        let found = Asked::on(TODAY, &person, &at(50)).whole("ei.tenure_added");
        assert_eq!(found, added, "{years} years, {weeks} weeks");
    }
    // Severance is left out by the week its spreading would begin in, too.
    let person = with(worker("laid_off"), "separation_pay", 9500);
    let person = with(person, "separation_insurable", 0);
    for (last, weeks) in [("2026-10-02", 0), ("2026-10-09", 0), ("2026-10-16", 9)] {
        let person = with(person.clone(), "last_day_worked", last);
        let found = Asked::on("2026-10-20", &person, &at(50)).whole("ei_separation.weeks");
        assert_eq!(found, weeks, "last day {last}");
    }
}

#[test]
fn what_stands_in_the_way_is_a_no_only_where_the_law_leaves_nothing_open() {
    for (fact, answer, verdict) in [
        ("in_prison", true, Verdict::LikelyNot),
        ("outside_canada", true, Verdict::AskAPerson),
        ("work_permit", true, Verdict::AskAPerson),
        ("studying", true, Verdict::AskAPerson),
        ("can_work", false, Verdict::LikelyNot),
    ] {
        let person = with(with(worker("laid_off"), fact, answer), "study_referred", false);
        let regular = Asked::on(TODAY, &person, &at(81)).outcome("ei_regular", Subject::Person);
        assert_eq!(regular.verdict, verdict, "{fact}");
    }
    // Family and caring benefits are paid abroad, and a permit does not matter to them.
    let person = with(worker("new_child"), "child_came", "gave_birth");
    let person = with(person, "child_date", "2026-11-10");
    for fact in ["outside_canada", "work_permit"] {
        let person = with(person.clone(), fact, true);
        let evaluation = Asked::on(TODAY, &person, &json!({ "marital_status": "single" }));
        for program in ["ei_maternity", "ei_parental"] {
            assert_eq!(
                evaluation.outcome(program, Subject::Person).verdict,
                Verdict::Likely,
                "{fact}, {program}"
            );
        }
    }
    // Money from the WSIB: weekly payments are for a person to look at, a settlement is not.
    for (wsib, verdict) in [
        ("none", Verdict::Likely),
        ("settled", Verdict::Likely),
        ("temporary", Verdict::AskAPerson),
    ] {
        let person = with(worker("sick"), "wsib", wsib);
        assert_eq!(
            Asked::on(TODAY, &person, &at(81)).outcome("ei_sickness", Subject::Person).verdict,
            verdict
        );
    }
}
