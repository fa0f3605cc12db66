//! What each program is for each person, and which conditions decide.

use std::rc::Rc;

use crate::eval::Evaluation;
use crate::explain::frontier;
use crate::facts::{Answer, MissingReason};
use crate::outcome::first_month::first_passing;
use crate::outcome::{ConditionState, FactKey, Outcome, Reason, Verdict};
use crate::pack::{Condition, Consequence, DefinitionId, DefinitionKey, FactId, Subject};
use crate::util::bisect::FirstHit;
use crate::values::Truth;

/// The people that a program is evaluated for.
pub fn subjects(evaluation: &Evaluation<'_>, program: usize) -> &'static [Subject] {
    let own = evaluation.pack().programs.get(program).is_some_and(|rules| rules.partner);
    match evaluation.partner_exists() {
        Truth::Yes if own => &Subject::BOTH,
        _ => &[Subject::Person],
    }
}

/// The verdict alone.
pub fn verdict(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Verdict {
    verdict_at(evaluation, program, subject).0
}

/// The answers that a reason rests on, ascending.
pub fn rests_on(evaluation: &Evaluation<'_>, outcome: &Outcome, reason: &Reason) -> Vec<FactKey> {
    let rules = evaluation.pack().programs.get(outcome.program);
    let Some(condition) = rules.and_then(|rules| rules.conditions.get(reason.condition)) else {
        return Vec::new();
    };
    let excepted = reason.exception.and_then(|position| condition.unless.get(position));
    let definitions =
        excepted.map(|exception| exception.holds).into_iter().chain([condition.holds]);
    let subject = outcome.subject;
    let rests_on: Vec<DefinitionKey> =
        definitions.map(|definition| DefinitionKey { definition, subject }).collect();
    frontier::used_facts(evaluation, &rests_on)
}

/// How the program stands in the evaluation's month: the worst of its conditions, where one
/// that does not hold outweighs an open one, so that the answer holds whatever is missing.
pub(crate) fn standing(
    evaluation: &Evaluation<'_>,
    program: usize,
    subject: Subject,
) -> ConditionState {
    let Some(rules) = evaluation.pack().programs.get(program) else {
        return ConditionState::Failed;
    };
    worst(rules.conditions.iter().map(|condition| state(evaluation, condition, subject).0))
}

/// What conditions come to together; looks no further than the first that fails.
fn worst(states: impl IntoIterator<Item = ConditionState>) -> ConditionState {
    let weight = |state: ConditionState| match state {
        ConditionState::Failed => 4,
        ConditionState::NotYet => 3,
        ConditionState::Open => 2,
        ConditionState::Referred => 1,
        ConditionState::Met => 0,
    };
    let mut worst = ConditionState::Met;
    for state in states {
        if weight(state) > weight(worst) {
            worst = state;
        }
        if worst == ConditionState::Failed {
            break;
        }
    }
    worst
}

/// The state of a condition, and the exception that made it so.
pub(crate) type Found = (ConditionState, Option<usize>);

/// The states of all of a program's conditions.
pub(crate) fn states(
    evaluation: &Evaluation<'_>,
    conditions: &[Condition],
    subject: Subject,
) -> Vec<Found> {
    conditions.iter().map(|condition| state(evaluation, condition, subject)).collect()
}

/// The state of one condition, and the exception that made it so.
pub(crate) fn state(evaluation: &Evaluation<'_>, condition: &Condition, subject: Subject) -> Found {
    let truth = |definition: DefinitionId| evaluation.truth(DefinitionKey { definition, subject });
    let holds = truth(condition.holds);
    if holds == Truth::Yes {
        return (ConditionState::Met, None);
    }
    let mut possible = None;
    for (position, exception) in condition.unless.iter().enumerate() {
        match (truth(exception.holds), exception.then) {
            (Truth::Yes, Consequence::Met | Consequence::First) => {
                return (ConditionState::Met, Some(position));
            }
            (Truth::Yes, Consequence::AskAPerson) if holds == Truth::No => {
                return (ConditionState::Referred, Some(position));
            }
            (Truth::Unknown, _) => possible = Some(position),
            _ => {}
        }
    }
    match (holds, possible) {
        (Truth::Unknown, _) | (_, Some(_)) => (ConditionState::Open, None),
        _ if condition.time => (ConditionState::NotYet, None),
        _ => (ConditionState::Failed, None),
    }
}

/// The verdict, and where it speaks of another month the evaluation in that month.
pub(crate) fn verdict_at<'p>(
    evaluation: &Evaluation<'p>,
    program: usize,
    subject: Subject,
) -> (Verdict, Option<Rc<Evaluation<'p>>>) {
    let standing = standing(evaluation, program, subject);
    verdict_of(evaluation, program, subject, standing)
}

/// The same, where the states of the conditions are at hand.
pub(crate) fn verdict_by<'p>(
    evaluation: &Evaluation<'p>,
    program: usize,
    subject: Subject,
    states: &[Found],
) -> (Verdict, Option<Rc<Evaluation<'p>>>) {
    let standing = worst(states.iter().map(|(state, _)| *state));
    verdict_of(evaluation, program, subject, standing)
}

fn verdict_of<'p>(
    evaluation: &Evaluation<'p>,
    program: usize,
    subject: Subject,
    stands: ConditionState,
) -> (Verdict, Option<Rc<Evaluation<'p>>>) {
    match stands {
        ConditionState::Met => (Verdict::Likely, None),
        ConditionState::Failed => (Verdict::LikelyNot, None),
        ConditionState::Referred => (Verdict::AskAPerson, None),
        ConditionState::Open => (open_verdict(evaluation, program, subject), None),
        ConditionState::NotYet => match first_passing(evaluation, program, subject) {
            (FirstHit::Never, _) => (Verdict::LikelyNot, None),
            (FirstHit::Unclear, there) => (open_verdict(&there, program, subject), Some(there)),
            // What does not wait for time must not fail today, whatever it does by then.
            (FirstHit::At(_), _) if may_still_fail(evaluation, program, subject) => {
                (open_verdict(evaluation, program, subject), None)
            }
            (FirstHit::At(month), there) => match standing(&there, program, subject) {
                ConditionState::Met => (Verdict::Later(month), Some(there)),
                _ => (Verdict::AskAPerson, Some(there)),
            },
        },
    }
}

/// Whether a condition that time alone does not meet is open today.
fn may_still_fail(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> bool {
    let rules = evaluation.pack().programs.get(program);
    let mut conditions = rules.iter().flat_map(|rules| &rules.conditions);
    conditions.any(|condition| {
        !condition.time && state(evaluation, condition, subject).0 == ConditionState::Open
    })
}

/// Which of the three open verdicts: still to ask, could not be said, or beyond the rules.
fn open_verdict(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Verdict {
    let open = instances(open_conditions(evaluation, program, subject), subject);
    let open = frontier::open_facts(evaluation, &open);
    let not_asked = |(fact, whose): &FactKey| not_asked(evaluation, *fact, *whose);
    if open.is_empty() {
        Verdict::AskAPerson
    } else if open.iter().any(not_asked) {
        Verdict::CannotTell
    } else {
        Verdict::LikelyIf
    }
}

/// The definitions of the program's conditions that are open. Exceptions are worth a question
/// once there is nothing left to ask about the condition itself.
pub(crate) fn open_conditions(
    evaluation: &Evaluation<'_>,
    program: usize,
    subject: Subject,
) -> Vec<DefinitionId> {
    let Some(rules) = evaluation.pack().programs.get(program) else { return Vec::new() };
    let mut open = Vec::new();
    for condition in &rules.conditions {
        if state(evaluation, condition, subject).0 != ConditionState::Open {
            continue;
        }
        let own = frontier::open_facts(evaluation, &instances(vec![condition.holds], subject));
        let to_ask = |(fact, whose): &FactKey| not_asked(evaluation, *fact, *whose);
        if own.iter().any(to_ask) {
            open.push(condition.holds);
        } else {
            open.extend(condition.definitions());
        }
    }
    open
}

pub(crate) fn instances(definitions: Vec<DefinitionId>, subject: Subject) -> Vec<DefinitionKey> {
    definitions.into_iter().map(|definition| DefinitionKey { definition, subject }).collect()
}

pub(crate) fn not_asked(evaluation: &Evaluation<'_>, fact: FactId, whose: Subject) -> bool {
    matches!(evaluation.facts().get(fact, whose), Answer::Missing(MissingReason::NotAsked))
}
