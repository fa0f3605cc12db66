//! The site's own files. Nothing else is ever asked for.
//!
//! Names hold the beginning of the content's SHA-256, which the starter checks: half a file, or what
//! a filter on the way says in its place, never gets here.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::starter;

/// Why a file could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// Nothing came: there is no network, and no store has it.
    Lost,
    /// The host has it no more: a newer version of the site took its place.
    Gone,
    /// Twice something else came under its name.
    Wrong,
}

/// A file's bytes; none where it cannot be had as it was made, and [`why`] says why.
pub async fn bytes(path: &str) -> Option<Vec<u8>> {
    let body = body(path).await.ok()?;
    Some(js_sys::Uint8Array::new(&body).to_vec())
}

async fn body(path: &str) -> Result<JsValue, JsValue> {
    let response: Response = starter::call("fetch", path).await?.dyn_into()?;
    JsFuture::from(response.array_buffer()?).await
}

/// A file's text; none as with [`bytes`].
pub async fn text(path: &str) -> Option<String> {
    String::from_utf8(bytes(path).await?).ok()
}

/// Why the last file that could not be had could not.
pub fn why() -> Failed {
    match starter::text("fault").as_deref() {
        Some("gone") => Failed::Gone,
        Some("wrong") => Failed::Wrong,
        _ => Failed::Lost,
    }
}
