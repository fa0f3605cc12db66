//! Rule files with mistakes in them, and exactly what is said about each.
//!
//! A case is `bad/NAME.toml`, laid over the sound rules in `bad/base`: it is the file
//! `programs/case.toml`, or several files, each after a line `#@ path`. What is expected is in
//! `bad/NAME.txt`; `UPDATE=1 cargo test` writes it anew where it differs, and fails all the same:
//! the change is to be read, and the next run passes.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use compiler::Files;
use compiler::compile;
use compiler::lint::{self, accepted, expired, law};
use compiler::messages;
use compiler::source::diagnostic::renderer;
use engine::values::Date;

#[test]
fn every_mistake_is_said_as_recorded() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 40, "only {} cases", cases.len());
    for case in cases {
        let found = said_about(&std::fs::read_to_string(&case).unwrap());
        let record = case.with_extension("txt");
        let expected = std::fs::read_to_string(&record).unwrap_or_default();
        if found != expected {
            if update {
                std::fs::write(&record, &found).unwrap();
            }
            wrong.push(format!("== {}\n{found}", case.display()));
        }
    }
    let now = if update { "not as recorded before, and written anew" } else { "not as recorded" };
    assert!(wrong.is_empty(), "{now}:\n{}", wrong.join("\n"));
}

#[test]
fn the_rules_that_cases_are_laid_over_are_sound() {
    let files = Files::from_texts(base());
    let (pack, diagnostics) = compile(&files);
    let shown: Vec<String> =
        diagnostics.iter().map(|found| found.render(&files, &renderer(false))).collect();
    assert!(pack.is_some() && shown.is_empty(), "{}", shown.join("\n"));
}

#[test]
fn every_code_is_shown_by_some_case() {
    let recorded: String = cases()
        .iter()
        .map(|case| std::fs::read_to_string(case.with_extension("txt")).unwrap_or_default())
        .collect();
    let readme = std::fs::read_to_string(folder().join("../../../../README.md")).unwrap();
    let listed = readme.lines().filter_map(|line| line.strip_prefix("| `"));
    let codes: Vec<&str> = listed
        .filter_map(|line| line.split_once('`').map(|(code, _)| code))
        .filter(|code| code.len() == 5 && code.starts_with(['E', 'W']))
        .collect();
    assert!(codes.len() > 30, "README.md lists the codes");
    let missing: Vec<&&str> =
        codes.iter().filter(|code| !recorded.contains(&format!("[{code}]"))).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
    for code in recorded.lines().filter_map(|line| {
        let (_, rest) = line.split_once('[')?;
        rest.split_once("]: ").map(|(code, _)| code).filter(|code| code.len() == 5)
    }) {
        assert!(codes.contains(&code), "README.md does not explain {code}");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<PathBuf> = folder()
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    cases.sort();
    cases
}

fn base() -> BTreeMap<String, String> {
    let files = Files::read(&folder().join("base")).unwrap();
    files.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect()
}

fn said_about(case: &str) -> String {
    let mut texts = base();
    let mut today = None;
    let mut path = "programs/case.toml".to_owned();
    let mut text = String::new();
    for line in case.lines().chain(["#@ "]) {
        if let Some(day) = line.strip_prefix("#@ today ") {
            today = Date::parse(day);
        } else if let Some(next) = line.strip_prefix("#@ ") {
            if !text.is_empty() {
                texts.insert(std::mem::take(&mut path), std::mem::take(&mut text));
            }
            next.clone_into(&mut path);
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    let files = Files::from_texts(texts);
    let (pack, mut diagnostics) = compile(&files);
    let errors = diagnostics.iter().any(|found| found.code.starts_with('E'));
    assert_eq!(pack.is_none(), errors, "a pack comes out exactly when there is no error");
    if files.iter().any(|(_, path, _)| path.contains(".ftl")) {
        diagnostics.extend(messages::check(&files));
        // The sound rules have no messages at all.
        diagnostics.retain(|found| !found.message.ends_with("in every language"));
    }
    diagnostics.extend(law::check(&files));
    if let Some(pack) = &pack {
        diagnostics.extend(lint::check(pack, &files));
    }
    if let Some(today) = today {
        diagnostics.extend(expired::check(&files, today));
    }
    accepted::leave_out(&files, today, &mut diagnostics);
    let shown: Vec<String> =
        diagnostics.iter().map(|found| found.render(&files, &renderer(false))).collect();
    format!("{}\n", shown.join("\n\n"))
}
