//! From definitions with types to the nodes of a pack.

pub(crate) mod nodes;
mod slim;
pub(crate) mod topological;

pub use slim::slim;
