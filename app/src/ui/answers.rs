//! What was answered, as a list with a way to change each.

use leptos::ev::Event;
use leptos::prelude::*;

use super::element::{el, views};
use crate::address::Page;
use crate::i18n::Messages;
use crate::present::answers::{Group, Line};
use crate::state::Navigation;

/// One line: the fact, what holds of it, and the way to change it, which leads back to `origin`.
#[inline(never)]
pub(crate) fn line(
    navigation: Navigation,
    messages: &Messages,
    line: Line,
    origin: &Page,
) -> AnyView {
    let Line { name, text, change } = line;
    let origin = origin.clone();
    let remember = move |_: Event| navigation.set_origin(origin.clone());
    let change = el("a")
        .attr("href", navigation.path(change))
        .on("click", remember)
        .child(messages.text("change"))
        .child(el("span").class("visually-hidden").child(" ").child(name.clone()));
    el("div")
        .class("answer")
        .child(el("dt").child(name))
        .child(el("dd").child(text))
        .child(el("dd").class("change").child(change))
        .into_any()
}

/// Answers under headings.
pub(crate) fn groups(
    navigation: Navigation,
    messages: &Messages,
    groups: Vec<Group>,
    origin: &Page,
) -> Vec<AnyView> {
    let draw = |(title, lines): Group| {
        let lines = lines.into_iter().map(|one| line(navigation, messages, one, origin));
        let lines: Vec<AnyView> = lines.collect();
        views()
            .child(el("h2").child(title))
            .child(el("dl").class("answers").child(lines))
            .into_any()
    };
    groups.into_iter().map(draw).collect()
}
