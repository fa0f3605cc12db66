//! Scenarios and executed profiles of the federal Old Age Security estimator.
//!
//! Its answers are facts; where it departs from the Act, the case is on a list, with what the
//! rules answer instead. A word or an amount that is not understood is a difference.

use serde_json::Value as Json;

use super::departures::Departures;
use super::given;
use super::household::{Answered, Standing};
use super::oas_case::{View, household};
use super::read::{Compared, Read};
use super::{Ended, Report};
use engine::outcome::Outcome;
use engine::pack::{Pack, Subject};
use engine::values::Number;

pub(super) fn run_oracle(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    let departures = Departures::old_age()?;
    for (line, json) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let case: Json = serde_json::from_str(json)
            .map_err(|error| format!("line {} is not a case: {error}", line.saturating_add(1)))?;
        let expected = case.get("expected").unwrap_or(&Json::Null);
        report.add(given::name(&case), ended(pack, &case, expected, &departures));
    }
    Ok(())
}

pub(super) fn run_scenarios(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    let departures = Departures::old_age()?;
    let cases: Json =
        serde_json::from_str(text).map_err(|error| format!("the file is not JSON: {error}"))?;
    let cases = cases.as_array().ok_or("the file is not a list of cases")?;
    for case in cases {
        report.add(given::name(case), scenario(pack, case, &departures));
    }
    Ok(())
}

/// A scenario is held against what the estimator answered when it was run.
fn scenario(pack: &Pack, case: &Json, departures: &Departures) -> Ended {
    let kind = given::text(case, "kind").unwrap_or_default();
    let trust = given::text(case, "trust").unwrap_or_default();
    let executed = case.get("executed").filter(|executed| executed.is_object());
    match (kind, trust, executed) {
        ("jest", _, Some(executed)) | (_, "stated_and_executed_agree", Some(executed)) => {
            if executed.get("missing_fields").is_some() {
                return Ended::Skipped("the source asked for more and answered nothing".to_owned());
            }
            ended(pack, case, executed, departures)
        }
        ("jest", _, None) => Ended::Failed("a jest case without an executed answer".to_owned()),
        (_, trust @ ("annual_model_not_quarterly" | "partly" | "stated_only"), _) => {
            Ended::Skipped(format!("trust is {trust}"))
        }
        (kind, trust, _) => Ended::Failed(format!("`{kind}` with trust `{trust}` is unknown")),
    }
}

fn ended(pack: &Pack, case: &Json, expected: &Json, departures: &Departures) -> Ended {
    match compare(pack, case, expected) {
        Ok(compared) => departures.settle(given::name(case), compared),
        Err(ended) => ended,
    }
}

/// Every difference between the household's results and what is expected of both people.
fn compare(pack: &Pack, case: &Json, expected: &Json) -> Result<Compared, Ended> {
    let mut compared = Compared::default();
    let partner = expected.get("partner").filter(|partner| partner.is_object());
    let people = [
        (Some(expected), View::Person, &["oas", "gis", "alw", "alws"][..]),
        (partner, View::Partner, &["oas", "gis", "alw"][..]),
    ];
    for (expected, view, programs) in people {
        let Some(expected) = expected else { continue };
        let answered = household(pack, case, view)?.evaluate().map_err(Ended::Failed)?;
        let checks = Checks { answered: &answered, case, view };
        for program in programs {
            match expected.get(*program) {
                Some(wanted) if wanted.is_object() => {
                    checks.program(program, wanted, &mut compared);
                }
                _ => compared.wrong.push(format!("the source has no answer about {program}")),
            }
        }
    }
    Ok(compared)
}

/// The results of one of the two people, and the case that they are held against.
struct Checks<'c, 'p> {
    answered: &'c Answered<'p>,
    case: &'c Json,
    view: View,
}

impl Checks<'_, '_> {
    fn program(&self, program: &str, expected: &Json, to: &mut Compared) {
        let (subject, who) = match self.view {
            View::Person => (Subject::Person, "person"),
            View::Partner => (Subject::Partner, "partner"),
        };
        let whose = format!("{who} {program}");
        let Some(found) = to.take(&whose, self.answered.of(program, subject)) else { return };
        let amount = given::number(expected, "amount").filter(|amount| *amount >= Number::ZERO);
        let Some(amount) = amount else {
            let given = expected.get("amount").unwrap_or(&Json::Null);
            to.wrong.push(format!("{whose}: {given} is no amount"));
            return;
        };
        let wanted = match standing(program, expected, amount) {
            Ok(wanted) => wanted,
            Err(what) => return to.wrong.push(format!("{whose}: {what}")),
        };
        let standing = self.answered.standing(found);
        if standing != wanted {
            let reason = given::text(expected, "reason").unwrap_or_default();
            to.wrong.push(format!("{whose} is {standing}, not {wanted} ({reason})"));
            return;
        }
        if standing == Standing::Eligible {
            let (paid, tolerance) = self.paid(program, expected, found, who);
            let Some(paid) = to.take(&whose, paid) else { return };
            if paid.minus(amount).distance() > tolerance {
                to.wrong.push(format!("{whose} is {paid}, not {amount}"));
            }
        }
    }

    /// What is paid, and how far the source's figure may be from it.
    fn paid(&self, program: &str, expected: &Json, found: &Outcome, who: &str) -> (Read, Number) {
        match program {
            // Nothing is left after recovery: the source prints zero.
            "oas" if given::text(expected, "reason") == Some("income") => {
                (self.answered.amount(found, "net"), Number::ZERO)
            }
            // The source rounds the increases in steps.
            "oas" => (self.answered.amount(found, "gross"), Number::CENT.plus(Number::CENT)),
            "alw" | "alws" => (self.answered.in_the_table(found), Number::ZERO),
            _ if self.partial(who) => (self.answered.amount(found, "monthly"), Number::CENT),
            _ => (self.answered.amount(found, "monthly"), Number::ZERO),
        }
    }

    /// Whether the pension that the supplement completes is a partial one.
    fn partial(&self, who: &str) -> bool {
        let person = self.case.get("inputs").and_then(|inputs| inputs.get(who));
        let always = person.and_then(|person| given::flag(person, "lived_only_in_canada_since_18"));
        always != Some(true)
    }
}

/// How a program stands in the source's words.
fn standing(program: &str, expected: &Json, amount: Number) -> Result<Standing, String> {
    let text = |name: &str| given::text(expected, name).unwrap_or_default();
    Ok(match (text("eligibility"), text("reason")) {
        ("eligible", "income") if program != "oas" => Standing::IncomeTooHigh,
        ("eligible", _) if program != "oas" && amount == Number::ZERO => Standing::IncomeTooHigh,
        ("eligible", _) => Standing::Eligible,
        ("ineligible", _) => Standing::Ineligible,
        ("unavailable", _) => Standing::Unavailable,
        ("income_dependent", _) => Standing::IncomeDependent,
        (other, _) => return Err(format!("`{other}` is no word for an eligibility")),
    })
}
