//! Exact decimal numbers. The only module that names `rust_decimal`.
//!
//! Every operation is total: results past the largest number stay at the largest number,
//! and a quotient by zero is zero (the compiler warns where a divisor can be zero). Both
//! choices are monotone, which interval arithmetic relies on.

use std::cmp::Ordering;
use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// An exact decimal number with up to 28 significant digits.
///
/// Units are a matter of types in the rule language; at run time money, rates, counts,
/// dates (days since 1970-01-01) and months (months since year 0) are all numbers.
#[derive(Clone, Copy, Eq)]
pub struct Number(Decimal);

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Numbers of as many decimals, such as days, months and cents, are told apart by their digits.
impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.0.scale() == other.0.scale() {
            self.0.mantissa().cmp(&other.0.mantissa())
        } else {
            self.0.cmp(&other.0)
        }
    }
}

/// How a number is brought to a multiple of a step. There is no default: the law names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rounding {
    /// Towards the smaller multiple, also for negative numbers.
    Floor,
    /// Towards the larger multiple.
    Ceiling,
    /// To the nearest multiple, a half going away from zero.
    HalfUp,
}

impl Number {
    /// Zero, of any unit.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);
    /// The largest number; results beyond it stay here.
    pub const MAX: Self = Self(Decimal::MAX);
    /// The smallest number.
    pub const MIN: Self = Self(Decimal::MIN);
    /// One hundredth: a cent of a dollar.
    pub const CENT: Self = Self(Decimal::from_parts(1, 0, 0, false, 2));

    /// A whole number.
    pub fn whole(value: i64) -> Self {
        Self(Decimal::from(value))
    }

    /// Reads digits with an optional sign, point and fraction. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let shaped = !digits.is_empty()
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
            && digits.chars().any(|c| c.is_ascii_digit());
        if !shaped {
            return None;
        }
        Decimal::from_str_exact(text).ok().map(Self)
    }

    /// The whole part, when it fits.
    pub fn to_whole(self) -> i64 {
        let whole = if self.0.scale() == 0 { self.0 } else { self.0.trunc() };
        i64::try_from(whole.mantissa()).unwrap_or(if whole.is_sign_negative() {
            i64::MIN
        } else {
            i64::MAX
        })
    }

    /// Whether there is no fraction.
    pub fn is_whole(self) -> bool {
        self.0.is_integer()
    }

    /// Sum; stays at the largest number when it would pass it.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        self.0.checked_add(other.0).map_or_else(|| Self::end(!self.0.is_sign_negative()), Self)
    }

    /// Difference; stays at the largest number when it would pass it.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.0.checked_sub(other.0).map_or_else(|| Self::end(!self.0.is_sign_negative()), Self)
    }

    /// Product; stays at the largest number when it would pass it.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        self.0.checked_mul(other.0).map_or_else(
            || Self::end(self.0.is_sign_negative() == other.0.is_sign_negative()),
            Self,
        )
    }

    /// Quotient. By zero it is zero, so that evaluation is total.
    #[must_use]
    pub fn over(self, other: Self) -> Self {
        if other.0.is_zero() {
            return Self::ZERO;
        }
        // Units are taken off by dividing by one of them.
        if other.reads_as(Self::ONE) {
            return self;
        }
        self.0.checked_div(other.0).map_or_else(
            || Self::end(self.0.is_sign_negative() == other.0.is_sign_negative()),
            Self,
        )
    }

    /// The number with its sign turned.
    #[must_use]
    pub fn negated(self) -> Self {
        let mut turned = self.0;
        turned.set_sign_negative(!self.0.is_sign_negative() && !self.0.is_zero());
        Self(turned)
    }

    /// The distance from zero.
    #[must_use]
    pub fn distance(self) -> Self {
        Self(self.0.abs())
    }

    /// The multiple of `step` that `rounding` leads to. A step of zero changes nothing.
    #[must_use]
    pub fn rounded(self, rounding: Rounding, step: Self) -> Self {
        if step.reads_as(Self::ONE) {
            return Self(Self::to_whole_by(self.0, rounding));
        }
        if step.reads_as(Self::CENT) {
            // The common case without a division.
            let strategy = match rounding {
                Rounding::Floor => RoundingStrategy::ToNegativeInfinity,
                Rounding::Ceiling => RoundingStrategy::ToPositiveInfinity,
                Rounding::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            };
            return Self(self.0.round_dp_with_strategy(2, strategy));
        }
        if step.0.is_zero() {
            return self;
        }
        Self(Self::to_whole_by(self.over(step).0, rounding)).times(step)
    }

    /// Whether it is the other, digit for digit. To tell two of different decimals apart costs
    /// more, and the common case is this one.
    fn reads_as(self, other: Self) -> bool {
        self.0.scale() == other.0.scale() && self.0.mantissa() == other.0.mantissa()
    }

    fn to_whole_by(value: Decimal, rounding: Rounding) -> Decimal {
        match rounding {
            Rounding::Floor => value.floor(),
            Rounding::Ceiling => value.ceil(),
            Rounding::HalfUp => {
                value.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
            }
        }
    }

    fn end(positive: bool) -> Self {
        if positive { Self::MAX } else { Self::MIN }
    }
}

/// Plain digits with a point and no grouping, without trailing zeros.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.normalize(), f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Mantissa and scale: two small integers in the pack instead of text.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.0.normalize();
        (value.mantissa(), value.scale()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mantissa, scale) = <(i128, u32)>::deserialize(deserializer)?;
        Decimal::try_from_i128_with_scale(mantissa, scale)
            .map(Self)
            .map_err(|_| D::Error::custom("number out of range"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn a_half_cent_goes_up_and_not_to_the_even_cent() {
        assert_eq!(n("2.345").rounded(Rounding::HalfUp, Number::CENT), n("2.35"));
        assert_eq!(n("2.5").rounded(Rounding::HalfUp, Number::ONE), n("3"));
    }

    #[test]
    fn floor_goes_down_for_negative_numbers_too() {
        assert_eq!(n("-0.5").rounded(Rounding::Floor, Number::ONE), n("-1"));
        assert_eq!(n("-7").rounded(Rounding::Floor, n("4")), n("-8"));
        assert_eq!(n("9").rounded(Rounding::Ceiling, n("4")), n("12"));
    }

    #[test]
    fn nothing_overflows_or_divides_by_zero() {
        assert_eq!(Number::MAX.plus(Number::ONE), Number::MAX);
        assert_eq!(Number::MIN.times(n("2")), Number::MIN);
        assert_eq!(Number::MIN.minus(Number::MAX), Number::MIN);
        assert_eq!(n("5").over(Number::ZERO), Number::ZERO);
        assert_eq!(Number::MAX.over(Number::CENT), Number::MAX);
    }

    #[test]
    fn text_that_is_not_a_number_is_refused() {
        for text in ["", "-", ".", "1e5", "1,000", "0x1", " 1", "1.2.3", "NaN", "+1"] {
            assert_eq!(Number::parse(text), None, "{text:?}");
        }
    }
}
