//! What a case gives, by name.

use serde_json::Value as Json;

use crate::date::{Date, Month};
use crate::number::Number;

pub(super) fn text<'j>(json: &'j Json, name: &str) -> Option<&'j str> {
    json.get(name)?.as_str()
}

pub(super) fn flag(json: &Json, name: &str) -> Option<bool> {
    json.get(name)?.as_bool()
}

pub(super) fn number(json: &Json, name: &str) -> Option<Number> {
    of(json.get(name)?)
}

/// A number as it is written.
pub(super) fn of(json: &Json) -> Option<Number> {
    match json {
        Json::Number(number) => Number::parse(&number.to_string()),
        _ => None,
    }
}

pub(super) fn day(json: &Json, name: &str) -> Option<Date> {
    Date::parse(text(json, name)?)
}

/// A month, or the month of a day.
pub(super) fn month(json: &Json, name: &str) -> Option<Month> {
    Month::parse(text(json, name)?.get(..7)?)
}

pub(super) fn name(case: &Json) -> &str {
    text(case, "id").unwrap_or("a case without an id")
}

/// The cases of a file that is a list of them.
///
/// # Errors
/// One sentence, when it is not.
pub(super) fn cases(text: &str) -> Result<Vec<Json>, String> {
    let cases: Json =
        serde_json::from_str(text).map_err(|error| format!("the file is not JSON: {error}"))?;
    match cases {
        Json::Array(cases) => Ok(cases),
        _ => Err("the file is not a list of cases".to_owned()),
    }
}
