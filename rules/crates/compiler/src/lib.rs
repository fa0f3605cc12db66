//! From rule files to a pack, and from facts as JSON to facts. Native only.
//!
//! A folder a pass, each of which uses those before it only:
//!
//! ```text
//! source ─▶ read ─▶ syntax ─▶ resolve ─▶ check ─▶ lower ─▶ lint ─▶ Pack
//! ```
//!
//! Beside them: `places` are an asset of their own, `messages` what texts there have to be, `json`
//! facts and answers for the command line, `skeleton` the files of a new program, `mutants` single
//! changes to rules.
//!
//! Nothing here stops at the first mistake: each pass adds its diagnostics and carries on
//! with what it understood. A pack comes out only when there is no error.

#![deny(clippy::float_arithmetic, clippy::as_conversions)]
#![allow(
    clippy::arithmetic_side_effects,
    reason = "positions in files and lists; numbers of the law are `Number`s, which are total"
)]

mod check;
mod compile;
pub mod json;
pub mod lint;
mod lower;
pub mod messages;
pub mod mutants;
pub mod places;
pub mod read;
mod resolve;
pub mod skeleton;
pub mod source;
mod syntax;

pub use compile::{compile, compile_placed};
pub use lower::strip;
pub use source::diagnostic::{Diagnostic, Diagnostics, Severity};
pub use source::files::{Files, LANGUAGE_FILE};
pub use syntax::units::unit_name;

/// What is wrong with the shape of an expression on its own, before any name is looked at. Its
/// places are those in the text itself, as the only file.
pub fn syntax(expression: &str) -> Diagnostics {
    let mut diagnostics = Vec::new();
    let text = read::text::Text::plain(expression);
    syntax::parse(&text, &mut diagnostics);
    diagnostics
}
