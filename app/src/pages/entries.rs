//! What brings a person here: the conversation asks only for the programs that belong to it.

use crate::ui::element::{each, el, live, views};
use leptos::ev::Event;
use leptos::prelude::*;

use crate::address::Page;
use crate::i18n::{Messages, key};
use crate::session::entries::Entries;
use crate::state::App;
use crate::ui::errors::{self, Shown};
use crate::ui::page::title;

/// The id that stands for everything.
const ALL: &str = "all";

pub(crate) fn entries(app: App, messages: &Messages) -> AnyView {
    let now = app.session.entries();
    let chosen = RwSignal::new(ids(app).filter(|id| is_chosen(&now, id)).collect::<Vec<_>>());
    let problems = RwSignal::new(Vec::new());
    let options = each(ids(app).enumerate().map(|(place, id)| {
        let input = input_id(place);
        let text = name(messages, &id);
        let more = messages.find(&key(&["entry", &id, "more"]), &[]);
        let checked = is_chosen(&now, &id);
        let toggle = move |_: Event| {
            chosen.update(|ids| {
                if ids.contains(&id) {
                    ids.retain(|other| *other != id);
                } else {
                    ids.push(id.clone());
                }
            });
        };
        el("label")
            .class("option")
            .child(
                el("input")
                    .attr("type", "checkbox")
                    .attr("id", input)
                    .attr("checked", checked)
                    .on("change", toggle),
            )
            .child(
                el("span")
                    .child(text)
                    .child(more.map(|more| el("span").class("option-more").child(more))),
            )
    }));
    let submit = move |event: Event| {
        event.prevent_default();
        let ids = chosen.get_untracked();
        let entries = Entries::of_ids(ids.iter().map(String::as_str), app.session.pack);
        if entries == Entries::Open {
            let text = app.navigation.messages().text("needs-problem");
            problems.set(vec![Shown { input: input_id(0), text }]);
            return;
        }
        take(app, entries);
        app.navigation.go(Page::Questions);
    };
    let summary =
        move || problems.with(|problems| errors::summary(&app.navigation.messages(), problems));
    views()
        .child(live(summary))
        .child(title(messages.text("needs-title")))
        .child(el("p").class("hint").attr("id", "hint").child(messages.text("needs-hint")))
        .child(
            el("form")
                .attr("novalidate", true)
                .class("question")
                .on("submit", submit)
                .child(
                    el("fieldset")
                        .class("field")
                        .attr("aria-labelledby", crate::state::TITLE)
                        .attr("aria-describedby", "hint")
                        .child(el("div").class("options").child(options)),
                )
                .child(
                    el("button")
                        .attr("type", "submit")
                        .class("button")
                        .child(messages.text("continue")),
                ),
        )
        .into_any()
}

/// An address that says what brings the person here: chosen, and on to the first question.
pub(crate) fn entry(app: App, messages: &Messages, id: &str) -> AnyView {
    let id = id.replace('-', "_");
    match Entries::of_ids([id.as_str()].into_iter(), app.session.pack) {
        Entries::Open => super::not_found::not_found(app, messages),
        entries => {
            crate::ports::timers::next_tick(move || {
                take(app, entries);
                app.navigation.go_instead(Page::Questions);
            });
            ().into_any()
        }
    }
}

/// The names of what was chosen; `None` where nobody chose.
pub(crate) fn names(app: App, messages: &Messages) -> Option<String> {
    match app.session.entries() {
        Entries::Open => None,
        Entries::All => Some(name(messages, ALL)),
        Entries::Chosen(ids) => {
            let names: Vec<String> = ids.iter().map(|id| name(messages, id)).collect();
            Some(messages.list(&names))
        }
    }
}

fn name(messages: &Messages, id: &str) -> String {
    if id == ALL { messages.text("needs-all") } else { messages.text(&key(&["entry", id])) }
}

fn take(app: App, entries: Entries) {
    app.session.set_entries(entries);
    app.answers_changed();
}

fn ids(app: App) -> impl Iterator<Item = String> {
    let entries = app.session.pack.entries.iter().map(|entry| entry.id.clone());
    entries.chain([ALL.to_owned()])
}

fn is_chosen(entries: &Entries, id: &str) -> bool {
    entries.has(id) || (id == ALL && *entries == Entries::All)
}

fn input_id(place: usize) -> String {
    String::from("need-") + &place.to_string()
}
