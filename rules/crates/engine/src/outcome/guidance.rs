//! What is told beside a result: what it rests on, days to keep, papers to bring, ways to go.
//!
//! None of it decides anything, so that it is worked out for the results that are shown.

use crate::eval::Evaluation;
use crate::explain::frontier;
use crate::facts::Answer;
use crate::outcome::first_month::earliest;
use crate::outcome::verdict::not_asked;
use crate::outcome::{
    FactKey, Guidance, Outcome, ToldItem, ToldSpan, Verdict, joint_totals, payable,
};
use crate::pack::{DefinitionKey, Item, Program, Span, StepId, Subject, Use};
use crate::util::sort;
use crate::values::{Truth, Value};

/// What is told beside an outcome of this evaluation.
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
/// let told = engine::outcome::guidance::guidance(&evaluation, oas);
/// assert!(!told.documents.is_empty() && !told.steps.is_empty());
/// ```
pub fn guidance(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Guidance {
    let (program, subject) = (outcome.program, outcome.subject);
    let rules = evaluation.pack().program(program);
    let at = outcome.elsewhen(evaluation);
    let there = at.as_deref().unwrap_or(evaluation).plainly();
    let mut told = Guidance {
        earliest: earliest(evaluation, outcome),
        figures: there.figures(program, subject),
        presumed: stands_in(there, outcome, false),
        choices: stands_in(there, outcome, true),
        years: years(evaluation, rules, subject),
        steps: ways(at.as_deref().unwrap_or(evaluation), rules, subject),
        notes: items(there, &rules.notes, subject, |truth| truth == Truth::Yes),
        ..Guidance::default()
    };
    if !outcome.verdict.is_settled_no() {
        told.refining = refining(at.as_deref().unwrap_or(evaluation), rules, outcome);
    }
    // Nobody applies for what a condition rules out: no day to keep, no paper to bring.
    if outcome.verdict != Verdict::LikelyNot {
        told.windows = items(there, &rules.windows, subject, |truth| truth == Truth::Yes);
        told.documents = items(there, &rules.documents, subject, |truth| truth != Truth::No);
    }
    if !outcome.verdict.is_settled_no() {
        told.spans = spans(there, &rules.spans, subject);
        told.sums = joint_totals::joint_totals(there, program, subject);
    }
    if outcome.verdict != Verdict::LikelyNot {
        told.supposed = supposed(at.as_deref().unwrap_or(evaluation), rules, outcome, &told);
    }
    told
}

/// The ways to go on with an outcome.
pub fn steps(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<StepId> {
    let rules = evaluation.pack().program(outcome.program);
    let at = outcome.elsewhen(evaluation);
    ways(at.as_deref().unwrap_or(evaluation), rules, outcome.subject)
}

/// The ways of the plain case; where it leaves nothing to do but to get ready, all that may be open.
fn ways(there: &Evaluation<'_>, rules: &Program, subject: Subject) -> Vec<StepId> {
    let plain = steps_in(there.most_plainly(), rules, subject);
    let leads = |id: &StepId| rules.step(*id).is_some_and(|step| !step.prepares());
    if plain.iter().any(leads) { plain } else { steps_in(there, rules, subject) }
}

/// Presumptions that nobody confirmed and that an outcome may rest on.
pub fn presumed(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<FactKey> {
    let at = outcome.elsewhen(evaluation);
    stands_in(at.as_deref().unwrap_or(evaluation), outcome, false)
}

/// What the person may choose and has not chosen, and an outcome rests on.
pub fn choices(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<FactKey> {
    let at = outcome.elsewhen(evaluation);
    stands_in(at.as_deref().unwrap_or(evaluation), outcome, true)
}

fn steps_in(there: &Evaluation<'_>, rules: &Program, subject: Subject) -> Vec<StepId> {
    let truth = |definition| there.truth(DefinitionKey { definition, subject });
    let open =
        rules.step_ids().filter(|(_, step)| step.when.is_none_or(|id| truth(id) != Truth::No));
    open.map(|(id, _)| id).collect()
}

/// What would make days, stretches and notes clearer, and is asked for nothing else.
fn refining(there: &Evaluation<'_>, rules: &Program, outcome: &Outcome) -> Vec<FactKey> {
    let items = rules.windows.iter().chain(&rules.notes);
    let items = items.flat_map(|item| item.when.into_iter().chain(item.value));
    let spans = rules.spans.iter();
    let spans = spans.flat_map(|span| [span.from, span.to].into_iter().chain(span.when));
    let open = crate::outcome::verdict::instances(items.chain(spans).collect(), outcome.subject);
    let mut open = frontier::open_facts(there, &open);
    open.retain(|asked| {
        not_asked(there, asked.0, asked.1)
            && !outcome.missing.contains(asked)
            && !outcome.refining.contains(asked)
    });
    open
}

/// What the person could not answer, and the days, stretches and notes that are told suppose to be
/// the plain case; what the amounts suppose too is told with them.
fn supposed(
    there: &Evaluation<'_>,
    rules: &Program,
    outcome: &Outcome,
    told: &Guidance,
) -> Vec<(FactKey, Value)> {
    let windows = told.windows.iter().filter_map(|told| told.among(&rules.windows));
    let notes = told.notes.iter().filter_map(|told| told.among(&rules.notes));
    let items = windows.chain(notes).flat_map(|item| item.when.into_iter().chain(item.value));
    let spans = told.spans.iter().filter_map(|told| told.among(rules));
    let spans = spans.flat_map(|span| [span.from, span.to].into_iter().chain(span.when));
    let read = crate::outcome::verdict::instances(items.chain(spans).collect(), outcome.subject);
    let known = |asked: &FactKey| outcome.supposed.iter().any(|(known, _)| known == asked);
    let open = frontier::open_facts(there, &read);
    payable::supposed(there, open.iter().filter(|asked| !known(asked)))
}

/// The years that answers of the result belong to: what they belong to when they are asked.
fn years(evaluation: &Evaluation<'_>, rules: &Program, subject: Subject) -> Vec<i64> {
    let pack = evaluation.pack();
    let read = rules.definitions(Use::is_told).map(|id| pack.definition(id));
    let facts = read.flat_map(|definition| definition.reads(subject)).copied();
    let given = facts.filter_map(|asked| {
        let given = matches!(evaluation.facts().get(asked.0, asked.1), Answer::Given(_));
        evaluation.year_of(asked).filter(|_| given)
    });
    let mut years: Vec<i64> = given.collect();
    sort::by(&mut years, |year| *year);
    years.dedup();
    years
}

/// The stretches of days that apply. One that would end before it begins is none.
fn spans(evaluation: &Evaluation<'_>, spans: &[Span], subject: Subject) -> Vec<ToldSpan> {
    let truth = |definition| evaluation.truth(DefinitionKey { definition, subject });
    let told = |definition| evaluation.told(DefinitionKey { definition, subject });
    let applies = |span: &Span| span.when.is_none_or(|id| truth(id) == Truth::Yes);
    let spans = spans.iter().enumerate().filter(|(_, span)| applies(span));
    let days = spans.filter_map(|(position, span)| {
        Some(ToldSpan { position, first: told(span.from)?, last: told(span.to)? })
    });
    days.filter(|span| span.first.ends().0 <= span.last.ends().1).collect()
}

/// The items that apply, with their values; one of a figure that could be anything says nothing.
fn items(
    evaluation: &Evaluation<'_>,
    items: &[Item],
    subject: Subject,
    applies: impl Fn(Truth) -> bool,
) -> Vec<ToldItem> {
    let told = |definition| evaluation.told(DefinitionKey { definition, subject });
    let truth = |item: &Item| {
        item.when.map_or(Truth::Yes, |definition| {
            evaluation.truth(DefinitionKey { definition, subject })
        })
    };
    items
        .iter()
        .enumerate()
        .filter(|(_, item)| applies(truth(item)))
        .filter_map(|(position, item)| match item.value {
            Some(value) => Some(ToldItem { position, value: Some(told(value)?) }),
            None => Some(ToldItem { position, value: None }),
        })
        .collect()
}

/// What stands at something while nobody was asked, or chose: presumptions, or choices.
fn stands_in(evaluation: &Evaluation<'_>, outcome: &Outcome, chosen: bool) -> Vec<FactKey> {
    let pack = evaluation.pack();
    let partner = evaluation.partner_exists();
    let applies = |(fact, whose): &&FactKey| {
        let exists = || {
            let guard = pack.fact(*fact).exists;
            guard.map_or(Truth::Yes, |definition| {
                evaluation.truth(DefinitionKey { definition, subject: *whose })
            })
        };
        pack.fact(*fact).chosen == chosen
            // What is chosen stands for "I don't know" too.
            && if chosen {
                !evaluation.facts().get(*fact, *whose).is_known()
            } else {
                not_asked(evaluation, *fact, *whose)
            }
            && (*whose == Subject::Person || partner == Truth::Yes)
            && exists() == Truth::Yes
    };
    evaluation
        .plan()
        .presumed(pack, outcome.program, outcome.subject)
        .iter()
        .filter(applies)
        .copied()
        .collect()
}
