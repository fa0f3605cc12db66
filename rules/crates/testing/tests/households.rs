//! What must hold for everybody who asks, under the rules as they ship: households at random,
//! with answers missing, rough and at the ends of what can be.
//!
//! A sample runs with the other tests; `HOUSEHOLDS=1000000 cargo test --release -p testing
//! --test households` looks at so many, and `SEED=n` at others.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::as_conversions,
    clippy::print_stdout,
    unreachable_pub,
    missing_docs,
    missing_debug_implementations,
    reason = "a test fails by panicking; its numbers are small"
)]

#[path = "../../engine/tests/support/dice.rs"]
mod dice;
#[path = "support/lives.rs"]
mod lives;
#[path = "support/shipped.rs"]
mod shipped;

use std::cell::RefCell;
use std::collections::BTreeMap;

use compiler::json::answers::verdict_name;
use compiler::lint::bounds::{Violation, violations};
use engine::eval::{Clock, Evaluation};
use engine::facts::Facts;
use engine::outcome::verdict::{subjects, verdict};
use engine::outcome::{ConditionState, Outcome, Verdict, outcomes};
use engine::pack::{ProgramId, Subject};
use engine::values::Date;
use lives::{Case, Life, completed, first_seed, life, of_cases, shrunk, written};
use shipped::pack;

/// Without `HOUSEHOLDS`.
const SAMPLE: u64 = 4_000;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

/// The first trouble of each kind among the households, on every processor.
fn first_of_each<T: Send>(
    cases: &[Case],
    look: impl Fn(u64) -> Vec<(String, T)> + Sync,
) -> BTreeMap<String, (u64, T)> {
    let many = number("HOUSEHOLDS", SAMPLE);
    let first_seed = first_seed(cases, number("SEED", 1));
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
    let look = &look;
    let found = std::thread::scope(|scope| {
        let of = |thread: u64| {
            scope.spawn(move || {
                let mut first: BTreeMap<String, (u64, T)> = BTreeMap::new();
                for n in (thread..many).step_by(threads as usize) {
                    let seed = first_seed.wrapping_add(n);
                    for (kind, trouble) in look(seed) {
                        first.entry(kind).or_insert((seed, trouble));
                    }
                }
                first
            })
        };
        let running: Vec<_> = (0..threads).map(of).collect();
        running.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    let mut all: BTreeMap<String, (u64, T)> = BTreeMap::new();
    for (kind, (seed, trouble)) in found.into_iter().flatten() {
        match all.get(&kind) {
            Some((before, _)) if *before <= seed => {}
            _ => drop(all.insert(kind, (seed, trouble))),
        }
    }
    all
}

thread_local! {
    /// What depends on what is found once, and not for each household.
    static EVALUATION: RefCell<Evaluation<'static>> = {
        let clock = Clock::new(pack(), Date::parse("2026-11-27").unwrap());
        RefCell::new(Evaluation::new(pack(), Facts::none(pack()), clock))
    };
}

/// What is seen of a household.
fn seen<T>(life: &Life, look: impl FnOnce(&Evaluation<'static>) -> T) -> T {
    EVALUATION.with_borrow_mut(|evaluation| {
        evaluation.restart(life.facts.clone(), Clock::new(pack(), life.today));
        look(evaluation)
    })
}

#[test]
fn no_figure_leaves_its_bounds() {
    let cases = of_cases();
    let look = |seed| {
        let found = seen(&life(pack(), &cases, seed), violations);
        let kind = |one: &Violation| format!("{}, {}", one.program, one.what);
        found.into_iter().map(|one| (kind(&one), one)).collect()
    };
    let found = first_of_each(&cases, look);
    let shown = found.values().take(12).map(|(seed, one)| {
        let whole = life(pack(), &cases, *seed);
        let again = |life: &Life| seen(life, violations).into_iter().find(|other| other.is_of(one));
        let least = shrunk(pack(), &whole, |life| again(life).is_some());
        format!("{}\n  {} (seed {seed})\n", again(&least).unwrap(), written(pack(), &least))
    });
    let shown: String = shown.collect();
    assert!(found.is_empty(), "{} figures leave their bounds:\n{shown}", found.len());
}

/// Who was told "likely" and hears "likely not" after answering what was left open, or the
/// reverse.
type Overturned = (ProgramId, Subject, Verdict, Verdict);

fn overturned(life: &Life, completion: u64) -> Vec<Overturned> {
    let before = seen(life, firm);
    let after = seen(&completed(pack(), life, completion), firm);
    let turned = |((program, subject), verdict): (&(ProgramId, Subject), &Verdict)| {
        let later = after.get(&(*program, *subject)).filter(|later| *later != verdict);
        later.map(|later| (*program, *subject, *verdict, *later))
    };
    before.iter().filter_map(turned).collect()
}

/// The verdicts that no further answer may change.
fn firm(evaluation: &Evaluation<'_>) -> BTreeMap<(ProgramId, Subject), Verdict> {
    let programs = (0..).map(ProgramId).zip(&pack().programs);
    let programs = programs.filter(|(_, rules)| !rules.conditions.is_empty());
    let people =
        programs.flat_map(|(at, _)| subjects(evaluation, at).iter().map(move |s| (at, *s)));
    let verdicts = people.map(|(at, subject)| ((at, subject), verdict(evaluation, at, subject)));
    verdicts.filter(|(_, v)| matches!(v, Verdict::Likely | Verdict::LikelyNot)).collect()
}

#[test]
fn no_verdict_is_overturned() {
    let cases = of_cases();
    let look = |seed| {
        let found = overturned(&life(pack(), &cases, seed), seed ^ 1);
        let kind = |one: &Overturned| pack().program(one.0).id.clone();
        found.into_iter().map(|one| (kind(&one), one)).collect()
    };
    let found = first_of_each(&cases, look);
    let shown = found.iter().take(12).map(|(program, (seed, (at, subject, before, after)))| {
        let whole = life(pack(), &cases, *seed);
        let again = |life: &Life| {
            let all = overturned(life, seed ^ 1);
            all.iter().any(|other| other.0 == *at && other.1 == *subject)
        };
        let least = shrunk(pack(), &whole, again);
        let then = completed(pack(), &least, seed ^ 1);
        format!(
            "{program} for {subject:?}: {} turns into {}\n  {}\n  {} (seed {seed})\n",
            verdict_name(*before),
            verdict_name(*after),
            written(pack(), &least),
            written(pack(), &then),
        )
    });
    let shown: String = shown.collect();
    assert!(found.is_empty(), "{} programs overturn their verdict:\n{shown}", found.len());
}

/// An open verdict that promises what cannot come, or that leaves untold what it waits for.
fn promises(evaluation: &Evaluation<'_>) -> Vec<(ProgramId, Subject, &'static str)> {
    let broken = |one: &Outcome| {
        let place = |state| one.reasons.iter().position(|reason| reason.state == state);
        let (open, referred) = (place(ConditionState::Open), place(ConditionState::Referred));
        match one.verdict {
            Verdict::LikelyIf if referred.is_some() => Some("promises what a person looks at"),
            Verdict::LikelyIf if open.is_none() => Some("tells no if"),
            Verdict::AskAPerson if open.or(referred).is_none() => Some("says not what to ask"),
            Verdict::AskAPerson | Verdict::CannotTell if referred.is_some_and(|at| at > 0) => {
                Some("tells the referral late")
            }
            _ => None,
        }
    };
    let all = outcomes::all(evaluation);
    all.iter().filter_map(|one| Some((one.program, one.subject, broken(one)?))).collect()
}

#[test]
fn no_verdict_promises_what_cannot_come() {
    let cases = of_cases();
    let look = |seed| {
        let found = seen(&life(pack(), &cases, seed), promises);
        let kind =
            |program: ProgramId, what: &str| format!("{} {what}", pack().program(program).id);
        found.into_iter().map(|one| (kind(one.0, one.2), one)).collect()
    };
    let found = first_of_each(&cases, look);
    let shown = found.iter().take(12).map(|(kind, (seed, one))| {
        let whole = life(pack(), &cases, *seed);
        let least = shrunk(pack(), &whole, |life| seen(life, promises).contains(one));
        format!("{kind}\n  {} (seed {seed})\n", written(pack(), &least))
    });
    let shown: String = shown.collect();
    assert!(found.is_empty(), "{} promises are empty:\n{shown}", found.len());
}

/// Results that nobody can come to, whatever they answer.
const NEVER: [&str; 1] = [
    // Enacted, and not in force.
    "ei_adoption likely",
];

/// The laws above say nothing of a result that no household comes to.
#[test]
fn the_households_come_to_every_result() {
    let cases = of_cases();
    let look = |seed| {
        let all = seen(&life(pack(), &cases, seed), outcomes::all);
        let kind = |one: &Outcome| {
            let program = &pack().program(one.program).id;
            format!("{program} {}", verdict_name(one.verdict))
        };
        all.iter().map(|one| (kind(one), ())).collect()
    };
    let found = first_of_each(&cases, look);
    let programs = pack().programs.iter().filter(|rules| !rules.conditions.is_empty());
    let wanted = programs.flat_map(|rules| {
        ["likely", "likely_not"].map(|verdict| format!("{} {verdict}", rules.id))
    });
    let missing: Vec<String> = wanted.filter(|kind| !found.contains_key(kind)).collect();
    assert_eq!(missing, NEVER, "no household comes to some of these, or one does to others");
}
