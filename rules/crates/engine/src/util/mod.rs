//! What any program could use: sets of positions, sorting, bisection.

pub(crate) mod bisect;
pub(crate) mod bitset;
pub mod sort;
