//! How to go on: where to apply or ask, by which way.

use crate::ui::element::el;
use engine::outcome::Outcome;
use engine::pack::{Program, Step};
use leptos::prelude::*;

use super::contact::contact;
use super::nearest_place;
use crate::i18n::{Messages, key, who};
use crate::present::contact::Contact;
use crate::state::App;

/// What a step says.
pub(crate) fn words(
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
    step: &Step,
) -> String {
    messages.say(&key(&[&program.id, "step", &step.id]), &[("who", who(outcome.subject))])
}

/// One step, with how to go on.
pub(crate) fn one(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
    step: &'static Step,
) -> AnyView {
    let text = words(messages, program, outcome, step);
    let channel = messages.text(&key(&["channel", &step.channel]));
    let contact = contact(app, messages, Contact::of_step(messages, step));
    el("li")
        .class("step")
        .child(el("p").class("channel").child(channel))
        .child(el("p").class("step-text").child(text))
        .child(nearest_place::way(app, messages, &step.place))
        .child(contact)
        .into_any()
}
