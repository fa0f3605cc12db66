//! The results of a household, kept from one answer to the next.
//!
//! Each program's outcomes and what is told beside them are worked out when they are first asked
//! for, and stay until an answer changes that they may rest on.

use std::rc::Rc;

use super::advice::{Advice, advice};
use super::{Outcome, outcomes};
use crate::eval::{Clock, Evaluation};
use crate::facts::{Answer, Facts};
use crate::pack::keys::slot;
use crate::pack::{DefinitionId, FactId, Pack, ProgramId, Subject};
use crate::util::bitset::BitSet;
use crate::util::memo::Memo;

/// The answers of a household, and the results that follow from them.
///
/// ```
/// # use std::path::Path;
/// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
/// # let pack = compiler::compile(&rules).0.unwrap();
/// use engine::eval::Clock;
/// use engine::facts::{Answer, Facts};
/// use engine::outcome::screening::Screening;
/// use engine::pack::{FactId, Subject};
/// use engine::values::{Date, Value};
///
/// let today = Date::parse("2026-11-27").unwrap();
/// let mut screening = Screening::new(&pack, Facts::none(&pack), Clock::new(&pack, today));
/// let before = screening.outcomes(pack.program_ids());
/// let income = pack.facts.iter().position(|fact| fact.id == "net_income").unwrap();
/// let income = FactId::at(income).unwrap();
/// screening.set(income, Subject::Person, Answer::Given(Value::whole(9_000)));
/// let after = screening.outcomes(pack.program_ids());
/// // A licence has nothing to do with an income: its outcome is the very same.
/// let g1 = pack.program_named("g1").unwrap();
/// let of_g1 = |outcomes: &[std::rc::Rc<engine::outcome::Outcome>]| {
///     outcomes.iter().find(|outcome| outcome.program == g1).cloned().unwrap()
/// };
/// assert!(std::rc::Rc::ptr_eq(&of_g1(&before), &of_g1(&after)));
/// ```
#[derive(Debug)]
pub struct Screening<'p> {
    evaluation: Evaluation<'p>,
    /// By program: its outcomes, the person's first.
    outcomes: Memo<Vec<Rc<Outcome>>>,
    /// By program and person: what is told beside its outcome.
    advice: Memo<Rc<Advice>>,
    /// By program: the answer slots that its results may rest on.
    slots: Memo<BitSet>,
}

impl<'p> Screening<'p> {
    /// Starts from the answers at a time. Nothing is worked out yet.
    pub fn new(pack: &'p Pack, facts: Facts, clock: Clock) -> Self {
        let programs = pack.programs.len();
        Self {
            evaluation: Evaluation::new(pack, facts, clock),
            outcomes: Memo::room(programs),
            advice: Memo::room(programs.saturating_mul(2)),
            slots: Memo::room(programs),
        }
    }

    /// Starts over with other answers or another time, keeping what was allocated.
    pub fn restart(&mut self, facts: Facts, clock: Clock) {
        self.evaluation.restart(facts, clock);
        self.outcomes.forget_all();
        self.advice.forget_all();
    }

    /// The answers, and what follows from them.
    pub fn evaluation(&self) -> &Evaluation<'p> {
        &self.evaluation
    }

    /// Takes an answer. The results of programs that may rest on it are worked out again when they
    /// are next asked for.
    pub fn set(&mut self, fact: FactId, subject: Subject, answer: Answer) {
        if *self.evaluation.facts().get(fact, subject) == answer {
            return;
        }
        self.evaluation.set(fact, subject, answer);
        let pack = self.evaluation.pack();
        let at = slot(fact, subject);
        for program in pack.program_ids().map(ProgramId::index) {
            if !self.outcomes.has(program) {
                continue;
            }
            let slots = self.slots.get(program, || slots_of(pack, program));
            if slots.is_some_and(|slots| slots.contains(at)) {
                self.outcomes.forget(program);
                for subject in Subject::BOTH {
                    self.advice.forget(person_of(program, subject));
                }
            }
        }
    }

    /// The outcomes of some programs for the person and, where there is one, the partner.
    pub fn outcomes(&self, programs: impl IntoIterator<Item = ProgramId>) -> Vec<Rc<Outcome>> {
        programs.into_iter().flat_map(|program| self.of(program)).cloned().collect()
    }

    /// What is told beside an outcome of these answers.
    pub fn advice(&self, outcome: &Outcome) -> Rc<Advice> {
        let find = || Rc::new(advice(&self.evaluation, outcome));
        // An outcome of other answers, such as of another place, is told of by itself.
        if !self.of(outcome.program).iter().any(|own| **own == *outcome) {
            return find();
        }
        let at = person_of(outcome.program.index(), outcome.subject);
        self.advice.get(at, find).cloned().unwrap_or_default()
    }

    fn of(&self, program: ProgramId) -> &[Rc<Outcome>] {
        let find = || outcomes::of(&self.evaluation, [program]).into_iter().map(Rc::new).collect();
        self.outcomes.get(program.index(), find).map_or(&[], Vec::as_slice)
    }
}

/// Position of a program's result for a person among all.
fn person_of(program: usize, subject: Subject) -> usize {
    program.saturating_mul(2).saturating_add(subject.index())
}

/// The answer slots that the results of a program may rest on, for either person: those of all it
/// names, of the channels that are ranked beside it, and of what decides whether a fact exists, which
/// year it is of, and what is supposed of it.
fn slots_of(pack: &Pack, program: usize) -> BitSet {
    let mut slots = BitSet::with_capacity(pack.facts.len().saturating_mul(2));
    let mut seen = BitSet::with_capacity(pack.definitions.len());
    let program = ProgramId::at(program).map(|id| pack.program(id));
    let named = program.into_iter().flat_map(|program| program.definitions(|_| true));
    let channels =
        pack.channels.all.iter().flat_map(|channel| {
            channel.weights.iter().map(|weight| weight.when).chain(channel.when)
        });
    let mut todo: Vec<DefinitionId> = named.chain(channels).chain(pack.partner_exists).collect();
    while let Some(definition) = todo.pop() {
        if !seen.insert(definition.index()) {
            continue;
        }
        for (fact, about) in pack.definition(definition).reads.iter().flatten() {
            slots.insert(slot(*fact, *about));
            let rules = pack.fact(*fact);
            todo.extend(rules.exists.into_iter().chain(rules.plain_from).chain(rules.of_year));
        }
    }
    slots
}
