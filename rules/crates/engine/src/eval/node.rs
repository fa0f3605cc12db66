//! The value of one node. Depth is bounded by the pack's check, so recursion is safe.

use std::borrow::Cow;

use super::Evaluation;
use crate::pack::{
    Comparison, DefinitionId, DefinitionKey, FactId, Function, Node, NodeId, ParameterId, Subject,
    Whose,
};
use crate::values::{Date, Month, Number, Truth, Value};

/// Where an expression is worked out: for whom, and inside of which records.
#[derive(Clone, Copy)]
pub(crate) struct At<'s> {
    subject: Subject,
    /// The record of the innermost list.
    row: &'s [Value],
    outer: Option<&'s At<'s>>,
    /// Whether what is read is noted, for what it may keep open.
    noting: bool,
}

impl<'s> At<'s> {
    /// Outside of every list.
    pub(super) fn of(subject: Subject) -> Self {
        Self { subject, row: &[], outer: None, noting: false }
    }

    /// The same, noting what is read.
    pub(super) fn noting(subject: Subject) -> Self {
        Self { noting: true, ..Self::of(subject) }
    }

    pub(super) fn subject(&self) -> Subject {
        self.subject
    }

    pub(super) fn within(&'s self, row: &'s [Value]) -> At<'s> {
        At { subject: self.subject, row, outer: Some(self), noting: false }
    }

    fn field(&self, depth: u8, field: u16) -> &'s Value {
        let mut at = self;
        for _ in 0..depth {
            match at.outer {
                Some(outer) => at = outer,
                None => return &Value::ANY_NUMBER,
            }
        }
        at.row.get(usize::from(field)).unwrap_or(&Value::ANY_NUMBER)
    }
}

impl Evaluation<'_> {
    pub(crate) fn node(&self, id: NodeId, at: &At<'_>) -> Value {
        self.look(id, at).into_owned()
    }

    /// The value of a node; what is kept anyway is looked at where it is. Short, as most operands
    /// are no more than that.
    #[inline]
    pub(super) fn look<'v>(&'v self, id: NodeId, at: &At<'v>) -> Cow<'v, Value> {
        let Some(node) = self.pack.node(id) else { return Cow::Borrowed(&Value::EITHER) };
        Cow::Borrowed(match node {
            Node::Month => &self.clock.month,
            Node::Day => &self.clock.day,
            Node::Parameter(id) => self.figure(*id),
            Node::Fact(fact, whose) => self.answer(*fact, *whose, at),
            Node::Definition(definition, whose) => self.definition(*definition, *whose, at),
            Node::Literal(literal) => return Cow::Owned(Value::from(*literal)),
            _ => return self.look_into(node, at),
        })
    }

    #[inline]
    fn answer(&self, fact: FactId, whose: Whose, at: &At<'_>) -> &Value {
        let subject = at.subject.resolve(whose);
        let value = self.supposed(fact, subject);
        if at.noting {
            self.note_fact((fact, subject), value);
        }
        value
    }

    #[inline]
    fn definition(&self, definition: DefinitionId, whose: Whose, at: &At<'_>) -> &Value {
        let key = DefinitionKey { definition, subject: at.subject.resolve(whose) };
        let value = self.value_at(key);
        if at.noting {
            self.note_definition(key, value);
        }
        value
    }

    /// The value of a node that has others below it. What was noted there is taken back where it
    /// is settled; a sum is open just where one of its parts is.
    #[inline(never)]
    fn look_into<'v>(&'v self, node: &Node, at: &At<'v>) -> Cow<'v, Value> {
        if !at.noting || matches!(node, Node::Add(..) | Node::Sub(..) | Node::Not(_)) {
            return self.look_below(node, at);
        }
        let mark = self.trace.mark();
        let value = self.look_below(node, at);
        if value.is_known() {
            self.trace.back_to(mark);
        } else if let Node::Each { filter, body, .. } = node {
            filter.iter().chain([body]).for_each(|inner| self.note_all(*inner, at));
        }
        value
    }

    fn look_below<'v>(&'v self, node: &Node, at: &At<'v>) -> Cow<'v, Value> {
        match node {
            Node::Field(depth, field) => Cow::Borrowed(at.field(*depth, *field)),
            Node::If(condition, then, otherwise) => {
                let value = |id: &NodeId| self.look(*id, at);
                match self.truth_of(*condition, at) {
                    Truth::Yes => value(then),
                    Truth::No => value(otherwise),
                    Truth::Unknown => Cow::Owned(value(then).hull(&value(otherwise))),
                }
            }
            Node::Not(_) | Node::And(_) | Node::Or(_) | Node::Compare(..) | Node::OneOf(..) => {
                Cow::Owned(Value::Truth(self.truth_below(node, at)))
            }
            node => Cow::Owned(self.work_out(node, at)),
        }
    }

    /// The value of a node that is kept nowhere. Apart from what is only looked at, as what is
    /// called for every node had better be short.
    #[inline(never)]
    fn work_out(&self, node: &Node, at: &At<'_>) -> Value {
        let value = |id: &NodeId| self.look(*id, at);
        match node {
            Node::Today => Value::whole(self.clock.today.days()),
            Node::ParameterAt(id, day) => self.figures_over(*id, &value(day)),
            Node::Add(a, b) => value(a).plus(&value(b)),
            Node::Sub(a, b) => value(a).minus(&value(b)),
            Node::Mul(a, b) => value(a).times(&value(b)),
            Node::Div(a, b) => value(a).over(&value(b)),
            Node::Min(all) => self.reduce(all, at, Value::min),
            Node::Max(all) => self.reduce(all, at, Value::max),
            Node::Round(rounding, step, a) => value(a).rounded(*rounding, *step),
            Node::Call(function, arguments) => {
                let argument =
                    |n: usize| arguments.get(n).map_or(Cow::Borrowed(&Value::ANY_NUMBER), value);
                if *function == Function::MonthsIn {
                    months_in(&argument(0), &argument(1), &argument(2))
                } else {
                    call(*function, &argument(0), &argument(1))
                }
            }
            Node::Each { list, filter, body } => self.each(*list, *filter, *body, at),
            // Read by the list that it is the body of.
            Node::Weighted(..) => Value::ANY_NUMBER,
            Node::Fold(aggregate, list) => super::list::fold(*aggregate, &value(list)),
            Node::Highest(count, list) => super::list::highest(&value(count), &value(list)),
            Node::DropLowest(count, list) => super::list::drop_lowest(&value(count), &value(list)),
            Node::Sort(list) => super::list::sort(&value(list)),
            Node::Lookup { table, column, keys } if keys.len() == 1 => {
                let key = keys.first().map_or(Value::ANY_NUMBER, |key| value(key).into_owned());
                let keys = std::slice::from_ref(&key);
                super::table::lookup(self.pack, *table, *column, keys, self.clock.figures_on)
            }
            Node::Lookup { table, column, keys } => {
                let keys: Vec<Value> = keys.iter().map(|key| value(key).into_owned()).collect();
                super::table::lookup(self.pack, *table, *column, &keys, self.clock.figures_on)
            }
            // The others are looked at where they are.
            Node::NotModelled
            | Node::Literal(_)
            | Node::Month
            | Node::Day
            | Node::Parameter(_)
            | Node::Fact(..)
            | Node::Definition(..)
            | Node::Field(..)
            | Node::If(..)
            | Node::Not(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Compare(..)
            | Node::OneOf(..) => Value::EITHER,
        }
    }

    /// The truth of a node; unknown for one that is not yes or no.
    pub(super) fn truth_of(&self, id: NodeId, at: &At<'_>) -> Truth {
        self.pack.node(id).map_or(Truth::Unknown, |node| self.truth_in(node, at))
    }

    fn truth_in(&self, node: &Node, at: &At<'_>) -> Truth {
        match node {
            Node::Literal(literal) => Value::from(*literal).truth(),
            Node::Definition(definition, whose) => self.definition(*definition, *whose, at).truth(),
            Node::Fact(fact, whose) => self.answer(*fact, *whose, at).truth(),
            node if at.noting => self.look_into(node, at).truth(),
            node => self.truth_below(node, at),
        }
    }

    /// The truth of a node that has others below it.
    fn truth_below(&self, node: &Node, at: &At<'_>) -> Truth {
        match node {
            Node::Not(a) => self.truth_of(*a, at).not(),
            Node::And(all) => self.all(all, Truth::No, at),
            Node::Or(all) => self.all(all, Truth::Yes, at),
            Node::Compare(comparison, a, b) => {
                let value = |id: &NodeId| self.look(*id, at);
                compare(*comparison, &value(a), &value(b))
            }
            Node::OneOf(a, options) => match *self.look(*a, at) {
                Value::Choice(set) if set.0 & options == 0 => Truth::No,
                Value::Choice(set) if set.0 & !options == 0 => Truth::Yes,
                _ => Truth::Unknown,
            },
            node => self.look_below(node, at).truth(),
        }
    }

    /// Conjunction, stopping at the first `No`; or disjunction, stopping at the first `Yes`.
    fn all(&self, all: &[NodeId], stop: Truth, at: &At<'_>) -> Truth {
        let mut result = stop.not();
        for id in all {
            let truth = self.truth_of(*id, at);
            if truth == stop {
                return stop;
            }
            if truth == Truth::Unknown {
                result = Truth::Unknown;
            }
        }
        result
    }

    fn reduce(&self, all: &[NodeId], at: &At<'_>, better: fn(&Value, &Value) -> Value) -> Value {
        if let [a, b] = all {
            return better(&self.look(*a, at), &self.look(*b, at));
        }
        let values = all.iter().map(|id| self.look(*id, at));
        let best = values.reduce(|a, b| Cow::Owned(better(&a, &b)));
        best.map_or(Value::ANY_NUMBER, Cow::into_owned)
    }

    /// Everything a figure was on any of the days; anything where some day has no figure.
    fn figures_over(&self, id: ParameterId, day: &Value) -> Value {
        let parameter = self.pack.parameter(id);
        let (first, last) = day.ends();
        let (first, last) = (Date::from_days(first.to_whole()), Date::from_days(last.to_whole()));
        let start = super::figure(parameter, first);
        let later = parameter.values.iter().filter(|v| v.from > first && v.from <= last);
        later.fold(start, |all, dated| all.hull(&Value::Exact(dated.value)))
    }
}

pub(crate) fn compare(comparison: Comparison, a: &Value, b: &Value) -> Truth {
    match comparison {
        Comparison::Less => a.less(b),
        Comparison::AtMost => b.less(a).not(),
        Comparison::More => b.less(a),
        Comparison::AtLeast => a.less(b).not(),
        Comparison::Equal => a.equal(b),
        Comparison::Different => a.equal(b).not(),
    }
}

/// How many months of a year lie from one month to another, both included.
fn months_in(year: &Value, from: &Value, to: &Value) -> Value {
    let ((from_low, from_high), (to_low, to_high)) = (from.ends(), to.ends());
    let Some(year) = year.exact().map(|year| year.to_whole().saturating_mul(12)) else {
        return Value::between(Number::ZERO, Number::whole(12));
    };
    let december = year.saturating_add(11);
    let between = |from: Number, to: Number| {
        let (from, to) = (from.to_whole().max(year), to.to_whole().min(december));
        Number::whole(to.saturating_sub(from).saturating_add(1).max(0))
    };
    Value::between(between(from_high, to_low), between(from_low, to_high))
}

fn call(function: Function, a: &Value, b: &Value) -> Value {
    let date = |n: Number| Date::from_days(n.to_whole());
    let month = |n: Number| Month::from_index(n.to_whole());
    let day_number = |d: Date| Number::whole(d.days());
    match function {
        Function::MonthOf => a.map_rising(|n| Number::whole(date(n).month().index())),
        Function::FirstDay => a.map_rising(|n| day_number(month(n).first_day())),
        Function::LastDay => a.map_rising(|n| day_number(month(n).last_day())),
        Function::WeekStart => a.map_rising(|n| day_number(date(n).week_start())),
        Function::YearOf => a.map_rising(|n| Number::whole(i64::from(month(n).civil().0))),
        Function::AddMonths(missing) => {
            let add = |a: Number, b: Number| day_number(date(a).add_months(b.to_whole(), missing));
            if let (Value::Exact(a), Value::Exact(b)) = (a, b) {
                return Value::Exact(add(*a, *b));
            }
            let ((a_low, a_high), (b_low, b_high)) = (a.ends(), b.ends());
            Value::between(add(a_low, b_low), add(a_high, b_high))
        }
        Function::MonthsBetween(missing) => {
            let between = |from: Number, to: Number| {
                Number::whole(date(from).months_until(date(to), missing))
            };
            if let (Value::Exact(a), Value::Exact(b)) = (a, b) {
                return Value::Exact(between(*a, *b));
            }
            let ((a_low, a_high), (b_low, b_high)) = (a.ends(), b.ends());
            Value::between(between(a_high, b_low), between(a_low, b_high))
        }
        Function::MonthsIn => Value::between(Number::ZERO, Number::whole(12)),
        Function::YearsBetween(missing) => call(Function::MonthsBetween(missing), a, b)
            .map_rising(|months| Number::whole(months.to_whole().div_euclid(12))),
    }
}
