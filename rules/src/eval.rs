//! Working out every definition from the answers, over sets of possible values.
//!
//! Definitions are worked out when they are first read, each at most once; a changed answer
//! or month makes stale only what depends on it. Nothing here knows what a verdict is.

mod list;
mod months;
mod node;
mod plan;
mod table;
mod weighted;

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::clock::Clock;
use crate::date::Date;
use crate::facts::{Answer, Facts, Why, slot};
use crate::pack::{DefinitionId, FactId, Instance, NodeId, Pack, Parameter, ParameterId, Subject};
use crate::value::{Truth, Value};

use months::Elsewhen;
use node::At;
use plan::Place;
pub(crate) use plan::{Plan, children, children_mut, index, original};

/// The answers of a household at one time, and everything that follows from them. A clone
/// shares what does not depend on the month, so that looking at other months is cheap.
#[derive(Debug)]
pub struct Evaluation<'p> {
    pack: &'p Pack,
    plan: Rc<Plan>,
    household: Rc<Household>,
    clock: Clock,
    /// By place, for those that read the month: what was worked out.
    monthly: Vec<OnceCell<Worked>>,
    /// Which of them were worked out, to be forgotten when the month changes.
    filled: RefCell<Vec<usize>>,
    elsewhen: Elsewhen<'p>,
}

/// The answers, and what follows from them in every month.
#[derive(Clone, Debug)]
struct Household {
    facts: Facts,
    /// By answer slot, once read: what was given, what is presumed, or everything it could be.
    answers: Vec<OnceCell<Value>>,
    /// By parameter, once read: its value at the clock's figures.
    parameters: Vec<OnceCell<Value>>,
    /// By place, for those that do not read the month: what was worked out.
    timeless: Vec<OnceCell<Worked>>,
    /// Which of them were worked out, to be forgotten when all begins anew. Once there are more
    /// than there are places, that is all of them.
    filled: RefCell<Vec<usize>>,
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
        self.beside(self.clock.clone())
    }
}

impl<'p> Evaluation<'p> {
    /// Starts from the answers at a time. Nothing is worked out yet.
    pub fn new(pack: &'p Pack, facts: Facts, clock: Clock) -> Self {
        let plan = Plan::new(pack);
        let (timeless, monthly) = plan.kept();
        let household = Household {
            facts: Facts::none(pack),
            answers: empty(pack.facts.len().saturating_mul(2)),
            parameters: empty(pack.parameters.len()),
            timeless: empty(timeless),
            filled: RefCell::default(),
        };
        let mut evaluation = Self {
            pack,
            plan: Rc::new(plan),
            household: Rc::new(household),
            clock: clock.clone(),
            monthly: empty(monthly),
            filled: RefCell::default(),
            elsewhen: Elsewhen::default(),
        };
        evaluation.restart(facts, clock);
        evaluation
    }

    /// The same answers at another time, sharing what does not read the month.
    fn beside(&self, clock: Clock) -> Self {
        Self {
            pack: self.pack,
            plan: Rc::clone(&self.plan),
            household: Rc::clone(&self.household),
            clock,
            monthly: empty(self.monthly.len()),
            filled: RefCell::default(),
            elsewhen: Elsewhen::default(),
        }
    }

    /// Starts over with other answers or another time, keeping what was allocated.
    pub fn restart(&mut self, facts: Facts, clock: Clock) {
        self.elsewhen.forget();
        self.forget_months();
        let household = Rc::make_mut(&mut self.household);
        household.forget();
        if clock.figures_on != self.clock.figures_on {
            household.parameters.iter_mut().for_each(|figure| drop(figure.take()));
        }
        household.facts = facts;
        self.clock = clock;
    }

    /// Takes an answer; what depends on it is worked out again when next needed.
    pub fn set(&mut self, fact: FactId, subject: Subject, answer: Answer) {
        self.elsewhen.forget();
        let household = Rc::make_mut(&mut self.household);
        household.facts.set(fact, subject, answer);
        let value = possible(self.pack, &household.facts, fact, subject);
        self.assume(fact, subject, value);
    }

    /// Supposes that a fact is one of these values, without calling it answered.
    pub(crate) fn assume(&mut self, fact: FactId, subject: Subject, value: Value) {
        self.elsewhen.forget();
        let slot = slot(fact, subject);
        let household = Rc::make_mut(&mut self.household);
        let Some(answer) = household.answers.get_mut(slot) else { return };
        // Nothing was worked out of an answer that was not read yet.
        let changed = answer.get().is_some_and(|before| *before != value);
        *answer = OnceCell::from(value);
        if changed {
            for place in self.plan.dependents(slot) {
                let kept = if place.monthly { &mut self.monthly } else { &mut household.timeless };
                forget(kept, place.at());
            }
        }
    }

    fn forget_months(&mut self) {
        forget_all(&mut self.monthly, self.filled.get_mut());
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
        let Some(kept) = self.household.answers.get(slot(fact, subject)) else {
            return &Value::EITHER;
        };
        kept.get_or_init(|| possible(self.pack, &self.household.facts, fact, subject))
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
        self.kept(Instance { definition, subject }).clone()
    }

    /// The value of an instance, where it is kept.
    fn kept(&self, instance: Instance) -> &Value {
        self.worked(instance).map_or(&Value::EITHER, |worked| &worked.value)
    }

    /// A figure on the clock's day.
    fn figure(&self, parameter: ParameterId) -> &Value {
        let position = usize::from(parameter);
        let (kept, known) =
            (self.household.parameters.get(position), self.pack.parameters.get(position));
        let (Some(kept), Some(known)) = (kept, known) else { return &Value::ANY_NUMBER };
        kept.get_or_init(|| figure(known, self.clock.figures_on))
    }

    /// Whether nothing can still change the value of a definition.
    pub(crate) fn is_known(&self, instance: Instance) -> bool {
        self.worked(instance).is_some_and(|worked| worked.value.is_known())
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
        let place = self.plan.place(instance)?;
        let all = if place.monthly { &self.monthly } else { &self.household.timeless };
        let cell = all.get(place.at())?;
        Some(cell.get().unwrap_or_else(|| self.work(place, cell)))
    }

    /// Works out what was not read before: apart, as most of what is read was.
    #[inline(never)]
    fn work<'e>(&'e self, place: Place, cell: &'e OnceCell<Worked>) -> &'e Worked {
        let value = self.node_value(place.node, place.subject);
        let (filled, most) = if place.monthly {
            (&self.filled, self.monthly.len())
        } else {
            (&self.household.filled, self.household.timeless.len())
        };
        if let Ok(mut filled) = filled.try_borrow_mut()
            && filled.len() <= most
        {
            filled.push(place.at());
        }
        // The pack was checked for cycles, so that nobody else has set it meanwhile.
        cell.get_or_init(|| Worked { value, frontier: OnceCell::new() })
    }

    /// What depends on what.
    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The truth of an instance.
    pub(crate) fn truth(&self, instance: Instance) -> Truth {
        self.worked(instance).map_or(Truth::Unknown, |worked| worked.value.truth())
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

impl Household {
    /// Forgets what follows from the answers.
    fn forget(&mut self) {
        forget_all(&mut self.timeless, self.filled.get_mut());
        self.answers.iter_mut().for_each(|answer| drop(answer.take()));
    }
}

/// Nothing worked out yet.
fn empty<T>(places: usize) -> Vec<OnceCell<T>> {
    std::iter::repeat_with(OnceCell::new).take(places).collect()
}

fn forget_all(values: &mut [OnceCell<Worked>], filled: &mut Vec<usize>) {
    if filled.len() > values.len() {
        for value in values.iter_mut() {
            value.take();
        }
    } else {
        for at in filled.iter() {
            forget(values, *at);
        }
    }
    filled.clear();
}

fn forget(values: &mut [OnceCell<Worked>], at: usize) {
    if let Some(value) = values.get_mut(at) {
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
