//! What an open verdict promises, held against every way of filling in what is missing.
//!
//! The rules are at random, and small: no fact is read twice, so that working with sets loses
//! nothing and every law here is exact.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    unreachable_pub,
    missing_docs,
    missing_debug_implementations,
    reason = "a test fails by panicking; its numbers are small"
)]

#[path = "support/dice.rs"]
mod dice;
#[path = "support/seeds.rs"]
mod seeds;

use dice::Dice;
use engine::eval::{Clock, Evaluation};
use engine::explore::next_question::next_question;
use engine::facts::{Answer, Facts, MissingReason};
use engine::outcome::{ConditionState, Outcome, Verdict, outcomes};
use engine::pack::{
    ActId, Amount, Comparison, Condition, Consequence, Definition, DefinitionId, DefinitionKey,
    Exception, Fact, FactId, Kind, Node, NodeId, Pack, Program, ProgramId, Scope, Subject, Unit,
    Whose,
};
use engine::values::{Date, Month, Number, Value};
use proptest::prelude::*;

const TODAY: &str = "2026-11-27";
/// Long ago, and years ahead: as far as a comparison with the month goes, all that there is.
const MONTHS: [&str; 2] = ["2020-01", "2034-12"];

fn month(text: &str) -> Number {
    Number::whole(Month::parse(text).unwrap().index())
}

/// A new fact, and the definition that reads it.
fn reads(pack: &mut Pack, of_time: bool) -> DefinitionId {
    let id = format!("f{}", pack.facts.len());
    let place = FactId::at(pack.facts.len()).unwrap();
    let (kind, bounds) = if of_time {
        (Kind::Number(Unit::Month), (month(MONTHS[0]), month(MONTHS[1])))
    } else {
        (Kind::Truth, (Number::ZERO, Number::ZERO))
    };
    pack.facts.push(Fact::new(&id, Scope::Household, kind, bounds));
    let mut node = push(pack, Node::Fact(place, Whose::Household));
    if of_time {
        let now = push(pack, Node::Month);
        node = push(pack, Node::Compare(Comparison::AtLeast, now, node));
    }
    define(pack, &id, node)
}

fn push(pack: &mut Pack, node: Node) -> NodeId {
    pack.nodes.push(node);
    NodeId::at(pack.nodes.len() - 1).unwrap()
}

fn define(pack: &mut Pack, id: &str, node: NodeId) -> DefinitionId {
    let (id, kind, reads) = (id.to_owned(), Kind::Truth, Default::default());
    pack.definitions.push(Definition { id, kind, node, cites: Vec::new(), shown: false, reads });
    DefinitionId::at(pack.definitions.len() - 1).unwrap()
}

/// One program of a few conditions with their exceptions, each on a fact of its own. `timed`: some
/// wait for a month; that each of them comes in the end no single condition knows.
fn pack(dice: &mut Dice, timed: bool) -> Pack {
    let mut pack = Pack::default();
    let conditions = (0..=dice.roll(3)).map(|n| {
        let time = timed && dice.one_in(3);
        let holds = reads(&mut pack, time);
        let unless = (0..dice.roll(3)).map(|n| {
            let all = [Consequence::AskAPerson, Consequence::AskAPerson, Consequence::Met];
            let then = dice.pick(&all);
            Exception { id: format!("e{n}"), holds: reads(&mut pack, false), then }
        });
        let unless = unless.collect();
        Condition { id: format!("c{n}"), holds, time, value: None, limit: None, unless }
    });
    let conditions = conditions.collect();
    // What an amount alone would be asked for.
    let value = reads(&mut pack, false);
    pack.programs.push(Program {
        id: "p".into(),
        act: ActId(0),
        group: "p".into(),
        partner: false,
        taxable: false,
        conditions,
        amounts: vec![Amount { id: "amount".into(), value, variant: None }],
        windows: Vec::new(),
        documents: Vec::new(),
        steps: Vec::new(),
        notes: Vec::new(),
        spans: Vec::new(),
        comparisons: Vec::new(),
        sums: Vec::new(),
    });
    pack.topics = vec!["topic".into()];
    for definition in (0..pack.definitions.len()).filter_map(DefinitionId::at) {
        let subjects = Subject::BOTH.into_iter();
        pack.order.extend(subjects.map(|subject| DefinitionKey { definition, subject }));
    }
    pack.fill_in_reads();
    pack
}

/// Every answer that there is to a fact.
fn answers(fact: &Fact) -> Vec<Value> {
    match fact.kind {
        Kind::Truth => vec![Value::YES, Value::NO],
        _ => MONTHS.map(|text| Value::Exact(month(text))).to_vec(),
    }
}

/// Some answered, some not known, some not asked.
fn household(pack: &Pack, dice: &mut Dice) -> Facts {
    let mut facts = Facts::none(pack);
    for (id, fact) in (0..).map(FactId).zip(&pack.facts) {
        let all = answers(fact);
        let answer = match dice.roll(6) {
            0 => Answer::Missing(MissingReason::NotAsked),
            1 | 2 => Answer::Missing(MissingReason::DoesNotKnow),
            _ => Answer::Given(all[dice.roll(all.len())].clone()),
        };
        facts.set(id, Subject::Person, answer);
    }
    facts
}

/// The household with every way of filling in what is missing.
fn completions(pack: &Pack, facts: &Facts) -> Vec<Facts> {
    let mut all = vec![facts.clone()];
    for (id, fact) in (0..).map(FactId).zip(&pack.facts) {
        if facts.get(id, Subject::Person).is_known() {
            continue;
        }
        let filled = all.iter().flat_map(|facts| {
            answers(fact).into_iter().map(|value| {
                let mut facts = facts.clone();
                facts.set(id, Subject::Person, Answer::Given(value));
                facts
            })
        });
        all = filled.collect();
    }
    all
}

fn outcome(pack: &Pack, facts: &Facts) -> Outcome {
    let today = Date::parse(TODAY).unwrap();
    let evaluation = Evaluation::new(pack, facts.clone(), Clock::new(pack, today));
    outcomes::one(&evaluation, ProgramId(0), Subject::Person).unwrap()
}

fn differ(verdicts: &[Verdict]) -> bool {
    verdicts.iter().any(|verdict| *verdict != verdicts[0])
}

fn pays(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Likely | Verdict::Later(_))
}

proptest! {
    #![proptest_config(seeds::kept(600))]

    #[test]
    fn an_open_verdict_promises_only_what_can_come_true(seed in any::<u64>()) {
        let dice = &mut Dice::new(seed);
        let timed = dice.one_in(2);
        let pack = pack(dice, timed);
        let facts = household(&pack, dice);
        let now = outcome(&pack, &facts);
        let then: Vec<Verdict> =
            completions(&pack, &facts).iter().map(|facts| outcome(&pack, facts).verdict).collect();
        let is = |state| now.reasons.iter().any(|reason| reason.state == state);
        match now.verdict {
            Verdict::LikelyIf => {
                prop_assert!(then.iter().copied().any(pays), "nobody comes to a yes: {then:?}");
                prop_assert!(differ(&then), "there is no if: {then:?}");
                prop_assert!(is(ConditionState::Open), "it tells no if");
                prop_assert!(!is(ConditionState::Referred), "it tells that somebody looks at it");
            }
            Verdict::CannotTell => {
                prop_assert!(timed || differ(&then), "no answer makes a difference: {then:?}");
            }
            Verdict::AskAPerson => {
                prop_assert!(then.contains(&Verdict::AskAPerson));
                // Only what would lift the referral, and is said to be missing, can lead to more.
                prop_assert!(!now.missing.is_empty() || !then.iter().copied().any(pays));
                prop_assert!(now.amounts.is_empty());
                prop_assert!(is(ConditionState::Referred) || is(ConditionState::Open));
                let referred = now.reasons.iter().position(|r| r.state == ConditionState::Referred);
                prop_assert!(referred.is_none_or(|place| place == 0), "the referral comes first");
            }
            settled => prop_assert!(then.iter().all(|verdict| *verdict == settled
                || matches!((verdict, settled), (Verdict::Later(_), Verdict::Later(_))))),
        }
    }

    /// Nobody is asked what cannot change that somebody has to look at it.
    #[test]
    fn what_is_asked_of_a_program_can_change_its_verdict(seed in any::<u64>()) {
        let dice = &mut Dice::new(seed);
        let pack = pack(dice, false);
        let facts = household(&pack, dice);
        let now = outcome(&pack, &facts);
        // For an amount too something is asked, where one may be paid.
        if completions(&pack, &facts).iter().any(|facts| pays(outcome(&pack, facts).verdict)) {
            return Ok(());
        }
        let today = Date::parse(TODAY).unwrap();
        let evaluation = Evaluation::new(&pack, facts.clone(), Clock::new(&pack, today));
        let Some(ask) = next_question(&evaluation, None) else { return Ok(()) };
        prop_assert_eq!(now.verdict, Verdict::CannotTell);
        for (fact, subject) in ask.facts {
            let matters = completions(&pack, &facts).iter().any(|full| {
                let verdicts = answers(pack.fact(fact)).into_iter().map(|value| {
                    let mut other = full.clone();
                    other.set(fact, subject, Answer::Given(value));
                    outcome(&pack, &other).verdict
                });
                differ(&verdicts.collect::<Vec<_>>())
            });
            prop_assert!(matters, "{fact:?} changes nothing of {now:?}\n{facts:?}\n{:?}", pack.programs[0].conditions);
        }
    }
}
