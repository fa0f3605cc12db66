//! Facts, definitions and figures that nothing uses.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Context;
use crate::check::typed::{Absent, Shape, Typed};
use crate::read::RuleFiles;
use crate::resolve::drafts::{DraftRole, Drafts};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use engine::pack::{FactId, ParameterId};

/// What expressions use.
#[derive(Debug, Default)]
struct Used {
    facts: BTreeSet<FactId>,
    definitions: BTreeSet<usize>,
    parameters: BTreeSet<ParameterId>,
}

pub(crate) fn report(
    rules: &RuleFiles,
    drafts: &Drafts,
    settled: &BTreeMap<usize, Typed>,
    counted: impl Iterator<Item = usize>,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut used = Used::default();
    used.facts.extend(&drafts.compared);
    used.definitions.extend(counted);
    for (place, typed) in settled {
        walk(typed, *place, &mut used);
    }
    for (place, draft) in drafts.all.iter().enumerate() {
        if draft.role == DraftRole::Let && !draft.shown && !used.definitions.contains(&place) {
            let name = draft.id.rsplit('.').next().unwrap_or_default();
            let message = format!("nothing uses `{name}`");
            let help = "remove it, or add `show = true` if explanations should list it";
            diagnostics.push(Diagnostic::warning("W0801", draft.span, message).help(help));
        }
    }
    for (id, fact) in (0..).map(FactId).zip(context.facts) {
        let place = rules.facts.facts.iter().find(|written| written.id.value == fact.id);
        if let Some(written) = place
            && !used.facts.contains(&id)
        {
            let message = format!("no rule reads the fact `{}`", fact.id);
            let help = "people would be asked for nothing: remove it";
            diagnostics.push(Diagnostic::warning("W0802", written.id.span, message).help(help));
        }
    }
    for ((id, figure), written) in
        (0..).map(ParameterId).zip(context.parameters).zip(&rules.parameters)
    {
        if !used.parameters.contains(&id) {
            let message = format!("no rule reads the figure `{}`", figure.id);
            diagnostics.push(Diagnostic::warning("W0803", written.span, message));
        }
    }
}

fn walk(typed: &Typed, place: usize, used: &mut Used) {
    match &typed.shape {
        Shape::Fact(id, _) => {
            used.facts.insert(*id);
        }
        Shape::Exists(all) => {
            let facts = all.iter().filter_map(|absent| match absent {
                Absent::Fact(id, _) => Some(*id),
                Absent::Partner => None,
            });
            used.facts.extend(facts);
        }
        Shape::Definition(definition, _) if *definition != place => {
            used.definitions.insert(*definition);
        }
        Shape::Parameter(id) | Shape::ParameterAt(id) => {
            used.parameters.insert(*id);
        }
        _ => {}
    }
    for child in &typed.children {
        walk(child, place, used);
    }
}
