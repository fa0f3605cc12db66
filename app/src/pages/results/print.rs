//! What only paper shows: the record of answers, and what the result rests on.

use crate::ui::element::el;
use leptos::prelude::*;

use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::pages::answers;
use crate::present::{amounts, verdicts};
use crate::state::App;

/// The record: every answer, the day, and the rules' version.
pub(crate) fn record(app: App, messages: &Messages) -> AnyView {
    let today = messages.date(app.session.today());
    let version = app.updates.rules_version.get_value();
    let rests_on = messages.say("record-rests-on", &[("date", &today), ("version", &version)]);
    el("section")
        .class("record print-only")
        .child(el("h2").child(messages.text("record-title")))
        .child(el("p").child(rests_on))
        .child(answers::all(app, messages, &Page::Results))
        .into_any()
}

/// The results as plain text, without the answers.
pub(crate) fn in_words(app: App, messages: &Messages) -> String {
    let mut text = messages.text("results-title");
    let couple = app.session.couple();
    for outcome in app.session.outcomes().iter() {
        let program = app.session.pack.program(outcome.program);
        let mut name = messages.text(&key(&[&program.id, "name"]));
        if couple {
            name = messages.say("program-of", &[("program", &name), ("who", who(outcome.subject))]);
        }
        text.push_str("\n\n");
        text.push_str(&name);
        text.push('\n');
        text.push_str(&verdicts::words(
            messages,
            outcome.verdict,
            verdicts::has_first(program, outcome),
        ));
        if let Some(line) = amounts::lines(app.session.pack, outcome).first() {
            text.push('\n');
            text.push_str(&amounts::in_words(messages, line));
        }
    }
    text.push_str("\n\n");
    text.push_str(&messages.text("decide-text"));
    text
}
