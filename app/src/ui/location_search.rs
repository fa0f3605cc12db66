//! The field in which a place is searched, and the places it found.

use std::rc::Rc;

use leptos::ev::Event;
use leptos::prelude::*;

use super::element::{El, el, press, views};
use crate::i18n::Messages;
use crate::present::place_search::{Matches, Told};

/// The field, with what is said of what is typed below it.
pub(crate) fn field(
    messages: &Messages,
    id: &str,
    hint: &'static str,
    typed: String,
    changed: impl Fn(String) + 'static,
    found: [AnyView; 2],
) -> El {
    let hint_id = id.to_owned() + "-hint";
    el("div")
        .class("field")
        .child(el("label").class("label").attr("for", id).child(messages.text("place-label")))
        .child(el("p").class("hint").attr("id", hint_id.as_str()).child(messages.text(hint)))
        .child(
            el("input")
                .attr("type", "text")
                .attr("id", id)
                .class("input place")
                .attr("value", typed)
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("aria-describedby", hint_id)
                .on("input", move |event| changed(event_target_value(&event))),
        )
        .child(el("div").attr("role", "status").child(Vec::from(found)))
}

/// The places to press, by their number, with what is said of them.
pub(crate) fn matches(found: Matches, take: impl Fn(usize) + Copy + 'static) -> El {
    let buttons =
        found.names.into_iter().enumerate().map(|(number, name)| {
            press("button secondary match", move |_| take(number)).child(name)
        });
    let buttons: Vec<El> = buttons.collect();
    let buttons = (!buttons.is_empty()).then(|| el("div").class("matches").child(buttons));
    views().child(found.said.map(|said| el("p").class("said").child(said))).child(buttons)
}

/// What a place tells of a choice, with the options to choose from where it leaves several.
pub(crate) fn told(told: Told, choose: &Rc<dyn Fn(String)>) -> El {
    let buttons = told.options.into_iter().map(|(option, name)| {
        let choose = Rc::clone(choose);
        press("button secondary", move |_: Event| choose(option.clone())).child(name)
    });
    let buttons: Vec<El> = buttons.collect();
    let buttons = (!buttons.is_empty()).then(|| el("div").class("matches").child(buttons));
    views().child(el("p").class("place-found").child(told.text)).child(buttons)
}
