//! Makes a pack small, as it ships: without what only its authors look at.

use std::collections::BTreeSet;

use engine::pack::{DefinitionId, Node, Pack, ParameterId, SourceId, Use};

/// Leaves out what only its authors look at: the names and sources of definitions that no
/// explanation mentions, and figures of years ago, which nobody who asks today is paid by. A figure
/// that is read at another day than today's keeps all its years: a death or the start of a pension
/// may lie far back.
pub fn strip(pack: &mut Pack) {
    let at_other_days = at_other_days(pack);
    if let Some(oldest) = pack.oldest_kept() {
        let parameters = (0..).map(ParameterId).zip(&mut pack.parameters);
        for (_, parameter) in parameters.filter(|(id, _)| !at_other_days.contains(id)) {
            let replaced = parameter.values.iter().filter(|value| value.from <= oldest).count();
            // The one that was in force then is the first that is kept.
            parameter.values.drain(..replaced.saturating_sub(1));
        }
    }
    keep_named_sources(pack);
    let mut told: BTreeSet<DefinitionId> = BTreeSet::new();
    for program in &pack.programs {
        told.extend(program.definitions(|what| {
            what.decides_or_pays() || matches!(what, Use::Side | Use::Window | Use::Note)
        }));
    }
    for (id, definition) in (0..).map(DefinitionId).zip(&mut pack.definitions) {
        if !definition.shown {
            definition.id.clear();
            if !told.contains(&id) {
                definition.cites.clear();
            }
        }
    }
}

/// Drops sources that no figure names any more.
fn keep_named_sources(pack: &mut Pack) {
    let values = |pack: &Pack| -> BTreeSet<SourceId> {
        pack.parameters.iter().flat_map(|p| &p.values).map(|value| value.source).collect()
    };
    let mut named = values(pack);
    named.extend(pack.tables.iter().map(|table| table.source));
    let place = |old: SourceId| named.iter().position(|n| *n == old).and_then(SourceId::at);
    for value in pack.parameters.iter_mut().flat_map(|parameter| &mut parameter.values) {
        value.source = place(value.source).unwrap_or(SourceId(0));
    }
    for table in &mut pack.tables {
        table.source = place(table.source).unwrap_or(SourceId(0));
    }
    let mut position = (0..).map(SourceId);
    pack.sources.retain(|_| position.next().is_some_and(|n| named.contains(&n)));
}

/// The figures that are read `at` a day which an answer may give.
fn at_other_days(pack: &Pack) -> BTreeSet<ParameterId> {
    let read = pack.nodes.iter().filter_map(|node| match node {
        Node::ParameterAt(id, _) => Some(*id),
        _ => None,
    });
    read.collect()
}
