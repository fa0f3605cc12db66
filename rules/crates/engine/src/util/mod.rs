//! What any program could use: sets of positions, values that are kept, sorting, bisection.

pub(crate) mod bisect;
pub(crate) mod bitset;
pub(crate) mod memo;
pub mod sort;
