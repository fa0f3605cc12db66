//! What the pages of one visit share: the session, and five handles of one idea each.

mod drafts;
mod location;
mod moment;
mod navigation;
mod place_search;
mod saving;
mod updates;

use leptos::prelude::*;

pub(crate) use drafts::Drafts;
pub(crate) use location::{FetchedPlaces, Located, Location, fetch_places, name_of};
pub(crate) use moment::Moment;
pub(crate) use navigation::{Navigation, Scene, TITLE};
pub(crate) use place_search::PlaceSearch;
pub(crate) use saving::Saving;
pub(crate) use updates::Updates;

use crate::address::Page;
use crate::ports::clock;
use crate::session::Session;
use crate::session::entries::Entries;

/// Everything that pages need. Handles only: copied freely.
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub(crate) session: Session,
    pub(crate) navigation: Navigation,
    pub(crate) drafts: Drafts,
    pub(crate) saving: Saving,
    pub(crate) location: Location,
    pub(crate) updates: Updates,
}

impl App {
    pub(crate) fn new(session: Session, scene: Scene, rules_version: String) -> Self {
        Self {
            session,
            navigation: Navigation::new(scene),
            drafts: Drafts::new(),
            saving: Saving::new(),
            location: Location::new(),
            updates: Updates::new(rules_version),
        }
    }

    /// The page after a screen was answered: the next question, the review at the end, or
    /// where a change was begun.
    pub(crate) fn after(self, changing: bool) -> Page {
        if changing {
            return self.navigation.origin().unwrap_or(Page::Answers);
        }
        // Where all leads to the same there is nothing to choose.
        if self.session.pack.entries.len() > 1 && self.session.entries() == Entries::Open {
            return Page::Entries;
        }
        self.session.next_screen().map_or(Page::Answers, Page::Question)
    }

    /// Forgets everything, here and on the device.
    pub(crate) fn clear(self) {
        self.saving.clear();
        self.drafts.clear();
        self.location.clear();
        self.session.clear();
        self.navigation.go(Page::Start);
        self.navigation.announce("cleared");
    }

    /// Whether leaving the page would lose answers.
    pub(crate) fn would_lose_answers(self) -> bool {
        !self.saving.on_device.get_untracked()
            && !self.updates.reloading()
            && untrack(|| !self.session.is_empty())
    }

    /// Takes the day that the device says it is, where the page was open over midnight. Says whether
    /// it is another day than before.
    #[inline(never)]
    pub(crate) fn new_day(self) -> bool {
        match clock::today() {
            Some(today) if today != self.session.today() => {
                self.session.set_today(today);
                true
            }
            _ => false,
        }
    }

    /// Takes over the answers of a file or of the device.
    pub(crate) fn load(self, text: String) {
        match self.session.load(&text) {
            Ok(0) => self.saving.declined.set(None),
            Ok(unknown) => {
                self.saving.declined.set(None);
                let count = i64::try_from(unknown).unwrap_or(i64::MAX);
                let said = self.navigation.messages().count("file-unknown", count);
                self.navigation.announcement.set(said);
            }
            Err(reason) => self.saving.declined.set(Some((reason, text))),
        }
        self.drafts.clear();
    }
}
