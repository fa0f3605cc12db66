//! Where the person is, as they named it among the places.

use std::pin::Pin;
use std::rc::Rc;

use engine::facts::{Answer, MissingReason};
use engine::pack::{FactId, Kind, Subject};
use engine::values::{Truth, Value};
use leptos::prelude::*;
use places::{self, Community, Found, PlaceFact, Places, Point, Settlement, Spot};
use wasm_bindgen_futures::spawn_local;

use super::App;
use crate::i18n::Language;
use crate::ports::{document, fetch};

/// Where the person is, as a place found it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Located {
    pub(crate) name: String,
    pub(crate) spot: Option<Spot>,
    /// Whether it is a whole county or district, of which the middle says little.
    pub(crate) wide: bool,
    /// For each fact of the lists that a place answers, its name and the options it may have.
    sets: Vec<(String, u64)>,
    /// What it answered that the person was not asked: taken back with another place.
    told: Vec<FactId>,
}

impl Located {
    /// The options that a fact may have there, as bits.
    pub(crate) fn set(&self, fact: &str) -> Option<u64> {
        self.sets.iter().find(|(id, _)| id == fact).map(|(_, set)| *set)
    }

    pub(crate) fn at(&self) -> Option<Point> {
        self.spot.map(|spot| spot.at)
    }

    /// Whether no road leads there all year.
    pub(crate) fn fly_in(&self) -> bool {
        self.spot.is_some_and(|spot| spot.fly_in)
    }
}

/// The lists of places, and where among them the person is.
#[derive(Clone, Copy)]
pub(crate) struct Location {
    /// The lists of places, once something needed them.
    pub(crate) places: RwSignal<Option<Rc<Places>>, LocalStorage>,
    /// The words that the person named a place with.
    pub(crate) query: RwSignal<String>,
    /// The place that was found.
    pub(crate) found: RwSignal<Option<Located>>,
}

impl Location {
    pub(super) fn new() -> Self {
        Self {
            places: RwSignal::new_local(None),
            query: RwSignal::new(String::new()),
            found: RwSignal::new(None),
        }
    }

    /// Forgets where the person is; what follows from it is forgotten elsewhere.
    pub(super) fn clear(self) {
        self.query.set(String::new());
        self.found.set(None);
    }

    /// Fetches the lists of places, if that was not done. Without them people still choose.
    pub(crate) fn need_places(self) {
        if self.lack_places() {
            spawn_local(async move {
                if let Some(places) = fetch_places().await {
                    self.places.set(Some(places));
                }
            });
        }
    }

    /// Whether the lists of places are not there yet.
    pub(crate) fn lack_places(self) -> bool {
        self.places.with_untracked(Option::is_none)
    }
}

/// Fetches the lists of places; none where they cannot be had, or not read.
#[inline(never)]
pub(crate) fn fetch_places() -> FetchedPlaces {
    Box::pin(async {
        let bytes = fetch::bytes(&document::asset("places")?).await?;
        places::decode(&bytes).ok().map(Rc::new)
    })
}

/// The lists of places on their way.
pub(crate) type FetchedPlaces = Pin<Box<dyn Future<Output = Option<Rc<Places>>>>>;

impl App {
    /// Takes a place that was found as where the person is, and what goes without saying there;
    /// `words` stand in the field from now on.
    pub(crate) fn settle_in(self, found: &Found<'_>, words: String) {
        let Some(all) = self.location.places.get_untracked() else { return };
        let told = |fact: &PlaceFact| Some((fact.id.clone(), all.set(found, &fact.id)?));
        self.leave_place();
        let community = found.community();
        self.location.query.set(words);
        self.location.found.set(Some(Located {
            name: name_of(found, self.navigation.messages().language),
            spot: all.spot(found),
            sets: all.facts.iter().filter_map(told).collect(),
            wide: community.is_some_and(|community| community.settlement == Settlement::Area),
            told: Vec::new(),
        }));
        let Some(community) = community else { return };
        let facts = (0..).map(FactId).zip(&self.session.pack.facts);
        for (id, fact) in facts.filter(|(_, fact)| fact.by_place && fact.kind == Kind::Truth) {
            let answer = untrack(|| self.session.answer(id, Subject::Person));
            if let (Some(is), Answer::Missing(MissingReason::NotAsked)) = (community.property(&fact.id), answer)
                // Only what sets a place apart is worth an answer.
                && is
            {
                let value = Value::Truth(Truth::Yes);
                self.session.take(vec![(id, Subject::Person, Answer::Given(value))]);
                self.location.found.update(|here| {
                    if let Some(here) = here {
                        here.told.push(id);
                    }
                });
                self.answers_changed();
            }
        }
    }

    /// Forgets where the person is, and takes back what went without saying there.
    pub(crate) fn leave_place(self) {
        if self.location.found.with_untracked(Option::is_none) {
            return;
        }
        self.location.query.set(String::new());
        let before = self.location.found.try_update(Option::take).flatten();
        let before = before.map(|here| here.told).unwrap_or_default();
        // What the person said otherwise since is theirs.
        let yes = Answer::Given(Value::Truth(Truth::Yes));
        let before = before
            .into_iter()
            .filter(|id| untrack(|| self.session.answer(*id, Subject::Person)) == yes);
        let back: Vec<_> = before
            .map(|id| (id, Subject::Person, Answer::Missing(MissingReason::NotAsked)))
            .collect();
        if !back.is_empty() {
            self.session.take(back);
            self.answers_changed();
        }
    }
}

/// The name of a place in a language.
pub(crate) fn name_of(found: &Found<'_>, language: Language) -> String {
    let named = |community: &Community| community.named(&language.locale().official).to_owned();
    match found {
        Found::Community(community) | Found::Code(_, Some(community)) => named(community),
        Found::Code(code, None) => code.code.clone(),
        Found::Area(area) => area.code.clone(),
    }
}
