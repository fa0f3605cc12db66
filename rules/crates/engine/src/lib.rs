//! Everything that can be decided without a browser.
//!
//! ```text
//! rules/*.toml ──compiler (native)──▶ Pack ──▶ eval ──▶ outcome
//!                                       ▲        ├──▶ explore::next_question   which fact to ask
//!                            facts, clock        ├──▶ outcome::guidance        days, papers, ways, notes
//!                                                ├──▶ explore::counterfactual  what would change it
//!                                                └──▶ explore::timeline        what opens and closes, when
//! ```
//!
//! The engine knows no program and no words: programs are data in the [`pack::Pack`],
//! words live in the message catalogue, and the date is an argument. A missing answer is
//! not a default but the set of all answers it could be, so that whatever is decided from
//! incomplete facts holds for every way of completing them.

#![deny(clippy::float_arithmetic, clippy::as_conversions, clippy::arithmetic_side_effects)]

pub mod eval;
mod explain;
pub mod explore;
pub mod facts;
pub mod outcome;
pub mod pack;
pub mod util;
pub mod values;
