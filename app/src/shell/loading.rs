//! What is fetched after the beginning: words by part, and the pages that stand in a file of their
//! own. What a page is drawn with is fetched before it is drawn; what comes next, while the person
//! reads.

use std::rc::Rc;

use leptos::prelude::*;
use places::Places;
use wasm_bindgen_futures::spawn_local;

use super::late_pages::{self, LatePages};
use crate::address::Page;
use crate::i18n::{Language, Messages, key};
use crate::ports::timers;
use crate::session::Screen;
use crate::state::{App, Scene};
use crate::word_files::{self, CONVERSATION, DOORS};

/// One thing to fetch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Words of a language that not every page needs.
    Words(Language, &'static str),
    /// The second file of the program.
    LatePages,
    /// The lists of places, without which their page is empty.
    Places,
}

/// What came of it.
enum Fetched {
    Words(String),
    LatePages(LatePages),
    Places(Rc<Places>),
}

/// Whether a page can be drawn.
pub(crate) enum Readiness {
    /// It can, and with this of the late pages, which are there if the page needs them.
    Ready(Option<LatePages>),
    /// What it needs is on its way.
    Waiting,
    /// What it needs cannot be had.
    Failed,
}

/// What is there and what is on its way. A handle, copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Loading {
    app: App,
    late_pages: StoredValue<Option<LatePages>>,
    on_the_way: StoredValue<Vec<Part>>,
    /// Whether something that a page waited for could not be had.
    failed: StoredValue<bool>,
}

impl Loading {
    pub(crate) fn new(app: App) -> Self {
        Self {
            app,
            late_pages: StoredValue::new(None),
            on_the_way: StoredValue::new(Vec::new()),
            failed: StoredValue::new(false),
        }
    }

    /// Whether a page can be drawn. Begins to fetch what it lacks, and what comes after it.
    pub(crate) fn readiness(self, page: &Page, messages: &Messages) -> Readiness {
        let missing = self.missing(page, messages);
        if !missing.contains(&Part::LatePages) {
            self.prefetch_when_idle(page);
        }
        if !missing.iter().any(|part| matches!(part, Part::Words(..))) {
            timers::after_paint(move || self.prefetch_words());
        }
        if missing.is_empty() {
            return Readiness::Ready(self.late_pages.get_value());
        }
        if self.failed.get_value() {
            // Whatever is drawn next tries anew.
            self.failed.set_value(false);
            return Readiness::Failed;
        }
        for part in missing {
            self.fetch(part);
        }
        Readiness::Waiting
    }

    /// Fetches the late pages while the person is busy with something else: whoever has begun will
    /// want them.
    fn prefetch_when_idle(self, page: &Page) {
        if !matches!(page, Page::Start | Page::NotFound) && self.late_pages.get_value().is_none() {
            timers::after_a_second(move || {
                // A page that waits for them by now has asked itself, and says so if it was in vain.
                let page =
                    self.app.navigation.scene.with_untracked(|scene| scene.address.page.clone());
                let waits = untrack(|| late_pages::needed_by(self.app.session, &page));
                if self.late_pages.get_value().is_none() && !waits {
                    self.fetch(Part::LatePages);
                }
            });
        }
    }

    /// Fetches the words that the next pages are drawn with.
    fn prefetch_words(self) {
        let scene: Scene = self.app.navigation.scene.with_untracked(Clone::clone);
        let mut families = match scene.address.page {
            Page::Start | Page::NotFound => return,
            Page::Entries | Page::Entry(_) => Vec::new(),
            _ => self.app.session.groups(),
        };
        families.push(CONVERSATION);
        for part in absent(families, &scene.messages) {
            self.fetch(part);
        }
    }

    /// What a page is drawn with and is not there.
    fn missing(self, page: &Page, messages: &Messages) -> Vec<Part> {
        let mut missing = absent(self.words_of(page, messages), messages);
        if self.late_pages.get_value().is_none() && late_pages::needed_by(self.app.session, page) {
            missing.push(Part::LatePages);
        }
        // They are read by what is in the second file.
        else if *page == Page::Places && self.app.location.lack_places() {
            missing.push(Part::Places);
        }
        missing
    }

    /// The parts of the words that a page is drawn with.
    fn words_of(self, page: &Page, messages: &Messages) -> Vec<&'static str> {
        let session = self.app.session;
        let mut parts = match page {
            Page::Start | Page::Entries | Page::Entry(_) | Page::Questions | Page::NotFound => {
                return Vec::new();
            }
            Page::About | Page::Privacy | Page::Limits | Page::Places => Vec::new(),
            Page::Question(screen) | Page::Change(screen) => self.asked_by(screen, messages),
            _ => session.groups(),
        };
        let doors = match page {
            Page::About | Page::Privacy | Page::Limits => false,
            Page::Question(screen) => screen.question == session.pack.channels.question,
            _ => true,
        };
        parts.push(CONVERSATION);
        parts.extend(doors.then_some(DOORS));
        parts
    }

    /// The families whose words a question is asked in: none where it stands among those that
    /// every conversation has.
    fn asked_by(self, screen: &Screen, messages: &Messages) -> Vec<&'static str> {
        let question = key(&["question", &screen.question]);
        let said = messages.find(&question, &[]).is_some();
        let none = said || !messages.has_part(CONVERSATION);
        if none { Vec::new() } else { self.app.session.groups() }
    }

    /// Fetches something, unless that was begun.
    fn fetch(self, part: Part) {
        if self.on_the_way.with_value(|all| all.contains(&part)) {
            return;
        }
        self.on_the_way.update_value(|all| all.push(part));
        spawn_local(async move {
            let fetched = match part {
                Part::Words(language, name) => {
                    word_files::fetch_part(language, name).await.map(Fetched::Words)
                }
                Part::LatePages => late_pages::fetch().await.ok().map(Fetched::LatePages),
                Part::Places => match self.late_pages.get_value() {
                    Some(late) => (late.fetch_places)().await.map(Fetched::Places),
                    None => None,
                },
            };
            self.on_the_way.update_value(|all| all.retain(|other| *other != part));
            self.take(part, fetched);
        });
    }

    fn take(self, part: Part, fetched: Option<Fetched>) {
        let scene: Scene = self.app.navigation.scene.with_untracked(Clone::clone);
        if matches!(part, Part::Words(language, _) if language != scene.messages.language) {
            return;
        }
        // Whoever went elsewhere in the meantime is not to be disturbed there.
        let missing = |messages: &Messages| untrack(|| self.missing(&scene.address.page, messages));
        let awaited = missing(&scene.messages).contains(&part);
        match (part, fetched) {
            (Part::Words(_, name), Some(Fetched::Words(text))) => {
                let mut messages = (*scene.messages).clone();
                messages.add(name, text);
                let messages = Rc::new(messages);
                // What came may show that the page needs the words of families, too.
                let missing = missing(&messages);
                self.app.navigation.scene.update_untracked(|scene| scene.messages = messages);
                if !awaited {
                    self.app.navigation.words_came.update(|count| *count = count.wrapping_add(1));
                } else if missing.is_empty() {
                    self.app.navigation.draw_again();
                }
                // Late pages that could not be had are asked for again by the person, not by this.
                let words = missing.into_iter().filter(|part| matches!(part, Part::Words(..)));
                for part in words {
                    self.fetch(part);
                }
            }
            (_, Some(Fetched::LatePages(pages))) => {
                self.late_pages.set_value(Some(pages));
                let missing = missing(&scene.messages);
                if awaited && missing.is_empty() {
                    self.app.navigation.draw_again();
                }
                if missing.contains(&Part::Places) {
                    self.fetch(Part::Places);
                }
            }
            (_, Some(Fetched::Places(places))) => {
                self.app.location.places.set(Some(places));
                if awaited && missing(&scene.messages).is_empty() {
                    self.app.navigation.draw_again();
                }
            }
            // What nobody waited for is asked for again when somebody does.
            _ if awaited && !self.failed.get_value() => {
                self.failed.set_value(true);
                self.app.navigation.draw_again();
            }
            _ => {}
        }
    }
}

/// Those parts of the words that the site has and the messages have not.
fn absent(parts: Vec<&'static str>, messages: &Messages) -> Vec<Part> {
    let language = messages.language;
    let absent =
        |part: &&'static str| !messages.has_part(part) && word_files::exists(language, part);
    parts.into_iter().filter(absent).map(|part| Part::Words(language, part)).collect()
}
