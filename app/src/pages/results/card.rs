//! One program's result for one person.

use crate::ui::el::{el, views};
use leptos::prelude::*;
use rules::outcome::{Outcome, Verdict};
use rules::pack::Program;
use rules::value::Value;

use crate::app::App;
use crate::i18n::{Messages, key};
use crate::route::Page;
use crate::session::who;
use crate::ui::details::{details, list};
use crate::ui::{amount, doors, reasons, verdict};

/// Verdict and amount, what to do and when, why; the rest on a page of its own.
pub(crate) fn card(app: App, messages: &Messages, outcome: &Outcome) -> AnyView {
    let pack = app.session.pack;
    let Some(program) = pack.programs.get(outcome.program) else { return ().into_any() };
    let name = messages.text(&key(&[&program.id, "name"]));
    let lines = amount::lines(pack, outcome);
    let headline = lines.first().map(|line| amount::headline(messages, line));
    let estimate = headline.is_some().then(|| estimate(messages, outcome));
    let others = amount::others(messages, pack, outcome, &lines);
    let next = doors::doors(app, messages, program, outcome)
        .map(|steps| views().child(el("h4").child(messages.text("next-step"))).child(steps));
    let windows = windows(app, messages, program, outcome)
        .map(|dates| views().child(el("h4").child(messages.text("dates-title"))).child(dates));
    let why = reasons::reasons(messages, pack, outcome);
    // What is likely, or only a matter of time, needs no defence; what is open says why.
    let why = why.map(|why| match outcome.verdict {
        Verdict::Likely | Verdict::Later(_) => details(messages.text("why-result"), why),
        _ => views().child(el("h4").child(messages.text("why-result"))).child(why).into_any(),
    });
    let notes = notes(app, messages, program, outcome)
        .map(|notes| details(messages.text("notes-title"), notes));
    let more = more(app, messages, program, outcome, &name);
    el("article")
        .class("card")
        .attr("id", anchor(outcome))
        .attr("aria-label", name.as_str())
        .child(
            el("div")
                .class("card-what")
                .child(el("h3").child(name))
                .child(verdict::badge(messages, outcome.verdict))
                .child(headline)
                .child(estimate)
                .child(others),
        )
        .child(el("div").class("card-do").child(next).child(windows))
        .child(el("div").class("card-why").child(why).child(notes).child(more))
        .into_any()
}

/// The id of a card, for links to it from the top of the page.
pub(crate) fn anchor(outcome: &Outcome) -> String {
    let mut id = String::from(who(outcome.subject));
    id.push('-');
    id.push_str(&outcome.program.to_string());
    id
}

/// One line of the overview: the program, its verdict, its amount.
pub(crate) fn glance(app: App, messages: &Messages, outcome: &Outcome, couple: bool) -> AnyView {
    let pack = app.session.pack;
    let Some(program) = pack.programs.get(outcome.program) else { return ().into_any() };
    let mut name = messages.text(&key(&[&program.id, "name"]));
    if couple {
        name = messages.say("program-of", &[("program", &name), ("who", who(outcome.subject))]);
    }
    let lines = amount::lines(pack, outcome);
    let money = lines.first().map(|line| amount::in_words(messages, line));
    let href = String::from("#") + &anchor(outcome);
    el("li")
        .child(el("span").class("sign").drawing(verdict::sign(outcome.verdict)))
        .child(el("span").class("glance-what").child(el("a").attr("href", href).child(name)).child(
            el("span").class("glance-verdict").child(verdict::words(messages, outcome.verdict)),
        ))
        .child(el("span").class("glance-amount").child(money))
        .into_any()
}

/// The same in fewer words, for what seems out of reach.
pub(crate) fn unlikely(app: App, messages: &Messages, outcome: &Outcome, couple: bool) -> AnyView {
    let pack = app.session.pack;
    let Some(program) = pack.programs.get(outcome.program) else { return ().into_any() };
    let name = messages.text(&key(&[&program.id, "name"]));
    let heading = if couple {
        messages.say("program-of", &[("program", &name), ("who", who(outcome.subject))])
    } else {
        name.clone()
    };
    let more = more(app, messages, program, outcome, &name);
    el("article")
        .class("card quiet")
        .attr("aria-label", heading.as_str())
        .child(el("h3").child(heading))
        .child(verdict::badge(messages, outcome.verdict))
        .child(reasons::reasons(messages, pack, outcome))
        .child(more)
        .into_any()
}

fn more(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
    name: &str,
) -> AnyView {
    let href = app.path(Page::Program(crate::i18n::kebab(&program.id), outcome.subject));
    let (text, name) = (messages.text("more-about"), name.to_owned());
    el("p")
        .class("more-about no-print")
        .child(
            el("a")
                .attr("href", href)
                .child(text)
                .child(el("span").class("visually-hidden").child(" ").child(name)),
        )
        .into_any()
}

/// That it is an estimate, and at which figures.
fn estimate(messages: &Messages, outcome: &Outcome) -> AnyView {
    let figures = amount::figures(messages, outcome);
    el("p").class("estimate").child(messages.text("estimate")).child(" ").child(figures).into_any()
}

/// Days and months that matter.
pub(crate) fn windows(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
) -> Option<AnyView> {
    let items = outcome.windows.iter().filter_map(|(place, value)| {
        let window = program.windows.get(*place)?;
        let value = figure(app, messages, window.value, value.as_ref());
        let args = [("value", value.as_str()), ("who", who(outcome.subject))];
        let text = messages.say(&key(&[&program.id, "window", &window.id]), &args);
        Some(el("p").child(text).into_any())
    });
    list(items.collect())
}

/// What to say beside the result.
pub(crate) fn notes(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
) -> Option<AnyView> {
    let items = outcome.notes.iter().filter_map(|(place, value)| {
        let note = program.notes.get(*place)?;
        let value = figure(app, messages, note.value, value.as_ref());
        let args = [("value", value.as_str()), ("who", who(outcome.subject))];
        let text = messages.say(&key(&[&program.id, "note", &note.id]), &args);
        Some(el("p").child(text).into_any())
    });
    list(items.collect()).map(|list| el("div").class("notes").child(list).into_any())
}

fn figure(app: App, messages: &Messages, definition: Option<u16>, value: Option<&Value>) -> String {
    let definition = definition.and_then(|id| app.session.pack.definitions.get(usize::from(id)));
    match (definition, value) {
        (Some(definition), Some(value)) => messages.value(&definition.kind, value),
        _ => String::new(),
    }
}
