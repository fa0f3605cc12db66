//! Units under `+ - * /`, and what to say when they do not go together.

use super::typed::{Shape, Typed};
use crate::resolve::types::{
    Common, Type, common, is_length, is_money, is_plain, is_point, is_rate,
};
use crate::resolve::types::{period_of, rate_over};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::syntax::tree::Operator;
use crate::syntax::units::unit_name;
use engine::pack::Unit;
use engine::values::Number;

/// `a operator b`
pub(crate) fn combine(
    operator: Operator,
    sign: Span,
    a: Typed,
    b: Typed,
    diagnostics: &mut Diagnostics,
) -> Typed {
    let span = a.span.to(b.span);
    if a.is_broken() || b.is_broken() {
        return Typed::broken(span);
    }
    let result = match operator {
        Operator::Add | Operator::Sub => sum(operator, a, b, span),
        Operator::Mul => product(a, b, span),
        Operator::Div => quotient(a, b, span),
    };
    match result {
        Ok(typed) => typed,
        Err(refused) => {
            let (a, b, help) = *refused;
            let mut diagnostic = mismatch(&a, &b, sign);
            let verb = match operator {
                Operator::Add => "added to",
                Operator::Sub => "subtracted from",
                Operator::Mul => "multiplied with",
                Operator::Div => "divided by",
            };
            let (first, second) = match operator {
                Operator::Sub | Operator::Add => (b.ty.name(), a.ty.name()),
                _ => (a.ty.name(), b.ty.name()),
            };
            diagnostic.message = format!("{first} cannot be {verb} {second}");
            if let Some(help) = help {
                diagnostic.help = vec![help];
            }
            diagnostics.push(diagnostic);
            Typed::broken(span)
        }
    }
}

type Refused = Box<(Typed, Typed, Option<String>)>;

fn refuse(a: Typed, b: Typed, help: impl Into<Option<&'static str>>) -> Result<Typed, Refused> {
    Err(Box::new((a, b, help.into().map(str::to_owned))))
}

fn sum(operator: Operator, a: Typed, b: Typed, span: Span) -> Result<Typed, Refused> {
    use Unit::{Date, Days, Month, Months, Weeks, Years};
    let shape = if operator == Operator::Add { Shape::Add } else { Shape::Sub };
    let is_add = operator == Operator::Add;
    let with = |unit: Unit, a: Typed, b: Typed, factor: i64| {
        let length = b.ty.clone();
        let b = b.scaled(Number::whole(factor), length);
        Ok(Typed::new(span, Type::Number(unit), shape.clone(), vec![a, b]))
    };
    match (&a.ty, &b.ty) {
        // A length before a point: `1 month + start`.
        (Type::Zero, Type::Number(unit)) if is_add && is_point(*unit) => sum(operator, b, a, span),
        (Type::Number(length), Type::Number(unit))
            if is_add && is_point(*unit) && is_length(*length) =>
        {
            sum(operator, b, a, span)
        }
        (Type::Number(unit), Type::Zero) if is_point(*unit) => with(*unit, a, b, 1),
        (Type::Number(Date), Type::Number(Days)) => with(Date, a, b, 1),
        (Type::Number(Date), Type::Number(Weeks)) => with(Date, a, b, 7),
        (Type::Number(Month), Type::Number(Months)) => with(Month, a, b, 1),
        (Type::Number(Month), Type::Number(Years)) => with(Month, a, b, 12),
        (Type::Number(Date), Type::Number(Date)) if !is_add => with(Days, a, b, 1),
        (Type::Number(Month), Type::Number(Month)) if !is_add => with(Months, a, b, 1),
        (Type::Number(Date), Type::Number(Months | Years)) => refuse(
            a,
            b,
            "a month may lack the day: write `add_months(day, months, before)` or `after`",
        ),
        (Type::Number(Month), Type::Number(Days | Weeks)) => refuse(
            a,
            b,
            "months are counted in months and years; for a day, start from \
                          `first_day(…)` or `last_day(…)`",
        ),
        (Type::Number(unit), Type::Number(plain)) if is_point(*unit) && is_plain(*plain) => {
            let help = if *unit == Date {
                "write the unit: `3 days`"
            } else {
                "write the unit: `3 months`"
            };
            refuse(a, b, help)
        }
        (x, y) => match common(x, y) {
            Some(Common { ty, factors: (left, right) })
                if ty == Type::Zero || matches!(&ty, Type::Number(unit) if !is_point(*unit)) =>
            {
                let children = vec![a.scaled(left, ty.clone()), b.scaled(right, ty.clone())];
                Ok(Typed::new(span, ty, shape, children))
            }
            _ => refuse(a, b, None),
        },
    }
}

fn product(a: Typed, b: Typed, span: Span) -> Result<Typed, Refused> {
    let (Some(left), Some(right)) = (a.ty.unit(), b.ty.unit()) else { return refuse(a, b, None) };
    let either = |rate: Unit, time: Unit| period_of(rate) == Some(time);
    let unit = match (left, right) {
        _ if a.ty == Type::Zero && b.ty == Type::Zero => {
            return Ok(Typed::new(span, Type::Zero, Shape::Mul, vec![a, b]));
        }
        (Unit::Whole, Unit::Whole) => Unit::Whole,
        (x, y) if is_plain(x) && is_plain(y) => Unit::Ratio,
        (x, y) if is_plain(x) && !is_point(y) => y,
        (x, y) if is_plain(y) && !is_point(x) => x,
        (x, y) if either(x, y) || either(y, x) => Unit::Dollars,
        (x, y) if (is_rate(x) && period(y)) || (is_rate(y) && period(x)) => {
            return refuse(
                a,
                b,
                "bring the money to the same period first: `per_month(x)`, \
                                 `per_week(x)`, `per_year(x)`",
            );
        }
        (x, y) if is_money(x) && is_money(y) => {
            return refuse(a, b, "two amounts of money do not multiply");
        }
        _ => return refuse(a, b, None),
    };
    Ok(Typed::new(span, Type::Number(unit), Shape::Mul, vec![a, b]))
}

/// The unit of a product of two numbers, where there is one.
pub(super) fn times(a: Unit, b: Unit) -> Option<Unit> {
    let number = |unit| Typed::number(Span::default(), Number::ONE, unit);
    product(number(a), number(b), Span::default()).ok()?.ty.unit()
}

fn quotient(a: Typed, b: Typed, span: Span) -> Result<Typed, Refused> {
    if b.as_number() == Some(Number::ZERO) {
        return refuse(a, b, "there is no quotient by zero");
    }
    let (Some(left), Some(right)) = (a.ty.unit(), b.ty.unit()) else { return refuse(a, b, None) };
    let unit = match (left, right) {
        _ if a.ty == Type::Zero => return Ok(Typed::new(span, Type::Zero, Shape::Div, vec![a, b])),
        (x, _) if is_point(x) => return refuse(a, b, None),
        (x, y) if is_plain(y) => {
            if is_plain(x) {
                Unit::Ratio
            } else {
                x
            }
        }
        (x, y) if !is_point(y) && !is_plain(x) => {
            if let Some(Common { ty, factors: (left, right) }) = common(&a.ty, &b.ty) {
                let children = vec![a.scaled(left, ty.clone()), b.scaled(right, ty)];
                return Ok(Typed::new(span, Type::Number(Unit::Ratio), Shape::Div, children));
            }
            match (x, y) {
                (Unit::Dollars, time) if rate_over(time).is_some() => {
                    rate_over(time).unwrap_or(Unit::Dollars)
                }
                (Unit::Dollars, rate) if period_of(rate).is_some() => {
                    period_of(rate).unwrap_or(Unit::Dollars)
                }
                (x, y) if is_money(x) && is_money(y) => {
                    return refuse(
                        a,
                        b,
                        "bring both to the same period first: `per_month(x)`, \
                                         `per_week(x)`, `per_year(x)`",
                    );
                }
                _ => return refuse(a, b, None),
            }
        }
        _ => return refuse(a, b, None),
    };
    Ok(Typed::new(span, Type::Number(unit), Shape::Div, vec![a, b]))
}

fn period(unit: Unit) -> bool {
    rate_over(unit).is_some()
}

/// Two values that do not go together.
pub(crate) fn mismatch(a: &Typed, b: &Typed, at: Span) -> Diagnostic {
    let units = a.ty.unit().is_some() && b.ty.unit().is_some();
    let code = if units { "E0402" } else { "E0401" };
    let message = format!("{} and {} do not go together", a.ty.name(), b.ty.name());
    let mut diagnostic = Diagnostic::error(code, at, message);
    for side in [a, b] {
        let label = format!("this is {}", side.ty.name());
        if side.span == at {
            diagnostic = diagnostic.label(label);
        } else {
            diagnostic = diagnostic.and(side.span, label);
        }
    }
    let rate = |side: &Typed| side.ty.unit().is_some_and(is_rate);
    let there = conversion(&a.ty, &b.ty);
    match conversion(&b.ty, &a.ty) {
        // Money of two periods: which of them is meant, the law says.
        Some(back) if rate(a) && rate(b) => diagnostic.help_if(there).help(back),
        back => diagnostic.help_if(there.or(back)),
    }
}

/// How to get from one type to another.
pub(crate) fn conversion(from: &Type, to: &Type) -> Option<String> {
    let (from, to) = match (from, to) {
        (Type::Number(from), Type::Number(to)) => (*from, *to),
        (Type::Truth, Type::Number(_)) => {
            return Some("to count a yes as one, write `if … then 1 else 0`".to_owned());
        }
        (Type::Choice(options), _) => {
            let option = options.names.first().map_or("…", String::as_str);
            return Some(format!("compare it with an option: `{} == {option}`", options.of));
        }
        (Type::Rows(_), _) => return Some("to count its rows, write `count(…)`".to_owned()),
        _ => return None,
    };
    let help = match (from, to) {
        (Unit::Date, Unit::Month) => "`month_of(…)` is the month that a day is in".to_owned(),
        (Unit::Month, Unit::Date) => "write `first_day(…)` or `last_day(…)`".to_owned(),
        (Unit::Ratio, Unit::Whole) => {
            "round it first: `floor(x)`, `ceiling(x)` or `half_up(x)`".to_owned()
        }
        (x, y) if is_rate(x) && is_rate(y) => {
            if x == Unit::DollarsPerHour || y == Unit::DollarsPerHour {
                "multiply with the hours".to_owned()
            } else {
                let (x, y) = (unit_name(x), unit_name(y));
                let period = y.rsplit('/').next().unwrap_or("month");
                format!("`per_{period}(x)` makes {y} of {x}: 12 months, 52 weeks a year")
            }
        }
        (Unit::Dollars, y) if is_rate(y) => {
            let period = unit_name(y).rsplit('/').next().unwrap_or("month");
            format!("divide by the time that the money is for, such as `/ 1 {period}`")
        }
        (x, Unit::Dollars) if is_rate(x) => {
            let period = unit_name(x).rsplit('/').next().unwrap_or("month");
            format!("multiply with the time that the money is for, such as `* 1 {period}`")
        }
        (Unit::Days | Unit::Weeks, Unit::Months | Unit::Years) => {
            "a month has no fixed number of days: count both in days or both in months".to_owned()
        }
        (Unit::Months, Unit::Years) => "divide by 12: `x / 12 months * 1 year`".to_owned(),
        (x, y) if is_plain(x) && !is_plain(y) && !is_point(y) => {
            format!(
                "a plain number has no unit: write the unit after it, as in `1 {}`",
                unit_name(y)
            )
        }
        _ => return None,
    };
    Some(help)
}
