//! A kind of file as a JSON Schema (draft 7, which editors such as Taplo go by).

use serde_json::{Map, Value as Json, json};

use super::words::{ANSWERS, LIST, UNITS, Word};
use super::{FileKind, Key, Need, Rest, Table, ValueKind};
use crate::source::files::OFFICIAL;

/// Names of the author's own.
const NAME: &str = "^[a-z][a-z0-9_]*$";

/// The schema of a kind of file. Tables are written out where they stand: an editor shows a line
/// beside a reference to one nowhere.
pub fn schema(kind: &FileKind) -> Json {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("title".to_owned(), json!(format!("rules/{}", kind.files)));
    schema.extend(table(kind.table));
    Json::Object(schema)
}

fn table(table: &Table) -> Map<String, Json> {
    let mut schema = Map::new();
    let mut add = |key: &str, value: Json| schema.insert(key.to_owned(), value);
    if !table.says.is_empty() {
        add("description", json!(table.says));
    }
    add("type", json!("object"));
    let languages: &[&str] = if matches!(table.rest, Rest::Languages) { &OFFICIAL } else { &[] };
    let keys = table.keys.iter().map(|key| (key.name, property(key)));
    let texts = languages.iter().map(|name| (*name, json!({ "type": "string" })));
    let properties: Map<String, Json> =
        keys.chain(texts).map(|(name, schema)| (name.to_owned(), schema)).collect();
    if !properties.is_empty() {
        add("properties", Json::Object(properties));
    }
    let needed = table.keys.iter().filter(|key| key.need == Need::Always).map(|key| key.name);
    let needed: Vec<&str> = needed.chain(languages.iter().copied()).collect();
    if !needed.is_empty() {
        add("required", json!(needed));
    }
    match table.rest {
        Rest::Nothing => {
            add("additionalProperties", json!(false));
        }
        Rest::Languages => {
            // Languages that are not official may be there.
            add("patternProperties", json!({ "^[a-z]{2,3}$": { "type": "string" } }));
            add("additionalProperties", json!(false));
        }
        Rest::Tables(below) => {
            add("additionalProperties", Json::Object(self::table(below)));
        }
        Rest::Literals => {
            add("additionalProperties", literal());
        }
    }
    let rules: Vec<Json> = table.keys.iter().filter_map(|key| depends(table, key)).collect();
    if !rules.is_empty() {
        add("allOf", Json::Array(rules));
    }
    schema
}

/// What another key says of whether one has to be there.
fn depends(table: &Table, key: &Key) -> Option<Json> {
    let name = key.name;
    match key.need {
        Need::No | Need::Always => None,
        Need::With(others) => {
            let known = others.iter().filter(|other| table.key(other).is_some());
            let any: Vec<Json> = known.map(|other| json!({ "required": [other] })).collect();
            Some(json!({ "if": { "anyOf": any }, "then": { "required": [name] } }))
        }
        Need::OfType(words) => {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let of_type =
                json!({ "required": ["type"], "properties": { "type": { "enum": words } } });
            Some(json!({ "if": of_type, "then": { "required": [name] } }))
        }
        Need::Without(other) => Some(json!({
            "if": { "required": [other] },
            "then": { "not": { "required": [name] } },
            "else": { "required": [name] },
        })),
    }
}

fn property(key: &Key) -> Json {
    let mut schema = kind(key.kind);
    // What is said of the key is of more use than what is said of its table.
    schema.insert("description".to_owned(), json!(key.says));
    Json::Object(schema)
}

fn kind(kind: ValueKind) -> Map<String, Json> {
    let one = || json!({ "type": "string" });
    let one_or_more = || json!({ "type": ["string", "array"], "items": one() });
    let schema = match kind {
        ValueKind::Text | ValueKind::Expression => one(),
        ValueKind::Name => json!({ "type": "string", "pattern": NAME }),
        ValueKind::Word(words) => choice(words),
        ValueKind::Type => choice(&[ANSWERS, LIST, UNITS].concat()),
        ValueKind::Texts | ValueKind::Expressions => one_or_more(),
        ValueKind::Truth => json!({ "type": "boolean" }),
        // A day stands without quotes; editors see it as text all the same.
        ValueKind::Day => json!({ "type": "string", "format": "date" }),
        ValueKind::Literal => literal(),
        ValueKind::Literals => json!({ "type": "array", "items": literal() }),
        ValueKind::Whole(low, high) => {
            json!({ "type": "integer", "minimum": low, "maximum": high })
        }
        ValueKind::Signed(low, high) => {
            json!({ "type": "integer", "minimum": low, "maximum": high })
        }
        ValueKind::Table(below) => Json::Object(table(below)),
        ValueKind::Tables(below) => json!({ "type": "array", "items": table(below) }),
        ValueKind::Anything => json!({ "type": "object" }),
    };
    match schema {
        Json::Object(schema) => schema,
        _ => Map::new(),
    }
}

fn literal() -> Json {
    json!({ "type": ["string", "number", "boolean"] })
}

/// A word of a few, each with what it means where the editor can show that.
fn choice(words: &[Word]) -> Json {
    let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    let says: Vec<&str> = words.iter().map(|(_, says)| *says).collect();
    json!({ "type": "string", "enum": names, "x-taplo": { "docs": { "enumValues": says } } })
}
