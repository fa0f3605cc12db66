//! A program's result for a person: the verdict, what is paid, what decided, what is missing.

use crate::eval::Evaluation;
use crate::explain::frontier;
use crate::outcome::verdict::{Found, instances, open_conditions, states, subjects, verdict_by};
use crate::outcome::{ConditionState, FactKey, Outcome, Reason, Verdict, joint_totals, payable};
use crate::pack::{Condition, DefinitionId, DefinitionKey, Program, ProgramId, Subject};
use crate::util::sort;
use crate::values::Value;

/// The outcome of every program for the person and, where there is one, the partner.
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
/// let outcomes = engine::outcome::outcomes::all(&evaluation);
/// let oas = outcomes.iter().find(|outcome| pack.program(outcome.program).id == "oas").unwrap();
/// assert_eq!(oas.verdict, engine::outcome::Verdict::Likely);
/// ```
pub fn all(evaluation: &Evaluation<'_>) -> Vec<Outcome> {
    of(evaluation, evaluation.pack().program_ids())
}

/// The outcome of some programs only: what a conversation is about.
pub fn of(
    evaluation: &Evaluation<'_>,
    programs: impl IntoIterator<Item = ProgramId>,
) -> Vec<Outcome> {
    let programs = programs.into_iter();
    let mut all = Vec::with_capacity(programs.size_hint().0.saturating_mul(2));
    for program in programs {
        let people = subjects(evaluation, program).iter();
        all.extend(people.filter_map(|subject| one(evaluation, program, *subject)));
    }
    all
}

/// The outcome of one program for one of the two people.
pub fn one(evaluation: &Evaluation<'_>, program: ProgramId, subject: Subject) -> Option<Outcome> {
    let rules = evaluation.pack().program(program);
    if rules.conditions.is_empty() {
        return None;
    }
    let found = states(evaluation, &rules.conditions, subject);
    let ruling = verdict_by(evaluation, program, subject, &found);
    let (verdict, at) = (ruling.verdict, ruling.there);
    let mut reasons = reasons(evaluation, rules, subject, verdict, &found);
    if let (Some(there), false) = (at.as_deref(), matches!(verdict, Verdict::Later(_))) {
        tell_further(&mut reasons, there, rules, subject, verdict);
    }
    // What somebody has to look at comes before what is open beside it.
    if reasons.iter().any(|reason| reason.state == ConditionState::Referred) {
        sort::by(&mut reasons, |reason| reason.state != ConditionState::Referred);
    }
    let there = at.as_deref().unwrap_or(evaluation);
    let pays = !verdict.is_settled_no() && !ruling.referred;
    let amounts =
        if pays { amounts(there, rules, (program, subject), verdict) } else { Vec::new() };
    let (missing, refining) = match verdict {
        Verdict::LikelyNot => Default::default(),
        _ => missing(there, (program, subject), verdict, (pays, ruling.referred)),
    };
    let supposed = match there.plainly() {
        plain if payable::pays(plain, program, subject) => {
            payable::supposed(there, missing.iter().chain(&refining))
        }
        _ => Vec::new(),
    };
    let months = at.as_deref().map(Evaluation::months);
    Some(Outcome {
        program,
        subject,
        verdict,
        months,
        amounts,
        reasons,
        missing,
        refining,
        supposed,
    })
}

/// The verdict of one program for one of the two people, and what is paid, as [`one`] has them;
/// without what decided and what is missing. `None` where the program has no rules.
pub fn in_short(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    subject: Subject,
) -> Option<(Verdict, Vec<Value>)> {
    let rules = evaluation.pack().program(program);
    if rules.conditions.is_empty() {
        return None;
    }
    let found = states(evaluation, &rules.conditions, subject);
    let ruling = verdict_by(evaluation, program, subject, &found);
    let there = ruling.there.as_deref().unwrap_or(evaluation);
    let pays = !ruling.verdict.is_settled_no() && !ruling.referred;
    let amounts =
        if pays { amounts(there, rules, (program, subject), ruling.verdict) } else { Vec::new() };
    Some((ruling.verdict, amounts))
}

/// What is paid: where answers that nobody can give decide, in the cases in which it is.
fn amounts(
    there: &Evaluation<'_>,
    rules: &Program,
    (program, subject): (ProgramId, Subject),
    verdict: Verdict,
) -> Vec<Value> {
    // The plain case is told where it pays; otherwise the cases that do.
    let plain = there.plainly();
    let plain = if payable::pays(plain, program, subject) { plain } else { there };
    let of = |evaluation: &Evaluation<'_>| -> Vec<Value> {
        rules.amounts.iter().map(|amount| evaluation.value(amount.value, subject)).collect()
    };
    let amounts = of(plain);
    if verdict != Verdict::LikelyIf || amounts.iter().all(Value::is_known) {
        return amounts;
    }
    of(&payable::supposing_paid(plain, program, subject))
}

/// What is still to be answered: for the verdict or an amount, and what is optional for an
/// amount alone.
fn missing(
    evaluation: &Evaluation<'_>,
    (program, subject): (ProgramId, Subject),
    verdict: Verdict,
    (pays, referred): (bool, bool),
) -> (Vec<FactKey>, Vec<FactKey>) {
    let pack = evaluation.pack();
    // Where every condition holds none is open.
    let mut open = match verdict {
        Verdict::Likely => Vec::new(),
        _ => open_conditions(evaluation, program, subject, referred),
    };
    let decides = open.len();
    if pays {
        open.extend(pack.program(program).amounts.iter().map(|amount| amount.value));
        let sums = joint_totals::that_apply(evaluation, program, subject);
        open.extend(sums.flat_map(|(_, sum)| sum.definitions()));
    }
    let open = instances(open, subject);
    let all = frontier::open_facts(evaluation, &open);
    let optional = |(fact, _): &FactKey| pack.fact(*fact).optional;
    if !all.iter().any(optional) {
        return (all, Vec::new());
    }
    let deciding = frontier::open_facts(evaluation, open.get(..decides).unwrap_or_default());
    all.into_iter().partition(|asked| !optional(asked) || deciding.contains(asked))
}

/// Adds what shows only in the month that the verdict speaks of. What is not yet today and open by
/// then is told as it is then: there lies the "if". What a person then looks at is told beside it.
fn tell_further(
    told: &mut Vec<Reason>,
    there: &Evaluation<'_>,
    rules: &Program,
    subject: Subject,
    verdict: Verdict,
) {
    let found = states(there, &rules.conditions, subject);
    // A referral that is none by then keeps nobody waiting.
    let lasts = |now: &Reason| found.get(now.condition).is_some_and(|then| then.state == now.state);
    told.retain(|now| now.state != ConditionState::Referred || lasts(now));
    for then in reasons(there, rules, subject, verdict, &found) {
        match told.iter_mut().find(|now| now.condition == then.condition) {
            Some(now) if now.state != ConditionState::NotYet || then.state == now.state => {}
            Some(now) if verdict != Verdict::AskAPerson => *now = then,
            _ => told.push(then),
        }
    }
}

/// The conditions that made the verdict what it is.
fn reasons(
    evaluation: &Evaluation<'_>,
    rules: &Program,
    subject: Subject,
    verdict: Verdict,
    found: &[Found],
) -> Vec<Reason> {
    let decides = |state: ConditionState| match verdict {
        Verdict::Likely => true,
        Verdict::LikelyNot => matches!(state, ConditionState::Failed | ConditionState::NotYet),
        Verdict::Later(_) => matches!(state, ConditionState::NotYet),
        Verdict::LikelyIf | Verdict::CannotTell | Verdict::AskAPerson => matches!(
            state,
            ConditionState::Referred | ConditionState::Open | ConditionState::NotYet
        ),
    };
    // What would lift a referral and cannot be asked leaves it standing.
    let as_told = |found: &Found| match found.state {
        ConditionState::Open if verdict == Verdict::AskAPerson && found.exception.is_some() => {
            (ConditionState::Referred, found.exception)
        }
        ConditionState::Open => (ConditionState::Open, None),
        state => (state, found.exception),
    };
    // A condition that fails for good decides alone; a date that lies ahead adds nothing then.
    let failed = found.iter().any(|found| found.state == ConditionState::Failed);
    // What has to be done first is said beside whatever else decides, but for a "no".
    let first = |position: usize, exception: Option<usize>| {
        verdict != Verdict::LikelyNot && rules.is_to_do(position, exception)
    };
    let told = |position: usize, (state, exception)| {
        !(failed && state == ConditionState::NotYet)
            && (decides(state) || first(position, exception))
    };
    let states = rules.conditions.iter().zip(found).enumerate();
    let mut reasons = Vec::with_capacity(found.len());
    for (position, (condition, found)) in states {
        let found = as_told(found);
        if told(position, found) {
            reasons.push(reason(evaluation, subject, (position, condition), found));
        }
    }
    reasons
}

fn reason(
    evaluation: &Evaluation<'_>,
    subject: Subject,
    (position, condition): (usize, &Condition),
    (state, exception): (ConditionState, Option<usize>),
) -> Reason {
    let of = |definition| DefinitionKey { definition, subject };
    let told = |id: Option<DefinitionId>| id.and_then(|id| evaluation.told(of(id)));
    let (value, limit) = (told(condition.value), told(condition.limit));
    let margin = value.as_ref().zip(limit.as_ref()).and_then(|(value, limit)| {
        let numbers = value.exact().is_some() && limit.exact().is_some();
        numbers.then(|| value.minus(limit))
    });
    Reason { condition: position, exception, state, value, limit, margin }
}
