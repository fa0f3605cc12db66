//! One program's result for one person.

use crate::ui::element::{el, views};
use engine::outcome::{FactKey, Guidance, Outcome, Verdict};
use engine::pack::{DefinitionId, Program};
use engine::values::Value;
use leptos::prelude::*;

use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::present::{self, amounts, verdicts};
use crate::session::Screen;
use crate::state::App;
use crate::ui::details::{details, list};
use crate::ui::{self, amount, doors, reasons, verdict};

/// Verdict and amount, what to do and when, why; the rest on a page of its own. `grouped`: under
/// the heading of its family.
pub(crate) fn card(app: App, messages: &Messages, outcome: &Outcome, grouped: bool) -> AnyView {
    let pack = app.session.pack;
    let program = pack.program(outcome.program);
    let name = messages.text(&key(&[&program.id, "name"]));
    let (head, part) = if grouped { ("h4", "h5") } else { ("h3", "h4") };
    let first = reasons::first(messages, pack, outcome);
    let lines = amounts::lines(pack, outcome);
    let headline = lines.first().map(|line| amount::headline(messages, line));
    let advice = app.session.advice(outcome);
    let told = &advice.guidance;
    let estimate = headline.is_some().then(|| estimate(messages, program, told));
    let holds = holds(app, messages, outcome, told);
    let supposed = supposed(app, messages, outcome, told);
    let others = amount::others(messages, pack, outcome, &lines);
    let next = doors::doors(app, messages, program, outcome, app.session.doors(outcome))
        .map(|steps| views().child(el(part).child(messages.text("next-step"))).child(steps));
    let windows = windows(app, messages, program, outcome, told)
        .map(|dates| views().child(el(part).child(messages.text("dates-title"))).child(dates));
    let presumed = presumed(app, messages, program, told);
    let why = reasons::reasons(messages, pack, outcome);
    // What is likely, or only a matter of time, needs no defence; what is open says why.
    let why = why.map(|why| match outcome.verdict {
        Verdict::Likely | Verdict::Later(_) => details(messages.text("why-result"), why),
        _ => views().child(el(part).child(messages.text("why-result"))).child(why).into_any(),
    });
    let notes = notes(app, messages, program, outcome, told)
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
                .child(verdict::earliest(messages, told))
                .child(holds)
                .child(headline)
                .child(supposed)
                .child(estimate)
                .child(amount::variants(messages, pack, outcome, &lines))
                .child(others)
                .child(by_location(app, messages, outcome))
                .child(refine(app, messages, &outcome.refining, "refine"))
                .child(first),
        )
        .child(
            el("div")
                .class("card-do")
                .child(next)
                .child(windows)
                .child(refine(app, messages, &told.refining, "refine-days"))
                .child(presumed),
        )
        .child(el("div").class("card-why").child(why).child(notes).child(more))
        .into_any()
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
    let mut links: Vec<AnyView> = Vec::new();
    let mut known: Vec<Screen> = Vec::new();
    for (fact, subject) in asked {
        let Some(screen) = app.session.screen_of(*fact, *subject) else { continue };
        if known.contains(&screen) {
            continue;
        }
        let year = app.session.year_on(&screen);
        let args = [("who", who(*subject)), ("year", year.as_str())];
        let question = messages.say(&key(&["question", &screen.question]), &args);
        let link = el("a")
            .attr("href", app.navigation.path(Page::Change(screen.clone())))
            .on("click", move |_| app.navigation.set_origin(Page::Results))
            .child(question);
        links.push(el("span").child(" ").child(link).into_any());
        known.push(screen);
    }
    let text = || el("span").child(messages.text(title));
    (!links.is_empty())
        .then(|| el("p").class("refine no-print").child(text()).child(links).into_any())
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
    let why = reasons::reasons(messages, pack, outcome);
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

/// That it is an estimate, at which figures, and the income of which year it counts.
fn estimate(messages: &Messages, program: &Program, told: &Guidance) -> AnyView {
    let figures = amounts::figures(messages, told);
    let estimate = if program.taxable { "estimate" } else { "estimate-tax-free" };
    let years: Vec<String> = told.years.iter().map(ToString::to_string).collect();
    let years = (!years.is_empty())
        .then(|| messages.say("income-of", &[("years", &messages.list(&years))]));
    el("p")
        .class("estimate")
        .child(messages.text(estimate))
        .child(" ")
        .child(figures)
        .child(years.map(|years| String::from(" ") + &years))
        .into_any()
}

/// The presumptions that could turn a yes into a no, in the verdict's own line.
pub(crate) fn holds(
    app: App,
    messages: &Messages,
    outcome: &Outcome,
    told: &Guidance,
) -> Option<AnyView> {
    let yes = matches!(outcome.verdict, Verdict::Likely | Verdict::LikelyIf | Verdict::Later(_));
    let weighty = told.presumed.iter().filter_map(|(fact, subject)| {
        let fact = app.session.fact(*fact).filter(|fact| fact.weighty)?;
        Some(messages.say(&key(&["fact", &fact.id, "if"]), &[("who", who(*subject))]))
    });
    let weighty: Vec<String> = weighty.collect();
    (yes && !weighty.is_empty()).then(|| {
        let text = messages.say("verdict-holds-if", &[("what", &messages.list(&weighty))]);
        el("p").class("holds").child(text).into_any()
    })
}

/// What amounts and days suppose that the person could not say, each with the question that settles
/// it.
pub(crate) fn supposed(
    app: App,
    messages: &Messages,
    outcome: &Outcome,
    told: &Guidance,
) -> Option<AnyView> {
    let lines =
        outcome.supposed.iter().chain(&told.supposed).filter_map(|((id, subject), plain)| {
            let fact = app.session.fact(*id)?;
            let name = present::answers::fact_name(app.session, messages, (*id, *subject));
            let value = messages.answer(fact, who(*subject), plain);
            let text = messages.say("supposed", &[("fact", &name), ("value", &value)]);
            let screen = app.session.screen_of(*id, *subject)?;
            let link = el("a")
                .attr("href", app.navigation.path(Page::Change(screen)))
                .on("click", move |_| app.navigation.set_origin(Page::Results))
                .child(messages.text("supposed-link"));
            let link = el("span").class("no-print").child(" ").child(link);
            Some(el("p").class("refine").child(text).child(link).into_any())
        });
    let lines: Vec<AnyView> = lines.collect();
    (!lines.is_empty()).then(|| views().child(lines).into_any())
}

/// What was taken to be so and weighs enough to be said beside the result, with the way to say
/// otherwise.
pub(crate) fn presumed(
    app: App,
    messages: &Messages,
    program: &Program,
    told: &Guidance,
) -> Option<AnyView> {
    let program = &program.id;
    let lines = told.presumed.iter().filter_map(|(fact, subject)| {
        // What weighs stands in the verdict's own line.
        let id = &app.session.fact(*fact).filter(|fact| !fact.weighty)?.id;
        let args = [("who", who(*subject))];
        let text = messages.find(&key(&[program, "presumed", id]), &args)?;
        let screen = app.session.screen_of(*fact, *subject)?;
        let link = el("a")
            .attr("href", app.navigation.path(Page::Change(screen)))
            .on("click", move |_| app.navigation.set_origin(Page::Results))
            .child(messages.say(&key(&[program, "presumed", id, "link"]), &args));
        let link = el("span").class("no-print").child(" ").child(link);
        Some(el("p").class("refine").child(text).child(link).into_any())
    });
    let lines: Vec<AnyView> = lines.collect();
    (!lines.is_empty()).then(|| views().child(lines).into_any())
}

/// What the result comes to in each of the places that an answer leaves open.
pub(crate) fn by_location(app: App, messages: &Messages, outcome: &Outcome) -> Option<AnyView> {
    let found = app.session.by_location(outcome)?;
    let said = present::by_location::by_location(messages, app.session.pack, &found)?;
    Some(ui::by_location::by_location(messages, said))
}

/// Days and months that matter.
pub(crate) fn windows(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
    told: &Guidance,
) -> Option<AnyView> {
    // A day that could be any in a century is no date to keep in mind.
    let known = |value: &Option<Value>| value.as_ref().and_then(Value::exact).is_some();
    let windows = told.windows.iter().filter(|(_, value)| known(value));
    let items = windows.filter_map(|(place, value)| {
        let window = program.windows.get(*place)?;
        let value = figure(app, messages, window.value, value.as_ref());
        let args = [("value", value.as_str()), ("who", who(outcome.subject))];
        let text = messages.say(&key(&[&program.id, "window", &window.id]), &args);
        Some(el("p").child(text).into_any())
    });
    list(items.collect())
}

/// What to say beside the result.
pub(crate) fn notes(
    app: App,
    messages: &Messages,
    program: &Program,
    outcome: &Outcome,
    told: &Guidance,
) -> Option<AnyView> {
    let items = told.notes.iter().filter_map(|(place, value)| {
        let note = program.notes.get(*place)?;
        let value = figure(app, messages, note.value, value.as_ref());
        let args = [("value", value.as_str()), ("who", who(outcome.subject))];
        let text = messages.say(&key(&[&program.id, "note", &note.id]), &args);
        Some(el("p").child(text).into_any())
    });
    list(items.collect()).map(|list| el("div").class("notes").child(list).into_any())
}

fn figure(
    app: App,
    messages: &Messages,
    definition: Option<DefinitionId>,
    value: Option<&Value>,
) -> String {
    let definition = definition.map(|id| app.session.pack.definition(id));
    match (definition, value) {
        (Some(definition), Some(value)) => messages.value(&definition.kind, value),
        _ => String::new(),
    }
}
