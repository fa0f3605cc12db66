//! What is told beside a result: what it supposes with a way to say otherwise, days, notes.

use leptos::ev::Event;
use leptos::prelude::*;

use super::details::list;
use super::element::{El, el, views};
use crate::address::Page;
use crate::i18n::Messages;
use crate::present::beside::Assumption;
use crate::state::Navigation;

/// A link to a question, from which the answer leads back to the results.
#[inline(never)]
fn link(navigation: Navigation, page: Page, text: String) -> El {
    let remember = move |_: Event| navigation.set_origin(Page::Results);
    el("a").attr("href", navigation.path(page)).on("click", remember).child(text)
}

/// A line for each thing that was supposed, or nothing for none.
pub(crate) fn assumptions(navigation: Navigation, all: Vec<Assumption>) -> Option<AnyView> {
    let line = |one: Assumption| {
        let link = link(navigation, one.page, one.link);
        let link = el("span").class("no-print").child(" ").child(link);
        el("p").class("refine").child(one.text).child(link)
    };
    let lines: Vec<El> = all.into_iter().map(line).collect();
    (!lines.is_empty()).then(|| views().child(lines).into_any())
}

/// Links to questions that would make something clearer, or nothing for none.
pub(crate) fn refining(
    navigation: Navigation,
    messages: &Messages,
    questions: Vec<(String, Page)>,
    title: &str,
) -> Option<AnyView> {
    let links = questions
        .into_iter()
        .map(|(question, page)| el("span").child(" ").child(link(navigation, page, question)));
    let links: Vec<El> = links.collect();
    let text = el("span").child(messages.text(title));
    (!links.is_empty())
        .then(|| el("p").class("refine no-print").child(text).child(links).into_any())
}

/// A paragraph each, or nothing for none.
pub(crate) fn texts(texts: Vec<String>) -> Option<AnyView> {
    list(texts.into_iter().map(|text| el("p").child(text).into_any()).collect())
}

/// On what a yes depends.
pub(crate) fn holds(text: String) -> AnyView {
    el("p").class("holds").child(text).into_any()
}
