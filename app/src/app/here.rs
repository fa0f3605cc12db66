//! Where the person is, as they named it among the places.

use leptos::prelude::*;
use rules::facts::{Answer, Why};
use rules::pack::{FactId, Kind, Subject};
use rules::places::{Found, Point};
use rules::value::{Truth, Value};

use super::App;

/// Where the person is, as a place found it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Here {
    pub(crate) name: String,
    pub(crate) at: Option<Point>,
    /// Whether no road leads there all year.
    pub(crate) fly_in: bool,
    /// What it answered that the person was not asked: taken back with another place.
    told: Vec<FactId>,
}

impl App {
    /// Takes a place that was found as where the person is, and what goes without saying there.
    pub(crate) fn settle_in(self, found: &Found<'_>) {
        let here = match found {
            Found::Community(c) => {
                Here { name: c.name.clone(), at: c.at, fly_in: c.fly_in, told: Vec::new() }
            }
            Found::Area(area) => {
                let at = area.at.filter(|_| area.middle_means_something);
                Here { name: area.code.clone(), at, fly_in: false, told: Vec::new() }
            }
        };
        self.place.set(here.name.clone());
        let before = self.here.try_update(|known| known.replace(here)).flatten();
        let before = before.map(|here| here.told).unwrap_or_default();
        // What the person said otherwise since is theirs.
        let yes = Answer::Given(Value::Truth(Truth::Yes));
        let before = before
            .into_iter()
            .filter(|id| untrack(|| self.session.answer(*id, Subject::Person)) == yes);
        let back: Vec<_> =
            before.map(|id| (id, Subject::Person, Answer::Missing(Why::NotAsked))).collect();
        if !back.is_empty() {
            self.session.take(back);
            self.answers_changed();
        }
        let Found::Community(community) = found else { return };
        let facts = (0..).zip(&self.session.pack.facts);
        for (id, fact) in facts.filter(|(_, fact)| fact.by_place && fact.kind == Kind::Truth) {
            let answer = untrack(|| self.session.answer(id, Subject::Person));
            if let (Some(is), Answer::Missing(Why::NotAsked)) = (community.property(&fact.id), answer)
                // Only what sets a place apart is worth an answer.
                && is
            {
                let value = Value::Truth(Truth::Yes);
                self.session.take(vec![(id, Subject::Person, Answer::Given(value))]);
                self.here.update(|here| {
                    if let Some(here) = here {
                        here.told.push(id);
                    }
                });
                self.answers_changed();
            }
        }
    }
}
