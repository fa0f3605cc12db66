//! A limit that people are shown is where the answer turns: on one side of it the condition holds,
//! on the other it does not, and nowhere beside it.
//!
//! For every condition with a figure and a limit, an answer (or the day) of a household of the
//! cases is moved until the figure stands at the limit, and a step to either side.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::as_conversions,
    unreachable_pub,
    missing_docs,
    missing_debug_implementations,
    reason = "a test fails by panicking"
)]

#[path = "../../engine/tests/support/dice.rs"]
mod dice;
#[path = "support/lives.rs"]
#[allow(dead_code, reason = "households at random are looked at elsewhere")]
mod lives;
#[path = "support/shipped.rs"]
mod shipped;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use engine::eval::{Clock, Evaluation};
use engine::facts::{Answer, Facts};
use engine::outcome::{FactKey, Verdict, outcomes};
use engine::pack::{DefinitionId, Kind, Program, ProgramId, Subject, Unit};
use engine::values::{Date, Number, Truth, Value};
use lives::{Life, life, of_cases};
use shipped::pack;

/// Conditions of which no household of the cases stands where its answer turns, and why.
const NOWHERE: [(&str, &str); 3] = [
    ("ei_adoption.in_force", "the weeks are a figure of the law, which nobody moves"),
    ("g1_exchange.experience", "below the limit it is met too, by the exchange for a G2"),
    (
        "g1_exchange.new_here",
        "after the 60 days it is met too, without the right to drive meanwhile",
    ),
];

/// How far from today the day is moved.
const DAYS: i64 = 4 * 366;

/// What is moved: an answer, or the day.
#[derive(Clone, Copy)]
enum Moved {
    Answer(FactKey),
    Day,
}

/// A condition's figure against its limit, whether it holds, and the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    stands: Ordering,
    holds: bool,
    verdict: Verdict,
}

/// What is seen now; nothing where something is open.
fn seen(evaluation: &Evaluation<'_>, program: ProgramId, condition: usize) -> Option<Seen> {
    let rules = &pack().program(program).conditions[condition];
    let number = |id: Option<DefinitionId>| match evaluation.value(id?, Subject::Person) {
        Value::Exact(number) => Some(number),
        _ => None,
    };
    let holds = match evaluation.value(rules.holds, Subject::Person) {
        Value::Truth(Truth::Yes) => true,
        Value::Truth(Truth::No) => false,
        _ => return None,
    };
    let stands = number(rules.value)?.cmp(&number(rules.limit)?);
    let outcome = outcomes::one(evaluation, program, Subject::Person)?;
    Some(Seen { stands, holds, verdict: outcome.verdict })
}

/// A household of which one thing moves, seen by one condition.
struct Look<'e> {
    evaluation: &'e mut Evaluation<'static>,
    life: &'e Life,
    moved: Moved,
    step: Number,
    program: ProgramId,
    condition: usize,
}

impl Look<'_> {
    /// With so many steps of what moves; nothing where something is open.
    fn at(&mut self, n: i64) -> Option<Seen> {
        let (mut facts, mut today) = (self.life.facts.clone(), self.life.today);
        match self.moved {
            Moved::Answer((fact, subject)) => {
                let number = Value::Exact(Number::whole(n).times(self.step));
                facts.set(fact, subject, Answer::Given(number));
            }
            Moved::Day => today = Date::from_days(n),
        }
        self.evaluation.restart(facts, Clock::new(pack(), today));
        seen(self.evaluation, self.program, self.condition)
    }

    /// The last place with what is seen at `here`, and the first with something else of the kind,
    /// going so far.
    fn turn<T: PartialEq>(
        &mut self,
        here: i64,
        end: i64,
        of: impl Fn(Seen) -> T,
    ) -> Option<(i64, i64)> {
        let now = of(self.at(here)?);
        let sign = if end > here { 1 } else { -1 };
        let (mut same, mut away) = (here, 1_i64);
        loop {
            let n = here.saturating_add(away.saturating_mul(sign));
            let n = if sign > 0 { n.min(end) } else { n.max(end) };
            if n == same {
                return None;
            }
            if of(self.at(n)?) != now {
                let mut other = n;
                while same.abs_diff(other) > 1 {
                    let middle = same.midpoint(other);
                    if of(self.at(middle)?) == now { same = middle } else { other = middle }
                }
                return Some((same, other));
            }
            same = n;
            away = away.saturating_mul(4);
        }
    }

    /// What is seen on either side of where the figure comes to the limit, and where it leaves it
    /// again on the other side.
    fn crossing(&mut self, here: i64, end: i64) -> Option<[Seen; 3]> {
        let (before, at) = self.turn(here, end, |seen| seen.stands)?;
        let (first, second) = (self.at(before)?, self.at(at)?);
        if second.stands != Ordering::Equal {
            return Some([first, second, second]);
        }
        let beyond = self.turn(at, end, |seen| seen.stands).map(|(_, beyond)| beyond);
        let third = beyond.and_then(|beyond| self.at(beyond)).unwrap_or(second);
        Some([first, second, third])
    }
}

fn step(unit: Unit) -> Number {
    match unit {
        Unit::Ratio => Number::ONE.over(Number::whole(1000)),
        Unit::Dollars
        | Unit::DollarsPerYear
        | Unit::DollarsPerMonth
        | Unit::DollarsPerWeek
        | Unit::DollarsPerHour => Number::CENT,
        _ => Number::ONE,
    }
}

/// What can be moved for a condition: each number that its figure or limit reads, and the day.
fn moved(program: &Program, condition: usize) -> Vec<Moved> {
    let condition = &program.conditions[condition];
    let mut found: BTreeSet<FactKey> = BTreeSet::new();
    for id in [condition.value, condition.limit].into_iter().flatten() {
        for (fact, _) in pack().definition(id).reads(Subject::Person) {
            let rules = pack().fact(*fact);
            if matches!(rules.kind, Kind::Number(_)) {
                found.extend(rules.subjects().iter().map(|subject| (*fact, *subject)));
            }
        }
    }
    found.into_iter().map(Moved::Answer).chain([Moved::Day]).collect()
}

/// Whether the answer turns at the limit for this household, whatever of it is moved.
fn turns(
    evaluation: &mut Evaluation<'static>,
    life: &Life,
    program: ProgramId,
    condition: usize,
) -> bool {
    evaluation.restart(life.facts.clone(), Clock::new(pack(), life.today));
    if seen(evaluation, program, condition).is_none() {
        return false;
    }
    let all = moved(pack().program(program), condition);
    all.into_iter().any(|moved| {
        let (here, ends, step) = match moved {
            Moved::Day => {
                let here = life.today.days();
                (here, [here - DAYS, here + DAYS], Number::ONE)
            }
            Moved::Answer((fact, subject)) => {
                let rules = pack().fact(fact);
                let (Kind::Number(unit), Answer::Given(Value::Exact(here))) =
                    (&rules.kind, life.facts.get(fact, subject))
                else {
                    return false;
                };
                let step = step(*unit);
                let whole = |number: Number| number.over(step).to_whole();
                (whole(*here), [whole(rules.bounds.0), whole(rules.bounds.1)], step)
            }
        };
        let mut look = Look { evaluation: &mut *evaluation, life, moved, step, program, condition };
        ends.into_iter().any(|end| {
            let Some([before, at, beyond]) = look.crossing(here, end) else { return false };
            let once = (before.holds != at.holds) != (at.holds != beyond.holds);
            once && before.verdict != beyond.verdict
        })
    })
}

#[test]
fn a_verdict_turns_exactly_at_the_limit_that_is_shown() {
    let clock = Clock::new(pack(), Date::from_days(0));
    let mut evaluation = Evaluation::new(pack(), Facts::none(pack()), clock);
    let cases = of_cases();
    let lives: Vec<Life> = (0..).take(cases.len()).map(|seed| life(pack(), &cases, seed)).collect();
    let mut nowhere = BTreeSet::new();
    let mut looked_at = 0;
    for (program, rules) in (0..).map(ProgramId).zip(&pack().programs) {
        for (condition, one) in rules.conditions.iter().enumerate() {
            if one.limit.is_none() || one.value.is_none() {
                continue;
            }
            looked_at += 1;
            if !lives.iter().any(|life| turns(&mut evaluation, life, program, condition)) {
                nowhere.insert(format!("{}.{}", rules.id, one.id));
            }
        }
    }
    let known: BTreeSet<String> = NOWHERE.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(nowhere, known, "of {looked_at} limits");
}
