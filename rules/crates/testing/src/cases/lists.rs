//! All that is told of a kind, as one text: a case that expects it notices one too many as well
//! as one that is missing.

use super::text::{day_span, text};
use compiler::json::answers::state_name;
use compiler::json::facts::path_of;
use engine::eval::Evaluation;
use engine::outcome::channel_ranking::{ChannelRef, doors};
use engine::outcome::guidance::guidance;
use engine::outcome::{FactKey, Guidance, JointTotal, Outcome, Reason, ToldItem, ToldSpan};
use engine::pack::{DefinitionId, Item, Kind, Pack, Program, SpanKind, StepId, Unit};
use engine::values::Value;

/// The kinds of which all can be expected.
pub(super) const LISTS: [&str; 12] = [
    "reasons",
    "windows",
    "documents",
    "steps",
    "notes",
    "spans",
    "sums",
    "doors",
    "presumed",
    "missing",
    "supposed",
    "choices",
];

/// Every kind of which all can be expected, with all that is told of it; what is told of nothing
/// is empty.
pub(crate) fn lists(
    evaluation: &Evaluation<'_>,
    rules: &Program,
    outcome: &Outcome,
) -> Vec<(&'static str, String)> {
    let told = guidance(evaluation, outcome);
    let one =
        |kind: &'static str| Some((kind, list(evaluation, rules, Some(outcome), (kind, &told))?));
    LISTS.into_iter().filter_map(one).collect()
}

/// All that is told of a kind of a program: `apply_by 2026-12-18, first_payment 2026-12-29`.
/// `None` for a kind that there is not; empty where nothing is told.
pub(super) fn list(
    evaluation: &Evaluation<'_>,
    rules: &Program,
    outcome: Option<&Outcome>,
    (kind, told): (&str, &Guidance),
) -> Option<String> {
    let pack = evaluation.pack();
    let all: Vec<String> = match kind {
        "reasons" => {
            let reasons = outcome.map_or(&[][..], |found| &found.reasons);
            reasons.iter().filter_map(|found| reason(pack, rules, found)).collect()
        }
        "windows" => items(pack, &rules.windows, &told.windows),
        "notes" => items(pack, &rules.notes, &told.notes),
        "documents" => {
            let documents = told.documents.iter();
            documents.filter_map(|told| Some(told.among(&rules.documents)?.id.clone())).collect()
        }
        "steps" => {
            let step = |id: &StepId| {
                let step = rules.step(*id)?;
                Some(format!("{} {} {}", step.id, step.channel, step.form).trim_end().to_owned())
            };
            told.steps.iter().filter_map(step).collect()
        }
        "spans" => {
            let span = |told: &ToldSpan| {
                let span = told.among(rules)?;
                let unpaid = if span.kind == SpanKind::Paid { "" } else { " unpaid" };
                Some(format!("{} {}{unpaid}", span.id, day_span(&told.first, &told.last)))
            };
            told.spans.iter().filter_map(span).collect()
        }
        "sums" => {
            let sum = |told: &JointTotal| told.among(rules).map(|sum| sum.id.clone());
            told.sums.iter().filter_map(sum).collect()
        }
        "doors" => {
            let doors = outcome.map(|found| doors(evaluation, found)).unwrap_or_default();
            let id = |way: ChannelRef| match way {
                ChannelRef::Step(id) => rules.step(id).map(|step| step.id.clone()),
                ChannelRef::Channel(id) => {
                    pack.channels.channel(id).map(|channel| channel.id.clone())
                }
            };
            doors.iter().filter_map(|door| id(door.way)).collect()
        }
        "presumed" => paths(pack, &told.presumed),
        "missing" => paths(pack, outcome.map_or(&[][..], |found| &found.missing)),
        "supposed" => {
            let supposed = outcome.map_or(&[][..], |found| &found.supposed).iter();
            let all: Vec<FactKey> = supposed.chain(&told.supposed).map(|one| one.0).collect();
            paths(pack, &all)
        }
        "choices" => paths(pack, &told.choices),
        _ => return None,
    };
    Some(all.join(", "))
}

fn paths(pack: &Pack, asked: &[FactKey]) -> Vec<String> {
    let path = |(fact, subject): &FactKey| {
        let (owner, id) = path_of(pack, *fact, *subject);
        format!("{owner}.{id}")
    };
    asked.iter().map(path).collect()
}

fn items(pack: &Pack, items: &[Item], told: &[ToldItem]) -> Vec<String> {
    let item = |told: &ToldItem| {
        let item = told.among(items)?;
        let value =
            told.value.as_ref().map(|value| format!(" {}", figure(pack, item.value, value)));
        Some(format!("{}{}", item.id, value.unwrap_or_default()))
    };
    told.iter().filter_map(item).collect()
}

/// A reason with its figure and limit: `low_income failed 23000 of 22512`.
fn reason(pack: &Pack, rules: &Program, reason: &Reason) -> Option<String> {
    let condition = rules.conditions.get(reason.condition)?;
    let unless = reason.exception.and_then(|at| condition.unless.get(at));
    let mut said = match unless {
        Some(exception) => format!("{} unless {}", condition.id, exception.id),
        None => format!("{} {}", condition.id, state_name(reason.state)),
    };
    if let Some(value) = &reason.value {
        said = format!("{said} {}", figure(pack, condition.value, value));
    }
    if let Some(limit) = &reason.limit {
        said = format!("{said} of {}", figure(pack, condition.limit, limit));
    }
    Some(said)
}

/// A value as its definition's kind is written.
pub(crate) fn figure(pack: &Pack, definition: Option<DefinitionId>, value: &Value) -> String {
    let definition = definition.map(|id| pack.definition(id));
    let number = Kind::Number(Unit::Ratio);
    text(definition.map_or(&number, |definition| &definition.kind), value)
}
