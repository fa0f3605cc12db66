//! Lists: comprehension, folding and ranking, with records that may be missing.

use std::rc::Rc;

use super::Evaluation;
use super::node::At;
use super::weighted;
use crate::pack::{Aggregate, Node, NodeId};
use crate::values::{Number, Sequence, Truth, Value};

impl Evaluation<'_> {
    pub(super) fn each(
        &self,
        list: NodeId,
        filter: Option<NodeId>,
        body: NodeId,
        at: &At<'_>,
    ) -> Value {
        let list = self.look(list, at);
        let Value::Records(records) = &*list else {
            return Value::Sequence(Rc::new(Sequence { items: Vec::new(), more: None }));
        };
        let node = self.pack.node(body);
        if let Some(Node::Weighted(value, weight)) = node {
            let mut list = weighted::Builder::with_room_for(records.rows.len());
            let mut add = |row: &[Value], most: Option<u32>| {
                let inner = at.within(row);
                let kept = filter.map_or(Truth::Yes, |id| self.truth_of(id, &inner));
                if kept != Truth::No {
                    let certain = kept == Truth::Yes && most.is_none();
                    let (value, weight) = (self.look(*value, &inner), self.look(*weight, &inner));
                    list.add(&value, &weight, certain, most.unwrap_or(1));
                }
            };
            records.rows.iter().for_each(|row| add(row, None));
            if let Some((row, most)) = &records.more {
                add(row, Some(*most));
            }
            return list.finish();
        }
        let item = |row: &[Value]| {
            let inner = at.within(row);
            let kept = filter.map_or(Truth::Yes, |id| self.truth_of(id, &inner));
            (kept != Truth::No).then(|| (self.node(body, &inner), kept))
        };
        let items = records.rows.iter().filter_map(|row| item(row)).collect();
        let more = records
            .more
            .as_ref()
            .and_then(|(row, count)| item(row).map(|(value, _)| (value, *count)));
        Value::Sequence(Rc::new(Sequence { items, more }))
    }
}

pub(super) fn fold(aggregate: Aggregate, list: &Value) -> Value {
    if let Value::Weighted(list) = list {
        return weighted::fold(aggregate, list);
    }
    let Value::Sequence(list) = list else {
        return match aggregate {
            Aggregate::All | Aggregate::Any => Value::EITHER,
            _ => Value::ANY_NUMBER,
        };
    };
    match aggregate {
        Aggregate::All => Value::Truth(some(list, Truth::No).not()),
        Aggregate::Any => Value::Truth(some(list, Truth::Yes)),
        Aggregate::Count => count(list),
        Aggregate::Sum => sum(list),
        Aggregate::Min => extreme(list, Value::min),
        Aggregate::Max => extreme(list, Value::max),
    }
}

/// Whether some item is `wanted`.
fn some(list: &Sequence, wanted: Truth) -> Truth {
    let is_wanted = |value: &Value| {
        if wanted == Truth::Yes { value.truth() } else { value.truth().not() }
    };
    let listed = list
        .items
        .iter()
        .map(|(value, kept)| kept.and(is_wanted(value)))
        .fold(Truth::No, Truth::or);
    let further =
        list.more.as_ref().map_or(Truth::No, |(value, _)| Truth::Unknown.and(is_wanted(value)));
    listed.or(further)
}

fn count(list: &Sequence) -> Value {
    let certain = list.items.iter().filter(|(_, kept)| *kept == Truth::Yes).count();
    let further = list.more.as_ref().map_or(0, |(_, count)| i64::from(*count));
    let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Value::between(
        Number::whole(whole(certain)),
        Number::whole(whole(list.items.len()).saturating_add(further)),
    )
}

fn sum(list: &Sequence) -> Value {
    let zero = Value::Exact(Number::ZERO);
    let listed = list.items.iter().fold(zero.clone(), |sum, (value, kept)| match kept {
        Truth::Yes => sum.plus(value),
        _ => sum.plus(&value.hull(&zero)),
    });
    match &list.more {
        None => listed,
        Some((value, count)) => {
            let (low, high) = value.ends();
            let times = Number::whole(i64::from(*count));
            let low = low.min(Number::ZERO).times(times);
            let high = high.max(Number::ZERO).times(times);
            listed.plus(&Value::between(low, high))
        }
    }
}

/// The smallest or largest; zero for an empty list.
fn extreme(list: &Sequence, pick: impl Fn(&Value, &Value) -> Value) -> Value {
    let certain = list
        .items
        .iter()
        .filter(|(_, kept)| *kept == Truth::Yes)
        .map(|(value, _)| value.clone())
        .reduce(|a, b| pick(&a, &b));
    let possible = list
        .items
        .iter()
        .filter(|(_, kept)| *kept != Truth::Yes)
        .map(|(value, _)| value)
        .chain(list.more.iter().map(|(value, _)| value));
    let start = certain.clone().unwrap_or(Value::Exact(Number::ZERO));
    possible.fold(start, |all, value| match &certain {
        // With it or without it; without any certain item it may be the only one.
        Some(_) => all.hull(&pick(&all, value)),
        None => all.hull(value),
    })
}

pub(super) fn sort(list: &Value) -> Value {
    ranked(list, |sorted| sorted)
}

pub(super) fn highest(count: &Value, list: &Value) -> Value {
    if let Value::Weighted(list) = list {
        return weighted::highest(count, list);
    }
    match count.exact() {
        Some(count) => {
            let count = usize::try_from(count.to_whole()).unwrap_or(0);
            ranked(list, |sorted| {
                let skipped = sorted.len().saturating_sub(count);
                sorted.into_iter().skip(skipped).collect()
            })
        }
        None => bag(list),
    }
}

pub(super) fn drop_lowest(count: &Value, list: &Value) -> Value {
    if let Value::Weighted(list) = list {
        return weighted::drop_lowest(count, list);
    }
    match count.exact() {
        Some(count) => {
            let count = usize::try_from(count.to_whole()).unwrap_or(0);
            ranked(list, |sorted| sorted.into_iter().skip(count).collect())
        }
        None => bag(list),
    }
}

/// Sorted ascending, then cut. The k-th value of a sorted list never falls as any of its
/// values rises, so that the lower and upper ends can be sorted on their own.
fn ranked(list: &Value, cut: impl Fn(Vec<Number>) -> Vec<Number>) -> Value {
    let Value::Sequence(sequence) = list else { return Value::ANY_NUMBER };
    let certain =
        sequence.more.is_none() && sequence.items.iter().all(|(_, kept)| *kept == Truth::Yes);
    if !certain {
        return bag(list);
    }
    let sorted = |end: fn(&Value) -> Number| {
        let mut ends: Vec<Number> = sequence.items.iter().map(|(value, _)| end(value)).collect();
        crate::util::sort::sort(&mut ends, |a, b| a < b);
        cut(ends)
    };
    let (low, high) = (sorted(|value| value.ends().0), sorted(|value| value.ends().1));
    let items = low
        .into_iter()
        .zip(high)
        .map(|(low, high)| (Value::between(low, high), Truth::Yes))
        .collect();
    Value::Sequence(Rc::new(Sequence { items, more: None }))
}

/// Any of the list's values, in any number up to its length.
fn bag(list: &Value) -> Value {
    let Value::Sequence(sequence) = list else { return Value::ANY_NUMBER };
    let listed = u32::try_from(sequence.items.len()).unwrap_or(u32::MAX);
    let further = sequence.more.as_ref().map_or(0, |(_, count)| *count);
    let more = sequence.any_item().map(|value| (value, listed.saturating_add(further)));
    Value::Sequence(Rc::new(Sequence { items: Vec::new(), more }))
}
