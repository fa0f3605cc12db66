//! The command line as a shell sees it: output, exit status, pipes that close early.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const PERSON: &str = r#"{"id":7,"as_of":"2026-11-23","person":{"net_income":"24000.50"}}"#;

fn navigator(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_navigator"))
        .args(arguments)
        .current_dir(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/bad/base")))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may be gone by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn status(arguments: &[&str], input: &str) -> i32 {
    navigator(arguments, input).status.code().unwrap()
}

#[test]
fn sound_rules_are_fine() {
    let output = navigator(&["check"], "");
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("0 programs, "), "{said}");
}

#[test]
fn our_own_cases_pass() {
    let output = navigator(&["test", "--rules", concat!(env!("CARGO_MANIFEST_DIR"), "/../..")], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.ends_with(" passed, 0 failed, 0 skipped\n"), "{said}");
}

#[test]
fn wrong_usage_is_another_status_than_a_failed_check() {
    assert_eq!(status(&["chek"], ""), 2);
    assert_eq!(status(&["check", "--rulse", "."], ""), 2);
    assert_eq!(status(&["check", "--today", "tomorrow"], ""), 2);
    assert_eq!(status(&["check", "--today", "today"], ""), 0);
    assert_eq!(status(&["check", "--rules", "/nowhere"], ""), 2);
    assert_eq!(status(&["check", "--rules", "../../../../../.."], ""), 2);
    assert_eq!(status(&["pack"], ""), 2);
    assert_eq!(status(&["eval", "--rules", "."], "{"), 2);
    assert_eq!(status(&["eval", "--rules", ".", "no-such-file"], ""), 2);
    assert_eq!(status(&["conformance", "--rules", ".", "--format", "x", "acts.toml"], ""), 2);
    assert_eq!(status(&["help"], ""), 0);
    assert_eq!(status(&["eval", "--help"], ""), 0);
}

#[test]
fn a_warning_fails_where_it_is_denied() {
    let stale = ["check", "--today", "2030-01-01", "--deny-warnings"];
    assert_eq!(status(&stale[..3], ""), 0);
    assert_eq!(status(&stale, ""), 1);
    assert_eq!(status(&["check", "--deny-warnings"], ""), 0);
}

#[test]
fn rules_with_mistakes_are_shown_and_not_packed() {
    let folder = std::env::temp_dir().join(format!("navigator-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("programs")).unwrap();
    std::fs::write(
        folder.join("programs/x.toml"),
        "id = \"x\"\n[[let]]\nid = \"a\"\nvalue = \"b\"\n",
    )
    .unwrap();
    let rules = folder.to_str().unwrap();
    let target = folder.join("rules.pack");
    let output = navigator(&["pack", "--rules", rules, "--out", target.to_str().unwrap()], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("error[E0301]"));
    assert!(!target.exists());
    assert_eq!(status(&["check", "--rules", rules], ""), 1);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn one_household_is_an_object_and_many_are_lines() {
    let one = navigator(&["eval", "--rules", "."], PERSON);
    assert_eq!(one.status.code(), Some(0));
    let said = String::from_utf8(one.stdout).unwrap();
    assert!(said.starts_with("{\n  \"id\": 7,\n  \"as_of\": \"2026-11-23\""), "{said}");
    let many = navigator(&["next", "--rules", "."], &format!("{PERSON}\n{PERSON}\n"));
    assert_eq!(String::from_utf8(many.stdout).unwrap().lines().count(), 2);
}

#[test]
fn answers_that_cannot_be_used_are_named_and_the_others_answered() {
    let input = format!("{{\"person\":{{\"net_incom\":1}}}}\n{PERSON}\n");
    let output = navigator(&["eval", "--rules", "."], &input);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].contains("/person/net_incom") && lines[0].contains("did you mean"), "{said}");
    assert!(lines[1].starts_with("{\"id\":7,"), "{said}");
}

/// Every question that the engine answers, of a couple that gets something from many programs.
#[test]
fn a_pack_answers_as_its_rules_do() {
    const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let target = std::env::temp_dir().join(format!("navigator-{}.pack", std::process::id()));
    let path = target.to_str().unwrap();
    assert_eq!(status(&["pack", "--rules", RULES, "--out", path], ""), 0);
    let couple = include_str!("../../engine/benches/couple.json");
    let said = |arguments: &[&str]| {
        let output = navigator(&[arguments, &["--as-of", "2026-11-23"]].concat(), couple);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    for question in ["eval", "next", "vary", "timeline", "compare"] {
        let from_rules = said(&[question, "--rules", RULES]);
        assert_eq!(said(&[question, "--pack", path]), from_rules, "{question}");
    }
    let answers = said(&["eval", "--pack", path]);
    let likely = answers.matches("\"verdict\": \"likely\"").count();
    assert!(likely >= 5 && answers.contains("\"monthly\""), "{answers}");
    std::fs::remove_file(target).unwrap();
}

/// What a pack cannot be asked is counted and said, never passed or failed.
#[test]
fn cases_that_a_pack_cannot_answer_are_said() {
    const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let file = |name: &str| {
        std::env::temp_dir().join(format!("navigator-{name}-{}.pack", std::process::id()))
    };
    let (pack, places) = (file("rules"), file("places"));
    let (pack, places) = (pack.to_str().unwrap(), places.to_str().unwrap());
    assert_eq!(status(&["pack", "--rules", RULES, "--out", pack], ""), 0);
    assert_eq!(status(&["places", "--rules", RULES, "--out", places], ""), 0);
    let case = format!("{RULES}/cases/driving/first_licence.toml");
    let said = |arguments: &[&str]| {
        let output = navigator(arguments, "");
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let without = said(&["test", "--pack", pack, &case]);
    assert!(without.contains("skipped: there are no places beside these rules\n"), "{without}");
    let with = said(&["test", "--pack", pack, "--places", places, &case]);
    assert!(!with.contains("no places") && with.contains(" 0 failed, "), "{with}");
    let table = format!("{RULES}/conformance/oas/published-sample-2026Q4.csv");
    let rows = said(&["conformance", "--format", "oas-table", "--pack", pack, &table]);
    assert_eq!(rows, "229 passed, 0 failed, 0 skipped\n");
    for file in [pack, places] {
        std::fs::remove_file(file).unwrap();
    }
}

#[test]
fn a_line_for_each_place_that_was_typed() {
    let rules = ["--rules", concat!(env!("CARGO_MANIFEST_DIR"), "/../..")];
    let output =
        navigator(&[&["place"], &rules[..], &["Armstrong", "n0p 1a0", "Nowhere"]].concat(), "");
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<serde_json::Value> =
        said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [armstrong, blenheim, nowhere] = lines.as_slice() else { panic!("{said}") };
    assert_eq!(armstrong["ask"], true);
    let first = &armstrong["candidates"][0];
    assert_eq!(first["division"], "Thunder Bay");
    assert_eq!(first["ei_region"], serde_json::json!(["northern"]));
    assert_eq!(first["home_area"], "thunder_bay");
    assert_eq!(first["nearest"]["office"]["name"], "Thunder Bay");
    assert!(first["nearest"]["office"]["km"].is_u64() && first["fly_in"] == false);
    assert_eq!(blenheim["typed"], "n0p 1a0");
    assert_eq!(blenheim["candidates"][0]["name"], "Blenheim");
    assert_eq!(nowhere["candidates"], serde_json::json!([]));
    assert_eq!(status(&[&["place"], &rules[..]].concat(), ""), 2);
}

#[test]
fn a_pipe_that_closes_early_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_navigator"))
        .args(["eval", "--rules", "."])
        .current_dir(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/bad/base")))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let many = format!("{PERSON}\n").repeat(2000);
    let _ = child.stdin.take().unwrap().write_all(many.as_bytes());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn the_dictionary_and_its_schema_are_json() {
    for arguments in [&["facts", "--rules", "."][..], &["facts", "--schema", "--rules", "."]] {
        let output = navigator(arguments, "");
        assert_eq!(output.status.code(), Some(0));
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(json.is_object());
    }
}

#[test]
fn answers_are_of_the_programs_that_were_asked_for() {
    let said = |arguments: &[&str]| {
        let rules =
            ["--as-of", "2026-11-27", "--rules", concat!(env!("CARGO_MANIFEST_DIR"), "/../..")];
        navigator(&[arguments, &rules].concat(), "{}")
    };
    let json = |arguments: &[&str]| -> serde_json::Value {
        let output = said(arguments);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let programs = |arguments: &[&str]| -> Vec<String> {
        let outcomes = json(arguments)["outcomes"].as_array().unwrap().clone();
        let named = outcomes.iter().map(|outcome| outcome["program"].as_str().unwrap().to_owned());
        named.collect()
    };
    assert_eq!(programs(&["eval", "--program", "g1"]), ["g1"]);
    assert_eq!(programs(&["eval", "--program", "g1,ccb"]), ["ccb", "g1"]);
    assert_eq!(programs(&["eval", "--program", "g1", "--program=ccb"]), ["ccb", "g1"]);
    assert!(programs(&["eval"]).len() > 20);
    let because = |arguments: &[&str]| -> Vec<String> {
        let because = json(arguments)["next"]["because"].as_array().unwrap().clone();
        because.iter().map(|one| one["program"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(because(&["next", "--program", "g1"]), ["g1"]);
    let driving = because(&["next", "--entry", "licence"]);
    assert!(
        !driving.is_empty()
            && driving.iter().all(|one| one.starts_with("g1") || one == "road_test")
    );
    for (arguments, wanted) in [
        (&["eval", "--program", "oass"][..], "there is no program `oass`: did you mean `oas`?"),
        (&["next", "--entry", "zzz"], "there is no entry `zzz`: "),
        (&["next", "--entry", "licence", "--program", "g1"], "`--program` beside `--entry`"),
        (&["explain", "--program", "g1"], "unknown option `--program`"),
    ] {
        let output = said(arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && text.contains(wanted), "{text}");
    }
}
