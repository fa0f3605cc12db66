//! Values as case files write them.

use serde_json::Value as Json;

use compiler::json::facts::value;
use engine::pack::{Kind, Unit};
use engine::values::{Number, Value};

/// A figure, day, month, `true` or option; `a..b` for a range, with nothing where it has no
/// end; `a|b` for one of several.
pub(crate) fn text(kind: &Kind, found: &Value) -> String {
    plain(&value(kind, found))
}

/// The first and the last day of a stretch.
pub(super) fn day_span(from: &Value, to: &Value) -> String {
    let day = Kind::Number(Unit::Date);
    format!("{}..{}", text(&day, from), text(&day, to))
}

fn plain(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Object(map) => match (map.get("from"), map.get("to"), map.get("one_of")) {
            (Some(from), Some(to), _) => format!("{}..{}", plain(from), plain(to)),
            (_, _, Some(Json::Array(options))) => {
                options.iter().map(plain).collect::<Vec<_>>().join("|")
            }
            _ => json.to_string(),
        },
        other => other.to_string(),
    }
}

/// Whether two texts are the same, word by word, or the same numbers: `762.50` and `762.5`.
pub(super) fn same(found: &str, wanted: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (found, wanted) = (words(found), words(wanted));
    found.len() == wanted.len() && found.iter().zip(&wanted).all(|(a, b)| same_word(a, b))
}

fn same_word(found: &str, wanted: &str) -> bool {
    if found == wanted {
        return true;
    }
    let (found, wanted) = match (found.strip_suffix(','), wanted.strip_suffix(',')) {
        (Some(found), Some(wanted)) => (found, wanted),
        (None, None) => (found, wanted),
        _ => return false,
    };
    let (found, wanted) = (found.split(".."), wanted.split(".."));
    let number = |text: &str| Number::parse(text);
    found.clone().count() == wanted.clone().count()
        && found
            .zip(wanted)
            .all(|(a, b)| a == b || number(a).zip(number(b)).is_some_and(|(a, b)| a == b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_the_same_however_many_zeros_they_end_in() {
        assert!(same("762.5", "762.50"));
        assert!(same("10..20.0", "10.00..20"));
        assert!(same("2026-11", "2026-11"));
        assert!(!same("2026-11", "2026-12"));
        assert!(!same("10..20", "10"));
        assert!(same(
            "apply_by 2026-12-18, paid 12.50, none",
            "apply_by 2026-12-18, paid 12.5, none"
        ));
        assert!(!same("a, b", "a b"));
        assert!(!same("a, b", "a"));
        assert!(!same("none", "shown"));
    }

    #[test]
    fn a_range_without_an_end_says_nothing_there() {
        let money = Kind::Number(Unit::Dollars);
        assert_eq!(text(&money, &Value::between(Number::ZERO, Number::MAX)), "0..");
        assert_eq!(text(&Kind::Truth, &Value::EITHER), "true|false");
    }
}
