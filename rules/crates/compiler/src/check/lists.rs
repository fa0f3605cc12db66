//! Lists: comprehensions, and what becomes of them.

use super::Checker;
use super::typed::{Shape, Typed};
use crate::resolve::types::Type;
use crate::source::diagnostic::Diagnostic;
use crate::source::files::Span;
use crate::source::keywords::is_word_of_the_language;
use crate::syntax::tree::{Expr, ExprKind, Name};
use engine::pack::{Aggregate, Unit};

/// Loops within loops beyond this are refused: work grows with every one of them.
pub(super) const DEEPEST: usize = 3;

impl Checker<'_> {
    /// `[body for c in list if filter]`: a list of numbers.
    pub(super) fn sequence(&mut self, expr: &Expr) -> Typed {
        let Some(each) = self.each(expr) else { return Typed::broken(expr.span) };
        let body = each.children.get(1).map_or(Type::Broken, |body| body.ty.clone());
        match body {
            Type::Broken => Typed::broken(expr.span),
            Type::Number(unit) => Typed { ty: Type::Sequence(unit), ..each },
            Type::Zero => Typed { ty: Type::Sequence(Unit::Whole), ..each },
            Type::Several(unit, weight) => Typed { ty: Type::Weighted(unit, weight), ..each },
            other => {
                let message = format!("a list is made of numbers, and this is {}", other.name());
                let help = matches!(other, Type::Truth)
                    .then(|| "write `all(… for … in …)` or `any(…)`".to_owned());
                let span = each.children.get(1).map_or(expr.span, |body| body.span);
                self.diagnostics.push(Diagnostic::error("E0401", span, message).help_if(help));
                Typed::broken(expr.span)
            }
        }
    }

    /// A comprehension with a body of any type. Children: list, body, filter.
    fn each(&mut self, expr: &Expr) -> Option<Typed> {
        let ExprKind::For { body, variable, list, filter } = &expr.kind else { return None };
        let list = self.infer(list, None);
        let fact = match &list.ty {
            Type::Rows(fact) => *fact,
            Type::Broken => return None,
            other => {
                let message = format!("expected a list of rows, but this is {}", other.name());
                let help = "rows are facts of type `list`: `household.…`";
                self.diagnostics.push(Diagnostic::error("E0401", list.span, message).help(help));
                return None;
            }
        };
        self.check_variable(variable);
        if self.place.loops.len() >= DEEPEST {
            let message = format!("more than {DEEPEST} lists within each other");
            self.diagnostics.push(Diagnostic::error("E0205", expr.span, message));
            return None;
        }
        self.place.loops.push((variable.text.clone(), Some(fact)));
        let body = self.body(body);
        let filter = filter.as_ref().map(|filter| self.truth(filter));
        self.place.loops.pop();
        let mut children = vec![list, body];
        children.extend(filter);
        Some(Typed::new(expr.span, Type::Truth, Shape::Each, children))
    }

    /// What is worked out for each row: a value, or one with a weight.
    fn body(&mut self, body: &Expr) -> Typed {
        match &body.kind {
            ExprKind::Call(name, arguments) if name.text == "weighted" => {
                match arguments.as_slice() {
                    [value, weight] => self.several(value, weight, body.span),
                    _ => self.infer(body, None),
                }
            }
            _ => self.infer(body, None),
        }
    }

    /// `weighted(value, weight)` as the body of a list.
    fn several(&mut self, value: &Expr, weight: &Expr, span: Span) -> Typed {
        let (value, weight) = (self.infer(value, None), self.infer(weight, None));
        let counts = |unit: Unit| {
            crate::resolve::types::is_length(unit) || crate::resolve::types::is_plain(unit)
        };
        match (value.ty.unit(), weight.ty.unit()) {
            _ if value.is_broken() || weight.is_broken() => Typed::broken(span),
            (Some(unit), Some(by))
                if counts(by) && super::arithmetic::times(unit, by).is_some() =>
            {
                Typed::new(span, Type::Several(unit, by), Shape::Weighted, vec![value, weight])
            }
            (Some(_), Some(by)) if counts(by) => {
                self.diagnostics.push(super::arithmetic::mismatch(&value, &weight, span));
                Typed::broken(span)
            }
            _ => {
                let message =
                    format!("{} cannot be weighted by {}", value.ty.name(), weight.ty.name());
                let help = "a weight is a number or a length of time";
                self.diagnostics.push(Diagnostic::error("E0401", span, message).help(help));
                Typed::broken(span)
            }
        }
    }

    /// `weighted` anywhere else.
    pub(super) fn weighted(&mut self, value: &Expr, weight: &Expr, span: Span) -> Typed {
        self.several(value, weight, span);
        let message = "`weighted` stands only before the `for` of a list";
        let help = "write `[weighted(x.…, x.…) for x in …]`";
        self.diagnostics.push(Diagnostic::error("E0404", span, message).help(help));
        Typed::broken(span)
    }

    fn check_variable(&mut self, variable: &Name) {
        let path = std::slice::from_ref(variable);
        if is_word_of_the_language(&variable.text)
            || self.context.names.resolve(path, &self.place).is_ok()
        {
            let message = format!("`{}` already means something here", variable.text);
            let help = "choose another name for the row";
            self.diagnostics.push(Diagnostic::error("E0307", variable.span, message).help(help));
        }
    }

    /// `all(…)` and `any(…)`.
    pub(super) fn quantifier(
        &mut self,
        aggregate: Aggregate,
        argument: &Expr,
        span: Span,
    ) -> Typed {
        if !matches!(argument.kind, ExprKind::For { .. }) {
            let message = "expected a condition for each row of a list";
            let help = "write `all(c.disabled for c in household.children)`";
            self.diagnostics.push(Diagnostic::error("E0404", argument.span, message).help(help));
            return Typed::broken(span);
        }
        let Some(each) = self.each(argument) else { return Typed::broken(span) };
        match each.children.get(1).map(|body| (&body.ty, body.span)) {
            Some((Type::Truth, _)) => {
                Typed::new(span, Type::Truth, Shape::Fold(aggregate), vec![each])
            }
            Some((Type::Broken, _)) | None => Typed::broken(span),
            Some((other, place)) => {
                let message = format!("expected yes or no, but this is {}", other.name());
                self.diagnostics.push(Diagnostic::error("E0401", place, message));
                Typed::broken(span)
            }
        }
    }

    /// `count(c for c in … if …)`, or of a list itself.
    pub(super) fn count(&mut self, argument: &Expr, span: Span) -> Typed {
        let counted = |list: Typed| {
            let ty = Type::Number(Unit::Whole);
            Typed::new(span, ty, Shape::Fold(Aggregate::Count), vec![list])
        };
        if matches!(argument.kind, ExprKind::For { .. }) {
            let Some(mut each) = self.each(argument) else { return Typed::broken(span) };
            let Some(body) = each.children.get_mut(1) else { return Typed::broken(span) };
            if body.shape == Shape::Row(0) {
                *body = Typed::truth(body.span, true);
                return counted(each);
            }
            if let Type::Several(value, weight) = body.ty {
                let list = Typed { ty: Type::Weighted(value, weight), ..each };
                let ty = Type::Number(weight);
                return Typed::new(span, ty, Shape::Fold(Aggregate::Count), vec![list]);
            }
            if !body.is_broken() {
                let message = "`count` counts rows, whatever this is";
                let help = "write `count(c for c in … if …)` with the condition after `if`";
                self.diagnostics.push(Diagnostic::error("E0404", body.span, message).help(help));
            }
            return Typed::broken(span);
        }
        let list = self.infer(argument, None);
        match &list.ty {
            Type::Sequence(_) => counted(list),
            Type::Weighted(_, weight) => {
                let ty = Type::Number(*weight);
                Typed::new(span, ty, Shape::Fold(Aggregate::Count), vec![list])
            }
            Type::Rows(_) => {
                let one = Typed::truth(list.span, true);
                counted(Typed::new(list.span, Type::Truth, Shape::Each, vec![list, one]))
            }
            _ => self.not_a_list(&list, span),
        }
    }

    /// `sum`, `min` or `max` of one list.
    pub(super) fn fold(&mut self, aggregate: Aggregate, argument: &Expr, span: Span) -> Typed {
        let list = self.infer(argument, None);
        match list.ty {
            Type::Sequence(unit)
                if aggregate == Aggregate::Sum && crate::resolve::types::is_point(unit) =>
            {
                let message = format!("{} cannot be added up", list.ty.name());
                self.diagnostics.push(Diagnostic::error("E0401", list.span, message));
                Typed::broken(span)
            }
            Type::Sequence(unit) => {
                Typed::new(span, Type::Number(unit), Shape::Fold(aggregate), vec![list])
            }
            Type::Weighted(unit, weight) if aggregate == Aggregate::Sum => {
                match super::arithmetic::times(unit, weight) {
                    Some(unit) => {
                        Typed::new(span, Type::Number(unit), Shape::Fold(aggregate), vec![list])
                    }
                    None => Typed::broken(span),
                }
            }
            _ => self.not_a_list(&list, span),
        }
    }

    /// `highest(n, list)` and `drop_lowest(n, list)`.
    pub(super) fn ranked(&mut self, shape: Shape, n: &Expr, list: &Expr, span: Span) -> Typed {
        let n = self.infer(n, None);
        let list = self.infer(list, None);
        if let Type::Weighted(_, weight) = list.ty {
            let n = self.fit_type(n, Type::Number(weight));
            if n.is_broken() {
                return Typed::broken(span);
            }
            return Typed::new(span, list.ty.clone(), shape, vec![n, list]);
        }
        if !matches!(n.ty, Type::Number(Unit::Whole) | Type::Zero | Type::Broken) {
            let message = format!("expected how many, but this is {}", n.ty.name());
            self.diagnostics.push(Diagnostic::error("E0401", n.span, message));
        }
        if !matches!(list.ty, Type::Sequence(_)) {
            return self.not_a_list(&list, span);
        }
        Typed::new(span, list.ty.clone(), shape, vec![n, list])
    }

    pub(super) fn sorted(&mut self, list: &Expr, span: Span) -> Typed {
        let list = self.infer(list, None);
        if !matches!(list.ty, Type::Sequence(_)) {
            return self.not_a_list(&list, span);
        }
        Typed::new(span, list.ty.clone(), Shape::Sort, vec![list])
    }

    fn not_a_list(&mut self, list: &Typed, span: Span) -> Typed {
        if !list.is_broken() {
            let message = format!("expected a list of numbers, but this is {}", list.ty.name());
            let help = "write `x.amount for x in household.…`";
            self.diagnostics.push(Diagnostic::error("E0401", list.span, message).help(help));
        }
        Typed::broken(span)
    }
}
