//! A household built fact by fact, by name.
//!
//! A fact, option or field that the rules do not have, or that is of another kind, is a mistake:
//! a household with one cannot be evaluated.

use std::rc::Rc;

use super::Ended;
use super::read::Read;
use crate::worked_out::WorkedOut;
use engine::eval::{Clock, Evaluation};
use engine::facts::{Answer, Facts};
use engine::outcome::{ConditionState, Outcome, Verdict};
use engine::pack::{DefinitionId, FactId, Field, Kind, Pack, Scope, Subject};
use engine::values::{ChoiceSet, Date, Number, Records, Truth, Value};

/// Facts under construction, at a time.
pub(super) struct Household<'p> {
    pack: &'p Pack,
    facts: Facts,
    clock: Clock,
    mistakes: Vec<String>,
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

impl std::fmt::Display for Standing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Eligible => "eligible",
            Self::IncomeTooHigh => "with too high an income",
            Self::Ineligible => "ineligible",
            Self::Unavailable => "referred",
            Self::IncomeDependent => "open",
        })
    }
}

impl<'p> Household<'p> {
    /// Nothing known, on a day.
    ///
    /// # Errors
    /// How the case ends, where the rules keep no figures of that day.
    pub(super) fn new(pack: &'p Pack, today: Date, figures_on: Date) -> Result<Self, Ended> {
        if let Some(since) = pack.figures_since().filter(|since| figures_on < *since) {
            let reason = format!("these rules keep no figures of before {since}");
            return Err(Ended::Skipped(reason));
        }
        let clock = Clock { figures_on, ..Clock::new(pack, today) };
        Ok(Self { pack, facts: Facts::none(pack), clock, mistakes: Vec::new() })
    }

    pub(super) fn truth(&mut self, subject: Subject, fact: &str, holds: bool) {
        self.give(subject, fact, |kind| {
            matches!(kind, Kind::Truth).then(|| Value::Truth(Truth::of(holds)))
        });
    }

    pub(super) fn number(&mut self, subject: Subject, fact: &str, number: Number) {
        self.give(subject, fact, |kind| {
            matches!(kind, Kind::Number(_)).then_some(Value::Exact(number))
        });
    }

    pub(super) fn whole(&mut self, subject: Subject, fact: &str, number: i64) {
        self.number(subject, fact, Number::whole(number));
    }

    pub(super) fn choice(&mut self, subject: Subject, fact: &str, option: &str) {
        self.give(subject, fact, |kind| choice(kind, option));
    }

    /// The rows of a list; a field that is not given could be anything.
    pub(super) fn records(&mut self, fact: &str, rows: &[Vec<(&str, Cell<'_>)>]) {
        self.give(Subject::Person, fact, |kind| {
            let Kind::Records(fields, _) = kind else { return None };
            let rows = rows.iter().map(|row| record(fields, row)).collect::<Option<_>>()?;
            Some(Value::Records(Rc::new(Records { rows, more: None })))
        });
    }

    /// # Errors
    /// What was given that the rules do not know.
    pub(super) fn evaluate(self) -> Result<Answered<'p>, String> {
        if !self.mistakes.is_empty() {
            return Err(self.mistakes.join("; "));
        }
        let evaluation = Evaluation::new(self.pack, self.facts, self.clock);
        let outcomes = WorkedOut::none(self.pack);
        Ok(Answered { evaluation, outcomes })
    }

    /// Gives an answer of the kind that a fact has.
    fn give(&mut self, subject: Subject, id: &str, value: impl FnOnce(&Kind) -> Option<Value>) {
        let mut all = (0..).map(FactId).zip(&self.pack.facts);
        let Some((place, fact)) = all.find(|(_, fact)| fact.id == id) else {
            self.mistakes.push(format!("the rules have no fact `{id}`"));
            return;
        };
        let Some(value) = value(&fact.kind) else {
            self.mistakes.push(format!("the fact `{id}` has no such option, field or kind"));
            return;
        };
        let subject = if fact.about == Scope::Household { Subject::Person } else { subject };
        self.facts.set(place, subject, Answer::Given(value));
    }
}

/// A row of a list; nothing where it names a field or an option that there is not.
fn record(fields: &[Field], given: &[(&str, Cell<'_>)]) -> Option<Vec<Value>> {
    let known = |(name, _): &(&str, Cell<'_>)| fields.iter().any(|field| field.id == *name);
    if !given.iter().all(known) {
        return None;
    }
    let value = |field: &Field| {
        let cell = given.iter().find(|(name, _)| *name == field.id).map(|(_, cell)| *cell);
        match (cell, &field.kind) {
            (None, kind) => Some(engine::facts::anything(kind, field.bounds)),
            (Some(Cell::Truth(holds)), Kind::Truth) => Some(Value::Truth(Truth::of(holds))),
            (Some(Cell::Day(day)), Kind::Number(_)) => Some(Value::whole(day.days())),
            (Some(Cell::Option(option)), kind) => choice(kind, option),
            _ => None,
        }
    };
    fields.iter().map(value).collect()
}

fn choice(kind: &Kind, option: &str) -> Option<Value> {
    let Kind::Choice(options) = kind else { return None };
    let position = u32::try_from(options.iter().position(|o| o == option)?).ok()?;
    1_u64.checked_shl(position).map(|bit| Value::Choice(ChoiceSet(bit)))
}

impl Answered<'_> {
    /// The value of a definition, by name, where it is one number.
    pub(super) fn exact(&self, name: &str, subject: Subject) -> Read {
        let mut all = (0..).map(DefinitionId).zip(&self.evaluation.pack().definitions);
        let Some((id, _)) = all.find(|(_, definition)| definition.id == name) else {
            return Err(format!("the rules have no definition `{name}`"));
        };
        one_figure(name, &self.evaluation.value(id, subject))
    }

    /// The outcome of a program for one of the two.
    pub(super) fn of(&self, program: &str, subject: Subject) -> Result<&Outcome, String> {
        let id = self.evaluation.pack().program_named(program);
        let found = id.and_then(|id| self.outcomes.of(&self.evaluation, id, subject));
        found.ok_or_else(|| format!("{program} has no outcome"))
    }

    /// An amount of an outcome, by name; zero where the program is not paid.
    pub(super) fn amount(&self, outcome: &Outcome, name: &str) -> Read {
        let rules = self.evaluation.pack().program(outcome.program);
        let Some(position) = rules.amounts.iter().position(|amount| amount.id == name) else {
            return Err(format!("there is no amount `{name}`"));
        };
        match outcome.verdict {
            Verdict::Likely => {
                one_figure(name, outcome.amounts.get(position).unwrap_or(&Value::ANY_NUMBER))
            }
            _ => Ok(Number::ZERO),
        }
    }

    /// An allowance as the tables print it: what the formula gives, before the regulation makes
    /// two dollars of less. Zero where it is not paid.
    pub(super) fn in_the_table(&self, outcome: &Outcome) -> Read {
        let rules = self.evaluation.pack().program(outcome.program);
        let name = if rules.id == "alws" { "alws.amount" } else { "alw.allowance" };
        match outcome.verdict {
            Verdict::Likely => self.exact(name, outcome.subject),
            _ => Ok(Number::ZERO),
        }
    }

    pub(super) fn standing(&self, outcome: &Outcome) -> Standing {
        let rules = self.evaluation.pack().program(outcome.program);
        let too_early = outcome.reasons.iter().any(|reason| {
            let condition = rules.conditions.get(reason.condition);
            reason.state == ConditionState::NotYet
                && condition.is_some_and(|c| c.id != "low_income")
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
        let rules = self.evaluation.pack().program(outcome.program);
        let mut others = rules.conditions.iter();
        let may_hold =
            |definition| self.evaluation.value(definition, outcome.subject).truth() != Truth::No;
        others.all(|condition| {
            condition.id == "low_income"
                || may_hold(condition.holds)
                || condition.unless.iter().any(|exception| may_hold(exception.holds))
        })
    }
}

fn one_figure(name: &str, value: &Value) -> Read {
    value.exact().ok_or_else(|| format!("`{name}` is not one figure"))
}
