//! An expression as it is written.

use crate::source::files::Span;
use engine::pack::{Comparison, Unit};
use engine::values::{Date, Month, Number};

/// An expression with its place.
#[derive(Clone, Debug)]
pub(crate) struct Expr {
    pub(crate) span: Span,
    pub(crate) kind: ExprKind,
    /// How deep it is nested; bounded, so that walking it cannot exhaust the stack.
    pub(crate) height: u8,
}

#[derive(Clone, Debug)]
pub(crate) enum ExprKind {
    /// Something that could not be read and was reported.
    Broken,
    Truth(bool),
    /// A number without a unit, or with one; a percentage is a ratio.
    Number(Number, Option<Unit>),
    Date(Date),
    Month(Month),
    /// Names joined by points.
    Path(Vec<Name>),
    /// A figure on another day.
    At(Box<Expr>, Box<Expr>),
    /// `a ?? b`
    Otherwise(Box<Expr>, Box<Expr>),
    Not(Box<Expr>),
    And(Vec<Expr>),
    Or(Vec<Expr>),
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    Compare(Comparison, Box<Expr>, Box<Expr>),
    /// `a in [b, c]`
    In(Box<Expr>, Vec<Name>),
    Negative(Box<Expr>),
    Arithmetic(Operator, Span, Box<Expr>, Box<Expr>),
    Call(Name, Vec<Expr>),
    /// `body for variable in list if filter`
    For {
        body: Box<Expr>,
        variable: Name,
        list: Box<Expr>,
        filter: Option<Box<Expr>>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Add,
    Sub,
    Mul,
    Div,
}

/// A word with its place.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

impl Expr {
    /// The expressions directly within this one.
    pub(crate) fn children(&self) -> Vec<&Expr> {
        match &self.kind {
            ExprKind::Broken
            | ExprKind::Truth(_)
            | ExprKind::Number(..)
            | ExprKind::Date(_)
            | ExprKind::Month(_)
            | ExprKind::Path(_) => Vec::new(),
            ExprKind::At(a, b)
            | ExprKind::Otherwise(a, b)
            | ExprKind::Compare(_, a, b)
            | ExprKind::Arithmetic(_, _, a, b) => vec![a, b],
            ExprKind::Not(a) | ExprKind::In(a, _) | ExprKind::Negative(a) => vec![a],
            ExprKind::And(all) | ExprKind::Or(all) | ExprKind::Call(_, all) => all.iter().collect(),
            ExprKind::If(a, b, c) => vec![a, b, c],
            ExprKind::For { body, list, filter, .. } => {
                let mut children = vec![body.as_ref(), list.as_ref()];
                children.extend(filter.as_deref());
                children
            }
        }
    }

    /// The word, if that is all there is.
    pub(crate) fn as_word(&self) -> Option<&Name> {
        match &self.kind {
            ExprKind::Path(names) => match names.as_slice() {
                [name] => Some(name),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What an expression is called in messages.
pub(crate) fn path_text(names: &[Name]) -> String {
    names.iter().map(|name| name.text.as_str()).collect::<Vec<_>>().join(".")
}
