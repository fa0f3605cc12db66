//! Types and units of expressions, and which of them go together. No expressions here.

use std::rc::Rc;

use crate::syntax::units::unit_name;
use engine::pack::{Fact, FactId, Kind, Unit};
use engine::values::Number;

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    /// Not known, because of a mistake that was reported.
    Broken,
    Truth,
    /// The literal `0`: zero of whatever unit is needed.
    Zero,
    Number(Unit),
    Choice(Rc<Options>),
    /// A list fact's rows.
    Rows(FactId),
    /// One row of it.
    Row(FactId),
    Sequence(Unit),
    /// A value and how much it stands for: the body of a list of such.
    Several(Unit, Unit),
    /// A list of them.
    Weighted(Unit, Unit),
}

/// Options of a choice, and the fact that has them.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) names: Vec<String>,
    pub(crate) of: String,
}

/// Two choices are of one type when their options are the same.
impl PartialEq for Options {
    fn eq(&self, other: &Self) -> bool {
        self.names == other.names
    }
}

/// The type two things have in common, and what each is multiplied with to get there.
#[derive(Debug, PartialEq)]
pub(crate) struct Common {
    pub(crate) ty: Type,
    pub(crate) factors: (Number, Number),
}

/// The common type, if there is one: a year is 12 months and a week 7 days, but nothing else
/// converts by itself.
pub(crate) fn common(a: &Type, b: &Type) -> Option<Common> {
    use Unit::{Days, Months, Ratio, Weeks, Whole, Years};
    let same = |ty: Type| Some(Common { ty, factors: (Number::ONE, Number::ONE) });
    match (a, b) {
        (Type::Broken, _) | (_, Type::Broken) => same(Type::Broken),
        (a, b) if a == b => same(a.clone()),
        (Type::Zero, Type::Number(Unit::Date | Unit::Month))
        | (Type::Number(Unit::Date | Unit::Month), Type::Zero) => None,
        (Type::Zero, Type::Number(unit)) | (Type::Number(unit), Type::Zero) => {
            same(Type::Number(*unit))
        }
        (Type::Number(a), Type::Number(b)) => {
            let one = Number::ONE;
            let (unit, factors) = match (a, b) {
                (Whole, Ratio) | (Ratio, Whole) => (Ratio, (one, one)),
                (Years, Months) => (Months, (Number::whole(12), one)),
                (Months, Years) => (Months, (one, Number::whole(12))),
                (Weeks, Days) => (Days, (Number::whole(7), one)),
                (Days, Weeks) => (Days, (one, Number::whole(7))),
                _ => return None,
            };
            Some(Common { ty: Type::Number(unit), factors })
        }
        _ => None,
    }
}

impl Type {
    /// The type of a fact, field or definition.
    pub(crate) fn of_kind(kind: &Kind, id: FactId, name: &str) -> Self {
        match kind {
            Kind::Truth => Self::Truth,
            Kind::Number(unit) => Self::Number(*unit),
            Kind::Choice(names) => {
                Self::Choice(Rc::new(Options { names: names.clone(), of: name.to_owned() }))
            }
            Kind::Records(..) => Self::Rows(id),
            Kind::Sequence(unit) => Self::Sequence(*unit),
        }
    }

    /// The kind of a definition of this type.
    pub(crate) fn to_kind(&self, facts: &[Fact]) -> Kind {
        match self {
            Self::Truth | Self::Broken => Kind::Truth,
            Self::Zero => Kind::Number(Unit::Whole),
            Self::Number(unit) => Kind::Number(*unit),
            Self::Choice(options) => Kind::Choice(options.names.clone()),
            Self::Rows(id) | Self::Row(id) => {
                facts.get(id.index()).map_or(Kind::Truth, |fact| fact.kind.clone())
            }
            Self::Sequence(unit) | Self::Several(unit, _) | Self::Weighted(unit, _) => {
                Kind::Sequence(*unit)
            }
        }
    }

    /// The unit, if it is a number.
    pub(crate) fn unit(&self) -> Option<Unit> {
        match self {
            Self::Number(unit) => Some(*unit),
            Self::Zero => Some(Unit::Whole),
            _ => None,
        }
    }

    /// What it is called in messages.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Broken => "unknown".to_owned(),
            Self::Truth => "yes or no".to_owned(),
            Self::Zero => "zero".to_owned(),
            Self::Number(unit) => described(*unit).to_owned(),
            Self::Choice(options) => format!("an option of `{}`", options.of),
            Self::Rows(_) => "a list of rows".to_owned(),
            Self::Row(_) => "a row of a list".to_owned(),
            Self::Sequence(unit) => format!("a list of {}", several(*unit)),
            Self::Several(unit, _) => format!("{} with a weight", several(*unit)),
            Self::Weighted(unit, weight) => {
                format!("a list of {} with weights in {}", several(*unit), several(*weight))
            }
        }
    }
}

fn described(unit: Unit) -> &'static str {
    match unit {
        Unit::Whole => "a whole number",
        Unit::Ratio => "a ratio",
        Unit::Date => "a day",
        Unit::Month => "a calendar month",
        other => unit_name(other),
    }
}

fn several(unit: Unit) -> &'static str {
    match unit {
        Unit::Whole => "whole numbers",
        Unit::Ratio => "ratios",
        Unit::Date => "calendar days",
        Unit::Month => "calendar months",
        other => unit_name(other),
    }
}

/// Whether it is an amount of money or a rate of it.
pub(crate) fn is_money(unit: Unit) -> bool {
    unit == Unit::Dollars || is_rate(unit)
}

/// Whether it is money over time.
pub(crate) fn is_rate(unit: Unit) -> bool {
    matches!(
        unit,
        Unit::DollarsPerHour | Unit::DollarsPerWeek | Unit::DollarsPerMonth | Unit::DollarsPerYear
    )
}

/// Whether it is a number without a unit.
pub(crate) fn is_plain(unit: Unit) -> bool {
    matches!(unit, Unit::Whole | Unit::Ratio)
}

/// Whether it is a length of time in whole days, weeks, months or years.
pub(crate) fn is_length(unit: Unit) -> bool {
    matches!(unit, Unit::Days | Unit::Weeks | Unit::Months | Unit::Years)
}

/// Whether it is a point in time.
pub(crate) fn is_point(unit: Unit) -> bool {
    matches!(unit, Unit::Date | Unit::Month)
}

/// The length of time that a rate of money is over.
pub(crate) fn period_of(rate: Unit) -> Option<Unit> {
    match rate {
        Unit::DollarsPerHour => Some(Unit::Hours),
        Unit::DollarsPerWeek => Some(Unit::Weeks),
        Unit::DollarsPerMonth => Some(Unit::Months),
        Unit::DollarsPerYear => Some(Unit::Years),
        _ => None,
    }
}

/// The rate that money over a length of time is.
pub(crate) fn rate_over(period: Unit) -> Option<Unit> {
    match period {
        Unit::Hours => Some(Unit::DollarsPerHour),
        Unit::Weeks => Some(Unit::DollarsPerWeek),
        Unit::Months => Some(Unit::DollarsPerMonth),
        Unit::Years => Some(Unit::DollarsPerYear),
        _ => None,
    }
}
