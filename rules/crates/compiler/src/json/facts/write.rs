//! Answers and values to JSON.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value as Json};

use super::{REASONS, path_of};
use engine::facts::{Answer, Facts};
use engine::pack::{Kind, Pack, Unit};
use engine::values::{Date, Month, Number, Records, Truth, Value};

/// All answers that were asked for.
pub fn write(pack: &Pack, facts: &Facts) -> Json {
    let mut owners: Map<String, Json> = Map::new();
    for (id, subject, answer) in facts.asked() {
        let fact = pack.fact(id);
        let json = match answer {
            Answer::Given(given) => value(&fact.kind, given),
            Answer::Missing(why) => {
                let name = REASONS.iter().find(|(_, known)| known == why).map(|(name, _)| *name);
                object([("unknown", Json::from(name.unwrap_or("not_asked")))])
            }
        };
        let (owner, name) = path_of(pack, id, subject);
        let owner = owners.entry(owner).or_insert_with(|| Json::Object(Map::new()));
        if let Json::Object(map) = owner {
            map.insert(name.to_owned(), json);
        }
    }
    Json::Object(owners)
}

/// A value of a kind. What is not known at all is `null`.
pub fn value(kind: &Kind, value: &Value) -> Json {
    serde_json::to_value(Shown(kind, value)).unwrap_or(Json::Null)
}

/// A value of a kind, written as JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown<'v>(pub(crate) &'v Kind, pub(crate) &'v Value);

impl Shown<'_> {
    /// Whether it is not written as `null`.
    pub(crate) fn is_something(&self) -> bool {
        match (self.0, self.1) {
            (Kind::Number(_), Value::Exact(number)) => !is_endless(*number),
            pair => matches!(
                pair,
                (Kind::Number(_), Value::Between(..))
                    | (Kind::Truth, Value::Truth(_))
                    | (Kind::Choice(_), Value::Choice(_))
                    | (Kind::Records(..), Value::Records(_))
                    | (Kind::Sequence(_), Value::Sequence(_))
            ),
        }
    }
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match (self.0, self.1) {
            (Kind::Truth, Value::Truth(truth)) => match truth {
                Truth::Yes => to.serialize_bool(true),
                Truth::No => to.serialize_bool(false),
                Truth::Unknown => only("one_of", &[true, false], to),
            },
            (Kind::Number(unit), Value::Exact(number)) => Figure(*unit, *number).serialize(to),
            (Kind::Number(unit), Value::Between(low, high)) => {
                let mut map = to.serialize_map(Some(2))?;
                map.serialize_entry("from", &Figure(*unit, *low))?;
                map.serialize_entry("to", &Figure(*unit, *high))?;
                map.end()
            }
            (Kind::Choice(options), Value::Choice(set)) => {
                let mut names: Vec<&String> = set.of(options).collect();
                match (names.len(), names.pop()) {
                    (1, Some(name)) => to.serialize_str(name),
                    (_, last) => {
                        names.extend(last);
                        only("one_of", &names, to)
                    }
                }
            }
            (Kind::Records(..), Value::Records(records)) => {
                records_json(self.0, records).serialize(to)
            }
            (Kind::Sequence(unit), Value::Sequence(sequence)) => {
                let kind = Kind::Number(*unit);
                to.collect_seq(sequence.items.iter().map(|(item, _)| Shown(&kind, item)))
            }
            _ => to.serialize_unit(),
        }
    }
}

/// An object with one key.
fn only<S: Serializer>(key: &str, value: &impl Serialize, to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}

fn records_json(kind: &Kind, records: &Records) -> Json {
    let Kind::Records(fields, _) = kind else { return Json::Null };
    let rows = records.rows.iter().map(|row| {
        let cells = fields.iter().zip(row);
        let cells = cells.map(|(field, cell)| (field.id.clone(), value(&field.kind, cell)));
        Json::Object(cells.collect())
    });
    let rows = Json::Array(rows.collect());
    match &records.more {
        None => rows,
        Some((_, more)) => object([("rows", rows), ("more", Json::from(*more))]),
    }
}

/// A number as its unit is written; `null` where there is no end.
struct Figure(Unit, Number);

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self(unit, number) = *self;
        match unit {
            _ if is_endless(number) => to.serialize_unit(),
            Unit::Date => to.collect_str(&Date::from_days(number.to_whole())),
            Unit::Month => to.collect_str(&Month::from_index(number.to_whole())),
            _ => Exact(number).serialize(to),
        }
    }
}

fn is_endless(number: Number) -> bool {
    number == Number::MIN || number == Number::MAX
}

/// The number with all its digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exact(pub(crate) Number);

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        exact(self.0).serialize(to)
    }
}

/// The same as JSON.
pub(crate) fn exact(number: Number) -> Json {
    let text = number.to_string();
    text.parse::<serde_json::Number>().map_or_else(|_| Json::from(text), Json::Number)
}

pub(crate) fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
