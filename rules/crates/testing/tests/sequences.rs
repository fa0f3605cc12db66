//! Answers one after the other, given, changed and taken back, with looks at results between
//! them, under the rules as they ship: a screening that keeps what it worked out tells what a new
//! evaluation tells.
//!
//! A sample runs with the other tests; `SEQUENCES=100000 cargo test --release -p testing --test
//! sequences` looks at so many, and `SEED=n` at others.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::as_conversions,
    dead_code,
    unreachable_pub,
    missing_docs,
    missing_debug_implementations,
    reason = "a test fails by panicking; its numbers are small; it uses a part of what is shared"
)]

#[path = "../../engine/tests/support/dice.rs"]
mod dice;
#[path = "support/lives.rs"]
mod lives;
#[path = "support/shipped.rs"]
mod shipped;

use std::rc::Rc;

use dice::Dice;
use engine::eval::{Clock, Evaluation};
use engine::explore::next_question::next_question_for;
use engine::facts::Facts;
use engine::outcome::advice::{Advice, advice};
use engine::outcome::screening::Screening;
use engine::outcome::{Ask, Outcome, outcomes};
use lives::{Case, Life, answer, everything, life, of_cases, written};
use shipped::pack;

/// Without `SEQUENCES`.
const SAMPLE: u64 = 120;
/// The most answers of a sequence.
const STEPS: usize = 16;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

/// What a household is told.
#[derive(Debug, PartialEq)]
struct Told {
    outcomes: Vec<(Rc<Outcome>, Rc<Advice>)>,
    ask: Option<Ask>,
}

/// As it is kept from one answer to the next.
fn kept(screening: &Screening<'_>) -> Told {
    let outcomes = screening.outcomes(pack().program_ids());
    let ask = next_question_for(screening.evaluation(), &outcomes, None);
    let beside = |outcome: Rc<Outcome>| {
        let advice = screening.advice(&outcome);
        (outcome, advice)
    };
    Told { outcomes: outcomes.into_iter().map(beside).collect(), ask }
}

/// As it is worked out anew.
fn told(evaluation: &Evaluation<'_>) -> Told {
    let outcomes = outcomes::all(evaluation);
    let ask = next_question_for(evaluation, &outcomes, None);
    let beside = |outcome: Outcome| {
        let advice = Rc::new(advice(evaluation, &outcome));
        (Rc::new(outcome), advice)
    };
    Told { outcomes: outcomes.into_iter().map(beside).collect(), ask }
}

/// What differs first, as it was kept and as it is anew.
fn difference(kept: &Told, new: &Told) -> Option<String> {
    for (kept, new) in kept.outcomes.iter().zip(&new.outcomes) {
        if kept != new {
            let program = &pack().program(kept.0.program).id;
            return Some(format!("{program}: {kept:?}\n  anew {new:?}"));
        }
    }
    (kept != new).then(|| format!("{:?}\n  anew {:?}", kept.ask, new.ask))
}

fn fresh(life: &Life) -> Evaluation<'static> {
    Evaluation::new(pack(), life.facts.clone(), Clock::new(pack(), life.today))
}

/// The first difference in one sequence, with the household at which it shows.
fn differs(screening: &mut Screening<'static>, cases: &[Case], seed: u64) -> Option<String> {
    let dice = &mut Dice::new(seed);
    let all = everything(pack());
    let mut now = life(pack(), cases, seed);
    screening.restart(now.facts.clone(), Clock::new(pack(), now.today));
    // A question that this household is asked, so that answers matter to it.
    let asked = |screening: &Screening<'_>| kept(screening).ask;
    for step in 0..dice.roll(STEPS) {
        let next = asked(screening).and_then(|ask| ask.facts.first().copied());
        let (id, subject) = match next {
            Some(next) if dice.one_in(2) => next,
            _ => dice.pick(&all),
        };
        let answer = answer(pack(), id, now.today, dice);
        now.facts.set(id, subject, answer.clone());
        screening.set(id, subject, answer);
        if dice.one_in(3)
            && let Some(what) = difference(&kept(screening), &told(&fresh(&now)))
        {
            let household = written(pack(), &now);
            return Some(format!("step {step}, seed {seed}: {what}\n  {household}"));
        }
    }
    let what = difference(&kept(screening), &told(&fresh(&now)))?;
    Some(format!("at the end, seed {seed}: {what}\n  {}", written(pack(), &now)))
}

#[test]
fn what_is_kept_is_what_a_new_evaluation_tells() {
    let cases = &of_cases();
    let many = number("SEQUENCES", SAMPLE);
    let first = number("SEED", 1).wrapping_mul(many) ^ 0x5e9e;
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let found: Vec<String> = std::thread::scope(|scope| {
        let of = |thread: u64| {
            scope.spawn(move || {
                // One for all sequences: what one household leaves must not reach the next.
                let clock = Clock::new(pack(), engine::values::Date::parse("2026-11-27").unwrap());
                let mut kept = Screening::new(pack(), Facts::none(pack()), clock);
                let mut seeds = (thread..many).step_by(threads as usize);
                seeds.find_map(|n| differs(&mut kept, cases, first.wrapping_add(n * 7919)))
            })
        };
        let running: Vec<_> = (0..threads).map(of).collect();
        running.into_iter().filter_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(found.is_empty(), "what was kept is out of date:\n{}", found.join("\n"));
}
