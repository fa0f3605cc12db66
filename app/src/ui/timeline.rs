//! Month by month, what is paid to whom: bars to see, a table to read.

use engine::outcome::ConditionState;
use leptos::prelude::*;

use super::chart::{Bar, months};
use super::element::{El, each, el};
use crate::i18n::Messages;
use crate::present::timeline::{Course, Stretch, Track};

/// The bars and the table.
pub(crate) fn timeline(messages: &Messages, course: Course) -> AnyView {
    let drawn = each(course.tracks.into_iter().map(|one| track(messages, one, course.months)));
    el("div")
        .class("tracks")
        .child(
            el("div")
                .class("scale")
                .attr("aria-hidden", "true")
                .child(el("span").child(course.from))
                .child(el("span").child(course.to)),
        )
        .child(drawn)
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
        .into_any()
}

fn track(messages: &Messages, track: Track, count: i64) -> El {
    let bars: Vec<Bar> = track.stretches.iter().map(bar).collect();
    let svg = months(&bars, count);
    let row = |stretch: Stretch| {
        el("tr")
            .child(el("th").attr("scope", "row").child(stretch.when))
            .child(el("td").child(stretch.what))
    };
    let rows = each(track.stretches.into_iter().map(row));
    let head = |name: &str| el("th").attr("scope", "col").child(messages.text(name));
    let heads = el("tr").child(head("timeline-months")).child(head("timeline-what"));
    el("table")
        .class("track")
        .child(el("caption").child(track.name).child(el("span").drawing(&svg)))
        .child(el("thead").class("visually-hidden").child(heads))
        .child(el("tbody").child(rows))
}

fn bar(stretch: &Stretch) -> Bar {
    let class = match stretch.state {
        ConditionState::Met => "paid",
        ConditionState::Open | ConditionState::Referred => "unsure",
        ConditionState::Failed | ConditionState::NotYet => "unpaid",
    };
    Bar { from: stretch.from, months: stretch.months, class }
}
