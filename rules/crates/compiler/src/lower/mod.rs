//! From definitions with types to the nodes of a pack.

pub(crate) mod definitions;
pub(crate) mod divisors;
pub(crate) mod facts;
pub(crate) mod nodes;
pub(crate) mod programs;
mod strip;
pub(crate) mod topological;

pub use strip::strip;
