//! When a telephone line is answered, in words: below its number.

use leptos::prelude::*;
use places::telephone::answered;
use places::{Now, Zone, local};

use super::element::el;
use crate::i18n::Messages;
use crate::ports::clock;
use crate::present::hours::{day, time};
use crate::state::App;

/// The hours of a number, whether somebody answers now, and whether video relay is taken; nothing
/// where the hours are not known.
pub(crate) fn hours(app: App, messages: &Messages, number: &str) -> Option<AnyView> {
    let channels = &app.session.pack.channels;
    let line = channels.line(number)?;
    let (from, to) = line.hours;
    let (key, here) = if line.eastern {
        ("line-hours-eastern", Some(local(clock::utc_minutes(), Zone::Eastern)))
    } else {
        ("line-hours", clock::now())
    };
    let hours = messages.say(key, &[("from", &time(messages, from)), ("to", &time(messages, to))]);
    let now = here.and_then(|(today, minute)| match answered(channels, line, today, minute) {
        Now::Open(_) => Some(messages.text("line-open")),
        Now::Closed((date, _, _)) => {
            Some(messages.say("line-closed", &[("day", &day(messages, date))]))
        }
        _ => None,
    });
    // On paper it would soon be wrong.
    let now = now.map(|now| el("strong").class("no-print").child(" ").child(now));
    let relay = line.relay.then(|| [" ", &messages.text("line-relay")].concat());
    Some(el("p").class("line-hours").child(hours).child(now).child(relay).into_any())
}
