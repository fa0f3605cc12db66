//! What to ask now: only what can still change a result, and what settles most, first.

use std::borrow::Borrow;

use crate::eval::Evaluation;
use crate::facts::{Answer, MissingReason};
use crate::outcome::verdict::state;
use crate::outcome::{Ask, ConditionState, FactKey, Outcome, Reason, Verdict, outcomes};
use crate::pack::keys::ascending;
use crate::pack::{Fact, Kind, Subject, TopicId};
use crate::values::{ChoiceSet, Truth, Value};

/// Amounts that lie further ahead are not worth a question: they would be at today's figures.
const NEAR_MONTHS: i64 = 60;
/// Options of one fact that are tried out when questions are ranked.
const TRIED: usize = 4;

/// The question to ask now, or none when no answer can change any result. Stays with `topic`
/// while it has questions left.
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
/// let ask = engine::explore::next_question::next_question(&evaluation, None).unwrap();
/// assert!(!ask.question.is_empty());
/// ```
pub fn next_question(evaluation: &Evaluation<'_>, topic: Option<TopicId>) -> Option<Ask> {
    let outcomes = outcomes::all(evaluation);
    next_question_for(evaluation, &outcomes, topic)
}

/// The same, from outcomes that are already worked out.
pub fn next_question_for(
    evaluation: &Evaluation<'_>,
    outcomes: &[impl Borrow<Outcome>],
    topic: Option<TopicId>,
) -> Option<Ask> {
    let outcomes: Vec<&Outcome> = outcomes.iter().map(Borrow::borrow).collect();
    let outcomes = outcomes.as_slice();
    let open = candidates(evaluation, outcomes);
    let pack = evaluation.pack();
    let topic_of = |asked: &FactKey| pack.fact(asked.0).topic;
    let topics = || open.iter().map(topic_of);
    let topic = topics().find(|t| Some(*t) == topic).or_else(|| topics().min())?;
    let mut probe = evaluation.clone();
    let mut best: Option<(FactKey, Rank)> = None;
    for asked in open.iter().filter(|asked| topic_of(asked) == topic) {
        let rank = rank(&mut probe, outcomes, *asked);
        if best.as_ref().is_none_or(|(_, other)| rank < *other) {
            best = Some((*asked, rank));
        }
    }
    let (asked, _) = best?;
    Some(ask(evaluation, outcomes, &open, asked, topic))
}

/// Smaller comes first.
type Rank = (bool, std::cmp::Reverse<usize>, u8, FactKey);

/// Missing facts that nobody was asked and that could change an outcome worth knowing.
fn candidates(evaluation: &Evaluation<'_>, outcomes: &[&Outcome]) -> Vec<FactKey> {
    let now = evaluation.clock().today.month();
    let near = |verdict: Verdict| match verdict {
        Verdict::Later(month) => month.since(now) <= NEAR_MONTHS,
        _ => true,
    };
    let open = outcomes
        .iter()
        .filter(|outcome| near(outcome.verdict))
        .flat_map(|outcome| &outcome.missing)
        .copied()
        .filter(|(fact, subject)| {
            *evaluation.facts().get(*fact, *subject) == Answer::Missing(MissingReason::NotAsked)
        });
    let mut open = ascending(evaluation.pack(), open);
    // Nobody is asked about a partner while another answer may tell that there is none.
    let own = |(_, subject): &FactKey| *subject == Subject::Person;
    if evaluation.partner_exists() != Truth::Yes && open.iter().any(own) {
        open.retain(own);
    }
    open
}

fn rank(probe: &mut Evaluation<'_>, outcomes: &[&Outcome], (id, subject): FactKey) -> Rank {
    let fact = probe.pack().fact(id);
    let settles = settles(probe, outcomes, (id, subject), fact);
    (fact.sensitive, std::cmp::Reverse(settles), fact.cost, (id, subject))
}

/// The most open programs that one answer to the fact would settle.
fn settles(
    probe: &mut Evaluation<'_>,
    outcomes: &[&Outcome],
    (id, subject): FactKey,
    fact: &Fact,
) -> usize {
    let open = outcomes.iter().filter(|outcome| {
        outcome.verdict == Verdict::CannotTell && outcome.missing.contains(&(id, subject))
    });
    let open: Vec<&&Outcome> = open.collect();
    if open.is_empty() {
        return 0;
    }
    let before = probe.supposed(id, subject).clone();
    let settled = |value: Value| {
        probe.assume(id, subject, value);
        open.iter().filter(|outcome| decided(probe, outcome)).count()
    };
    let most = samples(fact).into_iter().map(settled).max().unwrap_or(0);
    probe.assume(id, subject, before);
    most
}

/// Whether none of the conditions that kept the outcome open is open any longer, or one fails.
fn decided(probe: &Evaluation<'_>, outcome: &Outcome) -> bool {
    let rules = probe.pack().program(outcome.program);
    let is = |state| move |reason: &&Reason| reason.state == state;
    let referred = outcome.reasons.iter().any(|reason| is(ConditionState::Referred)(&reason));
    for reason in outcome.reasons.iter().filter(is(ConditionState::Open)) {
        let Some(condition) = rules.conditions.get(reason.condition) else { continue };
        let found = state(probe, condition, outcome.subject);
        match found.state {
            ConditionState::Failed | ConditionState::NotYet => return true,
            // Somebody looks at it anyway: whether it holds makes no difference.
            ConditionState::Open if referred && !found.may_fail => {}
            ConditionState::Open => return false,
            ConditionState::Met | ConditionState::Referred => {}
        }
    }
    true
}

/// A few of the answers a fact could have: both ends, or the first options.
fn samples(fact: &Fact) -> Vec<Value> {
    match &fact.kind {
        Kind::Truth => vec![Value::YES, Value::NO],
        Kind::Choice(options) => (0..u32::try_from(options.len().min(TRIED)).unwrap_or(0))
            .filter_map(|n| 1_u64.checked_shl(n))
            .map(|bit| Value::Choice(ChoiceSet(bit)))
            .collect(),
        Kind::Number(_) => vec![Value::Exact(fact.bounds.0), Value::Exact(fact.bounds.1)],
        Kind::Records(..) | Kind::Sequence(_) => Vec::new(),
    }
}

/// The question of a fact, with the other facts on it that are open too.
fn ask(
    evaluation: &Evaluation<'_>,
    outcomes: &[&Outcome],
    open: &[FactKey],
    (id, subject): FactKey,
    topic: TopicId,
) -> Ask {
    let pack = evaluation.pack();
    let question = pack.fact(id).question.clone();
    let same =
        |(other, whose): &&FactKey| *whose == subject && pack.fact(*other).question == question;
    let facts: Vec<FactKey> = open.iter().filter(same).copied().collect();
    let because = outcomes
        .iter()
        .filter(|outcome| facts.iter().any(|fact| outcome.missing.contains(fact)))
        .map(|outcome| (outcome.program, outcome.subject))
        .collect();
    Ask { question, subject, facts, topic, because }
}
