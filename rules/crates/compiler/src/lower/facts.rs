//! Facts as the pack has them: with the definitions that say whether there is one, of which year it
//! is and what its plain case is.

use std::collections::BTreeMap;

use crate::resolve::definitions::Collected;
use engine::pack::{DefinitionId, Fact, FactId};

/// Tells each fact the definitions that are about it.
pub(crate) fn facts(facts: &mut [Fact], collected: &Collected, definitions: &[DefinitionId]) {
    let of_facts = |entries: &BTreeMap<FactId, usize>| -> BTreeMap<FactId, DefinitionId> {
        let known = entries.iter();
        known.filter_map(|(fact, entry)| Some((*fact, *definitions.get(*entry)?))).collect()
    };
    let (guards, years) = (of_facts(&collected.existence), of_facts(&collected.years));
    let plain = of_facts(&collected.plain);
    for (id, fact) in (0..).zip(facts) {
        fact.exists = guards.get(&id).copied();
        fact.of_year = years.get(&id).copied();
        fact.plain_from = plain.get(&id).copied();
    }
}
