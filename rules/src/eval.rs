//! Working out every definition from the answers, over sets of possible values.
//!
//! Definitions are worked out when they are first read, each at most once; a changed answer
//! or month makes stale only what depends on it. Nothing here knows what a verdict is.

mod list;
mod node;
mod plan;
mod table;
mod weighted;

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::clock::Clock;
use crate::date::{Date, Month};
use crate::facts::{Answer, Facts, Why, slot};
use crate::pack::{DefinitionId, FactId, Instance, NodeId, Pack, Parameter, Subject};
use crate::value::{Truth, Value};

pub(crate) use plan::{Plan, children, children_mut, index};

/// The answers of a household at one time, and everything that follows from them. A clone
/// shares what does not depend on the month, so that looking at other months is cheap.
#[derive(Debug)]
pub struct Evaluation<'p> {
    pack: &'p Pack,
    plan: Rc<Plan>,
    household: Rc<Household>,
    clock: Clock,
    /// By instance, for those that read the month: what was worked out.
    monthly: Vec<OnceCell<Worked>>,
    /// Which of them were worked out, to be forgotten when the month changes.
    filled: RefCell<Vec<usize>>,
}

/// The answers, and what follows from them in every month.
#[derive(Clone, Debug)]
struct Household {
    facts: Facts,
    /// By answer slot: what was given, what is presumed, or everything it could be.
    answers: Vec<Value>,
    /// By parameter: its value at the clock's figures.
    parameters: Vec<Value>,
    /// By instance, for those that do not read the month: what was worked out.
    timeless: Vec<OnceCell<Worked>>,
}

/// A definition's value, and, once somebody asked, what could still change it.
#[derive(Clone, Debug)]
struct Worked {
    value: Value,
    frontier: OnceCell<Box<[Edge]>>,
}

/// What a definition's value still waits for, one step away.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Edge {
    /// An answer.
    Fact(FactId, Subject),
    /// Another definition.
    Definition(Instance),
}

impl Clone for Evaluation<'_> {
    fn clone(&self) -> Self {
        Self {
            pack: self.pack,
            plan: Rc::clone(&self.plan),
            household: Rc::clone(&self.household),
            clock: self.clock.clone(),
            monthly: vec![OnceCell::new(); self.monthly.len()],
            filled: RefCell::default(),
        }
    }
}

impl<'p> Evaluation<'p> {
    /// Starts from the answers at a time. Nothing is worked out yet.
    pub fn new(pack: &'p Pack, facts: Facts, clock: Clock) -> Self {
        let instances = pack.definitions.len().saturating_mul(2);
        let household = Household {
            facts: Facts::none(pack),
            answers: Vec::new(),
            parameters: Vec::new(),
            timeless: vec![OnceCell::new(); instances],
        };
        let mut evaluation = Self {
            pack,
            plan: Rc::new(Plan::new(pack)),
            household: Rc::new(household),
            clock: clock.clone(),
            monthly: vec![OnceCell::new(); instances],
            filled: RefCell::default(),
        };
        evaluation.restart(facts, clock);
        evaluation
    }

    /// Starts over with other answers or another time, keeping what was allocated.
    pub fn restart(&mut self, facts: Facts, clock: Clock) {
        self.forget_months();
        let pack = self.pack;
        let household = Rc::make_mut(&mut self.household);
        household.timeless.iter_mut().for_each(|worked| drop(worked.take()));
        household.parameters.clear();
        let on = clock.figures_on;
        household.parameters.extend(pack.parameters.iter().map(|known| figure(known, on)));
        household.answers.clear();
        for (id, _) in (0..).zip(&pack.facts) {
            for subject in Subject::BOTH {
                household.answers.push(possible(pack, &facts, id, subject));
            }
        }
        household.facts = facts;
        self.clock = clock;
    }

    /// Takes an answer; what depends on it is worked out again when next needed.
    pub fn set(&mut self, fact: FactId, subject: Subject, answer: Answer) {
        let household = Rc::make_mut(&mut self.household);
        household.facts.set(fact, subject, answer);
        let value = possible(self.pack, &household.facts, fact, subject);
        self.assume(fact, subject, value);
    }

    /// Supposes that a fact is one of these values, without calling it answered.
    pub(crate) fn assume(&mut self, fact: FactId, subject: Subject, value: Value) {
        let slot = slot(fact, subject);
        let household = Rc::make_mut(&mut self.household);
        if let Some(place) = household.answers.get_mut(slot)
            && *place != value
        {
            *place = value;
            for instance in self.plan.dependents(slot) {
                forget(&mut household.timeless, *instance);
                forget(&mut self.monthly, *instance);
            }
        }
    }

    /// Moves to another month, or to a range of months at once.
    pub(crate) fn set_months(&mut self, first: Month, last: Month) {
        self.clock = self.clock.in_months(first, last);
        self.forget_months();
    }

    fn forget_months(&mut self) {
        for instance in self.filled.get_mut().drain(..) {
            forget(&mut self.monthly, instance);
        }
    }

    /// The rules.
    pub fn pack(&self) -> &'p Pack {
        self.pack
    }

    /// The answers.
    pub fn facts(&self) -> &Facts {
        &self.household.facts
    }

    /// The time.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// What is supposed of a fact: its answer, its presumption, or anything.
    pub fn supposed(&self, fact: FactId, subject: Subject) -> &Value {
        self.household.answers.get(slot(fact, subject)).unwrap_or(&Value::EITHER)
    }

    /// Whether there is a partner.
    pub fn partner_exists(&self) -> Truth {
        match self.pack.partner_exists {
            Some(id) => self.value(id, Subject::Person).truth(),
            None => Truth::No,
        }
    }

    /// The figures of a program that run out first: since when they hold, and until when they
    /// are known.
    pub(crate) fn figures(&self, program: usize) -> Option<(Date, Date)> {
        let on = self.clock.figures_on;
        let used = self.plan.parameters(program).iter();
        let used = used.filter_map(|id| self.pack.parameters.get(usize::from(*id)));
        let dated = used.filter_map(|parameter| {
            let value = parameter.values.iter().rev().find(|value| value.from <= on)?;
            Some((parameter.until?, value.from))
        });
        let until = dated.clone().map(|(until, _)| until).min()?;
        let since = dated.filter(|(end, _)| *end == until).map(|(_, since)| since).max()?;
        Some((since, until))
    }

    /// The value of a definition for one of the two people.
    pub fn value(&self, definition: DefinitionId, subject: Subject) -> Value {
        self.worked(Instance { definition, subject }).map_or(Value::EITHER, |w| w.value.clone())
    }

    /// What could still change the value of a definition, as `find` finds it, once.
    pub(crate) fn frontier(
        &self,
        instance: Instance,
        find: impl FnOnce() -> Box<[Edge]>,
    ) -> &[Edge] {
        self.worked(instance).map_or(&[], |worked| worked.frontier.get_or_init(find))
    }

    fn worked(&self, instance: Instance) -> Option<&Worked> {
        let Instance { definition, subject } = instance;
        let index = index(instance);
        let monthly = self.plan.reads_month(index);
        let all = if monthly { &self.monthly } else { &self.household.timeless };
        let cell = all.get(index)?;
        if let Some(worked) = cell.get() {
            return Some(worked);
        }
        let node = self.pack.definitions.get(usize::from(definition)).map(|d| d.node);
        let value = node.map_or(Value::EITHER, |node| self.node_value(node, subject));
        if monthly && let Ok(mut filled) = self.filled.try_borrow_mut() {
            filled.push(index);
        }
        // The pack was checked for cycles, so that nobody else has set it meanwhile.
        Some(cell.get_or_init(|| Worked { value, frontier: OnceCell::new() }))
    }

    /// What depends on what.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The value of an instance.
    pub(crate) fn known(&self, instance: Instance) -> Value {
        self.value(instance.definition, instance.subject)
    }

    /// The value of a node of a list's body for each of the records that are known.
    pub(crate) fn by_record(&self, list: NodeId, node: NodeId, subject: Subject) -> Vec<Value> {
        let Value::Records(records) = self.node_value(list, subject) else { return Vec::new() };
        let outside = node::Scope::NONE;
        records.rows.iter().map(|row| self.node(node, subject, outside.within(row))).collect()
    }

    /// The value of a single node.
    pub(crate) fn node_value(&self, node: NodeId, subject: Subject) -> Value {
        self.node(node, subject, node::Scope::NONE)
    }
}

fn forget(values: &mut [OnceCell<Worked>], instance: usize) {
    if let Some(value) = values.get_mut(instance) {
        value.take();
    }
}

/// Everything a fact could be, given the answers: presumptions fill in for what was not asked.
fn possible(pack: &Pack, facts: &Facts, id: FactId, subject: Subject) -> Value {
    let Some(fact) = pack.facts.get(usize::from(id)) else {
        return Value::EITHER;
    };
    match facts.get(id, subject) {
        Answer::Given(value) => value.clone(),
        Answer::Missing(Why::NotAsked) => {
            fact.presumed.map_or_else(|| fact.anything(), Value::from)
        }
        Answer::Missing(_) => fact.anything(),
    }
}

/// A dated figure on a day; anything at all before the first. One that has run out keeps its
/// last value, and the outcome says until when it was known ([`Evaluation::figures`]).
fn figure(parameter: &Parameter, on: Date) -> Value {
    let started = parameter.values.iter().rev().find(|dated| dated.from <= on);
    started.map_or(Value::ANY_NUMBER, |dated| Value::Exact(dated.value))
}
