//! Working out every definition from the answers, over sets of possible values.
//!
//! Definitions are worked out when they are first read, each at most once; a changed answer
//! or month makes stale only what depends on it. Nothing here knows what a verdict is.

mod kept;
mod list;
mod months;
mod node;
mod plan;
mod table;
mod weighted;

use std::rc::Rc;

use crate::clock::Clock;
use crate::date::Date;
use crate::facts::{Answer, Facts, Why, slot};
use crate::pack::{DefinitionId, FactId, Instance, NodeId, Pack, Parameter, ParameterId, Subject};
use crate::value::{Truth, Value};

use kept::Kept;
use months::Elsewhen;
use node::At;
use plan::Place;
pub(crate) use plan::{Plan, index};

/// The answers of a household at one time, and everything that follows from them. A clone
/// shares what does not depend on the month, so that looking at other months is cheap.
#[derive(Debug)]
pub struct Evaluation<'p> {
    pack: &'p Pack,
    plan: Rc<Plan>,
    household: Rc<Household>,
    clock: Clock,
    /// By place: what reads the month.
    monthly: Worked,
    elsewhen: Elsewhen<'p>,
}

/// The answers, and what follows from them in every month.
#[derive(Clone, Debug)]
struct Household {
    facts: Facts,
    /// By answer slot: what was given, what is presumed, or everything it could be.
    answers: Kept<Value>,
    /// By parameter: its value at the clock's figures.
    parameters: Kept<Value>,
    /// By place: what does not read the month.
    timeless: Worked,
}

/// The values of definitions by place, and, once somebody asked, what could still change them.
#[derive(Clone, Debug)]
struct Worked {
    values: Kept<Value>,
    frontiers: Kept<Box<[Edge]>>,
}

impl Worked {
    fn room(places: usize) -> Self {
        Self { values: Kept::room(places), frontiers: Kept::room(places) }
    }

    /// As much room, with nothing in it.
    fn emptied(&self) -> Self {
        Self { values: self.values.emptied(), frontiers: self.frontiers.emptied() }
    }

    fn forget(&mut self, at: usize) {
        self.values.forget(at);
        self.frontiers.forget(at);
    }

    fn forget_all(&mut self) {
        self.values.forget_all();
        self.frontiers.forget_all();
    }
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
        self.beside(self.clock.clone(), self.monthly.emptied())
    }
}

impl<'p> Evaluation<'p> {
    /// Starts from the answers at a time. Nothing is worked out yet.
    pub fn new(pack: &'p Pack, facts: Facts, clock: Clock) -> Self {
        let plan = Plan::new(pack);
        let (timeless, monthly) = plan.kept();
        let household = Household {
            facts: Facts::none(pack),
            answers: Kept::room(pack.facts.len().saturating_mul(2)),
            parameters: Kept::room(pack.parameters.len()),
            timeless: Worked::room(timeless),
        };
        let mut evaluation = Self {
            pack,
            plan: Rc::new(plan),
            household: Rc::new(household),
            clock: clock.clone(),
            monthly: Worked::room(monthly),
            elsewhen: Elsewhen::default(),
        };
        evaluation.restart(facts, clock);
        evaluation
    }

    /// The same answers at another time, sharing what does not read the month.
    fn beside(&self, clock: Clock, room: Worked) -> Self {
        Self {
            pack: self.pack,
            plan: Rc::clone(&self.plan),
            household: Rc::clone(&self.household),
            clock,
            monthly: room,
            elsewhen: Elsewhen::default(),
        }
    }

    /// Starts over with other answers or another time, keeping what was allocated.
    pub fn restart(&mut self, facts: Facts, clock: Clock) {
        self.elsewhen.forget();
        self.monthly.forget_all();
        let household = Rc::make_mut(&mut self.household);
        household.timeless.forget_all();
        household.answers.forget_all();
        if clock.figures_on != self.clock.figures_on {
            household.parameters.forget_all();
        }
        household.facts = facts;
        self.clock = clock;
    }

    /// Takes an answer; what depends on it is worked out again when next needed.
    pub fn set(&mut self, fact: FactId, subject: Subject, answer: Answer) {
        let before = self.supposed(fact, subject).clone();
        self.elsewhen.forget();
        let household = Rc::make_mut(&mut self.household);
        household.facts.set(fact, subject, answer);
        household.answers.forget(slot(fact, subject));
        if *self.supposed(fact, subject) != before {
            self.forget_dependents(fact, subject);
        }
    }

    /// Supposes that a fact is one of these values, without calling it answered.
    pub(crate) fn assume(&mut self, fact: FactId, subject: Subject, value: Value) {
        let differs = *self.supposed(fact, subject) != value;
        self.elsewhen.forget();
        Rc::make_mut(&mut self.household).answers.put(slot(fact, subject), value);
        if differs {
            self.forget_dependents(fact, subject);
        }
    }

    fn forget_dependents(&mut self, fact: FactId, subject: Subject) {
        let household = Rc::make_mut(&mut self.household);
        for place in self.plan.dependents(self.pack, fact, subject) {
            let kept = if place.monthly { &mut self.monthly } else { &mut household.timeless };
            kept.forget(place.at());
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
        let household = &*self.household;
        // An answer is looked at where it is, unless something else is supposed.
        if let Answer::Given(value) = household.facts.get(fact, subject)
            && !household.answers.has(slot(fact, subject))
        {
            return value;
        }
        let possible = || possible(self.pack, &household.facts, fact, subject);
        household.answers.get(slot(fact, subject), possible).unwrap_or(&Value::EITHER)
    }

    /// Whether there is a partner.
    pub fn partner_exists(&self) -> Truth {
        match self.pack.partner_exists {
            Some(definition) => self.truth(Instance { definition, subject: Subject::Person }),
            None => Truth::No,
        }
    }

    /// The figures of a program that run out first: since when they hold, and until when they
    /// are known.
    pub(crate) fn figures(&self, program: usize) -> Option<(Date, Date)> {
        let on = self.clock.figures_on;
        let used = self.plan.parameters(self.pack, program).iter();
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
        self.kept(Instance { definition, subject }).clone()
    }

    /// The value of an instance, where it is kept.
    fn kept(&self, instance: Instance) -> &Value {
        self.worked(instance).unwrap_or(&Value::EITHER)
    }

    /// A figure on the clock's day.
    fn figure(&self, parameter: ParameterId) -> &Value {
        let at = usize::from(parameter);
        let figure = || {
            let known = self.pack.parameters.get(at);
            known.map_or(Value::ANY_NUMBER, |known| figure(known, self.clock.figures_on))
        };
        self.household.parameters.get(at, figure).unwrap_or(&Value::ANY_NUMBER)
    }

    /// Whether nothing can still change the value of a definition.
    pub(crate) fn is_known(&self, instance: Instance) -> bool {
        self.worked(instance).is_some_and(Value::is_known)
    }

    /// What could still change the value of a definition, as `find` finds it, once.
    pub(crate) fn frontier(
        &self,
        instance: Instance,
        find: impl FnOnce() -> Box<[Edge]>,
    ) -> &[Edge] {
        let place = self.plan.place(instance);
        let frontier = place.and_then(|place| self.of(place).frontiers.get(place.at(), find));
        frontier.map_or(&[], |edges| edges)
    }

    fn worked(&self, instance: Instance) -> Option<&Value> {
        let place = self.plan.place(instance)?;
        self.of(place).values.get(place.at(), || self.node_value(place.node, place.subject))
    }

    fn of(&self, place: Place) -> &Worked {
        if place.monthly { &self.monthly } else { &self.household.timeless }
    }

    /// What depends on what.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The truth of an instance.
    pub(crate) fn truth(&self, instance: Instance) -> Truth {
        self.worked(instance).map_or(Truth::Unknown, Value::truth)
    }

    /// The value of an instance.
    pub(crate) fn known(&self, instance: Instance) -> Value {
        self.value(instance.definition, instance.subject)
    }

    /// The value of a node of a list's body for each of the records that are known.
    pub(crate) fn by_record(&self, list: NodeId, node: NodeId, subject: Subject) -> Vec<Value> {
        let Value::Records(records) = self.node_value(list, subject) else { return Vec::new() };
        let outside = At::of(subject);
        records.rows.iter().map(|row| self.node(node, &outside.within(row))).collect()
    }

    /// The truth of a single node.
    pub(crate) fn node_truth(&self, node: NodeId, subject: Subject) -> Truth {
        self.truth_of(node, &At::of(subject))
    }

    /// The value of a single node.
    pub(crate) fn node_value(&self, node: NodeId, subject: Subject) -> Value {
        self.node(node, &At::of(subject))
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
