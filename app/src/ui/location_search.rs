//! The field in which a place is searched, and the places it found.
//!
//! What can only be one place is taken as it is typed; what may be several is asked. What is
//! typed instead takes the place before back, so that nothing shown is from somewhere else.

use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::*;
use places::{self, Found, Places, Search};

use super::element::{El, el, press, views};
use crate::i18n::Messages;
use crate::present::place::label;
use crate::state::{App, Navigation, name_of};

/// What is typed, and the text under which nothing needs to be offered any more.
#[derive(Clone, Copy)]
pub(crate) struct Finder {
    app: App,
    pub(crate) typed: RwSignal<String>,
    quiet: RwSignal<Option<String>>,
}

/// A place that was chosen or is clear; nothing once it no longer is.
pub(crate) type Settled = Rc<dyn Fn(Option<&Found<'_>>)>;

impl Finder {
    pub(crate) fn new(app: App) -> Self {
        app.location.need_places();
        let before = app.location.query.get_untracked();
        Self { app, typed: RwSignal::new(before.clone()), quiet: RwSignal::new(Some(before)) }
    }

    /// Follows what is typed, and tells what it leads to.
    pub(crate) fn follow(self, settled: Settled) {
        let settled = send_wrapper::SendWrapper::new(settled);
        Effect::new(move |_| {
            let words = self.typed.get();
            let Some(all) = self.app.location.places.get() else { return };
            untrack(|| {
                if self.quiet.get().as_ref() == Some(&words) {
                    return;
                }
                self.quiet.set(None);
                let search = places::search(&all, &words);
                let found = search.found.first().filter(|_| search.sure);
                match found {
                    Some(found) => self.app.settle_in(found, words),
                    None => self.app.leave_place(),
                }
                settled(found);
            });
        });
    }

    /// Takes the place that was pressed, and goes on where the person was.
    pub(crate) fn pressed(self, wanted: &Found<'_>, id: &str, settled: &Settled) {
        let name = name_of(wanted, self.app.navigation.messages().language);
        self.quiet.set(Some(name.clone()));
        self.typed.set(name.clone());
        self.app.settle_in(wanted, name);
        settled(Some(wanted));
        Navigation::focus_once_drawn(id.to_owned());
    }

    /// What was found, while there is something to choose or to say.
    pub(crate) fn found<T>(self, draw: impl FnOnce(&Rc<Places>, &Search<'_>) -> T) -> Option<T> {
        let words = self.typed.get();
        let quiet = self.quiet.get();
        self.app.location.places.with(|places| {
            let places = places.as_ref()?;
            (quiet.as_ref() != Some(&words)).then(|| draw(places, &places::search(places, &words)))
        })
    }

    /// That nothing was found; nothing while it may still come.
    pub(crate) fn missing(
        self,
        messages: &Messages,
        search: &Search<'_>,
        text: &str,
    ) -> Option<El> {
        let long = self.typed.with(|words| words.trim().chars().count() > 2);
        let nothing = search.found.is_empty() && !search.unfinished && long;
        nothing.then(|| el("p").class("said").child(messages.text(text)))
    }

    /// The places to press, with the question which one is meant where that is not clear.
    pub(crate) fn offers(
        self,
        messages: &Messages,
        places: &Rc<Places>,
        search: &Search<'_>,
        id: &str,
        settled: &Settled,
    ) -> Option<El> {
        let which = search.ask.then(|| el("p").class("said").child(messages.text("place-which")));
        let buttons: Vec<AnyView> = search
            .found
            .iter()
            .enumerate()
            .map(|(number, found)| {
                let (id, settled) = (id.to_owned(), Rc::clone(settled));
                let chosen = move |_: Event| {
                    let (typed, all) =
                        (self.typed.get_untracked(), self.app.location.places.get_untracked());
                    let Some(all) = all else { return };
                    if let Some(found) = places::find(&all, &typed).get(number) {
                        self.pressed(found, &id, &settled);
                    }
                };
                press("button secondary match", chosen)
                    .child(label(messages, places, found))
                    .into_any()
            })
            .collect();
        (!buttons.is_empty())
            .then(|| views().child(which).child(el("div").class("matches").child(buttons)))
    }

    /// The field, with what it found below it.
    pub(crate) fn field(
        self,
        messages: &Messages,
        id: &str,
        hint: &'static str,
        found: [AnyView; 2],
    ) -> El {
        let hint_id = id.to_owned() + "-hint";
        let typed = self.typed;
        el("div")
            .class("field")
            .child(el("label").class("label").attr("for", id).child(messages.text("place-label")))
            .child(el("p").class("hint").attr("id", hint_id.as_str()).child(messages.text(hint)))
            .child(
                el("input")
                    .attr("type", "text")
                    .attr("id", id)
                    .class("input place")
                    .attr("value", self.app.location.query.get_untracked())
                    .attr("autocomplete", "off")
                    .attr("spellcheck", "false")
                    .attr("aria-describedby", hint_id)
                    .on("input", move |event| typed.set(event_target_value(&event))),
            )
            .child(el("div").attr("role", "status").child(Vec::from(found)))
    }
}
