//! What each program is for each person, and which conditions decide.

use std::rc::Rc;

use crate::eval::Evaluation;
use crate::explain::frontier;
use crate::facts::{Answer, MissingReason};
use crate::outcome::first_month::first_passing;
use crate::outcome::{ConditionState, FactKey, Outcome, Reason, Verdict};
use crate::pack::{
    Condition, Consequence, DefinitionId, DefinitionKey, FactId, ProgramId, Subject,
};
use crate::util::bisect::FirstHit;
use crate::values::Truth;

/// The people that a program is evaluated for.
pub fn subjects(evaluation: &Evaluation<'_>, program: ProgramId) -> &'static [Subject] {
    let own = evaluation.pack().program(program).partner;
    match evaluation.partner_exists() {
        Truth::Yes if own => &Subject::BOTH,
        _ => &[Subject::Person],
    }
}

/// The verdict alone.
pub fn verdict(evaluation: &Evaluation<'_>, program: ProgramId, subject: Subject) -> Verdict {
    verdict_at(evaluation, program, subject).verdict
}

/// The answers that a reason rests on, ascending.
pub fn rests_on(evaluation: &Evaluation<'_>, outcome: &Outcome, reason: &Reason) -> Vec<FactKey> {
    let rules = evaluation.pack().program(outcome.program);
    let Some(condition) = rules.conditions.get(reason.condition) else {
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
    program: ProgramId,
    subject: Subject,
) -> ConditionState {
    let rules = evaluation.pack().program(program);
    worst(rules.conditions.iter().map(|condition| state(evaluation, condition, subject).state))
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

/// How one condition stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    /// Its state.
    pub(crate) state: ConditionState,
    /// The exception that made it so. Of an open one the referral that stands where an exception
    /// before it does not apply.
    pub(crate) exception: Option<usize>,
    /// Whether some way of filling in what is missing has it hold.
    pub(crate) may_hold: bool,
    /// Whether some way has it neither hold nor referred.
    pub(crate) may_fail: bool,
}

impl Found {
    /// Whether it is for somebody to look at, at best.
    pub(crate) fn is_referred_at_best(&self) -> bool {
        !self.may_hold && matches!(self.state, ConditionState::Open | ConditionState::Referred)
    }
}

/// The states of all of a program's conditions.
pub(crate) fn states(
    evaluation: &Evaluation<'_>,
    conditions: &[Condition],
    subject: Subject,
) -> Vec<Found> {
    conditions.iter().map(|condition| state(evaluation, condition, subject)).collect()
}

/// How one condition stands. Of its exceptions the first that applies counts.
pub(crate) fn state(evaluation: &Evaluation<'_>, condition: &Condition, subject: Subject) -> Found {
    let truth = |definition: DefinitionId| evaluation.truth(DefinitionKey { definition, subject });
    let holds = truth(condition.holds);
    let found =
        |state, exception, (may_hold, may_fail)| Found { state, exception, may_hold, may_fail };
    if holds == Truth::Yes {
        return found(ConditionState::Met, None, (true, false));
    }
    let open = holds == Truth::Unknown;
    let (mut may_hold, mut may_refer) = (open, false);
    for (position, exception) in condition.unless.iter().enumerate() {
        let refers = exception.then == Consequence::AskAPerson;
        match truth(exception.holds) {
            Truth::Yes if !refers && may_refer => {
                return found(ConditionState::Open, None, (true, false));
            }
            Truth::Yes if !refers => {
                return found(ConditionState::Met, Some(position), (true, false));
            }
            Truth::Yes if open => return found(ConditionState::Open, None, (true, false)),
            Truth::Yes if may_hold => {
                return found(ConditionState::Open, Some(position), (true, false));
            }
            Truth::Yes => return found(ConditionState::Referred, Some(position), (false, false)),
            Truth::Unknown if refers => may_refer = true,
            Truth::Unknown => may_hold = true,
            Truth::No => {}
        }
    }
    let (state, may_hold) = if may_hold || may_refer {
        // Where nothing refers it, time alone may meet it.
        (ConditionState::Open, may_hold || condition.time)
    } else if condition.time {
        (ConditionState::NotYet, false)
    } else {
        (ConditionState::Failed, false)
    };
    found(state, None, (may_hold, true))
}

/// A verdict, and what it is of.
pub(crate) struct Ruling<'p> {
    /// The verdict.
    pub(crate) verdict: Verdict,
    /// Where it speaks of another month, the evaluation in that month.
    pub(crate) there: Option<Rc<Evaluation<'p>>>,
    /// Whether somebody has to look at it whatever is answered yet, unless a condition fails.
    /// An answer may lift other referrals.
    pub(crate) referred: bool,
}

/// The verdict with the month it speaks of.
fn verdict_at<'p>(evaluation: &Evaluation<'p>, program: ProgramId, subject: Subject) -> Ruling<'p> {
    let standing = standing(evaluation, program, subject);
    verdict_of(evaluation, program, subject, standing)
}

/// The same, where the states of the conditions are at hand.
pub(crate) fn verdict_by<'p>(
    evaluation: &Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
    states: &[Found],
) -> Ruling<'p> {
    let standing = worst(states.iter().map(|found| found.state));
    verdict_of(evaluation, program, subject, standing)
}

fn verdict_of<'p>(
    evaluation: &Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
    stands: ConditionState,
) -> Ruling<'p> {
    let settled = |verdict| Ruling { verdict, there: None, referred: false };
    let open = |at: &Evaluation<'p>, referred| {
        let (verdict, referred) = open_verdict(at, program, subject, referred);
        Ruling { verdict, there: None, referred }
    };
    match stands {
        ConditionState::Met => settled(Verdict::Likely),
        ConditionState::Failed => settled(Verdict::LikelyNot),
        ConditionState::Referred => Ruling { referred: true, ..settled(Verdict::AskAPerson) },
        ConditionState::Open => open(evaluation, false),
        ConditionState::NotYet => match first_passing(evaluation, program, subject) {
            (FirstHit::Never, _) => settled(Verdict::LikelyNot),
            (FirstHit::Unclear, there) => {
                Ruling { there: Some(there.clone()), ..open(&there, false) }
            }
            (FirstHit::At(month), there) => {
                let referred = standing(&there, program, subject) != ConditionState::Met;
                // What does not wait for time must not fail today, whatever it does by then.
                if may_still_fail(evaluation, program, subject, referred) {
                    return open(evaluation, referred);
                }
                let verdict = if referred { Verdict::AskAPerson } else { Verdict::Later(month) };
                Ruling { verdict, there: Some(there), referred }
            }
        },
    }
}

/// Whether a condition that time alone does not meet is open today. Where somebody looks at it
/// anyway, only if it can fail.
fn may_still_fail(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    subject: Subject,
    referred: bool,
) -> bool {
    evaluation.pack().program(program).conditions.iter().any(|condition| {
        let found = state(evaluation, condition, subject);
        let open = !condition.time && found.state == ConditionState::Open;
        open && (found.may_fail || !referred)
    })
}

/// Which of the open verdicts: still to ask, could not be said, or beyond the rules; and whether
/// the best that can come of it is that somebody looks at it.
fn open_verdict(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    subject: Subject,
    referred: bool,
) -> (Verdict, bool) {
    let found = states(evaluation, &evaluation.pack().program(program).conditions, subject);
    let referred = referred || found.iter().any(Found::is_referred_at_best);
    let open = instances(open_conditions(evaluation, program, subject, referred), subject);
    let open = frontier::open_facts(evaluation, &open);
    let not_asked = |(fact, whose): &FactKey| not_asked(evaluation, *fact, *whose);
    // A referral that only something else would have lifted, and that nobody knows.
    let stands = |found: &Found| found.state == ConditionState::Open && found.exception.is_some();
    if open.is_empty() {
        (Verdict::AskAPerson, referred)
    } else if open.iter().any(not_asked) {
        (Verdict::CannotTell, referred)
    } else if referred || found.iter().any(stands) {
        (Verdict::AskAPerson, referred)
    } else {
        (Verdict::LikelyIf, referred)
    }
}

/// The definitions of the program's conditions that are open and still count. Exceptions are worth
/// a question once there is nothing left to ask about the condition itself. Where somebody has to
/// look at it anyway (`referred`, or as today's conditions say), only what may fail counts.
pub(crate) fn open_conditions(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    subject: Subject,
    referred: bool,
) -> Vec<DefinitionId> {
    let rules = evaluation.pack().program(program);
    let found = states(evaluation, &rules.conditions, subject);
    let referred = referred || found.iter().any(Found::is_referred_at_best);
    let mut open = Vec::new();
    for (condition, found) in rules.conditions.iter().zip(found) {
        if found.state != ConditionState::Open || (referred && !found.may_fail) {
            continue;
        }
        let own = frontier::open_facts(evaluation, &instances(vec![condition.holds], subject));
        let to_ask = |(fact, whose): &FactKey| not_asked(evaluation, *fact, *whose);
        open.push(condition.holds);
        if !own.iter().any(to_ask) {
            // Exceptions after one that applies never count.
            let applies = |definition| evaluation.truth(DefinitionKey { definition, subject });
            let exceptions = condition.unless.iter().map(|exception| exception.holds);
            open.extend(exceptions.take_while(|holds| applies(*holds) != Truth::Yes));
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
