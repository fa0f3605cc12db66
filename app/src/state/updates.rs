//! The versions of app and rules, and going over to a newer one.

use leptos::prelude::*;

use super::App;
use crate::ports::{history, service_worker};

/// Which version is used, and whether a newer one waits.
#[derive(Clone, Copy)]
pub(crate) struct Updates {
    /// Whether a newer version of the app waits.
    pub(crate) waiting: RwSignal<bool>,
    /// The name of the rules' version.
    pub(crate) rules_version: StoredValue<String>,
    /// Whether the page is about to be loaded again with nothing lost.
    reloading: StoredValue<bool>,
}

impl Updates {
    pub(super) fn new(rules_version: String) -> Self {
        Self {
            waiting: RwSignal::new(false),
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
    /// Lets the newer version take over, with the answers carried across the reload.
    pub(crate) fn use_update(self) {
        service_worker::activate(move || {
            self.updates.reloading.set_value(true);
            history::reload_with(&untrack(|| self.session.text()));
        });
    }
}
