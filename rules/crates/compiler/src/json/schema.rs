//! The fact dictionary as JSON, and as a JSON Schema of what [`crate::json::facts`] reads.

use serde_json::{Map, Value as Json, json};

use crate::json::facts::value;
use crate::syntax::units::unit_name;
use engine::pack::{Fact, Field, Kind, Pack, Scope, Subject, Unit};
use engine::values::{Number, Value};

/// Every fact with all that is known of it, in the order of the dictionary; and the entries.
pub fn dictionary(pack: &Pack) -> Json {
    let facts = pack.facts.iter().map(|fact| {
        let mut entry = Map::new();
        let mut set = |key: &str, json: Json| {
            if !json.is_null() {
                entry.insert(key.to_owned(), json);
            }
        };
        set("id", Json::from(fact.id.as_str()));
        set("about", Json::from(if fact.about == Scope::Each { "each" } else { "household" }));
        for (key, json) in type_of(&fact.kind, fact.bounds) {
            set(&key, json);
        }
        set("topic", json!(pack.topic(fact.topic)));
        set("question", Json::from(fact.question.as_str()));
        set("cost", Json::from(fact.cost));
        set("sensitive", Json::from(fact.sensitive));
        set("past", Json::from(fact.past));
        set("optional", Json::from(fact.optional));
        set("by_place", Json::from(fact.by_place));
        set("varies", Json::from(fact.varies));
        let presumed = fact.presumed.map(|literal| value(&fact.kind, &Value::from(literal)));
        set(if fact.chosen { "chosen" } else { "presumed" }, presumed.unwrap_or(Json::Null));
        let plain = fact.plain.map(|literal| value(&fact.kind, &Value::from(literal)));
        set("plain", plain.unwrap_or(Json::Null));
        set("weighty", if fact.weighty { Json::from(true) } else { Json::Null });
        set("exists_depending_on", depends_on(pack, fact));
        Json::Object(entry)
    });
    json!({ "facts": facts.collect::<Vec<_>>(), "entries": entries(pack) })
}

/// What can bring a person here, with the programs that it looks at.
fn entries(pack: &Pack) -> Json {
    let entries = pack.entries.iter().map(|entry| {
        let programs = entry.programs.iter().map(|id| pack.program(*id).id.as_str());
        let programs: Vec<&str> = programs.collect();
        json!({ "id": entry.id, "programs": programs })
    });
    Json::Array(entries.collect())
}

/// The facts that decide whether there is such a thing.
fn depends_on(pack: &Pack, fact: &Fact) -> Json {
    let Some(exists) = fact.exists else { return Json::Null };
    let paths = pack.definition(exists).reads(Subject::Person).iter().map(|(id, subject)| {
        let (owner, name) = crate::json::facts::path_of(pack, *id, *subject);
        Json::from(format!("{owner}.{name}"))
    });
    Json::Array(paths.collect())
}

fn type_of(kind: &Kind, bounds: (Number, Number)) -> Vec<(String, Json)> {
    let named = |name: &str| ("type".to_owned(), Json::from(name));
    match kind {
        Kind::Truth => vec![named("truth")],
        Kind::Choice(options) => vec![named("choice"), ("options".to_owned(), json!(options))],
        Kind::Number(unit) => {
            let end = |number| value(kind, &Value::Exact(number));
            vec![
                named(unit_name(*unit)),
                ("min".to_owned(), end(bounds.0)),
                ("max".to_owned(), end(bounds.1)),
            ]
        }
        Kind::Records(fields, most) => {
            let fields = fields.iter().map(|field| {
                let mut entry = Map::new();
                entry.insert("id".to_owned(), Json::from(field.id.as_str()));
                entry.extend(type_of(&field.kind, field.bounds));
                Json::Object(entry)
            });
            let fields = Json::Array(fields.collect());
            vec![named("list"), ("most".to_owned(), json!(most)), ("fields".to_owned(), fields)]
        }
        Kind::Sequence(_) => Vec::new(),
    }
}

/// A JSON Schema (2020-12) of a household's facts.
pub fn schema(pack: &Pack) -> Json {
    let owner = |owner: &str| {
        let (_, facts) = crate::json::facts::facts_of(pack, owner);
        let answers = facts.into_iter().map(|(_, fact)| (fact.id.clone(), answer(fact)));
        closed(answers.collect())
    };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Facts of a household",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "person": owner("person"),
            "partner": owner("partner"),
            "household": owner("household"),
        },
        "$defs": {
            "unknown": closed_with(
                [("unknown".to_owned(), json!({ "enum": ["not_asked", "does_not_know", "declined"] }))]
                    .into_iter()
                    .collect(),
                &["unknown"],
            ),
        },
    })
}

fn answer(fact: &Fact) -> Json {
    let mut schema = any_of(&fact.kind, fact.bounds);
    if let Json::Object(map) = &mut schema
        && let Some(Json::Array(all)) = map.get_mut("anyOf")
    {
        all.push(json!({ "$ref": "#/$defs/unknown" }));
        all.push(json!({ "type": "null" }));
    }
    schema
}

fn any_of(kind: &Kind, bounds: (Number, Number)) -> Json {
    let of = |key: &str, items: Json| {
        let list = json!({ "type": "array", "minItems": 1, "items": items });
        closed_with([(key.to_owned(), list)].into_iter().collect(), &[key])
    };
    match kind {
        Kind::Truth => {
            json!({ "anyOf": [{ "type": "boolean" }, of("one_of", json!({ "type": "boolean" }))] })
        }
        Kind::Choice(options) => {
            json!({ "anyOf": [{ "enum": options }, of("one_of", json!({ "enum": options }))] })
        }
        Kind::Number(unit) => {
            let one = number(*unit, bounds);
            let ends = [("from".to_owned(), one.clone()), ("to".to_owned(), one.clone())];
            let range = closed(ends.into_iter().collect());
            json!({ "anyOf": [one, range] })
        }
        Kind::Records(fields, most) => {
            let cell = |field: &Field| (field.id.clone(), any_of(&field.kind, field.bounds));
            let row = closed(fields.iter().map(cell).collect());
            let rows = json!({ "type": "array", "maxItems": most, "items": row });
            let open = [
                ("rows".to_owned(), rows.clone()),
                ("more".to_owned(), json!({ "type": "integer" })),
            ];
            json!({ "anyOf": [rows, closed(open.into_iter().collect())] })
        }
        Kind::Sequence(_) => json!(false),
    }
}

fn number(unit: Unit, (low, high): (Number, Number)) -> Json {
    let text = |pattern: &str, format: Option<&str>| match format {
        Some(format) => json!({ "type": "string", "format": format }),
        None => json!({ "type": "string", "pattern": pattern }),
    };
    match unit {
        Unit::Date => text("", Some("date")),
        Unit::Month => text("^[0-9]{4}-(0[1-9]|1[0-2])$", None),
        _ => {
            let whole =
                matches!(unit, Unit::Whole | Unit::Days | Unit::Weeks | Unit::Months | Unit::Years);
            let plain = if whole { "integer" } else { "number" };
            let end = |number| value(&Kind::Number(unit), &Value::Exact(number));
            json!({ "anyOf": [
                { "type": plain, "minimum": end(low), "maximum": end(high) },
                text("^-?[0-9]+(\\.[0-9]+)?$", None),
            ] })
        }
    }
}

fn closed(properties: Map<String, Json>) -> Json {
    closed_with(properties, &[])
}

fn closed_with(properties: Map<String, Json>, required: &[&str]) -> Json {
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("additionalProperties".to_owned(), json!(false));
    schema.insert("properties".to_owned(), Json::Object(properties));
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    Json::Object(schema)
}

/// Subjects by name.
pub fn subject_name(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "person",
        Subject::Partner => "partner",
    }
}
