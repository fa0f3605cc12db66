//! Households at random over the rules as they ship, as people answer them: some questions not
//! asked, some not known, some roughly, some exactly, the ends of what can be among them.
//!
//! Half of them start from a household of the case files, so that they come to results; a few
//! answers are then taken away or changed. The same seed gives the same household.

use std::path::Path;
use std::rc::Rc;

use compiler::json;
use engine::facts::{Answer, Facts, MissingReason};
use engine::pack::{FactId, Kind, Literal, Pack, Subject, Unit};
use engine::values::{ChoiceSet, Date, Number, Records, Truth, Value};
use serde_json::{Map, Value as Json};

use crate::dice::Dice;

/// A household and the day it asks on.
#[derive(Clone)]
pub(crate) struct Life {
    pub(crate) facts: Facts,
    pub(crate) today: Date,
}

/// A household of the case files; as JSON it can be shared between threads.
pub(crate) struct Case {
    facts: Json,
    as_of: Date,
}

/// The households of the case files.
pub(crate) fn of_cases() -> Vec<Case> {
    let mut folders = vec![Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join("cases")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let mut paths: Vec<_> = folder.read_dir().unwrap().map(|e| e.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
            let cases = table["case"].as_array().unwrap();
            let case = |case: &toml::Value| Case {
                facts: json(&case["facts"]),
                as_of: Date::parse(&case["as_of"].to_string()).unwrap(),
            };
            found.extend(cases.iter().map(case));
        }
    }
    found
}

fn json(value: &toml::Value) -> Json {
    match value {
        toml::Value::String(text) => Json::from(text.as_str()),
        toml::Value::Boolean(holds) => Json::from(*holds),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => Json::Object(
            table.iter().map(|(key, of)| (key.clone(), json(of))).collect::<Map<_, _>>(),
        ),
        number_or_day => Json::from(number_or_day.to_string()),
    }
}

/// How many times in a row each case is taken, once as it is and then changed, before seeds
/// come to the cases as they are again.
const ROUNDS: u64 = 1_000;

/// Where the seeds of a run begin: with the cases as they are.
pub(crate) fn first_seed(cases: &[Case], run: u64) -> u64 {
    run.wrapping_mul(ROUNDS * cases.len() as u64)
}

/// The household of a seed.
pub(crate) fn life(pack: &Pack, cases: &[Case], seed: u64) -> Life {
    let dice = &mut Dice::new(seed);
    let mut today = day(dice);
    let mut facts = Facts::none(pack);
    let all = everything(pack);
    // Seeds in a row take every case in turn, in the first round as it is.
    let (round, which) = (seed / cases.len() as u64, seed % cases.len() as u64);
    let case = &cases[which as usize];
    if round.is_multiple_of(ROUNDS) {
        let facts = json::facts::read_value(pack, &case.facts, None).unwrap_or(facts);
        return Life { facts, today: case.as_of };
    }
    // Of the others one in three says whatever it likes.
    let touched = if dice.one_in(3) {
        3 + dice.roll(8)
    } else {
        facts = json::facts::read_value(pack, &case.facts, None).unwrap_or(facts);
        if !dice.one_in(4) {
            today = case.as_of;
        }
        let changed = if dice.one_in(3) { 0 } else { dice.roll(8) };
        for _ in 0..changed {
            let (id, subject) = dice.pick(&all);
            facts.set(id, subject, answer(pack, id, today, dice));
        }
        usize::from(dice.one_in(4))
    };
    // So many of ten questions are answered otherwise, or at all.
    for (id, subject) in all {
        if dice.roll(10) < touched {
            facts.set(id, subject, answer(pack, id, today, dice));
        }
    }
    Life { facts, today }
}

/// Every fact of everybody.
pub(crate) fn everything(pack: &Pack) -> Vec<(FactId, Subject)> {
    let facts = (0..).map(FactId).zip(&pack.facts);
    facts.flat_map(|(id, fact)| fact.subjects().iter().map(move |s| (id, *s))).collect()
}

/// Mostly about now, and sometimes years away.
fn day(dice: &mut Dice) -> Date {
    let around = Date::parse("2026-11-27").unwrap().days();
    let away = [0, 0, 0, 30, 200, 400, 1500][dice.roll(7)];
    Date::from_days(around + dice.roll(2 * away + 1) as i64 - away as i64)
}

pub(crate) fn answer(pack: &Pack, id: FactId, today: Date, dice: &mut Dice) -> Answer {
    let fact = pack.fact(id);
    match dice.roll(10) {
        0..3 => Answer::Missing(MissingReason::NotAsked),
        3 => Answer::Missing(MissingReason::DoesNotKnow),
        4 => Answer::Missing(MissingReason::Declined),
        5 => Answer::Given(roughly(
            &fact.kind,
            bounds(&fact.kind, fact.bounds, fact.past, today),
            dice,
        )),
        _ => Answer::Given(exact(
            &fact.kind,
            bounds(&fact.kind, fact.bounds, fact.past, today),
            today,
            dice,
        )),
    }
}

/// What happened lies no later than today.
fn bounds(kind: &Kind, (low, high): (Number, Number), past: bool, today: Date) -> (Number, Number) {
    let now = match kind {
        Kind::Number(Unit::Date) if past => Number::whole(today.days()),
        Kind::Number(Unit::Month) if past => Number::whole(today.month().index()),
        _ => return (low, high),
    };
    (low, high.min(now).max(low))
}

/// One answer within bounds; often one of the ends, and of large ranges mostly a small part.
pub(crate) fn exact(
    kind: &Kind,
    (low, high): (Number, Number),
    today: Date,
    dice: &mut Dice,
) -> Value {
    match kind {
        Kind::Truth => Value::Truth(Truth::of(dice.one_in(2))),
        Kind::Number(unit) => Value::Exact(number(*unit, (low, high), today, dice)),
        Kind::Choice(options) => Value::Choice(ChoiceSet(1 << dice.roll(options.len()))),
        Kind::Records(fields, most) => {
            let rows = (0..dice.roll((*most as usize).min(4) + 1)).map(|_| {
                let field = |field: &engine::pack::Field| {
                    let bounds = bounds(&field.kind, field.bounds, field.past, today);
                    exact(&field.kind, bounds, today, dice)
                };
                fields.iter().map(field).collect()
            });
            Value::Records(Rc::new(Records { rows: rows.collect(), more: None }))
        }
        Kind::Sequence(_) => Value::ANY_NUMBER,
    }
}

fn number(unit: Unit, (low, high): (Number, Number), today: Date, dice: &mut Dice) -> Number {
    let now = match unit {
        Unit::Date => today.days(),
        Unit::Month => today.month().index(),
        _ => low.to_whole(),
    };
    let span = high.minus(low).to_whole().max(0) as usize;
    let near = |span: usize, dice: &mut Dice| {
        let far = dice.pick(&[3, 30, 500, 20_000, 60_000]);
        let away = dice.roll(far.min(span + 1)) as i64;
        now + if dice.one_in(2) { away } else { -away }
    };
    let found = match dice.roll(8) {
        0 => return low,
        1 => return high,
        2 if unit == Unit::Ratio => {
            return Number::whole(dice.roll(1001) as i64)
                .over(Number::whole(1000))
                .max(low)
                .min(high);
        }
        2 | 3 => low.to_whole() + dice.roll(span + 1) as i64,
        _ => near(span, dice),
    };
    Number::whole(found).max(low).min(high)
}

/// A range or several options.
fn roughly(kind: &Kind, bounds: (Number, Number), dice: &mut Dice) -> Value {
    match kind {
        Kind::Number(unit) => {
            let today = Date::parse("2026-11-27").unwrap();
            let (a, b) = (number(*unit, bounds, today, dice), number(*unit, bounds, today, dice));
            Value::between(a.min(b), a.max(b))
        }
        Kind::Choice(options) => {
            let bit = |dice: &mut Dice| 1_u64 << dice.roll(options.len());
            Value::Choice(ChoiceSet(bit(dice) | bit(dice)))
        }
        Kind::Truth => Value::EITHER,
        other => exact(other, bounds, Date::parse("2026-11-27").unwrap(), dice),
    }
}

/// The same with every answer exact: what is presumed or stands until chosen is left as it is
/// taken to be, everything else is one of what it could be.
pub(crate) fn completed(pack: &Pack, life: &Life, seed: u64) -> Life {
    let mut facts = life.facts.clone();
    for (id, subject) in everything(pack) {
        // What one answer becomes does not depend on the others.
        let dice = &mut Dice::new(seed ^ (u64::from(id.0) << 8) ^ subject.index() as u64);
        let fact = pack.fact(id);
        let bounds = bounds(&fact.kind, fact.bounds, fact.past, life.today);
        let value = match life.facts.get(id, subject) {
            Answer::Given(value) => within(&fact.kind, value, life.today, dice),
            Answer::Missing(why) => match fact.presumed {
                Some(presumed) if fact.chosen || *why == MissingReason::NotAsked => {
                    literal(presumed)
                }
                _ => exact(&fact.kind, bounds, life.today, dice),
            },
        };
        facts.set(id, subject, Answer::Given(value));
    }
    Life { facts, today: life.today }
}

fn literal(literal: Literal) -> Value {
    Value::from(literal)
}

/// One of the values that a value could be.
fn within(kind: &Kind, value: &Value, today: Date, dice: &mut Dice) -> Value {
    match (kind, value) {
        (Kind::Number(unit), Value::Between(low, high)) => {
            Value::Exact(number(*unit, (*low, *high), today, dice))
        }
        (Kind::Choice(_), Value::Choice(set)) => {
            let bits: Vec<u64> = (0..64).map(|n| 1 << n).filter(|bit| set.0 & bit != 0).collect();
            Value::Choice(ChoiceSet(dice.pick(&bits)))
        }
        (Kind::Truth, Value::Truth(Truth::Unknown)) => Value::Truth(Truth::of(dice.one_in(2))),
        (Kind::Records(fields, _), Value::Records(records)) => {
            let rows = records.rows.iter().map(|row| {
                let cells = fields.iter().zip(row.iter());
                cells.map(|(field, cell)| within(&field.kind, cell, today, dice)).collect()
            });
            Value::Records(Rc::new(Records { rows: rows.collect(), more: None }))
        }
        (_, other) => other.clone(),
    }
}

/// The same trouble with as few answers as leave it: each is taken away, and stays away where
/// the trouble stays.
pub(crate) fn shrunk(pack: &Pack, life: &Life, still: impl Fn(&Life) -> bool) -> Life {
    let mut least = life.clone();
    let mut smaller = true;
    while smaller {
        smaller = false;
        for (id, subject) in everything(pack) {
            if *least.facts.get(id, subject) == Answer::Missing(MissingReason::NotAsked) {
                continue;
            }
            let mut fewer = least.clone();
            fewer.facts.set(id, subject, Answer::Missing(MissingReason::NotAsked));
            if still(&fewer) {
                least = fewer;
                smaller = true;
            }
        }
    }
    least
}

/// A household as the command line takes it.
pub(crate) fn written(pack: &Pack, life: &Life) -> String {
    format!("as of {}: {}", life.today, json::facts::write(pack, &life.facts))
}
