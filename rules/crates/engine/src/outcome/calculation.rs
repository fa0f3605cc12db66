//! How amounts were worked out, step by step.

use crate::eval::Evaluation;
use crate::explain::frontier;
use crate::outcome::verdict::instances;
use crate::outcome::{CalculationStep, Outcome};
use crate::pack::DefinitionKey;

/// The steps that led to the amounts of an outcome of this evaluation, in order, with their values.
///
/// ```
/// # use std::path::Path;
/// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
/// # let pack = compiler::compile(&rules).0.unwrap();
/// # use engine::eval::{Clock, Evaluation};
/// # use engine::values::Date;
/// # let today = Date::parse("2026-11-27").unwrap();
/// # let json = r#"{"person": {"birth_date": "1958-03-02", "always_in_canada": true, "lives_in_canada": true,
/// #   "legal_status": "citizen"}, "household": {"marital_status": "single"}}"#;
/// # let facts = compiler::json::facts::read(&pack, json, Some(today)).unwrap();
/// # let evaluation = Evaluation::new(&pack, facts, Clock::new(&pack, today));
/// # let outcomes = engine::outcome::outcomes::all(&evaluation);
/// # let oas = outcomes.iter().find(|outcome| pack.program(outcome.program).id == "oas").unwrap();
/// let steps = engine::outcome::calculation::calculation(&evaluation, oas);
/// assert!(steps.iter().all(|step| pack.definition(step.definition).shown));
/// ```
pub fn calculation(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<CalculationStep> {
    let rules = evaluation.pack().program(outcome.program);
    if outcome.verdict.is_settled_no() {
        return Vec::new();
    }
    let subject = outcome.subject;
    let at = outcome.elsewhen(evaluation);
    let there = at.as_deref().unwrap_or(evaluation).plainly();
    let amounts = rules.amounts.iter().map(|amount| amount.value).collect();
    let used = frontier::used_definitions(there, &instances(amounts, subject));
    let order = there.pack().order.iter().filter(|instance| instance.subject == subject);
    let shown = |i: &DefinitionKey| there.pack().definition(i.definition).shown;
    let step = |instance: &DefinitionKey| {
        Some(CalculationStep { definition: instance.definition, value: there.told(*instance)? })
    };
    order.filter(|instance| shown(instance) && used.contains(instance)).filter_map(step).collect()
}
