//! `vary`: the smallest changes that lead to another result.

use std::io::Write;

use compiler::json::answers;

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Asked;
use crate::households::answer_each;

/// `navigator vary [FILE…]`
pub(crate) fn vary(arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    answer_each(arguments, &Asked::default(), out, |evaluation, _| answers::changes(evaluation))
}
