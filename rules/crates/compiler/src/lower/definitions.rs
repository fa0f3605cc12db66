//! Definitions of the pack, from drafts with types.

use std::collections::BTreeMap;

use super::divisors::{Divisor, divisors};
use super::nodes::{Arena, Positions};
use crate::check::typed::Typed;
use crate::resolve::drafts::Drafts;
use crate::source::files::Span;
use engine::pack::{Definition, DefinitionId, Fact};

/// Definitions with their nodes, and where they are written.
#[derive(Debug, Default)]
pub(crate) struct Lowered {
    pub(crate) arena: Arena,
    pub(crate) definitions: Vec<Definition>,
    /// By definition: where it is written.
    pub(crate) spans: Vec<Span>,
    pub(crate) divisors: Vec<Divisor>,
}

/// By draft: its definition. Nothing where there are more than a pack can have.
pub(crate) fn ids(sorted: &[usize], drafts: usize) -> Option<Vec<DefinitionId>> {
    let mut definitions = vec![DefinitionId(0); drafts];
    for (id, place) in sorted.iter().enumerate() {
        if let Some(slot) = definitions.get_mut(*place) {
            *slot = DefinitionId::at(id)?;
        }
    }
    Some(definitions)
}

/// Lowers drafts in an order in which each comes after what it needs.
pub(crate) fn lower(
    sorted: &[usize],
    drafts: &Drafts,
    settled: &BTreeMap<usize, Typed>,
    facts: &[Fact],
    positions: &Positions<'_>,
) -> Option<Lowered> {
    let mut lowered = Lowered::default();
    for place in sorted {
        let (draft, typed) = (drafts.all.get(*place)?, settled.get(place)?);
        lowered.definitions.push(Definition {
            id: draft.id.clone(),
            kind: typed.ty.to_kind(facts),
            node: lowered.arena.lower(typed, positions),
            cites: draft.cites.clone(),
            shown: draft.shown,
            reads: Default::default(),
        });
        lowered.spans.push(draft.expr.span);
        lowered.divisors.extend(divisors(typed, &mut lowered.arena, positions));
    }
    Some(lowered)
}
