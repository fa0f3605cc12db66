//! What was answered, as a list with a way to change each.

use crate::ui::element::{el, views};
use engine::outcome::FactKey;
use leptos::ev::Event;
use leptos::prelude::*;

use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::present::answers::{fact_name, words};
use crate::session::Said;
use crate::state::App;

/// One line: the fact, what holds of it, and the way to change it.
pub(crate) fn line(
    app: App,
    messages: &Messages,
    asked: FactKey,
    text: String,
    origin: Page,
) -> AnyView {
    let name = fact_name(app.session, messages, asked);
    let change = app.session.screen_of(asked.0, asked.1).map(|screen| {
        let href = app.navigation.path(Page::Change(screen));
        let text = messages.text("change");
        let what = name.clone();
        let remember = move |_: Event| app.navigation.set_origin(origin.clone());
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
        let text = words(app.session, messages, said);
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
