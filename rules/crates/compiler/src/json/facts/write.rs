//! Answers and values to JSON.

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
    match (kind, value) {
        (Kind::Truth, Value::Truth(truth)) => match truth {
            Truth::Yes => Json::Bool(true),
            Truth::No => Json::Bool(false),
            Truth::Unknown => object([("one_of", Json::from(vec![true, false]))]),
        },
        (Kind::Number(unit), Value::Exact(number)) => number_json(*unit, *number),
        (Kind::Number(unit), Value::Between(low, high)) => {
            object([("from", number_json(*unit, *low)), ("to", number_json(*unit, *high))])
        }
        (Kind::Choice(options), Value::Choice(set)) => {
            let mut names: Vec<Json> =
                set.of(options).map(|name| Json::from(name.as_str())).collect();
            match (names.len(), names.pop()) {
                (1, Some(only)) => only,
                (_, last) => {
                    names.extend(last);
                    object([("one_of", Json::Array(names))])
                }
            }
        }
        (Kind::Records(..), Value::Records(records)) => records_json(kind, records),
        (Kind::Sequence(unit), Value::Sequence(sequence)) => {
            let items = sequence.items.iter();
            Json::Array(items.map(|(item, _)| self::value(&Kind::Number(*unit), item)).collect())
        }
        _ => Json::Null,
    }
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
fn number_json(unit: Unit, number: Number) -> Json {
    match unit {
        _ if number == Number::MIN || number == Number::MAX => Json::Null,
        Unit::Date => Json::from(Date::from_days(number.to_whole()).to_string()),
        Unit::Month => Json::from(Month::from_index(number.to_whole()).to_string()),
        _ => exact(number),
    }
}

/// The number with all its digits.
pub(crate) fn exact(number: Number) -> Json {
    let text = number.to_string();
    text.parse::<serde_json::Number>().map_or_else(|_| Json::from(text), Json::Number)
}

pub(crate) fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
