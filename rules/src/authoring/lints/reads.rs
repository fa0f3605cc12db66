//! What definitions read, directly or not.

use std::collections::BTreeSet;

use crate::pack::{Condition, DefinitionId, FactId, Node, Pack, Program, Sum, children};

/// The facts that definitions read, with those that say whether there are such facts.
pub(super) fn facts(
    pack: &Pack,
    definitions: impl IntoIterator<Item = DefinitionId>,
) -> BTreeSet<FactId> {
    let mut found = BTreeSet::new();
    let mut todo: Vec<DefinitionId> = definitions.into_iter().collect();
    while let Some(id) = todo.pop() {
        let Some(definition) = pack.definitions.get(usize::from(id)) else { continue };
        for (fact, _) in &definition.facts {
            let known = pack.facts.get(usize::from(*fact));
            if found.insert(*fact) {
                todo.extend(known.and_then(|fact| fact.exists));
            }
        }
    }
    found
}

/// The definitions themselves and all that they use.
pub(super) fn definitions(
    pack: &Pack,
    of: impl IntoIterator<Item = DefinitionId>,
) -> BTreeSet<DefinitionId> {
    let mut found = BTreeSet::new();
    let mut todo: Vec<DefinitionId> = of.into_iter().collect();
    while let Some(id) = todo.pop() {
        let Some(definition) = pack.definitions.get(usize::from(id)) else { continue };
        if !found.insert(id) {
            continue;
        }
        let mut nodes = vec![definition.node];
        while let Some(node) = nodes.pop().and_then(|node| pack.node(node)) {
            match node {
                Node::Definition(used, _) => todo.push(*used),
                other => children(other, |child| nodes.push(child)),
            }
        }
    }
    found
}

/// What questions are asked for: conditions with their exceptions, amounts, sums.
pub(super) fn decides(program: &Program) -> impl Iterator<Item = DefinitionId> {
    let conditions = program.conditions.iter().flat_map(Condition::definitions);
    let amounts = program.amounts.iter().map(|amount| amount.value);
    conditions.chain(amounts).chain(program.sums.iter().flat_map(Sum::definitions))
}

/// What presumptions are told for: conditions themselves, amounts, ways and papers.
pub(super) fn presumes(program: &Program) -> impl Iterator<Item = DefinitionId> {
    let conditions = program.conditions.iter().map(|condition| condition.holds);
    let amounts = program.amounts.iter().map(|amount| amount.value);
    let steps = program.steps.iter().filter_map(|step| step.when);
    let documents = program.documents.iter().filter_map(|document| document.when);
    conditions.chain(amounts).chain(steps).chain(documents)
}

/// What is offered beside a result for its own sake: days, notes, stretches.
pub(super) fn offered(program: &Program) -> impl Iterator<Item = DefinitionId> {
    let items = program.windows.iter().chain(&program.notes);
    let items = items.flat_map(|item| item.when.into_iter().chain(item.value));
    let spans = program.spans.iter();
    items.chain(spans.flat_map(|span| [span.from, span.to].into_iter().chain(span.when)))
}

/// What is told beside a result: days, papers, ways, notes, stretches.
pub(super) fn beside(program: &Program) -> impl Iterator<Item = DefinitionId> {
    let items = program.windows.iter().chain(&program.documents).chain(&program.notes);
    let items = items.flat_map(|item| item.when.into_iter().chain(item.value));
    let steps = program.steps.iter().filter_map(|step| step.when);
    let spans = program.spans.iter();
    let spans = spans.flat_map(|span| [span.from, span.to].into_iter().chain(span.when));
    let sums = program.sums.iter().filter_map(|sum| sum.when);
    let figures = program
        .conditions
        .iter()
        .flat_map(|condition| condition.value.into_iter().chain(condition.limit));
    items.chain(steps).chain(spans).chain(sums).chain(figures)
}
