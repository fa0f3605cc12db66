//! Words to trees, by precedence. Never fails: what cannot be read is reported and left out.

use super::lex::{Token, TokenKind, lex};
use super::tree::{Expr, ExprKind, Name, Operator, path_text};
use super::units::{UNITS, is_period, unit_after_number};
use crate::read::text::Text;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::source::keywords::is_keyword;
use crate::source::suggest::nearest;
use engine::pack::Unit;
use engine::values::Number;

/// Deeper nesting is refused.
pub(super) const DEEPEST: u8 = 64;
/// Longer expressions are refused.
const LONGEST: usize = 4000;

/// Reads an expression.
pub(crate) fn parse(text: &Text, diagnostics: &mut Diagnostics) -> Expr {
    let before = diagnostics.len();
    let tokens = lex(text, diagnostics);
    let garbled = diagnostics.len() > before;
    let end = tokens.last().map_or(text.span, |token| token.span);
    let mut parser = Parser { tokens, position: 0, end, depth: 0, failed: garbled, diagnostics };
    if parser.peek() == &TokenKind::End {
        if !garbled {
            let help = "write what it is worth, or leave the key out";
            parser
                .diagnostics
                .push(Diagnostic::error("E0202", text.span, "an empty expression").help(help));
        }
        return broken(text.span);
    }
    if parser.tokens.len() > LONGEST {
        let message = "the expression is too long";
        let help = "give parts of it names with `[[let]]`";
        parser.fail(Diagnostic::error("E0203", text.span, message).help(help));
        return broken(text.span);
    }
    let expr = parser.expression();
    if parser.peek() != &TokenKind::End {
        parser.unexpected("the end of the expression, or an operator");
    }
    if parser.failed { broken(text.span) } else { expr }
}

pub(super) struct Parser<'d> {
    pub(super) tokens: Vec<Token>,
    pub(super) position: usize,
    pub(super) end: Span,
    pub(super) depth: u8,
    /// One message for an expression that cannot be read: further ones would be guesses.
    pub(super) failed: bool,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Parser<'_> {
    fn expression(&mut self) -> Expr {
        self.depth = self.depth.saturating_add(1);
        let expr = if self.depth > DEEPEST {
            self.too_deep();
            broken(self.span())
        } else {
            self.disjunction()
        };
        self.depth = self.depth.saturating_sub(1);
        expr
    }

    fn disjunction(&mut self) -> Expr {
        let first = self.conjunction();
        self.chain(first, "or", Self::conjunction, ExprKind::Or)
    }

    fn conjunction(&mut self) -> Expr {
        let first = self.negation();
        self.chain(first, "and", Self::negation, ExprKind::And)
    }

    fn chain(
        &mut self,
        first: Expr,
        word: &str,
        next: fn(&mut Self) -> Expr,
        make: fn(Vec<Expr>) -> ExprKind,
    ) -> Expr {
        let mut all = vec![first];
        while self.take_word(word) {
            all.push(next(self));
        }
        match (all.len(), all.pop()) {
            (1, Some(only)) => only,
            (_, last) => {
                all.extend(last);
                let span = all.iter().map(|e| e.span).reduce(Span::to).unwrap_or(self.end);
                self.node(span, make(all))
            }
        }
    }

    fn negation(&mut self) -> Expr {
        let start = self.span();
        if !self.take_word("not") {
            return self.comparison();
        }
        self.depth = self.depth.saturating_add(1);
        let inner = if self.depth > DEEPEST {
            self.too_deep();
            broken(start)
        } else {
            self.negation()
        };
        self.depth = self.depth.saturating_sub(1);
        self.node(start.to(inner.span), ExprKind::Not(Box::new(inner)))
    }

    fn comparison(&mut self) -> Expr {
        let left = self.sum();
        if self.take_word("in") {
            return self.options(left);
        }
        let Some(comparison) = self.take_comparison() else { return left };
        let right = self.sum();
        let span = left.span.to(right.span);
        let again = self.span();
        if !self.failed && self.take_comparison().is_some() {
            let message = "a comparison of more than two things";
            let help = "write `a < b and b < c`";
            self.fail(Diagnostic::error("E0204", again, message).help(help));
        }
        self.node(span, ExprKind::Compare(comparison, Box::new(left), Box::new(right)))
    }

    /// `in [a, b]`
    fn options(&mut self, left: Expr) -> Expr {
        self.expect("[");
        let mut options = Vec::new();
        while !self.failed {
            options.extend(self.name("an option"));
            if !self.take(",") {
                break;
            }
        }
        let close = self.span();
        self.expect("]");
        self.node(left.span.to(close), ExprKind::In(Box::new(left), options))
    }

    fn sum(&mut self) -> Expr {
        const SIGNS: [(&str, Operator); 2] = [("+", Operator::Add), ("-", Operator::Sub)];
        self.operators(&SIGNS, Self::product)
    }

    fn product(&mut self) -> Expr {
        const SIGNS: [(&str, Operator); 2] = [("*", Operator::Mul), ("/", Operator::Div)];
        self.operators(&SIGNS, Self::factor)
    }

    fn operators(&mut self, signs: &[(&str, Operator)], next: fn(&mut Self) -> Expr) -> Expr {
        let mut left = next(self);
        loop {
            let place = self.span();
            let Some((_, operator)) = signs.iter().find(|(sign, _)| self.take(sign)) else {
                return left;
            };
            let right = next(self);
            let kind = ExprKind::Arithmetic(*operator, place, Box::new(left), Box::new(right));
            let span = children_span(&kind, place);
            left = self.node(span, kind);
        }
    }

    /// A primary with what may precede and follow it: `-a`, `a at day`, `a ?? b`.
    fn factor(&mut self) -> Expr {
        let start = self.span();
        if self.take("-") {
            self.depth = self.depth.saturating_add(1);
            let inner = if self.depth > DEEPEST {
                self.too_deep();
                broken(start)
            } else {
                self.factor()
            };
            self.depth = self.depth.saturating_sub(1);
            return self.node(start.to(inner.span), ExprKind::Negative(Box::new(inner)));
        }
        let mut expr = self.primary();
        if self.take_word("at") {
            let day = self.primary();
            let span = expr.span.to(day.span);
            expr = self.node(span, ExprKind::At(Box::new(expr), Box::new(day)));
        }
        if self.take("??") {
            self.depth = self.depth.saturating_add(1);
            let other = if self.depth > DEEPEST {
                self.too_deep();
                broken(start)
            } else {
                self.factor()
            };
            self.depth = self.depth.saturating_sub(1);
            let span = expr.span.to(other.span);
            expr = self.node(span, ExprKind::Otherwise(Box::new(expr), Box::new(other)));
        }
        expr
    }

    fn primary(&mut self) -> Expr {
        let span = self.span();
        let kind = self.peek().clone();
        match kind {
            TokenKind::Number(number) => {
                self.advance();
                self.quantity(number, span)
            }
            TokenKind::Percent(number) => {
                self.advance();
                self.node(span, ExprKind::Number(number, Some(Unit::Ratio)))
            }
            TokenKind::Date(date) => {
                self.advance();
                self.node(span, ExprKind::Date(date))
            }
            TokenKind::Month(month) => {
                self.advance();
                self.node(span, ExprKind::Month(month))
            }
            TokenKind::Sign("(") => {
                self.advance();
                let mut inner = self.expression();
                let close = self.span();
                self.expect(")");
                inner.span = span.to(close);
                inner
            }
            TokenKind::Sign("[") => self.comprehension(span),
            TokenKind::Word(word) => self.word(&word, span),
            _ => {
                self.unexpected("a value");
                broken(span)
            }
        }
    }

    fn word(&mut self, word: &str, span: Span) -> Expr {
        match word {
            "true" | "false" => {
                self.advance();
                self.node(span, ExprKind::Truth(word == "true"))
            }
            "if" => self.condition(span),
            "today" | "day" | "month" | "not_modelled" => {
                self.advance();
                let name = Name { text: word.to_owned(), span };
                self.node(span, ExprKind::Path(vec![name]))
            }
            _ if is_keyword(word) => {
                self.unexpected("a value");
                broken(span)
            }
            _ => self.path_or_call(),
        }
    }

    fn condition(&mut self, start: Span) -> Expr {
        self.advance();
        let condition = self.expression();
        self.expect_word("then");
        let then = self.expression();
        if !self.failed && self.peek() != &TokenKind::Word("else".to_owned()) {
            let message = "an `if` without an `else`";
            let help = "say what it is worth otherwise: `if … then … else …`";
            self.fail(Diagnostic::error("E0202", start, message).help(help));
        }
        self.expect_word("else");
        let otherwise = self.expression();
        let span = start.to(otherwise.span);
        let kind = ExprKind::If(Box::new(condition), Box::new(then), Box::new(otherwise));
        self.node(span, kind)
    }

    fn path_or_call(&mut self) -> Expr {
        let mut names: Vec<Name> = self.name("a name").into_iter().collect();
        while self.take(".") {
            match self.name("a name after the point") {
                Some(name) => names.push(name),
                None => break,
            }
        }
        let start = names.first().map_or(self.end, |name| name.span);
        let span = names.last().map_or(start, |name| start.to(name.span));
        if self.take("(") {
            return self.call(Name { text: path_text(&names), span });
        }
        self.node(span, ExprKind::Path(names))
    }

    fn call(&mut self, name: Name) -> Expr {
        let mut arguments = Vec::new();
        while !self.failed && self.peek() != &TokenKind::Sign(")") {
            let argument = self.expression();
            let argument = self.loop_over(argument);
            arguments.push(argument);
            if !self.take(",") {
                break;
            }
        }
        let close = self.span();
        self.expect(")");
        self.node(name.span.to(close), ExprKind::Call(name, arguments))
    }

    /// `[body for c in list if filter]`
    fn comprehension(&mut self, start: Span) -> Expr {
        self.advance();
        let body = self.expression();
        if !self.failed && self.peek() != &TokenKind::Word("for".to_owned()) {
            let message = "a list in brackets says what it is made of";
            let help = "write `[c.amount for c in household.…]`; options are listed after `in`";
            self.fail(Diagnostic::error("E0202", start, message).help(help));
        }
        let mut list = self.loop_over(body);
        let close = self.span();
        self.expect("]");
        list.span = start.to(close);
        list
    }

    /// What follows the body of a comprehension, if one follows.
    fn loop_over(&mut self, body: Expr) -> Expr {
        if !self.take_word("for") {
            return body;
        }
        let Some(variable) = self.name("a name for each row") else { return body };
        self.expect_word("in");
        let list = self.expression();
        let filter = if self.take_word("if") { Some(Box::new(self.expression())) } else { None };
        let end = filter.as_ref().map_or(list.span, |filter| filter.span);
        let span = body.span.to(end);
        let (body, list) = (Box::new(body), Box::new(list));
        self.node(span, ExprKind::For { body, variable, list, filter })
    }

    /// A number with the unit that may follow it.
    fn quantity(&mut self, number: Number, span: Span) -> Expr {
        let TokenKind::Word(word) = self.peek().clone() else {
            return self.node(span, ExprKind::Number(number, None));
        };
        if is_keyword(&word) && !matches!(word.as_str(), "month" | "day") {
            return self.node(span, ExprKind::Number(number, None));
        }
        let mut place = self.span();
        self.advance();
        let mut name = word;
        if matches!(name.as_str(), "dollars" | "dollar")
            && self.peek() == &TokenKind::Sign("/")
            && let Some(TokenKind::Word(period)) = self.peek_after()
            && is_period(period)
        {
            name = format!("dollars/{period}");
            self.advance();
            place = place.to(self.span());
            self.advance();
        }
        let unit = unit_after_number(&name);
        if unit.is_none() && !self.failed {
            let message = format!("unknown unit `{name}`");
            let known = UNITS.iter().map(|(known, _)| *known);
            let help = nearest(&name, known).map_or_else(
                || {
                    "units are hours, days, weeks, months, years, dollars and dollars/month"
                        .to_owned()
                },
                |name| format!("did you mean `{name}`?"),
            );
            self.fail(Diagnostic::error("E0304", place, message).help(help));
        }
        self.node(span.to(place), ExprKind::Number(number, unit))
    }

    // The tokens.
}

pub(super) fn broken(span: Span) -> Expr {
    Expr { span, kind: ExprKind::Broken, height: 1 }
}

fn children_span(kind: &ExprKind, fallback: Span) -> Span {
    match kind {
        ExprKind::Arithmetic(_, _, a, b) => a.span.to(b.span),
        _ => fallback,
    }
}
