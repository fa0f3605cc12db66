//! Rule files as text, places in them, and what can be said about a place. Everything else stands on
//! this.

pub mod diagnostic;
pub mod files;
pub mod keywords;
pub mod suggest;
pub(crate) mod unfilled;
