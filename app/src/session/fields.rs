//! The fields of lists, as facts: what asks for a fact can then ask for a field of a row.

use engine::pack::{Fact, FactId, Kind, Pack};

/// The fields of every list. They are used until the page is closed, as the pack is.
pub(super) fn of(pack: &'static Pack) -> Vec<(FactId, &'static [Fact])> {
    let lists = (0..).map(FactId).zip(&pack.facts).filter_map(|(id, fact)| match &fact.kind {
        Kind::Records(fields, _) => Some((id, fact, fields)),
        _ => None,
    });
    lists
        .map(|(id, fact, fields)| {
            let fields = fields.iter().map(|field| {
                // `children` and `birth_date`: its messages are `fact-children-birth-date`.
                let id = [fact.id.as_str(), field.id.as_str()].join("-");
                Fact {
                    topic: fact.topic,
                    question: fact.question.clone(),
                    cost: fact.cost,
                    sensitive: fact.sensitive,
                    varies: false,
                    past: field.past,
                    ..Fact::new(&id, fact.about, field.kind.clone(), field.bounds)
                }
            });
            let fields: Vec<Fact> = fields.collect();
            (id, &*Box::leak(fields.into_boxed_slice()))
        })
        .collect()
}
