//! The field in which a place is searched, and the places it found.

use leptos::ev::Event;
use leptos::prelude::*;
use rules::places::{self, Found};

use super::el::{El, el, press};
use crate::app::App;
use crate::i18n::Messages;

/// The field, with what it found below it.
pub(crate) fn field(
    app: App,
    messages: &Messages,
    id: &str,
    hint: &'static str,
    typed: RwSignal<String>,
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
                .attr("value", app.place.get_untracked())
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("aria-describedby", hint_id)
                .on("input", move |event| typed.set(event_target_value(&event))),
        )
        .child(el("div").attr("role", "status").child(Vec::from(found)))
}

/// What is put into the field once a place is chosen.
pub(crate) fn name(found: &Found<'_>) -> String {
    match found {
        Found::Community(community) => community.name.clone(),
        Found::Area(area) => area.code.clone(),
    }
}

/// Takes the place of a name, among those that were found by what was typed, as where the person is.
pub(crate) fn settle(app: App, typed: &str, wanted: &str) {
    let Some(all) = app.places.get_untracked() else { return };
    let found = places::find(&all, typed);
    if let Some(found) = found.iter().find(|found| name(found) == wanted) {
        app.settle_in(found);
    }
}

/// One place to press.
pub(crate) fn offer(
    messages: &Messages,
    found: &Found<'_>,
    chosen: impl FnMut(Event) + 'static,
) -> AnyView {
    let more = match found {
        Found::Community(community) => &community.postal_code,
        Found::Area(area) => &area.label,
    };
    let name = name(found);
    let label = if more.is_empty() {
        name
    } else {
        messages.say("problem-of", &[("field", &name), ("problem", more)])
    };
    press("button secondary match", chosen).child(label).into_any()
}
