//! Expressions: one step each, in an arena where children come before parents.

use serde::{Deserialize, Serialize};

use super::{DefinitionId, FactId, NodeId, ParameterId, TableId, Whose};
use crate::values::{MissingDay, Number, Rounding};

/// A constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Literal {
    /// Yes or no.
    Truth(bool),
    /// A number, day or month.
    Number(Number),
    /// Options, as bits.
    Choice(u64),
}

/// A comparison of two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    /// Less.
    Less,
    /// Less or the same.
    AtMost,
    /// More.
    More,
    /// More or the same.
    AtLeast,
    /// The same; of any type.
    Equal,
    /// Not the same; of any type.
    Different,
}

/// What becomes of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aggregate {
    /// Every item holds; yes when there is none.
    All,
    /// Some item holds; no when there is none.
    Any,
    /// How many items there are.
    Count,
    /// Their sum.
    Sum,
    /// The smallest; zero when there is none.
    Min,
    /// The largest; zero when there is none.
    Max,
}

/// Calendar functions. Arguments are nodes, in the order named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Function {
    /// The month a day is in.
    MonthOf,
    /// The first day of a month.
    FirstDay,
    /// The last day of a month.
    LastDay,
    /// A day and a number of months: that many months later.
    AddMonths(MissingDay),
    /// Two days: completed months from the first to the second, never negative.
    MonthsBetween(MissingDay),
    /// Two days: completed years from the first to the second, never negative.
    YearsBetween(MissingDay),
    /// The year of a month.
    YearOf,
    /// The Sunday of a day's week.
    WeekStart,
    /// A year, a first and a last month: how many months of the year lie between them.
    MonthsIn,
}

/// One step of an expression. Children have smaller positions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Node {
    /// A constant.
    Literal(Literal),
    /// The month for which is evaluated.
    Month,
    /// The day on which the person asks.
    Today,
    /// The day for which is evaluated: today, and of other months the last day.
    Day,
    /// Yes or no, but beyond these rules: where it decides, somebody has to look.
    NotModelled,
    /// A dated figure, on the day whose figures are used.
    Parameter(ParameterId),
    /// A dated figure on the day that the node gives.
    ParameterAt(ParameterId, NodeId),
    /// An answer.
    Fact(FactId, Whose),
    /// Another definition.
    Definition(DefinitionId, Whose),
    /// A field of the current record; 0 is the innermost list.
    Field(u8, u16),
    /// The opposite.
    Not(NodeId),
    /// All hold.
    And(Box<[NodeId]>),
    /// At least one holds.
    Or(Box<[NodeId]>),
    /// If the first holds the second, otherwise the third.
    If(NodeId, NodeId, NodeId),
    /// A comparison.
    Compare(Comparison, NodeId, NodeId),
    /// The choice is one of these options.
    OneOf(NodeId, u64),
    /// Sum.
    Add(NodeId, NodeId),
    /// Difference.
    Sub(NodeId, NodeId),
    /// Product.
    Mul(NodeId, NodeId),
    /// Quotient.
    Div(NodeId, NodeId),
    /// Smallest.
    Min(Box<[NodeId]>),
    /// Largest.
    Max(Box<[NodeId]>),
    /// Brought to a multiple of a step.
    Round(Rounding, Number, NodeId),
    /// A calendar function.
    Call(Function, Box<[NodeId]>),
    /// For each record of a list that passes the filter, the body's value.
    Each {
        /// A list fact.
        list: NodeId,
        /// A yes-or-no expression over the record.
        filter: Option<NodeId>,
        /// A value for the record.
        body: NodeId,
    },
    /// A value and the units it stands for: the body of a list of such, nowhere else.
    Weighted(NodeId, NodeId),
    /// One value of a list.
    Fold(Aggregate, NodeId),
    /// The so many highest of a list; of one with weights, units.
    Highest(NodeId, NodeId),
    /// A list without its so many lowest.
    DropLowest(NodeId, NodeId),
    /// A list in ascending order.
    Sort(NodeId),
    /// A table's column, in the row that the keys find.
    Lookup {
        /// The table, as it was from some day on.
        table: TableId,
        /// Position in [`Table::columns`](super::Table::columns).
        column: u16,
        /// One node a key column.
        keys: Box<[NodeId]>,
    },
}
