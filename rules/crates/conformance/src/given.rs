//! What a case gives, by name.

use serde_json::Value as Json;

use engine::values::{Date, Number};

pub(super) fn text<'j>(json: &'j Json, name: &str) -> Option<&'j str> {
    json.get(name)?.as_str()
}

pub(super) fn flag(json: &Json, name: &str) -> Option<bool> {
    json.get(name)?.as_bool()
}

/// A number as it is written.
pub(super) fn number(json: &Json, name: &str) -> Option<Number> {
    match json.get(name)? {
        Json::Number(number) => Number::parse(&number.to_string()),
        _ => None,
    }
}

pub(super) fn day(json: &Json, name: &str) -> Option<Date> {
    Date::parse(text(json, name)?)
}

pub(super) fn name(case: &Json) -> &str {
    text(case, "id").unwrap_or("a case without an id")
}
