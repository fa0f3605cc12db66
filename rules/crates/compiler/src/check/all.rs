//! Every definition checked, each after those it needs.

use std::collections::{BTreeMap, BTreeSet};

use super::sides::side;
use super::typed::Typed;
use super::{Context, Inlined, check, guard};
use crate::resolve::drafts::{DraftRole, Drafts};
use crate::source::diagnostic::Diagnostics;

/// Names and types of all drafts, in an order in which each finds what it needs.
pub(crate) fn check_all(
    drafts: &Drafts,
    sorted: &[usize],
    context: &mut Context<'_>,
    called: &mut BTreeSet<usize>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<usize, Typed> {
    let mut settled: BTreeMap<usize, Typed> = BTreeMap::new();
    for place in sorted {
        let Some(draft) = drafts.all.get(*place) else { continue };
        let typed = if let DraftRole::Side { of, right } = draft.role {
            side(settled.get(&of), right)
        } else {
            let whole = check(context, draft, called, diagnostics);
            guard::report(&whole, context, diagnostics);
            whole
        };
        if !draft.of.is_empty() {
            context.inlined.insert(*place, Inlined::new(context, draft, &typed));
        }
        if let Some(ty) = context.types.get_mut(*place) {
            *ty = typed.ty.clone();
        }
        if let DraftRole::Existence(of) = draft.role {
            context.existence.insert(of, typed.clone());
        }
        settled.insert(*place, typed);
    }
    settled
}
