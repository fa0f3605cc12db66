//! A household built fact by fact, by name.

use std::rc::Rc;

use crate::authoring::worked_out::WorkedOut;
use crate::clock::Clock;
use crate::date::Date;
use crate::eval::Evaluation;
use crate::facts::{Answer, Facts};
use crate::number::Number;
use crate::outcome::{Outcome, State, Verdict};
use crate::pack::{About, Instance, Kind, Pack, Subject};
use crate::value::{ChoiceSet, Records, Truth, Value};

/// Facts under construction, at a time.
pub(super) struct Household<'p> {
    pack: &'p Pack,
    facts: Facts,
    clock: Clock,
}

/// A household that was evaluated.
pub(super) struct Answered<'p> {
    evaluation: Evaluation<'p>,
    outcomes: WorkedOut,
}

/// What is given for a field of a record.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell<'c> {
    Truth(bool),
    Day(Date),
    Option(&'c str),
}

/// How a program stands for somebody, in the words of the case files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Eligible,
    /// Everything but the income test: eligible for nothing.
    IncomeTooHigh,
    Ineligible,
    Unavailable,
    IncomeDependent,
}

impl<'p> Household<'p> {
    pub(super) fn new(pack: &'p Pack, today: Date, figures_on: Date) -> Self {
        let clock = Clock { figures_on, ..Clock::new(pack, today) };
        Self { pack, facts: Facts::none(pack), clock }
    }

    pub(super) fn truth(&mut self, subject: Subject, fact: &str, holds: bool) {
        self.set(subject, fact, Answer::truth(holds));
    }

    pub(super) fn number(&mut self, subject: Subject, fact: &str, number: Number) {
        self.set(subject, fact, Answer::Given(Value::Exact(number)));
    }

    pub(super) fn whole(&mut self, subject: Subject, fact: &str, number: i64) {
        self.number(subject, fact, Number::whole(number));
    }

    pub(super) fn choice(&mut self, subject: Subject, fact: &str, option: &str) {
        let Some((_, found)) = self.find(fact) else { return };
        let kind = self.pack.facts.get(usize::from(found)).map(|f| &f.kind);
        if let Some(value) = kind.and_then(|kind| choice(kind, option)) {
            self.set(subject, fact, Answer::Given(value));
        }
    }

    /// The rows of a list; a field that is not given could be anything.
    pub(super) fn records(&mut self, fact: &str, rows: &[Vec<(&str, Cell<'_>)>]) {
        let Some((_, found)) = self.find(fact) else { return };
        let kind = self.pack.facts.get(usize::from(found)).map(|fact| &fact.kind);
        let Some(Kind::Records(fields, _)) = kind else { return };
        let row = |given: &Vec<(&str, Cell<'_>)>| {
            let value = |field: &crate::pack::Field| {
                let cell = given.iter().find(|(name, _)| *name == field.id).map(|(_, cell)| *cell);
                let value = match cell {
                    Some(Cell::Truth(holds)) => Some(Value::Truth(Truth::of(holds))),
                    Some(Cell::Day(day)) => Some(Value::whole(day.days())),
                    Some(Cell::Option(option)) => choice(&field.kind, option),
                    None => None,
                };
                value.unwrap_or_else(|| crate::facts::anything(&field.kind, field.bounds))
            };
            fields.iter().map(value).collect()
        };
        let rows = rows.iter().map(row).collect();
        let records = Value::Records(Rc::new(Records { rows, more: None }));
        self.set(Subject::Person, fact, Answer::Given(records));
    }

    pub(super) fn evaluate(self) -> Answered<'p> {
        let evaluation = Evaluation::new(self.pack, self.facts, self.clock);
        let outcomes = WorkedOut::none(self.pack);
        Answered { evaluation, outcomes }
    }

    fn set(&mut self, subject: Subject, fact: &str, answer: Answer) {
        if let Some((about, id)) = self.find(fact) {
            let subject = if about == About::Household { Subject::Person } else { subject };
            self.facts.set(id, subject, answer);
        }
    }

    fn find(&self, id: &str) -> Option<(About, u16)> {
        let found = self.pack.facts.iter().zip(0..).find(|(fact, _)| fact.id == id);
        found.map(|(fact, position)| (fact.about, position))
    }
}

fn choice(kind: &Kind, option: &str) -> Option<Value> {
    let Kind::Choice(options) = kind else { return None };
    let position = u32::try_from(options.iter().position(|o| o == option)?).ok()?;
    1_u64.checked_shl(position).map(|bit| Value::Choice(ChoiceSet(bit)))
}

impl Answered<'_> {
    /// The value of a definition, by name.
    fn value(&self, name: &str, subject: Subject) -> Option<Value> {
        let definitions = &self.evaluation.pack().definitions;
        let position = definitions.iter().position(|definition| definition.id == name)?;
        Some(self.evaluation.value(u16::try_from(position).ok()?, subject))
    }

    /// The same for the person, where it is one number.
    pub(super) fn exact(&self, name: &str) -> Option<Number> {
        self.value(name, Subject::Person)?.exact()
    }

    /// The outcome of a program for one of the two.
    pub(super) fn of(&self, program: &str, subject: Subject) -> Option<&Outcome> {
        let programs = &self.evaluation.pack().programs;
        let position = programs.iter().position(|rules| rules.id == program)?;
        self.outcomes.of(&self.evaluation, position, subject)
    }

    /// An amount of an outcome, by name; zero where the program is not paid.
    pub(super) fn amount(&self, outcome: &Outcome, name: &str) -> Option<Number> {
        let rules = self.evaluation.pack().programs.get(outcome.program)?;
        let position = rules.amounts.iter().position(|amount| amount.id == name)?;
        match outcome.verdict {
            Verdict::Likely => outcome.amounts.get(position)?.exact(),
            _ => Some(Number::ZERO),
        }
    }

    /// An allowance as the tables print it: what the formula gives, before the regulation makes
    /// two dollars of less. Zero where it is not paid.
    pub(super) fn in_the_table(&self, outcome: &Outcome) -> Option<Number> {
        let rules = self.evaluation.pack().programs.get(outcome.program)?;
        let name = if rules.id == "alws" { "alws.amount" } else { "alw.allowance" };
        match outcome.verdict {
            Verdict::Likely => self.value(name, outcome.subject)?.exact(),
            _ => Some(Number::ZERO),
        }
    }

    pub(super) fn standing(&self, outcome: &Outcome) -> Standing {
        let rules = self.evaluation.pack().programs.get(outcome.program);
        let too_early = outcome.reasons.iter().any(|reason| {
            let condition = rules.and_then(|rules| rules.conditions.get(reason.condition));
            reason.state == State::NotYet && condition.is_some_and(|c| c.id != "low_income")
        });
        match outcome.verdict {
            Verdict::Likely => Standing::Eligible,
            Verdict::LikelyNot | Verdict::Later(_) if self.only_income_fails(outcome) => {
                Standing::IncomeTooHigh
            }
            Verdict::LikelyNot | Verdict::Later(_) => Standing::Ineligible,
            Verdict::AskAPerson if too_early => Standing::Ineligible,
            Verdict::AskAPerson => Standing::Unavailable,
            Verdict::CannotTell | Verdict::LikelyIf => Standing::IncomeDependent,
        }
    }

    fn only_income_fails(&self, outcome: &Outcome) -> bool {
        let rules = self.evaluation.pack().programs.get(outcome.program);
        let mut others = rules.into_iter().flat_map(|rules| &rules.conditions);
        let may_hold = |definition| {
            let instance = Instance { definition, subject: outcome.subject };
            self.evaluation.known(instance).truth() != Truth::No
        };
        others.all(|condition| {
            condition.id == "low_income"
                || may_hold(condition.holds)
                || condition.unless.iter().any(|exception| may_hold(exception.holds))
        })
    }
}
