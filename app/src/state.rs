//! What all pages share, and moving between them.

mod location;

pub(crate) use location::{Here, name_of};

use std::rc::Rc;

use engine::pack::{FactId, Subject};
use leptos::prelude::*;
use places::{self, Places};
use wasm_bindgen_futures::spawn_local;

use crate::entry::{Rows, Typed};
use crate::i18n::Messages;
use crate::ports::{document, fetch, history, later, service_worker, storage};
use crate::route::{Page, Place, Screen};
use crate::session::file::Declined;
use crate::session::needs::Needs;
use crate::session::{Session, screen};
use crate::word_files::fetch_messages;

/// The heading of every page, which takes the focus when the page is new.
pub(crate) const TITLE: &str = "title";
/// The switch to the other language.
pub(crate) const LANGUAGE: &str = "language";

/// What is on the screen: a page and the words for it. One signal, so that a page is drawn
/// once when both change.
#[derive(Clone)]
pub(crate) struct Scene {
    pub(crate) place: Place,
    pub(crate) messages: Rc<Messages>,
}

/// What was typed and not yet taken, by fact and person: it outlives a switch of language and
/// a look at another page.
type Drafts = Vec<((FactId, Subject), Typed)>;

/// Everything that pages need. Handles only: copied freely.
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub(crate) session: Session,
    pub(crate) scene: RwSignal<Scene, LocalStorage>,
    /// Said aloud by screen readers, seen by nobody.
    pub(crate) announcement: RwSignal<String>,
    /// Whether answers are kept on this device.
    pub(crate) kept: RwSignal<bool>,
    /// Whether a newer version of the app waits.
    pub(crate) update: RwSignal<bool>,
    /// A text that could not be read, for the person to save.
    pub(crate) declined: RwSignal<Option<(Declined, String)>>,
    /// The name of the rules' version.
    pub(crate) rules_version: StoredValue<String>,
    /// The lists of places, once something needed them.
    pub(crate) places: RwSignal<Option<Rc<Places>>, LocalStorage>,
    /// The place that the person named.
    pub(crate) place: RwSignal<String>,
    /// Changes when words came that nobody waited for.
    pub(crate) words_came: RwSignal<u32>,
    /// Where that is.
    pub(crate) here: RwSignal<Option<Here>>,
    drafts: StoredValue<Drafts>,
    /// The same for the rows of lists.
    rows: StoredValue<Vec<((FactId, Subject), Rows)>>,
    /// Where a changed answer leads back to.
    origin: StoredValue<Option<Page>>,
    /// The page and the language before, to tell what is new.
    before: StoredValue<Option<Place>>,
    /// Whether the page is about to be loaded again with nothing lost.
    reloading: StoredValue<bool>,
}

impl App {
    pub(crate) fn new(session: Session, scene: Scene, rules_version: String) -> Self {
        Self {
            session,
            scene: RwSignal::new_local(scene),
            announcement: RwSignal::new(String::new()),
            kept: RwSignal::new(false),
            update: RwSignal::new(false),
            declined: RwSignal::new(None),
            rules_version: StoredValue::new(rules_version),
            places: RwSignal::new_local(None),
            place: RwSignal::new(String::new()),
            words_came: RwSignal::new(0),
            here: RwSignal::new(None),
            drafts: StoredValue::new(Vec::new()),
            rows: StoredValue::new(Vec::new()),
            origin: StoredValue::new(None),
            before: StoredValue::new(None),
            reloading: StoredValue::new(false),
        }
    }

    /// The words as of now, for what happens on a click.
    pub(crate) fn messages(self) -> Rc<Messages> {
        self.scene.with_untracked(|scene| Rc::clone(&scene.messages))
    }

    /// A page's address in the language on the screen.
    pub(crate) fn path(self, page: Page) -> String {
        let language = self.scene.with_untracked(|scene| scene.place.language);
        Place { language, page }.path()
    }

    /// Goes to a page, as a step that Back undoes.
    pub(crate) fn go(self, page: Page) {
        history::push(&self.path(page.clone()));
        self.show(page);
    }

    /// Goes to a page in place of the one shown, which Back then skips.
    pub(crate) fn go_instead(self, page: Page) {
        history::replace(&self.path(page.clone()));
        self.show(page);
    }

    fn show(self, page: Page) {
        self.announcement.set(String::new());
        self.scene.update(|scene| scene.place.page = page);
    }

    /// Draws the page again, after everything on it changed.
    pub(crate) fn draw_again(self) {
        self.scene.update(|_| ());
    }

    /// Follows an address of this site; `false` if the app has no such page and the browser
    /// shall look for a file.
    pub(crate) fn follow(self, href: &str) -> bool {
        let here = self.scene.with_untracked(|scene| scene.place.clone());
        let place = Place::of_path(href, here.language);
        if place.page == Page::Lost {
            return false;
        }
        if place.path() != here.path() {
            history::push(&place.path());
        }
        self.arrive(place);
        true
    }

    /// Shows what the address bar says, after Back and Forward.
    pub(crate) fn arrive_at_address(self) {
        let language = self.scene.with_untracked(|scene| scene.place.language);
        self.arrive(Place::of_path(&history::path(), language));
    }

    /// Shows a place, fetching its language first if it was not used yet.
    fn arrive(self, place: Place) {
        // A link within the page, such as the skip link, moves only the browser.
        if self.scene.with_untracked(|scene| scene.place == place) {
            return;
        }
        self.announcement.set(String::new());
        if self.scene.with_untracked(|scene| scene.messages.language == place.language) {
            self.scene.update(|scene| scene.place = place);
            return;
        }
        spawn_local(async move {
            // Without the other language's words the page stays as it is.
            if let Some(messages) = fetch_messages(place.language).await {
                self.scene.set(Scene { place, messages: Rc::new(messages) });
            }
        });
    }

    /// After a page was drawn: its title, and the focus where the person goes on.
    pub(crate) fn settle(self, place: &Place, title: &str) {
        let name = self.messages().text("shell-name");
        let title = if title.is_empty() {
            name
        } else {
            self.messages().say("title-of-page", &[("page", title), ("name", &name)])
        };
        document::set_title(&title);
        document::set_language(place.language.code());
        let before = self.before.try_update_value(|before| before.replace(place.clone())).flatten();
        match before {
            Some(before) if before.language != place.language => {
                // The switch keeps the focus; say which page it now is.
                self.announcement.set(title);
            }
            Some(before) if before != *place => later::soon(|| {
                document::scroll_to_top();
                document::focus(TITLE);
            }),
            _ => {}
        }
    }

    /// Text of a field that was typed before, if any.
    pub(crate) fn draft(self, fact: FactId, subject: Subject) -> Option<Typed> {
        self.drafts.with_value(|drafts| {
            drafts.iter().find(|draft| draft.0 == (fact, subject)).map(|draft| draft.1.clone())
        })
    }

    pub(crate) fn keep_draft(self, fact: FactId, subject: Subject, typed: Typed) {
        self.drop_draft(fact, subject);
        self.drafts.update_value(|drafts| drafts.push(((fact, subject), typed)));
    }

    pub(crate) fn drop_draft(self, fact: FactId, subject: Subject) {
        self.drafts.update_value(|drafts| drafts.retain(|draft| draft.0 != (fact, subject)));
        self.rows.update_value(|all| all.retain(|rows| rows.0 != (fact, subject)));
    }

    /// The rows of a list as they were typed; none yet is no row.
    pub(crate) fn rows(self, fact: FactId, subject: Subject) -> Rows {
        self.rows_typed(fact, subject).unwrap_or_default()
    }

    /// The same, if anything was done with the list.
    pub(crate) fn rows_typed(self, fact: FactId, subject: Subject) -> Option<Rows> {
        self.rows.with_value(|all| {
            all.iter().find(|rows| rows.0 == (fact, subject)).map(|rows| rows.1.clone())
        })
    }

    pub(crate) fn keep_rows(self, fact: FactId, subject: Subject, rows: Rows) {
        self.rows.update_value(|all| {
            all.retain(|rows| rows.0 != (fact, subject));
            all.push(((fact, subject), rows));
        });
    }

    /// Remembers where to return to after a change.
    pub(crate) fn set_origin(self, page: Page) {
        self.origin.set_value(Some(page));
    }

    /// The page after a screen was answered: the next question, the review at the end, or
    /// where a change was begun.
    pub(crate) fn after(self, changing: bool) -> Page {
        if changing {
            return self.origin.get_value().unwrap_or(Page::Answers);
        }
        // Where all leads to the same there is nothing to choose.
        if self.session.pack.entries.len() > 1 && self.session.needs() == Needs::Open {
            return Page::Needs;
        }
        self.session.next_screen().map_or(Page::Answers, Page::Question)
    }

    /// The answers changed: what is kept on the device changes with them.
    pub(crate) fn answers_changed(self) {
        if self.kept.get_untracked() && storage::save(&untrack(|| self.session.text())).is_err() {
            self.kept.set(false);
            self.announcement.set(self.messages().text("keep-blocked"));
        }
    }

    /// Forgets everything, here and on the device.
    pub(crate) fn clear(self) {
        let _ = storage::remove();
        self.kept.set(false);
        self.declined.set(None);
        self.drafts.set_value(Vec::new());
        self.rows.set_value(Vec::new());
        self.place.set(String::new());
        self.here.set(None);
        self.session.clear();
        self.go(Page::Start);
        self.announcement.set(self.messages().text("cleared"));
    }

    /// Whether leaving the page would lose answers.
    pub(crate) fn would_lose_answers(self) -> bool {
        !self.kept.get_untracked()
            && !self.reloading.get_value()
            && untrack(|| !self.session.is_empty())
    }

    /// Lets the newer version take over, with the answers carried across the reload.
    pub(crate) fn use_update(self) {
        service_worker::activate(move || {
            self.reloading.set_value(true);
            history::reload_with(&untrack(|| self.session.text()));
        });
    }

    /// Takes over the answers of a file or of the device.
    pub(crate) fn load(self, text: String) {
        match self.session.load(&text) {
            Ok(0) => self.declined.set(None),
            Ok(unknown) => {
                self.declined.set(None);
                let count = i64::try_from(unknown).unwrap_or(i64::MAX);
                self.announcement.set(self.messages().count("file-unknown", count));
            }
            Err(reason) => self.declined.set(Some((reason, text))),
        }
        self.drafts.set_value(Vec::new());
        self.rows.set_value(Vec::new());
    }
}

impl App {
    /// Fetches the lists of places, if that was not done. Without them people still choose.
    pub(crate) fn need_places(self) {
        if self.places.with_untracked(Option::is_some) {
            return;
        }
        spawn_local(async move {
            let Some(path) = document::asset("places") else { return };
            let Ok(bytes) = fetch::bytes(&path).await else { return };
            self.places.set(places::decode(&bytes).ok().map(Rc::new));
        });
    }
}

/// The screen of a fact.
pub(crate) fn screen_of(session: Session, fact: FactId, subject: Subject) -> Option<Screen> {
    session.fact(fact).map(|fact| screen(&fact.question, subject))
}
