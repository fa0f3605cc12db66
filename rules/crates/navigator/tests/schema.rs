//! The schemas of rule files: what is committed is what is printed, they take every rule file
//! that there is, and refuse those whose keys the reader refuses.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use jsonschema::Validator;
use serde_json::{Map, Value as Json};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../..");

/// The printed schemas by kind.
fn printed() -> Map<String, Json> {
    let navigator = env!("CARGO_BIN_EXE_navigator");
    let output = Command::new(navigator).arg("schema").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Which files are of which kind: the pattern that `.taplo.toml` gives each.
fn bound() -> BTreeMap<String, String> {
    let taplo = std::fs::read_to_string(Path::new(ROOT).join(".taplo.toml")).unwrap();
    let taplo: toml::Table = taplo.parse().unwrap();
    let rules = taplo["rule"].as_array().unwrap();
    let bound = rules.iter().map(|rule| {
        let path = rule["schema"]["path"].as_str().unwrap();
        let kind = path.strip_prefix("rules/schema/").unwrap().strip_suffix(".json").unwrap();
        let [pattern] = rule["include"].as_array().unwrap().as_slice() else { panic!("{rule}") };
        (kind.to_owned(), pattern.as_str().unwrap().to_owned())
    });
    bound.collect()
}

fn matches(pattern: &str, path: &str) -> bool {
    let Some((folder, rest)) = pattern.split_once('*') else { return path == pattern };
    let deep = rest.starts_with('*');
    let below = path.strip_prefix(folder).and_then(|name| name.strip_suffix(".toml"));
    below.is_some_and(|stem| deep || !stem.contains('/'))
}

/// All TOML files of the rules, by their path below the project's folder.
fn rule_files() -> Vec<String> {
    let (mut found, mut folders) = (Vec::new(), vec![PathBuf::from("rules")]);
    while let Some(folder) = folders.pop() {
        for entry in Path::new(ROOT).join(&folder).read_dir().unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            let is_toml = path.extension().is_some_and(|ending| ending == "toml");
            if entry.file_type().unwrap().is_dir() && path != Path::new("rules/crates") {
                folders.push(path);
            } else if is_toml {
                found.push(path.to_str().unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

/// A file as an editor sees it: days are text.
fn as_json(value: &toml::Value) -> Json {
    match value {
        toml::Value::String(text) => Json::from(text.as_str()),
        toml::Value::Integer(number) => Json::from(*number),
        toml::Value::Float(number) => Json::from(*number),
        toml::Value::Boolean(truth) => Json::from(*truth),
        toml::Value::Datetime(day) => Json::from(day.to_string()),
        toml::Value::Array(items) => items.iter().map(as_json).collect(),
        toml::Value::Table(table) => {
            Json::Object(table.iter().map(|(key, value)| (key.clone(), as_json(value))).collect())
        }
    }
}

/// What a schema says against a text; `None` where it is not TOML at all.
fn said(validator: &Validator, text: &str) -> Option<Vec<String>> {
    let table: toml::Table = text.parse().ok()?;
    let json = as_json(&toml::Value::Table(table));
    let errors = validator.iter_errors(&json);
    Some(errors.map(|error| format!("{}: {error}", error.instance_path())).collect())
}

fn validators() -> BTreeMap<String, Validator> {
    let printed = printed();
    printed
        .iter()
        .map(|(kind, schema)| (kind.clone(), jsonschema::validator_for(schema).unwrap()))
        .collect()
}

#[test]
fn what_is_committed_is_what_is_printed() {
    let mut committed = BTreeMap::new();
    for entry in Path::new(ROOT).join("rules/schema").read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        committed.insert(name, std::fs::read_to_string(path).unwrap());
    }
    let printed = printed().into_iter().map(|(kind, schema)| {
        (format!("{kind}.json"), format!("{}\n", serde_json::to_string_pretty(&schema).unwrap()))
    });
    let printed: BTreeMap<String, String> = printed.collect();
    let names: Vec<&String> = committed.keys().collect();
    assert_eq!(names, printed.keys().collect::<Vec<_>>());
    for (name, text) in printed {
        let same = committed[&name] == text;
        assert!(same, "rules/schema/{name} is old: `cargo navigator schema --out rules/schema`");
    }
}

#[test]
fn every_kind_is_bound_to_files() {
    let kinds: BTreeSet<String> = printed().keys().cloned().collect();
    assert_eq!(kinds, bound().into_keys().collect::<BTreeSet<_>>());
}

#[test]
fn every_rule_file_is_as_its_schema_says() {
    let (validators, bound) = (validators(), bound());
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for path in rule_files() {
        let kinds: Vec<_> = bound.iter().filter(|(_, pattern)| matches(pattern, &path)).collect();
        let [(kind, _)] = kinds.as_slice() else { panic!("{path} is of {kinds:?}") };
        seen.insert((*kind).clone());
        let text = std::fs::read_to_string(Path::new(ROOT).join(&path)).unwrap();
        let said = said(&validators[*kind], &text).unwrap();
        wrong.extend(said.into_iter().map(|what| format!("{path}: {what}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen.len(), bound.len(), "every kind has a file");
}

/// The files of a case in `compiler/tests/bad` by their path, `programs/case.toml` unless it says.
fn files_of(case: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut path = "programs/case.toml".to_owned();
    for line in case.lines() {
        if let Some(next) = line.strip_prefix("#@ ") {
            next.clone_into(&mut path);
        } else {
            let text: &mut String = files.entry(path.clone()).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    files
}

/// The files of which it is recorded that a key is unknown or missing.
fn refused(record: &str) -> BTreeSet<&str> {
    let mut refused = BTreeSet::new();
    let mut lines = record.lines();
    while let Some(line) = lines.next() {
        let of_a_key = line.starts_with("error[E0102]: unknown key")
            || line.starts_with("error[E0103]: missing key");
        if of_a_key {
            let place = lines.next().unwrap().trim().strip_prefix("--> ").unwrap();
            refused.insert(place.split(':').next().unwrap());
        }
    }
    refused
}

#[test]
fn what_the_reader_refuses_a_schema_refuses() {
    let (validators, bound) = (validators(), bound());
    let folder = Path::new(ROOT).join("rules/crates/compiler/tests/bad");
    let mut count = 0;
    for entry in folder.read_dir().unwrap() {
        let case = entry.unwrap().path();
        if case.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let record = std::fs::read_to_string(case.with_extension("txt")).unwrap();
        let refused = refused(&record);
        for (path, text) in files_of(&std::fs::read_to_string(&case).unwrap()) {
            let found =
                bound.iter().find(|(_, pattern)| matches(pattern, &format!("rules/{path}")));
            let Some((kind, _)) = found else { continue };
            if refused.contains(path.as_str()) {
                let said = said(&validators[kind], &text).unwrap();
                assert!(
                    !said.is_empty(),
                    "the schema of {kind} takes {path} of {}",
                    case.display()
                );
                count += 1;
            }
        }
    }
    assert!(count >= 5, "only {count} files");
}
