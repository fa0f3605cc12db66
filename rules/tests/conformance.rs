//! The case files in `conformance/`, run through the rules as they stand.
#![cfg(feature = "authoring")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[path = "support/shipped.rs"]
mod shipped;

use std::path::{Path, PathBuf};

use rules::authoring::conformance::{Report, run};
use shipped::pack;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn check(format: &str, names: &[&str]) -> Report {
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
    assert!(report.failures.is_empty(), "{}", report.summary());
    report
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
    assert_eq!(check("oas-table", &names).passed, 4_363);
}

#[test]
fn every_published_row_of_the_last_quarter_of_2026_is_right_to_the_cent() {
    assert_eq!(check("oas-table", &["oas/published-sample-2026Q4.csv"]).passed, 229);
}

#[test]
fn scenarios_whose_authors_and_program_agree() {
    check("oas-scenarios", &["oas/scenarios.json"]);
}

#[test]
fn profiles_executed_by_the_federal_estimator() {
    check("oas-oracle", &["oas/oracle.jsonl.gz"]);
}

#[test]
fn cases_of_the_child_benefits() {
    assert_eq!(check("ccb", &["ccb/cases.json"]).passed, 80);
}

#[test]
fn households_that_another_program_worked_out() {
    assert_eq!(check("ccb-oracle", &["ccb/oracle.jsonl.gz"]).passed, 1_069);
}

#[test]
fn cases_of_the_first_licence() {
    assert_eq!(check("g1", &["g1/cases.json"]).passed, 33);
}

#[test]
fn a_case_with_another_answer_fails() {
    let pack = pack();
    let turned = |format: &str, name: &str, from: &str, to: &str| {
        let text = std::fs::read_to_string(folder().join("conformance").join(name)).unwrap();
        assert!(text.contains(from), "{from}");
        let report = run(pack, format, name, text.replacen(from, to, 1).as_bytes()).unwrap();
        assert_eq!(report.failures.len(), 1, "{from} to {to}");
    };
    turned("ccb", "ccb/cases.json", "\"annual\": 6765", "\"annual\": 6765.02");
    turned("ccb", "ccb/cases.json", "\"eligible\": false", "\"eligible\": true");
    turned("ccb", "ccb/cases.json", "\"2023-12\"\n  }", "\"2024-01\"\n  }");
    turned("ccb", "ccb/cases.json", "\"base_tax_year\": 2024", "\"base_tax_year\": 2025");
    turned("g1", "g1/cases.json", "\"earliest\": \"2026-11-24\"", "\"earliest\": \"2026-11-25\"");
    turned("g1", "g1/cases.json", "\"gets\": \"G2\"", "\"gets\": \"G\"");
    turned("g1", "g1/cases.json", "\"outcome\": \"fix_first\"", "\"outcome\": \"likely_eligible\"");
}

/// Figures of employment insurance from published tables, examples and decisions.
#[test]
fn cases_about_employment_insurance() {
    let report = check("ei", &["ei/open.json"]);
    let skipped: usize = report.skipped.values().sum();
    assert_eq!((report.passed, skipped), (102, 1), "{}", report.summary());
}

#[test]
fn every_case_of_the_canada_pension_plan() {
    let report = check("cpp", &["cpp/cases.json"]);
    assert_eq!((report.passed, report.skipped.len()), (102, 0));
}

/// One of 68 is left out: the maximum post-retirement benefit of 2025 was published with
/// another factor than that of the Act.
#[test]
fn the_published_maximums_of_six_years_are_right_to_the_cent() {
    let report = check("cpp", &["cpp/published-maxima.json"]);
    assert_eq!((report.passed, report.skipped.len()), (67, 1));
}
