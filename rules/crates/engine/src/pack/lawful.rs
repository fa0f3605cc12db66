//! What a quantity can lawfully be, so that nothing absurd is told.
//!
//! Sets of possible values are sound, and may be wider than anything that exists: a pension
//! from the year 3000, a length of time of a billion years. Rules bound their amounts
//! themselves (`least` and `most`); everything else that is told is bounded here, by unit.

use crate::pack::{Kind, Unit};
use crate::values::{Date, Number, Value};

/// More dollars than any rule is about.
const DOLLARS: i64 = 100_000_000;
/// More of a plain number than anything is counted by.
const COUNT: i64 = 1_000_000;
/// Nothing lasts longer, in years.
const YEARS: i64 = 120;
/// First and last year of anything that happens.
const CALENDAR: (i64, i64) = (1900, 2150);
/// A month that may lie anywhere in so many years tells nobody when, nor does a day anywhere in one.
const TELLING_YEARS: i64 = 10;

/// The least and the greatest that a number of a unit can be in what is told. Differences may be
/// negative; days and months lie from 1900 to 2150.
pub fn lawful(unit: Unit) -> (Number, Number) {
    let within = |most: i64| (Number::whole(most.saturating_neg()), Number::whole(most));
    let (first, last) = CALENDAR;
    let months = |year: i64, month: i64| year.saturating_mul(12).saturating_add(month);
    match unit {
        Unit::Dollars
        | Unit::DollarsPerHour
        | Unit::DollarsPerWeek
        | Unit::DollarsPerMonth
        | Unit::DollarsPerYear => within(DOLLARS),
        Unit::Whole | Unit::Ratio => within(COUNT),
        Unit::Hours => within(YEARS.saturating_mul(8_784)),
        Unit::Days => within(YEARS.saturating_mul(366)),
        Unit::Weeks => within(YEARS.saturating_mul(53)),
        Unit::Months => within(YEARS.saturating_mul(12)),
        Unit::Years => within(YEARS),
        Unit::Month => (Number::whole(months(first, 0)), Number::whole(months(last, 11))),
        Unit::Date => {
            let day = |text: &str| Number::whole(Date::parse(text).map_or(0, Date::days));
            (day("1900-01-01"), day("2150-12-31"))
        }
    }
}

/// Whether every number it could be is lawful.
pub fn is_lawful(unit: Unit, value: &Value) -> bool {
    let ((low, high), (least, most)) = (value.ends(), lawful(unit));
    least <= low && high <= most
}

/// A value that tells somebody something; `None` where it could be nearly anything: outside of
/// what is lawful, any month of a decade, or any day of more than a year.
pub fn told(kind: &Kind, value: Value) -> Option<Value> {
    let Kind::Number(unit) = kind else { return Some(value) };
    let (low, high) = value.ends();
    let widest = match unit {
        Unit::Date => Some(366),
        Unit::Month => Some(TELLING_YEARS.saturating_mul(12)),
        _ => None,
    };
    let any_day = widest.is_some_and(|most| high.minus(low) > Number::whole(most));
    (is_lawful(*unit, &value) && !any_day).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(year: i64) -> Number {
        Number::whole(year.saturating_mul(12))
    }

    #[test]
    fn what_could_be_anything_is_not_told() {
        let money = Kind::Number(Unit::DollarsPerMonth);
        assert_eq!(told(&money, Value::ANY_NUMBER), None);
        let some = Value::between(Number::ZERO, Number::whole(1_500));
        assert_eq!(told(&money, some.clone()), Some(some));
        let years = Kind::Number(Unit::Years);
        assert_eq!(told(&years, Value::whole(121)), None);
    }

    #[test]
    fn a_month_of_a_century_is_no_date() {
        let kind = Kind::Number(Unit::Month);
        let near = Value::between(month(2027), month(2028));
        assert_eq!(told(&kind, near.clone()), Some(near));
        assert_eq!(told(&kind, Value::between(month(1965), month(2090))), None);
        assert_eq!(told(&kind, Value::Exact(month(2166))), None);
    }

    #[test]
    fn a_day_of_two_years_is_no_day_to_keep() {
        let kind = Kind::Number(Unit::Date);
        let from = Number::whole(Date::parse("2026-11-29").map_or(0, Date::days));
        let to = |days: i64| Value::between(from, from.plus(Number::whole(days)));
        assert_eq!(told(&kind, to(366)), Some(to(366)));
        assert_eq!(told(&kind, to(735)), None);
    }
}
