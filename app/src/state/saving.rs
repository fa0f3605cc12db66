//! Whether answers outlive the visit.

use leptos::prelude::*;

use super::App;
use crate::ports::storage;
use crate::session::file::Declined;

/// Answers on this device, and a text of answers that could not be taken.
#[derive(Clone, Copy)]
pub(crate) struct Saving {
    /// Whether answers are saved on this device.
    pub(crate) on_device: RwSignal<bool>,
    /// A text that could not be read, for the person to save.
    pub(crate) declined: RwSignal<Option<(Declined, String)>>,
}

impl Saving {
    pub(super) fn new() -> Self {
        Self { on_device: RwSignal::new(false), declined: RwSignal::new(None) }
    }

    /// Removes what is saved on the device.
    pub(super) fn clear(self) {
        let _ = storage::remove();
        self.on_device.set(false);
        self.declined.set(None);
    }
}

impl App {
    /// The answers changed: what is saved on the device changes with them.
    pub(crate) fn answers_changed(self) {
        let saved = || storage::save(&untrack(|| self.session.text()));
        if self.saving.on_device.get_untracked() && saved().is_err() {
            self.saving.on_device.set(false);
            self.navigation.announce("keep-blocked");
        }
    }
}
