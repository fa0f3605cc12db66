//! Month by month, what is paid to whom: bars to see, a table to read.

use crate::ui::element::el;
use engine::outcome::{ConditionState, Segment, Timeline};
use engine::pack::{Kind, Pack, Unit};
use engine::values::{Month, Value};
use leptos::prelude::*;

use super::chart::{Bar, months};
use crate::i18n::format::Cents;
use crate::i18n::{Messages, key, who};
use crate::present::amounts;

/// The bars and the table; nothing where nothing is ever paid.
pub(crate) fn timeline(
    messages: &Messages,
    pack: &Pack,
    tracks: &[Timeline],
    couple: bool,
) -> Option<AnyView> {
    let telling: Vec<&Timeline> = tracks.iter().filter(|track| is_telling(track)).collect();
    let first = telling.iter().filter_map(|track| track.stretches.first()).map(|s| s.from).min()?;
    let last = telling.iter().filter_map(|track| track.stretches.last()).map(|s| s.to).max()?;
    let count = last.since(first) + 1;
    let name = |track: &Timeline| {
        let program = pack.program(track.program).id.as_str();
        let name = messages.text(&key(&[program, "name"]));
        if couple {
            messages.say("program-of", &[("program", &name), ("who", who(track.subject))])
        } else {
            name
        }
    };
    let (from, to) = (messages.month(first), messages.month(last));
    let one: Vec<_> = telling
        .iter()
        .map(|track| {
            let bars: Vec<Bar> = track.stretches.iter().map(|s| bar(s, first)).collect();
            let svg = months(&bars, count);
            let rows: Vec<_> = track
                .stretches
                .iter()
                .map(|stretch| {
                    let (when, what) =
                        (span(messages, stretch), what(messages, pack, track, stretch));
                    el("tr")
                        .child(el("th").attr("scope", "row").child(when))
                        .child(el("td").child(what))
                })
                .collect();
            el("table")
                .class("track")
                .child(el("caption").child(name(track)).child(el("span").drawing(&svg)))
                .child(
                    el("thead").class("visually-hidden").child(
                        el("tr")
                            .child(
                                el("th")
                                    .attr("scope", "col")
                                    .child(messages.text("timeline-months")),
                            )
                            .child(
                                el("th").attr("scope", "col").child(messages.text("timeline-what")),
                            ),
                    ),
                )
                .child(el("tbody").child(rows))
        })
        .collect();
    Some(
        el("div")
            .class("tracks")
            .child(
                el("div")
                    .class("scale")
                    .attr("aria-hidden", "true")
                    .child(el("span").child(from))
                    .child(el("span").child(to)),
            )
            .child(one)
            .child(
                el("ul")
                    .class("legend")
                    .attr("aria-hidden", "true")
                    .child(
                        el("li")
                            .child(el("span").class("swatch paid"))
                            .child(messages.text("track-paid")),
                    )
                    .child(
                        el("li")
                            .child(el("span").class("swatch unsure"))
                            .child(messages.text("track-open")),
                    )
                    .child(
                        el("li")
                            .child(el("span").class("swatch unpaid"))
                            .child(messages.text("track-unpaid")),
                    ),
            )
            .into_any(),
    )
}

/// A program that is out of reach all the time is no news.
fn is_telling(track: &Timeline) -> bool {
    track.stretches.iter().any(|stretch| {
        matches!(
            stretch.state,
            ConditionState::Met | ConditionState::Open | ConditionState::Referred
        )
    })
}

fn bar(stretch: &Segment, first: Month) -> Bar {
    let class = match stretch.state {
        ConditionState::Met => "paid",
        ConditionState::Open | ConditionState::Referred => "unsure",
        ConditionState::Failed | ConditionState::NotYet => "unpaid",
    };
    Bar { from: stretch.from.since(first), months: stretch.to.since(stretch.from) + 1, class }
}

fn span(messages: &Messages, stretch: &Segment) -> String {
    if stretch.from == stretch.to {
        return messages.month(stretch.from);
    }
    let (from, to) = (messages.month(stretch.from), messages.month(stretch.to));
    messages.say("from-to", &[("from", &from), ("to", &to)])
}

/// What happens in a stretch: the amount, or why there is none.
fn what(messages: &Messages, pack: &Pack, track: &Timeline, stretch: &Segment) -> String {
    match stretch.state {
        ConditionState::Met => amount(messages, pack, track, &stretch.amounts)
            .unwrap_or_else(|| messages.text("track-paid")),
        ConditionState::Open => messages.text("track-open"),
        ConditionState::Referred => messages.text("verdict-ask-a-person"),
        ConditionState::NotYet => messages.text("track-not-yet"),
        ConditionState::Failed => messages.text("track-unpaid"),
    }
}

fn amount(messages: &Messages, pack: &Pack, track: &Timeline, amounts: &[Value]) -> Option<String> {
    let program = pack.program(track.program);
    let (first, value) = (program.amounts.first()?, amounts.first()?);
    let Kind::Number(unit) = pack.definition(first.value).kind else {
        return None;
    };
    let mut text = messages.quantity(unit, value, Cents::Always);
    if unit == Unit::DollarsPerMonth {
        text.push(' ');
        text.push_str(&amounts::period(messages, unit));
    }
    Some(text)
}
