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

#![deny(clippy::float_arithmetic, clippy::as_conversions)]
#![allow(
    clippy::arithmetic_side_effects,
    reason = "positions in files and lists; numbers of the law are `Number`s, which are total"
)]

pub mod accepted;
mod amounts;
pub mod answers_json;
pub mod bounds;
mod channels;
mod check;
mod comparisons;
mod compile;
mod definitions;
pub mod diagnostic;
mod dictionary;
mod entries;
pub mod expiry;
mod expression;
pub mod facts_json;
pub mod files;
mod fluent;
mod keywords;
pub mod law;
mod library;
pub mod lints;
mod lower;
pub mod messages;
pub mod mutants;
pub mod nearest;
mod order;
mod parameters;
pub mod place_lists;
mod ranges;
pub mod raw;
mod rounding;
pub mod schema;
mod slim;
mod spans;
mod sums;
mod tables;
mod unique;
mod unused;

pub use compile::{compile, compile_placed};
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
