//! An expression whose names and types are settled: what is lowered to the pack's nodes.

use crate::resolve::types::Type;
use crate::source::files::Span;
use engine::pack::{
    Aggregate, Comparison, FactId, Function, Literal, ParameterId, TableId, Unit, Whose,
};
use engine::values::{Number, Rounding};

/// An expression with its type.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) span: Span,
    pub(crate) ty: Type,
    pub(crate) shape: Shape,
    pub(crate) children: Vec<Typed>,
}

/// What an expression does with its children.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Broken,
    Literal(Literal),
    Month,
    Today,
    Day,
    NotModelled,
    Parameter(ParameterId),
    /// Child: the day.
    ParameterAt(ParameterId),
    Fact(FactId, Whose),
    /// Position among the definitions as they were collected.
    Definition(usize, Whose),
    /// A row's field; which loop, from the innermost.
    Field(u8, u16),
    /// The row itself.
    Row(u8),
    /// What a use fills in; gone once it is written out there.
    Given(usize),
    /// All of these exist.
    Exists(Vec<Absent>),
    /// Children: a value, and what stands in for it where something it reads does not exist.
    Otherwise,
    Not,
    And,
    Or,
    If,
    Compare(Comparison),
    OneOf(u64),
    Add,
    Sub,
    Mul,
    Div,
    Min,
    Max,
    Round(Rounding, Number),
    Call(Function),
    /// Children: list, body, and the filter if there is one.
    Each,
    /// Children: value, weight.
    Weighted,
    Fold(Aggregate),
    Highest,
    DropLowest,
    Sort,
    Lookup {
        table: TableId,
        column: u16,
    },
}

/// Something that may not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Absent {
    Partner,
    /// A fact of the subject, of the other or of the household.
    Fact(FactId, Whose),
}

impl Typed {
    pub(crate) fn new(span: Span, ty: Type, shape: Shape, children: Vec<Self>) -> Self {
        Self { span, ty, shape, children }
    }

    /// Stands in for what was reported.
    pub(crate) fn broken(span: Span) -> Self {
        Self::new(span, Type::Broken, Shape::Broken, Vec::new())
    }

    pub(crate) fn number(span: Span, number: Number, unit: Unit) -> Self {
        let literal = Shape::Literal(Literal::Number(number));
        Self::new(span, Type::Number(unit), literal, Vec::new())
    }

    pub(crate) fn truth(span: Span, holds: bool) -> Self {
        Self::new(span, Type::Truth, Shape::Literal(Literal::Truth(holds)), Vec::new())
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.ty == Type::Broken
    }

    /// The number, where it is a constant.
    pub(crate) fn as_number(&self) -> Option<Number> {
        match self.shape {
            Shape::Literal(Literal::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The same, `factor` times and of another type.
    pub(crate) fn scaled(mut self, factor: Number, ty: Type) -> Self {
        if factor == Number::ONE {
            self.ty = ty;
            return self;
        }
        let span = self.span;
        let factor = Self::number(span, factor, Unit::Whole);
        Self::new(span, ty, Shape::Mul, vec![self, factor])
    }
}
