//! Programs: what must hold, what is paid, and what to do next.

use serde::{Deserialize, Serialize};

use super::{ActId, DefinitionId, FactId, Literal, Localized, ProgramId, StepId, Subject};
use crate::values::{Date, Number};

/// A benefit or service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Program {
    /// Its name: `oas`. Messages are named after it.
    pub id: String,
    /// Its main statute.
    pub act: ActId,
    /// The family it belongs to, such as `ei`; its own name where it has none.
    pub group: String,
    /// Whether the partner has a result of their own; otherwise there is one for both.
    pub partner: bool,
    /// Whether income tax is paid on it.
    pub taxable: bool,
    /// What must hold, in the order it is explained.
    pub conditions: Vec<Condition>,
    /// What it pays; the first is the headline.
    pub amounts: Vec<Amount>,
    /// Days and months that matter: apply from, back pay from.
    pub windows: Vec<Item>,
    /// Papers to have ready.
    pub documents: Vec<Item>,
    /// Where to go next, best first.
    pub steps: Vec<Step>,
    /// What to say beside the result: what was not checked, what is uncertain.
    pub notes: Vec<Item>,
    /// Stretches of days for a calendar of the benefit.
    pub spans: Vec<Span>,
    /// Choices worth comparing side by side.
    pub comparisons: Vec<Compare>,
    /// What it comes to for two people together.
    pub sums: Vec<Sum>,
}

impl Program {
    /// A program that asks for nothing, pays nothing and says nothing.
    pub const EMPTY: Self = Self {
        id: String::new(),
        act: ActId(0),
        group: String::new(),
        partner: false,
        taxable: false,
        conditions: Vec::new(),
        amounts: Vec::new(),
        windows: Vec::new(),
        documents: Vec::new(),
        steps: Vec::new(),
        notes: Vec::new(),
        spans: Vec::new(),
        comparisons: Vec::new(),
        sums: Vec::new(),
    };

    /// A step; `None` where the id is of another program.
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.get(id.index())
    }

    /// Every step with its id, in order.
    pub fn step_ids(&self) -> impl Iterator<Item = (StepId, &Step)> {
        (0..).map(StepId).zip(&self.steps)
    }

    /// Whether an exception of a condition counts only once the person has done something.
    pub(crate) fn is_to_do(&self, condition: usize, exception: Option<usize>) -> bool {
        let condition = self.conditions.get(condition);
        let unless = condition.zip(exception).and_then(|(c, place)| c.unless.get(place));
        unless.is_some_and(|exception| exception.then == Consequence::First)
    }
}

/// A way into the conversation: something that happened, or that a person looks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its name: `lost_job`.
    pub id: String,
    /// What is looked at.
    pub programs: Vec<ProgramId>,
    /// Answers that go without saying.
    pub given: Vec<(FactId, Subject, Literal)>,
}

/// Something that must hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    /// Its name within the program.
    pub id: String,
    /// The yes-or-no definition.
    pub holds: DefinitionId,
    /// Whether time alone can meet it: then "no" becomes "later".
    pub time: bool,
    /// The person's own figure, to show beside the limit.
    pub value: Option<DefinitionId>,
    /// The limit that the figure is held against.
    pub limit: Option<DefinitionId>,
    /// Exceptions, each with its own reason.
    pub unless: Vec<Exception>,
}

impl Condition {
    /// What decides it: whether it holds, and whether its exceptions do.
    pub fn definitions(&self) -> impl Iterator<Item = DefinitionId> {
        self.unless.iter().map(|exception| exception.holds).chain([self.holds])
    }
}

/// An exception to a condition, kept apart so that a reason can name it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exception {
    /// Its name within the program.
    pub id: String,
    /// The yes-or-no definition.
    pub holds: DefinitionId,
    /// What follows where the condition fails and the exception holds.
    pub then: Consequence,
}

/// What follows from an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Consequence {
    /// The condition counts as met.
    Met,
    /// It counts as met once the person has done what the exception says.
    First,
    /// The rules end here: a person has to look at it.
    AskAPerson,
}

/// Something that is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    /// Its name within the program.
    pub id: String,
    /// The definition of its value.
    pub value: DefinitionId,
    /// The way of being paid that it belongs to, where there are several to choose from.
    pub variant: Option<Variant>,
}

/// One of several ways in which a benefit can be paid, such as a shorter and a longer one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Its name within the program.
    pub id: String,
    /// Position in [`Program::amounts`] of the amount that says the same of the first way.
    pub like: u16,
}

/// A named definition that is listed when it applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its name within the program; documents are named across programs.
    pub id: String,
    /// A yes-or-no definition; always listed if there is none.
    pub when: Option<DefinitionId>,
    /// The day, month or figure that goes with it.
    pub value: Option<DefinitionId>,
}

/// A stretch of days, both ends included: a waiting week, the weeks that are paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its name within the program.
    pub id: String,
    /// A yes-or-no definition; always there if there is none.
    pub when: Option<DefinitionId>,
    /// The first day.
    pub from: DefinitionId,
    /// The last day.
    pub to: DefinitionId,
    /// What happens in it.
    pub kind: SpanKind,
}

/// What happens in a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SpanKind {
    /// It is paid.
    Paid,
    /// Nothing is paid.
    Unpaid,
    /// What is paid has to lie within it.
    Window,
}

/// A way to go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name within the program.
    pub id: String,
    /// A yes-or-no definition; always offered if there is none.
    pub when: Option<DefinitionId>,
    /// Which way: `online`, `phone`, `mail`, `in-person`; `none` where it comes by itself, and
    /// [`PREPARE`](Self::PREPARE) for what is done before any way is taken.
    pub channel: String,
    /// The kind of place it leads to, of which the nearest is shown: `office`, `outreach`,
    /// `drivetest`; empty where there is none.
    pub place: String,
    /// Address in each language that has one.
    pub url: Localized,
    /// Telephone number for each language that has one.
    pub phone: Localized,
    /// Number for a teletypewriter; empty where there is none.
    pub tty: String,
    /// Form number; empty where there is none.
    pub form: String,
    /// The day address and number were last checked.
    pub checked: Date,
}

impl Step {
    /// The channel of what is made ready, and is no way in.
    pub const PREPARE: &str = "prepare";

    /// Whether it is made ready before any way is taken.
    pub fn prepares(&self) -> bool {
        self.channel == Self::PREPARE
    }
}

/// What a program comes to for two people together: a row for each of them and one for both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Its name within the program.
    pub id: String,
    /// A yes-or-no definition; always there if there is none.
    pub when: Option<DefinitionId>,
    /// What is set side by side, such as weeks and money.
    pub columns: Vec<Column>,
}

impl Sum {
    /// What it shows.
    pub fn definitions(&self) -> impl Iterator<Item = DefinitionId> {
        self.columns.iter().flat_map(|column| {
            [column.person, column.partner].into_iter().chain(column.both).chain(column.most)
        })
    }
}

/// A column of a sum. All of its definitions are read from the person's point of view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name within the program, shared by sums that say the same.
    pub id: String,
    /// What it is for the person.
    pub person: DefinitionId,
    /// What it is for the partner.
    pub partner: DefinitionId,
    /// What both come to; none where nothing can be added up, such as rates.
    pub both: Option<DefinitionId>,
    /// The most that both can come to.
    pub most: Option<DefinitionId>,
}

/// Choices to be compared side by side: each sets one fact or several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compare {
    /// Its name within the program.
    pub id: String,
    /// The fact of the subject that is varied.
    pub fact: FactId,
    /// A yes-or-no definition; offered always if there is none.
    pub when: Option<DefinitionId>,
    /// One definition a value of the fact, in order.
    pub values: Vec<DefinitionId>,
    /// Further facts of the subject that each choice sets, with one definition a choice.
    pub also: Vec<(FactId, Vec<DefinitionId>)>,
    /// The yearly age or other label beside each value.
    pub labels: Vec<Number>,
    /// Amounts of the subject that are added up month by month.
    pub totals: Vec<DefinitionId>,
    /// The month from which they are added up, and until when.
    pub span: (DefinitionId, DefinitionId),
}
