//! What an expression can be worth when not everything is known.
//!
//! A value is the set of all it could be: one number or a range of them, one option or
//! several. Operations map sets to sets that hold every possible result, so that what is
//! concluded from a set is true of each of its members. Three-valued logic is the special
//! case for yes and no (Kleene).

use std::rc::Rc;

use crate::values::{Number, Rounding};

/// Yes, no, or could be either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds, whatever is still missing.
    Yes,
    /// It does not hold, whatever is still missing.
    No,
    /// What is missing decides.
    Unknown,
}

/// A set of options of one question, as bits in the order of the fact dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChoiceSet(pub u64);

impl ChoiceSet {
    /// The options in the set, in their order.
    ///
    /// ```
    /// # use engine::values::ChoiceSet;
    /// let options = ["a", "b", "c"].map(String::from);
    /// assert!(ChoiceSet(0b101).of(&options).eq(["a", "c"]));
    /// ```
    pub fn of(self, options: &[String]) -> impl Iterator<Item = &String> {
        options.iter().enumerate().filter_map(move |(place, option)| {
            let bit = u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place))?;
            (self.0 & bit != 0).then_some(option)
        })
    }
}

/// Everything an expression could be worth.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Yes, no or unknown.
    Truth(Truth),
    /// Exactly this number, day or month.
    Exact(Number),
    /// Any number from the first to the second, both included; the first is smaller.
    Between(Number, Number),
    /// One of these options.
    Choice(ChoiceSet),
    /// A list of records, as answered.
    Records(Rc<Records>),
    /// A list of values computed from records.
    Sequence(Rc<Sequence>),
    /// A list of values that each stand for so many units.
    Weighted(Rc<Weighted>),
}

/// The answered part of a list, and how much more of it there may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Records {
    /// One row of field values for each record, in the order of the dictionary's fields.
    pub rows: Vec<Vec<Value>>,
    /// A row of everything the fields could be, and how many further rows there may be.
    pub more: Option<(Vec<Value>, u32)>,
}

/// Computed values; some may turn out not to be in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    /// Values in order, with whether each is certainly in the list.
    pub items: Vec<(Value, Truth)>,
    /// What further values could be, and how many there may be.
    pub more: Option<(Value, u32)>,
}

/// Values with their weights: how many units, such as months, have that value.
///
/// What is not known lies between two lists: rank by rank from the highest unit down, no unit
/// of the list is below that of `low` or above that of `high`. Adding up, cutting off the
/// lowest and counting keep that order, as no value of a list that is not exact is negative.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighted {
    /// The least it could be: values and weights, neither in any order.
    pub low: Vec<(Number, Number)>,
    /// The most it could be; `None` where the least is exactly the list.
    pub high: Option<Vec<(Number, Number)>>,
}

impl Truth {
    /// The truth of something known.
    pub fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// The opposite.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "reads as the rule language does")]
    pub fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl Value {
    /// Yes.
    pub const YES: Self = Self::Truth(Truth::Yes);
    /// No.
    pub const NO: Self = Self::Truth(Truth::No);
    /// Yes or no.
    pub const EITHER: Self = Self::Truth(Truth::Unknown);
    /// Any number at all: nothing is known of it.
    pub const ANY_NUMBER: Self = Self::Between(Number::MIN, Number::MAX);

    /// All numbers from `low` to `high`; an exact value when they meet.
    pub fn between(low: Number, high: Number) -> Self {
        if low < high { Self::Between(low, high) } else { Self::Exact(low) }
    }

    /// A whole number.
    pub fn whole(value: i64) -> Self {
        Self::Exact(Number::whole(value))
    }

    /// Whether nothing is left open.
    pub fn is_known(&self) -> bool {
        match self {
            Self::Truth(truth) => *truth != Truth::Unknown,
            Self::Exact(_) => true,
            Self::Between(..) => false,
            Self::Choice(set) => set.0.is_power_of_two(),
            Self::Records(records) => {
                records.more.is_none() && records.rows.iter().flatten().all(Self::is_known)
            }
            Self::Sequence(sequence) => {
                sequence.more.is_none()
                    && sequence.items.iter().all(|(v, t)| *t == Truth::Yes && v.is_known())
            }
            Self::Weighted(list) => list.high.is_none(),
        }
    }

    /// The truth of a yes-or-no value; unknown for anything else.
    pub fn truth(&self) -> Truth {
        match self {
            Self::Truth(truth) => *truth,
            _ => Truth::Unknown,
        }
    }

    /// The smallest and largest number it could be.
    pub fn ends(&self) -> (Number, Number) {
        match self {
            Self::Exact(n) => (*n, *n),
            Self::Between(low, high) => (*low, *high),
            _ => (Number::MIN, Number::MAX),
        }
    }

    /// The number, when there is just one.
    pub fn exact(&self) -> Option<Number> {
        match self {
            Self::Exact(n) => Some(*n),
            _ => None,
        }
    }

    /// Everything that this or the other could be.
    #[must_use]
    pub fn hull(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Truth(a), Self::Truth(b)) => {
                Self::Truth(if a == b { *a } else { Truth::Unknown })
            }
            (Self::Choice(a), Self::Choice(b)) => Self::Choice(ChoiceSet(a.0 | b.0)),
            (Self::Exact(_) | Self::Between(..), Self::Exact(_) | Self::Between(..)) => {
                let ((a, b), (c, d)) = (self.ends(), other.ends());
                Self::between(a.min(c), b.max(d))
            }
            (Self::Sequence(a), Self::Sequence(b)) => Self::Sequence(Rc::new(a.hull(b))),
            _ if self == other => self.clone(),
            _ => Self::ANY_NUMBER,
        }
    }

    /// Whether every member of `other` is a member of this.
    pub fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Truth(a), Self::Truth(b)) => *a == Truth::Unknown || a == b,
            (Self::Choice(a), Self::Choice(b)) => a.0 & b.0 == b.0,
            (Self::Exact(_) | Self::Between(..), Self::Exact(_) | Self::Between(..)) => {
                let ((a, b), (c, d)) = (self.ends(), other.ends());
                a <= c && d <= b
            }
            _ => self == other,
        }
    }

    /// Sum.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other) {
            return Self::Exact(a.plus(*b));
        }
        let ((a, b), (c, d)) = (self.ends(), other.ends());
        Self::between(a.plus(c), b.plus(d))
    }

    /// Difference.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other) {
            return Self::Exact(a.minus(*b));
        }
        let ((a, b), (c, d)) = (self.ends(), other.ends());
        Self::between(a.minus(d), b.minus(c))
    }

    /// Product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other) {
            return Self::Exact(a.times(*b));
        }
        let ((a, b), (c, d)) = (self.ends(), other.ends());
        Self::span([a.times(c), a.times(d), b.times(c), b.times(d)])
    }

    /// Quotient. A divisor that may be zero leaves everything open, an exact zero gives zero.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other) {
            return Self::Exact(a.over(*b));
        }
        let ((a, b), (c, d)) = (self.ends(), other.ends());
        if c <= Number::ZERO && Number::ZERO <= d {
            return Self::ANY_NUMBER;
        }
        Self::span([a.over(c), a.over(d), b.over(c), b.over(d)])
    }

    /// The smaller of the two.
    #[must_use]
    pub fn min(&self, other: &Self) -> Self {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other) {
            return Self::Exact(*a.min(b));
        }
        let ((a, b), (c, d)) = (self.ends(), other.ends());
        Self::between(a.min(c), b.min(d))
    }

    /// The larger of the two.
    #[must_use]
    pub fn max(&self, other: &Self) -> Self {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other) {
            return Self::Exact(*a.max(b));
        }
        let ((a, b), (c, d)) = (self.ends(), other.ends());
        Self::between(a.max(c), b.max(d))
    }

    /// Brought to a multiple of `step`.
    #[must_use]
    pub fn rounded(&self, rounding: Rounding, step: Number) -> Self {
        self.map_rising(|n| n.rounded(rounding, step))
    }

    /// A function that never falls as its argument rises.
    #[must_use]
    pub fn map_rising(&self, function: impl Fn(Number) -> Number) -> Self {
        if let Self::Exact(n) = self {
            return Self::Exact(function(*n));
        }
        let (low, high) = self.ends();
        Self::between(function(low), function(high))
    }

    /// Whether this is less than the other.
    pub fn less(&self, other: &Self) -> Truth {
        if let (Self::Exact(a), Self::Exact(b)) = (self, other) {
            return Truth::of(a < b);
        }
        let ((a, b), (c, d)) = (self.ends(), other.ends());
        match (b < c, a >= d) {
            (true, _) => Truth::Yes,
            (_, true) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    /// Whether the two are the same.
    pub fn equal(&self, other: &Self) -> Truth {
        match (self, other) {
            (Self::Truth(a), Self::Truth(b)) => {
                if *a == Truth::Unknown || *b == Truth::Unknown {
                    Truth::Unknown
                } else {
                    Truth::of(a == b)
                }
            }
            (Self::Choice(a), Self::Choice(b)) => {
                if a.0 & b.0 == 0 {
                    Truth::No
                } else if a == b && a.0.is_power_of_two() {
                    Truth::Yes
                } else {
                    Truth::Unknown
                }
            }
            _ => {
                let ((a, b), (c, d)) = (self.ends(), other.ends());
                if a == b && c == d && a == c {
                    Truth::Yes
                } else if b < c || d < a {
                    Truth::No
                } else {
                    Truth::Unknown
                }
            }
        }
    }

    fn span(corners: [Number; 4]) -> Self {
        let low = corners.iter().min().copied().unwrap_or(Number::MIN);
        let high = corners.iter().max().copied().unwrap_or(Number::MAX);
        Self::between(low, high)
    }
}

impl Sequence {
    /// Everything either list could be: item by item where both are certain and of one
    /// length, otherwise a bag of any of their values.
    #[must_use]
    pub fn hull(&self, other: &Self) -> Self {
        let certain = |s: &Self| s.more.is_none() && s.items.iter().all(|(_, t)| *t == Truth::Yes);
        if certain(self) && certain(other) && self.items.len() == other.items.len() {
            let pairs = self.items.iter().zip(&other.items);
            let items = pairs.map(|((a, _), (b, _))| (a.hull(b), Truth::Yes)).collect();
            return Self { items, more: None };
        }
        let room = |s: &Self| {
            let listed = u32::try_from(s.items.len()).unwrap_or(u32::MAX);
            listed.saturating_add(s.more.as_ref().map_or(0, |(_, n)| *n))
        };
        let all = [self.any_item(), other.any_item()];
        let hull = all.into_iter().flatten().reduce(|a, b| a.hull(&b));
        let count = room(self).max(room(other));
        Self { items: Vec::new(), more: hull.map(|value| (value, count)) }
    }

    /// Everything an item of the list could be; `None` when the list is certainly empty.
    pub fn any_item(&self) -> Option<Value> {
        let listed = self.items.iter().map(|(value, _)| value.clone());
        let more = self.more.iter().map(|(value, _)| value.clone());
        listed.chain(more).reduce(|a, b| a.hull(&b))
    }
}
