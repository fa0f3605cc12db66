//! A place to go to, in words: how far, when it is open, what it offers.

use leptos::prelude::*;
use rules::date::Date;
use rules::places::{Hours, Kind, Now, Places, Service, Zone, weekday};

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
    let at = app.here.get()?.at?;
    app.need_places();
    app.places.with(|places| {
        let places = places.as_ref()?;
        let found = places.nearest(at, |service| service.is_of(what));
        let (service, km) = found.first()?;
        let line = [far(messages, *km), hours(messages, places, service, clock::utc_minutes())];
        Some(
            el("p")
                .class("door-near")
                .child(el("strong").child(messages.text("doors-nearest")))
                .child(" ")
                .child(service.name.clone())
                .child(el("span").class("near-more").child(line.join(" · ")))
                .into_any(),
        )
    })
}

/// How far, in a straight line.
pub(crate) fn far(messages: &Messages, km: u32) -> String {
    let km = format::digits(messages.language, &km.to_string());
    messages.say("doors-km", &[("km", &km)])
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
    km: Option<u32>,
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
    match service.note.as_str() {
        "closed" => say("place-note-closed"),
        "appointment" => say("place-note-appointment"),
        _ => {}
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
    let call = matches!(now, Now::Over | Now::NotPosted) || service.kind == Kind::Outreach;
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
    let far = km.map(|km| el("p").class("place-far").child(far(messages, km)));
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
        rules::places::Open::Weekdays(from, to) => Some((from, to)),
        _ => None,
    }
}

/// Places in the order they are worth going to: nearest first; to where no road leads, those
/// that come there before those that cannot be reached.
pub(crate) fn sorted<'p>(
    places: &'p Places,
    here: Option<&Here>,
    wanted: impl Fn(&Service) -> bool,
) -> Vec<(&'p Service, Option<u32>)> {
    let Some((here, at)) = here.and_then(|here| Some((here, here.at?))) else {
        let mut all: Vec<_> = places.points.iter().filter(|service| wanted(service)).collect();
        all.sort_by(|a, b| (&a.city, &a.name).cmp(&(&b.city, &b.name)));
        return all.into_iter().map(|service| (service, None)).collect();
    };
    let mut all = places.nearest(at, wanted);
    if here.fly_in {
        all.sort_by_key(|(service, km)| (*km > 15 && service.kind != Kind::Outreach, *km));
    }
    all.into_iter().map(|(service, km)| (service, Some(km))).collect()
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
