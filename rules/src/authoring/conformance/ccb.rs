//! Cases of the Canada Child Benefit, the child disability benefit and the Ontario Child
//! Benefit, and households worked out by another program.
//!
//! - `annual` is the year's benefit at the month's ages. Where a case does not name the child
//!   disability benefit apart, it is part of the Canada Child Benefit, as in the law.
//! - Money is right within the case's `tolerance`, or a cent; truncated figures exactly.

use serde_json::Value as Json;

use super::ccb_family::{Family, applicant, born, with_children};
use super::household::{Answered, figure};
use super::{Ended, Report, ccb_events, given};
use crate::date::Date;
use crate::number::{Number, Rounding};
use crate::outcome::Verdict;
use crate::pack::Pack;

/// Words about an answer, not answers.
const REMARKS: [&str; 5] = ["note", "tolerance", "why", "reason", "source"];

pub(super) fn run(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    for case in given::cases(text)? {
        report.add(given::name(&case), check(pack, &case));
    }
    Ok(())
}

/// Runs the households of another program, as far as it says its answers may be used.
pub(super) fn run_oracle(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    for (line, json) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let case: Json = serde_json::from_str(json)
            .map_err(|error| format!("line {} is not a case: {error}", line.saturating_add(1)))?;
        report.add(given::name(&case), oracle(pack, &case));
    }
    Ok(())
}

fn oracle(pack: &Pack, case: &Json) -> Ended {
    let usable = |program: &str| {
        case.get("usable").and_then(|usable| given::flag(usable, program)).unwrap_or(false)
    };
    let answered = given::day(case, "as_of")
        .and_then(|today| with_children(pack, today, case.get("inputs")?).map(Family::evaluate));
    let Some(answered) = answered else {
        return Ended::Failed("the case has no date, income or children".to_owned());
    };
    let (mut wrong, mut compared) = (Vec::new(), false);
    for (program, definition) in
        [("ccb", "ccb.annual"), ("cdb", "ccb_disability.annual"), ("ocb", "ocb.annual")]
    {
        let key = format!("{program}_annual");
        let Some(wanted) = case.get("expected").and_then(|e| given::number(e, &key)) else {
            continue;
        };
        if !usable(program) {
            continue;
        }
        compared = true;
        let tolerance = case.get("tolerance").and_then(|t| given::number(t, &key));
        let found = answered.exact(definition).unwrap_or(Number::MIN);
        near(&key, found, wanted, tolerance.unwrap_or(Number::CENT), &mut wrong);
    }
    match (compared, wrong.is_empty()) {
        (false, _) => Ended::Skipped("no answer of the other program is usable".to_owned()),
        (true, true) => Ended::Passed,
        (true, false) => Ended::Failed(wrong.join("; ")),
    }
}

fn check(pack: &Pack, case: &Json) -> Ended {
    let nothing = Json::Null;
    let inputs = case.get("inputs").unwrap_or(&nothing);
    let expected = case.get("expected").unwrap_or(&nothing);
    let Some(as_of) = given::day(case, "as_of") else {
        return Ended::Failed("the case has no date".to_owned());
    };
    let has = |name: &str| inputs.get(name).is_some();
    let found = if has("children") {
        amounts(pack, as_of, inputs, expected)
    } else if has("event") {
        ccb_events::check(pack, inputs, expected)
    } else if has("applicant") {
        eligibility(pack, as_of, inputs, expected)
    } else if has("custody_percent") {
        custody(pack, as_of, inputs, expected)
    } else if has("months_late") {
        late(pack, as_of, inputs, expected)
    } else if has("annual") {
        small(pack, as_of, inputs, expected)
    } else {
        calendar(pack, inputs, expected)
    };
    match found {
        None => Ended::Failed("the case lacks something, or asks for something else".to_owned()),
        Some(wrong) if wrong.is_empty() => Ended::Passed,
        Some(wrong) => match departure(inputs, expected) {
            Some(reason) => Ended::Skipped(reason.to_owned()),
            None => Ended::Failed(wrong.join("; ")),
        },
    }
}

/// What a case says against the law, where it is known to.
fn departure(inputs: &Json, expected: &Json) -> Option<&'static str> {
    let applicant = inputs.get("applicant")?;
    let spouse = applicant.get("spouse").filter(|spouse| spouse.is_object());
    let missing = |json: &Json| given::flag(json, "return_filed") == Some(false);
    let unfiled = missing(applicant) || spouse.is_some_and(missing);
    (unfiled && given::flag(expected, "eligible") == Some(false))
        .then_some("a return not filed yet: payable once it is, which is not a no")
}

/// Everything that is expected, but for remarks.
pub(super) fn keys(expected: &Json) -> impl Iterator<Item = (&String, &Json)> {
    let all = expected.as_object().into_iter().flatten();
    all.filter(|(key, _)| !REMARKS.contains(&key.as_str()))
}

pub(super) fn near(
    what: &str,
    found: Number,
    wanted: Number,
    tolerance: Number,
    wrong: &mut Vec<String>,
) {
    if found.minus(wanted).distance() > tolerance {
        wrong.push(format!("{what} is {found}, not {wanted}"));
    }
}

pub(super) fn same(what: &str, found: &str, wanted: &Json, wrong: &mut Vec<String>) {
    let wanted = wanted.as_str().map_or_else(|| wanted.to_string(), str::to_owned);
    if found != wanted {
        wrong.push(format!("{what} is {found}, not {wanted}"));
    }
}

fn amounts(pack: &Pack, as_of: Date, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let (first, last) = given::text(inputs, "benefit_year")?.split_once('/')?;
    let first = crate::date::Month::parse(first)?.first_day();
    let last = crate::date::Month::parse(last)?.last_day();
    let month = given::month(inputs, "month").map(crate::date::Month::first_day);
    let today = month.unwrap_or(as_of).clamp(first, last);
    let answered = with_children(pack, today, inputs)?.evaluate();
    let program = given::text(inputs, "program").unwrap_or("CCB");
    let tolerance = given::number(expected, "tolerance").unwrap_or(Number::CENT);
    let apart = expected.get("cdb_annual").is_some() || program.contains('/');
    let mut wrong = Vec::new();
    for (key, wanted) in keys(expected) {
        let wanted = given::of(wanted)?;
        let (of, rest) = match key.split_once('_') {
            Some((of @ ("ccb" | "cdb" | "ocb"), rest)) => (of, rest),
            _ => match program {
                "CDB" => ("cdb", key.as_str()),
                "OCB" => ("ocb", key.as_str()),
                _ if apart => ("ccb", key.as_str()),
                _ => ("total", key.as_str()),
            },
        };
        let of = match of {
            "cdb" => "ccb_disability",
            other => other,
        };
        let definition =
            if of == "total" { "ccb.total".to_owned() } else { format!("{of}.annual") };
        let annual = answered.exact(&definition)?;
        paid(&answered, of, annual, &mut wrong);
        let monthly = annual.over(Number::whole(12));
        let (found, tolerance) = match rest {
            "annual" => (annual, tolerance),
            "monthly" => (monthly.rounded(Rounding::Floor, Number::CENT), tolerance),
            "monthly_published_truncated" | "monthly_truncated_to_cent" | "monthly_truncated" => {
                (monthly.rounded(Rounding::Floor, Number::CENT), Number::ZERO)
            }
            "monthly_whole_dollars_truncated" => {
                (monthly.rounded(Rounding::Floor, Number::ONE), Number::ZERO)
            }
            "reduction" => (answered.exact(&format!("{of}.reduction"))?, tolerance),
            _ => return None,
        };
        near(key, found, wanted, tolerance, &mut wrong);
    }
    Some(wrong)
}

/// The verdict agrees with the amount, and the amount with the definition that it was cut from.
fn paid(answered: &Answered<'_>, of: &str, annual: Number, wrong: &mut Vec<String>) {
    if of == "total" {
        return;
    }
    let Some((_, outcome)) = answered.program(of) else { return };
    let likely = outcome.verdict == Verdict::Likely;
    let monthly = annual.over(Number::whole(12)).rounded(Rounding::Floor, Number::CENT);
    if likely != (annual > Number::ZERO) || answered.amount(outcome, "monthly") != Some(monthly) {
        wrong.push(format!("{of} is {:?} with {annual} a year", outcome.verdict));
    }
}

fn eligibility(pack: &Pack, as_of: Date, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let answered = applicant(pack, as_of, inputs)?.evaluate();
    let (rules, outcome) = answered.program("ccb")?;
    let likely = outcome.verdict == Verdict::Likely;
    let to_do = outcome.reasons.iter().any(|reason| reason.is_to_do(rules));
    let mut wrong = Vec::new();
    for (key, wanted) in keys(expected) {
        let found = match key.as_str() {
            "eligible" => likely,
            "payable" | "payable_now" | "paid" => likely && !to_do,
            "payable_after_filing" | "once_filed" => likely && to_do,
            _ => return None,
        };
        if wanted.as_bool() != Some(found) {
            wrong.push(format!("{key} is {found} ({:?})", outcome.verdict));
        }
    }
    Some(wrong)
}

/// The share of the time with a parent, as the class that the benefit follows from.
fn custody(pack: &Pack, as_of: Date, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let share = given::number(inputs, "custody_percent")?.over(Number::whole(100));
    let lives_with = if share > figure(pack, "ccb.full_above", as_of)? {
        "you"
    } else if share >= figure(pack, "ccb.shared_from", as_of)? {
        "shared"
    } else {
        "elsewhere"
    };
    let mut family = Family::new(pack, as_of);
    family.child(born(as_of.month(), 8), lives_with, false);
    let annual = family.evaluate().exact("ccb.annual")?;
    let whole = figure(pack, "ccb.from_6", as_of)?;
    let class = if annual == whole {
        "full"
    } else if annual.plus(annual) == whole {
        "shared"
    } else if annual == Number::ZERO {
        "not_primary"
    } else {
        return None;
    };
    let mut wrong = Vec::new();
    for (key, wanted) in keys(expected) {
        match key.as_str() {
            "custody_class" => {
                let wanted = wanted.as_str()?;
                if !wanted.starts_with(class) {
                    wrong.push(format!("{key} is {class}, not {wanted}"));
                }
            }
            "payment_percent" | "payment_share" | "percent" => {
                let found = annual.over(whole).times(Number::whole(100));
                near(key, found, given::of(wanted)?, Number::CENT, &mut wrong);
            }
            _ => return None,
        }
    }
    Some(wrong)
}

/// Whether a month so long ago is still paid.
fn late(pack: &Pack, as_of: Date, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let month = as_of.month().plus(given::number(inputs, "months_late")?.to_whole().checked_neg()?);
    let mut family = Family::new(pack, as_of);
    family.child(born(as_of.month(), 17), "you", false);
    let answered = family.evaluate();
    let from = |window: &str| {
        let from = answered.said("ccb", window);
        from.is_some_and(|from| Number::whole(month.index()) >= from)
    };
    let mut wrong = Vec::new();
    for (key, wanted) in keys(expected) {
        let found = match key.as_str() {
            "paid_without_extension" | "paid" => from("back_pay_from"),
            "minister_may_extend" => from("extension_from"),
            "full_documents" | "documents_required" => {
                !from("back_pay_from") && from("extension_from")
            }
            _ => return None,
        };
        if wanted.as_bool() != Some(found) {
            wrong.push(format!("{key} is {found}"));
        }
    }
    Some(wrong)
}

/// How a small benefit is paid. The case gives the year's benefit; the income that leads to it
/// is found by following the calculation back from one child over 6.
fn small(pack: &Pack, as_of: Date, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let annual = given::number(inputs, "annual")?;
    let figure = |name: &str| figure(pack, name, as_of);
    let taken = figure("ccb.from_6")?.minus(annual);
    let above = taken.minus(figure("ccb.taken_one")?).over(figure("ccb.rate_2_one")?);
    let between = taken.over(figure("ccb.rate_1_one")?);
    let mut family = Family::new(pack, as_of);
    family.child(born(as_of.month(), 8), "you", false);
    family.income(if above > Number::ZERO {
        figure("ccb.income_2")?.plus(above)
    } else {
        figure("ccb.income_1")?.plus(between)
    });
    let answered = family.evaluate();
    let mut wrong = Vec::new();
    near("annual", answered.exact("ccb.annual")?, annual, Number::CENT, &mut wrong);
    let at_once = answered.says("ccb", "lump_sum");
    let pattern = if at_once { "lump_sum_in_first_month" } else { "monthly" };
    for (key, wanted) in keys(expected) {
        match key.as_str() {
            "payment_pattern" => same(key, pattern, wanted, &mut wrong),
            _ => return None,
        }
    }
    Some(wrong)
}

/// The base year of a month, and its payment day.
fn calendar(pack: &Pack, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let month = given::month(inputs, "month")?;
    let mut family = Family::new(pack, month.first_day());
    family.child(born(month, 8), "you", false);
    let answered = family.evaluate();
    let mut wrong = Vec::new();
    for (key, wanted) in keys(expected) {
        let said = |id: &str| answered.said("ccb", id).map(Number::to_whole);
        match key.as_str() {
            "base_tax_year" | "base_year" => {
                let year = crate::date::Month::from_index(said("base_year")?).civil().0;
                same(key, &year.to_string(), wanted, &mut wrong);
            }
            "payment_date" => {
                let day = said("payment").map(|day| Date::from_days(day).to_string());
                same(key, &day.unwrap_or_else(|| "not known".to_owned()), wanted, &mut wrong);
            }
            _ => return None,
        }
    }
    Some(wrong)
}
