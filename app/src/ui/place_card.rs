//! A place to go to: how far, when it is open, what it offers.

use leptos::prelude::*;

use super::contact::contact;
use super::element::{El, as_it_is, el, views};
use crate::i18n::Messages;
use crate::present::place::{Card, OpenState};

/// That a closure is posted for the place that would be the nearest.
pub(crate) fn shut(text: String) -> El {
    el("p").class("said").child(text)
}

/// All about one place.
pub(crate) fn card(messages: &Messages, card: Card) -> El {
    let state = match card.state {
        OpenState::Open => "place-now open",
        OpenState::Closed => "place-now closed",
        OpenState::Between => "place-now",
        OpenState::Call => "place-now call",
    };
    let facts: Vec<El> = card.facts.into_iter().map(|fact| el("li").child(fact)).collect();
    el("li")
        .class("place-card")
        .child(el("h3").child(as_it_is(&card.name)))
        .child(el("p").class("place-kind").child(card.kind))
        .child(card.far.map(|far| el("p").class("place-far").child(far)))
        .child(el("p").class(state).child(card.hours))
        .child(el("p").class("place-address").child(as_it_is(&card.address)))
        .child(el("ul").class("place-facts").child(facts))
        .child(card.contact.map(|found| contact(messages, found)))
}

/// That the way of first resort where no road leads is the telephone.
pub(crate) fn no_road(messages: &Messages) -> AnyView {
    views()
        .child(
            el("div")
                .class("notice")
                .child(el("p").class("notice-title").child(messages.text("place-no-road-title")))
                .child(el("p").child(messages.text("place-no-road"))),
        )
        .into_any()
}
