//! What pages have in common: the heading, the button that leads on, and the page that stands in for
//! one that could not be fetched.

use leptos::prelude::*;

use super::element::{el, press, views};
use crate::address::Page;
use crate::i18n::Messages;
use crate::state::{App, TITLE};

/// That a page could not be fetched, and a way to try again.
pub(crate) fn unreachable(app: App, messages: &Messages) -> AnyView {
    let text = messages.text("page-missing");
    app.navigation.announcement.set(text.clone());
    views()
        .child(title(messages.text("page-missing-title")))
        .child(el("p").child(text))
        .child(
            press("button", move |_| app.navigation.draw_again()).child(messages.text("try-again")),
        )
        .into_any()
}

/// The heading that takes the focus when the page is new.
pub(crate) fn title(text: String) -> AnyView {
    el("h1").attr("id", TITLE).attr("tabindex", "-1").child(text).into_any()
}

/// A link that looks like the button it leads on from.
pub(crate) fn button(app: App, page: Page, class: &'static str, text: String) -> AnyView {
    el("a").attr("class", class).attr("href", app.navigation.path(page)).child(text).into_any()
}
