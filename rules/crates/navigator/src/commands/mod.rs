//! What can be asked of the navigator.

pub(crate) mod check;
pub(crate) mod coverage;
pub(crate) mod mutate;
pub(crate) mod place;
pub(crate) mod test;
