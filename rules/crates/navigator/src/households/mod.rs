//! Households from files, and what is answered to each: one object alone, or a line for each of
//! many, however many there are.

mod form;
mod jobs;
mod read;
mod stream;

use std::io::Write;

use engine::eval::{Clock, Evaluation};
use engine::facts::Facts;
use engine::pack::{Pack, TopicId};

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::{Asked, Conversation};
use crate::rules::load;
use jobs::Done;
use stream::{Raw, Stream};

pub(crate) use form::{Form, Lines, Sink, write_answer};

/// The most threads that anybody can ask for.
const MOST_JOBS: usize = 512;

/// What an answer depends on besides the household.
#[derive(Debug)]
pub(crate) struct Options {
    /// How far a timeline reaches.
    pub(crate) months: u32,
    /// The topic that a conversation stays with.
    pub(crate) topic: Option<TopicId>,
    /// What it is about.
    pub(crate) about: Conversation,
    /// Whether there is one household and no more.
    pub(crate) alone: bool,
}

/// Where an answer is written, and whose it is.
#[derive(Debug)]
pub(crate) struct Place<'h> {
    /// The household's `id`.
    pub(crate) id: Option<&'h serde_json::Value>,
    /// Its file, where there are several.
    pub(crate) file: Option<&'h str>,
    /// The line that it begins on.
    pub(crate) line: usize,
}

/// Reads households and answers each, in their order.
pub(crate) fn answer_each(
    mut arguments: Arguments,
    asked: &Asked,
    out: &mut dyn Write,
    form: &dyn Form,
) -> Result<(), Failure> {
    let today = arguments.date("--as-of")?.unwrap_or_else(crate::today);
    let months = arguments.number("--months", 24, 0..=1200)?;
    let jobs = arguments.number("--jobs", 1, 1..=MOST_JOBS)?;
    let topic = arguments.option("--topic")?;
    let pack = load(&mut arguments)?.pack;
    let topic = topic.map(|topic| topic_of(&pack, &topic.to_string_lossy())).transpose()?;
    let about = asked.within(&pack)?;
    let mut stream = Stream::of(arguments.files()?)?;
    // Two at first, to know whether there is one alone.
    let mut first: Vec<Raw> = stream.next()?.into_iter().collect();
    first.extend(stream.next()?);
    let options = Options { months, topic, about, alone: first.len() == 1 };
    let mut head = Vec::new();
    form.head(&pack, &options.about, &mut head)?;
    out.write_all(&head)?;
    let (pack, options) = (&pack, &options);
    let failed = jobs::run(stream, first, jobs, out, || {
        // What does not depend on the household is found once.
        let mut evaluation = Evaluation::new(pack, Facts::none(pack), Clock::new(pack, today));
        move |mut raw: Raw, done: &mut Done| {
            let (file, line) = (raw.file.take(), raw.line);
            let household = read::read(&mut evaluation, raw, today);
            let place = Place { id: household.id.as_ref(), file: file.as_deref(), line };
            match household.answers {
                Ok((facts, day)) => {
                    evaluation.restart(facts, Clock::new(pack, day));
                    options.about.settle(&mut evaluation);
                    form.answer(&evaluation, options, &place, &mut done.text)
                }
                Err(problems) => {
                    done.failed = done.failed.saturating_add(1);
                    form.refuse(&problems, (pack, options), &place, &mut done.text)
                }
            }
        }
    })?;
    match failed {
        0 => Ok(()),
        1 if options.alone => Err(Failure::Unusable("the facts cannot be used".to_owned())),
        _ => Err(Failure::Unusable(format!("{failed} of the inputs cannot be used"))),
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
