//! The words of an expression, read one after the other, and what is said when one is amiss.

use super::lex::{Token, TokenKind};
use super::parse::{DEEPEST, Parser, broken};
use super::tree::{Expr, ExprKind, Name};
use crate::source::diagnostic::Diagnostic;
use crate::source::files::Span;
use crate::source::keywords::is_keyword;
use engine::pack::Comparison;

impl Parser<'_> {
    pub(super) fn token(&self) -> Option<&Token> {
        self.tokens.get(self.position)
    }

    pub(super) fn peek(&self) -> &TokenKind {
        self.token().map_or(&TokenKind::End, |token| &token.kind)
    }

    pub(super) fn peek_after(&self) -> Option<&TokenKind> {
        self.tokens.get(self.position.saturating_add(1)).map(|token| &token.kind)
    }

    pub(super) fn span(&self) -> Span {
        self.token().map_or(self.end, |token| token.span)
    }

    pub(super) fn advance(&mut self) {
        self.position = self.position.saturating_add(1);
    }

    pub(super) fn take(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), TokenKind::Sign(found) if *found == sign);
        if found {
            self.advance();
        }
        found
    }

    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), TokenKind::Word(found) if found == word);
        if found {
            self.advance();
        }
        found
    }

    pub(super) fn take_comparison(&mut self) -> Option<Comparison> {
        let signs = [
            ("<", Comparison::Less),
            ("<=", Comparison::AtMost),
            (">", Comparison::More),
            (">=", Comparison::AtLeast),
            ("==", Comparison::Equal),
            ("!=", Comparison::Different),
        ];
        signs.into_iter().find(|(sign, _)| self.take(sign)).map(|(_, comparison)| comparison)
    }

    pub(super) fn name(&mut self, wanted: &str) -> Option<Name> {
        match self.peek().clone() {
            TokenKind::Word(text) if !is_keyword(&text) => {
                let span = self.span();
                self.advance();
                Some(Name { text, span })
            }
            _ => {
                self.unexpected(wanted);
                None
            }
        }
    }

    pub(super) fn expect(&mut self, sign: &str) {
        if !self.take(sign) {
            self.unexpected(&format!("`{sign}`"));
        }
    }

    pub(super) fn expect_word(&mut self, word: &str) {
        if !self.take_word(word) {
            self.unexpected(&format!("`{word}`"));
        }
    }

    pub(super) fn unexpected(&mut self, wanted: &str) {
        let found = match self.peek() {
            TokenKind::End => "the expression ends".to_owned(),
            TokenKind::Word(word) => format!("there is `{word}`"),
            TokenKind::Sign(sign) => format!("there is `{sign}`"),
            TokenKind::Number(_) | TokenKind::Percent(_) => "there is a number".to_owned(),
            TokenKind::Date(_) => "there is a day".to_owned(),
            TokenKind::Month(_) => "there is a month".to_owned(),
            TokenKind::Broken => "this cannot be read".to_owned(),
        };
        let message = format!("expected {wanted}, but {found}");
        self.fail(Diagnostic::error("E0202", self.span(), message));
    }

    pub(super) fn too_deep(&mut self) {
        let message = "the expression is nested too deep";
        let help = "give a part of it a name with `[[let]]`";
        self.fail(Diagnostic::error("E0203", self.span(), message).help(help));
    }

    pub(super) fn fail(&mut self, diagnostic: Diagnostic) {
        if !self.failed {
            self.diagnostics.push(diagnostic);
        }
        self.failed = true;
        // Nothing more is read: every loop over tokens ends here.
        self.position = self.tokens.len();
    }

    pub(super) fn node(&mut self, span: Span, kind: ExprKind) -> Expr {
        let mut expr = Expr { span, kind, height: 0 };
        let tallest = expr.children().iter().map(|child| child.height).max().unwrap_or(0);
        expr.height = tallest.saturating_add(1);
        if expr.height > DEEPEST {
            self.too_deep();
            return broken(span);
        }
        expr
    }
}
