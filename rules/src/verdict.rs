//! What each program is for each person, and the conditions that decided.

use std::rc::Rc;

use crate::eval::Evaluation;
use crate::facts::{Answer, Why};
use crate::frontier;
use crate::later::first_passing;
use crate::outcome::{Asked, Outcome, Reason, State, Step, Verdict};
use crate::pack::{Condition, DefinitionId, FactId, Instance, Item, Span, Subject, Then};
use crate::search::First;
use crate::sums;
use crate::value::{Truth, Value};

/// The outcome of every program for the person and, where there is one, the partner.
pub fn outcomes(evaluation: &Evaluation<'_>) -> Vec<Outcome> {
    outcomes_of(evaluation, 0..evaluation.pack().programs.len())
}

/// The outcome of some programs only: what a conversation is about.
pub fn outcomes_of(
    evaluation: &Evaluation<'_>,
    programs: impl IntoIterator<Item = usize>,
) -> Vec<Outcome> {
    let programs = programs.into_iter();
    let mut all = Vec::with_capacity(programs.size_hint().0.saturating_mul(2));
    for program in programs {
        let people = subjects(evaluation, program).iter();
        all.extend(people.filter_map(|subject| outcome(evaluation, program, *subject)));
    }
    all
}

/// The people that a program is evaluated for.
pub fn subjects(evaluation: &Evaluation<'_>, program: usize) -> &'static [Subject] {
    let own = evaluation.pack().programs.get(program).is_some_and(|rules| rules.partner);
    match evaluation.partner_exists() {
        Truth::Yes if own => &Subject::BOTH,
        _ => &[Subject::Person],
    }
}

/// The outcome of one program for one of the two people.
pub fn outcome(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Option<Outcome> {
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

/// The verdict alone.
pub fn verdict(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Verdict {
    verdict_at(evaluation, program, subject).0
}

/// The answers that a reason rests on, ascending.
pub fn rests_on(evaluation: &Evaluation<'_>, outcome: &Outcome, reason: &Reason) -> Vec<Asked> {
    let rules = evaluation.pack().programs.get(outcome.program);
    let Some(condition) = rules.and_then(|rules| rules.conditions.get(reason.condition)) else {
        return Vec::new();
    };
    let excepted = reason.exception.and_then(|position| condition.unless.get(position));
    let definitions =
        excepted.map(|exception| exception.holds).into_iter().chain([condition.holds]);
    let subject = outcome.subject;
    let rests_on: Vec<Instance> =
        definitions.map(|definition| Instance { definition, subject }).collect();
    frontier::used_facts(evaluation, &rests_on)
}

/// The steps that led to the program's amounts, in order, with their values.
pub fn calculation(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Vec<Step> {
    let (verdict, at) = verdict_at(evaluation, program, subject);
    let Some(rules) = evaluation.pack().programs.get(program) else { return Vec::new() };
    if matches!(verdict, Verdict::LikelyNot | Verdict::AskAPerson) {
        return Vec::new();
    }
    let there = at.as_deref().unwrap_or(evaluation);
    let amounts = rules.amounts.iter().map(|amount| amount.value).collect();
    let used = frontier::used_definitions(there, &instances(amounts, subject));
    let order = there.pack().order.iter().filter(|instance| instance.subject == subject);
    let definitions = &there.pack().definitions;
    let shown = |i: &Instance| definitions.get(usize::from(i.definition)).is_some_and(|d| d.shown);
    order
        .filter(|instance| used.contains(instance) && shown(instance))
        .map(|instance| Step { definition: instance.definition, value: there.known(*instance) })
        .collect()
}

/// How the program stands in the evaluation's month: the worst of its conditions, where one
/// that does not hold outweighs an open one, so that the answer holds whatever is missing.
pub(crate) fn standing(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> State {
    let Some(rules) = evaluation.pack().programs.get(program) else { return State::Failed };
    let weight = |state: State| match state {
        State::Failed => 4,
        State::NotYet => 3,
        State::Open => 2,
        State::Referred => 1,
        State::Met => 0,
    };
    let mut worst = State::Met;
    for condition in &rules.conditions {
        let (state, _) = state(evaluation, condition, subject);
        if weight(state) > weight(worst) {
            worst = state;
        }
        if worst == State::Failed {
            break;
        }
    }
    worst
}

/// The state of one condition, and the exception that made it so.
pub(crate) fn state(
    evaluation: &Evaluation<'_>,
    condition: &Condition,
    subject: Subject,
) -> (State, Option<usize>) {
    let truth = |definition: DefinitionId| evaluation.truth(Instance { definition, subject });
    let holds = truth(condition.holds);
    if holds == Truth::Yes {
        return (State::Met, None);
    }
    let mut possible = None;
    for (position, exception) in condition.unless.iter().enumerate() {
        match (truth(exception.holds), exception.then) {
            (Truth::Yes, Then::Met | Then::First) => return (State::Met, Some(position)),
            (Truth::Yes, Then::AskAPerson) if holds == Truth::No => {
                return (State::Referred, Some(position));
            }
            (Truth::Unknown, _) => possible = Some(position),
            _ => {}
        }
    }
    match (holds, possible) {
        (Truth::Unknown, _) | (_, Some(_)) => (State::Open, None),
        _ if condition.time => (State::NotYet, None),
        _ => (State::Failed, None),
    }
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

/// The verdict, and where it speaks of another month the evaluation in that month.
fn verdict_at<'p>(
    evaluation: &Evaluation<'p>,
    program: usize,
    subject: Subject,
) -> (Verdict, Option<Rc<Evaluation<'p>>>) {
    match standing(evaluation, program, subject) {
        State::Met => (Verdict::Likely, None),
        State::Failed => (Verdict::LikelyNot, None),
        State::Referred => (Verdict::AskAPerson, None),
        State::Open => (open_verdict(evaluation, program, subject), None),
        State::NotYet => match first_passing(evaluation, program, subject) {
            (First::Never, _) => (Verdict::LikelyNot, None),
            (First::Unclear, there) => (open_verdict(&there, program, subject), Some(there)),
            // What does not wait for time must not fail today, whatever it does by then.
            (First::At(_), _) if may_still_fail(evaluation, program, subject) => {
                (open_verdict(evaluation, program, subject), None)
            }
            (First::At(month), there) => match standing(&there, program, subject) {
                State::Met => (Verdict::Later(month), Some(there)),
                _ => (Verdict::AskAPerson, Some(there)),
            },
        },
    }
}

/// Whether a condition that time alone does not meet is open today.
fn may_still_fail(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> bool {
    let rules = evaluation.pack().programs.get(program);
    let mut conditions = rules.iter().flat_map(|rules| &rules.conditions);
    conditions
        .any(|condition| !condition.time && state(evaluation, condition, subject).0 == State::Open)
}

/// Which of the three open verdicts: still to ask, could not be said, or beyond the rules.
fn open_verdict(evaluation: &Evaluation<'_>, program: usize, subject: Subject) -> Verdict {
    let open = instances(open_conditions(evaluation, program, subject), subject);
    let open = frontier::open_facts(evaluation, &open);
    let not_asked = |(fact, whose): &Asked| not_asked(evaluation, *fact, *whose);
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
fn open_conditions(
    evaluation: &Evaluation<'_>,
    program: usize,
    subject: Subject,
) -> Vec<DefinitionId> {
    let Some(rules) = evaluation.pack().programs.get(program) else { return Vec::new() };
    let mut open = Vec::new();
    for condition in &rules.conditions {
        if state(evaluation, condition, subject).0 != State::Open {
            continue;
        }
        let own = frontier::open_facts(evaluation, &instances(vec![condition.holds], subject));
        let to_ask = |(fact, whose): &Asked| not_asked(evaluation, *fact, *whose);
        if own.iter().any(to_ask) {
            open.push(condition.holds);
        } else {
            open.extend(condition.definitions());
        }
    }
    open
}

fn instances(definitions: Vec<DefinitionId>, subject: Subject) -> Vec<Instance> {
    definitions.into_iter().map(|definition| Instance { definition, subject }).collect()
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

fn not_asked(evaluation: &Evaluation<'_>, fact: FactId, whose: Subject) -> bool {
    matches!(evaluation.facts().get(fact, whose), Answer::Missing(Why::NotAsked))
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
