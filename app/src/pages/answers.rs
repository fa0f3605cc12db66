//! Everything that was said, to look over and to change.

use crate::ui::element::{el, views};
use leptos::prelude::*;

use super::saving;
use crate::address::Page;
use crate::i18n::{Messages, key};
use crate::present;
use crate::session::Said;
use crate::state::App;
use crate::ui::answers as ui;
use crate::ui::page::{button, title};
use engine::outcome::FactKey;

pub(crate) fn answers(app: App, messages: &Messages) -> AnyView {
    let heading = title(messages.text("answers-title"));
    if app.session.is_empty() {
        return views()
            .child(saving::declined(app, messages))
            .child(heading)
            .child(super::results::nothing_yet(app, messages))
            .child(saving::saving(app, messages))
            .into_any();
    }
    let more = app.session.next().is_some();
    let lead = messages.text(if more { "answers-more" } else { "answers-lead" });
    let (first, second) = if more {
        (Page::Questions, Some((Page::Results, messages.text("results-so-far"))))
    } else {
        (Page::Results, None)
    };
    let first_text = messages.text(if more { "continue" } else { "results-show" });
    views()
        .child(saving::notices(app, messages))
        .child(heading)
        .child(el("p").class("lead").child(lead))
        .child(about(app, messages))
        .child(all(app, messages, &Page::Answers))
        .child(presumed(app, messages, &Page::Answers))
        .child(parked(app, messages))
        .child(
            el("p")
                .class("actions")
                .child(button(app.navigation, first, "button", first_text))
                .child(
                    second
                        .map(|(page, text)| button(app.navigation, page, "button secondary", text)),
                ),
        )
        .child(saving::saving(app, messages))
        .into_any()
}

/// Every answer that matters, under the heading of its topic.
pub(crate) fn all(app: App, messages: &Messages, origin: &Page) -> Vec<AnyView> {
    let groups = present::answers::by_topic(app.session, messages, &app.session.said());
    ui::groups(app.navigation, messages, groups, origin)
}

/// What the conversation is about, and the way to change it.
fn about(app: App, messages: &Messages) -> Option<AnyView> {
    let names = super::entries::names(app, messages)?;
    Some(
        el("dl")
            .class("answers")
            .child(
                el("div")
                    .class("answer")
                    .child(el("dt").child(messages.text("needs-title")))
                    .child(el("dd").child(names))
                    .child(
                        el("dd").class("change").child(
                            el("a")
                                .attr("href", app.navigation.path(Page::Entries))
                                .child(messages.text("change")),
                        ),
                    ),
            )
            .into_any(),
    )
}

/// What stands without having been asked: what the person may choose, and what was taken to be so.
pub(crate) fn presumed(app: App, messages: &Messages, origin: &Page) -> Option<AnyView> {
    let choices = stands(app, messages, app.session.choices(), "choices", origin);
    let presumed = stands(app, messages, app.session.presumed(), "presumed", origin);
    (choices.is_some() || presumed.is_some())
        .then(|| views().child(choices).child(presumed).into_any())
}

fn stands(
    app: App,
    messages: &Messages,
    facts: Vec<FactKey>,
    name: &str,
    origin: &Page,
) -> Option<AnyView> {
    let line = |asked| {
        let text = present::answers::presumption(app.session, messages, asked);
        let line = present::answers::line(app.session, messages, asked, text);
        ui::line(app.navigation, messages, line, origin)
    };
    let lines: Vec<AnyView> = facts.into_iter().map(line).collect();
    (!lines.is_empty()).then(|| {
        views()
            .child(el("h2").child(messages.text(&key(&[name, "title"]))))
            .child(el("p").child(messages.text(&key(&[name, "text"]))))
            .child(el("dl").class("answers").child(lines))
            .into_any()
    })
}

/// Answers that play no part any more.
fn parked(app: App, messages: &Messages) -> Option<AnyView> {
    let parked = app.session.parked();
    let lines: Vec<_> = parked
        .iter()
        .map(|said: &Said| {
            let name = present::answers::fact_name(app.session, messages, (said.0, said.1));
            let text = present::answers::words(app.session, messages, said);
            el("div").class("answer").child(el("dt").child(name)).child(el("dd").child(text))
        })
        .collect();
    (!lines.is_empty()).then(|| {
        el("section")
            .class("parked")
            .child(el("h2").child(messages.text("parked-title")))
            .child(el("p").child(messages.text("parked-text")))
            .child(el("dl").class("answers").child(lines))
            .into_any()
    })
}
