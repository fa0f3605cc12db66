//! `compare`: choices side by side.

use std::io::Write;

use compiler::json::answers;
use engine::eval::Evaluation;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::{Lines, Options, Sink, answer_each};

/// `navigator compare [FILE…]`
pub(crate) fn compare(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let form = Lines(|evaluation: &Evaluation<'_>, _: &Options, sink: &mut Sink<'_>| {
        sink.put(&answers::comparisons(evaluation))
    });
    answer_each(arguments, &Asked::default(), out, &form)
}
