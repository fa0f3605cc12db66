//! The device's clipboard, to write to.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Copies a text; `false` where the browser does not let us.
pub async fn copy(text: &str) -> bool {
    match asked(text) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

fn asked(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    let write = Reflect::get(&clipboard, &JsValue::from_str("writeText")).ok()?;
    let write: Function = write.dyn_into().ok()?;
    write.call1(&clipboard, &JsValue::from_str(text)).ok()?.dyn_into().ok()
}
