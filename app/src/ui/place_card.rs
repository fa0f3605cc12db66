//! A place to go to: how far, when it is open, what it offers.

use leptos::prelude::*;
use places::{Kind, Now, Places, Reached, Service, Zone};

use super::contact::contact;
use super::element::{El, as_it_is, el, views};
use crate::i18n::Messages;
use crate::present::contact::Contact;
use crate::present::hours::{far, hours, time};
use crate::present::phone_hours::Lines;
use crate::state::Located;

/// That a closure is posted for the place that would be the nearest.
pub(crate) fn shut(messages: &Messages, found: &[Reached<'_>]) -> Option<El> {
    let first = found.first()?;
    let shut = |near: &&Reached<'_>| near.service.is_shut() && near.km < first.km;
    let near = found.iter().filter(shut).min_by_key(|near| near.km)?;
    let text = messages.say("near-shut", &[("name", &near.service.name)]);
    Some(el("p").class("said").child(text))
}

/// All about one place.
pub(crate) fn card(
    messages: &Messages,
    lines: Lines,
    places: &Places,
    service: &Service,
    near: Option<&Reached<'_>>,
) -> El {
    let utc = lines.now.utc;
    let kind = match service.kind {
        Kind::Centre => "place-kind-centre",
        Kind::CentrePassport => "place-kind-centre-passport",
        Kind::Passport => "place-kind-passport",
        Kind::Outreach => "place-kind-outreach",
        Kind::DriveTest => "place-kind-drivetest",
        Kind::TravelPoint => "place-kind-travel-point",
    };
    let now = places.now(service, utc);
    let state = match now {
        _ if service.is_shut() => "place-now call",
        Now::Open(_) => "place-now open",
        Now::Closed(_) if service.kind == Kind::Outreach => "place-now",
        Now::Over | Now::NotPosted => "place-now call",
        _ => "place-now closed",
    };
    let clock = match service.zone {
        Zone::Eastern => None,
        Zone::Central => Some("place-central"),
        Zone::Standard => Some("place-standard"),
    };
    let mut facts: Vec<String> = Vec::new();
    if let (true, Some((from, to))) = (service.kind <= Kind::Passport, weekdays(service)) {
        let args = [("from", &*time(messages, from)), ("to", &time(messages, to))];
        let key = if service.lunch { "place-hours-lunch" } else { "place-hours" };
        facts.push(messages.say(key, &args));
    }
    let mut say = |key: &str| facts.push(messages.text(key));
    if let Some(key) = clock {
        say(key);
    }
    if service.note == "appointment" {
        say("place-note-appointment");
    }
    if service.kind <= Kind::Outreach {
        say(if service.french { "place-bilingual" } else { "place-english" });
    }
    match service.step_free {
        Some(true) => say("place-step-free"),
        Some(false) => say("place-steps"),
        None => {}
    }
    match service.passport.as_str() {
        "urgent" | "express" => say("place-passport-urgent"),
        "" => {}
        _ => say("place-passport"),
    }
    if service.fly_in {
        say("place-fly-in");
    }
    if !service.precise && service.kind >= Kind::DriveTest {
        say("place-about");
    }
    let list = places.lists.get(usize::from(service.list));
    let call = matches!(now, Now::Over | Now::NotPosted)
        || service.is_shut()
        || service.kind == Kind::Outreach;
    let contact =
        list.map(|list| contact(messages, Contact::of_place(messages, lines, list, service, call)));
    let far = near.map(|near| el("p").class("place-far").child(far(messages, near)));
    let code = service.postal_code.replace(' ', "\u{a0}");
    let address = [&service.address, &service.city, &code];
    let address: Vec<&str> =
        address.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    el("li")
        .class("place-card")
        .child(el("h3").child(as_it_is(&service.name)))
        .child(el("p").class("place-kind").child(messages.text(kind)))
        .child(far)
        .child(el("p").class(state).child(hours(messages, places, service, utc)))
        .child(el("p").class("place-address").child(as_it_is(&address.join(", "))))
        .child(el("ul").class("place-facts").child(
            facts.into_iter().map(|fact| el("li").child(fact).into_any()).collect::<Vec<_>>(),
        ))
        .child(contact)
}

fn weekdays(service: &Service) -> Option<(u16, u16)> {
    match service.open {
        places::Open::Weekdays(from, to) => Some((from, to)),
        _ => None,
    }
}

/// A place on a list, and how it is reached from where the person is, if that is known.
pub(crate) type Listed<'p> = (&'p Service, Option<Reached<'p>>);

/// Places in the order they are worth going to; by town where nobody said where they are.
pub(crate) fn sorted<'p>(
    places: &'p Places,
    here: Option<&Located>,
    wanted: impl Fn(&Service) -> bool,
) -> Vec<Listed<'p>> {
    if let Some(spot) = here.and_then(|here| here.spot) {
        let found = places.nearest(spot, wanted).into_iter();
        return found.map(|near| (near.service, Some(near))).collect();
    }
    let mut all: Vec<_> = places.points.iter().filter(|service| wanted(service)).collect();
    engine::util::sort::sort(&mut all, |a, b| (&a.city, &a.name) < (&b.city, &b.name));
    all.into_iter().map(|service| (service, None)).collect()
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
