//! Files to and from the person's own folder. Nothing leaves the device.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers a text as a file; `None` where the browser cannot.
pub fn save_file(name: &str, text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let options = BlobPropertyBag::new();
    let calendar = name.rsplit_once('.').is_some_and(|(_, ending)| ending == "ics");
    options.set_type(if calendar { "text/calendar" } else { "text/plain;charset=utf-8" });
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url).ok()
}

/// The text of the file that was chosen in a file input.
pub async fn chosen_file(event: Event) -> Option<String> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    // The same file may be chosen again after a mistake.
    let text = JsFuture::from(file.text()).await.ok();
    input.set_value("");
    text?.as_string()
}
