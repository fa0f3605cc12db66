//! How to get in touch: a link that leaves this site, numbers to press, a line's hours.

use leptos::prelude::*;

use super::element::{Child, el, views};
use super::phone_hours;
use crate::i18n::Messages;
use crate::present::contact::Contact;
use crate::state::App;

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
pub(crate) fn contact(app: App, messages: &Messages, contact: Contact) -> AnyView {
    let Contact { link, url, phone, tty, form, checked } = contact;
    let link =
        (!url.is_empty()).then(|| el("p").class("step-link").child(outside(messages, url, link)));
    let hours = phone_hours::hours(app, messages, &phone);
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
