//! The first page: what the static shell showed, and the way back into what was begun.

use crate::ui::element::{el, views};
use leptos::prelude::*;

use super::saving;
use crate::address::Page;
use crate::i18n::{Messages, key};
use crate::session::Session;
use crate::state::{App, TITLE};
use crate::ui::page::button;

pub(crate) fn start(app: App, messages: &Messages) -> AnyView {
    let begun = !app.session.is_empty();
    let action = if begun { messages.text("continue") } else { messages.text("shell-start") };
    let go_on = if begun && app.session.next().is_none() { Page::Results } else { Page::Questions };
    let text = |key: &str| messages.text(key);
    let promise = |key: &str, more: &str| {
        el("li").child(el("strong").child(messages.text(key))).child(" ").child(messages.text(more))
    };
    let resume = begun.then(|| {
        views()
            .child(
                el("p").child(messages.text("begun")).child(" ").child(
                    el("a")
                        .attr("href", app.navigation.path(Page::Answers))
                        .child(messages.text("answers-title")),
                ),
            )
            .child(saving::clear(app, messages))
    });
    el("div")
        .class("start")
        .child(saving::notices(app, messages))
        .child(el("h1").attr("id", TITLE).attr("tabindex", "-1").child(text("shell-heading")))
        .child(el("p").class("lead").child(
            messages.say("shell-purpose", &[("families", &families(app.session, messages))]),
        ))
        .child(el("p").child(button(app.navigation, go_on, "button", action)))
        .child(resume)
        .child(
            el("ul")
                .class("promises")
                .child(promise("shell-privacy", "shell-privacy-more"))
                .child(promise("shell-time", "shell-time-more"))
                .child(promise("shell-estimate", "shell-estimate-more")),
        )
        .child(
            el("p")
                .class("read-on")
                .child(el("a").attr("href", programs(messages)).child(text("shell-programs"))),
        )
        .into_any()
}

/// The pages about each program are plain files, written when the site is built.
pub(crate) fn programs(messages: &Messages) -> String {
    let mut path = String::from("/");
    path.push_str(messages.language.code());
    path.push_str("/programs/");
    path
}

/// The families of all programs, by their order.
pub(crate) fn families(session: Session, messages: &Messages) -> String {
    let groups = session.groups_of_all().into_iter();
    let names: Vec<String> = groups.map(|group| messages.text(&key(&["group", group]))).collect();
    messages.list(&names)
}
