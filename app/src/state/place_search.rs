//! The search for the place where the person is.
//!
//! What can only be one place is taken as it is typed; what may be several is asked. What is
//! typed instead takes the place before back, so that nothing shown is from somewhere else.

use leptos::prelude::*;
use places::{Places, Search};

use super::{App, Navigation, name_of};

/// Told whether a place is taken: chosen, clear, or no longer either.
type Settled = Box<dyn Fn(bool)>;

/// What is typed into a field, and the text under which nothing needs to be offered any more.
#[derive(Clone, Copy)]
pub(crate) struct PlaceSearch {
    app: App,
    typed: RwSignal<String>,
    quiet: RwSignal<Option<String>>,
    /// The id of the field.
    input: StoredValue<String>,
    settled: StoredValue<Settled, LocalStorage>,
}

impl PlaceSearch {
    /// Begins to follow what is typed into a field.
    pub(crate) fn new(app: App, input: &str, settled: impl Fn(bool) + 'static) -> Self {
        app.location.need_places();
        let before = app.location.query.get_untracked();
        let search = Self {
            app,
            typed: RwSignal::new(before.clone()),
            quiet: RwSignal::new(Some(before)),
            input: StoredValue::new(input.to_owned()),
            settled: StoredValue::new_local(Box::new(settled)),
        };
        Effect::new(move |_| search.follow());
        search
    }

    /// Takes what is in the field now.
    pub(crate) fn set_typed(self, text: String) {
        self.typed.set(text);
    }

    /// Takes or leaves a place as what is typed leads to it.
    fn follow(self) {
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
            self.settled.with_value(|settled| settled(found.is_some()));
        });
    }

    /// Takes one of the places that were found, by its number, and goes on where the person was.
    pub(crate) fn take(self, number: usize) {
        let typed = self.typed.get_untracked();
        let Some(all) = self.app.location.places.get_untracked() else { return };
        let found = places::find(&all, &typed);
        let Some(found) = found.get(number) else { return };
        let name = name_of(found, self.app.navigation.messages().language);
        self.quiet.set(Some(name.clone()));
        self.typed.set(name.clone());
        self.app.settle_in(found, name);
        self.settled.with_value(|settled| settled(true));
        Navigation::focus_once_drawn(self.input.get_value());
    }

    /// What was found by what is typed, while there is something to choose or to say.
    pub(crate) fn found<T>(
        self,
        draw: impl FnOnce(&str, &Places, &Search<'_>) -> Option<T>,
    ) -> Option<T> {
        let typed = self.typed.get();
        if self.quiet.get().as_ref() == Some(&typed) {
            return None;
        }
        self.app.location.places.with(|places| {
            let places = places.as_ref()?;
            draw(&typed, places, &places::search(places, &typed))
        })
    }
}
