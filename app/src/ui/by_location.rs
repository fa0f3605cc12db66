//! A place that could be one of several: what each of them would come to.

use leptos::prelude::*;

use super::element::{each, el};
use crate::i18n::Messages;
use crate::present::by_location::Said;

/// A line for each place that the answer leaves open.
pub(crate) fn by_location(messages: &Messages, said: Said) -> AnyView {
    let line = |(text, amounts): (String, Option<String>)| {
        let amounts = amounts.map(|amounts| el("span").class("option-more").child(amounts));
        el("li").child(text).child(amounts)
    };
    let lines = each(said.lines.into_iter().map(line));
    el("div")
        .class("either")
        .child(el("p").child(messages.text("either-title")))
        .child(el("ul").child(lines))
        .child(said.why.map(|why| el("p").class("estimate").child(why)))
        .into_any()
}
