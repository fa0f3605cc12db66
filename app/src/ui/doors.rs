//! Which door to take: the best in sight with its reason, the others folded.

use engine::outcome::Outcome;
use engine::outcome::channel_ranking::{ChannelRef, RankedChannel};
use engine::pack::{Channel, Localized, Program, Subject};
use leptos::ev::Event;
use leptos::prelude::*;

use super::contact::contact;
use super::details::details;
use super::element::{el, views};
use super::{nearest_place, steps};
use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::present::contact::Contact;
use crate::session::Screen;
use crate::session::explored::Doors;
use crate::state::App;

/// How many further doors stand on paper, where one page is to hold what to do.
const PRINTED: usize = 2;

/// The doors of an outcome. Without an answer to how the person deals with offices this is the
/// program's own order.
pub(crate) fn doors(
    app: App,
    messages: &Messages,
    program: &'static Program,
    outcome: &Outcome,
    doors: Doors,
) -> Option<AnyView> {
    let Doors { help, ranked: found, before } = doors;
    let help: Vec<AnyView> =
        help.iter().map(|door| one(app, messages, program, outcome, door)).collect();
    let mut items = found.iter().map(|door| one(app, messages, program, outcome, door));
    let first = items.next()?;
    let before: Vec<AnyView> = before
        .into_iter()
        .filter_map(|place| {
            Some(steps::one(app, messages, program, outcome, program.steps.get(place)?))
        })
        .collect();
    let others: Vec<AnyView> = items.collect();
    let why = found.first().and_then(|door| reason(app, messages, door, outcome.subject));
    let weighed = why.is_some();
    let best = weighed.then(|| el("p").class("door-best").child(messages.text("doors-best")));
    let title = if weighed { "doors-others" } else { "other-ways" };
    let more = (!others.is_empty())
        .then(|| details(messages.text(title), el("ul").class("steps").child(others).into_any()));
    let printed = found.iter().skip(1).take(PRINTED);
    let paper: Vec<_> =
        printed.map(|door| on_paper(app, messages, program, outcome, door)).collect();
    Some(
        views()
            .child(best)
            .child(el("ul").class("steps").child(first))
            .child(why)
            .child((!help.is_empty()).then(|| el("ul").class("steps").child(help)))
            .child((!before.is_empty()).then(|| el("ul").class("steps").child(before)))
            .child(more)
            .child(el("ul").class("print-only").child(paper))
            .into_any(),
    )
}

/// Why a door stands first: the reason that speaks most for it.
fn reason(
    app: App,
    messages: &Messages,
    door: &RankedChannel,
    subject: Subject,
) -> Option<AnyView> {
    let (channel, weight) = door.because.first()?;
    let channel = app.session.pack.channels.all.get(*channel)?;
    let weight = channel.weights.get(*weight).filter(|weight| weight.points > 0)?;
    let key = key(&["door", &channel.id, "because", &weight.id]);
    let text = messages.say(&key, &[("who", who(subject))]);
    Some(
        el("p")
            .class("door-why")
            .child(el("strong").child(messages.text("doors-because")))
            .child(" ")
            .child(text)
            .into_any(),
    )
}

fn one(
    app: App,
    messages: &Messages,
    program: &'static Program,
    outcome: &Outcome,
    door: &RankedChannel,
) -> AnyView {
    match door.way {
        ChannelRef::Step(place) => program.steps.get(place).map_or_else(
            || ().into_any(),
            |step| steps::one(app, messages, program, outcome, step),
        ),
        ChannelRef::Channel(place) => app
            .session
            .pack
            .channels
            .all
            .get(place)
            .map_or_else(|| ().into_any(), |channel| beside(app, messages, channel)),
    }
}

/// A channel beside the program's own steps.
fn beside(app: App, messages: &Messages, channel: &'static Channel) -> AnyView {
    let name = messages.text(&key(&["door", &channel.id]));
    let text = messages.text(&key(&["door", &channel.id, "text"]));
    el("li")
        .class("step")
        .child(el("p").class("channel").child(name))
        .child(el("p").class("step-text").child(text))
        .child(nearest_place::way(app, messages, &channel.place))
        .child(contact(app, messages, Contact::of_channel(messages, channel)))
        .into_any()
}

/// A door in one line.
fn on_paper(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
    door: &RankedChannel,
) -> AnyView {
    let line = |text: String, phone: &Localized| {
        let phone = messages.language.pick(phone).to_owned();
        el("li").child(text).child(" ").child(phone).into_any()
    };
    let found =
        match door.way {
            ChannelRef::Step(place) => program
                .steps
                .get(place)
                .map(|step| line(steps::words(messages, program, outcome, step), &step.phone)),
            ChannelRef::Channel(place) => {
                app.session.pack.channels.all.get(place).map(|channel| {
                    line(messages.text(&key(&["door", &channel.id])), &channel.phone)
                })
            }
        };
    found.unwrap_or_else(|| ().into_any())
}

/// The way to the question that sorts the doors.
pub(crate) fn ask(app: App, messages: &Messages) -> Option<AnyView> {
    let question = &app.session.pack.channels.question;
    if question.is_empty() {
        return None;
    }
    let screen = Screen { question: question.clone(), subject: Subject::Person };
    let said = app.session.said();
    let answered = said
        .iter()
        .any(|said| app.session.fact(said.0).is_some_and(|fact| fact.question == screen.question));
    let text = messages.text(if answered { "doors-ask-again" } else { "doors-ask" });
    let remember = move |_: Event| app.navigation.set_origin(Page::Results);
    let hint = messages.text("doors-ask-text");
    Some(
        el("div")
            .class("doors-ask no-print")
            .child(el("p").child(hint))
            .child(
                el("p").child(
                    el("a")
                        .class("button secondary")
                        .attr("href", app.navigation.path(Page::Change(screen)))
                        .on("click", remember)
                        .child(text),
                ),
            )
            .into_any(),
    )
}
