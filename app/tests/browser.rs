//! The ports in a real browser: each does its work, or says that it cannot.
#![cfg(target_arch = "wasm32")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "tests document themselves by their names, and fail by panicking"
)]

use app::ports::{clock, document, download, history, share, storage};
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
    document::show_failure();
}

#[wasm_bindgen_test]
fn title_and_language_reach_the_page() {
    document::set_title("Vos résultats");
    document::set_language("fr");
    let page = web_sys::window().unwrap().document().unwrap();
    assert_eq!(page.title(), "Vos résultats");
    assert_eq!(page.document_element().unwrap().get_attribute("lang").as_deref(), Some("fr"));
}

#[wasm_bindgen_test]
fn a_file_is_offered() {
    assert!(download::save_file("test.txt", "x").is_some());
    let _ = share::available();
}
