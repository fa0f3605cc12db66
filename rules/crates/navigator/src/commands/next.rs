//! `next`: the question to ask now.

use std::io::Write;

use compiler::json::answers;

use crate::Failure;
use crate::arguments::Arguments;
use crate::households::answer_each;

/// `navigator next [--topic NAME] [FILE…]`
pub(crate) fn next(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    answer_each(arguments, out, |evaluation, options| {
        answers::next_question(evaluation, options.topic)
    })
}
