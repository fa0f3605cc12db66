//! The case files in `conformance/`, run through the rules as they stand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "support/departures.rs"]
mod departures;
#[path = "support/shipped.rs"]
mod shipped;

use std::path::{Path, PathBuf};

use conformance::{Report, run};
use engine::pack::{Kind, Pack};
use serde_json::{Value as Json, json};
use shipped::pack;

/// Makes the rules other than they are.
type Change = fn(&mut Pack);

const DEPARTURES: &str = "conformance/oas/departures.csv";

fn folder() -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).to_owned()
}

/// Runs files of a format: every case passes, but for so many that are skipped for a reason. A case
/// that is lost, or skipped for another reason, fails.
fn check(format: &str, names: &[&str], passed: usize, skipped: &[(usize, &str)]) {
    let pack = pack();
    let mut report = Report::default();
    for name in names {
        let bytes = std::fs::read(folder().join("conformance").join(name)).unwrap();
        report.merge(run(pack, format, name, &bytes).unwrap());
    }
    println!("{}", report.summary());
    for failure in &report.failures {
        println!("{failure}");
    }
    if std::env::var_os("UPDATE").is_some() && format != "oas-table" && format != "ccb-oracle" {
        departures::write_anew(&folder().join(DEPARTURES), &report.failures);
    }
    assert!(report.failures.is_empty(), "{}", report.summary());
    assert_eq!(report.passed, passed);
    let found = report.skipped.iter().map(|(reason, count)| (*count, reason.as_str()));
    assert_eq!(found.collect::<Vec<_>>(), skipped);
}

#[test]
fn every_row_of_the_five_official_tables_is_right_to_the_cent() {
    let names = [
        "oas/official-2022Q2-table1-single.csv",
        "oas/official-2022Q2-table2-couple-both-oas.csv",
        "oas/official-2022Q2-table3-couple-one-oas.csv",
        "oas/official-2022Q2-table4-pensioner-and-allowance.csv",
        "oas/official-2022Q2-table5-allowance-for-survivor.csv",
    ];
    check("oas-table", &names, 4_363, &[]);
}

#[test]
fn every_published_row_of_the_last_quarter_of_2026_is_right_to_the_cent() {
    check("oas-table", &["oas/published-sample-2026Q4.csv"], 229, &[]);
}

#[test]
fn scenarios_whose_authors_and_program_agree() {
    let skipped = [
        (3, "a partner under 65 is said to receive the pension"),
        (5, "a pension put off is not used up by recovery"),
        (4, "living apart involuntarily"),
        (9, "the source asked for more and answered nothing"),
        (4, "trust is annual_model_not_quarterly"),
        (16, "trust is partly"),
        (14, "trust is stated_only"),
        (5, "years not given are taken as none"),
    ];
    check("oas-scenarios", &["oas/scenarios.json"], 226, &skipped);
}

#[test]
fn profiles_executed_by_the_federal_estimator() {
    let skipped = [
        (4, "a pension in pay is left out for its status"),
        (10, "a pension put off is not used up by recovery"),
        (1, "a pension put off is taken for one that was not"),
        (41, "income decides whatever an assessment would bring"),
        (14, "living apart involuntarily"),
        (5, "more than income fails"),
        (25, "sponsorship is not modelled"),
        (18, "the Allowance of people living apart involuntarily"),
        (11, "the Allowance waits for the partner's referred pension"),
        (1, "the Supplement beside a partial pension after 75"),
        (51, "the exemption of earnings of people living apart involuntarily"),
        (8, "the survivor's residence or status is referred"),
        (2, "years that were given are not used"),
    ];
    check("oas-oracle", &["oas/oracle.jsonl.gz"], 3_148, &skipped);
}

#[test]
fn households_that_another_program_worked_out() {
    let skipped = [(49, "no answer of the other program is usable")];
    check("ccb-oracle", &["ccb/oracle.jsonl.gz"], 1_069, &skipped);
}

/// Every listed departure is one of a case above: the runs skip 17 and 191 of them.
#[test]
fn no_departure_is_listed_of_a_case_that_there_is_not() {
    let path = folder().join(DEPARTURES);
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap();
    assert_eq!(reader.records().count(), 17 + 191);
}

/// What is not understood of a case is a failure: a word, a negative amount, an answer that is not
/// there.
#[test]
fn an_answer_that_cannot_be_read_fails() {
    let bytes = std::fs::read(folder().join("conformance/oas/scenarios.json")).unwrap();
    let cases: Vec<Json> = serde_json::from_slice(&bytes).unwrap();
    let failing = |at: &str, value: Json| {
        let mut case = cases[0].clone();
        *case.pointer_mut(at).unwrap() = value;
        let text = Json::Array(vec![case]).to_string();
        run(pack(), "oas-scenarios", "one.json", text.as_bytes()).unwrap().failures
    };
    assert_eq!(failing("/id", json!("as it is")), Vec::<String>::new());
    for (at, value) in [
        ("/executed/oas/eligibility", json!("entitled")),
        ("/executed/alws/amount", json!(-1581.51)),
        ("/executed/alws/amount", json!("1581.51")),
        ("/executed/alws/amount", Json::Null),
        ("/executed/alws", Json::Null),
        ("/executed", Json::Null),
        ("/inputs/person/legal_status", json!("visitor")),
        ("/inputs/person/age_years", Json::Null),
        ("/inputs/marital_status", json!("engaged")),
        ("/rates_period", json!("2023")),
        ("/kind", json!("poll")),
    ] {
        assert_eq!(failing(at, value.clone()).len(), 1, "{at}: {value}");
    }
}

/// So is a cell of a table that is no amount, and a row that has none.
#[test]
fn a_row_that_cannot_be_read_fails() {
    let name = "oas/published-sample-2026Q4.csv";
    let text = std::fs::read_to_string(folder().join("conformance").join(name)).unwrap();
    let with = |cell: &str| {
        let other = text.replacen(",1138.9,", cell, 1);
        assert_ne!(other, text);
        run(pack(), "oas-table", name, other.as_bytes())
    };
    assert!(with(",x1138.9,").is_err());
    assert!(with(",-1138.9,").is_err());
    assert_eq!(with(",,").unwrap().failures.len(), 1);
}

/// A fact, option, amount, definition or program that is renamed in the rules fails every case that
/// rests on it.
#[test]
fn what_the_rules_have_no_longer_fails() {
    let name = "oas/published-sample-2026Q4.csv";
    let bytes = std::fs::read(folder().join("conformance").join(name)).unwrap();
    let gone: [(&str, Change); 4] = [
        ("the rules have no fact `net_income`", |pack| {
            let fact = pack.facts.iter_mut().find(|fact| fact.id == "net_income");
            fact.unwrap().id = "income_net".to_owned();
        }),
        ("`legal_status` has no such option", |pack| {
            let fact = pack.facts.iter_mut().find(|fact| fact.id == "legal_status");
            let Kind::Choice(options) = &mut fact.unwrap().kind else { panic!("no choice") };
            options[0].push('x');
        }),
        ("gis has no outcome", |pack| {
            let program = pack.programs.iter_mut().find(|program| program.id == "gis");
            program.unwrap().id = "sig".to_owned();
        }),
        ("there is no amount `monthly`", |pack| {
            let program = pack.programs.iter_mut().find(|program| program.id == "gis");
            program.unwrap().amounts[0].id.push('x');
        }),
    ];
    for (what, change) in gone {
        let mut other = pack().clone();
        change(&mut other);
        let report = run(&other, "oas-table", name, &bytes).unwrap();
        let first = report.failures.first().map_or("", String::as_str);
        assert!(first.contains(what) && report.passed < 229, "{what}: {first}");
    }
}

#[test]
fn a_case_with_another_answer_fails() {
    let pack = pack();
    let name = "oas/published-sample-2026Q4.csv";
    let bytes = std::fs::read(folder().join("conformance").join(name)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let (head, last) = text.trim_end().rsplit_once(',').unwrap();
    let (rows, other) = (text.lines().count() - 1, format!("{head},9{last}\n"));
    let report = run(pack, "oas-table", name, other.as_bytes()).unwrap();
    assert_eq!((report.passed, report.failures.len()), (rows - 1, 1));
}
