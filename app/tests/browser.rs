//! The ports in a real browser: each does its work, or says that it cannot.
#![cfg(target_arch = "wasm32")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "tests document themselves by their names, and fail by panicking"
)]

use app::ports::{clock, document, download, history, share, storage};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn today_is_in_this_century() {
    let (year, _, _) = clock::today().unwrap().civil();
    assert!((2025..2125).contains(&year));
}

#[wasm_bindgen_test]
fn a_text_is_kept_and_removed() {
    storage::remove().unwrap();
    assert_eq!(storage::load(), Ok(None));
    storage::save("1 234,56 $").unwrap();
    assert_eq!(storage::load().unwrap().as_deref(), Some("1 234,56 $"));
    storage::remove().unwrap();
    assert_eq!(storage::load(), Ok(None));
}

#[wasm_bindgen_test]
fn entries_know_how_deep_they_are() {
    let start = history::path();
    assert!(!history::has_previous());
    history::push("/en/q/birth-date");
    assert_eq!(history::path(), "/en/q/birth-date");
    assert!(history::has_previous());
    history::replace("/fr/q/birth-date");
    assert_eq!(history::path(), "/fr/q/birth-date");
    assert!(history::has_previous());
    assert_eq!(history::take_note(), None);
    history::replace(&start);
}

#[wasm_bindgen_test]
fn what_is_not_in_the_page_is_no_trouble() {
    assert!(document::element("no-such-thing").is_none());
    assert_eq!(document::asset("no-such-file"), None);
    document::focus("no-such-thing");
    document::remove_shell();
    document::show_failure(None);
}

#[wasm_bindgen_test]
fn title_and_language_reach_the_page() {
    document::set_title("Vos résultats");
    document::set_language("fr", "ltr");
    let page = web_sys::window().unwrap().document().unwrap();
    assert_eq!(page.title(), "Vos résultats");
    assert_eq!(page.document_element().unwrap().get_attribute("lang").as_deref(), Some("fr"));
}

/// Notes what would be saved, in place of saving it.
const CATCH_FILE: &str = "(() => {
  const caught = {};
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => (caught.address = create((caught.blob = blob)));
  HTMLAnchorElement.prototype.click = function () {
    Object.assign(caught, { name: this.download, right: this.href === caught.address });
  };
  return caught;
})()";

/// A browser that can share, and notes what.
const SHARES: &str = "(() => {
  const caught = {};
  const value = (data) => Object.assign(caught, data);
  Object.defineProperty(navigator, 'share', { value, configurable: true });
  return caught;
})()";

/// A browser that cannot.
const SHARES_NOT: &str =
    "Object.defineProperty(navigator, 'share', { value: undefined, configurable: true })";

fn part(of: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(of, &name.into()).unwrap()
}

#[wasm_bindgen_test]
async fn a_file_is_offered() {
    let caught = js_sys::eval(CATCH_FILE).unwrap();
    assert!(download::save_file("answers.txt", "d\u{e9}c\u{e8}s").is_some());
    assert_eq!(part(&caught, "name"), "answers.txt");
    assert_eq!(part(&caught, "right"), true);
    let blob: web_sys::Blob = part(&caught, "blob").unchecked_into();
    assert!(blob.type_().starts_with("text/plain"), "{}", blob.type_());
    assert_eq!(JsFuture::from(blob.text()).await.unwrap(), "d\u{e9}c\u{e8}s");
    assert!(download::save_file("dates.ics", "BEGIN:VCALENDAR").is_some());
    let blob: web_sys::Blob = part(&caught, "blob").unchecked_into();
    assert_eq!(blob.type_(), "text/calendar");
}

#[wasm_bindgen_test]
fn a_text_is_shared_where_the_browser_can() {
    let caught = js_sys::eval(SHARES).unwrap();
    assert!(share::available());
    assert!(share::share("Results", "Likely"));
    assert_eq!(part(&caught, "title"), "Results");
    assert_eq!(part(&caught, "text"), "Likely");
    js_sys::eval(SHARES_NOT).unwrap();
    assert!(!share::available());
    assert!(!share::share("Results", "Likely"));
}
