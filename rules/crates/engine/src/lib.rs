//! Everything that can be decided without a browser.
//!
//! ```text
//! rules/*.toml ──compiler (native)──▶ Pack ──▶ evaluate ─▶ outcomes
//!                                       ▲          ├─▶ next      which fact to ask
//!                            facts, clock          ├─▶ guidance  days, papers, ways, notes
//!                                                  ├─▶ vary      what would change it
//!                                                  └─▶ timeline  what opens and closes, when
//! ```
//!
//! The engine knows no program and no words: programs are data in the [`pack::Pack`],
//! words live in the message catalogue, and the date is an argument. A missing answer is
//! not a default but the set of all answers it could be, so that whatever is decided from
//! incomplete facts holds for every way of completing them.

#![deny(clippy::float_arithmetic, clippy::as_conversions, clippy::arithmetic_side_effects)]

pub mod clock;
pub mod codec;
pub mod date;
pub mod doors;
pub mod eval;
pub mod facts;
mod frontier;
pub mod guidance;
pub mod handover;
mod later;
pub mod lawful;
mod marks;
pub mod next;
pub mod number;
pub mod order;
pub mod outcome;
pub mod outcomes;
pub mod pack;
mod payable;
pub mod scenario;
mod search;
mod sums;
pub mod timeline;
mod turning;
pub mod value;
pub mod vary;
pub mod verdict;
