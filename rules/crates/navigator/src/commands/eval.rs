//! `eval`: verdicts, amounts, reasons, what is missing.

use std::io::Write;

use compiler::json::answers;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::answer_each;

/// `navigator eval [--program NAME | --entry NAME] [FILE…]`
pub(crate) fn eval(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let asked = Asked::of(&mut arguments)?;
    answer_each(arguments, &asked, out, |evaluation, options| {
        answers::outcomes(evaluation, &options.about.programs)
    })
}
