//! How to go on: where to apply or ask, by which way.

use crate::ui::el::{el, views};
use engine::outcome::Outcome;
use engine::pack::{Program, Step};
use engine::values::Date;
use leptos::prelude::*;

use super::{line, near};
use crate::app::App;
use crate::i18n::{Messages, key};
use crate::session::who;

/// A link that leaves this site; in a new tab, so that answers in memory are not lost.
pub(crate) fn outside(messages: &Messages, url: String, text: String) -> AnyView {
    let new_tab = messages.text("new-tab");
    el("a")
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(text)
        .child(el("span").class("visually-hidden").child(" ").child(new_tab))
        .into_any()
}

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
    let form = if step.form.is_empty() {
        String::new()
    } else {
        messages.say("form-number", &[("number", &step.form.replace('-', "\u{2011}"))])
    };
    let channel = messages.text(&key(&["channel", &step.channel]));
    let link = key(&["channel", &step.channel, "link"]);
    let contact =
        contact(app, messages, &link, &step.url, &step.phone, &step.tty, form, step.checked);
    el("li")
        .class("step")
        .child(el("p").class("channel").child(channel))
        .child(el("p").class("step-text").child(text))
        .child(near::way(app, messages, &step.place))
        .child(contact)
        .into_any()
}

/// Address, numbers and when they were last checked.
#[expect(clippy::too_many_arguments, reason = "what a step, a channel and a place have in common")]
pub(crate) fn contact(
    app: App,
    messages: &Messages,
    link: &str,
    url: &[String; 2],
    phone: &[String; 2],
    tty: &str,
    form: String,
    checked: Date,
) -> AnyView {
    let url = messages.language.pick(url);
    let link = (!url.is_empty()).then(|| {
        let name = messages.text(link);
        el("p").class("step-link").child(outside(messages, url.to_owned(), name))
    });
    let phone = messages.language.pick(phone);
    let hours = line::hours(app, messages, phone);
    let phone = (!phone.is_empty()).then(|| telephone(messages, "phone", phone));
    let tty = (!tty.is_empty()).then(|| telephone(messages, "tty", tty));
    let contact = link.is_some() || phone.is_some();
    let checked =
        contact.then(|| messages.say("contact-checked", &[("date", &messages.date(checked))]));
    let form = (!form.is_empty()).then_some(form);
    let small = [form, checked].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let small = (!small.is_empty()).then(|| el("p").class("checked").child(small));
    views().child(link).child(phone).child(hours).child(tty).child(small).into_any()
}

/// A number to press.
pub(crate) fn telephone(messages: &Messages, what: &str, number: &str) -> AnyView {
    let label = messages.text(what);
    let digits = number.replace('-', "");
    // A short number such as 211 is dialled as it is: with a plus it would lead abroad.
    let href = [if digits.len() > 5 { "tel:+" } else { "tel:" }, &digits].concat();
    el("p")
        .child(label)
        .child(" ")
        .child(el("a").class("phone").attr("href", href).child(number.to_owned()))
        .into_any()
}
