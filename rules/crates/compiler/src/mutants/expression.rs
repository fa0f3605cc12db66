//! Mutants within an expression, found on its tree.

use super::figures::{next_day, next_month, stepped};
use super::finder::{Finder, Within};
use super::mutation::Mutation;
use crate::read::text::Text;
use crate::source::files::Span;
use crate::syntax::parse;
use crate::syntax::tree::{Expr, ExprKind, Name, Operator};
use engine::pack::{Comparison, Unit};

/// Words that are swapped for one another where they are called.
const CALLED: [(&str, &str, Mutation); 8] = [
    ("min", "max", Mutation::Extreme),
    ("max", "min", Mutation::Extreme),
    ("any", "all", Mutation::Extreme),
    ("all", "any", Mutation::Extreme),
    ("floor", "ceiling", Mutation::Rounding),
    ("ceiling", "floor", Mutation::Rounding),
    ("half_up", "floor", Mutation::Rounding),
    ("first_day", "last_day", Mutation::Calendar),
];

/// Every change within an expression.
pub(super) fn find(text: &Text, within: Within<'_>, finder: &mut Finder<'_>) {
    let mut mistakes = Vec::new();
    let whole = parse(text, &mut mistakes);
    // Of what cannot be read there is nothing to change.
    if mistakes.is_empty() {
        Walk { within, finder }.walk(&whole);
    }
}

/// The whole expression the other way round.
pub(super) fn negate(text: &Text, within: Within<'_>, finder: &mut Finder<'_>) {
    let span = text.place(0..text.value.len());
    let with = format!("not ({})", finder.text_of(span).trim());
    finder.add(within, Mutation::Negation, span, with);
}

struct Walk<'w, 'f> {
    within: Within<'w>,
    finder: &'w mut Finder<'f>,
}

impl Walk<'_, '_> {
    fn walk(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Not(inner) => self.without_not(expr.span, inner.span),
            ExprKind::And(all) => self.chain(all, "and", "or"),
            ExprKind::Or(all) => self.chain(all, "or", "and"),
            ExprKind::If(condition, ..) => {
                let with = format!("not ({})", self.finder.text_of(condition.span));
                self.add(Mutation::Negation, condition.span, with);
            }
            ExprKind::Compare(sign, a, b) => self.comparison(*sign, a.span, b.span),
            ExprKind::In(_, options) => self.options(options),
            ExprKind::Arithmetic(operator, sign, a, b) => {
                match operator {
                    Operator::Add => self.add(Mutation::Sign, *sign, "-"),
                    Operator::Sub => self.add(Mutation::Sign, *sign, "+"),
                    Operator::Mul | Operator::Div => {}
                }
                self.add(Mutation::Term, after(a.span, b.span), "");
            }
            ExprKind::Call(name, arguments) => self.call(name, arguments),
            ExprKind::Number(_, unit) => self.number(expr.span, *unit),
            ExprKind::Date(date) => {
                for day in [next_day(*date, 1), next_day(*date, -1)] {
                    self.add(Mutation::Day, expr.span, day);
                }
            }
            ExprKind::Month(month) => {
                for month in [next_month(*month, 1), next_month(*month, -1)] {
                    self.add(Mutation::Day, expr.span, month);
                }
            }
            ExprKind::Truth(truth) => self.add(Mutation::Negation, expr.span, (!truth).to_string()),
            ExprKind::Broken
            | ExprKind::Path(_)
            | ExprKind::At(..)
            | ExprKind::Otherwise(..)
            | ExprKind::Negative(_)
            | ExprKind::For { .. } => {}
        }
        for child in expr.children() {
            self.walk(child);
        }
    }

    fn add(&mut self, kind: Mutation, span: Span, with: impl Into<String>) {
        self.finder.add(self.within, kind, span, with);
    }

    /// `not a` without the `not`; around it there may be a bracket.
    fn without_not(&mut self, whole: Span, inner: Span) {
        let between = Span { end: inner.start, ..whole };
        if let Some(at) = self.finder.text_of(between).rfind("not") {
            self.add(Mutation::Negation, Span { start: whole.start + at, ..between }, "");
        }
    }

    /// What is joined by `and` or `or`: each joined the other way, each left out.
    fn chain(&mut self, all: &[Expr], word: &str, other: &str) {
        for pair in all.windows(2) {
            let [left, right] = pair else { continue };
            let between = Span { start: left.span.end, end: right.span.start, ..left.span };
            if let Some(at) = self.finder.text_of(between).find(word) {
                let start = between.start + at;
                let place = Span { start, end: start + word.len(), ..between };
                self.add(Mutation::Logic, place, other);
            }
            self.add(Mutation::Clause, after(left.span, right.span), "");
        }
        if let [first, second, ..] = all {
            self.add(Mutation::Clause, Span { end: second.span.start, ..first.span }, "");
        }
    }

    fn comparison(&mut self, sign: Comparison, a: Span, b: Span) {
        let (written, other) = match sign {
            Comparison::Less => ("<", "<="),
            Comparison::AtMost => ("<=", "<"),
            Comparison::More => (">", ">="),
            Comparison::AtLeast => (">=", ">"),
            Comparison::Equal => ("==", "!="),
            Comparison::Different => ("!=", "=="),
        };
        let between = Span { start: a.end, end: b.start, ..a };
        if let Some(at) = self.finder.text_of(between).find(written) {
            let start = between.start + at;
            let place = Span { start, end: start + written.len(), ..between };
            self.add(Mutation::Comparison, place, other);
        }
    }

    /// `a in [b, c]` without `b`, and without `c`.
    fn options(&mut self, options: &[Name]) {
        for pair in options.windows(2) {
            let [left, right] = pair else { continue };
            self.add(Mutation::Option, after(left.span, right.span), "");
        }
        if let [first, second, ..] = options {
            self.add(Mutation::Option, Span { end: second.span.start, ..first.span }, "");
        }
    }

    fn call(&mut self, name: &Name, arguments: &[Expr]) {
        for (called, other, kind) in CALLED {
            if name.text == called {
                self.add(kind, name.span, other);
            }
        }
        if name.text == "last_day" {
            self.add(Mutation::Calendar, name.span, "first_day");
        }
        for (word, other) in [("before", "after"), ("after", "before")] {
            let last = arguments.last().and_then(Expr::as_word);
            if let Some(found) = last.filter(|found| found.text == word) {
                self.add(Mutation::Calendar, found.span, other);
            }
        }
        let column = arguments.first().filter(|_| name.text == "lookup");
        if let Some(ExprKind::Path(names)) = column.map(|first| &first.kind)
            && let [table, column] = names.as_slice()
        {
            for other in self.finder.columns(&table.text) {
                self.add(Mutation::Column, column.span, other);
            }
        }
    }

    fn number(&mut self, span: Span, unit: Option<Unit>) {
        let written = self.finder.text_of(span);
        let lead = written.len() - written.trim_start_matches(['(', ' ']).len();
        let rest = written.get(lead..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let digits = rest.get(..end).unwrap_or_default();
        let start = span.start + lead;
        let money = matches!(
            unit,
            Some(
                Unit::Dollars
                    | Unit::DollarsPerHour
                    | Unit::DollarsPerWeek
                    | Unit::DollarsPerMonth
                    | Unit::DollarsPerYear
            )
        );
        for with in stepped(digits, money) {
            self.add(Mutation::Number, Span { start, end: start + digits.len(), ..span }, with);
        }
    }
}

/// From the end of one thing to the end of the next.
fn after(left: Span, right: Span) -> Span {
    Span { start: left.end, ..right }
}
