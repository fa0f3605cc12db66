//! Facts as the pack has them: with the definitions that say whether there is one, of which year it
//! is and what its plain case is.

use std::collections::BTreeMap;

use crate::resolve::drafts::Drafts;
use engine::pack::{DefinitionId, Fact, FactId};

/// Tells each fact the definitions that are about it.
pub(crate) fn facts(facts: &mut [Fact], drafts: &Drafts, definitions: &[DefinitionId]) {
    let of_facts = |drafts: &BTreeMap<FactId, usize>| -> BTreeMap<FactId, DefinitionId> {
        let known = drafts.iter();
        known.filter_map(|(fact, draft)| Some((*fact, *definitions.get(*draft)?))).collect()
    };
    let (guards, years) = (of_facts(&drafts.existence), of_facts(&drafts.years));
    let plain = of_facts(&drafts.plain);
    for (id, fact) in (0..).map(FactId).zip(facts) {
        fact.exists = guards.get(&id).copied();
        fact.of_year = years.get(&id).copied();
        fact.plain_from = plain.get(&id).copied();
    }
}
