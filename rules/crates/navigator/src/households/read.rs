//! From a household as it stands in the input to answers, or to everything that is wrong with it.

use compiler::json::facts::{Problem, read_value};
use engine::eval::{Clock, Evaluation};
use engine::facts::{Declined, Facts, text};
use engine::pack::Pack;
use engine::values::Date;
use serde_json::Value as Json;

use super::stream::{Body, Raw};

/// Lines that the app keeps for itself, such as what the conversation is about.
const OWN: &str = "navigator.";

/// What a household said of itself.
#[derive(Debug)]
pub(crate) struct Household {
    /// Its `id`, as it was given.
    pub(crate) id: Option<Json>,
    /// Its answers and the day it asks on, or everything that is wrong with it.
    pub(crate) answers: Result<(Facts, Date), Vec<Problem>>,
}

/// Reads a household. Beside its facts it may bring an `id` and its own `as_of`.
pub(crate) fn read(evaluation: &mut Evaluation<'_>, raw: Raw, today: Date) -> Household {
    let without_id = |answers| Household { id: None, answers };
    let (first, json) = match raw.body {
        Body::Json(bytes) => (raw.line, serde_json::from_slice::<Json>(&bytes)),
        Body::Answers(text) => return without_id(of_text(evaluation, &text, today)),
        Body::Nothing(why) => return without_id(Err(vec![problem(String::new(), why)])),
    };
    match json {
        Ok(json) => of_json(evaluation.pack(), json, today),
        Err(error) => {
            let line = first.saturating_add(error.line()).saturating_sub(1);
            let what = error.to_string();
            let what = what.split(" at line ").next().unwrap_or_default();
            let message = format!("not JSON: {what}, line {line}, column {}", error.column());
            without_id(Err(vec![problem(String::new(), &message)]))
        }
    }
}

fn of_json(pack: &Pack, mut json: Json, today: Date) -> Household {
    let (mut id, mut as_of) = (None, None);
    if let Json::Object(map) = &mut json {
        id = map.shift_remove("id");
        as_of = map.shift_remove("as_of");
    }
    let day = match as_of {
        None => Some(today),
        Some(text) => text.as_str().and_then(Date::parse),
    };
    let answers = match day {
        None => Err(vec![problem("/as_of".to_owned(), "this is not a day")]),
        Some(day) => read_value(pack, &json, Some(day)).map(|facts| (facts, day)),
    };
    Household { id, answers }
}

/// The answers of a text that the app saved. Those that belong to another year than they would
/// today are not taken over, as in the app.
fn of_text(
    evaluation: &mut Evaluation<'_>,
    text: &str,
    today: Date,
) -> Result<(Facts, Date), Vec<Problem>> {
    let pack = evaluation.pack();
    evaluation.restart(Facts::none(pack), Clock::new(pack, today));
    let read = text::read(pack, text, &|asked| evaluation.year_of(asked)).map_err(|why| {
        let message = match why {
            Declined::Newer => "these answers were saved by a newer version",
            Declined::Damaged => "these answers are cut off or changed",
        };
        vec![problem(String::new(), message)]
    })?;
    let unknown = read.foreign.iter().filter(|line| !line.starts_with(OWN));
    let unknown = unknown.map(|line| {
        let (name, _) = line.split_once(" = ").unwrap_or((line, ""));
        problem(format!("/{}", name.replacen('.', "/", 1)), "these rules do not know this answer")
    });
    let unknown: Vec<Problem> = unknown.collect();
    if unknown.is_empty() { Ok((read.facts, today)) } else { Err(unknown) }
}

fn problem(pointer: String, message: &str) -> Problem {
    Problem { pointer, message: message.to_owned(), help: None }
}
