//! From rule files to a pack, and from facts as JSON to facts. Native only.
//!
//! ```text
//! Files ─▶ raw ─▶ library, dictionary, parameters, tables
//!            ├──▶ definitions ─▶ order ─▶ check ─▶ lower ─▶ Pack
//!            └──▶ entries
//! ```
//!
//! Nothing here stops at the first mistake: each pass adds its diagnostics and carries on
//! with what it understood. A pack comes out only when there is no error.

#![allow(
    clippy::arithmetic_side_effects,
    reason = "positions in files and lists; numbers of the law are `Number`s, which are total"
)]

pub mod accepted;
mod amounts;
pub mod answers_json;
pub mod bounds;
pub mod cases;
pub mod catalogue;
mod channels;
mod check;
mod comparisons;
mod compile;
pub mod conformance;
pub mod coverage;
mod definitions;
pub mod diagnostic;
mod dictionary;
mod entries;
pub mod expiry;
mod expression;
pub mod facts_json;
pub mod files;
mod fluent;
pub mod law;
mod library;
pub mod lints;
mod lower;
pub mod messages;
pub mod mutate;
mod nearest;
mod order;
mod parameters;
pub mod places;
pub mod published;
mod ranges;
mod raw;
mod rounding;
pub mod schema;
mod slim;
mod spans;
mod sums;
mod tables;
mod unique;
mod unused;
mod worked_out;

pub use compile::compile;
pub use diagnostic::{Diagnostic, Severity};
pub use expression::units::unit_name;
pub use files::Files;
pub use slim::slim;

/// What is wrong with the shape of an expression on its own, before any name is looked at. Its
/// places are those in the text itself, as the only file.
pub fn syntax(expression: &str) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let text = raw::text::Text::plain(expression);
    expression::parse(&text, &mut diagnostics);
    diagnostics
}
