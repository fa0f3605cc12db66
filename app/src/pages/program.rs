//! Everything about one program's result for one person.

use std::rc::Rc;

use crate::ui::element::{el, live, views};
use engine::explore::counterfactual;
use engine::outcome::{Outcome, Verdict};
use engine::pack::{Program, ProgramId, Subject};
use leptos::prelude::*;

use super::results::{
    by_location, doors, first, holds, notes, nothing_yet, presumed, refine, supposed, why, windows,
};
use crate::address::Page;
use crate::i18n::{Messages, kebab, key, who};
use crate::ports::timers;
use crate::present::{self, amounts};
use crate::state::App;
use crate::ui::details::paragraphs;
use crate::ui::page::{button, title};
use crate::ui::{amount, calendar, changes, sums, verdict};

pub(crate) fn program(
    app: App,
    messages: &Messages,
    id: &str,
    subject: Subject,
) -> (String, AnyView) {
    let pack = app.session.pack;
    let Some((outcome, program)) = found(app, id, subject) else {
        return (messages.text("lost-title"), super::not_found::not_found(app, messages));
    };
    let outcome = &outcome;
    let heading = heading(app, messages, program, subject);
    let about = messages.text(&key(&[&program.id, "about"]));
    if app.session.is_empty() {
        let view = views()
            .child(title(heading.clone()))
            .child(el("p").class("lead").child(about))
            .child(nothing_yet(app, messages));
        return (heading, view.into_any());
    }
    let lines = amounts::lines(pack, outcome);
    let beside = amounts::beside(messages, pack, outcome, &lines);
    let headline = lines.first().map(|line| amount::headline(messages, line));
    let first = first(messages, pack, outcome);
    // Beside the partner's, where both have one.
    let outcomes = app.session.outcomes();
    let same =
        outcomes.iter().map(|other| &**other).filter(|other| other.program == outcome.program);
    let same: Vec<&Outcome> = same.collect();
    let told_of = |outcome: &Outcome| app.session.advice(outcome);
    let dates = calendar::calendar(
        messages,
        &present::calendar::parts(messages, pack, &same, &told_of, app.session.couple()),
    );
    let together = present::sums::sums(messages, pack, outcome.program, &same, &told_of);
    let together = together.map(|together| sums::sums(messages, together));
    let section = |heading: &'static str, content: Option<AnyView>| {
        content.map(|content| {
            el("section").child(el("h2").child(messages.text(heading))).child(content)
        })
    };
    let advice = app.session.advice(outcome);
    let guidance = &advice.guidance;
    let position = outcome.program;
    // What is not decided yet is changed by every answer.
    let decided = outcome.verdict != Verdict::CannotTell;
    let to_ask = !decided && app.session.next().is_some();
    let view = views()
        .child(
            el("p").class("back no-print").child(
                el("a")
                    .attr("href", app.navigation.path(Page::Results))
                    .child(messages.text("results-back")),
            ),
        )
        .child(title(heading.clone()))
        .child(verdict::badge(messages, outcome.verdict, first.is_some()))
        .child(verdict::earliest(messages, guidance))
        .child(holds(app, messages, outcome, guidance))
        .child(to_ask.then(|| nothing_yet(app, messages)))
        .child(headline)
        .child(supposed(app, messages, outcome, guidance))
        .child(amount::beside(messages, beside))
        .child(by_location(app, messages, outcome))
        .child(refine(app, messages, &outcome.refining, "refine"))
        .child(first)
        .child(el("p").class("lead").child(about))
        .child(section("sum-together", together))
        .child(section("why-result", why(messages, pack, outcome)))
        .child(section("calculation", calculation(app, messages, program, outcome)))
        .child(decided.then(|| later_changes(app, messages, position, subject)))
        .child(section("next-step", doors(app, messages, outcome, &advice)))
        .child(section("dates-title", windows(messages, pack, program, outcome, guidance)))
        .child(refine(app, messages, &guidance.refining, "refine-days"))
        .child(presumed(app, messages, program, guidance))
        .child(section("calendar-title", dates))
        .child(section("notes-title", notes(messages, pack, program, outcome, guidance)))
        .child(el("p").class("actions").child(button(
            app.navigation,
            Page::Results,
            "button",
            messages.text("results-back"),
        )));
    (heading, view.into_any())
}

/// The result of a program, by its name in addresses.
pub(crate) fn found(
    app: App,
    id: &str,
    subject: Subject,
) -> Option<(Rc<Outcome>, &'static Program)> {
    let program = |outcome: &Outcome| app.session.pack.program(outcome.program);
    let outcomes = app.session.outcomes();
    let mut found = outcomes.iter().filter(|outcome| outcome.subject == subject);
    let found = found.find(|outcome| kebab(&program(outcome).id) == id)?;
    Some((Rc::clone(found), program(found)))
}

/// A program's name, with whose result it is for a couple.
pub(crate) fn heading(
    app: App,
    messages: &Messages,
    program: &Program,
    subject: Subject,
) -> String {
    let name = messages.text(&key(&[&program.id, "name"]));
    if app.session.couple() {
        messages.say("program-of", &[("program", &name), ("who", who(subject))])
    } else {
        name
    }
}

/// The steps that led to the amounts, each with its section of the law.
fn calculation(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
) -> Option<AnyView> {
    let subject = outcome.subject;
    let steps = super::calculation::taken(app, outcome);
    let rows: Vec<_> = steps
        .iter()
        .filter_map(|step| {
            let (name, law, value) = super::calculation::named(app, messages, step, subject)?;
            Some(el("div").child(el("dt").child(name).child(law)).child(el("dd").child(value)))
        })
        .collect();
    (!rows.is_empty()).then(|| {
        views()
            .child(el("dl").class("calculation").child(rows))
            .child(super::calculation::link(app, messages, program, subject))
            .into_any()
    })
}

/// What would change the result: searched for once the page can be seen.
fn later_changes(app: App, messages: &Messages, program: ProgramId, subject: Subject) -> AnyView {
    let ready = RwSignal::new(false);
    timers::after_paint(move || ready.set(true));
    let (heading, working) = (messages.text("changes-title"), messages.text("working"));
    let found = move || {
        if !ready.get() {
            return el("p").class("hint").child(working.clone()).into_any();
        }
        untrack(|| {
            let messages = app.navigation.messages();
            let found = app.session.explore(|evaluation| {
                counterfactual::counterfactuals(evaluation, program, subject)
            });
            let drawn = changes::changes(present::changes::changes(app.session, &messages, &found));
            drawn.unwrap_or_else(|| paragraphs(&messages.text("changes-none")))
        })
    };
    el("section")
        .child(el("h2").child(heading))
        .child(el("div").live("aria-busy", move || (!ready.get()).to_string()).child(live(found)))
        .into_any()
}
