//! How amounts were worked out, step by step.

use crate::eval::Evaluation;
use crate::explain::frontier;
use crate::outcome::verdict::instances;
use crate::outcome::{Outcome, Step};
use crate::pack::Instance;

/// The steps that led to the amounts of an outcome of this evaluation, in order, with their values.
pub fn calculation(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<Step> {
    let Some(rules) = evaluation.pack().programs.get(outcome.program) else { return Vec::new() };
    if outcome.verdict.is_settled_no() {
        return Vec::new();
    }
    let subject = outcome.subject;
    let at = outcome.elsewhen(evaluation);
    let there = at.as_deref().unwrap_or(evaluation).plainly();
    let amounts = rules.amounts.iter().map(|amount| amount.value).collect();
    let used = frontier::used_definitions(there, &instances(amounts, subject));
    let order = there.pack().order.iter().filter(|instance| instance.subject == subject);
    let definitions = &there.pack().definitions;
    let shown = |i: &Instance| definitions.get(usize::from(i.definition)).is_some_and(|d| d.shown);
    let step = |instance: &Instance| {
        Some(Step { definition: instance.definition, value: there.told(*instance)? })
    };
    order.filter(|instance| shown(instance) && used.contains(instance)).filter_map(step).collect()
}
