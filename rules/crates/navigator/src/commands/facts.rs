//! `facts`: what people can be asked.

use std::io::Write;

use compiler::json::schema;

use crate::Failure;
use crate::arguments::Arguments;
use crate::households::write_answer;
use crate::rules::load;

/// `navigator facts [--schema]`
pub(crate) fn facts(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let schema = arguments.flag("--schema");
    let pack = load(&mut arguments)?.pack;
    arguments.finish()?;
    let json = if schema { schema::schema(&pack) } else { schema::dictionary(&pack) };
    write_answer(&json, true, out)
}
