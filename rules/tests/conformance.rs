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
        (4, "inv_separated_other, not flagged"),
        (5, "recovery_cutoff_ignores_deferral, not flagged"),
        (4, "trust is annual_model_not_quarterly"),
        (16, "trust is partly"),
        (14, "trust is stated_only"),
        (5, "years not given are taken as none; unknown is not no"),
    ];
    check("oas-scenarios", &["oas/scenarios.json"], 235, &skipped);
}

#[test]
fn profiles_executed_by_the_federal_estimator() {
    let skipped = [
        (4, "a pension in pay is left out for its status"),
        (11, "allowance waits for the partner's referred pension"),
        (29, "alw_inv_separated_exemption_ignored"),
        (1, "gis_zeroed_75plus_partial"),
        (41, "income decides, whatever an assessment would bring"),
        (13, "inv_separated_other, not flagged"),
        (5, "more than income fails; the source names income first"),
        (2, "recovery_cutoff_ignores_deferral"),
        (9, "recovery_cutoff_ignores_deferral, not flagged"),
        (4, "s12(5.1)_top_up_not_applied"),
        (38, "sponsorship_not_modelled"),
        (8, "survivor's residence or status is referred, as the Act has it"),
        (52, "work_exemption_ignored_when_involuntarily_separated"),
        (2, "years that were given are not used"),
    ];
    check("oas-oracle", &["oas/oracle.jsonl.gz"], 3_120, &skipped);
}

#[test]
fn households_that_another_program_worked_out() {
    let skipped = [(49, "no answer of the other program is usable")];
    check("ccb-oracle", &["ccb/oracle.jsonl.gz"], 1_069, &skipped);
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
