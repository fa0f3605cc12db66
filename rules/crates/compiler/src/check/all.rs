//! Every definition checked, each after those it needs.

use std::collections::{BTreeMap, BTreeSet};

use super::sides::side;
use super::typed::Typed;
use super::{Context, Inlined, check, guard};
use crate::resolve::definitions::{Collected, Role};
use crate::source::diagnostic::Diagnostics;

/// Names and types of all entries, in an order in which each finds what it needs.
pub(crate) fn check_all(
    collected: &Collected,
    sorted: &[usize],
    context: &mut Context<'_>,
    called: &mut BTreeSet<usize>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<usize, Typed> {
    let mut settled: BTreeMap<usize, Typed> = BTreeMap::new();
    for place in sorted {
        let Some(entry) = collected.entries.get(*place) else { continue };
        let typed = if let Role::Side { of, right } = entry.role {
            side(settled.get(&of), right)
        } else {
            let whole = check(context, entry, called, diagnostics);
            guard::report(&whole, context, diagnostics);
            whole
        };
        if !entry.of.is_empty() {
            context.inlined.insert(*place, Inlined::new(context, entry, &typed));
        }
        if let Some(ty) = context.types.get_mut(*place) {
            *ty = typed.ty.clone();
        }
        if let Role::Existence(of) = entry.role {
            context.existence.insert(of, typed.clone());
        }
        settled.insert(*place, typed);
    }
    settled
}
