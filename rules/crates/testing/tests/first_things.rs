//! What has to be done first is said, with where to do it, and is never a no.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use engine::pack::ProgramId;
use std::path::Path;

use compiler::Files;
use compiler::compile;
use compiler::json;
use engine::eval::{Clock, Evaluation};
use engine::values::Date;
use serde_json::Value as Json;

/// The outcome of a program for some answers on 23 November 2026.
fn outcome(program: &str, facts: &str) -> Json {
    let files = Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))).unwrap();
    let pack = compile(&files).0.unwrap();
    let today = Date::new(2026, 11, 23).unwrap();
    let facts = json::facts::read(&pack, facts, Some(today)).unwrap();
    let all: Vec<ProgramId> = pack.program_ids().collect();
    let evaluation = Evaluation::new(&pack, facts, Clock::new(&pack, today));
    let outcomes = serde_json::to_value(json::answers::outcomes(&evaluation, &all)).unwrap();
    let outcomes = outcomes["outcomes"].as_array().unwrap();
    outcomes.iter().find(|outcome| outcome["program"] == program).unwrap().clone()
}

/// What has to be done first, by the exception's name.
fn first(outcome: &Json) -> Vec<&str> {
    let reasons = outcome["reasons"].as_array().unwrap().iter();
    let first = reasons.filter(|reason| reason["first"] == true);
    first.map(|reason| reason["exception"].as_str().unwrap()).collect()
}

fn steps(outcome: &Json) -> Vec<&str> {
    outcome["steps"].as_array().unwrap().iter().filter_map(Json::as_str).collect()
}

#[test]
fn a_young_person_without_papers_is_told_where_to_get_them() {
    let found = outcome(
        "g1",
        r#"{"person": {"birth_date": "2009-05-01", "licence": "none", "suspended": "no",
            "identity": "nothing"}, "household": {"fly_in": true}}"#,
    );
    assert_eq!(found["verdict"], "likely");
    assert_eq!(first(&found), ["papers"]);
    let steps = steps(&found);
    for step in ["birth_certificate", "birth_registration", "status_card", "remote"] {
        assert!(steps.contains(&step), "{step} in {steps:?}");
    }
    assert!(!steps.contains(&"centre"), "{steps:?}");
}

#[test]
fn who_quit_and_was_not_asked_about_a_claim_applies_first() {
    let quit = r#""work_stopped": "quit", "quit_reason": "harassment", "work_kind": "employee",
        "last_day_worked": "2026-11-20", "ei_hours": 900, "weekly_pay": 1000"#;
    let first_step = |more: &str| {
        let found = outcome("ei_regular", &format!(r#"{{"person": {{{quit}{more}}}}}"#));
        assert_eq!(found["verdict"], "ask_a_person");
        steps(&found)[0].to_owned()
    };
    assert_eq!(first_step(""), "apply_online");
    assert_eq!(first_step(r#", "claim_before": "none""#), "apply_online");
}

#[test]
fn a_suspension_is_ended_first() {
    let found = outcome(
        "g1",
        r#"{"person": {"birth_date": "1990-05-01", "licence": "none", "suspended": "fines",
            "identity": "passport"}}"#,
    );
    assert_eq!(found["verdict"], "likely");
    assert_eq!(first(&found), ["fines"]);
    assert_eq!(steps(&found)[0], "reinstate");
}

#[test]
fn what_comes_first_is_said_also_of_a_later_date() {
    let found = outcome(
        "g1",
        r#"{"person": {"birth_date": "2010-12-24", "licence": "none", "suspended": "no",
            "identity": "copies"}}"#,
    );
    assert_eq!(found["verdict"], "later");
    assert_eq!(found["from"], "2026-12");
    assert_eq!(first(&found), ["originals"]);
    assert_eq!(found["windows"][0]["value"], "2026-12-24");
}

#[test]
fn a_family_files_first_and_is_told_where_it_is_free() {
    let family = |filed: bool| {
        let facts = format!(
            r#"{{"person": {{"lives_in_canada": true, "legal_status": "citizen", "net_income": 0}},
                "household": {{"marital_status": "single", "returns_filed": {filed}, "children": [
                  {{"birth_date": "2023-06-05", "lives_with": "you", "disability_credit": false}}]}}}}"#
        );
        outcome("ccb", &facts)
    };
    let (filed, missing) = (family(true), family(false));
    assert_eq!((&filed["verdict"], &missing["verdict"]), (&"likely".into(), &"likely".into()));
    assert!(first(&filed).is_empty());
    assert_eq!(first(&missing), ["file"]);
    assert_eq!(steps(&missing)[0], "file");
    assert!(!steps(&filed).contains(&"file"));
}

#[test]
fn a_condition_that_fails_for_good_is_no_matter_of_doing_something_first() {
    let found = outcome(
        "g1",
        r#"{"person": {"birth_date": "1990-05-01", "licence": "ontario", "suspended": "no",
            "identity": "nothing"}}"#,
    );
    assert_eq!(found["verdict"], "likely_not");
    assert!(first(&found).is_empty());
}
