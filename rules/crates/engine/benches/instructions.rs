//! One operation, a number of times, for a counter of instructions to look at:
//! `instructions PACK FACTS OPERATION TIMES`. What one call takes is the slope between two numbers
//! of times, the same whatever else the machine does. `cargo xtask bench` counts and compares with
//! the budgets.
#![allow(missing_docs, reason = "a benchmark has no public items")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking"
)]

use std::fs;
use std::hint::black_box;

use compiler::json;
use engine::eval::{Clock, Evaluation};
use engine::explore::{counterfactual, next_question, timeline};
use engine::facts::{Answer, Facts, MissingReason};
use engine::outcome::screening::Screening;
use engine::outcome::{advice, outcomes};
use engine::pack::{FactId, Pack, Subject, codec};
use engine::values::{Date, Value};

/// Months of the timeline on a page of results.
const MONTHS: u32 = 24;

fn main() {
    // The harness of benchmarks adds `--bench`.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let [pack, facts, operation, times] = arguments.as_slice() else {
        return; // Nothing to count: run by `cargo bench` as a whole.
    };
    let pack = codec::decode(&fs::read(pack).unwrap()).unwrap();
    let today = Date::parse("2026-11-26").unwrap();
    let known = json::facts::read(&pack, &fs::read_to_string(facts).unwrap(), Some(today)).unwrap();
    let run = Run { clock: Clock::new(&pack, today), half: half(&known), known, pack: &pack };
    run.operation(operation, times.parse().unwrap());
}

/// Every second answer missing.
fn half(known: &Facts) -> Facts {
    let mut half = known.clone();
    let asked: Vec<_> = known.asked().map(|(fact, subject, _)| (fact, subject)).collect();
    for (fact, subject) in asked.into_iter().skip(1).step_by(2) {
        half.set(fact, subject, Answer::Missing(MissingReason::NotAsked));
    }
    half
}

struct Run<'p> {
    pack: &'p Pack,
    clock: Clock,
    known: Facts,
    half: Facts,
}

impl Run<'_> {
    fn operation(&self, operation: &str, times: u32) {
        let evaluation =
            |facts: &Facts| Evaluation::new(self.pack, facts.clone(), self.clock.clone());
        match operation {
            "known" => self.whole(&self.known, times),
            "half" => self.whole(&self.half, times),
            "again" => {
                let evaluation = evaluation(&self.half);
                for _ in 0..times {
                    black_box(outcomes::all(&evaluation));
                }
            }
            "next" => {
                let evaluation = evaluation(&self.half);
                let outcomes = outcomes::all(&evaluation);
                for _ in 0..times {
                    black_box(next_question::next_question_for(&evaluation, &outcomes, None));
                }
            }
            "answer" => self.one_answer(times),
            "vary" => {
                let evaluation = evaluation(&self.known);
                let gis = self.pack.program_named("gis").unwrap();
                for _ in 0..times {
                    black_box(counterfactual::counterfactuals(&evaluation, gis, Subject::Person));
                }
            }
            "page" => self.page(times),
            other => panic!("no operation `{other}`"),
        }
    }

    /// Every program from nothing worked out.
    fn whole(&self, facts: &Facts, times: u32) {
        let mut evaluation = Evaluation::new(self.pack, facts.clone(), self.clock.clone());
        for _ in 0..times {
            evaluation.restart(facts.clone(), self.clock.clone());
            black_box(outcomes::all(&evaluation));
        }
    }

    /// Another income, every program, and what to ask next.
    fn one_answer(&self, times: u32) {
        let mut screening = Screening::new(self.pack, self.half.clone(), self.clock.clone());
        let income = self.pack.facts.iter().position(|fact| fact.id == "net_income").unwrap();
        let income = FactId::at(income).unwrap();
        for time in 0..times {
            let dollars = Value::whole(9_000 + i64::from(time));
            screening.set(income, Subject::Person, Answer::Given(dollars));
            let outcomes = screening.outcomes(self.pack.program_ids());
            let evaluation = screening.evaluation();
            black_box(next_question::next_question_for(evaluation, &outcomes, None));
        }
    }

    /// A page of results: outcomes, what is told beside them, the next question, the months ahead.
    fn page(&self, times: u32) {
        let mut evaluation = Evaluation::new(self.pack, self.half.clone(), self.clock.clone());
        for _ in 0..times {
            evaluation.restart(self.half.clone(), self.clock.clone());
            let outcomes = outcomes::all(&evaluation);
            for outcome in &outcomes {
                black_box(advice::advice(&evaluation, outcome));
            }
            black_box(next_question::next_question_for(&evaluation, &outcomes, None));
            black_box(timeline::timelines(&evaluation, MONTHS));
        }
    }
}
