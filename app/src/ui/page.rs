//! What pages have in common: the heading, the button that leads on, and the page that stands in for
//! one that could not be fetched.

use leptos::prelude::*;

use super::element::{el, press, views};
use crate::address::Page;
use crate::i18n::Messages;
use crate::state::{Navigation, TITLE};

/// That a page could not be fetched and why, a way to try again, and one that `load`s the whole site
/// with the answers carried across. Where the page was `replaced`, only the latter helps.
pub(crate) fn unreachable(
    navigation: Navigation,
    messages: &Messages,
    (why, replaced): (&str, bool),
    load: impl Fn() + 'static,
) -> AnyView {
    let text = messages.text(why);
    navigation.announcement.set(text.clone());
    let ways = if replaced {
        press("button", move |_| load()).child(messages.text("update-now"))
    } else {
        let again = press("button", move |_| navigation.draw_again());
        views()
            .child(again.child(messages.text("try-again")))
            .child(press("button secondary", move |_| load()).child(messages.text("load-again")))
    };
    views()
        .child(title(messages.text("page-missing-title")))
        .child(el("p").child(text))
        .child(el("div").class("actions").child(ways))
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
