//! What is shown, and moving between pages.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::address::{Address, Page};
use crate::i18n::Messages;
use crate::ports::{document, history, timers};
use crate::word_files::fetch_messages;

/// The heading of every page, which takes the focus when the page is new.
pub(crate) const TITLE: &str = "title";

/// What is on the screen: a page and the words for it. One signal, so that a page is drawn
/// once when both change.
#[derive(Clone)]
pub(crate) struct Scene {
    pub(crate) address: Address,
    pub(crate) messages: Rc<Messages>,
}

/// Where in the app the person is.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    pub(crate) scene: RwSignal<Scene, LocalStorage>,
    /// Said aloud by screen readers, seen by nobody.
    pub(crate) announcement: RwSignal<String>,
    /// Changes when words came that nobody waited for.
    pub(crate) words_came: RwSignal<u32>,
    /// Where a changed answer leads back to.
    origin: StoredValue<Option<Page>>,
    /// The page and the language before, to tell what is new.
    before: StoredValue<Option<Address>>,
}

impl Navigation {
    pub(super) fn new(scene: Scene) -> Self {
        Self {
            scene: RwSignal::new_local(scene),
            announcement: RwSignal::new(String::new()),
            words_came: RwSignal::new(0),
            origin: StoredValue::new(None),
            before: StoredValue::new(None),
        }
    }

    /// The words as of now, for what happens on a click.
    pub(crate) fn messages(self) -> Rc<Messages> {
        self.scene.with_untracked(|scene| Rc::clone(&scene.messages))
    }

    /// Has a message said aloud.
    pub(crate) fn announce(self, key: &str) {
        self.announcement.set(self.messages().text(key));
    }

    /// A page's address in the language on the screen.
    pub(crate) fn path(self, page: Page) -> String {
        let language = self.scene.with_untracked(|scene| scene.address.language);
        Address { language, page }.path()
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
        self.scene.update(|scene| scene.address.page = page);
    }

    /// Draws the page again, after everything on it changed.
    pub(crate) fn draw_again(self) {
        self.scene.update(|_| ());
    }

    /// Follows an address of this site; `false` if the app has no such page and the browser
    /// shall look for a file.
    pub(crate) fn follow(self, href: &str) -> bool {
        let here = self.scene.with_untracked(|scene| scene.address.clone());
        let address = Address::of_path(href, here.language);
        if address.page == Page::NotFound {
            return false;
        }
        if address.path() != here.path() {
            history::push(&address.path());
        }
        self.arrive(address);
        true
    }

    /// Shows what the address bar says, after Back and Forward.
    pub(crate) fn arrive_at_address(self) {
        let language = self.scene.with_untracked(|scene| scene.address.language);
        self.arrive(Address::of_path(&history::path(), language));
    }

    /// Shows an address, fetching its language first if it was not used yet.
    fn arrive(self, address: Address) {
        // A link within the page, such as the skip link, moves only the browser.
        if self.scene.with_untracked(|scene| scene.address == address) {
            return;
        }
        self.announcement.set(String::new());
        if self.scene.with_untracked(|scene| scene.messages.language == address.language) {
            self.scene.update(|scene| scene.address = address);
            return;
        }
        spawn_local(async move {
            // Without the other language's words the page stays as it is.
            if let Some(messages) = fetch_messages(address.language).await {
                self.scene.set(Scene { address, messages: Rc::new(messages) });
            }
        });
    }

    /// After a page was drawn: its title, and the focus where the person goes on.
    pub(crate) fn settle(self, address: &Address, title: &str) {
        let name = self.messages().text("shell-name");
        let title = if title.is_empty() {
            name
        } else {
            self.messages().say("title-of-page", &[("page", title), ("name", &name)])
        };
        document::set_title(&title);
        let language = address.language;
        document::set_language(language.code(), &language.locale().direction);
        let before =
            self.before.try_update_value(|before| before.replace(address.clone())).flatten();
        match before {
            Some(before) if before.language != address.language => {
                // The switch keeps the focus; say which page it now is.
                self.announcement.set(title);
            }
            Some(before) if before != *address => timers::next_tick(|| {
                document::scroll_to_top();
                document::focus(TITLE);
            }),
            _ => {}
        }
    }

    /// Moves the focus to an element that is in the page.
    pub(crate) fn focus(id: &str) {
        document::focus(id);
    }

    /// Moves the focus to an element once the current drawing is in the page.
    #[inline(never)]
    pub(crate) fn focus_once_drawn(id: String) {
        timers::next_tick(move || document::focus(&id));
    }

    /// Remembers where to return to after a change.
    pub(crate) fn set_origin(self, page: Page) {
        self.origin.set_value(Some(page));
    }

    /// Where a change was begun.
    pub(crate) fn origin(self) -> Option<Page> {
        self.origin.get_value()
    }
}
