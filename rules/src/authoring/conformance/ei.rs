//! Cases about Employment Insurance: published tables, official examples, tribunal decisions.
//!
//! Every expected key is held against a definition or verdict of the rules. Where the product
//! deliberately answers otherwise, the case is left out and counted by the reason:
//! - a tribunal asked for the hours of regular benefits where the Act and its Regulations
//!   (s. 93) ask for 600;
//! - circumstances beyond the plain facts decide whether a student is available.

use serde_json::Value as Json;

use super::ei_case::{Also, Inputs, percent, today};
use super::household::Answered;
use super::{Ended, Report};
use crate::number::{Number, Rounding};
use crate::outcome::Verdict;
use crate::pack::{Pack, Subject};
use crate::value::{Truth, Value};

/// More hours than the weeks table has rows for.
const MOST_HOURS: i64 = 1_820;

pub(super) fn run(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    let cases: Vec<Json> =
        serde_json::from_str(text).map_err(|error| format!("not a list of cases: {error}"))?;
    for case in &cases {
        let name = case.get("id").and_then(Json::as_str).unwrap_or("a case");
        let (Some(inputs), Some(expected)) = (case.get("inputs"), case.get("expected")) else {
            return Err(format!("`{name}` has no `inputs` or no `expected`"));
        };
        report.add(name, check(pack, Inputs(inputs), expected));
    }
    Ok(())
}

fn check(pack: &Pack, inputs: Inputs<'_>, expected: &Json) -> Ended {
    if let Some(reason) = answered_otherwise(pack, inputs, expected) {
        return Ended::Skipped(reason.to_owned());
    }
    let Some(expected) = expected.as_object() else {
        return Ended::Failed("`expected` is not an object".to_owned());
    };
    let case = Case::new(pack, inputs);
    for (key, wanted) in expected {
        let Some(found) = case.answer(key) else {
            return Ended::Failed(format!("the rules have no answer for `{key}`"));
        };
        if !same(&found, wanted) {
            return Ended::Failed(format!("{key} is {found:?}, not {wanted}"));
        }
    }
    Ended::Passed
}

/// Why the product answers otherwise, found by what the case says.
fn answered_otherwise(pack: &Pack, inputs: Inputs<'_>, expected: &Json) -> Option<&'static str> {
    let special = Case::new(pack, inputs).number("ei.special_hours_needed");
    let other_hours = inputs.as_found().filter(|found| Some(*found) != special);
    if inputs.is_special() && other_hours.is_some() {
        return Some("more than the 600 hours of Regs 93 were asked for");
    }
    let student = inputs.flag("full_time_student") == Some(true);
    let available = expected.get("available").and_then(Json::as_bool);
    let referred = inputs.flag("referred_by_designated_authority") == Some(true);
    (student && !referred && available == Some(true))
        .then_some("evidence made a student available: the product asks a person")
}

/// A number is the same to a tenth of a cent; everything else exactly.
fn same(found: &Value, wanted: &Json) -> bool {
    match (found, wanted) {
        (Value::Truth(truth), Json::Bool(wanted)) => *truth == Truth::of(*wanted),
        (_, Json::Number(wanted)) => {
            let wanted = Number::parse(&wanted.to_string());
            found.exact().zip(wanted).is_some_and(|(found, wanted)| {
                found.rounded(Rounding::HalfUp, Number::CENT) == wanted
            })
        }
        _ => false,
    }
}

/// A case, and the rules' answers to it.
struct Case<'p, 'j> {
    pack: &'p Pack,
    inputs: Inputs<'j>,
    also: Also,
    answered: Answered<'p>,
}

impl<'p, 'j> Case<'p, 'j> {
    fn new(pack: &'p Pack, inputs: Inputs<'j>) -> Self {
        // A total of best weeks is divided by as many weeks as the rules say.
        let plain = inputs.household(pack, Also::default()).evaluate();
        let divisor = plain.definition("ei.divisor").and_then(|value| value.exact());
        let also = Also { divisor, hours: None };
        let answered = inputs.household(pack, also).evaluate();
        Self { pack, inputs, also, answered }
    }

    fn value(&self, id: &str) -> Option<Value> {
        self.answered.definition(id)
    }

    fn number(&self, id: &str) -> Option<Number> {
        self.value(id)?.exact()
    }

    /// The weeks of regular benefits with other hours.
    fn weeks_with(&self, hours: Number) -> Option<Value> {
        let also = Also { hours: Some(hours), ..self.also };
        self.inputs.household(self.pack, also).evaluate().definition("ei.regular_weeks")
    }

    fn answer(&self, key: &str) -> Option<Value> {
        let zero = |id: &str| Some(Value::Truth(self.value(id)?.equal(&Value::whole(0))));
        match key {
            "hours_required" => self.value("ei.hours_needed"),
            "min_weeks" => self.weeks_with(self.number("ei.hours_needed")?),
            "max_weeks" if self.inputs.get("benefit").is_none() => {
                self.weeks_with(Number::whole(MOST_HOURS))
            }
            "best_weeks" | "divisor" => self.value("ei.divisor"),
            "effective_rate" => Some(Value::Exact(percent(self.number("ei.regional_rate")?))),
            _ if key.contains("weeks") && self.is_about_separation() => self.separation(key),
            "weeks_payable" | "weeks" | "max_weeks" => self.weeks(),
            "qualifies" if self.inputs.is_special() => self.value("ei.special"),
            "qualifies" => self.value("ei_regular.hours"),
            "major_attachment" | "special_benefits_earnings_test" => self.value("ei.special"),
            "eligible" => self.eligible(),
            "within_maternity_window" => self.within_window(),
            "disqualified" => self.value("ei_regular.at_fault"),
            "available" => {
                Some(Value::Truth(self.value("ei_regular.presumed_unavailable")?.truth().not()))
            }
            "waiting_period_waivable" => zero("ei.waiting"),
            "long_tenured" => Some(Value::Truth(
                self.value("ei.long_tenured")?
                    .truth()
                    .and(self.value("ei.tenure_in_force")?.truth()),
            )),
            "extra_weeks" | "additional_weeks" => self.value("ei.tenure_added"),
            "threshold" => self.value("ei_self_employed.earnings.limit"),
            "earnings_test" => self.value("ei_self_employed.enough"),
            "fishing_earnings_required" => self.value("ei_fishing.needed"),
            "equivalent_weeks_55" => {
                let extended = self.inputs.number("extended_weeks_paid")?;
                let all = self.number("ei_parental.extended_most")?;
                (extended == all).then(|| self.value("ei_parental.equal_weeks"))?
            }
            _ => self.money(key).or_else(|| self.separation(key)),
        }
    }

    fn money(&self, key: &str) -> Option<Value> {
        let pay_known = self.number("ei.counted").is_some();
        let id = match key {
            "weekly_benefit" | "weekly_benefit_total" => "ei.weekly",
            "weekly_benefit_extended_parental" => "ei.extended_weekly",
            "max_insurable_earnings" => "ei.most_a_year",
            "total_insurable" => "ei.best_total",
            "deduction" => "ei.working_deduction",
            "benefit_paid" => "ei.while_working",
            "total_income" => {
                let earned = Value::Exact(self.inputs.number("week_earnings")?);
                return Some(self.value("ei.while_working")?.plus(&earned));
            }
            "repayment_threshold" => "ei.repayment_threshold",
            "repayment_exempt" => "ei.repayment_exempt",
            "repayment" => "ei.repayment",
            "family_supplement" if pay_known => "ei.supplement",
            "family_supplement" | "uncapped" => "ei.supplement_full",
            "cap" => "ei.supplement_cap",
            _ => return None,
        };
        self.value(id)
    }

    /// What becomes of separation money: the weeks it is spread over, or whether it is at all.
    fn separation(&self, key: &str) -> Option<Value> {
        if key.contains("remainder") {
            let spread = self.value("ei.separation_weeks")?.times(&self.value("ei.pay")?);
            return Some(Value::Exact(self.inputs.separation()?).minus(&spread));
        }
        if key.contains("weeks") {
            return self.value("ei.separation_weeks");
        }
        if key.contains("separation") || key.contains("alloc") || key.contains("deducted") {
            let none = self.value("ei.separation_spread")?.equal(&Value::whole(0));
            let denied = ["not", "ignored", "exempt", "suspended"];
            let denied = denied.iter().any(|word| key.contains(word));
            return Some(Value::Truth(if denied { none } else { none.not() }));
        }
        None
    }

    fn is_about_separation(&self) -> bool {
        let others = ["hours", "insurable_hours", "benefit", "best_weeks_total"];
        self.inputs.separation().is_some()
            && others.iter().all(|key| self.inputs.get(key).is_none())
    }

    fn weeks(&self) -> Option<Value> {
        if self.inputs.get("benefit").is_none() {
            return self.value("ei_regular.total_weeks");
        }
        let program = self.inputs.program();
        self.value(&format!("{program}.weeks"))
    }

    fn eligible(&self) -> Option<Value> {
        let outcome = self.answered.of(self.inputs.program(), Subject::Person)?;
        Some(Value::Truth(match outcome.verdict {
            Verdict::Likely => Truth::Yes,
            Verdict::LikelyNot | Verdict::Later(_) => Truth::No,
            _ => Truth::Unknown,
        }))
    }

    fn within_window(&self) -> Option<Value> {
        let now = Value::whole(today().days());
        let from = self.value("ei_maternity.window_from")?;
        let to = self.value("ei_maternity.window_to")?;
        Some(Value::Truth(now.less(&from).not().and(to.less(&now).not())))
    }
}
