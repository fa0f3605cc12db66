//! The page around the app: its title, language, focus, and what the shell left in it.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement};

use super::starter;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element with this id, as something views can be mounted in.
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The address of a file that the build named by its content, from the shell's links.
pub fn asset(name: &str) -> Option<String> {
    let mut selector = String::from("[data-asset=\"");
    selector.push_str(name);
    selector.push_str("\"]");
    document()?.query_selector(&selector).ok()??.get_attribute("href")
}

/// What tabs, history and screen readers call the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The language of everything that does not say otherwise.
pub fn set_language(code: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", code);
        let _ = root.set_attribute("dir", direction);
    }
}

/// The code of the language that the page says it is in; empty for none.
pub fn language() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Moves focus to an element, and the page so that it can be seen.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Whether an element has the focus.
pub fn has_focus(id: &str) -> bool {
    document().and_then(|d| d.active_element()).is_some_and(|element| element.id() == id)
}

/// Shows a new page from its top.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Takes the static shell away once the app stands in its place.
pub fn remove_shell() {
    if let Some(shell) = element("shell") {
        shell.remove();
    }
}

/// Lets the static shell say that the app could not start, and why where that is known.
pub fn show_failure(why: Option<&str>) {
    if let (Some(words), Some(why)) = (element("shell-failed-why"), why) {
        words.set_text_content(Some(why));
    }
    starter::tell("fail", "");
}

/// Calls back whenever the page comes into sight again, or goes out of it.
pub fn on_sight(seen: impl FnMut() + 'static) {
    on("visibilitychange", Box::new(seen));
}

/// Calls back whenever something happens to the document.
pub(super) fn on(event: &'static str, mut happened: Box<dyn FnMut()>) {
    if let Some(document) = document() {
        EventListener::new(&document, event, move |_| happened()).forget();
    }
}

/// Calls back with the address of a link within the site that was followed in the ordinary
/// way. The callback says whether it takes the address over.
pub fn on_link(mut follow: impl FnMut(&str) -> bool + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "click", options, move |event| {
        let Some(click) = event.dyn_ref::<web_sys::MouseEvent>() else { return };
        let modified = click.alt_key() || click.ctrl_key() || click.meta_key() || click.shift_key();
        if modified || click.button() != 0 || click.default_prevented() {
            return;
        }
        let target = click.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(link) = target.and_then(|target| target.closest("a[href]").ok().flatten()) else {
            return;
        };
        let own = !link.has_attribute("download") && !link.has_attribute("target");
        let href = link.get_attribute("href").unwrap_or_default();
        if own && href.starts_with('/') && follow(&href) {
            event.prevent_default();
        }
    });
    listener.forget();
}
