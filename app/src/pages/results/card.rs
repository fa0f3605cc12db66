//! One program's result for one person.

use crate::ui::element::{el, views};
use engine::outcome::advice::Advice;
use engine::outcome::{FactKey, Guidance, Outcome, Verdict};
use engine::pack::{Pack, Program};
use leptos::prelude::*;

use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::present::nearest_place::Nearest;
use crate::present::phone_hours::Lines;
use crate::present::{self, amounts, verdicts};
use crate::state::{App, Moment};
use crate::ui::details::details;
use crate::ui::{self, amount, beside, reasons, verdict};

/// Verdict and amount, what to do and when, why; the rest on a page of its own. `grouped`: under
/// the heading of its family.
pub(crate) fn card(app: App, messages: &Messages, outcome: &Outcome, grouped: bool) -> AnyView {
    let pack = app.session.pack;
    let program = pack.program(outcome.program);
    let name = messages.text(&key(&[&program.id, "name"]));
    let (head, part) = if grouped { ("h4", "h5") } else { ("h3", "h4") };
    let first = first(messages, pack, outcome);
    let lines = amounts::lines(pack, outcome);
    let headline = lines.first().map(|line| amount::headline(messages, line));
    let advice = app.session.advice(outcome);
    let guidance = &advice.guidance;
    let estimate = headline.is_some().then(|| {
        let text = present::beside::estimate(messages, program, guidance);
        el("p").class("estimate").child(text)
    });
    let holds = holds(app, messages, outcome, guidance);
    let supposed = supposed(app, messages, outcome, guidance);
    let amounts_beside = amounts::beside(messages, pack, outcome, &lines);
    let next = doors(app, messages, outcome, &advice)
        .map(|steps| views().child(el(part).child(messages.text("next-step"))).child(steps));
    let windows = windows(messages, pack, program, outcome, guidance)
        .map(|dates| views().child(el(part).child(messages.text("dates-title"))).child(dates));
    let presumed = presumed(app, messages, program, guidance);
    let why = why(messages, pack, outcome);
    // What is likely, or only a matter of time, needs no defence; what is open says why.
    let why = why.map(|why| match outcome.verdict {
        Verdict::Likely | Verdict::Later(_) => details(messages.text("why-result"), why),
        _ => views().child(el(part).child(messages.text("why-result"))).child(why).into_any(),
    });
    let notes = notes(messages, pack, program, outcome, guidance)
        .map(|notes| details(messages.text("notes-title"), notes));
    let more = more(app, messages, program, outcome, &name);
    el("article")
        .class("card")
        .attr("id", anchor(outcome))
        .attr("aria-label", name.as_str())
        .child(
            el("div")
                .class("card-what")
                .child(el(head).child(name))
                .child(verdict::badge(messages, outcome.verdict, first.is_some()))
                .child(verdict::earliest(messages, guidance))
                .child(holds)
                .child(headline)
                .child(supposed)
                .child(estimate)
                .child(amount::beside(messages, amounts_beside))
                .child(by_location(app, messages, outcome))
                .child(refine(app, messages, &outcome.refining, "refine"))
                .child(first),
        )
        .child(
            el("div")
                .class("card-do")
                .child(next)
                .child(windows)
                .child(refine(app, messages, &guidance.refining, "refine-days"))
                .child(presumed),
        )
        .child(el("div").class("card-why").child(why).child(notes).child(more))
        .into_any()
}

/// What has to be done before the result holds.
pub(crate) fn first(messages: &Messages, pack: &Pack, outcome: &Outcome) -> Option<AnyView> {
    reasons::first(messages, present::reasons::reasons(messages, pack, outcome, true))
}

/// Why the result is what it is.
pub(crate) fn why(messages: &Messages, pack: &Pack, outcome: &Outcome) -> Option<AnyView> {
    reasons::reasons(messages, present::reasons::reasons(messages, pack, outcome, false))
}

/// Where to go with it, and by which way.
pub(crate) fn doors(
    app: App,
    messages: &Messages,
    outcome: &Outcome,
    advice: &Advice,
) -> Option<AnyView> {
    let pack = app.session.pack;
    let lines = Lines { channels: &pack.channels, now: Moment::now() };
    let doors = present::doors::doors(messages, lines, pack, outcome, advice)?;
    let all = app.navigation.path(Page::Places);
    let places = |what| ui::nearest_place::way(messages, all.clone(), move || nearest(app, what));
    Some(ui::doors::doors(messages, doors, &places))
}

/// The nearest place of a kind, once it is known where the person is.
fn nearest(app: App, what: &'static str) -> Option<Nearest> {
    let spot = app.location.found.get()?.spot?;
    app.location.need_places();
    app.location.places.with(|places| {
        let (messages, now) = (app.navigation.messages(), Moment::now());
        present::nearest_place::nearest(&messages, places.as_ref()?, spot, what, now.utc)
    })
}

/// The id of a card, for links to it from the top of the page.
pub(crate) fn anchor(outcome: &Outcome) -> String {
    let mut id = String::from(who(outcome.subject));
    id.push('-');
    id.push_str(&outcome.program.index().to_string());
    id
}

/// One line of the overview: the program, its verdict, its amount.
pub(crate) fn glance(app: App, messages: &Messages, outcome: &Outcome, couple: bool) -> AnyView {
    let pack = app.session.pack;
    let program = pack.program(outcome.program);
    let mut name = messages.text(&key(&[&program.id, "name"]));
    if couple {
        name = messages.say("program-of", &[("program", &name), ("who", who(outcome.subject))]);
    }
    let first = verdicts::has_first(program, outcome);
    let lines = amounts::lines(pack, outcome);
    let money = lines.first().map(|line| amounts::in_words(messages, line));
    let href = String::from("#") + &anchor(outcome);
    el("li")
        .child(el("span").class("sign").drawing(verdict::sign(outcome.verdict, first)))
        .child(el("span").class("glance-what").child(el("a").attr("href", href).child(name)).child(
            el("span").class("glance-verdict").child(verdicts::words(
                messages,
                outcome.verdict,
                first,
            )),
        ))
        .child(el("span").class("glance-amount").child(money))
        .into_any()
}

/// Questions that would make an amount, or what is told beside it, clearer, where they were not
/// asked.
pub(crate) fn refine(
    app: App,
    messages: &Messages,
    asked: &[FactKey],
    title: &str,
) -> Option<AnyView> {
    let questions = present::beside::refining(app.session, messages, asked);
    beside::refining(app.navigation, messages, questions, title)
}

/// The same in fewer words, for what seems out of reach; where that is much, opened one by one.
pub(crate) fn unlikely(
    app: App,
    messages: &Messages,
    outcome: &Outcome,
    couple: bool,
    closed: bool,
) -> AnyView {
    let pack = app.session.pack;
    let program = pack.program(outcome.program);
    let name = messages.text(&key(&[&program.id, "name"]));
    let heading = if couple {
        messages.say("program-of", &[("program", &name), ("who", who(outcome.subject))])
    } else {
        name.clone()
    };
    let more = more(app, messages, program, outcome, &name);
    let badge = verdict::badge(messages, outcome.verdict, false);
    let why = why(messages, pack, outcome);
    let article = el("article").attr("aria-label", heading.as_str());
    let title = el("h3").child(heading);
    if closed {
        let content = el("div").class("more-content").child(badge).child(why).child(more);
        let summary = el("summary").child(title);
        return article.child(el("details").class("more").child(summary).child(content)).into_any();
    }
    article.class("card quiet").child(title).child(badge).child(why).child(more).into_any()
}

fn more(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
    name: &str,
) -> AnyView {
    let href = app.navigation.path(Page::Program(crate::i18n::kebab(&program.id), outcome.subject));
    let (text, name) = (messages.text("more-about"), name.to_owned());
    el("p")
        .class("more-about no-print")
        .child(
            el("a")
                .attr("href", href)
                .child(text)
                .child(el("span").class("visually-hidden").child(" ").child(name)),
        )
        .into_any()
}

/// The presumptions that could turn a yes into a no, in the verdict's own line.
pub(crate) fn holds(
    app: App,
    messages: &Messages,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Option<AnyView> {
    present::beside::holds(messages, app.session.pack, outcome, guidance).map(beside::holds)
}

/// What amounts and days suppose that the person could not say, each with the question that settles
/// it.
pub(crate) fn supposed(
    app: App,
    messages: &Messages,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Option<AnyView> {
    let all = present::beside::supposed(app.session, messages, outcome, guidance);
    beside::assumptions(app.navigation, all)
}

/// What was taken to be so and weighs enough to be said beside the result, with the way to say
/// otherwise.
pub(crate) fn presumed(
    app: App,
    messages: &Messages,
    program: &Program,
    guidance: &Guidance,
) -> Option<AnyView> {
    let all = present::beside::presumed(app.session, messages, program, guidance);
    beside::assumptions(app.navigation, all)
}

/// What the result comes to in each of the places that an answer leaves open.
pub(crate) fn by_location(app: App, messages: &Messages, outcome: &Outcome) -> Option<AnyView> {
    let found = app.session.by_location(outcome)?;
    let said = present::by_location::by_location(messages, app.session.pack, &found)?;
    Some(ui::by_location::by_location(messages, said))
}

/// Days and months that matter.
pub(crate) fn windows(
    messages: &Messages,
    pack: &Pack,
    program: &Program,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Option<AnyView> {
    beside::texts(present::beside::windows(messages, pack, program, outcome, guidance))
}

/// What to say beside the result.
pub(crate) fn notes(
    messages: &Messages,
    pack: &Pack,
    program: &Program,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Option<AnyView> {
    let notes = beside::texts(present::beside::notes(messages, pack, program, outcome, guidance))?;
    Some(el("div").class("notes").child(notes).into_any())
}
