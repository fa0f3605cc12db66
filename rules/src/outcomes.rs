//! A program's result for a person: the verdict, and what goes with it.

use crate::eval::Evaluation;
use crate::frontier;
use crate::outcome::{Asked, Outcome, Reason, State, Verdict};
use crate::pack::{Condition, DefinitionId, Instance, Item, Span, Subject};
use crate::sums;
use crate::value::{Truth, Value};
use crate::verdict::{instances, not_asked, open_conditions, state, subjects, verdict_at};

/// The outcome of every program for the person and, where there is one, the partner.
pub fn all(evaluation: &Evaluation<'_>) -> Vec<Outcome> {
    of(evaluation, 0..evaluation.pack().programs.len())
}

/// The outcome of some programs only: what a conversation is about.
pub fn of(evaluation: &Evaluation<'_>, programs: impl IntoIterator<Item = usize>) -> Vec<Outcome> {
    let programs = programs.into_iter();
    let mut all = Vec::with_capacity(programs.size_hint().0.saturating_mul(2));
    for program in programs {
        let people = subjects(evaluation, program).iter();
        all.extend(people.filter_map(|subject| one(evaluation, program, *subject)));
    }
    all
}

/// The outcome of one program for one of the two people.
pub fn one(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Option<Outcome> {
    let rules = evaluation.pack().programs.get(program)?;
    if rules.conditions.is_empty() {
        return None;
    }
    let (verdict, at) = verdict_at(evaluation, program, subject);
    let settled_no = matches!(verdict, Verdict::LikelyNot | Verdict::AskAPerson);
    let mut reasons = reasons(evaluation, program, subject, verdict);
    if let (Some(there), false) = (at.as_deref(), matches!(verdict, Verdict::Later(_))) {
        reasons.extend(further_reasons(there, program, subject, verdict, &reasons));
    }
    let there = at.as_deref().unwrap_or(evaluation);
    let value = |definition| there.value(definition, subject);
    let amounts = if settled_no {
        Vec::new()
    } else {
        rules.amounts.iter().map(|amount| value(amount.value)).collect()
    };
    // Nobody applies for what a condition rules out: no day to keep, no paper to bring.
    let applies = verdict != Verdict::LikelyNot;
    let (mut windows, mut documents) = Default::default();
    if applies {
        windows = items(there, &rules.windows, subject, |truth| truth == Truth::Yes);
        documents = items(there, &rules.documents, subject, |truth| truth != Truth::No);
    }
    let notes = items(there, &rules.notes, subject, |truth| truth == Truth::Yes);
    let steps = rules.steps.iter().enumerate().filter(|(_, step)| {
        let truth = step
            .when
            .map_or(Truth::Yes, |definition| there.truth(Instance { definition, subject }));
        truth != Truth::No
    });
    let steps = steps.map(|(position, _)| position).collect();
    let (missing, refining) =
        if settled_no { Default::default() } else { missing(there, program, subject) };
    let spans = if settled_no { Vec::new() } else { spans(there, &rules.spans, subject) };
    let sums = if settled_no { Vec::new() } else { sums::that_apply(there, program, subject) };
    let sums = sums.into_iter().map(|(place, sum)| (place, sums::shares(there, sum))).collect();
    let presumed = presumed(there, program, subject);
    Some(Outcome {
        program,
        subject,
        verdict,
        amounts,
        figures: there.figures(program),
        reasons,
        missing,
        refining,
        presumed,
        windows,
        spans,
        sums,
        documents: documents.into_iter().map(|(position, _)| position).collect(),
        steps,
        notes,
    })
}

/// What is still to be answered: for the verdict or an amount, and what is optional for an
/// amount alone.
fn missing(
    evaluation: &Evaluation<'_>,
    program: usize,
    subject: Subject,
) -> (Vec<Asked>, Vec<Asked>) {
    let pack = evaluation.pack();
    let mut open = open_conditions(evaluation, program, subject);
    let decides = open.len();
    if let Some(rules) = pack.programs.get(program) {
        open.extend(rules.amounts.iter().map(|amount| amount.value));
    }
    let sums = sums::that_apply(evaluation, program, subject);
    open.extend(sums.iter().flat_map(|(_, sum)| sum.definitions()));
    let open = instances(open, subject);
    let all = frontier::open_facts(evaluation, &open);
    let optional =
        |(fact, _): &Asked| pack.facts.get(usize::from(*fact)).is_some_and(|fact| fact.optional);
    if !all.iter().any(optional) {
        return (all, Vec::new());
    }
    let deciding = frontier::open_facts(evaluation, open.get(..decides).unwrap_or_default());
    all.into_iter().partition(|asked| !optional(asked) || deciding.contains(asked))
}

/// The stretches of days that apply.
fn spans(
    evaluation: &Evaluation<'_>,
    spans: &[Span],
    subject: Subject,
) -> Vec<(usize, Value, Value)> {
    let known = |definition| evaluation.known(Instance { definition, subject });
    let applies = |span: &Span| span.when.is_none_or(|id| known(id).truth() == Truth::Yes);
    let spans = spans.iter().enumerate().filter(|(_, span)| applies(span));
    spans.map(|(place, span)| (place, known(span.from), known(span.to))).collect()
}

/// Reasons that show only in the month that the verdict speaks of.
fn further_reasons(
    there: &Evaluation<'_>,
    program: usize,
    subject: Subject,
    verdict: Verdict,
    known: &[Reason],
) -> Vec<Reason> {
    let new = |reason: &Reason| known.iter().all(|other| other.condition != reason.condition);
    reasons(there, program, subject, verdict).into_iter().filter(new).collect()
}

/// The conditions that made the verdict what it is.
fn reasons(
    evaluation: &Evaluation<'_>,
    program: usize,
    subject: Subject,
    verdict: Verdict,
) -> Vec<Reason> {
    let Some(rules) = evaluation.pack().programs.get(program) else { return Vec::new() };
    let decides = |state: State| match verdict {
        Verdict::Likely => true,
        Verdict::LikelyNot => matches!(state, State::Failed | State::NotYet),
        Verdict::Later(_) => matches!(state, State::NotYet),
        Verdict::LikelyIf | Verdict::CannotTell => matches!(state, State::Open | State::NotYet),
        Verdict::AskAPerson => matches!(state, State::Referred | State::Open | State::NotYet),
    };
    let states: Vec<_> = rules
        .conditions
        .iter()
        .enumerate()
        .map(|(position, condition)| (position, condition, state(evaluation, condition, subject)))
        .collect();
    // A condition that fails for good decides alone; a date that lies ahead adds nothing then.
    let failed = states.iter().any(|(_, _, (state, _))| *state == State::Failed);
    // What has to be done first is said beside whatever else decides, but for a "no".
    let first = |position: usize, exception: Option<usize>| {
        verdict != Verdict::LikelyNot && rules.is_to_do(position, exception)
    };
    states
        .into_iter()
        .filter(|(_, _, (state, _))| !(failed && *state == State::NotYet))
        .filter(|(position, _, (state, exception))| decides(*state) || first(*position, *exception))
        .map(|(position, condition, (state, exception))| {
            reason(evaluation, subject, (position, condition), state, exception)
        })
        .collect()
}

fn reason(
    evaluation: &Evaluation<'_>,
    subject: Subject,
    (position, condition): (usize, &Condition),
    state: State,
    exception: Option<usize>,
) -> Reason {
    let of = |definition| Instance { definition, subject };
    let known = |id: Option<DefinitionId>| id.map(|id| evaluation.known(of(id)));
    let (value, limit) = (known(condition.value), known(condition.limit));
    let margin = value.as_ref().zip(limit.as_ref()).and_then(|(value, limit)| {
        let numbers = value.exact().is_some() && limit.exact().is_some();
        numbers.then(|| value.minus(limit))
    });
    Reason { condition: position, exception, state, value, limit, margin }
}

/// The items that apply, with their values.
fn items(
    evaluation: &Evaluation<'_>,
    items: &[Item],
    subject: Subject,
    applies: impl Fn(Truth) -> bool,
) -> Vec<(usize, Option<Value>)> {
    let known = |definition| evaluation.known(Instance { definition, subject });
    let truth = |item: &Item| {
        item.when
            .map_or(Truth::Yes, |definition| evaluation.truth(Instance { definition, subject }))
    };
    items
        .iter()
        .enumerate()
        .filter(|(_, item)| applies(truth(item)))
        .map(|(position, item)| (position, item.value.map(known)))
        .collect()
}

/// Presumptions that nobody confirmed and that the result may rest on.
fn presumed(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Vec<Asked> {
    let pack = evaluation.pack();
    let partner = evaluation.partner_exists();
    let applies = |(fact, whose): &&Asked| {
        let exists = || {
            let guard = pack.facts.get(usize::from(*fact)).and_then(|fact| fact.exists);
            guard.map_or(Truth::Yes, |definition| {
                evaluation.truth(Instance { definition, subject: *whose })
            })
        };
        not_asked(evaluation, *fact, *whose)
            && (*whose == Subject::Person || partner == Truth::Yes)
            && exists() == Truth::Yes
    };
    evaluation.plan().presumed(program, subject).iter().filter(applies).copied().collect()
}
