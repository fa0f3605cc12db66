//! For addresses that lead nowhere.

use crate::ui::element::{el, views};
use leptos::prelude::*;

use crate::address::Page;
use crate::i18n::Messages;
use crate::state::App;
use crate::ui::page::{button, title};

pub(crate) fn not_found(app: App, messages: &Messages) -> AnyView {
    let begun = !app.session.is_empty();
    let own = begun.then(|| {
        el("li").child(
            el("a")
                .attr("href", app.navigation.path(Page::Answers))
                .child(messages.text("answers-title")),
        )
    });
    views()
        .child(title(messages.text("lost-title")))
        .child(el("p").child(messages.text("lost-text")))
        .child(
            el("ul")
                .child(
                    el("li").child(
                        el("a")
                            .attr("href", app.navigation.path(Page::Questions))
                            .child(messages.text("lost-questions")),
                    ),
                )
                .child(own)
                .child(
                    el("li").child(
                        el("a")
                            .attr("href", super::start::programs(messages))
                            .child(messages.text("shell-programs")),
                    ),
                ),
        )
        .child(el("p").child(button(
            app.navigation,
            Page::Start,
            "button",
            messages.text("lost-start"),
        )))
        .into_any()
}
