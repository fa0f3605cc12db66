//! Expressions as text: words, then trees. Names mean nothing yet.

mod cursor;
pub(crate) mod lex;
pub(crate) mod parse;
pub(crate) mod tree;
pub(crate) mod units;

pub(crate) use parse::parse;
