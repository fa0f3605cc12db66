//! Many households at once: whatever is wrong with one costs no other its answer, threads change
//! no byte, and a table holds what the answers say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::thread;

use serde_json::Value as Json;

const RULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const COUPLE: &str = include_str!("../../engine/benches/couple.json");

fn navigator(arguments: &[&str], input: String) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_navigator"))
        .args(arguments)
        .args(["--as-of", "2026-11-23", "--rules", RULES])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Answers come before all is read.
    let mut pipe = child.stdin.take().unwrap();
    let writing = thread::spawn(move || drop(pipe.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    output
}

fn said(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

/// Households of many ages, incomes and marital statuses, with a number each; a fifth of them is
/// told of again and again.
fn households(count: u32) -> String {
    let status = ["single", "married", "common_law", "widowed", "divorced"];
    let one = |n: u32| {
        let (year, income) = (1930 + n % 80, n * 337 % 90_000);
        let status = status[n as usize % status.len()];
        format!(
            r#"{{"id":{n},"person":{{"birth_date":"{year}-05-04","net_income":{income},"lives_in_canada":true,"legal_status":"citizen","always_in_canada":true}},"household":{{"marital_status":"{status}"}}}}"#
        ) + "\n"
    };
    (0..count).map(one).collect()
}

#[test]
fn threads_change_no_byte() {
    let mut input = households(150);
    input.insert_str(0, "nonsense\n");
    input.push_str("{\"id\":\"last\",\"person\":{\"birth_date\":\"2030-01-01\"}}\n");
    for options in [&["eval"][..], &["eval", "--columns", "verdict,amount"], &["next"]] {
        let alone = navigator(options, input.clone());
        let together = navigator(&[options, &["--jobs", "3"]].concat(), input.clone());
        assert_eq!(alone.status.code(), Some(2));
        assert_eq!(alone, together, "{options:?}");
        assert!(said(&alone).lines().count() >= 152);
        let told = String::from_utf8(alone.stderr).unwrap();
        assert_eq!(told, "navigator: 2 of the inputs cannot be used\n");
    }
}

#[test]
fn a_line_that_is_broken_is_named_and_the_others_answered() {
    let input = "{\"id\":1}\n{\"id\":2,\n\n nonsense\n{\"id\":3,\"person\":{\"birth_date\":\"1961\"}}\n{\"id\":4}\n";
    let output = navigator(&["eval", "--program", "oas"], input.to_owned());
    assert_eq!(output.status.code(), Some(2));
    let lines: Vec<Json> =
        said(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [first, broken, wrong, last] = lines.as_slice() else { panic!("{}", said(&output)) };
    assert!(first["outcomes"].is_array() && last["outcomes"].is_array());
    assert_eq!((&first["id"], &last["id"]), (&Json::from(1), &Json::from(4)));
    assert_eq!(broken["line"], 2);
    let message = broken["errors"][0]["message"].as_str().unwrap();
    assert!(
        message.starts_with("not JSON: ") && message.ends_with(", line 4, column 2"),
        "{message}"
    );
    assert_eq!((&wrong["id"], &wrong["line"]), (&Json::from(3), &Json::from(5)));
    assert_eq!(wrong["errors"][0]["pointer"], "/person/birth_date");
}

#[test]
fn a_table_holds_what_the_answers_say() {
    let input = format!("{}{}\n[]\n", households(60), COUPLE.replace('\n', " "));
    let answers = navigator(&["eval"], input.clone());
    let table = navigator(&["eval", "--columns", "verdict,from,amount,least,most"], input);
    assert_eq!((answers.status.code(), table.status.code()), (Some(2), Some(2)));
    let mut rows = csv::Reader::from_reader(table.stdout.as_slice());
    let head = rows.headers().unwrap().clone();
    let mut compared = 0;
    for (row, line) in rows.records().zip(said(&answers).lines()) {
        let (row, answer): (_, Json) = (row.unwrap(), serde_json::from_str(line).unwrap());
        let cell = |name: &str| &row[head.iter().position(|column| column == name).unwrap()];
        let Some(outcomes) = answer["outcomes"].as_array() else {
            assert_eq!(cell("error"), "line 62: the input: expected an object, but this is a list");
            continue;
        };
        assert_eq!(cell("id"), answer.get("id").map_or_else(String::new, Json::to_string));
        for outcome in outcomes {
            let text = |key: &str| outcome[key].as_str().unwrap_or_default().to_owned();
            let of = |column: &str| {
                cell(&[&text("program"), ".", &text("subject"), ".", column].concat())
            };
            assert_eq!(of("verdict"), text("verdict"));
            assert_eq!(of("from"), text("from"));
            let value = &outcome["amounts"][0]["value"];
            let number =
                |json: &Json| if json.is_number() { json.to_string() } else { String::new() };
            let (least, most) = if value.is_object() {
                (number(&value["from"]), number(&value["to"]))
            } else {
                (number(value), number(value))
            };
            assert_eq!((of("least"), of("most")), (least.as_str(), most.as_str()));
            let both = format!("{least}..{most}");
            let amount = if value.is_object() { both.as_str() } else { least.as_str() };
            assert_eq!(of("amount"), amount);
            compared += 1;
        }
        let people = head.iter().filter(|column| column.ends_with(".verdict"));
        let told = people.filter(|column| !cell(column).is_empty()).count();
        assert_eq!(told, outcomes.len(), "nobody is told who is not there");
    }
    assert!(compared > 1_500, "{compared}");
    let unknown = navigator(&["eval", "--columns", "verdikt"], String::new());
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("there is no column `verdikt`"));
}

#[test]
fn answers_that_the_app_saved_are_read() {
    let saved = "benefits-navigator-answers 1\nnavigator.needs = older\nperson.birth_date = 1958-03-02\nhousehold.marital_status = single\nend\n";
    let json = r#"{"person":{"birth_date":"1958-03-02"},"household":{"marital_status":"single"}}"#;
    let from_text = navigator(&["eval"], saved.to_owned());
    assert_eq!(from_text.status.code(), Some(0));
    assert_eq!(said(&from_text), said(&navigator(&["eval"], json.to_owned())));
    let unknown = saved.replace("birth_date", "birth_day");
    let both = navigator(&["eval"], format!("{unknown}{saved}{}", saved.replace(" 1\n", " 2\n")));
    assert_eq!(both.status.code(), Some(2));
    let lines: Vec<Json> =
        said(&both).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["errors"][0]["pointer"], "/person/birth_day");
    assert!(lines[1]["outcomes"].is_array());
    assert_eq!(lines[2]["errors"][0]["message"], "these answers were saved by a newer version");
}
