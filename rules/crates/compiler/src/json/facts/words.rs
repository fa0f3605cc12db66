//! How answers are written, and what they are called when they are wrong.

use serde_json::Value as Json;

use engine::pack::Unit;
use engine::values::{Date, Month, Number};

/// The value of an object's only key.
pub(super) fn single<'j>(json: &'j Json, key: &str) -> Option<&'j Json> {
    match json {
        Json::Object(map) if map.len() == 1 => map.get(key),
        _ => None,
    }
}

pub(super) fn parse(text: &str, unit: Unit) -> Option<Number> {
    match unit {
        Unit::Date => Date::parse(text).map(|date| Number::whole(date.days())),
        Unit::Month => Month::parse(text).map(|month| Number::whole(month.index())),
        _ => Number::parse(text).filter(|number| number.is_whole() || !is_counted(unit)),
    }
}

/// Whether there are only whole ones.
pub(super) fn is_counted(unit: Unit) -> bool {
    matches!(unit, Unit::Whole | Unit::Days | Unit::Weeks | Unit::Months | Unit::Years)
}

pub(super) fn shown(unit: Unit, number: Number) -> String {
    match unit {
        Unit::Date => Date::from_days(number.to_whole()).to_string(),
        Unit::Month => Month::from_index(number.to_whole()).to_string(),
        _ => number.to_string(),
    }
}

pub(super) fn example(unit: Unit) -> &'static str {
    match unit {
        Unit::Date => "a day such as \"1961-05-04\"",
        Unit::Month => "a month such as \"2026-11\"",
        _ => "a number",
    }
}

pub(super) fn name(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::String(_) => "text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= 40 {
        return text.to_owned();
    }
    text.chars().take(40).chain(['…']).collect()
}

/// A pointer one step further.
pub(super) fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
