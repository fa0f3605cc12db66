//! `eval`: verdicts, amounts, reasons, what is missing.

use std::io::Write;

use compiler::json::answers;

use crate::Failure;
use crate::arguments::Arguments;
use crate::households::answer_each;

/// `navigator eval [FILE…]`
pub(crate) fn eval(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    answer_each(arguments, out, |evaluation, _| answers::outcomes(evaluation))
}
