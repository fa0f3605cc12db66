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
mod expression;
mod facts;
mod figures;
mod finder;
mod held;
mod kind;
mod known;
mod layout;
mod mutant;
mod neighbours;
mod oracles;
mod prints;
mod programs;
mod propose;
mod report;
mod run;
mod sample;
#[cfg(test)]
mod toy;

pub use held::{Held, Listed};
pub use kind::{Kind, Part};
pub use known::Known;
pub use mutant::Mutant;
pub use oracles::{Depth, Oracles};
pub use propose::{Proposed, propose};
pub use report::report;
pub use run::{Bench, Ended, Tried};
pub use sample::sample;

use super::Files;
use super::raw;
use finder::Finder;

/// Every single change to the rules, in the order of files and of places within them.
pub fn mutants(files: &Files) -> Vec<Mutant> {
    let raw = raw::read(files, &mut Vec::new());
    let mut finder = Finder::new(files, &raw);
    programs::find(&raw, &mut finder);
    figures::find(&raw, &mut finder);
    facts::find(&raw, &mut finder);
    finder.finish()
}
