//! What definitions read, directly or not.

use std::collections::BTreeSet;

use engine::pack::{DefinitionId, FactId, Node, Pack, Program, Subject, Use, children};

/// The facts that definitions read, with those that say whether there are such facts.
pub(super) fn facts(
    pack: &Pack,
    definitions: impl IntoIterator<Item = DefinitionId>,
) -> BTreeSet<FactId> {
    let mut found = BTreeSet::new();
    let mut todo: Vec<DefinitionId> = definitions.into_iter().collect();
    while let Some(id) = todo.pop() {
        let definition = pack.definition(id);
        for (fact, _) in definition.reads(Subject::Person) {
            if found.insert(*fact) {
                todo.extend(pack.fact(*fact).exists);
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
        let definition = pack.definition(id);
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

/// What questions are asked for: conditions with their exceptions, amounts, columns of sums.
pub(super) fn decides(program: &Program) -> impl Iterator<Item = DefinitionId> {
    program.definitions(|what| what.decides_or_pays() || what == Use::Column)
}

/// What presumptions are told for: conditions themselves, amounts, ways and papers.
pub(super) fn presumes(program: &Program) -> impl Iterator<Item = DefinitionId> {
    program.definitions(|what| {
        matches!(what, Use::Condition | Use::Amount | Use::Step | Use::Document)
    })
}

/// What is offered beside a result for its own sake: days, notes, stretches.
pub(super) fn offered(program: &Program) -> impl Iterator<Item = DefinitionId> {
    program.definitions(|what| matches!(what, Use::Window | Use::Note | Use::Span))
}

/// What is told beside a result: days, papers, ways, notes, stretches, sums, figures and limits.
pub(super) fn beside(program: &Program) -> impl Iterator<Item = DefinitionId> {
    program.definitions(|what| {
        !what.decides_or_pays() && !matches!(what, Use::Column | Use::Comparison)
    })
}
