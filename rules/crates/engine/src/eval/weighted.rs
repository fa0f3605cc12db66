//! Lists whose values stand for several units each: months of one year's earnings.

use std::rc::Rc;

use crate::pack::Aggregate;
use crate::values::{Number, Value, Weighted};

/// A value and how many units have it.
type Part = (Number, Number);

/// A list under construction.
pub(super) struct Builder {
    low: Vec<Part>,
    high: Vec<Part>,
    exact: bool,
    negative: bool,
}

impl Builder {
    pub(super) fn with_room_for(rows: usize) -> Self {
        Self { low: Vec::with_capacity(rows), high: Vec::new(), exact: true, negative: false }
    }

    /// Adds up to `most` items of a value and weight; just one where it is `certain`.
    pub(super) fn add(&mut self, value: &Value, weight: &Value, certain: bool, most: u32) {
        let (value_low, value_high) = value.ends();
        let (weight_low, weight_high) = weight.ends();
        let none = Number::ZERO;
        self.negative |= value_low < none;
        let low = (value_low, if certain { weight_low.max(none) } else { none });
        let times = |weight: Number| {
            if most == 1 { weight } else { weight.times(Number::whole(i64::from(most))) }
        };
        let high = (value_high, times(weight_high.max(none)));
        if self.exact && low != high {
            self.exact = false;
            self.high.clone_from(&self.low);
        }
        self.low.push(low);
        if !self.exact {
            self.high.push(high);
        }
    }

    /// The list; anything where it is open and values may be below zero, as more of them
    /// would then be less.
    pub(super) fn finish(self) -> Value {
        match (self.exact, self.negative) {
            (true, _) => Value::Weighted(Rc::new(Weighted { low: self.low, high: None })),
            (false, true) => Value::ANY_NUMBER,
            (false, false) => {
                Value::Weighted(Rc::new(Weighted { low: self.low, high: Some(self.high) }))
            }
        }
    }
}

pub(super) fn fold(aggregate: Aggregate, list: &Weighted) -> Value {
    let total: fn(&[Part]) -> Number = match aggregate {
        Aggregate::Sum => |list| {
            list.iter().fold(Number::ZERO, |sum, (value, weight)| sum.plus(value.times(*weight)))
        },
        Aggregate::Count => {
            |list| list.iter().fold(Number::ZERO, |sum, (_, weight)| sum.plus(*weight))
        }
        // Of single values only.
        _ => return Value::ANY_NUMBER,
    };
    let low = total(&list.low);
    match &list.high {
        None => Value::Exact(low),
        Some(high) => Value::between(low, total(high)),
    }
}

/// Without so many of the lowest units; of the last item, what is left of its weight.
pub(super) fn drop_lowest(count: &Value, list: &Weighted) -> Value {
    let (few, many) = count.ends();
    cut(list, (few, many), |parts, count| without_first(sorted(parts, false), count))
}

/// The so many highest units.
pub(super) fn highest(count: &Value, list: &Weighted) -> Value {
    let (few, many) = count.ends();
    cut(list, (many, few), |parts, count| first(sorted(parts, true), count))
}

/// Cuts both lists. The first count leaves the most, the second the least.
fn cut(list: &Weighted, counts: (Number, Number), keep: fn(&[Part], Number) -> Vec<Part>) -> Value {
    let high = match &list.high {
        None if counts.0 == counts.1 => None,
        None => Some(keep(&list.low, counts.0)),
        Some(high) => Some(keep(high, counts.0)),
    };
    if high.is_some() && list.high.is_none() && list.low.iter().any(|(v, _)| *v < Number::ZERO) {
        return Value::ANY_NUMBER;
    }
    Value::Weighted(Rc::new(Weighted { low: keep(&list.low, counts.1), high }))
}

fn sorted(parts: &[Part], falling: bool) -> Vec<Part> {
    let mut sorted = parts.to_vec();
    crate::util::sort::sort(&mut sorted, |a, b| if falling { a.0 > b.0 } else { a.0 < b.0 });
    sorted
}

fn without_first(parts: Vec<Part>, count: Number) -> Vec<Part> {
    let mut left = count.max(Number::ZERO);
    let mut kept = Vec::with_capacity(parts.len());
    for (value, weight) in parts {
        let dropped = weight.min(left);
        left = left.minus(dropped);
        if dropped < weight {
            kept.push((value, weight.minus(dropped)));
        }
    }
    kept
}

fn first(parts: Vec<Part>, count: Number) -> Vec<Part> {
    let mut left = count.max(Number::ZERO);
    let mut kept = Vec::with_capacity(parts.len());
    for (value, weight) in parts {
        let taken = weight.min(left);
        left = left.minus(taken);
        if taken > Number::ZERO {
            kept.push((value, taken));
        }
    }
    kept
}
