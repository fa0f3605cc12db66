//! The address bar and the browser's own Back and Forward.
//!
//! Each entry carries how far into the app it is, so that "Back" on a page can tell whether
//! there is a page of ours to go back to.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{History, Window};

fn history() -> Option<(Window, History)> {
    let window = web_sys::window()?;
    let history = window.history().ok()?;
    Some((window, history))
}

/// The path of the current address.
pub fn path() -> String {
    history().and_then(|(window, _)| window.location().pathname().ok()).unwrap_or_default()
}

/// What stands behind the `#` of the current address; it is never sent anywhere.
pub fn fragment() -> String {
    let hash = history().and_then(|(window, _)| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The site's own address, without a path.
pub fn origin() -> String {
    history().and_then(|(window, _)| window.location().origin().ok()).unwrap_or_default()
}

/// Whether a page of ours comes before this one.
pub fn has_previous() -> bool {
    depth() > 0.0
}

fn depth() -> f64 {
    let state = history().and_then(|(_, history)| history.state().ok());
    state.and_then(|state| state.as_f64()).unwrap_or(0.0)
}

/// A new entry.
pub fn push(path: &str) {
    let next = JsValue::from_f64(depth() + 1.0);
    if let Some((_, history)) = history() {
        let _ = history.push_state_with_url(&next, "", Some(path));
    }
}

/// Another address for the current entry.
pub fn replace(path: &str) {
    let same = JsValue::from_f64(depth());
    if let Some((_, history)) = history() {
        let _ = history.replace_state_with_url(&same, "", Some(path));
    }
}

/// Back, as with the browser's button.
pub fn back() {
    if let Some((_, history)) = history() {
        let _ = history.back();
    }
}

/// Calls back after Back and Forward.
pub fn on_move(mut moved: impl FnMut() + 'static) {
    if let Some((window, _)) = history() {
        EventListener::new(&window, "popstate", move |_| moved()).forget();
    }
}

/// Leaves a text with the current entry and loads the page again; [`take_note`] gives it back.
pub fn reload_with(note: &str) {
    if let Some((window, history)) = history() {
        let _ = history.replace_state_with_url(&JsValue::from_str(note), "", None);
        let _ = window.location().reload();
    }
}

/// The text that [`reload_with`] left, once: it does not stay with the entry.
pub fn take_note() -> Option<String> {
    let (_, history) = history()?;
    let note = history.state().ok()?.as_string()?;
    let _ = history.replace_state_with_url(&JsValue::from_f64(0.0), "", None);
    Some(note)
}

/// Asks before the page is left while `unsaved` says that something would be lost.
pub fn guard(unsaved: impl Fn() -> bool + 'static) {
    let Some((window, _)) = history() else { return };
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if unsaved() {
            event.prevent_default();
        }
    })
    .forget();
}
