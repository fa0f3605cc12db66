//! How answers are written: as JSON, or in another form that implements the same.

use std::io::Write;

use compiler::json::facts::Problem;
use engine::eval::Evaluation;
use engine::pack::Pack;
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::{Options, Place};
use crate::Failure;
use crate::conversation::Conversation;

/// A way to write what is answered.
pub(crate) trait Form: Sync {
    /// What stands above all answers.
    fn head(&self, _pack: &Pack, _about: &Conversation, _out: &mut Vec<u8>) -> Result<(), Failure> {
        Ok(())
    }

    /// The answer to a household.
    fn answer(
        &self,
        evaluation: &Evaluation<'_>,
        options: &Options,
        place: &Place<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure>;

    /// What stands in its place where its facts cannot be used.
    fn refuse(
        &self,
        problems: &[Problem],
        rules: (&Pack, &Options),
        place: &Place<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure>;
}

/// JSON: what the command answers, given to the sink.
pub(crate) struct Lines<F>(pub(crate) F);

/// Takes an answer, and writes it with the household's `id` in front.
pub(crate) struct Sink<'a> {
    id: Option<&'a Json>,
    alone: bool,
    out: &'a mut Vec<u8>,
}

impl Sink<'_> {
    /// Writes the answer: an object.
    pub(crate) fn put(&mut self, answer: &impl Serialize) -> Result<(), Failure> {
        write_answer(&WithId { id: self.id, answer }, self.alone, &mut *self.out)
    }
}

impl<F> Form for Lines<F>
where
    F: Fn(&Evaluation<'_>, &Options, &mut Sink<'_>) -> Result<(), Failure> + Sync,
{
    fn answer(
        &self,
        evaluation: &Evaluation<'_>,
        options: &Options,
        place: &Place<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let mut sink = Sink { id: place.id, alone: options.alone, out };
        (self.0)(evaluation, options, &mut sink)
    }

    fn refuse(
        &self,
        problems: &[Problem],
        (_, options): (&Pack, &Options),
        place: &Place<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let errors = problems.iter().map(|problem| {
            json!({
                "pointer": problem.pointer,
                "message": problem.message,
                "help": problem.help,
            })
        });
        let errors: Vec<Json> = errors.collect();
        let refused = Refused { id: place.id, file: place.file, line: place.line, errors };
        write_answer(&refused, options.alone, out)
    }
}

#[derive(Serialize)]
struct WithId<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Json>,
    #[serde(flatten)]
    answer: &'a T,
}

#[derive(Serialize)]
struct Refused<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: usize,
    errors: Vec<Json>,
}

/// Indented when it stands alone, otherwise in one line.
pub(crate) fn write_answer(
    json: &impl Serialize,
    alone: bool,
    mut out: impl Write,
) -> Result<(), Failure> {
    let written = if alone {
        serde_json::to_writer_pretty(&mut out, json)
    } else {
        serde_json::to_writer(&mut out, json)
    };
    written.map_err(std::io::Error::from)?;
    Ok(writeln!(out)?)
}
