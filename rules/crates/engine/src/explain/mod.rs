//! What keeps a value open, and what it rests on.

pub(crate) mod frontier;
