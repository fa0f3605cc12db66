//! Every single change to the rules that could be a mistake: `>` for `>=`, a clause left out, a
//! figure off by one of its last digit. What becomes of a changed rule is for others to find out.
//!
//! Left alone is what is no rule: citations, sources, addresses, numbers, the days on which
//! something was looked at.

mod expression;
mod facts;
mod figures;
mod finder;
mod layout;
mod mutant;
mod mutation;
mod programs;

pub use mutant::Mutant;
pub use mutation::{Mutation, Part};

use crate::Files;
use crate::read;
use finder::Finder;

/// Every single change to the rules, in the order of files and of places within them.
pub fn mutants(files: &Files) -> Vec<Mutant> {
    let rules = read::read(files, &mut Vec::new());
    let mut finder = Finder::new(files, &rules);
    programs::find(&rules, &mut finder);
    figures::find(&rules, &mut finder);
    facts::find(&rules, &mut finder);
    finder.finish()
}
