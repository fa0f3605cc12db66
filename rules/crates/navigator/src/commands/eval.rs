//! `eval`: verdicts, amounts, reasons, what is missing; or the columns of a table that were asked
//! for.

use std::io::Write;

use compiler::json::answers;
use engine::eval::Evaluation;

use crate::Failure;
use crate::arguments::Arguments;
use crate::columns::Columns;
use crate::conversation::Asked;
use crate::households::{Lines, Options, Sink, answer_each};

/// `navigator eval [--program NAME | --entry NAME] [--columns NAMES] [FILE…]`
pub(crate) fn eval(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let asked = Asked::of(&mut arguments)?;
    if let Some(columns) = Columns::asked(&mut arguments)? {
        return answer_each(arguments, &asked, out, &columns);
    }
    let form = Lines(|evaluation: &Evaluation<'_>, options: &Options, sink: &mut Sink<'_>| {
        sink.put(&answers::outcomes(evaluation, &options.about.programs))
    });
    answer_each(arguments, &asked, out, &form)
}
