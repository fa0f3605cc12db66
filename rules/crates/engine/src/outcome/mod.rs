//! What the engine answers: plain data, in ids and values; words are found by id.

pub mod advice;
pub mod calculation;
pub mod channel_ranking;
mod first_month;
pub mod guidance;
mod joint_totals;
pub mod outcomes;
mod payable;
pub mod screening;
pub mod verdict;

use std::rc::Rc;

use crate::eval::Evaluation;
use crate::pack::{DefinitionId, Item, Program, ProgramId, Span, StepId, Subject, Sum, TopicId};
use crate::values::{Month, Value};

pub use crate::eval::Figures;
pub use crate::pack::FactKey;

/// What a program is for a person, as far as it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every condition holds.
    Likely,
    /// Every condition holds, if those that the person could not answer do.
    LikelyIf,
    /// Facts that were not asked yet decide.
    CannotTell,
    /// Time alone is missing: from this month.
    Later(Month),
    /// A condition fails.
    LikelyNot,
    /// The rules end here: somebody has to look at it.
    AskAPerson,
}

impl Verdict {
    /// Whether nothing is worked out that would be paid: no, or for somebody to look at.
    pub(crate) fn is_settled_no(self) -> bool {
        matches!(self, Self::LikelyNot | Self::AskAPerson)
    }
}

/// The state of one condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionState {
    /// It holds.
    Met,
    /// It fails.
    Failed,
    /// It fails now and time alone can change that.
    NotYet,
    /// Missing facts decide.
    Open,
    /// It fails, and an exception has somebody look at it.
    Referred,
}

/// A program's verdict for one person, what is paid, what decided and what is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Of what.
    pub program: ProgramId,
    /// For whom.
    pub subject: Subject,
    /// The verdict.
    pub verdict: Verdict,
    /// The months that verdict and amounts are of, where they are not those of today: of a "later"
    /// that month; where the search for it stayed unclear, the months that were looked at last.
    pub months: Option<(Month, Month)>,
    /// One value an amount of the program, in its order: exact, or a range.
    pub amounts: Vec<Value>,
    /// The conditions that decided, in the program's order.
    pub reasons: Vec<Reason>,
    /// Unanswered facts that could still change the verdict or an amount.
    pub missing: Vec<FactKey>,
    /// Unanswered facts that are not asked for an amount's sake, and that would narrow one.
    pub refining: Vec<FactKey>,
    /// Side questions that the person could not answer: the amounts are those of the plain case,
    /// and an answer would make them exact.
    pub supposed: Vec<(FactKey, Value)>,
}

impl Outcome {
    /// The evaluation in the months that the outcome is of, where they are not those of today.
    pub fn elsewhen<'p>(&self, evaluation: &Evaluation<'p>) -> Option<Rc<Evaluation<'p>>> {
        self.months.map(|(first, last)| evaluation.in_months(first, last))
    }
}

/// What is told beside a result.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    /// Of an open verdict: the first month in which it can hold, where that is not yet.
    pub earliest: Option<Month>,
    /// The figures that run out first.
    pub figures: Option<Figures>,
    /// Facts that were taken to be as presumed because nobody said otherwise.
    pub presumed: Vec<FactKey>,
    /// What the person may choose and has not chosen: it stands as the rules have it.
    pub choices: Vec<FactKey>,
    /// Facts that nobody was asked and that only a day, a stretch or a note of it waits for.
    pub refining: Vec<FactKey>,
    /// Side questions that the person could not answer, and that only a day, a stretch or a note
    /// supposes to be the plain case.
    pub supposed: Vec<(FactKey, Value)>,
    /// The years of the answers that the result rests on, ascending.
    pub years: Vec<i64>,
    /// The program's windows that apply, with their day or month; none for a "no".
    pub windows: Vec<ToldItem>,
    /// The program's stretches of days that apply. None where nothing is paid.
    pub spans: Vec<ToldSpan>,
    /// The program's sums for two people that apply; only with the person's result.
    pub sums: Vec<JointTotal>,
    /// The program's documents that apply; none for a "no".
    pub documents: Vec<ToldItem>,
    /// The program's steps that apply.
    pub steps: Vec<StepId>,
    /// The program's notes that apply, with the figure each mentions.
    pub notes: Vec<ToldItem>,
}

/// A window, document or note of the program that applies.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldItem {
    /// Position among the program's windows, documents or notes.
    pub position: usize,
    /// Its day, month or figure, where it has one.
    pub value: Option<Value>,
}

impl ToldItem {
    /// The item, among the program's items of its kind.
    pub fn among<'i>(&self, items: &'i [Item]) -> Option<&'i Item> {
        items.get(self.position)
    }
}

/// A stretch of days of the program that applies.
#[derive(Clone, Debug, PartialEq)]
pub struct ToldSpan {
    /// Position among the program's stretches.
    pub position: usize,
    /// Its first day.
    pub first: Value,
    /// Its last day.
    pub last: Value,
}

impl ToldSpan {
    /// The stretch, among those of its program.
    pub fn among<'s>(&self, program: &'s Program) -> Option<&'s Span> {
        program.spans.get(self.position)
    }
}

/// A sum for two people that applies.
#[derive(Clone, Debug, PartialEq)]
pub struct JointTotal {
    /// Position among the program's sums.
    pub position: usize,
    /// What stands in its columns, in their order.
    pub shares: Vec<Shares>,
}

impl JointTotal {
    /// The sum, among those of its program.
    pub fn among<'s>(&self, program: &'s Program) -> Option<&'s Sum> {
        program.sums.get(self.position)
    }
}

/// One column of a sum for two people.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// What it is for the person.
    pub person: Value,
    /// What it is for the partner.
    pub partner: Value,
    /// What both come to, where it can be added up.
    pub both: Option<Value>,
    /// The most that both can come to.
    pub most: Option<Value>,
}

/// A condition that decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// Position in the program's conditions.
    pub condition: usize,
    /// Position in the condition's exceptions, where one applies.
    pub exception: Option<usize>,
    /// Whether it holds.
    pub state: ConditionState,
    /// The person's own figure.
    pub value: Option<Value>,
    /// The limit it is held against.
    pub limit: Option<Value>,
    /// How far the figure is above the limit; negative below it.
    pub margin: Option<Value>,
}

impl Reason {
    /// Whether the condition counts as met only once the person has done something.
    pub fn is_to_do(&self, rules: &Program) -> bool {
        rules.is_to_do(self.condition, self.exception)
    }
}

/// A question to ask now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The question's id; its facts are asked together.
    pub question: String,
    /// Whom the question is about.
    pub subject: Subject,
    /// The facts on it that were not answered and exist.
    pub facts: Vec<FactKey>,
    /// The topic that it belongs to.
    pub topic: TopicId,
    /// Programs that need it: position and person.
    pub because: Vec<(ProgramId, Subject)>,
}

/// A change of one fact that changes a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Counterfactual {
    /// The program whose result changes.
    pub program: ProgramId,
    /// For whom.
    pub subject: Subject,
    /// The fact that would have to be different.
    pub fact: FactKey,
    /// Its value now.
    pub from: Value,
    /// The nearest value with another result.
    pub to: Value,
    /// The verdict now and then.
    pub verdict: (Verdict, Verdict),
    /// The headline amount now and then, where the program has one.
    pub amount: Option<(Value, Value)>,
}

/// How a program stands for a person from month to month.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Of what.
    pub program: ProgramId,
    /// For whom.
    pub subject: Subject,
    /// Stretches of months without a change, in order and without gaps.
    pub stretches: Vec<Segment>,
}

/// Months in which nothing changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// First month.
    pub from: Month,
    /// Last month.
    pub to: Month,
    /// Whether the program is payable in these months; never [`ConditionState::NotYet`].
    pub state: ConditionState,
    /// One value an amount of the program.
    pub amounts: Vec<Value>,
}

/// A step of the calculation, with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct CalculationStep {
    /// The definition.
    pub definition: DefinitionId,
    /// Its value.
    pub value: Value,
}

/// One of the choices that a comparison sets side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The label from the rules, such as the age.
    pub label: crate::values::Number,
    /// The value of the compared fact.
    pub value: Value,
    /// The monthly total once anything is paid.
    pub monthly: Value,
    /// Running total by year from the start of the comparison; index 0 after one year.
    pub totals: Vec<crate::values::Number>,
    /// The same for each amount that is added up, in the comparison's order.
    pub by_total: Vec<Vec<crate::values::Number>>,
    /// Years after the start when the running total passes the first option's for good.
    pub overtakes_after_months: Option<u32>,
}

impl Alternative {
    /// What is paid in each year from the start of the comparison.
    pub fn yearly(&self) -> Vec<crate::values::Number> {
        by_year(&self.totals)
    }

    /// What each amount that is added up pays in a year, counted from 0.
    pub fn made_up(&self, year: usize) -> Vec<crate::values::Number> {
        let of = |totals: &Vec<_>| by_year(totals).get(year).copied();
        self.by_total
            .iter()
            .map(|totals| of(totals).unwrap_or(crate::values::Number::ZERO))
            .collect()
    }
}

/// Running totals taken apart again.
fn by_year(totals: &[crate::values::Number]) -> Vec<crate::values::Number> {
    let before = std::iter::once(crate::values::Number::ZERO).chain(totals.iter().copied());
    totals.iter().zip(before).map(|(total, before)| total.minus(before)).collect()
}
