//! `next`: the question to ask now.

use std::io::Write;

use compiler::json::answers;
use engine::eval::Evaluation;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::{Lines, Options, Sink, answer_each};

/// `navigator next [--topic NAME] [--program NAME | --entry NAME] [FILE…]`
pub(crate) fn next(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let asked = Asked::of(&mut arguments)?;
    let form = Lines(|evaluation: &Evaluation<'_>, options: &Options, sink: &mut Sink<'_>| {
        sink.put(&answers::next_question(evaluation, &options.about.programs, options.topic))
    });
    answer_each(arguments, &asked, out, &form)
}
