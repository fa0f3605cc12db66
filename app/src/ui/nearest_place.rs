//! The place of a kind that is nearest to the person, and the way to all of them.

use leptos::prelude::*;

use super::element::{El, as_it_is, el, live, views};
use super::place_card;
use crate::i18n::Messages;
use crate::present::nearest_place::{Line, Nearest};

/// The nearest place, drawn again as it changes, and the way to all of them at an address.
pub(crate) fn way(
    messages: &Messages,
    all: String,
    nearest: impl Fn() -> Option<Nearest> + Send + 'static,
) -> AnyView {
    let all = el("a").attr("href", all).child(messages.text("doors-find"));
    views()
        .child(live(move || nearest().map(drawn)))
        .child(el("p").class("step-link no-print").child(all))
        .into_any()
}

fn drawn(nearest: Nearest) -> El {
    let shut = nearest.shut.map(place_card::shut);
    views().child(line(nearest.first)).child(shut).child(nearest.sooner.map(line))
}

fn line(place: Line) -> El {
    el("p")
        .class("door-near")
        .child(el("strong").child(place.title))
        .child(" ")
        .child(as_it_is(&place.name))
        .child(el("span").class("near-more").child(place.more))
}
