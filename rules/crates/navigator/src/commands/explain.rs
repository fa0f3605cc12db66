//! `explain`: reasons with the law's address, steps of the calculation.

use std::io::Write;

use compiler::json::answers;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::answer_each;

/// `navigator explain [FILE…]`
pub(crate) fn explain(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    answer_each(arguments, &Asked::default(), out, |evaluation, _| {
        answers::explanations(evaluation)
    })
}
