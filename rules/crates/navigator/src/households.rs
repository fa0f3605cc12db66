//! Households as JSON, one object or one a line, and what is answered to each.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use compiler::json::facts::read_value;
use engine::eval::{Clock, Evaluation};
use engine::pack::{Pack, TopicId};
use engine::values::Date;
use serde_json::{Map, Value as Json, json};

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::{Asked, Conversation};
use crate::rules::load;

/// What an answer depends on besides the household.
#[derive(Debug)]
pub(crate) struct Options {
    /// How far a timeline reaches.
    pub(crate) months: u32,
    /// The topic that a conversation stays with.
    pub(crate) topic: Option<TopicId>,
    /// What it is about.
    pub(crate) about: Conversation,
}

/// Reads households, answers for each: one object alone, or a line for each of many.
pub(crate) fn answer_each(
    mut arguments: Arguments,
    asked: &Asked,
    out: &mut dyn Write,
    answer: impl Fn(&Evaluation<'_>, &Options) -> Json,
) -> Result<(), Failure> {
    let today = arguments.date("--as-of")?.unwrap_or_else(crate::today);
    let months = match arguments.option("--months")? {
        None => 24,
        Some(text) => {
            text.to_str().and_then(|text| text.parse().ok()).filter(|n| *n <= 1200).ok_or_else(
                || Failure::Unusable("`--months` needs a number up to 1200".to_owned()),
            )?
        }
    };
    let topic = arguments.option("--topic")?;
    let pack = load(&mut arguments)?.pack;
    let topic = topic.map(|topic| topic_of(&pack, &topic.to_string_lossy())).transpose()?;
    let options = Options { months, topic, about: asked.within(&pack)? };
    let files = arguments.files()?;
    let households = households(&files)?;
    let alone = households.len() == 1;
    let mut failed = 0_usize;
    for household in households {
        let (id, answer) = match prepare(&pack, household, today) {
            Ok((id, mut evaluation)) => {
                options.about.settle(&mut evaluation);
                (id, answer(&evaluation, &options))
            }
            Err((id, problems)) => {
                failed = failed.saturating_add(1);
                (id, json!({ "errors": problems }))
            }
        };
        write_answer(&with_id(id, answer), alone, out)?;
    }
    match failed {
        0 => Ok(()),
        1 if alone => Err(Failure::Unusable("the facts cannot be used".to_owned())),
        _ => Err(Failure::Unusable(format!("{failed} of the inputs cannot be used"))),
    }
}

/// The JSON values in the files, or on standard input; one after the other.
fn households(files: &[PathBuf]) -> Result<Vec<Json>, Failure> {
    let mut all = Vec::new();
    if files.is_empty() {
        return values("standard input", &text_of(Path::new("-"))?);
    }
    for path in files {
        all.extend(values(&path.display().to_string(), &text_of(path)?)?);
    }
    Ok(all)
}

fn values(name: &str, text: &str) -> Result<Vec<Json>, Failure> {
    let values: Result<Vec<Json>, _> =
        serde_json::Deserializer::from_str(text).into_iter().collect();
    let values = values.map_err(|error| Failure::Unusable(format!("{name}: not JSON: {error}")))?;
    if values.is_empty() {
        return Err(Failure::Unusable(format!("{name}: there is nothing in it")));
    }
    Ok(values)
}

/// A file's text; `-` is standard input.
pub(crate) fn text_of(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().read_to_string(&mut text)
    } else {
        std::fs::File::open(path).and_then(|mut file| file.read_to_string(&mut text))
    };
    read.map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
    Ok(text)
}

type Refused = (Option<Json>, Vec<Json>);

/// A household's evaluation. Beside its facts it may bring an `id` and its own `as_of`.
fn prepare(
    pack: &Pack,
    household: Json,
    today: Date,
) -> Result<(Option<Json>, Evaluation<'_>), Refused> {
    let mut household = household;
    let (mut id, mut as_of) = (None, None);
    if let Json::Object(map) = &mut household {
        id = map.shift_remove("id");
        as_of = map.shift_remove("as_of");
    }
    let today = match as_of {
        None => today,
        Some(text) => {
            let Some(date) = text.as_str().and_then(Date::parse) else {
                let problem = json!({ "pointer": "/as_of", "message": "this is not a day" });
                return Err((id, vec![problem]));
            };
            date
        }
    };
    match read_value(pack, &household, Some(today)) {
        Ok(facts) => Ok((id, Evaluation::new(pack, facts, Clock::new(pack, today)))),
        Err(problems) => {
            let problems = problems.into_iter().map(|problem| {
                json!({
                    "pointer": problem.pointer,
                    "message": problem.message,
                    "help": problem.help,
                })
            });
            Err((id, problems.collect()))
        }
    }
}

fn topic_of(pack: &Pack, name: &str) -> Result<TopicId, Failure> {
    let found = (0..).map(TopicId).zip(&pack.topics).find(|(_, topic)| topic.as_str() == name);
    found.map(|(position, _)| position).ok_or_else(|| {
        Failure::Unusable(format!(
            "there is no topic `{name}`; topics are {}",
            pack.topics.join(", ")
        ))
    })
}

/// The answer with the household's `id` in front.
fn with_id(id: Option<Json>, answer: Json) -> Json {
    let (Some(id), Json::Object(rest)) = (id, &answer) else { return answer };
    let mut map = Map::new();
    map.insert("id".to_owned(), id);
    map.extend(rest.clone());
    Json::Object(map)
}

/// Indented when it stands alone, otherwise in one line.
pub(crate) fn write_answer(json: &Json, alone: bool, out: &mut dyn Write) -> Result<(), Failure> {
    let text = if alone { serde_json::to_string_pretty(json) } else { serde_json::to_string(json) };
    let text = text.map_err(|error| Failure::Unusable(error.to_string()))?;
    Ok(writeln!(out, "{text}")?)
}
