//! What a mutant changes, and in what part of the rules.

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mutation {
    /// `<` for `<=`, `==` for `!=`.
    Comparison,
    /// `and` for `or`.
    Logic,
    /// One of several things joined by `and` or `or` left out.
    Clause,
    /// `not` added or left out.
    Negation,
    /// A number in an expression, by one of its last digit.
    Number,
    /// A day or month in an expression, by one.
    Day,
    /// One option of a list left out.
    Option,
    /// `+` for `-`.
    Sign,
    /// The second part of a sum, product or quotient left out.
    Term,
    /// `min` for `max`, `any` for `all`.
    Extreme,
    /// Another rounding.
    Rounding,
    /// First for last day, `before` for `after`.
    Calendar,
    /// Another column of a table.
    Column,
    /// What an exception leads to.
    Then,
    /// An exception left out.
    Exception,
    /// A condition left out.
    Condition,
    /// `time` said or left out.
    Time,
    /// What is presumed, chosen or plain of a fact.
    Presumed,
    /// A dated figure, by one of its last digit.
    Figure,
    /// The first day of a figure's value, by one.
    Since,
    /// A cell of a table, by one of its last digit.
    Cell,
    /// A row of a table left out.
    Row,
    /// For the partner too, or taxed.
    Flag,
    /// A window, document, step, note, stretch of days, sum or comparison left out.
    Item,
    /// `when` of one of them left out.
    When,
    /// By which channel a step goes, or whether a stretch of days is paid.
    Way,
    /// Points of a reason for a channel.
    Points,
    /// A reason for a channel left out.
    Reason,
    /// A program that a channel is offered for left out.
    Offer,
}

/// In what part of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A definition of a program.
    Let,
    /// A condition.
    Condition,
    /// An exception of a condition.
    Exception,
    /// An amount.
    Amount,
    /// A dated figure.
    Figure,
    /// A table.
    Table,
    /// A fact.
    Fact,
    /// The head of a program's file.
    Program,
    /// A day that matters.
    Window,
    /// A paper to bring.
    Document,
    /// A way to go on.
    Step,
    /// Something said beside a result.
    Note,
    /// A stretch of days.
    Span,
    /// What two people come to together.
    Sum,
    /// Choices side by side.
    Compare,
    /// A way to deal with an office, with its reasons and definitions.
    Channel,
}

impl Mutation {
    /// Every kind, in the order of the report.
    pub const ALL: [Self; 29] = [
        Self::Comparison,
        Self::Logic,
        Self::Clause,
        Self::Negation,
        Self::Number,
        Self::Day,
        Self::Option,
        Self::Sign,
        Self::Term,
        Self::Extreme,
        Self::Rounding,
        Self::Calendar,
        Self::Column,
        Self::Then,
        Self::Exception,
        Self::Condition,
        Self::Time,
        Self::Presumed,
        Self::Figure,
        Self::Since,
        Self::Cell,
        Self::Row,
        Self::Flag,
        Self::Item,
        Self::When,
        Self::Way,
        Self::Points,
        Self::Reason,
        Self::Offer,
    ];

    /// As it is written in reports and in the list of survivors.
    pub fn name(self) -> &'static str {
        match self {
            Self::Comparison => "comparison",
            Self::Logic => "and/or",
            Self::Clause => "clause dropped",
            Self::Negation => "negation",
            Self::Number => "number",
            Self::Day => "day",
            Self::Option => "option dropped",
            Self::Sign => "sign",
            Self::Term => "term dropped",
            Self::Extreme => "min/max",
            Self::Rounding => "rounding",
            Self::Calendar => "calendar",
            Self::Column => "column",
            Self::Then => "then",
            Self::Exception => "exception dropped",
            Self::Condition => "condition dropped",
            Self::Time => "time",
            Self::Presumed => "presumed",
            Self::Figure => "figure",
            Self::Since => "figure's day",
            Self::Cell => "table cell",
            Self::Row => "table row dropped",
            Self::Flag => "program flag",
            Self::Item => "item dropped",
            Self::When => "when dropped",
            Self::Way => "way",
            Self::Points => "points",
            Self::Reason => "reason dropped",
            Self::Offer => "offer dropped",
        }
    }
}

impl Part {
    /// Whether verdicts and amounts follow from it; if not, it is told beside them.
    pub fn decides(self) -> bool {
        match self {
            Self::Let
            | Self::Condition
            | Self::Exception
            | Self::Amount
            | Self::Figure
            | Self::Table
            | Self::Fact
            | Self::Program => true,
            Self::Window
            | Self::Document
            | Self::Step
            | Self::Note
            | Self::Span
            | Self::Sum
            | Self::Compare
            | Self::Channel => false,
        }
    }

    /// As it is written in reports and in the list of survivors.
    pub fn name(self) -> &'static str {
        match self {
            Self::Let => "let",
            Self::Condition => "condition",
            Self::Exception => "unless",
            Self::Amount => "amount",
            Self::Figure => "figure",
            Self::Table => "row",
            Self::Fact => "fact",
            Self::Program => "program",
            Self::Window => "window",
            Self::Document => "document",
            Self::Step => "step",
            Self::Note => "note",
            Self::Span => "span",
            Self::Sum => "sum",
            Self::Compare => "compare",
            Self::Channel => "channel",
        }
    }
}
