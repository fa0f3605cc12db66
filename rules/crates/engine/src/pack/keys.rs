//! What a fact and a definition are about, and where they stand among all.

use serde::{Deserialize, Serialize};

use super::{DefinitionId, FactId, Pack, Subject};
use crate::util::bitset::BitSet;

/// One fact about one person. The household's facts are kept with the person.
pub type FactKey = (FactId, Subject);

/// One definition for one of the two people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DefinitionKey {
    /// What is worked out.
    pub definition: DefinitionId,
    /// For whom.
    pub subject: Subject,
}

/// Position of a fact about a person among all answers.
pub(crate) fn slot(fact: FactId, subject: Subject) -> usize {
    fact.index().saturating_mul(2).saturating_add(subject.index())
}

/// The fact and person whose answer is at a position.
pub(crate) fn fact_at(slot: usize) -> Option<FactKey> {
    let fact = FactId::at(slot.checked_div(2)?)?;
    let subject = if slot.is_multiple_of(2) { Subject::Person } else { Subject::Partner };
    Some((fact, subject))
}

/// Position of a definition for a person among all.
pub(crate) fn index(key: DefinitionKey) -> usize {
    key.definition.index().saturating_mul(2).saturating_add(key.subject.index())
}

/// Facts in ascending order, each once.
pub(crate) fn ascending(pack: &Pack, facts: impl IntoIterator<Item = FactKey>) -> Vec<FactKey> {
    let mut set = BitSet::with_capacity(pack.facts.len().saturating_mul(2));
    for (fact, subject) in facts {
        set.insert(slot(fact, subject));
    }
    set.iter().filter_map(fact_at).collect()
}
