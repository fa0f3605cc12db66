//! JSON to answers. Takes any input, finds all that is wrong with it.

use std::rc::Rc;

use serde_json::{Map, Value as Json};

use super::words::{below, example, is_counted, name, parse, shortened, shown, single};
use super::{OWNERS, Problem, REASONS, facts_of};
use crate::source::suggest::suggestion;
use engine::facts::{Answer, Facts, MissingReason, anything};
use engine::pack::{Fact, FactId, Field, Kind, Pack, Unit};
use engine::values::{ChoiceSet, Date, Number, Records, Truth, Value};

/// Reads answers; those that may not lie in the future are held against `today`.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn read(pack: &Pack, text: &str, today: Option<Date>) -> Result<Facts, Vec<Problem>> {
    match serde_json::from_str::<Json>(text) {
        Ok(json) => read_value(pack, &json, today),
        Err(error) => Err(vec![Problem {
            pointer: String::new(),
            message: format!("this is not JSON: {error}"),
            help: None,
        }]),
    }
}

/// Reads answers from JSON that was parsed already.
///
/// # Errors
///
/// Everything that is wrong with the input, each with its place.
pub fn read_value(pack: &Pack, json: &Json, today: Option<Date>) -> Result<Facts, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut facts = Facts::none(pack);
    let mut reader = Reader { problems: &mut problems, today };
    match json {
        Json::Object(owners) => {
            for (owner, answers) in owners {
                reader.owner(pack, owner, answers, &mut facts);
            }
        }
        other => reader.wrong("", format!("expected an object, but this is {}", name(other)), None),
    }
    if problems.is_empty() { Ok(facts) } else { Err(problems) }
}

struct Reader<'p> {
    problems: &'p mut Vec<Problem>,
    today: Option<Date>,
}

/// What an answer is held against: type, bounds, and whether it lies in the past.
struct Expected<'f> {
    kind: &'f Kind,
    bounds: (Number, Number),
    past: bool,
}

impl Reader<'_> {
    fn wrong(&mut self, pointer: &str, message: String, help: Option<String>) {
        self.problems.push(Problem { pointer: pointer.to_owned(), message, help });
    }

    fn owner(&mut self, pack: &Pack, owner: &str, answers: &Json, facts: &mut Facts) {
        let pointer = below("", owner);
        if !OWNERS.contains(&owner) {
            let help = suggestion(owner, OWNERS);
            self.wrong(&pointer, format!("unknown key `{owner}`"), help);
            return;
        }
        let Json::Object(answers) = answers else {
            let message = format!("expected an object, but this is {}", name(answers));
            self.wrong(&pointer, message, None);
            return;
        };
        let (subject, known) = facts_of(pack, owner);
        for (key, json) in answers {
            let pointer = below(&pointer, key);
            let Some((id, fact)) = known.iter().find(|(_, fact)| fact.id == *key) else {
                self.unknown_fact(pack, &pointer, owner, key, &known);
                continue;
            };
            let expected = Expected { kind: &fact.kind, bounds: fact.bounds, past: fact.past };
            if let Some(answer) = self.answer(&pointer, json, &expected) {
                facts.set(*id, subject, answer);
            }
        }
    }

    fn unknown_fact(
        &mut self,
        pack: &Pack,
        pointer: &str,
        owner: &str,
        key: &str,
        known: &[(FactId, &Fact)],
    ) {
        let elsewhere = pack.facts.iter().any(|fact| fact.id == key);
        let help = if elsewhere {
            let right = if owner == "household" { "person" } else { "household" };
            Some(format!("it belongs under `{right}`"))
        } else {
            suggestion(key, known.iter().map(|(_, fact)| fact.id.as_str()))
        };
        self.wrong(pointer, format!("unknown fact `{key}`"), help);
    }

    /// An answer, or a reason for there being none.
    fn answer(&mut self, pointer: &str, json: &Json, expected: &Expected<'_>) -> Option<Answer> {
        if json.is_null() {
            return Some(Answer::Missing(MissingReason::NotAsked));
        }
        if let Some(reason) = single(json, "unknown") {
            let found = REASONS.iter().find(|(name, _)| reason.as_str() == Some(name));
            if found.is_none() {
                let help = "reasons are `not_asked`, `does_not_know` and `declined`";
                let place = below(pointer, "unknown");
                self.wrong(&place, format!("unknown reason {reason}"), Some(help.to_owned()));
            }
            return found.map(|(_, why)| Answer::Missing(*why));
        }
        self.value(pointer, json, expected).map(Answer::Given)
    }

    fn value(&mut self, pointer: &str, json: &Json, expected: &Expected<'_>) -> Option<Value> {
        match expected.kind {
            Kind::Truth => self.truth(pointer, json),
            Kind::Choice(options) => self.choice(pointer, json, options),
            Kind::Number(unit) => self.numbers(pointer, json, *unit, expected),
            Kind::Records(fields, most) => self.records(pointer, json, fields, *most),
            Kind::Sequence(_) => None,
        }
    }

    fn truth(&mut self, pointer: &str, json: &Json) -> Option<Value> {
        if let Json::Bool(holds) = json {
            return Some(Value::Truth(Truth::of(*holds)));
        }
        if let Some(Json::Array(both)) = single(json, "one_of")
            && both.iter().all(Json::is_boolean)
            && !both.is_empty()
        {
            let truths = both.iter().filter_map(Json::as_bool);
            return truths.map(|t| Value::Truth(Truth::of(t))).reduce(|a, b| a.hull(&b));
        }
        let message = format!("expected `true` or `false`, but this is {}", name(json));
        let help = json.is_string().then(|| "write it without quotes".to_owned());
        self.wrong(pointer, message, help);
        None
    }

    fn choice(&mut self, pointer: &str, json: &Json, options: &[String]) -> Option<Value> {
        let (place, all) = match single(json, "one_of") {
            Some(Json::Array(all)) if !all.is_empty() => {
                (below(pointer, "one_of"), all.iter().collect())
            }
            _ => (pointer.to_owned(), vec![json]),
        };
        let mut bits = 0;
        for option in all {
            let Some(text) = option.as_str() else {
                let message = format!("expected an option, but this is {}", name(option));
                let help = suggestion("", options.iter().map(String::as_str));
                self.wrong(&place, message, help);
                return None;
            };
            let found = options.iter().position(|name| name == text);
            let Some(bit) = found.and_then(crate::check::bit) else {
                let help = suggestion(text, options.iter().map(String::as_str));
                self.wrong(&place, format!("there is no option `{text}`"), help);
                return None;
            };
            bits |= bit;
        }
        Some(Value::Choice(ChoiceSet(bits)))
    }

    /// A number, day or month, or a range of them.
    fn numbers(
        &mut self,
        pointer: &str,
        json: &Json,
        unit: Unit,
        expected: &Expected<'_>,
    ) -> Option<Value> {
        let Json::Object(range) = json else {
            return self.number(pointer, json, unit, expected).map(Value::Exact);
        };
        if let Some(key) = range.keys().find(|key| *key != "from" && *key != "to") {
            let help = "a range is `{\"from\": …, \"to\": …}`, no answer `{\"unknown\": \"…\"}`";
            self.wrong(&below(pointer, key), format!("unknown key `{key}`"), Some(help.to_owned()));
            return None;
        }
        let mut end = |key: &str, otherwise: Number| match range.get(key) {
            None | Some(Json::Null) => Some(otherwise),
            Some(json) => self.number(&below(pointer, key), json, unit, expected),
        };
        let (low, high) = (end("from", expected.bounds.0), end("to", expected.bounds.1));
        let (low, high) = (low?, high?);
        if low > high {
            let message = "the range ends before it starts".to_owned();
            self.wrong(pointer, message, None);
            return None;
        }
        Some(Value::between(low, high))
    }

    fn number(
        &mut self,
        pointer: &str,
        json: &Json,
        unit: Unit,
        expected: &Expected<'_>,
    ) -> Option<Number> {
        let text = match json {
            Json::String(text) => text.clone(),
            Json::Number(number) => number.to_string(),
            other => {
                let message = format!("expected {}, but this is {}", example(unit), name(other));
                self.wrong(pointer, message, None);
                return None;
            }
        };
        let Some(number) = parse(&text, unit) else {
            let fraction = is_counted(unit) && Number::parse(&text).is_some();
            let message = if fraction {
                format!("expected a whole number, but this is {text}")
            } else {
                format!("expected {}, but this is `{}`", example(unit), shortened(&text))
            };
            let help = text
                .contains([',', ' ', '$'])
                .then(|| "write plain digits without separators or signs: `12000.50`".to_owned());
            self.wrong(pointer, message, help);
            return None;
        };
        let (low, high) = expected.bounds;
        if number < low || number > high {
            let message = if number < low { "this is too low" } else { "this is too high" };
            let help = format!("it is from {} to {}", shown(unit, low), shown(unit, high));
            self.wrong(pointer, message.to_owned(), Some(help));
            return None;
        }
        if let (true, Some(today)) = (expected.past, self.today) {
            let latest = match unit {
                Unit::Month => Number::whole(today.month().index()),
                _ => Number::whole(today.days()),
            };
            if number > latest {
                let message = "this lies in the future".to_owned();
                let help = format!("today is {today}");
                self.wrong(pointer, message, Some(help));
                return None;
            }
        }
        Some(number)
    }

    fn records(
        &mut self,
        pointer: &str,
        json: &Json,
        fields: &[Field],
        most: u32,
    ) -> Option<Value> {
        let (rows, more) = match json {
            Json::Array(rows) => (rows, 0),
            Json::Object(parts) if parts.contains_key("rows") => self.open_list(pointer, parts)?,
            other => {
                let message = format!("expected a list, but this is {}", name(other));
                self.wrong(pointer, message, None);
                return None;
            }
        };
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX).saturating_add(more);
        if count > most {
            let message = format!("{count} rows, and there are at most {most}");
            self.wrong(pointer, message, None);
            return None;
        }
        let before = self.problems.len();
        let read = rows
            .iter()
            .enumerate()
            .map(|(place, row)| self.row(&below(pointer, &place.to_string()), row, fields))
            .collect();
        if self.problems.len() > before {
            return None;
        }
        let further = (more > 0).then(|| {
            (fields.iter().map(|field| anything(&field.kind, field.bounds)).collect(), more)
        });
        Some(Value::Records(Rc::new(Records { rows: read, more: further })))
    }

    /// `{"rows": […], "more": n}`: a list of which there may be more.
    fn open_list<'j>(
        &mut self,
        pointer: &str,
        parts: &'j Map<String, Json>,
    ) -> Option<(&'j Vec<Json>, u32)> {
        let rows = parts.get("rows").and_then(Json::as_array);
        let more = match parts.get("more") {
            None => Some(0),
            Some(more) => more.as_u64().and_then(|more| u32::try_from(more).ok()),
        };
        if rows.is_none() || more.is_none() || parts.len() > 2 {
            let help = "write `{\"rows\": […], \"more\": 2}`";
            self.wrong(pointer, "this is not a list".to_owned(), Some(help.to_owned()));
        }
        rows.zip(more).filter(|_| parts.len() <= 2)
    }

    fn row(&mut self, pointer: &str, json: &Json, fields: &[Field]) -> Vec<Value> {
        let none = Map::new();
        let cells = match json {
            Json::Object(cells) => cells,
            other => {
                let message = format!("expected an object, but this is {}", name(other));
                self.wrong(pointer, message, None);
                &none
            }
        };
        for key in cells.keys() {
            if !fields.iter().any(|field| field.id == *key) {
                let help = suggestion(key, fields.iter().map(|field| field.id.as_str()));
                self.wrong(&below(pointer, key), format!("unknown field `{key}`"), help);
            }
        }
        let mut row = Vec::new();
        for field in fields {
            let open = anything(&field.kind, field.bounds);
            let given = cells.get(&field.id).and_then(|json| {
                let expected =
                    Expected { kind: &field.kind, bounds: field.bounds, past: field.past };
                self.answer(&below(pointer, &field.id), json, &expected)
            });
            row.push(match given {
                Some(Answer::Given(value)) => value,
                Some(Answer::Missing(_)) | None => open,
            });
        }
        row
    }
}
