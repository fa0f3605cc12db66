//! One text on this device, kept only when the person asks for it.

use web_sys::Storage;

use super::starter;

const KEY: &str = "answers";

/// The browser allows no storage, or has no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked;

fn storage() -> Result<Storage, Blocked> {
    let window = web_sys::window().ok_or(Blocked)?;
    window.local_storage().ok().flatten().ok_or(Blocked)
}

/// The text, if one was kept.
///
/// # Errors
/// When storage is blocked.
pub fn load() -> Result<Option<String>, Blocked> {
    storage()?.get_item(KEY).map_err(|_| Blocked)
}

/// Keeps a text in place of the one before.
///
/// # Errors
/// When storage is blocked or full.
pub fn save(text: &str) -> Result<(), Blocked> {
    storage()?.set_item(KEY, text).map_err(|_| Blocked)
}

/// Asks the browser to let nothing that is kept here go by itself. It may say no; then it is kept
/// for as long as there is room.
pub fn persist() {
    starter::tell("store", "persist");
}

/// Removes the text.
///
/// # Errors
/// When storage is blocked: then there is nothing to remove.
pub fn remove() -> Result<(), Blocked> {
    storage()?.remove_item(KEY).map_err(|_| Blocked)
}
