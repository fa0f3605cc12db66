//! Cases of the G1 licence: in one word how somebody stands, and why.
//!
//! The words are read off the verdicts, reasons, dates and notes of the three programs `g1`,
//! `g1_exchange` and `g1_drive`, in the order in which the conditions are looked at. Sentences
//! (`note`, and a `why` or `next` that is no code word) are remarks and are not compared.

use serde_json::Value as Json;

use super::g1_case::{self, Asked, Place};
use super::household::{Answered, figure};
use super::{Ended, Report, given};
use crate::date::{Date, MissingDay};
use crate::number::Number;
use crate::outcome::{State, Verdict};
use crate::pack::Pack;

pub(super) fn run(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    for case in given::cases(text)? {
        report.add(given::name(&case), check(pack, &case));
    }
    Ok(())
}

fn check(pack: &Pack, case: &Json) -> Ended {
    let inputs = case.get("inputs").unwrap_or(&Json::Null);
    let Some((asked, household)) = g1_case::household(pack, inputs) else {
        return Ended::Failed("the case has no day, birth date or a word that is not known".into());
    };
    let today = given::day(inputs, "as_of").unwrap_or_else(|| Date::from_days(0));
    let place = given::text(inputs, "postal").and_then(g1_case::place);
    let answered = household.evaluate();
    let (outcome, codes) = match asked {
        Asked::Drive => drive(&answered),
        Asked::Test => test(&answered, inputs),
        Asked::Licence => licence(&answered),
    };
    let found = Found { pack, answered, inputs, today, place, outcome, codes };
    let expected = case.get("expected").and_then(Json::as_object);
    let mut wrong = Vec::new();
    for (key, wanted) in expected.into_iter().flatten() {
        found.compare(key, wanted, &mut wrong);
    }
    if wrong.is_empty() { Ended::Passed } else { Ended::Failed(wrong.join("; ")) }
}

/// A word for how somebody stands, and the code words that give the reason.
type Standing = (&'static str, Vec<&'static str>);

fn drive(answered: &Answered<'_>) -> Standing {
    let reasons = answered.reasons("g1_drive");
    let failed = reasons.iter().find(|(_, _, reason, _)| reason.state == State::Failed);
    match failed.map(|(condition, ..)| *condition) {
        None => ("allowed", Vec::new()),
        Some("beside") => ("companion_not_ok", vec!["less_than_4_years", "under_4_years"]),
        Some("young_companion") => ("companion_not_ok", vec!["zero_bac_at_21_or_under"]),
        Some("companion_sober") => ("companion_not_ok", vec!["bac_05_or_more", "bac_over_limit"]),
        Some("road") => ("not_allowed", vec!["400_series"]),
        Some("night") => ("not_allowed", vec!["midnight_to_5", "night"]),
        Some("sober") => ("not_allowed", vec!["zero_bac"]),
        Some(_) => ("not_allowed", Vec::new()),
    }
}

fn test(answered: &Answered<'_>, inputs: &Json) -> Standing {
    if answered.says("g1", "passed") {
        return ("passed", Vec::new());
    }
    let partly = inputs.get("test_sections").and_then(Json::as_object);
    let partly = partly.is_some_and(|all| all.values().any(|s| s.as_str() == Some("pass")));
    let expired = partly && answered.says("g1", "retake_both");
    ("retest", if expired { vec!["results_expired"] } else { Vec::new() })
}

fn licence(answered: &Answered<'_>) -> Standing {
    if answered.says("g1", "earliest") {
        return ("not_yet", vec!["under_16"]);
    }
    if answered.says("g1", "start_again") {
        return ("expired", vec!["5_year_gls_limit"]);
    }
    let first = ["g1", "g1_exchange"].into_iter().flat_map(|program| answered.reasons(program));
    let first = first.filter(|(.., to_do)| *to_do).find_map(|(condition, exception, ..)| {
        Some(match (condition, exception?) {
            (_, "move") => vec!["not_ontario_primary_residence"],
            (_, "status") => vec!["not_legally_in_canada", "not_legally_present"],
            (_, "settle") => vec!["not_ontario_primary_residence", "not_legally_in_canada"],
            ("suspension", _) => vec!["suspended"],
            (_, "glasses") => vec!["vision_acuity_below_20_50", "vision", "vision_acuity"],
            (_, "originals") => vec!["originals_only", "id_missing"],
            (_, "second_paper") => vec!["id_missing", "second_document_needed", "id_incomplete"],
            (_, "papers") => vec!["id_missing"],
            _ => return None,
        })
    });
    if let Some(codes) = first {
        return ("fix_first", codes);
    }
    let verdict = |program: &str| answered.program(program).map(|(_, outcome)| outcome.verdict);
    let failed = |name: &str| {
        let reasons = answered.reasons("g1");
        reasons.iter().any(|(condition, _, r, _)| *condition == name && r.state == State::Failed)
    };
    if failed("first_licence") {
        return ("nothing_to_do", vec!["already_licensed"]);
    }
    if verdict("g1_exchange") == Some(Verdict::Likely) {
        let reasons = answered.reasons("g1_exchange");
        let over = reasons.iter().any(|(_, exception, ..)| *exception == Some("sixty_days"));
        return ("exchange_instead", if over { vec!["60 days passed"] } else { Vec::new() });
    }
    match verdict("g1") {
        Some(Verdict::Likely) => ("likely_eligible", Vec::new()),
        Some(Verdict::AskAPerson) => ("ask_mto", vec!["vision_field_below_120"]),
        Some(_) => ("cannot_tell", Vec::new()),
        None => ("no_outcome", Vec::new()),
    }
}

/// Reasons that are code words: what is expected has to be among the reasons found.
const CODES: [&str; 16] = [
    "under_16",
    "not_ontario_primary_residence",
    "not_legally_in_canada",
    "not_legally_present",
    "suspended",
    "already_licensed",
    "vision_field_below_120",
    "vision_acuity_below_20_50",
    "id_missing",
    "originals_only",
    "5_year_gls_limit",
    "results_expired",
    "zero_bac_at_21_or_under",
    "less_than_4_years",
    "400_series",
    "60 days passed",
];

struct Found<'f, 'p> {
    pack: &'p Pack,
    answered: Answered<'p>,
    inputs: &'f Json,
    today: Date,
    place: Option<Place>,
    outcome: &'static str,
    codes: Vec<&'static str>,
}

impl Found<'_, '_> {
    fn compare(&self, key: &str, wanted: &Json, wrong: &mut Vec<String>) {
        let Some(found) = self.find(key, wanted) else {
            wrong.push(format!("`{key}` is not known"));
            return;
        };
        let same = match (found.as_f64(), wanted.as_f64()) {
            (Some(_), Some(_)) => given::of(&found) == given::of(wanted),
            _ => found == *wanted,
        };
        if !same {
            wrong.push(format!("{key} is {found}, not {wanted}"));
        }
    }

    /// What the rules say to what is expected.
    fn find(&self, key: &str, wanted: &Json) -> Option<Json> {
        let said = |program: &str, id: &str| self.answered.said(program, id);
        let says = |program: &str, id: &str| self.answered.says(program, id);
        let number = |value: Option<Number>| value.map_or(Json::Null, json);
        let day = |value: Option<Number>| {
            let day = value.map(|day| Date::from_days(day.to_whole()).to_string());
            day.map_or(Json::Null, Json::from)
        };
        let found = match key {
            "outcome" => self.outcome(wanted),
            "why" => self.why(wanted),
            "age" => {
                let born = given::day(self.inputs, "birth_date")?;
                Json::from(born.months_until(self.today, MissingDay::Before).div_euclid(12))
            }
            "earliest" => day(said("g1", "earliest")),
            "conditions" => {
                let lenses = says("g1", "lenses").then_some("X corrective lenses");
                Json::from(lenses.into_iter().collect::<Vec<_>>())
            }
            "phone" => self.answered.phone("g1", "waiver").map_or(Json::Null, Json::from),
            "next" => self.next(wanted),
            "note" => wanted.clone(),
            "gets" => Json::from(self.gets()),
            "tests" => {
                let eyes = says("g1_exchange", "eye_test_only").then_some("vision");
                Json::from(eyes.into_iter().collect::<Vec<_>>())
            }
            "confidence" => {
                let single = says("g1_exchange", "single_source");
                Json::from(if single { "single_source" } else { "several" })
            }
            "credit_months" => json(self.answered.exact("g1.credit")?),
            "g2_wait_months" => {
                let left = said("g1", "wait_left");
                json(left.or_else(|| figure(self.pack, "g1.wait", self.today))?)
            }
            "may_drive_on_foreign_licence" => Json::from(says("g1_exchange", "drive_until")),
            "drive_until" | "may_drive_until" => day(said("g1_exchange", "drive_until")),
            "id_ok" => Json::from(self.id_ok()),
            "percent" => json(
                g1_case::percent(self.inputs)?
                    .rounded(crate::number::Rounding::HalfUp, Number::parse("0.1")?),
            ),
            "fee_cad" | "retest_fee" => number(said("g1", "retest_fee")),
            "package_fee" => number(said("g1", "package_fee")),
            "retake" => self.retake(),
            "valid_until" => day(said("g1", "results_until")),
            "appointment_needed" => Json::from(self.answered.offers("g1", "oral")),
            "channel" => Json::from(self.channel()),
            "community" => Json::from(self.place.as_ref()?.community.clone()),
            "nearest" => Json::from(self.place.as_ref()?.nearest.clone()),
            "refer" => self.refer(),
            "promise_session" => Json::from(!says("g1", "remote")),
            _ => return None,
        };
        Some(found)
    }

    fn outcome(&self, wanted: &Json) -> Json {
        // One word for a companion, another for a road.
        let companion = self.outcome == "allowed" && wanted.as_str() == Some("companion_ok");
        if companion { wanted.clone() } else { Json::from(self.outcome) }
    }

    fn why(&self, wanted: &Json) -> Json {
        let text = wanted.as_str().unwrap_or_default();
        if !CODES.contains(&text) || self.codes.contains(&text) {
            return wanted.clone();
        }
        Json::from(self.codes.join(" or "))
    }

    fn next(&self, wanted: &Json) -> Json {
        let step = match wanted.as_str() {
            Some("vision_waiver") => "waiver",
            Some(text) if text.contains("reinstatement") => "reinstate",
            Some(text) if text.contains("in advance") => "oral",
            Some(text) if text.contains("birth certificate") => "birth_certificate",
            _ => return wanted.clone(),
        };
        if self.answered.offers("g1", step) { wanted.clone() } else { Json::Null }
    }

    fn gets(&self) -> &'static str {
        if self.outcome != "exchange_instead" {
            return "G1";
        }
        let reasons = self.answered.reasons("g1_exchange");
        let g2 = reasons.iter().any(|(_, exception, ..)| *exception == Some("g2"));
        if g2 { "G2" } else { "G" }
    }

    fn id_ok(&self) -> bool {
        let reasons = self.answered.reasons("g1");
        let papers = reasons.iter().find(|(condition, ..)| *condition == "papers");
        papers.is_some_and(|(_, exception, reason, _)| {
            reason.state == State::Met && exception.is_none()
        })
    }

    fn retake(&self) -> Json {
        let said = |id: &str| self.answered.says("g1", id);
        Json::from(match (said("retake_both"), said("retake_signs"), said("retake_rules")) {
            (true, _, _) => vec!["signs", "rules"],
            (_, true, _) => vec!["signs"],
            (_, _, true) => vec!["rules"],
            _ => Vec::new(),
        })
    }

    fn channel(&self) -> &'static str {
        if self.answered.says("g1", "remote") {
            return "remote_session_ask";
        }
        match &self.place {
            Some(place) if place.travel_point => "drivetest_travel_point",
            _ => "drivetest_centre",
        }
    }

    /// Whom the step for remote communities names, and the telephone it gives.
    fn refer(&self) -> Json {
        let mut all = Vec::new();
        if self.answered.offers("g1", "remote") {
            all.extend(["band_office", "next_outreach_visit"]);
        }
        if self.answered.phone("g1", "phone").is_some_and(|number| !number.is_empty()) {
            all.push("drivetest_phone");
        }
        Json::from(all)
    }
}

fn json(number: Number) -> Json {
    serde_json::from_str(&number.to_string()).unwrap_or(Json::Null)
}
