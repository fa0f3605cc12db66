//! `vary`: the smallest changes that lead to another result.

use std::io::Write;

use compiler::json::answers;
use engine::eval::Evaluation;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::{Lines, Options, Sink, answer_each};

/// `navigator vary [FILE…]`
pub(crate) fn vary(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let form = Lines(|evaluation: &Evaluation<'_>, _: &Options, sink: &mut Sink<'_>| {
        sink.put(&answers::changes(evaluation))
    });
    answer_each(arguments, &Asked::default(), out, &form)
}
