//! What was answered, as a list with a way to change each.

use crate::ui::el::{el, views};
use engine::facts::{Answer, MissingReason};
use engine::outcome::FactKey;
use engine::pack::Scope;
use engine::values::Value;
use leptos::ev::Event;
use leptos::prelude::*;

use crate::app::{App, screen_of};
use crate::i18n::{Messages, key};
use crate::route::Page;
use crate::session::{Said, who};

/// The name of a fact.
pub(crate) fn fact_name(app: App, messages: &Messages, (id, subject): FactKey) -> String {
    let Some(fact) = app.session.fact(id) else { return String::new() };
    let year = app.session.year((id, subject));
    let args = [("who", who(subject)), ("year", year.as_str())];
    let name = messages.say(&key(&["fact", &fact.id]), &args);
    // Of two people it is said whose fact it is.
    if fact.about == Scope::Each && app.session.couple() {
        return messages.say("program-of", &[("program", &name), ("who", who(subject))]);
    }
    name
}

/// An answer in words.
pub(crate) fn words(app: App, messages: &Messages, (id, subject, answer): &Said) -> String {
    let fact = app.session.fact(*id);
    match (answer, fact) {
        (Answer::Given(value), Some(fact)) => messages.answer(fact, who(*subject), value),
        (Answer::Missing(MissingReason::DoesNotKnow), _) => messages.text("said-unknown"),
        (Answer::Missing(MissingReason::Declined), _) => messages.text("said-declined"),
        _ => messages.text("not-known"),
    }
}

/// What stands of a fact without an answer, in words.
pub(crate) fn presumption(app: App, messages: &Messages, (id, subject): FactKey) -> String {
    let fact = app.session.fact(id);
    let chosen = fact
        .filter(|fact| fact.chosen)
        .map(|fact| messages.say(&key(&["fact", &fact.id, "chosen"]), &[("who", who(subject))]));
    if let Some(text) = chosen {
        return text;
    }
    let presumed = fact.and_then(|fact| Some((fact, Value::from(fact.presumed?))));
    presumed.map_or_else(String::new, |(fact, value)| messages.answer(fact, who(subject), &value))
}

/// One line: the fact, what holds of it, and the way to change it.
pub(crate) fn line(
    app: App,
    messages: &Messages,
    asked: FactKey,
    text: String,
    origin: Page,
) -> AnyView {
    let name = fact_name(app, messages, asked);
    let change = screen_of(app.session, asked.0, asked.1).map(|screen| {
        let href = app.path(Page::Change(screen));
        let text = messages.text("change");
        let what = name.clone();
        let remember = move |_: Event| app.set_origin(origin.clone());
        el("a")
            .attr("href", href)
            .on("click", remember)
            .child(text)
            .child(el("span").class("visually-hidden").child(" ").child(what))
    });
    el("div")
        .class("answer")
        .child(el("dt").child(name))
        .child(el("dd").child(text))
        .child(el("dd").class("change").child(change))
        .into_any()
}

/// Answers of both people under the headings of their topics.
pub(crate) fn by_topic(
    app: App,
    messages: &Messages,
    said: &[Said],
    origin: &Page,
) -> Vec<AnyView> {
    let mut groups: Vec<(String, Vec<AnyView>)> = Vec::new();
    let couple = said.iter().any(|said| said.1 == engine::pack::Subject::Partner);
    for said in said {
        let Some(fact) = app.session.fact(said.0) else { continue };
        let topic = app.session.pack.topics.get(usize::from(fact.topic));
        let mut title = messages.text(&key(&["topic", topic.map_or("", String::as_str)]));
        if couple && fact.about == engine::pack::Scope::Each {
            title = messages.say("topic-of", &[("topic", &title), ("who", who(said.1))]);
        }
        let text = words(app, messages, said);
        let line = line(app, messages, (said.0, said.1), text, origin.clone());
        match groups.last_mut() {
            Some((last, lines)) if *last == title => lines.push(line),
            _ => groups.push((title, vec![line])),
        }
    }
    let draw = |(title, lines): (String, Vec<AnyView>)| {
        views()
            .child(el("h2").child(title))
            .child(el("dl").class("answers").child(lines))
            .into_any()
    };
    groups.into_iter().map(draw).collect()
}
