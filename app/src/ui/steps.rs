//! How to go on: where to apply or ask, by which way.

use crate::ui::el::{el, views};
use leptos::prelude::*;
use rules::outcome::Outcome;
use rules::pack::{Program, Step};

use super::details::details;
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

/// The steps of an outcome, best first: the first in sight, the others at hand.
pub(crate) fn steps(messages: &Messages, program: &Program, outcome: &Outcome) -> Option<AnyView> {
    let applying = outcome.steps.iter().filter_map(|place| program.steps.get(*place));
    let mut items = applying.map(|step| one(messages, program, outcome, step));
    let first = items.next()?;
    let others: Vec<_> = items.collect();
    let more = (!others.is_empty()).then(|| {
        details(messages.text("other-ways"), el("ul").class("steps").child(others).into_any())
    });
    let paper = on_paper(messages, program, outcome);
    Some(views().child(el("ul").class("steps").child(first)).child(more).child(paper).into_any())
}

/// The steps that are folded away on the screen, in a line each.
fn on_paper(messages: &Messages, program: &Program, outcome: &Outcome) -> AnyView {
    let others = outcome.steps.iter().skip(1).filter_map(|place| program.steps.get(*place));
    let lines: Vec<_> = others
        .map(|step| {
            let text = words(messages, program, outcome, step);
            let phone = messages.language.pick(&step.phone).to_owned();
            el("li").child(text).child(" ").child(phone)
        })
        .collect();
    el("ul").class("print-only").child(lines).into_any()
}

fn words(messages: &Messages, program: &Program, outcome: &Outcome, step: &Step) -> String {
    messages.say(&key(&[&program.id, "step", &step.id]), &[("who", who(outcome.subject))])
}

fn one(messages: &Messages, program: &Program, outcome: &Outcome, step: &Step) -> AnyView {
    let text = words(messages, program, outcome, step);
    let url = messages.language.pick(&step.url);
    let link = (!url.is_empty()).then(|| {
        let name = messages.text(&key(&["channel", &step.channel, "link"]));
        el("p").class("step-link").child(outside(messages, url.to_owned(), name))
    });
    let phone = messages.language.pick(&step.phone);
    let phone = (!phone.is_empty()).then(|| telephone(messages, "phone", phone));
    let tty = (!step.tty.is_empty()).then(|| telephone(messages, "tty", &step.tty));
    let form = (!step.form.is_empty())
        .then(|| messages.say("form-number", &[("number", &step.form.replace('-', "\u{2011}"))]));
    let contact = !url.is_empty() || phone.is_some();
    let checked =
        contact.then(|| messages.say("contact-checked", &[("date", &messages.date(step.checked))]));
    let small = [form, checked].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let channel = messages.text(&key(&["channel", &step.channel]));
    el("li")
        .class("step")
        .child(el("p").class("channel").child(channel))
        .child(el("p").class("step-text").child(text))
        .child(link)
        .child(phone)
        .child(tty)
        .child(el("p").class("checked").child(small))
        .into_any()
}

fn telephone(messages: &Messages, what: &str, number: &str) -> AnyView {
    let label = messages.text(what);
    let href = String::from("tel:+") + &number.replace('-', "");
    el("p")
        .child(label)
        .child(" ")
        .child(el("a").class("phone").attr("href", href).child(number.to_owned()))
        .into_any()
}
