//! Sets of positions, read off in ascending order without sorting: the standard library's sort
//! adds four kilobytes to the wasm for each type it sorts.

use crate::facts::{asked_at, slot};
use crate::outcome::Asked;
use crate::pack::Pack;

/// A set of positions below a limit.
#[derive(Clone, Debug)]
pub(crate) struct Marks(Vec<bool>);

impl Marks {
    /// None of the positions below `limit`.
    pub(crate) fn below(limit: usize) -> Self {
        Self(vec![false; limit])
    }

    /// Takes a position in; whether it is new. Positions past the limit never are.
    pub(crate) fn add(&mut self, position: usize) -> bool {
        self.0.get_mut(position).is_some_and(|mark| !std::mem::replace(mark, true))
    }

    /// The positions, ascending.
    pub(crate) fn positions(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().filter_map(|(position, marked)| marked.then_some(position))
    }
}

/// The facts in ascending order, each once.
pub(crate) fn ascending(pack: &Pack, facts: impl IntoIterator<Item = Asked>) -> Vec<Asked> {
    let mut marks = Marks::below(pack.facts.len().saturating_mul(2));
    for (fact, subject) in facts {
        marks.add(slot(fact, subject));
    }
    marks.positions().filter_map(asked_at).collect()
}
