//! The cards of results by person and by family of programs, and the families that nobody looked at.

use engine::outcome::Outcome;
use engine::pack::Subject;
use leptos::prelude::*;

use super::card;
use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::state::App;
use crate::ui::element::{el, views};
use crate::ui::page::button;

/// With more results than this, programs of a family stand under its name.
const FEW: usize = 4;

/// The results that can lead somewhere, under a heading for each person of a couple.
pub(super) fn people(
    app: App,
    messages: &Messages,
    outcomes: &[&Outcome],
    couple: bool,
) -> Vec<AnyView> {
    let section = |subject: Subject| {
        let own = outcomes.iter().copied().filter(|outcome| outcome.subject == subject);
        let own: Vec<&Outcome> = own.collect();
        if own.is_empty() {
            return None;
        }
        let cards = families(app, messages, &own);
        let heading = if couple {
            messages.say("results-of", &[("who", who(subject))])
        } else {
            messages.text("results-yours")
        };
        Some(
            el("section")
                .class("person")
                .attr("aria-label", heading.as_str())
                .child(el("h2").child(heading))
                .child(cards)
                .into_any(),
        )
    };
    Subject::BOTH.into_iter().filter_map(section).collect()
}

/// The cards; where they are many, by family.
fn families(app: App, messages: &Messages, outcomes: &[&Outcome]) -> Vec<AnyView> {
    let pack = app.session.pack;
    let group = |outcome: &Outcome| pack.program(outcome.program).group.as_str();
    let mut groups: Vec<&str> = Vec::new();
    for outcome in outcomes {
        if !groups.contains(&group(outcome)) {
            groups.push(group(outcome));
        }
    }
    let grouped = outcomes.len() > FEW && groups.len() > 1;
    if !grouped {
        groups.truncate(1);
    }
    let family = |id: &str| {
        let own = outcomes.iter().filter(|outcome| !grouped || group(outcome) == id);
        let cards: Vec<_> =
            own.map(|outcome| card::card(app, messages, outcome, grouped)).collect();
        let name = grouped.then(|| el("h3").child(group_name(messages, id)));
        views().child(name).child(el("div").class("cards").child(cards)).into_any()
    };
    groups.into_iter().map(family).collect()
}

/// The name of a family of programs, or of the program that stands alone.
fn group_name(messages: &Messages, group: &str) -> String {
    let own = messages.find(&key(&["group", group]), &[]);
    own.unwrap_or_else(|| messages.text(&key(&[group, "name"])))
}

/// What seems out of reach: last, with its reasons, and never as a last word.
pub(super) fn unlikely_ones(
    app: App,
    messages: &Messages,
    outcomes: &[&Outcome],
    couple: bool,
) -> Option<AnyView> {
    let many = outcomes.len() > FEW;
    let cards: Vec<_> = outcomes
        .iter()
        .map(|outcome| card::unlikely(app, messages, outcome, couple, many))
        .collect();
    (!cards.is_empty()).then(|| {
        el("section")
            .class("unlikely")
            .attr("aria-label", messages.text("unlikely-title"))
            .child(el("h2").child(messages.text("unlikely-title")))
            .child(el("p").child(messages.text("unlikely-text")))
            .child(el("div").class(if many { "closed" } else { "cards" }).child(cards))
            .into_any()
    })
}

/// Programs that nobody looked at, by family, so that silence is not taken for a "no".
pub(super) fn left_out(app: App, messages: &Messages) -> Option<AnyView> {
    let pack = app.session.pack;
    let mut groups: Vec<&str> = Vec::new();
    let looked_at = app.session.entries().programs(pack);
    let looked_at: Vec<&str> = looked_at
        .into_iter()
        .map(|place| pack.program(place))
        .filter(|program| !program.conditions.is_empty())
        .map(|program| program.group.as_str())
        .collect();
    for program in app.session.left_out().into_iter().map(|place| pack.program(place)) {
        if !groups.contains(&program.group.as_str()) {
            groups.push(&program.group);
        }
    }
    let items: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let name = group_name(messages, group);
            let rest = looked_at.contains(&group);
            el("li").child(if rest {
                messages.say("left-out-rest", &[("group", &name)])
            } else {
                name
            })
        })
        .collect();
    (!items.is_empty()).then(|| {
        el("section")
            .class("left-out no-print")
            .child(el("h2").child(messages.text("left-out-title")))
            .child(el("p").child(messages.text("left-out-text")))
            .child(el("ul").child(items))
            .child(el("p").child(button(
                app.navigation,
                Page::Entries,
                "button secondary",
                messages.text("left-out-more"),
            )))
            .into_any()
    })
}
