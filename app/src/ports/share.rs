//! The device's own way of passing a text on.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Navigator, ShareData};

/// Shares a text; `false` where the browser cannot.
pub fn share(title: &str, text: &str) -> bool {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return false };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    share_function(&navigator).is_some_and(|function| function.call1(&navigator, &data).is_ok())
}

/// Whether the browser can share.
pub fn available() -> bool {
    web_sys::window().is_some_and(|window| share_function(&window.navigator()).is_some())
}

fn share_function(navigator: &Navigator) -> Option<Function> {
    Reflect::get(navigator, &JsValue::from_str("share")).ok()?.dyn_into().ok()
}
