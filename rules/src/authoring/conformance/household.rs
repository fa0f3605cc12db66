//! A household built fact by fact, by name.

use std::rc::Rc;

use crate::clock::Clock;
use crate::date::Date;
use crate::eval::Evaluation;
use crate::facts::{Answer, Facts};
use crate::guidance::{guidance, steps};
use crate::number::Number;
use crate::outcome::{Outcome, Reason, State, Verdict};
use crate::outcomes;
use crate::pack::{About, Instance, Kind, Pack, Program, Subject};
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
    outcomes: Vec<Outcome>,
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
        let records = Value::Records(std::rc::Rc::new(Records { rows, more: None }));
        self.set(Subject::Person, fact, Answer::Given(records));
    }

    /// A list, complete, with its fields in the order of the dictionary.
    pub(super) fn list(&mut self, subject: Subject, fact: &str, rows: Vec<Vec<Value>>) {
        let records = Value::Records(Rc::new(Records { rows, more: None }));
        self.set(subject, fact, Answer::Given(records));
    }

    pub(super) fn evaluate(self) -> Answered<'p> {
        let evaluation = Evaluation::new(self.pack, self.facts, self.clock);
        let outcomes = outcomes::all(&evaluation);
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

/// A figure of the pack by name, on a day.
pub(super) fn figure(pack: &Pack, name: &str, on: Date) -> Option<Number> {
    let figure = pack.parameters.iter().find(|parameter| parameter.id == name)?;
    figure.values.iter().rev().find(|value| value.from <= on).map(|dated| dated.value)
}

fn choice(kind: &Kind, option: &str) -> Option<Value> {
    let Kind::Choice(options) = kind else { return None };
    let position = u32::try_from(options.iter().position(|o| o == option)?).ok()?;
    1_u64.checked_shl(position).map(|bit| Value::Choice(ChoiceSet(bit)))
}

impl Answered<'_> {
    /// The value of a definition for the person, by name.
    pub(super) fn value(&self, name: &str) -> Option<Value> {
        let definitions = &self.evaluation.pack().definitions;
        let position = definitions.iter().position(|definition| definition.id == name)?;
        Some(self.evaluation.value(u16::try_from(position).ok()?, Subject::Person))
    }

    /// The same, where it is one number.
    pub(super) fn exact(&self, name: &str) -> Option<Number> {
        self.value(name)?.exact()
    }

    /// A program's rules and its outcome for the person.
    pub(super) fn program(&self, name: &str) -> Option<(&Program, &Outcome)> {
        let outcome = self.of(name, Subject::Person)?;
        Some((self.evaluation.pack().programs.get(outcome.program)?, outcome))
    }

    /// Whether a window applies, or a note is said.
    pub(super) fn says(&self, program: &str, id: &str) -> bool {
        self.item(program, id).is_some()
    }

    /// The value of a window that applies, or of a note that is said.
    pub(super) fn said(&self, program: &str, id: &str) -> Option<Number> {
        self.item(program, id)?.1?.exact()
    }

    fn item(&self, program: &str, id: &str) -> Option<(usize, Option<Value>)> {
        let (rules, outcome) = self.program(program)?;
        let told = guidance(&self.evaluation, outcome);
        let named = |items: &[crate::pack::Item], at: usize| {
            items.get(at).is_some_and(|item| item.id == id)
        };
        let mut windows = told.windows.into_iter();
        let mut notes = told.notes.into_iter();
        let window = windows.find(|(at, _)| named(&rules.windows, *at));
        let note = || notes.find(|(at, _)| named(&rules.notes, *at));
        window.or_else(note)
    }

    /// Whether a step is offered.
    pub(super) fn offers(&self, program: &str, step: &str) -> bool {
        self.program(program).is_some_and(|(rules, outcome)| {
            let offered = steps(&self.evaluation, outcome);
            offered.iter().any(|at| rules.steps.get(*at).is_some_and(|s| s.id == step))
        })
    }

    /// The telephone number of a step that is offered.
    pub(super) fn phone(&self, program: &str, step: &str) -> Option<&str> {
        let (rules, outcome) = self.program(program)?;
        let offered = steps(&self.evaluation, outcome);
        let mut offered = offered.iter().filter_map(|at| rules.steps.get(*at));
        let [english, _] = &offered.find(|offered| offered.id == step)?.phone;
        Some(english.as_str())
    }

    /// The reasons of an outcome with the names of condition and exception.
    pub(super) fn reasons(&self, program: &str) -> Vec<(&str, Option<&str>, &Reason, bool)> {
        let Some((rules, outcome)) = self.program(program) else { return Vec::new() };
        let named = outcome.reasons.iter().filter_map(|reason| {
            let condition = rules.conditions.get(reason.condition)?;
            let unless = reason.exception.and_then(|at| condition.unless.get(at));
            let exception = unless.map(|exception| exception.id.as_str());
            Some((condition.id.as_str(), exception, reason, reason.is_to_do(rules)))
        });
        named.collect()
    }

    /// The name of the condition that a reason is about.
    pub(super) fn condition(&self, outcome: &Outcome, reason: &Reason) -> Option<&str> {
        let rules = self.evaluation.pack().programs.get(outcome.program)?;
        rules.conditions.get(reason.condition).map(|condition| condition.id.as_str())
    }

    /// Whether a note is shown beside an outcome.
    pub(super) fn notes(&self, outcome: &Outcome, name: &str) -> bool {
        let rules = self.evaluation.pack().programs.get(outcome.program);
        let position = rules.and_then(|rules| rules.notes.iter().position(|note| note.id == name));
        let told = guidance(&self.evaluation, outcome);
        told.notes.iter().any(|(note, _)| Some(*note) == position)
    }

    /// The outcome of a program for one of the two.
    pub(super) fn of(&self, program: &str, subject: Subject) -> Option<&Outcome> {
        let programs = &self.evaluation.pack().programs;
        let position = programs.iter().position(|rules| rules.id == program)?;
        self.outcomes.iter().find(|o| o.program == position && o.subject == subject)
    }

    /// What a definition came to, by name.
    pub(super) fn definition(&self, id: &str) -> Option<Value> {
        let definitions = &self.evaluation.pack().definitions;
        let place = definitions.iter().position(|definition| definition.id == id)?;
        Some(self.evaluation.value(u16::try_from(place).ok()?, Subject::Person))
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
