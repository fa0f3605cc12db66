//! `timeline`: what opens, changes and closes.

use std::io::Write;

use compiler::json::answers;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::answer_each;

/// `navigator timeline [--months N] [FILE…]`
pub(crate) fn timeline(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    answer_each(arguments, &Asked::default(), out, |evaluation, options| {
        answers::tracks(evaluation, options.months)
    })
}
