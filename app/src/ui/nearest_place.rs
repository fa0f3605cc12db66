//! The place of a kind that is nearest to the person, and the way to all of them.

use leptos::prelude::*;
use places::{Reached, Service, Way};

use super::element::{as_it_is, el, live, views};
use super::place_card;
use crate::address::Page;
use crate::i18n::Messages;
use crate::present::hours::{far, hours};
use crate::present::place;
use crate::state::{Location, Moment, Navigation};

/// The nearest place of a kind, and the way to all of them; nothing where no kind is named.
pub(crate) fn way(
    (navigation, location): (Navigation, Location),
    messages: &Messages,
    what: &'static str,
) -> Option<AnyView> {
    let all = (!what.is_empty()).then(|| {
        el("a").attr("href", navigation.path(Page::Places)).child(messages.text("doors-find"))
    })?;
    Some(
        views()
            .child(live(move || nearest(location, &navigation.messages(), what)))
            .child(el("p").class("step-link no-print").child(all))
            .into_any(),
    )
}

/// The nearest place of a kind, once it is known where the person is.
fn nearest(location: Location, messages: &Messages, what: &str) -> Option<AnyView> {
    let spot = location.found.get()?.spot?;
    location.need_places();
    location.places.with(|places| {
        let places = places.as_ref()?;
        let found = places.nearest(spot, |service| service.is_of(what));
        let line = |near: &Reached<'_>, title: &str| {
            let now = hours(messages, places, near.service, Moment::now().utc);
            el("p")
                .class("door-near")
                .child(el("strong").child(messages.text(title)))
                .child(" ")
                .child(as_it_is(&near.service.name))
                .child(el("span").class("near-more").child([far(messages, near), now].join(" · ")))
        };
        // Across a lake is not near: better none than one that cannot be reached.
        let first = found.first().filter(|near| near.way != Way::Across || spot.fly_in)?;
        let sooner = (what == "passport" && !first.service.hands_out_passports())
            .then(|| places.nearest(spot, Service::hands_out_passports))
            .and_then(|all| all.first().map(|near| line(near, "near-passport-sooner")));
        let shut = place::shut(messages, &found).map(place_card::shut);
        Some(views().child(line(first, "doors-nearest")).child(shut).child(sooner).into_any())
    })
}
