//! Functions by name: how many arguments, of which types, and what comes out.

use super::Checker;
use super::typed::{Absent, Shape, Typed};
use crate::resolve::types::{Type, is_plain, is_point};
use crate::source::diagnostic::Diagnostic;
use crate::source::files::Span;
use crate::source::suggest::{nearest, suggestion};
use crate::syntax::tree::{Expr, ExprKind, Name, path_text};
use crate::syntax::units::unit_name;
use engine::pack::{Aggregate, Function, TableId, Unit, Whose};
use engine::values::{MissingDay, Number, Rounding};

/// Every function, and how it is written.
pub(super) const FUNCTIONS: [(&str, &str); 27] = [
    ("add_months", "add_months(day, months, before)"),
    ("all", "all(c.… for c in list)"),
    ("any", "any(c.… for c in list)"),
    ("ceiling", "ceiling(x) or ceiling(x, step)"),
    ("count", "count(c for c in list if …)"),
    ("drop_lowest", "drop_lowest(n, list)"),
    ("exists", "exists(partner) or exists(person.…)"),
    ("first_day", "first_day(month)"),
    ("floor", "floor(x) or floor(x, step)"),
    ("half_up", "half_up(x) or half_up(x, step)"),
    ("highest", "highest(n, list)"),
    ("last_day", "last_day(month)"),
    ("lookup", "lookup(table.column, key, …)"),
    ("max", "max(a, b, …)"),
    ("min", "min(a, b, …)"),
    ("month_of", "month_of(day)"),
    ("months_between", "months_between(from, to, before)"),
    ("months_in", "months_in(year, from, to)"),
    ("per_month", "per_month(x)"),
    ("per_week", "per_week(x)"),
    ("per_year", "per_year(x)"),
    ("sort", "sort(list)"),
    ("sum", "sum(x.… for x in list)"),
    ("week_start", "week_start(day)"),
    ("weighted", "[weighted(x.…, x.…) for x in list]"),
    ("year_of", "year_of(month)"),
    ("years_between", "years_between(from, to, before)"),
];

impl Checker<'_> {
    pub(super) fn call(&mut self, name: &Name, arguments: &[Expr], span: Span) -> Typed {
        match (name.text.as_str(), arguments) {
            ("exists", [what]) => self.exists(what, span),
            ("all", [each]) => self.quantifier(Aggregate::All, each, span),
            ("any", [each]) => self.quantifier(Aggregate::Any, each, span),
            ("count", [list]) => self.count(list, span),
            ("sum", [list]) => self.fold(Aggregate::Sum, list, span),
            ("min", [list]) => self.fold(Aggregate::Min, list, span),
            ("max", [list]) => self.fold(Aggregate::Max, list, span),
            ("min", [first, rest @ ..]) => self.extreme(Shape::Min, first, rest, span),
            ("max", [first, rest @ ..]) => self.extreme(Shape::Max, first, rest, span),
            ("highest", [n, list]) => self.ranked(Shape::Highest, n, list, span),
            ("drop_lowest", [n, list]) => self.ranked(Shape::DropLowest, n, list, span),
            ("weighted", [value, weight]) => self.weighted(value, weight, span),
            ("sort", [list]) => self.sorted(list, span),
            ("floor", [x, step @ ..]) if step.len() < 2 => {
                self.round(Rounding::Floor, x, step.first(), span)
            }
            ("ceiling", [x, step @ ..]) if step.len() < 2 => {
                self.round(Rounding::Ceiling, x, step.first(), span)
            }
            ("half_up", [x, step @ ..]) if step.len() < 2 => {
                self.round(Rounding::HalfUp, x, step.first(), span)
            }
            ("per_month", [x]) => self.per(Unit::DollarsPerMonth, x, span),
            ("per_week", [x]) => self.per(Unit::DollarsPerWeek, x, span),
            ("per_year", [x]) => self.per(Unit::DollarsPerYear, x, span),
            ("month_of", [d]) => {
                self.calendar(Function::MonthOf, &[(d, Unit::Date)], Unit::Month, span)
            }
            ("first_day", [m]) => {
                self.calendar(Function::FirstDay, &[(m, Unit::Month)], Unit::Date, span)
            }
            ("last_day", [m]) => {
                self.calendar(Function::LastDay, &[(m, Unit::Month)], Unit::Date, span)
            }
            ("week_start", [d]) => {
                self.calendar(Function::WeekStart, &[(d, Unit::Date)], Unit::Date, span)
            }
            ("year_of", [m]) => {
                self.calendar(Function::YearOf, &[(m, Unit::Month)], Unit::Whole, span)
            }
            ("months_in", [year, from, to]) => {
                let arguments = [(year, Unit::Whole), (from, Unit::Month), (to, Unit::Month)];
                self.calendar(Function::MonthsIn, &arguments, Unit::Months, span)
            }
            ("add_months", [d, n, missing]) => self.missing_day(missing, |this, missing| {
                let arguments = [(d, Unit::Date), (n, Unit::Months)];
                this.calendar(Function::AddMonths(missing), &arguments, Unit::Date, span)
            }),
            ("months_between", [a, b, missing]) => self.missing_day(missing, |this, missing| {
                let arguments = [(a, Unit::Date), (b, Unit::Date)];
                this.calendar(Function::MonthsBetween(missing), &arguments, Unit::Months, span)
            }),
            ("years_between", [a, b, missing]) => self.missing_day(missing, |this, missing| {
                let arguments = [(a, Unit::Date), (b, Unit::Date)];
                this.calendar(Function::YearsBetween(missing), &arguments, Unit::Years, span)
            }),
            ("lookup", [column, keys @ ..]) => self.lookup(column, keys, span),
            _ => match self.context.names.called(name, &self.place) {
                Some(definition) => self.inline(definition, name, arguments, span),
                None => self.no_such_call(name, arguments.len(), span),
            },
        }
    }

    fn no_such_call(&mut self, name: &Name, given: usize, span: Span) -> Typed {
        let known = FUNCTIONS.iter().find(|(known, _)| *known == name.text);
        if let Some((_, written)) = known {
            let message = format!("`{}` with {given} arguments", name.text);
            let help = format!("it is written `{written}`");
            self.diagnostics.push(Diagnostic::error("E0404", span, message).help(help));
        } else {
            let message = format!("unknown function `{}`", name.text);
            let near = nearest(&name.text, FUNCTIONS.iter().map(|(known, _)| *known));
            let near = near.and_then(|near| FUNCTIONS.iter().find(|(known, _)| *known == near));
            let help = near.map(|(_, written)| format!("did you mean `{written}`?"));
            self.diagnostics.push(Diagnostic::error("E0305", name.span, message).help_if(help));
        }
        Typed::broken(span)
    }

    /// `exists(partner)`, `exists(person.residence_years)`
    fn exists(&mut self, what: &Expr, span: Span) -> Typed {
        let partner = |this: &mut Self| {
            if this.context.names.partner.is_none() {
                let message = "nothing says when there is a partner";
                let help = "add `[role.partner]` with `exists = \"…\"` to the facts";
                this.diagnostics.push(Diagnostic::error("E0501", what.span, message).help(help));
            }
        };
        if what.as_word().is_some_and(|word| word.text == "partner") {
            partner(self);
            let shape = Shape::Exists(vec![Absent::Partner]);
            return Typed::new(span, Type::Truth, shape, Vec::new());
        }
        let ExprKind::Path(path) = &what.kind else {
            let message = "`exists` asks for the partner or for a fact";
            let help = "write `exists(partner)` or `exists(person.…)`";
            self.diagnostics.push(Diagnostic::error("E0404", what.span, message).help(help));
            return Typed::broken(span);
        };
        let typed = self.path(path, what.span, None);
        if typed.is_broken() {
            return typed;
        }
        let needed: Vec<Absent> = super::guard::needs(&typed, self.context)
            .into_iter()
            .map(|(absent, _)| absent)
            .collect();
        if needed.contains(&Absent::Partner) {
            partner(self);
        }
        let text = path_text(path);
        let of_partner = matches!(
            typed.shape,
            Shape::Fact(_, Whose::Other) | Shape::Definition(_, Whose::Other)
        );
        if needed.is_empty() || (of_partner && needed.len() < 2) {
            let message = if of_partner {
                format!("`{text}` exists whenever there is a partner")
            } else {
                format!("`{text}` always exists")
            };
            let help = if of_partner {
                "write `exists(partner)`"
            } else {
                "only facts with `exists` in their description may not exist"
            };
            self.diagnostics.push(Diagnostic::warning("W0503", what.span, message).help(help));
        }
        if needed.is_empty() {
            return Typed::truth(span, true);
        }
        Typed::new(span, Type::Truth, Shape::Exists(needed), Vec::new())
    }

    /// `min(a, b, …)` and `max(a, b, …)`
    fn extreme(&mut self, shape: Shape, first: &Expr, rest: &[Expr], span: Span) -> Typed {
        let mut all = vec![self.infer(first, None)];
        for expr in rest {
            all.push(self.infer(expr, None));
        }
        let mut ty = Type::Zero;
        for (place, value) in all.iter().enumerate() {
            if value.is_broken() {
                return Typed::broken(span);
            }
            if value.ty.unit().is_none() {
                let message = format!("expected a number, but this is {}", value.ty.name());
                self.diagnostics.push(Diagnostic::error("E0401", value.span, message));
                return Typed::broken(span);
            }
            // Points in time have no zero to start from.
            let start = if place == 0 { value.ty.clone() } else { ty };
            let Some(common) = crate::resolve::types::common(&start, &value.ty) else {
                if let Some(before) = all.get(place.saturating_sub(1)) {
                    self.diagnostics.push(super::arithmetic::mismatch(before, value, value.span));
                }
                return Typed::broken(span);
            };
            ty = common.ty;
        }
        let children = all.into_iter().map(|value| {
            let factor =
                crate::resolve::types::common(&value.ty, &ty).map_or(Number::ONE, |c| c.factors.0);
            value.scaled(factor, ty.clone())
        });
        let children = children.collect();
        Typed::new(span, ty, shape, children)
    }

    fn round(&mut self, rounding: Rounding, x: &Expr, step: Option<&Expr>, span: Span) -> Typed {
        let x = self.infer(x, None);
        let step = match step {
            None => Number::ONE,
            Some(step) => {
                let step = self.infer(step, None);
                match step.as_number().filter(|number| *number > Number::ZERO) {
                    Some(number) if is_plain(step.ty.unit().unwrap_or(Unit::Date)) => number,
                    _ if step.is_broken() => return Typed::broken(span),
                    _ => {
                        let message = "the step of a rounding is a plain number above zero";
                        let help = "write it as digits: `half_up(x, 0.01)`";
                        self.diagnostics
                            .push(Diagnostic::error("E0404", step.span, message).help(help));
                        return Typed::broken(span);
                    }
                }
            }
        };
        let unit = match x.ty.unit() {
            _ if x.is_broken() => return Typed::broken(span),
            Some(Unit::Ratio) if step.is_whole() => Unit::Whole,
            Some(unit) if !is_point(unit) => unit,
            _ => {
                let message = format!("{} cannot be rounded", x.ty.name());
                self.diagnostics.push(Diagnostic::error("E0401", x.span, message));
                return Typed::broken(span);
            }
        };
        Typed::new(span, Type::Number(unit), Shape::Round(rounding, step), vec![x])
    }

    /// `per_month(x)`: 12 months and 52 weeks are a year.
    fn per(&mut self, wanted: Unit, x: &Expr, span: Span) -> Typed {
        let x = self.infer(x, None);
        let a_year = |unit: Unit| match unit {
            Unit::DollarsPerYear => Some(1),
            Unit::DollarsPerMonth => Some(12),
            Unit::DollarsPerWeek => Some(52),
            _ => None,
        };
        let from = match x.ty {
            Type::Broken => return Typed::broken(span),
            Type::Number(unit) => unit,
            _ => Unit::Whole,
        };
        let (Some(times), Some(over)) = (a_year(from), a_year(wanted)) else {
            let message = format!("{} cannot be brought to {}", x.ty.name(), unit_name(wanted));
            let help = "money a week, a month or a year can";
            self.diagnostics.push(Diagnostic::error("E0402", x.span, message).help(help));
            return Typed::broken(span);
        };
        if from == wanted {
            let message = format!("this is {} already", unit_name(wanted));
            let help = "leave the function out";
            self.diagnostics.push(Diagnostic::warning("W0403", x.span, message).help(help));
        }
        let (times, over) = if times == over { (1, 1) } else { (times, over) };
        let scaled = x.scaled(Number::whole(times), Type::Number(wanted));
        if over == 1 {
            return scaled;
        }
        let over = Typed::number(span, Number::whole(over), Unit::Whole);
        Typed::new(span, Type::Number(wanted), Shape::Div, vec![scaled, over])
    }

    /// A function of days and months.
    fn calendar(
        &mut self,
        function: Function,
        arguments: &[(&Expr, Unit)],
        unit: Unit,
        span: Span,
    ) -> Typed {
        let mut children = Vec::new();
        for (expr, wanted) in arguments {
            let typed = self.infer(expr, None);
            children.push(self.fit_type(typed, Type::Number(*wanted)));
        }
        if children.iter().any(Typed::is_broken) {
            return Typed::broken(span);
        }
        Typed::new(span, Type::Number(unit), Shape::Call(function), children)
    }

    /// The last argument says what becomes of a day that the target month lacks.
    fn missing_day(
        &mut self,
        word: &Expr,
        call: impl FnOnce(&mut Self, MissingDay) -> Typed,
    ) -> Typed {
        match word.as_word().map(|word| word.text.as_str()) {
            Some("before") => call(self, MissingDay::Before),
            Some("after") => call(self, MissingDay::After),
            _ => {
                let message = "expected `before` or `after`";
                let help = "`before`: a day that the month lacks becomes its last; \
                            `after`: the first of the next month";
                self.diagnostics.push(Diagnostic::error("E0404", word.span, message).help(help));
                Typed::broken(word.span)
            }
        }
    }

    /// `lookup(table.column, key, …)`
    fn lookup(&mut self, column: &Expr, keys: &[Expr], span: Span) -> Typed {
        let tables = self.context.tables;
        // What the table's keys are decides what the names of options mean.
        let first = match &column.kind {
            ExprKind::Path(path) => path.first(),
            _ => None,
        };
        let table = first.and_then(|name| tables.iter().find(|t| t.table.id == name.text));
        let wanted = table.map_or(&[][..], |described| described.keys.as_slice());
        let wanted = wanted.iter().map(|(_, ty)| Some(ty)).chain(std::iter::repeat(None));
        let keys: Vec<Typed> =
            keys.iter().zip(wanted).map(|(key, wanted)| self.infer(key, wanted)).collect();
        let ExprKind::Path(path) = &column.kind else {
            let message = "expected a table and its column";
            let help = "write `lookup(table.column, key, …)`";
            self.diagnostics.push(Diagnostic::error("E0404", column.span, message).help(help));
            return Typed::broken(span);
        };
        let (table_name, column_name) = match path.as_slice() {
            [table, column] => (table, column.text.as_str()),
            [table, ..] => (table, ""),
            [] => return Typed::broken(span),
        };
        let found = (0..).map(TableId).zip(tables).find(|(_, t)| t.table.id == table_name.text);
        let Some((table, described)) = found else {
            let message = format!("unknown table `{}`", table_name.text);
            let help = suggestion(&table_name.text, tables.iter().map(|t| t.table.id.as_str()));
            self.diagnostics
                .push(Diagnostic::error("E0306", table_name.span, message).help_if(help));
            return Typed::broken(span);
        };
        let columns = &described.table.columns;
        let Some((position, (_, unit))) =
            (0..).zip(columns).find(|(_, (name, _))| name == column_name)
        else {
            let message = format!("table `{}` has no column `{column_name}`", table_name.text);
            let help = suggestion(column_name, columns.iter().map(|(name, _)| name.as_str()));
            self.diagnostics.push(Diagnostic::error("E0306", column.span, message).help_if(help));
            return Typed::broken(span);
        };
        if keys.len() != described.keys.len() {
            let names: Vec<&str> = described.keys.iter().map(|(name, _)| name.as_str()).collect();
            let message =
                format!("the table has {} keys, and this gives {}", names.len(), keys.len());
            let help = format!("its keys are {}", names.join(", "));
            self.diagnostics.push(Diagnostic::error("E0404", span, message).help(help));
            return Typed::broken(span);
        }
        let keys = keys.into_iter().zip(&described.keys);
        let keys: Vec<Typed> = keys.map(|(key, (_, ty))| self.fit_type(key, ty.clone())).collect();
        if keys.iter().any(Typed::is_broken) {
            return Typed::broken(span);
        }
        let shape = Shape::Lookup { table, column: position };
        Typed::new(span, Type::Number(*unit), shape, keys)
    }
}
