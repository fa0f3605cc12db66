//! Cases of the Canada Pension Plan: published maximums and rates, executed profiles, and
//! what the Act says of single situations.
//!
//! The Act is followed against one published figure: the maximum post-retirement benefit of
//! 2025, which another factor than that of s. 59.1 leads to. It is left out and counted.

use serde_json::Value as Json;

use super::cpp_case::{Case, Parts, born, number, option, parts, yearly};
use super::household::Answered;
use super::{Ended, Report};
use crate::date::{Date, Month};
use crate::number::Number;
use crate::outcome::{State, Verdict};
use crate::pack::{Pack, Subject};
use crate::value::{Truth, Value};

const ME: Subject = Subject::Person;

/// What an expected key is compared with.
pub(super) enum Found {
    Amount(Number),
    Truth(bool),
    Month(Month),
    /// Words for a reason or rule, whether it was found.
    Said(bool),
}

pub(super) fn run(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    let cases: Json =
        serde_json::from_str(text).map_err(|error| format!("the file is not JSON: {error}"))?;
    let cases = cases.as_array().ok_or("the file is not a list of cases")?;
    for case in cases {
        let name = case.get("id").and_then(Json::as_str).unwrap_or("a case without an id");
        report.add(name, ended(pack, case));
    }
    Ok(())
}

fn ended(pack: &Pack, case: &Json) -> Ended {
    let empty = Json::Null;
    let inputs = case.get("inputs").unwrap_or(&empty);
    let as_of = case.get("as_of").and_then(Json::as_str).and_then(Date::parse);
    let (Some(as_of), Some(Json::Object(expected))) = (as_of, case.get("expected")) else {
        return Ended::Failed("the case has no date or nothing is expected".to_owned());
    };
    let case_text = case.to_string();
    let case = Case { pack, inputs, as_of };
    if case_text.contains("disputed") {
        return Ended::Skipped("marked as disputed".to_owned());
    }
    if case.text("benefit") == Some("prb")
        && case_text.contains("\"published\"")
        && case.start().civil().0 == 2025
    {
        return Ended::Skipped("published with another factor than the Act's (s. 59.1)".to_owned());
    }
    let tolerance = expected.get("tolerance").and_then(number).unwrap_or(Number::ZERO);
    let mut wrong = Vec::new();
    let keys = expected.iter().filter(|(key, _)| !matches!(key.as_str(), "tolerance" | "note"));
    for (key, wanted) in keys {
        match find(&case, key) {
            None => wrong.push(format!("{key} was not worked out")),
            Some(found) if agrees(&found, wanted, tolerance) => {}
            Some(found) => wrong.push(format!("{key} is {}, not {wanted}", shown(&found))),
        }
    }
    if wrong.is_empty() { Ended::Passed } else { Ended::Failed(wrong.join("; ")) }
}

fn agrees(found: &Found, wanted: &Json, tolerance: Number) -> bool {
    match found {
        Found::Amount(amount) => {
            number(wanted).is_some_and(|wanted| amount.minus(wanted).distance() <= tolerance)
        }
        Found::Truth(truth) => wanted.as_bool() == Some(*truth),
        Found::Month(month) => wanted.as_str().and_then(Month::parse) == Some(*month),
        Found::Said(said) => *said,
    }
}

fn shown(found: &Found) -> String {
    match found {
        Found::Amount(amount) => amount.to_string(),
        Found::Truth(truth) | Found::Said(truth) => truth.to_string(),
        Found::Month(month) => month.to_string(),
    }
}

fn find(case: &Case<'_>, key: &str) -> Option<Found> {
    let benefit = case.text("benefit")?;
    let start = case.start();
    let paid = case.inputs.get("start").is_some();
    match benefit {
        "retirement" | "retirement_components" if paid => retirement(case, key),
        "retirement" => standing(case, key),
        "age_factor" => factor(case, key),
        "dropout" => {
            let answered = case.with_record(start, case.birth(start, 65)).evaluate();
            match key {
                "contributory_months" => amount(&answered, "cpp_record.counted_period"),
                "general_dropout_months" => amount(&answered, "cpp_record.general_dropped"),
                _ => None,
            }
        }
        "disability" | "dis_flat" | "dis_er" if paid => disability(case, benefit),
        "disability" | "prdb" if !paid => can_work(case, benefit, key),
        "prdb" => {
            let mut household = case.disabled(start);
            let birth = born(start, 62);
            household.whole(ME, "birth_date", birth.days());
            household.truth(ME, "cpp_receiving", true);
            household.whole(ME, "cpp_started", start.plus(-12).index());
            paid_amount(&household.evaluate(), "cpp_prdb", "monthly")
        }
        "surv_u65" | "surv_65" | "surv_er" | "surv_flat" => widowed(case, benefit),
        "comb_ret" | "comb_dis" => combined(case, benefit),
        "child" | "child_pt" | "orphan" | "disabled_contributor_child" => child(case, key),
        "prb" => super::cpp_more::prb(case, key),
        "contributions" => super::cpp_more::contributions(case, key),
        "death" => super::cpp_more::death(case),
        "survivor" => super::cpp_more::survivor(case, key),
        "credit_split" => Some(super::cpp_more::split(case)),
        "pension_sharing" => super::cpp_more::sharing(case, key),
        "yampe" => {
            let year = case.whole("year")?;
            let known = yearly(case.pack, "maximum", year) == case.number("ympe");
            yearly(case.pack, "second_maximum", year).filter(|_| known).map(Found::Amount)
        }
        "indexation" => {
            let today = case.as_of.month();
            let mut household = case.contributor(today, born(today, 70));
            household.truth(ME, "cpp_receiving", true);
            household.whole(ME, "cpp_started", today.plus(-24).index());
            household.number(ME, "cpp_monthly", case.number("amount_prev_year")?);
            household.truth(ME, "cpp_monthly_is_last_years", true);
            paid_amount(&household.evaluate(), "cpp_retirement", "monthly")
        }
        "valid_year" => {
            let (year, earnings) = (case.whole("year")?, case.number("earnings")?);
            let today = case.as_of.month();
            let mut household = case.contributor(today, born(today, 50));
            household.choice(ME, "cpp_depth", "record");
            let row = vec![Value::whole(year), Value::Exact(earnings)];
            household.list(ME, "cpp_earnings", vec![row]);
            let answered = household.evaluate();
            let counted = match key {
                "valid_for_retirement" | "valid_for_survivor_test" => "cpp.valid_years",
                "valid_for_disability_test" => "cpp_disability.all_years",
                _ => return None,
            };
            let years = answered.value(counted)?.exact()?;
            Some(Found::Truth(years > Number::ZERO))
        }
        _ => None,
    }
}

fn amount(answered: &Answered<'_>, definition: &str) -> Option<Found> {
    answered.value(definition)?.exact().map(Found::Amount)
}

fn paid_amount(answered: &Answered<'_>, program: &str, name: &str) -> Option<Found> {
    let outcome = answered.of(program, ME)?;
    answered.amount(outcome, name).map(Found::Amount)
}

fn retirement(case: &Case<'_>, key: &str) -> Option<Found> {
    let start = case.start();
    let answered = case.with_record(start, case.birth(start, 65)).evaluate();
    if let Some(period) = case.text("contributory_period") {
        let months = answered.value("cpp.period")?.exact()?;
        if !period.contains(&format!("({months} months)")) {
            return None;
        }
    }
    let parts: Parts = parts(&answered, case.base_only())?;
    Some(Found::Amount(match key {
        "base" | "base_monthly" => parts.base,
        "first_additional" | "first_additional_monthly" => parts.first,
        "second_additional" | "second_additional_monthly" => parts.second,
        "enhancement" | "enhancement_monthly" => parts.first.plus(parts.second),
        "monthly" | "total" if case.base_only() => parts.base,
        "monthly" | "total" => answered.value("cpp.pension")?.exact()?,
        _ => return None,
    }))
}

fn factor(case: &Case<'_>, key: &str) -> Option<Found> {
    let start = case.start();
    let age = case.whole("age_at_start").unwrap_or(65);
    let mut household = case.contributor(start, case.birth(start, age));
    household.truth(ME, "cpp_receiving", true);
    household.whole(ME, "cpp_started", start.index());
    household.choice(ME, "cpp_depth", "statement");
    if let Some(pension) = case.number("pension_at_65") {
        household.number(ME, "cpp_statement", pension);
    }
    let answered = household.evaluate();
    match key {
        "factor" => amount(&answered, "cpp.factor"),
        "monthly" => amount(&answered, "cpp.pension"),
        _ => None,
    }
}

fn disability(case: &Case<'_>, benefit: &str) -> Option<Found> {
    let answered = case.disabled(case.start()).evaluate();
    let value = |id: &str| answered.value(id)?.exact();
    let whole = answered.amount(answered.of("cpp_disability", ME)?, "monthly")?;
    let earned = value("cpp_disability.earnings_related")?;
    let flat = whole.minus(earned);
    let earned = if case.base_only() { value("cpp_disability.base_pension")? } else { earned };
    Some(Found::Amount(match benefit {
        "dis_flat" => flat,
        "dis_er" => earned,
        _ => flat.plus(earned),
    }))
}

fn widowed(case: &Case<'_>, benefit: &str) -> Option<Found> {
    let start = case.start();
    let mut household = case.survivor(start, if benefit == "surv_65" { 66 } else { 50 });
    Case::deceased(&mut household, case.parts()?);
    let answered = household.evaluate();
    let whole = answered.amount(answered.of("cpp_survivor", ME)?, "monthly")?;
    let flat = answered.value("cpp_survivor.flat")?.exact()?;
    Some(Found::Amount(match benefit {
        "surv_flat" => flat,
        "surv_er" => whole.minus(flat),
        _ => whole,
    }))
}

fn combined(case: &Case<'_>, benefit: &str) -> Option<Found> {
    let start = case.start();
    let deceased = case.parts()?;
    if benefit == "comb_dis" {
        let mut household = case.disabled(start);
        Case::widow(&mut household, start.plus(-1));
        Case::deceased(&mut household, deceased);
        household.truth(ME, "cpp_disability_receiving", true);
        let answered = household.evaluate();
        if case.base_only() {
            let flat = amount(&answered, "cpp_disability.monthly")?;
            let (Found::Amount(whole), Found::Amount(earned), Found::Amount(base)) = (
                flat,
                amount(&answered, "cpp_disability.earnings_related")?,
                amount(&answered, "cpp_survivor.with_disability_base")?,
            ) else {
                return None;
            };
            return Some(Found::Amount(whole.minus(earned).plus(base)));
        }
        return amount(&answered, "cpp_survivor.with_disability");
    }
    let birth = case.birth(start, 65);
    let mut household = case.contributor(start, birth);
    case.record(&mut household, start, birth);
    Case::widow(&mut household, start.plus(-1));
    Case::deceased(&mut household, deceased);
    let answered = household.evaluate();
    let survivor = answered.amount(answered.of("cpp_survivor", ME)?, "monthly")?;
    let own = parts(&answered, case.base_only())?;
    Some(Found::Amount(own.total().plus(survivor)))
}

/// Whether somebody may have the pension, and from when.
fn standing(case: &Case<'_>, key: &str) -> Option<Found> {
    let today = case.month("application_month").unwrap_or(case.as_of.month());
    let birth = case.birth(today, case.whole("age").unwrap_or(65));
    let mut household = case.contributor(today, birth);
    let years = case.whole("years_contributed");
    if case.inputs.get("earnings").is_some() {
        case.record(&mut household, today, birth);
    }
    let quebec = ["quebec_only", "worked_only_in_quebec", "only_quebec"];
    if quebec.iter().any(|name| case.flag(name) == Some(true)) {
        household.choice(ME, "cpp_where", "quebec_only");
    } else if years == Some(0) {
        household.choice(ME, "cpp_where", "never");
        household.truth(ME, "cpp_split_credits", case.flag("credit_split").unwrap_or(false));
    }
    let answered = household.evaluate();
    match key {
        "eligible" => Some(Found::Truth(eligible(&answered, "cpp_retirement"))),
        "earliest_month" | "first_month" => month(&answered, "cpp.earliest"),
        "reason" => {
            let said = answered.value("cpp_retirement.contributed")?.truth() == Truth::No;
            Some(Found::Said(said))
        }
        _ => None,
    }
}

/// Everything holds but the month in which it starts.
pub(super) fn eligible(answered: &Answered<'_>, program: &str) -> bool {
    let Some(outcome) = answered.of(program, ME) else { return false };
    let waits = |reason: &crate::outcome::Reason| {
        answered.condition(outcome, reason) == Some("started") || reason.state == State::Met
    };
    match outcome.verdict {
        Verdict::Likely => true,
        Verdict::Later(_) => outcome.reasons.iter().all(waits),
        _ => false,
    }
}

pub(super) fn month(answered: &Answered<'_>, definition: &str) -> Option<Found> {
    let index = answered.value(definition)?.exact()?.to_whole();
    Some(Found::Month(Month::from_index(index)))
}

/// Disability, and the benefit beside a retirement pension.
fn can_work(case: &Case<'_>, benefit: &str, key: &str) -> Option<Found> {
    let today = case.month("application").or(case.month("application_month"));
    let today = today.unwrap_or(case.as_of.month());
    let birth = case.birth(today, case.whole("age").unwrap_or(50));
    let mut household = case.contributor(today, birth);
    let receives =
        ["receiving_retirement", "receiving_retirement_pension", "receiving_cpp", "receiving"];
    let receives = benefit == "prdb" || receives.iter().any(|name| case.flag(name) == Some(true));
    let retired = case.month("retirement_start").unwrap_or(today.plus(-24));
    household.truth(ME, "cpp_receiving", receives);
    household.whole(ME, "cpp_started", retired.index());
    household.choice(ME, "cpp_depth", "statement");
    household.number(ME, "cpp_statement", Number::ZERO);
    let lasting = case.flag("severe_prolonged").unwrap_or(true);
    household.choice(ME, "cpp_disabled", if lasting { "for_long" } else { "for_now" });
    let since = ["continuously_disabled_since", "disabled_since", "onset"];
    let since = since.iter().find_map(|name| case.month(name)).unwrap_or(today.plus(-12));
    household.whole(ME, "cpp_disabled_since", since.index());
    let before = case.flag("previous_disability_benefit").unwrap_or(false);
    household.truth(ME, "cpp_disability_before", before);
    household.whole(ME, "cpp_recent_years", case.whole("valid_years_last6").unwrap_or(0));
    household.whole(ME, "cpp_all_years", case.whole("valid_years_total").unwrap_or(0));
    let met = case.flag("met_test_when_disabled").unwrap_or(false);
    household.truth(ME, "cpp_met_when_disabled", met);
    let answered = household.evaluate();
    let program = if benefit == "prdb" { "cpp_prdb" } else { "cpp_disability" };
    match key {
        "eligible" => Some(Found::Truth(eligible(&answered, program))),
        "contributory_test" => {
            let met = answered.value(&format!("{program}.contributed"))?.truth() == Truth::Yes;
            Some(Found::Truth(met))
        }
        "deemed_disabled_not_before" | "deemed_disabled" => month(&answered, "cpp.deemed_disabled"),
        "first_month" | "start" => month(&answered, "cpp.disability_start"),
        "monthly" => paid_amount(&answered, program, "monthly"),
        _ => None,
    }
}

/// A child's benefit: published rates, and single situations.
fn child(case: &Case<'_>, key: &str) -> Option<Found> {
    let today = case.start();
    let rate = case.text("benefit")?;
    let age = case.whole("age").unwrap_or(if rate == "child_pt" { 20 } else { 10 });
    let load = case.number("course_load_percent");
    let school = case.text("school").or((rate == "child_pt").then_some("part_time"));
    let place = match school {
        Some("full_time") => 1,
        Some("part_time") if load.is_none_or(|load| load >= Number::whole(20)) => 2,
        Some("part_time") => 3,
        _ => 0,
    };
    let mut household = case.survivor(today, 40);
    let row = vec![Value::whole(born(today, age).days()), option(place)];
    household.list(ME, "cpp_children_list", vec![row]);
    let two = case.whole("qualifying_contributors").is_some_and(|count| count > 1);
    household.truth(ME, "two_contributors", two);
    if rate == "disabled_contributor_child" {
        // A parent whose pension went over to retirement at 65 still counts.
        household.choice(ME, "marital_status", "single");
        household.truth(ME, "disabled_parent", true);
    }
    let answered = household.evaluate();
    let outcome = answered.of("cpp_children", ME)?;
    let paid = outcome.verdict == Verdict::Likely;
    let monthly = answered.amount(outcome, "monthly");
    match key {
        "eligible" | "continues" => Some(Found::Truth(paid)),
        "count" => {
            let parents = answered.value("cpp_children.parents")?.exact()?;
            Some(Found::Amount(if paid { parents } else { Number::ZERO }))
        }
        _ if key.starts_with("monthly") => monthly.map(Found::Amount),
        _ => None,
    }
}
