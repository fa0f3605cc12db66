//! Working out every definition from the answers, over sets of possible values.
//!
//! Definitions are worked out when they are first read, each at most once; a changed answer
//! or month makes stale only what depends on it. Nothing here knows what a verdict is.

pub(crate) mod breakpoints;
mod clock;
mod dependencies;
mod figures;
mod list;
mod node;
mod other_months;
mod table;
mod trace;
mod weighted;

use std::cell::OnceCell;
use std::rc::Rc;

use crate::facts::{Answer, Facts, MissingReason};
use crate::pack::keys::slot;
use crate::pack::{
    DefinitionId, DefinitionKey, FactId, NodeId, Pack, Parameter, ParameterId, Subject,
};
use crate::util::bitset::BitSet;
use crate::util::memo::Memo;
use crate::values::{Date, Number, Truth, Value};

pub use clock::Clock;
pub(crate) use dependencies::Dependencies;
use dependencies::MemoSlot;
pub use figures::Figures;
use node::At;
use other_months::OtherMonths;
use trace::Trace;

/// The answers of a household at one time, and everything that follows from them. A clone
/// shares what does not depend on the month, so that looking at other months is cheap.
#[derive(Debug)]
pub struct Evaluation<'p> {
    pack: &'p Pack,
    plan: Rc<Dependencies>,
    household: Rc<Household>,
    clock: Clock,
    /// By place: what reads the month.
    monthly: Worked,
    trace: Trace,
    elsewhen: OtherMonths<'p>,
    plainly: Plainly<'p>,
    most_plainly: Plainly<'p>,
}

/// The same with side questions supposed to be the plain case; none where nothing is supposed.
/// Found when first asked for.
type Plainly<'p> = OnceCell<Option<Box<Evaluation<'p>>>>;

/// The answers, and what follows from them in every month.
#[derive(Clone, Debug)]
struct Household {
    facts: Facts,
    /// By answer slot: what was given, what is presumed, or everything it could be.
    answers: Memo<Value>,
    /// By parameter: its value at the clock's figures.
    parameters: Memo<Value>,
    /// By place: what does not read the month.
    timeless: Worked,
}

/// The values of definitions by place.
#[derive(Clone, Debug)]
struct Worked {
    values: Memo<Value>,
    /// Of those that are open: the answer slots that may keep them so, once somebody asked.
    open: Memo<BitSet>,
}

impl Worked {
    fn room(places: usize) -> Self {
        Self { values: Memo::room(places), open: Memo::room(places) }
    }

    /// As much room, with nothing in it.
    fn emptied(&self) -> Self {
        Self { values: self.values.emptied(), open: self.open.emptied() }
    }

    fn forget(&mut self, at: usize) {
        self.values.forget(at);
        self.open.forget(at);
    }

    fn forget_all(&mut self) {
        self.values.forget_all();
        self.open.forget_all();
    }
}

impl Clone for Evaluation<'_> {
    fn clone(&self) -> Self {
        self.beside(self.clock.clone(), self.monthly.emptied())
    }
}

impl<'p> Evaluation<'p> {
    /// Starts from the answers at a time. Nothing is worked out yet.
    ///
    /// ```
    /// # use std::path::Path;
    /// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
    /// # let pack = compiler::compile(&rules).0.unwrap();
    /// use engine::eval::{Clock, Evaluation};
    /// use engine::facts::Facts;
    /// use engine::values::Date;
    ///
    /// let today = Date::parse("2026-11-27").unwrap();
    /// let evaluation = Evaluation::new(&pack, Facts::none(&pack), Clock::new(&pack, today));
    /// assert_eq!(evaluation.pack().programs.len(), pack.programs.len());
    /// ```
    pub fn new(pack: &'p Pack, facts: Facts, clock: Clock) -> Self {
        let plan = Dependencies::new(pack);
        let (timeless, monthly) = plan.kept();
        let household = Household {
            facts: Facts::none(pack),
            answers: Memo::room(pack.facts.len().saturating_mul(2)),
            parameters: Memo::room(pack.parameters.len()),
            timeless: Worked::room(timeless),
        };
        let mut evaluation = Self {
            pack,
            plan: Rc::new(plan),
            household: Rc::new(household),
            clock: clock.clone(),
            monthly: Worked::room(monthly),
            trace: Trace::default(),
            elsewhen: OtherMonths::default(),
            plainly: Plainly::new(),
            most_plainly: Plainly::new(),
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
            trace: Trace::default(),
            elsewhen: OtherMonths::default(),
            plainly: Plainly::new(),
            most_plainly: Plainly::new(),
        }
    }

    /// Starts over with other answers or another time, keeping what was allocated.
    pub fn restart(&mut self, facts: Facts, clock: Clock) {
        self.forget_looks();
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
    ///
    /// ```
    /// # use std::path::Path;
    /// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
    /// # let pack = compiler::compile(&rules).0.unwrap();
    /// # use engine::eval::{Clock, Evaluation};
    /// # use engine::facts::{Answer, Facts};
    /// # use engine::pack::Subject;
    /// # use engine::values::{Date, Value};
    /// # let today = Date::parse("2026-11-27").unwrap();
    /// # let mut evaluation = Evaluation::new(&pack, Facts::none(&pack), Clock::new(&pack, today));
    /// let place = pack.facts.iter().position(|fact| fact.id == "birth_date").unwrap();
    /// let fact = engine::pack::FactId::at(place).unwrap();
    /// let born = Value::whole(Date::parse("1958-03-02").unwrap().days());
    /// evaluation.set(fact, Subject::Person, Answer::Given(born));
    /// assert!(evaluation.facts().get(fact, Subject::Person).is_known());
    /// ```
    pub fn set(&mut self, fact: FactId, subject: Subject, answer: Answer) {
        let before = self.supposed(fact, subject).clone();
        self.forget_looks();
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
        self.forget_looks();
        Rc::make_mut(&mut self.household).answers.put(slot(fact, subject), value);
        if differs {
            self.forget_dependents(fact, subject);
        }
    }

    /// Forgets what was seen in other months and cases.
    fn forget_looks(&mut self) {
        self.elsewhen.forget();
        self.plainly.take();
        self.most_plainly.take();
    }

    /// The plain case of a side question that the person cannot answer.
    pub(crate) fn plain_case(&self, asked: (FactId, Subject)) -> Option<Value> {
        self.plain_case_of(asked, false)
    }

    /// The same; `asked_or_not`: also where nobody was asked.
    fn plain_case_of(
        &self,
        (fact, subject): (FactId, Subject),
        asked_or_not: bool,
    ) -> Option<Value> {
        let rules = self.pack.fact(fact);
        let missing = match self.facts().get(fact, subject) {
            Answer::Given(_) => false,
            // What is optional may never be asked.
            Answer::Missing(why) => {
                asked_or_not || rules.optional || *why != MissingReason::NotAsked
            }
        };
        let follows = || Some(self.value(rules.plain_from?, subject));
        rules.plain.map(Value::from).or_else(follows).filter(|_| missing)
    }

    /// The same with what is supposed of side questions; none where nothing is.
    fn supposing(&self, plain: impl Fn((FactId, Subject)) -> Option<Value>) -> Option<Box<Self>> {
        let facts =
            (0..).map(FactId).zip(&self.pack.facts).filter(|(_, fact)| fact.has_plain_case());
        let each = facts.flat_map(|(id, fact)| fact.subjects().iter().map(move |s| (id, *s)));
        let supposed: Vec<_> = each.filter_map(|asked| Some((asked, plain(asked)?))).collect();
        if supposed.is_empty() {
            return None;
        }
        let mut probe = self.clone();
        for ((fact, subject), value) in supposed {
            probe.assume(fact, subject, value);
        }
        Some(Box::new(probe))
    }

    /// What ways are told from: the answers, with every side question that has none supposed to be
    /// the plain case, asked or not, as nobody is sent the way of the rare case first.
    pub(crate) fn most_plainly(&self) -> &Self {
        let find = || self.supposing(|asked| self.plain_case_of(asked, true));
        self.most_plainly.get_or_init(find).as_deref().unwrap_or(self)
    }

    /// What amounts are told from: the answers, with every side question that the person cannot
    /// answer supposed to be the plain case.
    pub fn plainly(&self) -> &Self {
        let find = || self.supposing(|asked| self.plain_case(asked));
        self.plainly.get_or_init(find).as_deref().unwrap_or(self)
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

    /// The calendar year that an answer to a fact belongs to, where it belongs to one.
    pub fn year_of(&self, (fact, subject): (FactId, Subject)) -> Option<i64> {
        let definition = self.pack.fact(fact).of_year?;
        Some(self.value(definition, subject).exact()?.to_whole())
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
        let today = self.clock.today;
        let possible = || possible(self.pack, &household.facts, today, (fact, subject));
        household.answers.get(slot(fact, subject), possible).unwrap_or(&Value::EITHER)
    }

    /// Whether there is a partner.
    pub fn partner_exists(&self) -> Truth {
        match self.pack.partner_exists {
            Some(definition) => self.truth(DefinitionKey { definition, subject: Subject::Person }),
            None => Truth::No,
        }
    }

    /// The value of a definition for one of the two people.
    pub fn value(&self, definition: DefinitionId, subject: Subject) -> Value {
        self.value_at(DefinitionKey { definition, subject }).clone()
    }

    /// The value of an instance, where it is kept.
    fn value_at(&self, instance: DefinitionKey) -> &Value {
        self.worked(instance).unwrap_or(&Value::EITHER)
    }

    /// A figure on the clock's day.
    fn figure(&self, parameter: ParameterId) -> &Value {
        let figure = || figure(self.pack.parameter(parameter), self.clock.figures_on);
        self.household.parameters.get(parameter.index(), figure).unwrap_or(&Value::ANY_NUMBER)
    }

    /// The answer slots that may keep the value of a definition open; none where it is known.
    pub(crate) fn kept_open(&self, instance: DefinitionKey) -> Option<&BitSet> {
        let place = self.plan.place(instance)?;
        self.worked(instance).filter(|value| !value.is_known())?;
        self.of(place).open.get(place.at(), || self.noted(place))
    }

    fn worked(&self, instance: DefinitionKey) -> Option<&Value> {
        let place = self.plan.place(instance)?;
        self.of(place).values.get(place.at(), || self.node_value(place.node, place.subject))
    }

    fn of(&self, place: MemoSlot) -> &Worked {
        if place.monthly { &self.monthly } else { &self.household.timeless }
    }

    /// What depends on what.
    pub(crate) fn plan(&self) -> &Dependencies {
        &self.plan
    }

    /// The truth of an instance.
    pub(crate) fn truth(&self, instance: DefinitionKey) -> Truth {
        self.worked(instance).map_or(Truth::Unknown, Value::truth)
    }

    /// The value of an instance, where it tells something ([`crate::pack::lawful::told`]).
    pub(crate) fn told(&self, instance: DefinitionKey) -> Option<Value> {
        let definition = self.pack.definition(instance.definition);
        crate::pack::lawful::told(&definition.kind, self.known(instance))
    }

    /// The value of an instance.
    pub(crate) fn known(&self, instance: DefinitionKey) -> Value {
        self.value(instance.definition, instance.subject)
    }

    /// The value of a node of a list's body for each of the records that are known.
    pub fn by_record(&self, list: NodeId, node: NodeId, subject: Subject) -> Vec<Value> {
        let Value::Records(records) = self.node_value(list, subject) else { return Vec::new() };
        let outside = At::of(subject);
        records.rows.iter().map(|row| self.node(node, &outside.within(row))).collect()
    }

    /// The truth of a single node.
    pub(crate) fn node_truth(&self, node: NodeId, subject: Subject) -> Truth {
        self.truth_of(node, &At::of(subject))
    }

    /// The value of a single node.
    pub fn node_value(&self, node: NodeId, subject: Subject) -> Value {
        self.node(node, &At::of(subject))
    }
}

/// Everything a fact could be, given the answers: presumptions fill in for what was not asked, and
/// what the person chooses stands until another choice is made.
fn possible(pack: &Pack, facts: &Facts, today: Date, (id, subject): (FactId, Subject)) -> Value {
    let fact = pack.fact(id);
    match facts.get(id, subject) {
        Answer::Given(value) => value.clone(),
        Answer::Missing(why) => {
            let stands = fact.presumed.filter(|_| fact.chosen || *why == MissingReason::NotAsked);
            stands.map_or_else(|| fact.anything_on(today), Value::from)
        }
    }
}

/// A dated figure on a day; before the first, anything from nothing to what it ever was. One that
/// has run out keeps its last value, and guidance says until when it was known
/// ([`Evaluation::figures`]).
fn figure(parameter: &Parameter, on: Date) -> Value {
    let started = parameter.values.iter().rev().find(|dated| dated.from <= on);
    started.map_or_else(
        || ever(parameter.values.iter().map(|dated| dated.value)),
        |dated| Value::Exact(dated.value),
    )
}

/// Everything from nothing to what a figure ever was; anything where it never was.
fn ever(mut values: impl Iterator<Item = Number>) -> Value {
    let Some(first) = values.next().map(Value::Exact) else { return Value::ANY_NUMBER };
    let from_nothing = first.hull(&Value::Exact(Number::ZERO));
    values.fold(from_nothing, |all, value| all.hull(&Value::Exact(value)))
}
