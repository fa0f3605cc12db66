//! What each program is for each person, what to do now, and what lies ahead.
//!
//! What takes the engine longer (what would change it, month by month, choices side by side)
//! is worked out after the page can be seen.

mod calendar;
mod card;
mod deferred;
mod print;

pub(crate) use card::{
    by_location, doors, first, holds, notes, presumed, refine, supposed, why, windows,
};

use std::rc::Rc;

use crate::ui::element::{el, press, views};
use engine::outcome::{Outcome, Verdict};
use engine::pack::{Subject, Unit};
use engine::util::sort;
use leptos::prelude::*;

use super::{answers, saving};
use crate::address::Page;
use crate::i18n::format::Cents;
use crate::i18n::{Messages, key, who};
use crate::ports::print as printer;
use crate::present::{self, amounts, verdicts};
use crate::state::App;
use crate::ui::page::{button, title};
use crate::ui::{self, notice};

pub(crate) fn results(app: App, messages: &Messages) -> AnyView {
    let heading = title(messages.text("results-title"));
    if app.session.is_empty() {
        return views()
            .child(saving::declined(app, messages))
            .child(heading)
            .child(nothing_yet(app, messages))
            .into_any();
    }
    let outcomes = app.session.outcomes();
    let mut order: Vec<&Outcome> = outcomes.iter().map(|outcome| &**outcome).collect();
    sort::by(&mut order, |outcome| verdicts::rank(outcome.verdict));
    let (unlikely, rest): (Vec<&Outcome>, Vec<&Outcome>) =
        order.into_iter().partition(|outcome| outcome.verdict == Verdict::LikelyNot);
    let couple = app.session.couple();
    let ask = present::doors::question(app.session, messages);
    let ask = ask.map(|way| ui::doors::ask(app.navigation, messages, way));
    views()
        .child(saving::notices(app, messages))
        .child(heading)
        .child(el("p").class("lead").child(messages.text("results-lead")))
        .child(app.session.next().map(|_| open_questions(app, messages)))
        .child(glance(app, messages, &rest, couple))
        .child(ask)
        .child(people(app, messages, &rest, couple))
        .child(together(app, messages, &rest))
        .child(calendar(app, messages, &rest, couple))
        .child(documents(app, messages, &outcomes))
        .child(deferred::deferred(app, messages))
        .child(unlikely_ones(app, messages, &unlikely, couple))
        .child(left_out(app, messages))
        .child(assumptions(app, messages))
        .child(after(app, messages))
        .child(print::record(app, messages))
        .into_any()
}

/// Where there is nothing to tell: what to do first.
pub(crate) fn nothing_yet(app: App, messages: &Messages) -> AnyView {
    if !app.session.is_empty() {
        return open_questions(app, messages);
    }
    let start = button(app.navigation, Page::Questions, "button", messages.text("shell-start"));
    views()
        .child(el("p").child(messages.text("answers-none")))
        .child(el("p").child(start))
        .into_any()
}

/// Questions that a change or an early look left open.
fn open_questions(app: App, messages: &Messages) -> AnyView {
    el("div")
        .class("notice no-print")
        .child(el("p").class("notice-title").child(messages.text("more-questions-title")))
        .child(el("p").child(messages.text("more-questions-text")))
        .child(button(app.navigation, Page::Questions, "button", messages.text("continue")))
        .into_any()
}

/// All that can lead somewhere, in a few lines, with what is likely added up.
fn glance(app: App, messages: &Messages, outcomes: &[&Outcome], couple: bool) -> Option<AnyView> {
    let lines: Vec<_> =
        outcomes.iter().map(|outcome| card::glance(app, messages, outcome, couple)).collect();
    if lines.len() < 2 {
        return None;
    }
    let total = amounts::monthly_total(app.session.pack, outcomes).map(|sum| {
        let money = messages.quantity(Unit::DollarsPerMonth, &sum, Cents::Always);
        let key = if couple { "total-couple" } else { "total-person" };
        let taxable = |outcome: &&Outcome| {
            let program = app.session.pack.program(outcome.program);
            outcome.verdict == Verdict::Likely && program.taxable
        };
        let taxed = outcomes.iter().any(taxable);
        let note = if taxed { "total-note" } else { "total-note-tax-free" };
        el("div")
            .class("total")
            .child(el("p").child(messages.text(key)))
            .child(
                el("p")
                    .class("amount")
                    .child(el("strong").child(money))
                    .child(" ")
                    .child(el("span").child(messages.text("per-month"))),
            )
            .child(el("p").class("total-note").child(messages.text(note)))
    });
    Some(
        el("section")
            .class("glance")
            .attr("aria-labelledby", "glance-title")
            .child(el("h2").attr("id", "glance-title").child(messages.text("glance-title")))
            .child(total)
            .child(el("ul").child(lines))
            .into_any(),
    )
}

/// The results that can lead somewhere, under a heading for each person of a couple.
fn people(app: App, messages: &Messages, outcomes: &[&Outcome], couple: bool) -> Vec<AnyView> {
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

/// What programs come to for both people, where that can be added up.
fn together(app: App, messages: &Messages, outcomes: &[&Outcome]) -> Vec<AnyView> {
    let pack = app.session.pack;
    let own =
        outcomes.iter().filter(|outcome| !app.session.advice(outcome).guidance.sums.is_empty());
    let section = |outcome: &&Outcome| {
        let program = pack.program(outcome.program);
        let told = |outcome: &Outcome| app.session.advice(outcome);
        let sums = present::sums::sums(messages, pack, outcome.program, outcomes, &told)?;
        let sums = ui::sums::sums(messages, sums);
        let name = messages.text(&key(&[&program.id, "name"]));
        let heading = messages.say("sum-title", &[("program", &name)]);
        Some(
            el("section")
                .class("together")
                .attr("aria-label", heading.as_str())
                .child(el("h2").child(heading))
                .child(sums)
                .child(card::refine(app, messages, &outcome.refining, "refine"))
                .into_any(),
        )
    };
    own.filter_map(section).collect()
}

/// With more results than this, programs of a family stand under its name.
const FEW: usize = 4;

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

/// From when to when, where a program says so.
fn calendar(app: App, messages: &Messages, outcomes: &[&Outcome], couple: bool) -> Option<AnyView> {
    let told = |outcome: &Outcome| app.session.advice(outcome);
    let parts = present::calendar::parts(messages, app.session.pack, outcomes, &told, couple);
    let drawn = ui::calendar::calendar(messages, &parts)?;
    Some(
        el("section")
            .class("when")
            .attr("aria-labelledby", "calendar-title")
            .child(el("h2").attr("id", "calendar-title").child(messages.text("calendar-title")))
            .child(el("p").child(messages.text("calendar-text")))
            .child(drawn)
            .into_any(),
    )
}

/// Papers to have ready, once each, to tick off.
fn documents(app: App, messages: &Messages, outcomes: &[Rc<Outcome>]) -> Option<AnyView> {
    let mut ids: Vec<&str> = Vec::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.verdict != Verdict::LikelyNot) {
        let program = app.session.pack.program(outcome.program);
        let papers = app.session.advice(outcome).guidance.documents.clone();
        for document in papers.iter().filter_map(|told| told.among(&program.documents)) {
            if !ids.contains(&document.id.as_str()) {
                ids.push(&document.id);
            }
        }
    }
    let mut without = false;
    let items: Vec<_> = ids
        .into_iter()
        .map(|id| {
            let text = messages.text(&key(&["document", id]));
            let missing = messages.find(&key(&["document", id, "missing"]), &[]);
            without |= missing.is_none();
            let missing = missing.map(|missing| {
                el("p")
                    .class("document-missing")
                    .child(messages.say("documents-missing", &[("advice", &missing)]))
            });
            el("li")
                .child(
                    el("label")
                        .class("check")
                        .child(el("input").attr("type", "checkbox"))
                        .child(el("span").child(text)),
                )
                .child(missing)
        })
        .collect();
    (!items.is_empty()).then(|| {
        el("section")
            .class("documents")
            .child(el("h2").child(messages.text("documents-title")))
            .child(el("ul").class("ticks").child(items))
            .child(without.then(|| el("p").child(messages.text("documents-missing-other"))))
            .into_any()
    })
}

/// What seems out of reach: last, with its reasons, and never as a last word.
fn unlikely_ones(
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
fn left_out(app: App, messages: &Messages) -> Option<AnyView> {
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

/// What was taken to be so, what was not known, and what nobody looked at.
fn assumptions(app: App, messages: &Messages) -> AnyView {
    let unsure = app.session.unsure();
    let names: Vec<AnyView> = unsure
        .into_iter()
        .map(|asked| {
            let said = (asked.0, asked.1, app.session.answer(asked.0, asked.1));
            let text = present::answers::words(app.session, messages, &said);
            let line = present::answers::line(app.session, messages, asked, text);
            ui::answers::line(app.navigation, messages, line, &Page::Results)
        })
        .collect();
    let unsure = (!names.is_empty()).then(|| {
        views()
            .child(el("h2").child(messages.text("unsure-title")))
            .child(el("p").child(messages.text("unsure-text")))
            .child(el("dl").class("answers").child(names))
    });
    el("section")
        .class("assumptions")
        .child(unsure)
        .child(answers::presumed(app, messages, &Page::Results))
        .child(el("h2").child(messages.text("limits-title")))
        .child(
            el("p").child(messages.text("limits-short")).child(" ").child(
                el("a")
                    .attr("href", app.navigation.path(Page::Limits))
                    .child(messages.text("limits-more")),
            ),
        )
        .into_any()
}

/// Change, print, keep.
fn after(app: App, messages: &Messages) -> AnyView {
    el("section")
        .class("after no-print")
        .child(el("h2").child(messages.text("after-title")))
        .child(
            el("div")
                .class("actions")
                .child(button(
                    app.navigation,
                    Page::Answers,
                    "button secondary",
                    messages.text("answers-see"),
                ))
                .child(
                    press("button secondary", move |_| printer::print())
                        .child(messages.text("print")),
                )
                .child(deferred::share(app, messages))
                .child(calendar::save(app, messages))
                .child(button(
                    app.navigation,
                    Page::Referral,
                    "button secondary",
                    messages.text("referral-title"),
                ))
                .child(button(
                    app.navigation,
                    Page::Handover,
                    "button secondary",
                    messages.text("handover-title"),
                )),
        )
        .child(saving::saving(app, messages))
        .child(notice::info(&messages.text("decide-title"), messages.text("decide-text")))
        .into_any()
}
