//! The versions of app and rules, and going over to a newer one.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::App;
use crate::ports::{history, starter};

/// Which version is used, and whether a newer one waits.
#[derive(Clone, Copy)]
pub(crate) struct Updates {
    /// Whether a newer version of the app waits.
    pub(crate) waiting: RwSignal<bool>,
    /// Whether this device does not keep the site.
    pub(crate) not_stored: RwSignal<bool>,
    /// The name of the rules' version.
    pub(crate) rules_version: StoredValue<String>,
    /// Whether the page is about to be loaded again with nothing lost.
    reloading: StoredValue<bool>,
}

impl Updates {
    pub(super) fn new(rules_version: String) -> Self {
        Self {
            waiting: RwSignal::new(false),
            not_stored: RwSignal::new(false),
            rules_version: StoredValue::new(rules_version),
            reloading: StoredValue::new(false),
        }
    }

    /// Whether the page is about to be loaded again with nothing lost.
    pub(super) fn reloading(self) -> bool {
        self.reloading.get_value()
    }
}

impl App {
    /// Loads the site again, in its newer version if there is one, with the answers carried across.
    pub(crate) fn load_again(self) {
        self.navigation.announce("working");
        spawn_local(async move {
            starter::renew().await;
            self.updates.reloading.set_value(true);
            history::reload_with(&untrack(|| self.session.text()));
        });
    }
}
