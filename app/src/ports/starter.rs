//! What the starter in the page (`public/boot.js`) does for the program as well: it has to know how
//! before there is a program.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

fn site() -> Result<JsValue, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    Reflect::get(&window, &JsValue::from_str("site"))
}

/// What a function of the starter promises.
pub(super) async fn call(name: &str, argument: &str) -> Result<JsValue, JsValue> {
    let site = site()?;
    let function: Function = Reflect::get(&site, &JsValue::from_str(name))?.dyn_into()?;
    let promise: Promise = function.call1(&site, &JsValue::from_str(argument))?.dyn_into()?;
    JsFuture::from(promise).await
}

/// A text that the starter left.
pub(super) fn text(name: &str) -> Option<String> {
    Reflect::get(&site().ok()?, &JsValue::from_str(name)).ok()?.as_string()
}

/// Has the starter do something, whatever comes of it.
pub(super) fn tell(name: &'static str, argument: &'static str) {
    spawn_local(async move { drop(call(name, argument).await) });
}

/// Lets a newer version of the site take over, if there is one. The page is to be loaded again then.
pub async fn renew() {
    drop(call("store", "renew").await);
}
