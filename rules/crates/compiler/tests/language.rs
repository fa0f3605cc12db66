//! Expressions with their type and value, one a line in `language.csv`.
//!
//! They are read with the facts, figures and tables of `bad/base`, which mistakes are laid
//! over as well.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../../engine/tests/support/seeds.rs"]
mod seeds;

use std::path::Path;

use compiler::Files;
use compiler::compile;
use compiler::json;
use compiler::source::diagnostic::renderer;
use compiler::source::keywords;
use engine::eval::{Clock, Evaluation};
use engine::pack::codec::{decode, encode};
use engine::pack::{DefinitionId, Kind, Pack, Subject};
use engine::values::{Date, Value};
use proptest::prelude::*;

const TODAY: &str = "2026-11-23";

const HOUSEHOLD: &str = r#"{
  "person": {
    "birth_date": "1960-02-29", "always_in_canada": false, "residence_years": 31,
    "net_income": "24000.50", "weekly_pay": 800, "hours_worked": 650, "unemployment_rate": 0.062
  },
  "partner": { "birth_date": "1958-07-01", "always_in_canada": true, "net_income": 12000 },
  "household": {
    "marital_status": "married",
    "children": [
      { "birth_date": "2015-03-10", "disabled": true, "support": 250.25, "care": "full" },
      { "birth_date": "2018-11-30", "disabled": false, "support": 0, "care": "shared" },
      { "birth_date": "2009-12-31", "disabled": false, "support": 100, "care": "full" }
    ]
  }
}"#;

#[test]
fn every_expression_has_the_type_and_value_that_the_table_says() {
    let table = std::fs::read_to_string(tests().join("language.csv")).unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split(';').collect())
        .collect();
    assert!(rows.len() >= 100, "only {} rows", rows.len());
    let pack = pack(rows.iter().map(|row| row[0]));
    let today = Date::parse(TODAY).unwrap();
    let facts = json::facts::read(&pack, HOUSEHOLD, Some(today)).unwrap();
    let evaluation = Evaluation::new(&pack, facts, Clock::new(&pack, today));
    let mut wrong = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        let id = format!("rows.row_{number}");
        let place = pack.definitions.iter().position(|definition| definition.id == id).unwrap();
        let kind = &pack.definitions[place].kind;
        let value = evaluation.value(DefinitionId::at(place).unwrap(), Subject::Person);
        let found = (type_name(kind), shown(kind, &value));
        if (found.0, found.1.as_str()) != (row[1], row[2]) {
            wrong.push(format!(
                "{};{};{}   (expected {};{})",
                row[0], found.0, found.1, row[1], row[2]
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn answers_survive_a_round_trip_through_json() {
    let pack = pack(["1"].into_iter());
    let facts = json::facts::read(&pack, HOUSEHOLD, None).unwrap();
    let json = json::facts::write(&pack, &facts);
    assert_eq!(json::facts::read_value(&pack, &json, None).unwrap(), facts);
    let partial = r#"{
      "person": { "birth_date": { "from": "1960-01-01", "to": "1961-12-31" },
                  "net_income": { "unknown": "declined" } },
      "household": { "marital_status": { "one_of": ["single", "widowed"] },
                     "children": { "rows": [{ "disabled": true }], "more": 3 } }
    }"#;
    let facts = json::facts::read(&pack, partial, None).unwrap();
    let json = json::facts::write(&pack, &facts);
    assert_eq!(json::facts::read_value(&pack, &json, None).unwrap(), facts);
}

#[test]
fn all_that_is_wrong_with_answers_is_said_with_its_place() {
    let pack = pack(["1"].into_iter());
    let today = Date::parse(TODAY).unwrap();
    let cases = [
        ("{", "the input: this is not JSON"),
        ("[]", "the input: expected an object, but this is a list"),
        (r#"{"persn":{}}"#, "/persn: unknown key `persn`; did you mean `person`?"),
        (r#"{"person":5}"#, "/person: expected an object, but this is a number"),
        (
            r#"{"person":{"brith_date":1}}"#,
            "/person/brith_date: unknown fact `brith_date`; did you mean `birth_date`?",
        ),
        (
            r#"{"person":{"marital_status":"single"}}"#,
            "/person/marital_status: unknown fact `marital_status`; it belongs under `household`",
        ),
        (
            r#"{"household":{"net_income":5}}"#,
            "/household/net_income: unknown fact `net_income`; it belongs under `person`",
        ),
        (
            r#"{"person":{"birth_date":"1961-02-29"}}"#,
            "/person/birth_date: expected a day such as \"1961-05-04\", but this is `1961-02-29`",
        ),
        (
            r#"{"person":{"birth_date":"2026-11-24"}}"#,
            "/person/birth_date: this lies in the future; today is 2026-11-23",
        ),
        (
            r#"{"person":{"birth_date":"1899-12-31"}}"#,
            "/person/birth_date: this is too low; it is from 1900-01-01 to 2100-12-31",
        ),
        (
            r#"{"person":{"residence_years":12.5}}"#,
            "/person/residence_years: expected a whole number, but this is 12.5",
        ),
        (
            r#"{"person":{"residence_years":81}}"#,
            "/person/residence_years: this is too high; it is from 0 to 80",
        ),
        (
            r#"{"person":{"net_income":"12,000"}}"#,
            "/person/net_income: expected a number, but this is `12,000`; write plain digits without separators or signs: `12000.50`",
        ),
        (
            r#"{"person":{"net_income":{"from":5,"to":4}}}"#,
            "/person/net_income: the range ends before it starts",
        ),
        (
            r#"{"person":{"net_income":{"form":5}}}"#,
            "/person/net_income/form: unknown key `form`; a range is `{\"from\": …, \"to\": …}`, no answer `{\"unknown\": \"…\"}`",
        ),
        (
            r#"{"person":{"net_income":{"unknown":"later"}}}"#,
            "/person/net_income/unknown: unknown reason \"later\"; reasons are `not_asked`, `does_not_know` and `declined`",
        ),
        (
            r#"{"person":{"always_in_canada":"true"}}"#,
            "/person/always_in_canada: expected `true` or `false`, but this is text; write it without quotes",
        ),
        (
            r#"{"household":{"marital_status":"maried"}}"#,
            "/household/marital_status: there is no option `maried`; did you mean `married`?",
        ),
        (
            r#"{"household":{"marital_status":{"one_of":["single","x"]}}}"#,
            "/household/marital_status/one_of: there is no option `x`; there is `common_law`, `married`, `single`, `widowed`",
        ),
        (
            r#"{"household":{"children":{}}}"#,
            "/household/children: expected a list, but this is an object",
        ),
        (
            r#"{"household":{"children":[{"disbled":true}]}}"#,
            "/household/children/0/disbled: unknown field `disbled`; did you mean `disabled`?",
        ),
        (
            r#"{"household":{"children":{"rows":[],"more":21}}}"#,
            "/household/children: 21 rows, and there are at most 20",
        ),
    ];
    for (input, expected) in cases {
        let problems = json::facts::read(&pack, input, Some(today)).unwrap_err();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(said.len(), 1, "{input}: {said:?}");
        assert!(said[0].starts_with(expected), "{input}: {}", said[0]);
    }
    let both = r#"{"person":{"birth_date":1,"net_income":-1},"x":1}"#;
    assert_eq!(json::facts::read(&pack, both, None).unwrap_err().len(), 3);
}

#[test]
fn the_edges_of_a_fact_are_answers() {
    let pack = pack(["1"].into_iter());
    let today = Date::parse(TODAY);
    for input in [
        r#"{"person":{"birth_date":"1900-01-01"}}"#,
        r#"{"person":{"birth_date":"2026-11-23"}}"#,
        r#"{"person":{"residence_years":80}}"#,
        r#"{"person":{"residence_years":"80.0"}}"#,
        r#"{"person":{"net_income":0.01}}"#,
        r#"{"person":{"net_income":null}}"#,
    ] {
        assert!(json::facts::read(&pack, input, today).is_ok(), "{input}");
    }
    let exact = r#"{"person":{"net_income":1234567.123456789}}"#;
    let facts = json::facts::read(&pack, exact, today).unwrap();
    let json = json::facts::write(&pack, &facts).to_string();
    assert!(json.contains("1234567.123456789"), "{json}");
}

#[test]
fn nesting_to_the_limit_takes_no_time() {
    let nested = |start: &str, end: &str, times: usize| {
        format!("{}person.always_in_canada{}", start.repeat(times), end.repeat(times))
    };
    let expressions = [
        nested("if ", " then true else false", 55),
        nested("if true then ", " else false", 55),
        nested("not ", "", 60),
        nested("(", " and exists(partner))", 55),
        nested("(exists(partner) or ", ")", 55),
        nested("(if exists(partner) then ", " else false)", 30),
        nested("(", " ?? true)", 55),
        format!("{}1{}", "max(0, ".repeat(60), ")".repeat(60)),
        format!("1{}", " + 1".repeat(60)),
        format!("true{}", " and true".repeat(1900)),
        format!("max(1{})", ", 1".repeat(1900)),
    ];
    pack(expressions.iter().map(String::as_str));
}

/// The sound rules with one definition for each expression.
fn pack<'e>(expressions: impl Iterator<Item = &'e str>) -> Pack {
    let base = Files::read(&tests().join("bad/base")).unwrap();
    let base = base.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned()));
    let mut rows = "id = \"rows\"\n".to_owned();
    for (number, expression) in expressions.enumerate() {
        let row = ["[[let]]\nid = \"row_", &number.to_string(), "\"\nvalue = '", expression];
        rows += &row.concat();
        rows += "'\nshow = true\n";
    }
    let files = Files::from_texts(base.chain([("programs/rows.toml".to_owned(), rows)]));
    let (pack, diagnostics) = compile(&files);
    let errors = diagnostics.iter().filter(|found| found.code.starts_with('E'));
    let errors: Vec<String> = errors.map(|found| found.render(&files, &renderer(false))).collect();
    let pack = pack.unwrap_or_else(|| panic!("{}", errors.join("\n")));
    assert_eq!(decode(&encode(&pack).unwrap()).unwrap(), pack, "the pack survives its bytes");
    pack
}

fn tests() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn type_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Truth => "truth",
        Kind::Number(unit) => compiler::unit_name(*unit),
        Kind::Choice(_) => "choice",
        Kind::Records(..) | Kind::Sequence(_) => "list",
    }
}

/// As the table writes it: `yes`, `1990-01..2100-12`, `[1, 2]`.
fn shown(kind: &Kind, value: &Value) -> String {
    fn text(json: &serde_json::Value) -> String {
        match json {
            serde_json::Value::Bool(holds) => if *holds { "yes" } else { "no" }.to_owned(),
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Array(items) => {
                format!("[{}]", items.iter().map(text).collect::<Vec<_>>().join(", "))
            }
            serde_json::Value::Object(map) if map.contains_key("one_of") => "unknown".to_owned(),
            serde_json::Value::Object(map) => {
                format!("{}..{}", text(&map["from"]), text(&map["to"]))
            }
            other => other.to_string(),
        }
    }
    text(&json::facts::value(kind, value))
}

/// Words and signs of the language, and some that are not, in any order.
fn soup() -> impl Strategy<Value = String> {
    const OTHERS: [&str; 35] = [
        "(",
        ")",
        "[",
        "]",
        ",",
        ".",
        "+",
        "-",
        "*",
        "/",
        "??",
        "<",
        ">=",
        "==",
        "12",
        "0",
        "15%",
        "6 months",
        "1 year",
        "5 dollars/month",
        "2026-11-23",
        "2026-11",
        "person.net_income",
        "partner.net_income",
        "partner.residence_years",
        "partner.base.years",
        "household.marital_status",
        "married",
        "household.children",
        "c",
        "c.support",
        "exists(partner)",
        "oas.full_pension",
        "max(",
        "count(",
    ];
    let words = [&keywords::WORDS[..], &OTHERS].concat();
    proptest::collection::vec(proptest::sample::select(words), 1..24)
        .prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(seeds::kept(600))]

    #[test]
    fn whatever_is_written_there_is_a_pack_or_an_error(words in soup()) {
        let base = Files::read(&tests().join("bad/base")).unwrap();
        let base = base.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned()));
        let rules = format!("id = \"x\"\n[[let]]\nid = \"a\"\nvalue = '{words}'\nshow = true\n");
        let files = Files::from_texts(base.chain([("programs/x.toml".to_owned(), rules)]));
        let (pack, diagnostics) = compile(&files);
        let failed = diagnostics.iter().any(|found| found.code.starts_with('E'));
        prop_assert_eq!(pack.is_none(), failed);
        for diagnostic in &diagnostics {
            prop_assert!(!diagnostic.render(&files, &renderer(false)).is_empty());
            prop_assert_eq!(files.path(diagnostic.span.file), "programs/x.toml");
        }
        if let Some(pack) = pack {
            prop_assert_eq!(decode(&encode(&pack).unwrap()).unwrap(), pack);
        }
    }
}
