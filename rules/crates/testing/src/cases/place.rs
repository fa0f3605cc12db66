//! Where the household of a case lives, and what follows from that.

use super::unknown::Unknown;
use compiler::read::parts::PLACES;
use engine::facts::{Answer, Facts, MissingReason};
use engine::pack::{Fact, FactId, Kind, Pack, Subject};
use engine::values::{ChoiceSet, Truth, Value};
use places::{Found, Places, find};

/// A place that was found by what a person types.
#[derive(Clone, Copy, Debug)]
pub(super) struct Home<'p> {
    places: &'p Places,
    found: Found<'p>,
}

impl<'p> Home<'p> {
    /// Finds the likeliest place of a postal code or name, as the page does.
    pub(super) fn find(places: &'p Places, typed: &str) -> Option<Self> {
        let found = find(places, typed).first().copied()?;
        Some(Self { places, found })
    }

    /// Answers what the place tells of facts that the case does not answer. Of a yes-or-no fact
    /// only "yes" counts as an answer: only what sets a place apart is worth one.
    pub(super) fn settle(&self, pack: &Pack, facts: &mut Facts) {
        for (id, fact) in by_place(pack) {
            let open = *facts.get(id, Subject::Person) == Answer::Missing(MissingReason::NotAsked);
            let told = self.tells(fact).filter(|told| *told != Value::Truth(Truth::No));
            if let (true, Some(value)) = (open, told) {
                facts.set(id, Subject::Person, Answer::Given(value));
            }
        }
    }

    /// What the place says of a fact.
    pub(super) fn tells(&self, fact: &Fact) -> Option<Value> {
        if fact.kind == Kind::Truth {
            let holds = self.found.community()?.property(&fact.id)?;
            return Some(Value::Truth(Truth::of(holds)));
        }
        let set = self.places.set(&self.found, &fact.id).filter(|set| *set != 0)?;
        Some(Value::Choice(ChoiceSet(set)))
    }

    /// The name and number of the nearest place of a kind.
    pub(super) fn nearest(&self, kind: &str) -> Result<Option<(&'p str, &'p str)>, Unknown> {
        if !PLACES.contains(&kind) {
            return Err(Unknown::new("kind of place", kind, PLACES));
        }
        let Some(from) = self.places.spot(&self.found) else { return Ok(None) };
        let found = self.places.nearest(from, |service| service.is_of(kind));
        Ok(found.first().map(|near| (near.service.name.as_str(), near.service.id.as_str())))
    }
}

/// The household's facts that follow from where it lives.
pub(super) fn by_place(pack: &Pack) -> impl Iterator<Item = (FactId, &Fact)> {
    (0..).map(FactId).zip(&pack.facts).filter(|(_, fact)| fact.by_place)
}
