//! Answers drawn from bytes: of any kind that the rules ask for, within the bounds they give, and
//! missing for any reason.

use std::rc::Rc;

use engine::facts::{Answer, MissingReason};
use engine::pack::{Fact, FactId, Kind, Subject, Unit};
use engine::values::{ChoiceSet, Number, Records, Truth, Value};
use libfuzzer_sys::arbitrary::{Result, Unstructured};

use crate::{PACK, today};

/// A fact of somebody, and an answer to it.
pub fn answer(bytes: &mut Unstructured<'_>) -> Result<(FactId, Subject, Answer)> {
    let place = bytes.choose_index(PACK.facts.len())?;
    let id = FactId::at(place).unwrap();
    let fact = PACK.fact(id);
    let subject = *bytes.choose(fact.subjects())?;
    let answer = match bytes.int_in_range(0..=9_u8)? {
        0 => Answer::Missing(MissingReason::NotAsked),
        1 => Answer::Missing(MissingReason::DoesNotKnow),
        2 => Answer::Missing(MissingReason::Declined),
        3 => Answer::Given(roughly(fact, bytes)?),
        _ => Answer::Given(exactly(&fact.kind, bounds(fact), bytes)?),
    };
    Ok((id, subject, answer))
}

/// What a fact can be today.
fn bounds(fact: &Fact) -> (Number, Number) {
    match fact.anything_on(today()) {
        Value::Between(low, high) => (low, high),
        Value::Exact(only) => (only, only),
        _ => fact.bounds,
    }
}

fn roughly(fact: &Fact, bytes: &mut Unstructured<'_>) -> Result<Value> {
    let (a, b) =
        (exactly(&fact.kind, bounds(fact), bytes)?, exactly(&fact.kind, bounds(fact), bytes)?);
    Ok(match fact.kind {
        Kind::Truth | Kind::Number(_) | Kind::Choice(_) => a.hull(&b),
        Kind::Records(..) | Kind::Sequence(_) => a,
    })
}

fn exactly(kind: &Kind, bounds: (Number, Number), bytes: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match kind {
        Kind::Truth => Value::Truth(Truth::of(bytes.arbitrary()?)),
        Kind::Number(unit) => Value::Exact(number(*unit, bounds, bytes)?),
        Kind::Choice(options) => Value::Choice(ChoiceSet(1 << bytes.choose_index(options.len())?)),
        Kind::Records(fields, most) => {
            let count = bytes.int_in_range(0..=(*most).min(60))?;
            let mut rows = Vec::new();
            for _ in 0..count {
                let row = fields.iter().map(|field| exactly(&field.kind, field.bounds, bytes));
                rows.push(row.collect::<Result<_>>()?);
            }
            Value::Records(Rc::new(Records { rows, more: None }))
        }
        Kind::Sequence(_) => Value::ANY_NUMBER,
    })
}

/// The ends of what can be, days and months about now, and anything between.
fn number(
    unit: Unit,
    (low, high): (Number, Number),
    bytes: &mut Unstructured<'_>,
) -> Result<Number> {
    let now = match unit {
        Unit::Date => today().days(),
        Unit::Month => today().month().index(),
        _ => low.to_whole(),
    };
    let found = match bytes.int_in_range(0..=5_u8)? {
        0 => low,
        1 => high,
        2 if unit == Unit::Ratio => {
            Number::whole(bytes.int_in_range(0..=1000)?).over(Number::whole(1000))
        }
        2 => Number::whole(now + i64::from(bytes.arbitrary::<i8>()?)),
        3 => Number::whole(now + i64::from(bytes.arbitrary::<i16>()?)),
        4 => Number::whole(now + i64::from(bytes.arbitrary::<i16>()?)).over(Number::whole(4)),
        _ => Number::whole(bytes.int_in_range(low.to_whole()..=high.to_whole())?),
    };
    let whole = matches!(unit, Unit::Date | Unit::Month | Unit::Whole | Unit::Days | Unit::Weeks)
        || matches!(unit, Unit::Months | Unit::Years);
    let found = if whole { Number::whole(found.to_whole()) } else { found };
    Ok(found.max(low).min(high))
}
