//! Words that not every page needs, fetched by part: those that a page is drawn with before it is
//! drawn, those that come next while the person reads.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::app::{App, Scene};
use crate::i18n::{Language, Messages, kebab, key};
use crate::ports::{document, fetch, later};
use crate::route::{Page, Screen};
use crate::ui;

/// The part that every conversation needs and the first page does not.
pub(crate) const CONVERSATION: &str = "conversation";
/// The part that speaks of offices and how to deal with them.
pub(crate) const DOORS: &str = "doors";

/// What of the words is on its way, and a count that changes when some came.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    on_the_way: StoredValue<Vec<String>>,
    /// Whether some that a page waited for could not be had.
    failed: StoredValue<bool>,
    came: RwSignal<u32>,
}

impl Words {
    pub(crate) fn new() -> Self {
        Self {
            on_the_way: StoredValue::new(Vec::new()),
            failed: StoredValue::new(false),
            came: RwSignal::new(0),
        }
    }

    /// Draws what reads this again when words came that nobody waited for.
    pub(crate) fn track(self) {
        self.came.track();
    }
}

/// What to show in place of a page while words are missing that it is drawn with: nothing at
/// first, as they are fetched, and once it turns out that they cannot be had, that.
pub(crate) fn instead(app: App, page: &Page, messages: &Messages) -> Option<AnyView> {
    let missing = app.missing(page, messages);
    if missing.is_empty() {
        later::after_paint(move || app.fetch_ahead());
        return None;
    }
    if app.words.failed.get_value() {
        // Whatever is drawn next tries anew.
        app.words.failed.set_value(false);
        return Some(ui::page::unreachable(app, messages));
    }
    for part in missing {
        app.fetch_words(messages.language, part);
    }
    Some(().into_any())
}

impl App {
    /// The parts that a page is drawn with and that are not there.
    fn missing(self, page: &Page, messages: &Messages) -> Vec<&'static str> {
        let mut parts = match page {
            Page::Start | Page::Needs | Page::Need(_) | Page::Questions | Page::Lost => {
                return Vec::new();
            }
            Page::About | Page::Privacy | Page::Limits | Page::Places => Vec::new(),
            Page::Question(screen) | Page::Change(screen) => self.asked_by(screen, messages),
            _ => self.session.groups(),
        };
        let doors = match page {
            Page::About | Page::Privacy | Page::Limits => false,
            Page::Question(screen) => {
                screen.question == kebab(&self.session.pack.channels.question)
            }
            _ => true,
        };
        parts.push(CONVERSATION);
        parts.extend(doors.then_some(DOORS));
        absent(parts, messages)
    }

    /// The families whose words a question is asked in: none where it stands among those that
    /// every conversation has.
    fn asked_by(self, screen: &Screen, messages: &Messages) -> Vec<&'static str> {
        let question = key(&["question", &screen.question]);
        let said = messages.find(&question, &[]).is_some();
        if said || !messages.has_part(CONVERSATION) { Vec::new() } else { self.session.groups() }
    }

    fn fetch_words(self, language: Language, part: &'static str) {
        let name = name(language, part);
        let Some(path) = document::asset(&name) else { return };
        if self.words.on_the_way.with_value(|all| all.contains(&name)) {
            return;
        }
        self.words.on_the_way.update_value(|all| all.push(name.clone()));
        spawn_local(async move {
            let text = fetch::text(&path).await.ok();
            self.words.on_the_way.update_value(|all| all.retain(|other| *other != name));
            self.take_words(language, part, text);
        });
    }

    fn take_words(self, language: Language, part: &'static str, text: Option<String>) {
        let scene: Scene = self.scene.with_untracked(Clone::clone);
        if scene.messages.language != language {
            return;
        }
        let page = &scene.place.page;
        let awaited = untrack(|| self.missing(page, &scene.messages)).contains(&part);
        let Some(text) = text else {
            // What nobody waited for is asked for again when somebody does.
            if awaited && !self.words.failed.get_value() {
                self.words.failed.set_value(true);
                self.draw_again();
            }
            return;
        };
        let mut messages = (*scene.messages).clone();
        messages.add(part, text);
        let messages = Rc::new(messages);
        // What came may show that the page needs the words of families, too.
        let missing = untrack(|| self.missing(page, &messages));
        self.scene.update_untracked(|scene| scene.messages = messages);
        if !awaited {
            self.words.came.update(|count| *count = count.wrapping_add(1));
        } else if missing.is_empty() {
            self.draw_again();
        }
        for part in missing {
            self.fetch_words(language, part);
        }
    }

    /// Fetches what the next pages are drawn with.
    fn fetch_ahead(self) {
        let scene: Scene = self.scene.with_untracked(Clone::clone);
        let mut parts = match scene.place.page {
            Page::Start | Page::Lost => return,
            Page::Needs | Page::Need(_) => Vec::new(),
            _ => self.session.groups(),
        };
        parts.push(CONVERSATION);
        for part in absent(parts, &scene.messages) {
            self.fetch_words(scene.messages.language, part);
        }
    }
}

fn name(language: Language, part: &str) -> String {
    ["words", language.code(), part].join("-")
}

/// Those that the site has and the messages have not.
fn absent(mut parts: Vec<&'static str>, messages: &Messages) -> Vec<&'static str> {
    let absent = |part: &&str| {
        !messages.has_part(part) && document::asset(&name(messages.language, part)).is_some()
    };
    parts.retain(absent);
    parts
}
