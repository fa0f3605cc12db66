//! The site's own files. Nothing else is ever asked for.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The file could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// A file's bytes.
///
/// # Errors
/// Without network and store, or when the file is not there.
pub async fn bytes(path: &str) -> Result<Vec<u8>, Failed> {
    let window = web_sys::window().ok_or(Failed)?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.map_err(|_| Failed)?;
    let response: Response = response.dyn_into().map_err(|_| Failed)?;
    if !response.ok() {
        return Err(Failed);
    }
    let body = response.array_buffer().map_err(|_| Failed)?;
    let body = JsFuture::from(body).await.map_err(|_| Failed)?;
    Ok(js_sys::Uint8Array::new(&body).to_vec())
}

/// A file's text.
///
/// # Errors
/// As [`bytes`], and when it is not UTF-8.
pub async fn text(path: &str) -> Result<String, Failed> {
    String::from_utf8(bytes(path).await?).map_err(|_| Failed)
}
