//! Which door to take: the best in sight with its reason, the others folded.

use leptos::ev::Event;
use leptos::prelude::*;

use super::contact::contact;
use super::details::details;
use super::element::{el, views};
use crate::address::Page;
use crate::i18n::Messages;
use crate::present::doors::{Door, Doors};
use crate::state::Navigation;

/// Draws the places of a kind: the nearest, and the way to all.
type Places<'a> = &'a dyn Fn(&'static str) -> AnyView;

/// The doors of an outcome.
pub(crate) fn doors(messages: &Messages, doors: Doors, places: Places<'_>) -> AnyView {
    let Doors { first, why, help, before, others, paper } = doors;
    let first = el("ul").class("steps").child(one(messages, first, places));
    let best = why.is_some().then(|| el("p").class("door-best").child(messages.text("doors-best")));
    let title = if why.is_some() { "doors-others" } else { "other-ways" };
    let why = why.map(|why| {
        el("p")
            .class("door-why")
            .child(el("strong").child(messages.text("doors-because")))
            .child(" ")
            .child(why)
    });
    let others = list(messages, others, places);
    let more = others.map(|others| details(messages.text(title), others));
    let paper: Vec<_> = paper.into_iter().map(|line| el("li").child(line)).collect();
    views()
        .child(best)
        .child(first)
        .child(why)
        .child(list(messages, help, places))
        .child(list(messages, before, places))
        .child(more)
        .child(el("ul").class("print-only").child(paper))
        .into_any()
}

/// Doors below one another, or nothing for none.
fn list(messages: &Messages, doors: Vec<Door>, places: Places<'_>) -> Option<AnyView> {
    let doors: Vec<AnyView> = doors.into_iter().map(|door| one(messages, door, places)).collect();
    (!doors.is_empty()).then(|| el("ul").class("steps").child(doors).into_any())
}

fn one(messages: &Messages, door: Door, places: Places<'_>) -> AnyView {
    el("li")
        .class("step")
        .child(el("p").class("channel").child(door.name))
        .child(el("p").class("step-text").child(door.text))
        .child((!door.place.is_empty()).then(|| places(door.place)))
        .child(contact(messages, door.contact))
        .into_any()
}

/// The way to the question that sorts the doors, and what it says.
pub(crate) fn ask(
    navigation: Navigation,
    messages: &Messages,
    (page, text): (Page, String),
) -> AnyView {
    let remember = move |_: Event| navigation.set_origin(Page::Results);
    let link = el("a")
        .class("button secondary")
        .attr("href", navigation.path(page))
        .on("click", remember)
        .child(text);
    el("div")
        .class("doors-ask no-print")
        .child(el("p").child(messages.text("doors-ask-text")))
        .child(el("p").child(link))
        .into_any()
}
