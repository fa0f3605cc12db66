//! Every dated figure and every cell of every table is the published one, and what was published
//! agrees with itself.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::path::Path;

use compiler::Files;
use rust_decimal::Decimal;
use testing::published::{
    FOLDER, Held, Place, Row, growth, in_rules, of_file, printed, read, rounded,
};

const NOT_PUBLISHED: &str = "not-published.csv";

fn rules() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn published() -> Files {
    read(rules()).unwrap()
}

fn published_rows(name: &str) -> Vec<Row> {
    of_file(&published(), name).unwrap()
}

fn ours() -> Held {
    in_rules(&Files::read(rules()).unwrap()).unwrap()
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text:?} is no number"))
}

fn at<'a>(row: &'a Row, column: &str) -> &'a str {
    row.at(column).unwrap()
}

#[test]
fn every_figure_is_the_published_one() {
    let rules = ours();
    let wrong = rules.against(&printed(&published()).unwrap());
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    // Not by comparing nothing with nothing.
    assert!(rules.count() > 1200, "only {} figures and cells", rules.count());
}

/// The amounts of the Act grow by the percentages to every amount that was seen in print.
#[test]
fn the_pension_index_gives_the_amounts_that_were_published() {
    let mut grown: BTreeMap<&str, Decimal> = BTreeMap::new();
    let mut checked = 0;
    for row in published_rows("pension-index.csv") {
        let year = at(&row, "year").to_owned();
        for column in ["disability_flat", "survivor_flat", "child"] {
            let seen = at(&row, column);
            if let Some(amount) = grown.get_mut(column) {
                // s. 59(1)(b): a child's benefit rose by 35 dollars in 1992.
                let more = if column == "child" && year == "1992" { 35 } else { 0 };
                *amount = rounded(
                    *amount * (Decimal::ONE + growth(&row).unwrap()) + Decimal::from(more),
                    2,
                );
                assert!(seen.is_empty() || *amount == number(seen), "{column} {year}: {amount}");
                checked += usize::from(!seen.is_empty());
            } else if !seen.is_empty() {
                grown.insert(column, number(seen));
            }
        }
    }
    assert_eq!(checked, 26);
}

/// What was published beside the amounts of a quarter follows from them.
#[test]
fn the_incomes_at_which_nothing_is_left_are_the_published_ones() {
    let rules = ours();
    let published = published_rows("old-age-limits.csv");
    for row in &published {
        let (from, to) = (at(row, "from"), at(row, "to"));
        let figure = |name: &str| number(rules.at(&Place::new(name, from, to)).unwrap());
        let full = figure("oas.full_pension");
        let (single, couple) = (figure("gis.single_max"), figure("gis.couple_max"));
        let (top, top_couple) = (figure("gis.topup_single"), figure("gis.topup_couple"));
        let survivor = figure("gis.survivor_max") - top - full;
        let times = |steps: i64, amount: Decimal| Decimal::from(steps) * amount.ceil();
        let third = times(48, full / Decimal::from(3));
        let fourth = times(48, full / Decimal::from(4));
        for (column, limit) in [
            ("at_75", rounded(full * number("1.1"), 2)),
            ("allowance", full + couple),
            ("single", times(24, single - top)),
            ("couple", times(48, couple - top_couple)),
            ("one_pensioner", times(48, single - top) + fourth),
            ("allowance_limit", times(48, couple - top_couple) + third),
            ("survivor", third + times(24, survivor)),
            ("topup_single", Decimal::from(2000) + times(48, top)),
            ("topup_couple", Decimal::from(4000) + times(96, top_couple)),
            ("topup_one_pensioner", Decimal::from(4000) + times(96, top)),
        ] {
            let is = at(row, column);
            assert!(is.is_empty() || number(is) == limit, "{column} of {from}: {is}, not {limit}");
        }
    }
    assert_eq!(published.len(), 18);
}

/// A published table says where and when it was read, and a figure that is none says why.
#[test]
fn sources_and_reasons_are_said() {
    for (_, path, text) in published().iter() {
        let head: String = text.lines().take_while(|line| line.starts_with('#')).collect();
        let said = if path.ends_with(NOT_PUBLISHED) {
            head.contains("Worked out on 20")
        } else {
            head.contains("Source: ") && head.contains("Read 20")
        };
        assert!(said, "{path} does not say where and when it was read");
    }
    assert!(published().iter().all(|(_, path, _)| path.starts_with(FOLDER)));
    for row in published_rows(NOT_PUBLISHED) {
        let why = at(&row, "why");
        assert!(why.len() > 40 && why.ends_with('.'), "{}: why?", at(&row, "figure"));
    }
}
