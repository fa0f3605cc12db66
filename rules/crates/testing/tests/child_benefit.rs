//! The child benefits at every edge, against the sheet's arithmetic done over again here in
//! thousandths of a dollar.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/shipped.rs"]
mod shipped;

use compiler::json;
use engine::eval::{Clock, Evaluation};
use engine::explore::timeline;
use engine::outcome::ConditionState;
use engine::pack::{DefinitionId, Pack, Subject};
use engine::values::{Date, Month, Number};
use shipped::pack;

/// The figures of a benefit year, by number of children where there are four.
struct Year {
    july: i32,
    rates: [i64; 2],
    incomes: [i64; 2],
    taken: [i64; 4],
    disability: i64,
    ontario: [i64; 2],
}

const YEARS: [Year; 5] = [
    Year {
        july: 2022,
        rates: [6997, 5903],
        incomes: [32_797, 71_060],
        taken: [2678, 5166, 7270, 8801],
        disability: 2985,
        ontario: [1509, 23_044],
    },
    Year {
        july: 2023,
        rates: [7437, 6275],
        incomes: [34_863, 75_537],
        taken: [2847, 5491, 7728, 9355],
        disability: 3173,
        ontario: [1607, 24_542],
    },
    Year {
        july: 2024,
        rates: [7787, 6570],
        incomes: [36_502, 79_087],
        taken: [2981, 5749, 8091, 9795],
        disability: 3322,
        ontario: [1680, 25_646],
    },
    Year {
        july: 2025,
        rates: [7997, 6748],
        incomes: [37_487, 81_222],
        taken: [3061, 5904, 8310, 10_059],
        disability: 3411,
        ontario: [1727, 26_364],
    },
    Year {
        july: 2026,
        rates: [8157, 6883],
        incomes: [38_237, 82_847],
        taken: [3123, 6022, 8476, 10_260],
        disability: 3480,
        ontario: [1760, 26_865],
    },
];
const FIRST: [i64; 4] = [70, 135, 190, 230];
const SECOND: [i64; 4] = [32, 57, 80, 95];

/// A year's child benefit in thousandths, for so many children under 6 and in all.
fn child_benefit(year: &Year, income: i64, under_6: i64, all: i64) -> i64 {
    let group = usize::try_from(all.clamp(1, 4) - 1).unwrap();
    let before = year.rates[0] * under_6 + year.rates[1] * (all - under_6);
    let taken = if income <= year.incomes[0] {
        0
    } else if income <= year.incomes[1] {
        FIRST[group] * (income - year.incomes[0])
    } else {
        year.taken[group] * 1000 + SECOND[group] * (income - year.incomes[1])
    };
    (before * 1000 - taken).max(0)
}

fn disability_benefit(year: &Year, income: i64, children: i64) -> i64 {
    let rate = if children == 1 { 32 } else { 57 };
    (year.disability * children * 1000 - rate * (income - year.incomes[1]).max(0)).max(0)
}

fn ontario_benefit(year: &Year, income: i64, children: i64) -> i64 {
    (year.ontario[0] * children * 1000 - 80 * (income - year.ontario[1]).max(0)).max(0)
}

/// A single parent; `children` are birth date, custody and disability credit.
fn family<'p>(
    pack: &'p Pack,
    today: Date,
    income: i64,
    children: &[(Date, &str, bool)],
) -> Evaluation<'p> {
    let children: Vec<String> = children
        .iter()
        .map(|(born, lives_with, credit)| {
            format!(
                r#"{{"birth_date":"{born}","lives_with":"{lives_with}","disability_credit":{credit}}}"#
            )
        })
        .collect();
    let facts = format!(
        r#"{{"person":{{"birth_date":"1990-02-03","lives_in_canada":true,"legal_status":"citizen","net_income":{income}}},
            "household":{{"marital_status":"single","returns_filed":true,"children":[{}]}}}}"#,
        children.join(",")
    );
    let facts = json::facts::read(pack, &facts, None).unwrap();
    Evaluation::new(pack, facts, Clock::new(pack, today))
}

fn thousandths(evaluation: &Evaluation<'_>, name: &str) -> i64 {
    times(1000, evaluation, name)
}

fn times(factor: i64, evaluation: &Evaluation<'_>, name: &str) -> i64 {
    let id = evaluation.pack().definitions.iter().position(|d| d.id == name).unwrap();
    let value = evaluation.value(DefinitionId::at(id).unwrap(), Subject::Person).exact().unwrap();
    let scaled = value.times(Number::whole(factor));
    assert!(scaled.is_whole(), "{name} is {value}");
    scaled.to_whole()
}

/// Children whose birthdays are far from July: so many of 3, the others of 10.
fn children(july: i32, under_6: i64, all: i64) -> Vec<(Date, &'static str, bool)> {
    let born = |age: i32| Date::new(july - age, 1, 15).unwrap();
    (0..all).map(|n| (born(if n < under_6 { 3 } else { 10 }), "you", true)).collect()
}

/// The first income with nothing left, found here and not read from the rules.
fn end(paid: &dyn Fn(i64) -> i64) -> i64 {
    let hundreds = (0..10_000).find(|n| paid(n * 100) == 0).unwrap() * 100;
    (hundreds - 100..=hundreds).find(|n| paid(*n) == 0).unwrap()
}

#[test]
fn each_side_of_every_edge_for_every_year_and_number_of_children() {
    let pack = pack();
    let mut compared = 0;
    for year in &YEARS {
        let today = Date::new(year.july, 7, 1).unwrap();
        for all in 1..=5 {
            for under_6 in [0, 1, all] {
                let list = children(year.july, under_6, all);
                let edges = [
                    year.incomes[0],
                    year.incomes[1],
                    year.ontario[1],
                    end(&|n| child_benefit(year, n, under_6, all)),
                    end(&|n| disability_benefit(year, n, all)),
                    end(&|n| ontario_benefit(year, n, all)),
                ];
                for income in edges.into_iter().flat_map(|edge| [edge - 1, edge, edge + 1]) {
                    let found = family(pack, today, income, &list);
                    let known = [
                        ("ccb.annual", child_benefit(year, income, under_6, all)),
                        ("ccb_disability.annual", disability_benefit(year, income, all)),
                        ("ocb.annual", ontario_benefit(year, income, all)),
                    ];
                    for (name, known) in known {
                        let july = year.july;
                        assert_eq!(
                            thousandths(&found, name),
                            known,
                            "{name} {july} {all} {income}"
                        );
                        compared += 1;
                    }
                }
            }
        }
    }
    assert_eq!(compared, 5 * 5 * 3 * 6 * 3 * 3);
}

#[test]
fn shared_children_bring_half_of_two_benefits_added_up() {
    let pack = pack();
    for year in &YEARS {
        let today = Date::new(year.july, 7, 1).unwrap();
        for all in 1..=5 {
            for shared in 0..=all {
                for income in [0, 45_000, 90_000, 150_000] {
                    let mut list = children(year.july, 1, all);
                    for child in list.iter_mut().rev().take(usize::try_from(shared).unwrap()) {
                        child.1 = "shared";
                    }
                    let own = all - shared;
                    let found = family(pack, today, income, &list);
                    let ccb = child_benefit(year, income, 1, all)
                        + child_benefit(year, income, own.min(1), own);
                    let ocb =
                        ontario_benefit(year, income, all) + ontario_benefit(year, income, own);
                    assert_eq!(times(2000, &found, "ccb.annual"), ccb, "{all} {shared} {income}");
                    assert_eq!(times(2000, &found, "ocb.annual"), ocb, "{all} {shared} {income}");
                }
            }
        }
    }
}

/// The rate of a month, with the child's age at its beginning counted in months.
fn rate(year: &Year, born: Month, month: Month) -> i64 {
    match month.since(born) {
        1..=72 => year.rates[0] * 1000,
        73..=216 => year.rates[1] * 1000,
        _ => 0,
    }
}

#[test]
fn a_birthday_in_each_month_moves_the_next_month() {
    let pack = pack();
    let year = &YEARS[4];
    let first = Month::new(2026, 7).unwrap();
    for offset in 0..12 {
        let birthday = first.plus(offset);
        for years in [0, 6, 18] {
            let born = birthday.plus(-12 * years);
            for day in [born.first_day(), born.last_day()] {
                for ahead in 0..12 {
                    let month = first.plus(ahead);
                    let found = family(pack, month.first_day(), 0, &[(day, "you", false)]);
                    let known = rate(year, born, month);
                    assert_eq!(thousandths(&found, "ccb.annual"), known, "{day} in {month}");
                }
            }
        }
    }
}

#[test]
fn the_timeline_turns_where_the_children_do() {
    let pack = pack();
    let today = Date::new(2026, 11, 23).unwrap();
    for month in 1..=12 {
        let born = Date::new(2022, month, 20).unwrap();
        let found = family(pack, today, 0, &[(born, "you", false)]);
        let program = pack.program_named("ccb").unwrap();
        let months = (today.month(), today.month().plus(12 * 18));
        let stretches = timeline::segments(&found, program, Subject::Person, months);
        let turns: Vec<(Month, ConditionState)> =
            stretches.iter().map(|s| (s.from, s.state)).collect();
        let after = |years: i64| born.month().plus(12 * years + 1);
        let known = [
            (today.month(), ConditionState::Met),
            (after(6), ConditionState::Met),
            (after(18), ConditionState::Failed),
        ];
        assert_eq!(turns, known);
    }
}
