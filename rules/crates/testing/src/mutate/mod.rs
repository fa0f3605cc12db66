//! Would a test notice a wrong rule? One change at a time is made to the rule files, in memory;
//! the changed rules are compiled, and cases and the answers of others are put to them until one
//! differs. A change that nobody notices is a rule that could be wrong in silence.
//!
//! ```text
//! Files ─▶ mutants ─▶ sample ─▶ each: compile ─▶ prints ─▶ cases ─▶ check ─▶ answers of others
//!                                        └─ refused   └─ what cannot differ is not asked
//! ```
//!
//! Left alone is what is no rule: citations, sources, addresses, numbers, the days on which
//! something was looked at. The same seed finds the same sample, on every machine.

mod answers;
mod held;
mod known;
mod neighbours;
mod oracles;
mod prints;
mod propose;
mod report;
mod run;
mod sample;
pub mod shape;
#[cfg(test)]
mod toy;

pub use compiler::mutants::{Mutant, Mutation, Part, mutants};
pub use held::{Held, Listed};
pub use known::Known;
pub use oracles::{Depth, Oracles};
pub use propose::{Proposed, propose};
pub use report::report;
pub use run::{Bench, Ended, Tried};
pub use sample::sample;
