//! How to get in touch: a link that leaves this site, numbers to press, a line's hours.

use leptos::prelude::*;

use super::element::{Child, el, views};
use crate::i18n::Messages;
use crate::present::contact::Contact;
use crate::present::phone_hours::PhoneHours;

/// A link that leaves this site; in a new tab, so that answers in memory are not lost.
pub(crate) fn outside(messages: &Messages, url: String, text: impl Child) -> AnyView {
    let new_tab = messages.text("new-tab");
    el("a")
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(text)
        .child(el("span").class("visually-hidden").child(" ").child(new_tab))
        .into_any()
}

/// Address, numbers and when they were last checked.
pub(crate) fn contact(messages: &Messages, contact: Contact) -> AnyView {
    let Contact { link, url, phone, hours, tty, form, checked } = contact;
    let link =
        (!url.is_empty()).then(|| el("p").class("step-link").child(outside(messages, url, link)));
    let hours = hours.map(answered);
    let phone = (!phone.is_empty()).then(|| telephone(messages, "phone", &phone));
    let tty = (!tty.is_empty()).then(|| telephone(messages, "tty", &tty));
    let contact = link.is_some() || phone.is_some();
    let checked =
        contact.then(|| messages.say("contact-checked", &[("date", &messages.date(checked))]));
    let form = (!form.is_empty()).then_some(form);
    let small = [form, checked].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let small = (!small.is_empty()).then(|| el("p").class("checked").child(small));
    views().child(link).child(phone).child(hours).child(tty).child(small).into_any()
}

/// When a line is answered: below its number.
fn answered(line: PhoneHours) -> AnyView {
    let PhoneHours { hours, now, relay } = line;
    // On paper it would soon be wrong.
    let now = now.map(|now| el("strong").class("no-print").child(" ").child(now));
    let relay = relay.map(|relay| [" ", &relay].concat());
    el("p").class("line-hours").child(hours).child(now).child(relay).into_any()
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
