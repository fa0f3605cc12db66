//! What can be asked of the navigator: one file a command. `coverage` is a part of `test`.

pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod conformance;
mod coverage;
pub(crate) mod eval;
pub(crate) mod explain;
pub(crate) mod facts;
pub(crate) mod mutate;
pub(crate) mod new;
pub(crate) mod next;
pub(crate) mod pack;
pub(crate) mod place;
pub(crate) mod places;
pub(crate) mod schema;
pub(crate) mod test;
pub(crate) mod timeline;
pub(crate) mod vary;
pub(crate) mod words;
