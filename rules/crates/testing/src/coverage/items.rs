//! Conditions, exceptions, and what is told beside a result: what no case has fail, apply, come or
//! stay away.

use std::collections::BTreeSet;

use super::{Undecided, at};
use crate::cases::Asked;
use compiler::source::files::{Files, Span};
use engine::eval::Evaluation;
use engine::outcome::guidance::guidance;
use engine::outcome::{ConditionState, outcomes};
use engine::pack::{DefinitionId, Pack, Program, ProgramId};

/// A part of a program and what it did: `gis`, `condition resident`, `never fails`.
pub(super) type Item = (String, String, &'static str);

const FAILS: &str = "never fails";
const APPLIES: &str = "never applies";
const THERE: &str = "no case has it";
const AWAY: &str = "no case is without it";

/// The definitions that what a case expects rests on, besides the conditions.
pub(super) fn definitions(pack: &Pack, rules: &Program, asked: &Asked) -> Vec<DefinitionId> {
    let amounts = rules.amounts.iter().filter(|amount| asked.is_amount(&amount.id));
    let amounts = amounts.map(|amount| amount.value);
    let windows = rules.windows.iter().filter(|item| asked.expects("window", &item.id));
    let notes = rules.notes.iter().filter(|item| asked.expects("note", &item.id));
    let papers = rules.documents.iter().filter(|item| asked.expects("document", &item.id));
    let items = windows.chain(notes).chain(papers);
    let items = items.flat_map(|item| item.when.into_iter().chain(item.value));
    let steps = rules.steps.iter().filter(|step| asked.expects("step", &step.id));
    let steps = steps.filter_map(|step| step.when);
    let spans = rules.spans.iter().filter(|span| asked.expects("span", &span.id));
    let spans = spans.flat_map(|span| [span.from, span.to].into_iter().chain(span.when));
    let sums = rules.sums.iter().filter(|sum| asked.expects("sum", &sum.id));
    let sums = sums.flat_map(|sum| sum.definitions().chain(sum.when));
    let sides = rules.conditions.iter().filter(|condition| asked.expects("reason", &condition.id));
    let sides = sides.flat_map(|condition| condition.value.into_iter().chain(condition.limit));
    let name = format!("{}.{}", rules.id, asked.id);
    let own = pack
        .definitions
        .iter()
        .position(|known| known.id == name && asked.expects("let", &asked.id));
    let own = own.and_then(DefinitionId::at);
    amounts.chain(items).chain(steps).chain(spans).chain(sums).chain(sides).chain(own).collect()
}

/// Marks what a case has of a program.
pub(super) fn mark(
    evaluation: &Evaluation<'_>,
    (program, rules): (ProgramId, &Program),
    asked: &Asked,
    items: &mut BTreeSet<Item>,
) {
    let Some(outcome) = outcomes::one(evaluation, program, asked.subject) else { return };
    let mut add = |name: String, what: &'static str| {
        items.insert((rules.id.clone(), name, what));
    };
    if asked.decides() {
        for reason in &outcome.reasons {
            let Some(condition) = rules.conditions.get(reason.condition) else { continue };
            let exception = reason.exception.and_then(|place| condition.unless.get(place));
            if let Some(exception) = exception {
                add(format!("exception {} of {}", exception.id, condition.id), APPLIES);
            }
            if reason.state != ConditionState::Met && reason.state != ConditionState::Open {
                add(format!("condition {}", condition.id), FAILS);
            }
        }
    }
    let told = guidance(evaluation, &outcome);
    for (kind, id, there) in told_of(rules, &told) {
        if asked.expects(kind, id) {
            add(format!("{kind} {id}"), if there { THERE } else { AWAY });
        }
    }
}

type Told<'r> = Vec<(&'static str, &'r str, bool)>;

fn told_of<'r>(rules: &'r Program, told: &engine::outcome::Guidance) -> Told<'r> {
    let items = |kind, items: &'r [engine::pack::Item], told: &[engine::outcome::ToldItem]| {
        let there = |place| told.iter().any(|told| told.position == place);
        let all = items.iter().enumerate();
        all.map(|(place, item)| (kind, item.id.as_str(), there(place))).collect::<Vec<_>>()
    };
    let windows = items("window", &rules.windows, &told.windows).into_iter();
    let notes = items("note", &rules.notes, &told.notes);
    let papers = items("document", &rules.documents, &told.documents);
    let steps = rules.step_ids();
    let steps = steps.map(|(id, step)| ("step", step.id.as_str(), told.steps.contains(&id)));
    let spans = rules.spans.iter().enumerate().map(|(place, span)| {
        ("span", span.id.as_str(), told.spans.iter().any(|told| told.position == place))
    });
    windows.chain(notes).chain(papers).chain(steps).chain(spans).collect()
}

/// What no case has, of all that there is.
pub(super) fn wanted(rules: &Files, pack: &Pack, seen: &BTreeSet<Item>) -> Vec<Undecided> {
    let mut found = Vec::new();
    for program in pack.programs.iter().filter(|program| !program.conditions.is_empty()) {
        let mut want = |name: String, what: &'static str| {
            if !seen.contains(&(program.id.clone(), name.clone(), what)) {
                found.push(named(rules, program, &format!("{name}: {what}")));
            }
        };
        for condition in &program.conditions {
            want(format!("condition {}", condition.id), FAILS);
            for exception in &condition.unless {
                want(format!("exception {} of {}", exception.id, condition.id), APPLIES);
            }
        }
        for (kind, id, _) in told_of(program, &engine::outcome::Guidance::default()) {
            want(format!("{kind} {id}"), THERE);
        }
        let items = program.windows.iter().map(|item| ("window", item));
        let items = items.chain(program.notes.iter().map(|item| ("note", item)));
        let items = items.chain(program.documents.iter().map(|item| ("document", item)));
        for (kind, item) in items.filter(|(_, item)| item.when.is_some()) {
            want(format!("{kind} {}", item.id), AWAY);
        }
        for step in program.steps.iter().filter(|step| step.when.is_some()) {
            want(format!("step {}", step.id), AWAY);
        }
        for span in program.spans.iter().filter(|span| span.when.is_some()) {
            want(format!("span {}", span.id), AWAY);
        }
    }
    found
}

fn named(rules: &Files, program: &Program, what: &str) -> Undecided {
    let path = format!("programs/{}.toml", program.id);
    let file = rules.iter().find(|(_, known, _)| **known == path).map(|(file, _, _)| file);
    match file {
        Some(file) => {
            let mut found = at(rules, Span::new(file, 0..0), what);
            found.name = format!("{path} {what}");
            found
        }
        None => Undecided { place: path.clone(), name: format!("{path} {what}") },
    }
}
