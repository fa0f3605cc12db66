//! A place to go to, in words: how far, when it is open, what it offers.

use engine::values::Date;
use leptos::prelude::*;
use places::{Hours, Kind, Now, Places, Reached, Service, Way, Zone, weekday};

use super::el::{El, el, live, views};
use super::steps;
use crate::app::{App, Here};
use crate::i18n::{Language, Messages, format, key};
use crate::ports::clock;
use crate::route::Page;

/// The nearest place of a kind, and the way to all of them; nothing where no kind is named.
pub(crate) fn way(app: App, messages: &Messages, what: &'static str) -> Option<AnyView> {
    let all = (!what.is_empty())
        .then(|| el("a").attr("href", app.path(Page::Places)).child(messages.text("doors-find")))?;
    Some(
        views()
            .child(live(move || nearest(app, &app.messages(), what)))
            .child(el("p").class("step-link no-print").child(all))
            .into_any(),
    )
}

/// The nearest place of a kind, once it is known where the person is.
fn nearest(app: App, messages: &Messages, what: &str) -> Option<AnyView> {
    let spot = app.here.get()?.spot?;
    app.need_places();
    app.places.with(|places| {
        let places = places.as_ref()?;
        let found = places.nearest(spot, |service| service.is_of(what));
        let line = |near: &Reached<'_>, title: &str| {
            let now = hours(messages, places, near.service, clock::utc_minutes());
            el("p")
                .class("door-near")
                .child(el("strong").child(messages.text(title)))
                .child(" ")
                .child(near.service.name.clone())
                .child(el("span").class("near-more").child([far(messages, near), now].join(" · ")))
        };
        // Across a lake is not near: better none than one that cannot be reached.
        let first = found.first().filter(|near| near.way != Way::Across || spot.fly_in)?;
        let sooner = (what == "passport" && !first.service.hands_out_passports())
            .then(|| places.nearest(spot, Service::hands_out_passports))
            .and_then(|all| all.first().map(|near| line(near, "near-passport-sooner")));
        let shut = shut(messages, &found);
        Some(views().child(line(first, "doors-nearest")).child(shut).child(sooner).into_any())
    })
}

/// That a closure is posted for the place that would be the nearest.
pub(crate) fn shut(messages: &Messages, found: &[Reached<'_>]) -> Option<El> {
    let first = found.first()?;
    let shut = |near: &&Reached<'_>| near.service.is_shut() && near.km < first.km;
    let near = found.iter().filter(shut).min_by_key(|near| near.km)?;
    let text = messages.say("near-shut", &[("name", &near.service.name)]);
    Some(el("p").class("said").child(text))
}

/// How far: in a straight line, and whether that is the way.
pub(crate) fn far(messages: &Messages, near: &Reached<'_>) -> String {
    let km = format::digits(messages.language, &near.km.to_string());
    let far = messages.say("doors-km", &[("km", &km)]);
    let way = match near.way {
        Way::Straight => return far,
        Way::Nearest => "near-by-road",
        Way::Longer => "near-longer",
        Way::Across => "near-across",
    };
    [far, messages.text(way)].join(" · ")
}

/// A time on a clock: `4:30 pm`, `16 h 30`.
pub(crate) fn time(messages: &Messages, minute: u16) -> String {
    let (hour, minute) = (minute / 60, minute % 60);
    let mut text;
    match messages.language {
        Language::English => {
            text = (if hour % 12 == 0 { 12 } else { hour % 12 }).to_string();
            if minute > 0 {
                text.push(':');
                text.push_str(&two(minute));
            }
            text.push_str(if hour < 12 { "\u{a0}am" } else { "\u{a0}pm" });
        }
        Language::French => {
            text = hour.to_string() + "\u{a0}h";
            if minute > 0 {
                text.push('\u{a0}');
                text.push_str(&two(minute));
            }
        }
    }
    text
}

fn two(number: u16) -> String {
    let mut text = String::new();
    if number < 10 {
        text.push('0');
    }
    text.push_str(&number.to_string());
    text
}

/// `Wednesday, December 9, 2026`.
pub(crate) fn day(messages: &Messages, day: Date) -> String {
    let name = messages.text(&key(&["weekday", &weekday(day).to_string()]));
    messages.say("day-named", &[("weekday", &name), ("date", &messages.date(day))])
}

/// Whether it is open, and when next.
pub(crate) fn hours(messages: &Messages, places: &Places, service: &Service, utc: i64) -> String {
    let visit = service.kind == Kind::Outreach;
    if service.is_shut() {
        return messages.text("place-shut");
    }
    match places.now(service, utc) {
        Now::Open(to) => messages.say("place-open", &[("time", &time(messages, to))]),
        Now::Lunch(to) => messages.say("place-lunch", &[("time", &time(messages, to))]),
        Now::Closed(next) if visit => self::visit(messages, next),
        Now::Closed(next) => opens(messages, "place-closed", next),
        Now::Over => messages.text("place-over"),
        Now::NotPosted => messages.text(if visit { "place-no-visits" } else { "place-not-posted" }),
    }
}

/// The next visit, in words that stay true.
pub(crate) fn visit(messages: &Messages, next: Hours) -> String {
    opens(messages, "place-visit", next)
}

fn opens(messages: &Messages, key: &str, (date, from, to): Hours) -> String {
    let args = [
        ("day", &*day(messages, date)),
        ("from", &time(messages, from)),
        ("to", &time(messages, to)),
    ];
    messages.say(key, &args)
}

/// All about one place.
pub(crate) fn card(
    app: App,
    messages: &Messages,
    places: &Places,
    service: &Service,
    near: Option<&Reached<'_>>,
    utc: i64,
) -> El {
    let french = messages.language == Language::French;
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
    let contact = list.map(|list| {
        let page = list.page_of(service, usize::from(french));
        let phone = if call { list.phone.clone() } else { Default::default() };
        let [number, tty] = phone;
        steps::contact(
            app,
            messages,
            "place-page",
            &[page.clone(), page],
            &[number.clone(), number],
            &tty,
            String::new(),
            list.read,
        )
    });
    let far = near.map(|near| el("p").class("place-far").child(far(messages, near)));
    let code = service.postal_code.replace(' ', "\u{a0}");
    let address = [&service.address, &service.city, &code];
    let address: Vec<&str> =
        address.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    el("li")
        .class("place-card")
        .child(el("h3").child(service.name.clone()))
        .child(el("p").class("place-kind").child(messages.text(kind)))
        .child(far)
        .child(el("p").class(state).child(hours(messages, places, service, utc)))
        .child(el("p").class("place-address").child(address.join(", ")))
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
    here: Option<&Here>,
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
