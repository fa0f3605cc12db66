//! Text that is there for those who want it.

use crate::ui::element::{each, el, views};
use leptos::prelude::*;

/// Closed until asked for.
pub(crate) fn details(summary: String, content: AnyView) -> AnyView {
    el("details")
        .class("more")
        .child(el("summary").child(summary))
        .child(el("div").class("more-content").child(content))
        .into_any()
}

/// One paragraph a line of a message.
pub(crate) fn paragraphs(text: &str) -> AnyView {
    let lines = text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    let lines = each(lines.map(|line| el("p").child(line.to_owned())));
    views().child(lines).into_any()
}

/// A list, or nothing for nothing.
pub(crate) fn list(items: Vec<AnyView>) -> Option<AnyView> {
    let items = each(items.into_iter().map(|item| el("li").child(item)));
    (!items.is_empty()).then(|| el("ul").class("plain-list").child(items).into_any())
}
