//! The browser's print dialogue.

/// Opens it; nothing happens where there is none.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
