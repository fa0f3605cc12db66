//! What the names in rule files stand for: acts and sources, facts, figures, tables, and everything
//! that a program or a channel defines. Expressions are trees by now, and mean nothing yet.

mod amounts;
pub(crate) mod channels;
pub(crate) mod citations;
mod comparisons;
pub(crate) mod definitions;
pub(crate) mod dictionary;
pub(crate) mod drafts;
pub(crate) mod entries;
pub(crate) mod parameters;
mod rounding;
mod spans;
mod sums;
pub(crate) mod tables;
pub(crate) mod types;
