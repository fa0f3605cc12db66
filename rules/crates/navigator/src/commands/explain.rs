//! `explain`: reasons with the law's address, steps of the calculation.

use std::io::Write;

use compiler::json::answers;
use engine::eval::Evaluation;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::{Lines, Options, Sink, answer_each};

/// `navigator explain [FILE…]`
pub(crate) fn explain(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let form = Lines(|evaluation: &Evaluation<'_>, _: &Options, sink: &mut Sink<'_>| {
        sink.put(&answers::explanations(evaluation))
    });
    answer_each(arguments, &Asked::default(), out, &form)
}
