//! Yes and no: conditions, comparisons, options.

use std::rc::Rc;

use super::typed::{Shape, Typed};
use super::{Checker, bit};
use crate::resolve::parameters::warn_of_percent;
use crate::resolve::types::{Options, Type};
use crate::source::diagnostic::Diagnostic;
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use crate::syntax::tree::{Expr, Name};
use engine::pack::{Comparison, Unit};
use engine::values::Number;

impl Checker<'_> {
    /// An expression that must be yes or no.
    pub(super) fn truth(&mut self, expr: &Expr) -> Typed {
        let typed = self.infer(expr, None);
        if matches!(typed.ty, Type::Truth | Type::Broken) {
            return typed;
        }
        let message = format!("expected yes or no, but this is {}", typed.ty.name());
        let help = match &typed.ty {
            Type::Choice(options) => {
                let option = options.names.first().map_or("…", String::as_str);
                Some(format!("compare it: `{} == {option}`", options.of))
            }
            Type::Number(_) | Type::Zero => Some("compare it with a number".to_owned()),
            _ => None,
        };
        self.diagnostics.push(Diagnostic::error("E0401", typed.span, message).help_if(help));
        Typed::broken(typed.span)
    }

    pub(super) fn all_truths(&mut self, all: &[Expr], shape: Shape, span: Span) -> Typed {
        let children = all.iter().map(|expr| self.truth(expr)).collect();
        Typed::new(span, Type::Truth, shape, children)
    }

    pub(super) fn condition(
        &mut self,
        condition: &Expr,
        [then, otherwise]: [&Expr; 2],
        wanted: Option<&Type>,
        span: Span,
    ) -> Typed {
        let condition = self.truth(condition);
        let then = self.infer(then, wanted);
        let otherwise = self.infer(otherwise, Some(wanted.unwrap_or(&then.ty)));
        let Some((then, otherwise)) = self.alike(then, otherwise) else {
            return Typed::broken(span);
        };
        let ty = then.ty.clone();
        Typed::new(span, ty, Shape::If, vec![condition, then, otherwise])
    }

    pub(super) fn compare(
        &mut self,
        comparison: Comparison,
        a: &Expr,
        b: &Expr,
        span: Span,
    ) -> Typed {
        // A lone word may be an option of what it is compared with: that is looked at first.
        let options = self.context.names.options_of(b, &self.place);
        let (a, b) = if a.as_word().is_some() && (options.is_some() || b.as_word().is_none()) {
            let b = self.infer(b, None);
            (self.infer(a, Some(&b.ty)), b)
        } else {
            let a = self.infer(a, None);
            // Beside something that was not understood, a word may well be an option.
            if a.is_broken() && b.as_word().is_some() {
                return Typed::broken(span);
            }
            let b = self.infer(b, Some(&a.ty));
            (a, b)
        };
        let Some((a, b)) = self.alike(a, b) else { return Typed::broken(span) };
        self.check_percent(&a, &b);
        let equality = matches!(comparison, Comparison::Equal | Comparison::Different);
        match &a.ty {
            Type::Number(_) | Type::Zero => {}
            Type::Truth if equality => {}
            Type::Choice(_) if equality => return choice(comparison, a, b, span),
            Type::Truth | Type::Choice(_) => {
                let message = format!("{} has no order", a.ty.name());
                let help = "only `==` and `!=` compare it";
                self.diagnostics.push(Diagnostic::error("E0401", span, message).help(help));
                return Typed::broken(span);
            }
            other => {
                let message = format!("{} cannot be compared", other.name());
                self.diagnostics.push(Diagnostic::error("E0401", a.span, message));
                return Typed::broken(span);
            }
        }
        Typed::new(span, Type::Truth, Shape::Compare(comparison), vec![a, b])
    }

    /// A ratio held against `6` was most likely meant to be held against `6%`.
    fn check_percent(&mut self, a: &Typed, b: &Typed) {
        for (side, other) in [(a, b), (b, a)] {
            if let Some(number) = side.as_number()
                && other.as_number().is_none()
                && side.ty == Type::Number(Unit::Ratio)
                && number.is_whole()
            {
                warn_of_percent(number, Unit::Ratio, false, side.span, self.diagnostics);
            }
        }
    }

    /// `value in [option, …]`
    pub(super) fn one_of(&mut self, value: &Expr, options: &[Name], span: Span) -> Typed {
        let value = self.infer(value, None);
        let known = match &value.ty {
            Type::Choice(known) => Rc::clone(known),
            Type::Broken => return Typed::broken(span),
            other => {
                let message =
                    format!("only a choice is `in` options, and this is {}", other.name());
                self.diagnostics.push(Diagnostic::error("E0401", value.span, message));
                return Typed::broken(span);
            }
        };
        let mut bits = 0;
        let mut failed = false;
        for option in options {
            match known.names.iter().position(|name| *name == option.text).and_then(bit) {
                Some(bit) if bits & bit != 0 => {
                    let message = format!("option `{}` is there twice", option.text);
                    self.diagnostics.push(Diagnostic::warning("W0302", option.span, message));
                }
                Some(bit) => bits |= bit,
                None => {
                    self.diagnostics.push(unknown_option(option, &known));
                    failed = true;
                }
            }
        }
        if failed {
            return Typed::broken(span);
        }
        Typed::new(span, Type::Truth, Shape::OneOf(bits), vec![value])
    }

    pub(super) fn negative(&mut self, inner: &Expr, span: Span) -> Typed {
        let inner = self.infer(inner, None);
        match &inner.ty {
            Type::Broken => Typed::broken(span),
            Type::Number(unit) if !crate::resolve::types::is_point(*unit) => {
                if let Some(number) = inner.as_number() {
                    return Typed::number(span, number.negated(), *unit);
                }
                let zero = Typed::number(span, Number::ZERO, *unit);
                Typed::new(span, inner.ty.clone(), Shape::Sub, vec![zero, inner])
            }
            Type::Zero => inner,
            other => {
                let message = format!("{} has no sign", other.name());
                self.diagnostics.push(Diagnostic::error("E0401", inner.span, message));
                Typed::broken(span)
            }
        }
    }
}

/// Equality of choices; against a single option it is a set of one.
fn choice(comparison: Comparison, a: Typed, b: Typed, span: Span) -> Typed {
    use engine::pack::Literal;
    let one_of = |value: Typed, bits: u64| {
        let is = Typed::new(span, Type::Truth, Shape::OneOf(bits), vec![value]);
        match comparison {
            Comparison::Different => Typed::new(span, Type::Truth, Shape::Not, vec![is]),
            _ => is,
        }
    };
    match (&a.shape, &b.shape) {
        (_, Shape::Literal(Literal::Choice(bits))) => one_of(a, *bits),
        (Shape::Literal(Literal::Choice(bits)), _) => one_of(b, *bits),
        _ => Typed::new(span, Type::Truth, Shape::Compare(comparison), vec![a, b]),
    }
}

/// A word that is not one of the options.
pub(super) fn unknown_option(word: &Name, options: &Options) -> Diagnostic {
    let message = format!("`{}` is not an option of `{}`", word.text, options.of);
    let help = suggestion(&word.text, options.names.iter().map(String::as_str));
    Diagnostic::error("E0303", word.span, message).help_if(help)
}
