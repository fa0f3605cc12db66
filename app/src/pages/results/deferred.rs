//! The parts of the results that are worked out once the page can be seen.

use crate::ui::element::{each, el, live, press, views};
use engine::explore::comparison;
use engine::explore::timeline;
use engine::pack::{Kind, ProgramId, Subject, Unit};
use leptos::ev::Event;
use leptos::prelude::*;

use crate::i18n::{Messages, key, who};
use crate::ports::{share as sharing, timers};
use crate::present;
use crate::present::compare::Comparison;
use crate::state::App;
use crate::ui::compare::compare;
use crate::ui::timeline::timeline as draw_timeline;

/// How far ahead to look.
const MONTHS: u32 = 36;

/// Month by month, and choices side by side.
pub(crate) fn deferred(app: App, messages: &Messages) -> AnyView {
    let ready = RwSignal::new(false);
    timers::after_paint(move || ready.set(true));
    let working = messages.text("working");
    el("div")
        .class("later")
        .live("aria-busy", move || (!ready.get()).to_string())
        .child(live(move || {
            if ready.get() {
                untrack(|| worked_out(app))
            } else {
                el("p").class("hint").child(working.clone()).into_any()
            }
        }))
        .into_any()
}

fn worked_out(app: App) -> AnyView {
    let messages = app.navigation.messages();
    let programs = by_the_month(app);
    let tracks = app
        .session
        .explore(|evaluation| timeline::timelines_of(evaluation, programs.iter().copied(), MONTHS));
    let couple = app.session.couple();
    let course = present::timeline::course(&messages, app.session.pack, &tracks, couple);
    let tracks = course.map(|course| {
        el("section")
            .class("ahead")
            .child(el("h2").child(messages.text("timeline-title")))
            .child(el("p").child(messages.text("timeline-text")))
            .child(draw_timeline(&messages, course))
    });
    // Several are opened one by one: side by side they would be most of the page.
    let comparisons = comparisons(app, &messages);
    let several = comparisons.len() > 1;
    let comparisons = comparisons.into_iter().enumerate().map(|(place, comparison)| {
        let title = comparison.title.clone();
        let drawn = compare(app.navigation, &messages, comparison);
        let section = el("section").class("ahead no-print");
        let heading = el("h2").child(title);
        if !several {
            return section.child(heading).child(drawn).into_any();
        }
        let open = el("details").class("more").attr("open", place == 0);
        let summary = el("summary").child(heading);
        let content = el("div").class("more-content").child(drawn);
        section.child(open.child(summary).child(content)).into_any()
    });
    let comparisons = each(comparisons);
    views().child(tracks).child(comparisons).into_any()
}

/// What was looked at and pays by the month: the rest has no course of months.
fn by_the_month(app: App) -> Vec<ProgramId> {
    let pack = app.session.pack;
    let monthly = |place: &ProgramId| {
        let headline = pack.program(*place).amounts.first();
        let paid = headline.map(|amount| pack.definition(amount.value));
        paid.is_some_and(|paid| paid.kind == Kind::Number(Unit::DollarsPerMonth))
    };
    app.session.entries().programs(pack).into_iter().filter(monthly).collect()
}

/// Every comparison of a program that applies to somebody.
pub(crate) fn comparisons(app: App, messages: &Messages) -> Vec<Comparison> {
    let couple = app.session.couple();
    let mut found = Vec::new();
    let outcomes = app.session.outcomes();
    for outcome in outcomes.iter() {
        let program = app.session.pack.program(outcome.program);
        for (place, rules) in program.comparisons.iter().enumerate() {
            let subject: Subject = outcome.subject;
            let explored = app.session.explore(|evaluation| {
                let from = evaluation.value(rules.span.0, subject).exact()?;
                let alternatives = comparison::compare(evaluation, outcome.program, place, subject);
                Some((engine::values::Month::from_index(from.to_whole()), alternatives))
            });
            let Some((from, alternatives)) = explored else { continue };
            if alternatives.len() < 2 {
                continue;
            }
            let name = key(&[&program.id, "compare", &rules.id]);
            let mut title = messages.say(&name, &[("who", who(subject))]);
            let several = if rules.totals.len() > 1 { rules.totals.len() } else { 0 };
            let totals =
                (1..=several).map(|place| messages.text(&key(&[&name, &place.to_string()])));
            let totals: Vec<String> = totals.collect();
            if couple {
                title = messages.say("program-of", &[("program", &title), ("who", who(subject))]);
            }
            let age_in = |month| app.session.age_in(subject, month);
            found.push(Comparison::new(messages, (title, totals), from, alternatives, &age_in));
        }
    }
    found
}

/// Passes the results on in words, where the device can.
pub(crate) fn share(app: App, messages: &Messages) -> Option<AnyView> {
    if !sharing::available() {
        return None;
    }
    let label = messages.text("share");
    let run = move |_: Event| {
        let messages = app.navigation.messages();
        let text = super::print::in_words(app, &messages);
        if !sharing::share(&messages.text("results-title"), &text) {
            app.navigation.announcement.set(messages.text("share-failed"));
        }
    };
    Some(press("button secondary", run).child(label).into_any())
}
