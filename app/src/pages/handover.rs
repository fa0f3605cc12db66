//! Answers handed from one device to another: as a link whose end stays in the browser, and as a
//! code to scan. The person sees what it contains before anything is taken over.

use engine::facts::{Answer, Declined, Facts};
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::address::Page;
use crate::i18n::Messages;
use crate::ports::{clipboard, history};
use crate::present;
use crate::qr;
use crate::state::App;
use crate::ui::element::{el, press, views};
use crate::ui::page::title;

/// What the end of the link begins with.
const MARK: &str = "a=";

pub(crate) fn handover(app: App, messages: &Messages) -> AnyView {
    match history::fragment().strip_prefix(MARK) {
        Some(text) => offered(app, messages, text),
        None => own(app, messages),
    }
}

/// The person's own answers, to be opened elsewhere.
fn own(app: App, messages: &Messages) -> AnyView {
    let heading = title(messages.text("handover-title"));
    if app.session.is_empty() {
        return views()
            .child(heading)
            .child(el("p").child(messages.text("answers-none")))
            .into_any();
    }
    let text = app.session.handover();
    let mut link = history::origin();
    link.push_str(&app.navigation.path(Page::Handover));
    link.push('#');
    link.push_str(MARK);
    link.push_str(&text);
    let code = qr::encode(link.as_bytes()).map(|code| {
        el("div").class("qr").drawing(&qr::drawing(&code, &messages.text("handover-code")))
    });
    let without = code.is_none().then(|| el("p").child(messages.text("handover-too-long")));
    let copied = link.clone();
    let copy = move |_: Event| {
        let link = copied.clone();
        spawn_local(async move {
            let done = clipboard::copy(&link).await;
            let key = if done { "handover-copied" } else { "handover-not-copied" };
            app.navigation.announce(key);
        });
    };
    views()
        .child(heading)
        .child(el("p").class("lead").child(messages.text("handover-lead")))
        .child(el("p").child(messages.text("handover-private")))
        .child(code)
        .child(without)
        .child(el("label").class("label").attr("for", "link").child(messages.text("handover-link")))
        .child(
            el("textarea")
                .attr("id", "link")
                .class("input handover-link")
                .attr("translate", "no")
                .attr("readonly", true)
                .attr("rows", "4")
                .child(link),
        )
        .child(el("p").child(press("button secondary", copy).child(messages.text("handover-copy"))))
        .child(
            el("details")
                .class("more")
                .child(el("summary").child(messages.text("handover-contains")))
                .child(el("div").class("more-content").child(super::answers::all(
                    app,
                    messages,
                    &Page::Answers,
                ))),
        )
        .into_any()
}

/// Answers that a link brought: shown, and taken over only when the person says so.
fn offered(app: App, messages: &Messages, text: &str) -> AnyView {
    let heading = title(messages.text("handover-offered"));
    let read = app.session.read_handover(text);
    let (lines, facts, unknown) = match read {
        Ok(read) => read,
        Err(reason) => {
            let key = match reason {
                Declined::Newer => "declined-newer",
                Declined::Damaged => "handover-damaged",
            };
            return views()
                .child(heading)
                .child(el("p").child(messages.text(key)))
                .child(leave(app, messages))
                .into_any();
        }
    };
    let rows: Vec<AnyView> = said(&facts)
        .map(|said| {
            let name = present::answers::fact_name(app.session, messages, (said.0, said.1));
            let words = present::answers::words(app.session, messages, &said);
            el("div")
                .class("answer")
                .child(el("dt").child(name))
                .child(el("dd").child(words))
                .into_any()
        })
        .collect();
    let count = i64::try_from(unknown).unwrap_or(i64::MAX);
    let unknown = (unknown > 0).then(|| el("p").child(messages.count("file-unknown", count)));
    let instead = (!app.session.is_empty())
        .then(|| el("p").class("problem").child(messages.text("handover-instead")));
    let take = move |_: Event| {
        app.load(lines.clone());
        app.answers_changed();
        app.navigation.go_instead(Page::Answers);
    };
    views()
        .child(heading)
        .child(el("p").class("lead").child(messages.text("handover-look")))
        .child(el("dl").class("answers").child(rows))
        .child(unknown)
        .child(instead)
        .child(
            el("div")
                .class("actions")
                .child(press("button", take).child(messages.text("handover-take")))
                .child(leave(app, messages)),
        )
        .into_any()
}

fn leave(app: App, messages: &Messages) -> AnyView {
    press("button secondary", move |_| app.navigation.go_instead(Page::Start))
        .child(messages.text("handover-leave"))
        .into_any()
}

fn said(facts: &Facts) -> impl Iterator<Item = crate::session::Said> {
    facts.asked().map(|(fact, subject, answer): (_, _, &Answer)| (fact, subject, answer.clone()))
}
