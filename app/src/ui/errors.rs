//! What is still needed, in one place above the form, with links to the fields.

use crate::ui::element::{each, el};
use leptos::ev::Event;
use leptos::prelude::*;

use crate::i18n::Messages;
use crate::state::Navigation;

/// One problem: the input it is about, and what is needed.
#[derive(Clone, PartialEq)]
pub(crate) struct Shown {
    pub(crate) input: String,
    pub(crate) text: String,
}

/// Takes the focus when it appears.
pub(crate) const SUMMARY: &str = "problems";

/// The summary; empty without problems.
pub(crate) fn summary(messages: &Messages, problems: &[Shown]) -> Option<AnyView> {
    if problems.is_empty() {
        return None;
    }
    let title = messages.text("problems-title");
    let items = each(problems.iter().map(|problem| {
        let Shown { input, text } = problem.clone();
        let href = String::from("#") + &input;
        let focus = move |event: Event| {
            event.prevent_default();
            Navigation::focus(&input);
        };
        el("li").child(el("a").attr("href", href).on("click", focus).child(text))
    }));
    Navigation::focus_once_drawn(SUMMARY.to_owned());
    Some(
        el("div")
            .attr("id", SUMMARY)
            .class("problems")
            .attr("role", "alert")
            .attr("tabindex", "-1")
            .attr("aria-labelledby", "problems-title")
            .child(el("h2").attr("id", "problems-title").child(title))
            .child(el("ul").child(items))
            .into_any(),
    )
}
