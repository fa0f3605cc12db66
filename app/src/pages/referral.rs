//! A sheet that a person takes to a community partner or an office: two languages side by side,
//! held by the person, sent nowhere, without a social insurance number.

use std::rc::Rc;

use engine::facts::Answer;
use engine::outcome::Verdict;
use engine::outcome::channel_ranking::ChannelRef;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::i18n::{Language, Messages, key, who};
use crate::ports::print;
use crate::present::{self, verdicts};
use crate::state::App;
use crate::ui::element::{El, each, el, live, press, views};
use crate::ui::page::title;
use crate::word_files::{self, CONVERSATION, DOORS, fetch_messages};

pub(crate) fn referral(app: App, messages: &Messages) -> AnyView {
    let other = RwSignal::new_local(None::<Rc<Messages>>);
    // The worker reads one of the official languages, which come first.
    if let Some(language) = messages.language.others().next() {
        spawn_local(async move {
            if let Some(messages) = fetch_whole(app, language).await {
                other.set(Some(Rc::new(messages)));
            }
        });
    }
    let sheet = live(move || {
        let own = app.navigation.messages();
        let other = other.get();
        untrack(|| sheet(app, &own, other.as_deref()))
    });
    views()
        .child(title(messages.text("referral-title")))
        .child(el("p").class("lead no-print").child(messages.text("referral-lead")))
        .child(
            el("p")
                .class("actions no-print")
                .child(press("button", |_| print::print()).child(messages.text("print"))),
        )
        .child(sheet)
        .into_any()
}

/// The sheet: each thing in the person's language and beside it in the worker's.
fn sheet(app: App, own: &Messages, other: Option<&Messages>) -> El {
    let pair = |say: &dyn Fn(&Messages) -> String| pair(own, other, say);
    let heading = |name: &'static str| {
        el("h2").class("pair-title").child(pair(&move |messages| messages.text(name)))
    };
    let pack = app.session.pack;
    let outcomes = app.session.outcomes();
    let looked_at = outcomes.iter().filter(|outcome| outcome.verdict != Verdict::LikelyNot);
    let mut programs: Vec<El> = Vec::new();
    let mut documents: Vec<&str> = Vec::new();
    for outcome in looked_at {
        let program = pack.program(outcome.program);
        let advice = app.session.advice(outcome);
        let line = |messages: &Messages| {
            let mut name = messages.text(&key(&[&program.id, "name"]));
            if app.session.couple() {
                let args = [("program", &*name), ("who", who(outcome.subject))];
                name = messages.say("program-of", &args);
            }
            let verdict =
                verdicts::words(messages, outcome.verdict, verdicts::has_first(program, outcome));
            let door = advice.channels.first().map(|door| match door.way {
                ChannelRef::Step(step) => program
                    .step(step)
                    .map_or_else(String::new, |s| messages.text(&key(&["channel", &s.channel]))),
                ChannelRef::Channel(channel) => pack
                    .channels
                    .channel(channel)
                    .map_or_else(String::new, |c| messages.text(&key(&["door", &c.id]))),
            });
            [Some(name), Some(verdict), door].into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        programs.push(el("li").child(pair(&line)));
        let papers = &advice.guidance.documents;
        for document in papers.iter().filter_map(|told| told.among(&program.documents)) {
            if !documents.contains(&document.id.as_str()) {
                documents.push(&document.id);
            }
        }
    }
    let documents = each(documents.into_iter().map(|id| {
        let text = move |messages: &Messages| messages.text(&key(&["document", id]));
        el("li").child(el("span").class("box").attr("aria-hidden", "true")).child(pair(&text))
    }));
    let said = app.session.said();
    let question = &pack.channels.question;
    // What somebody does not know helps nobody on one page.
    let needs = said.iter().filter(|said| {
        matches!(said.2, Answer::Given(_)) && pack.fact(said.0).question == *question
    });
    let needs = each(needs.map(|said| {
        el("li").child(pair(&|messages| {
            let name = present::answers::fact_name(app.session, messages, (said.0, said.1));
            let words = present::answers::words(app.session, messages, said);
            [name, words].join(" ")
        }))
    }));
    let line = |name: &'static str| {
        el("p").class("referral-line").child(pair(&move |messages| messages.text(name)))
    };
    let date = |messages: &Messages| messages.date(app.session.today());
    el("div")
        .class("referral")
        .child(el("p").child(pair(&date)))
        .child(el("p").child(pair(&|messages| messages.text("referral-held"))))
        .child(heading("referral-programs"))
        .child(el("ul").class("plain-list").child(programs))
        .child((!needs.is_empty()).then(|| heading("referral-needs")))
        .child(el("ul").class("plain-list").child(needs))
        .child(heading("documents-title"))
        .child(el("ul").class("plain-list").child(documents))
        .child(heading("referral-consent"))
        .child(el("p").child(pair(&|messages| messages.text("referral-consent-text"))))
        .child(line("referral-name"))
        .child(line("referral-contact"))
        .child(line("referral-signature"))
        .child(line("referral-partner"))
        .child(el("p").child(pair(&|messages| messages.text("referral-no-sin"))))
}

/// A text in two languages; in one until the other's words are there.
fn pair(own: &Messages, other: Option<&Messages>, say: &dyn Fn(&Messages) -> String) -> El {
    let one = |messages: &Messages| {
        el("span").attr("lang", messages.language.code()).child(say(messages))
    };
    el("span").class("pair").child(one(own)).child(other.map(one))
}

/// All messages of a language that the conversation and its doors need.
async fn fetch_whole(app: App, language: Language) -> Option<Messages> {
    let mut messages = fetch_messages(language).await?;
    for part in untrack(|| app.session.groups()).into_iter().chain([CONVERSATION, DOORS]) {
        if let Some(words) = word_files::fetch_part(language, part).await {
            messages.add(part, words);
        }
    }
    Some(messages)
}
