//! Scenarios and executed profiles of the federal Old Age Security estimator.
//!
//! Its answers are facts; where it departs from the Act, the case says so with a flag and is
//! left out, counted by flag. Three flags are none of the engine's business: recovery tax is
//! compared before it is taken off, and what a web form would reject is still computed.

use serde_json::Value as Json;

use super::household::{Answered, Household, Standing};
use super::oas_case::{View, household};
use super::{Ended, Report};
use crate::number::Number;
use crate::outcome::Outcome;
use crate::pack::{Pack, Subject};

const COMPARED_ALL_THE_SAME: [&str; 3] = [
    "amount_is_before_recovery_tax",
    "recovery_equals_pension_amount_still_shown",
    "form_would_reject",
];

pub(super) fn run_oracle(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    for (line, json) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let case: Json = serde_json::from_str(json)
            .map_err(|error| format!("line {} is not a case: {error}", line.saturating_add(1)))?;
        let ended = match left_out(&case) {
            Some(flag) => Ended::Skipped(flag),
            None => compare(pack, &case, case.get("expected").unwrap_or(&Json::Null)),
        };
        report.add(name(&case), ended);
    }
    Ok(())
}

pub(super) fn run_scenarios(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    let cases: Json =
        serde_json::from_str(text).map_err(|error| format!("the file is not JSON: {error}"))?;
    let cases = cases.as_array().ok_or("the file is not a list of cases")?;
    for case in cases {
        report.add(name(case), scenario(pack, case));
    }
    Ok(())
}

fn scenario(pack: &Pack, case: &Json) -> Ended {
    let executed = case.get("executed").filter(|executed| executed.is_object());
    let kind = case.get("kind").and_then(Json::as_str).unwrap_or_default();
    let trust = case.get("trust").and_then(Json::as_str).unwrap_or_default();
    match (kind, trust, executed) {
        ("jest", _, Some(executed)) | (_, "stated_and_executed_agree", Some(executed)) => {
            compare(pack, case, executed)
        }
        ("jest", _, None) => Ended::Skipped("jest case without an executed answer".to_owned()),
        (_, trust, _) => Ended::Skipped(format!("trust is {trust}")),
    }
}

fn is_zero(amount: Option<&Json>) -> bool {
    amount.is_some_and(|amount| Number::parse(&amount.to_string()) == Some(Number::ZERO))
}

fn name(case: &Json) -> &str {
    case.get("id").and_then(Json::as_str).unwrap_or("a case without an id")
}

/// The flag for which a case is left out. A flag may name whom it is about: `person:flag`.
fn left_out(case: &Json) -> Option<String> {
    let flags = case.get("flags")?.as_array()?.iter().filter_map(Json::as_str);
    let mut flags = flags.map(|flag| flag.rsplit(':').next().unwrap_or(flag));
    flags.find(|flag| !COMPARED_ALL_THE_SAME.contains(flag)).map(str::to_owned)
}

fn compare(pack: &Pack, case: &Json, expected: &Json) -> Ended {
    let Some(person) = household(pack, case, View::Person) else {
        return Ended::Failed("the case has no date, rates period or inputs".to_owned());
    };
    let answered = person.evaluate();
    let mut checks = Checks { answered: &answered, case, wrong: Vec::new(), departure: None };
    for program in ["oas", "gis", "alw", "alws"] {
        checks.program(program, expected.get(program), (Subject::Person, "person"));
    }
    let partner = expected.get("partner").filter(|partner| partner.is_object());
    let answered = household(pack, case, View::Partner).map(Household::evaluate);
    if let (Some(partner), Some(answered)) = (partner, &answered) {
        let mut checks = Checks { answered, ..checks };
        for program in ["oas", "gis", "alw"] {
            checks.program(program, partner.get(program), (Subject::Partner, "partner"));
        }
        return checks.ended();
    }
    checks.ended()
}

struct Checks<'c, 'p> {
    answered: &'c Answered<'p>,
    case: &'c Json,
    wrong: Vec<String>,
    /// Where the Act is followed against the source, the reason.
    departure: Option<&'static str>,
}

impl Checks<'_, '_> {
    fn ended(self) -> Ended {
        match (self.wrong.is_empty(), self.departure) {
            (true, None) => Ended::Passed,
            (true, Some(reason)) => Ended::Skipped(reason.to_owned()),
            (false, _) => Ended::Failed(self.wrong.join("; ")),
        }
    }

    fn program(&mut self, program: &str, expected: Option<&Json>, (subject, who): (Subject, &str)) {
        let Some(expected) = expected.filter(|expected| expected.is_object()) else { return };
        let Some(found) = self.answered.of(program, subject) else {
            self.wrong.push(format!("{who} {program} has no outcome"));
            return;
        };
        let standing = self.answered.standing(found);
        let text = |name: &str| expected.get(name).and_then(Json::as_str).unwrap_or_default();
        let wanted = match (text("eligibility"), text("reason")) {
            ("eligible", "income") if program == "oas" => Standing::Eligible,
            ("eligible", "income") => Standing::IncomeTooHigh,
            ("eligible", _) if program != "oas" && is_zero(expected.get("amount")) => {
                Standing::IncomeTooHigh
            }
            ("eligible", _) => Standing::Eligible,
            ("ineligible", _) => Standing::Ineligible,
            ("unavailable", _) => Standing::Unavailable,
            ("income_dependent", _) => Standing::IncomeDependent,
            _ => return,
        };
        let departure = self.departure(program, expected, (standing, wanted), found, who);
        if let Some(reason) = departure {
            self.departure = Some(reason);
            return;
        }
        if standing != wanted {
            let reason = text("reason");
            self.wrong.push(format!("{who} {program} is {standing:?}, not {wanted:?} ({reason})"));
            return;
        }
        if standing == Standing::Eligible
            && let Some((paid, wanted)) = self.other_amount(program, expected, found, who)
        {
            self.wrong.push(format!("{who} {program} is {paid:?}, not {wanted}"));
        }
    }

    /// Where the source departs from the Act or from what it was told, the reason. Each names
    /// a kind of answer, never a case.
    fn departure(
        &self,
        program: &str,
        expected: &Json,
        (found, wanted): (Standing, Standing),
        outcome: &Outcome,
        who: &str,
    ) -> Option<&'static str> {
        let reason = expected.get("reason").and_then(Json::as_str).unwrap_or_default();
        let given = |who: &str, name: &str| self.case.get("inputs")?.get(who)?.get(name);
        let status_is_other =
            |who: &str| given(who, "legal_status").and_then(Json::as_str) == Some("other");
        match (program, reason, found) {
            ("oas", "income", Standing::Eligible) if self.left_after_recovery(outcome) => {
                Some("recovery_cutoff_ignores_deferral, not flagged")
            }
            ("oas", _, _) if self.years_dropped(expected, who) => {
                Some("years that were given are not used")
            }
            _ if found == wanted && !self.amount_differs(program, expected, outcome, who) => None,
            (
                "alws",
                "years_in_canada" | "legal_status",
                Standing::Unavailable | Standing::IncomeTooHigh,
            ) => Some("survivor's residence or status is referred, as the Act has it"),
            ("alw", "income", Standing::Ineligible) => {
                Some("more than income fails; the source names income first")
            }
            ("alw", "partner", Standing::Unavailable) => {
                Some("allowance waits for the partner's referred pension")
            }
            (_, _, Standing::IncomeTooHigh)
                if wanted == Standing::Unavailable || (program, reason) == ("alw", "partner") =>
            {
                Some("income decides, whatever an assessment would bring")
            }
            (_, "years_in_canada" | "oas", Standing::IncomeDependent | Standing::IncomeTooHigh)
                if given(who, "years_in_canada_since_18").is_none_or(Json::is_null) =>
            {
                Some("years not given are taken as none; unknown is not no")
            }
            ("alw", "criteria_met", Standing::Ineligible)
                if given("partner", "age_years").and_then(Json::as_i64).is_some_and(|y| y < 65) =>
            {
                Some("a partner under 65 is said to receive the pension")
            }
            ("gis", ..) if status_is_other("person") && who == "partner" => {
                Some("a pension in pay is left out for its status")
            }
            ("oas" | "gis" | "alw", ..) if self.apart() => Some("inv_separated_other, not flagged"),
            _ => None,
        }
    }

    fn apart(&self) -> bool {
        let inputs = self.case.get("inputs");
        let apart = inputs.and_then(|inputs| inputs.get("involuntarily_separated"));
        apart.and_then(Json::as_bool).unwrap_or(false)
    }

    /// The source worked with more years than it was given.
    fn years_dropped(&self, expected: &Json, who: &str) -> bool {
        let person = self.case.get("inputs").and_then(|inputs| inputs.get(who));
        let stated = person.and_then(|person| person.get("years_in_canada_since_18"));
        let used = expected.get("residence_years_used").and_then(Json::as_i64);
        used.zip(stated.and_then(Json::as_i64)).is_some_and(|(used, stated)| used > stated)
    }

    /// A pension that was put off is not used up by recovery where a plain one would be.
    fn left_after_recovery(&self, outcome: &Outcome) -> bool {
        self.answered.amount(outcome, "net").is_some_and(|net| net > Number::ZERO)
    }

    fn amount_differs(&self, program: &str, expected: &Json, found: &Outcome, who: &str) -> bool {
        let standing = self.answered.standing(found);
        standing == Standing::Eligible && self.other_amount(program, expected, found, who).is_some()
    }

    /// The amount found and the one wanted, where they are too far apart.
    fn other_amount(
        &self,
        program: &str,
        expected: &Json,
        found: &Outcome,
        who: &str,
    ) -> Option<(Option<Number>, Number)> {
        let wanted = match expected.get("amount")? {
            Json::Number(number) => Number::parse(&number.to_string())?,
            _ => return None,
        };
        if wanted < Number::ZERO {
            return None;
        }
        let recovered_whole = expected.get("reason").and_then(Json::as_str) == Some("income");
        let (name, tolerance) = match program {
            // Nothing is left after recovery: the source prints zero.
            "oas" if recovered_whole => ("net", Number::ZERO),
            // The source rounds the increases in steps.
            "oas" => ("gross", Number::CENT.plus(Number::CENT)),
            "gis" if self.partial(who) => ("monthly", Number::CENT),
            _ => ("monthly", Number::ZERO),
        };
        let paid = match program {
            "alw" | "alws" => self.answered.in_the_table(found),
            _ => self.answered.amount(found, name),
        };
        let close = paid.is_some_and(|paid| paid.minus(wanted).distance() <= tolerance);
        (!close).then_some((paid, wanted))
    }

    /// Whether the pension that the supplement completes is a partial one.
    fn partial(&self, who: &str) -> bool {
        let person = self.case.get("inputs").and_then(|inputs| inputs.get(who));
        let always = person.and_then(|person| person.get("lived_only_in_canada_since_18"));
        always.and_then(Json::as_bool) != Some(true)
    }
}
