//! What pages have in common: the heading, the button that leads on, and the page that stands in for
//! one that could not be fetched.

use leptos::prelude::*;

use super::element::{el, press, views};
use crate::address::Page;
use crate::i18n::Messages;
use crate::state::{Navigation, TITLE};

/// That a page could not be fetched, and a way to try again.
pub(crate) fn unreachable(navigation: Navigation, messages: &Messages) -> AnyView {
    let text = messages.text("page-missing");
    navigation.announcement.set(text.clone());
    views()
        .child(title(messages.text("page-missing-title")))
        .child(el("p").child(text))
        .child(press("button", move |_| navigation.draw_again()).child(messages.text("try-again")))
        .into_any()
}

/// The heading that takes the focus when the page is new.
pub(crate) fn title(text: String) -> AnyView {
    el("h1").attr("id", TITLE).attr("tabindex", "-1").child(text).into_any()
}

/// A link that looks like the button it leads on from.
pub(crate) fn button(
    navigation: Navigation,
    page: Page,
    class: &'static str,
    text: String,
) -> AnyView {
    el("a").attr("class", class).attr("href", navigation.path(page)).child(text).into_any()
}
