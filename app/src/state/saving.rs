//! Whether answers outlive the visit: on this device, or in a file.

use engine::facts::Declined;
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::App;
use crate::ports::{download, storage};

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

    /// Whether the browser lets nothing be saved on the device.
    pub(crate) fn is_blocked() -> bool {
        storage::load().is_err()
    }

    /// Whether the text that could not be read is of a newer version.
    pub(crate) fn is_of_newer_version(self) -> bool {
        self.declined.with(|declined| matches!(declined, Some((Declined::Newer, _))))
    }

    /// Saves the text that could not be read as a file of this name.
    pub(crate) fn save_declined(self, name: &str) {
        if let Some((_, text)) = self.declined.get_untracked() {
            let _ = download::save_file(name, &text);
        }
    }

    /// Hands over the text of the file that was chosen in a file input, if it has one.
    #[inline(never)]
    pub(crate) fn read_chosen_file(event: Event, then: Box<dyn FnOnce(String)>) {
        spawn_local(async move {
            if let Some(text) = download::chosen_file(event).await {
                then(text);
            }
        });
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

    /// Begins or ends saving answers on the device, and says what came of it.
    pub(crate) fn save_on_device(self, wanted: bool) {
        let done = if wanted {
            storage::save(&untrack(|| self.session.text()))
        } else {
            storage::remove()
        };
        let saved = wanted && done.is_ok();
        if saved {
            storage::persist();
        }
        self.saving.on_device.set(saved);
        self.navigation.announce(match (wanted, saved) {
            (true, true) => "keep-kept",
            (true, false) => "keep-blocked",
            (false, _) => "keep-removed",
        });
    }

    /// Saves the answers as a file of this name, and says what came of it.
    pub(crate) fn save_in_file(self, name: &str) {
        let text = untrack(|| self.session.text());
        let done = download::save_file(name, &text).is_some();
        self.navigation.announce(if done { "file-saved" } else { "file-blocked" });
    }

    /// Takes over the answers of the file that was chosen.
    pub(crate) fn open_chosen_file(self, event: Event) {
        let take = move |text| {
            self.load(text);
            self.answers_changed();
            self.navigation.draw_again();
        };
        Saving::read_chosen_file(event, Box::new(take));
    }
}
