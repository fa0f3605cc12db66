//! A box that asks for attention: few words, one idea.

use crate::ui::element::el;
use leptos::prelude::*;

/// Something good to know.
pub(crate) fn info(title: &str, text: String) -> AnyView {
    notice("notice", title, text)
}

/// Something to be careful about.
pub(crate) fn warning(title: &str, text: String) -> AnyView {
    notice("notice warning", title, text)
}

fn notice(class: &'static str, title: &str, text: String) -> AnyView {
    let title = title.to_owned();
    el("div")
        .attr("class", class)
        .child(el("p").class("notice-title").child(title))
        .child(el("p").child(text))
        .into_any()
}
