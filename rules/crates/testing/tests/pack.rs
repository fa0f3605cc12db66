//! The pack that ships: made small, written to bytes and read back, it answers as the rules do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "support/shipped.rs"]
mod shipped;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use compiler::Files;
use compiler::diagnostic::renderer;
use compiler::place_lists;
use compiler::slim;
use engine::pack::{Pack, codec};
use shipped::pack;
use testing::cases;

const NAMELESS: &str = "these rules keep no names of what they do not show";
const TOO_OLD: &str = "these rules keep no figures of before 2023-11-23";

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The pack as a browser reads it.
fn small() -> Pack {
    let mut small = pack().clone();
    slim(&mut small);
    codec::decode(&codec::encode(&small).unwrap()).unwrap()
}

/// The same with the names that were left out, so that a case can ask for them: all else, figures
/// and expressions, is what ships. What no case can ask for stays without one, by which the pack is
/// known to be small.
fn named() -> Pack {
    let mut named = small();
    assert_eq!(named.definitions.len(), pack().definitions.len());
    for (small, whole) in named.definitions.iter_mut().zip(&pack().definitions) {
        if whole.id.matches('.').count() == 1 {
            small.id.clone_from(&whole.id);
        }
    }
    named
}

/// Every case file below the rules.
fn case_files() -> Files {
    let mut folders = vec![folder().join("cases")];
    let mut paths: Vec<PathBuf> = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { paths.push(path) }
        }
    }
    Files::read_each(paths.iter().map(PathBuf::as_path)).unwrap()
}

/// Runs all cases, with the places that ship, and counts those that are left out, by reason; all
/// others are as expected.
fn skipped(pack: &Pack) -> BTreeMap<String, usize> {
    let compiled = place_lists::compile(&Files::read(folder()).unwrap(), pack).unwrap();
    let bytes = places::encode(&compiled).unwrap();
    let places = places::decode(&bytes).unwrap();
    let files = case_files();
    let run = cases::run(pack, Some(&places), &files);
    let shown = run.diagnostics.iter().map(|wrong| wrong.render(&files, &renderer(false)));
    assert_eq!(run.failed, 0, "{}", shown.collect::<String>());
    let lines = files.iter().flat_map(|(_, _, text)| text.lines());
    let written = lines.filter(|line| *line == "[[case]]").count();
    assert_eq!(run.passed + run.skipped.values().sum::<usize>(), written, "a case was lost");
    run.skipped
}

fn by_reason(reasons: &[(&str, usize)]) -> BTreeMap<String, usize> {
    reasons.iter().map(|(reason, count)| ((*reason).to_owned(), *count)).collect()
}

#[test]
fn every_case_has_its_known_answer_in_the_figures_and_expressions_that_ship() {
    assert_eq!(skipped(&named()), by_reason(&[(TOO_OLD, 90)]));
}

#[test]
fn what_a_case_asks_of_the_bytes_that_ship_is_answered_or_said_to_be_left_out() {
    assert_eq!(skipped(&small()), by_reason(&[(TOO_OLD, 90), (NAMELESS, 41)]));
}

/// The answers of others, as far as their day is one of those that what ships keeps figures of. What
/// departs is listed, case by case, and left out.
fn held_against(format: &str, name: &str) -> (usize, Option<usize>) {
    let bytes = std::fs::read(folder().join("conformance").join(name)).unwrap();
    let report = conformance::run(&small(), format, name, &bytes).unwrap();
    assert!(report.failures.is_empty(), "{}\n{}", report.summary(), report.failures.join("\n"));
    (report.passed, report.skipped.get(TOO_OLD).copied())
}

#[test]
fn answers_of_others_hold_in_the_bytes_that_ship() {
    let published = held_against("oas-table", "oas/published-sample-2026Q4.csv");
    assert_eq!(published, (229, None));
    assert_eq!(held_against("oas-oracle", "oas/oracle.jsonl.gz"), (2_876, Some(284)));
    assert_eq!(held_against("ccb-oracle", "ccb/oracle.jsonl.gz"), (452, Some(637)));
}
