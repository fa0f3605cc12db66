//! `timeline`: what opens, changes and closes.

use std::io::Write;

use compiler::json::answers;
use engine::eval::Evaluation;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::{Lines, Options, Sink, answer_each};

/// `navigator timeline [--months N] [FILE…]`
pub(crate) fn timeline(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let form = Lines(|evaluation: &Evaluation<'_>, options: &Options, sink: &mut Sink<'_>| {
        sink.put(&answers::tracks(evaluation, options.months))
    });
    answer_each(arguments, &Asked::default(), out, &form)
}
