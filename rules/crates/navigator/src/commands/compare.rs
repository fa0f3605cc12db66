//! `compare`: choices side by side.

use std::io::Write;

use compiler::json::answers;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::answer_each;

/// `navigator compare [FILE…]`
pub(crate) fn compare(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    answer_each(arguments, &Asked::default(), out, |evaluation, _| answers::comparisons(evaluation))
}
