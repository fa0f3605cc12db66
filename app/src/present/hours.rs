//! Times and distances of a place to go to, in words.

use engine::values::Date;
use messages::TimeOfDay;
use places::{Hours, Kind, Now, Places, Reached, Service, Way, weekday};

use crate::i18n::{Messages, format, key};

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
    TimeOfDay::new(minute).in_message(|args| messages.of_language(TimeOfDay::MESSAGE, args))
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
