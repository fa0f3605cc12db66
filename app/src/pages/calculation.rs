//! How a program's amounts were worked out, step by step, on a page of its own to print.

use engine::facts::Answer;
use engine::outcome::{CalculationStep, Outcome, Verdict, calculation};
use engine::pack::{FactId, Kind, Program, Subject, Unit};
use engine::values::{Records, Value};
use leptos::prelude::*;

use super::program::{found, heading};
use super::results::nothing_yet;
use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::ports::print as printer;
use crate::present::{self, amounts};
use crate::state::App;
use crate::ui::element::{El, each, el, press, views};
use crate::ui::page::title;
use crate::ui::{amount, reasons};

pub(crate) fn calculation(
    app: App,
    messages: &Messages,
    id: &str,
    subject: Subject,
) -> (String, AnyView) {
    let Some((outcome, program)) = found(app, id, subject) else {
        return (messages.text("lost-title"), super::not_found::not_found(app, messages));
    };
    let name = messages.say(
        "problem-of",
        &[
            ("field", &messages.text("calculation")),
            ("problem", &heading(app, messages, program, subject)),
        ],
    );
    let steps = taken(app, &outcome);
    let rows = each(steps.iter().filter_map(|step| row(app, messages, step, subject)));
    if rows.is_empty() {
        let view = views().child(title(name.clone())).child(nothing_yet(app, messages));
        return (name, view.into_any());
    }
    let lines = amounts::lines(app.session.pack, &outcome);
    let headline = lines.first().map(|line| amount::headline(messages, line));
    let today = messages.date(app.session.today());
    let version = app.updates.rules_version.get_value();
    let rests_on = messages.say("record-rests-on", &[("date", &today), ("version", &version)]);
    let back = app.navigation.path(Page::Program(id.to_owned(), subject));
    let view = views()
        .child(
            el("p")
                .class("back no-print")
                .child(el("a").attr("href", back).child(messages.text("calculation-back"))),
        )
        .child(title(name.clone()))
        .child(headline)
        .child(el("p").class("lead").child(messages.text("calculation-text")))
        .child(el("ol").class("worked-out").child(rows))
        .child(lists(app, messages, &steps))
        .child(el("p").class("hint").child(rests_on))
        .child(el("p").class("actions no-print").child(
            press("button secondary", move |_| printer::print()).child(messages.text("print")),
        ));
    (name, view.into_any())
}

/// The steps that led to the amounts; none where no amount is told yet.
pub(crate) fn taken(app: App, outcome: &Outcome) -> Vec<CalculationStep> {
    if outcome.verdict == Verdict::CannotTell {
        return Vec::new();
    }
    app.session.explore(|evaluation| calculation::calculation(evaluation, outcome))
}

/// What a step is called, and where the law says so.
pub(crate) fn named(
    app: App,
    messages: &Messages,
    step: &CalculationStep,
    subject: Subject,
) -> Option<(String, Option<AnyView>, String)> {
    let pack = app.session.pack;
    let definition = pack.definition(step.definition);
    let (program, id) = definition.id.split_once('.')?;
    let name = messages.say(&key(&[program, "let", id]), &[("who", who(subject))]);
    let law = reasons::law(messages, present::reasons::law(messages, pack, step.definition));
    Some((name, law, messages.value(&definition.kind, &step.value)))
}

fn row(app: App, messages: &Messages, step: &CalculationStep, subject: Subject) -> Option<AnyView> {
    let (name, law, value) = named(app, messages, step, subject)?;
    let line = el("p").child(el("span").child(name)).child(" ").child(el("strong").child(value));
    Some(el("li").child(line).child(law).into_any())
}

/// The lists that the steps rest on, such as a record of earnings.
fn lists(app: App, messages: &Messages, steps: &[CalculationStep]) -> Vec<AnyView> {
    let definitions = steps.iter().map(|step| app.session.pack.definition(step.definition));
    let mut read: Vec<(FactId, Subject)> = Vec::new();
    for fact in definitions.flat_map(|definition| definition.reads(Subject::Person)) {
        if !read.contains(fact) {
            read.push(*fact);
        }
    }
    let drawn = read.into_iter().filter_map(|(id, subject)| {
        let Answer::Given(Value::Records(records)) = app.session.answer(id, subject) else {
            return None;
        };
        let name = present::answers::fact_name(app.session, messages, (id, subject));
        (!records.rows.is_empty()).then(|| {
            // Wider than a phone, so that it scrolls by itself.
            let table = el("div").class("scroll").attr("tabindex", "0").attr("role", "region");
            let table = table.attr("aria-label", name.as_str());
            let table = table.child(list(app, messages, id, &records));
            views().child(el("h2").child(name)).child(table)
        })
    });
    drawn.map(El::into_any).collect()
}

fn list(app: App, messages: &Messages, id: FactId, records: &Records) -> El {
    let fields = app.session.fields(id);
    let heads = each(fields.iter().map(|field| {
        let text = messages.say(&key(&["fact", &field.id]), &[("who", "person")]);
        el("th").attr("scope", "col").class("figure").child(text).into_any()
    }));
    let row = |row: &Vec<Value>| {
        let cells = each(fields.iter().zip(row).map(|(field, value)| {
            // A count within a list is a year or the like: without marks between digits.
            let text = match (&field.kind, value.exact()) {
                (Kind::Number(Unit::Whole), Some(number)) => number.to_string(),
                _ => messages.answer(field, "person", value),
            };
            el("td").class("figure").child(text).into_any()
        }));
        el("tr").child(cells).into_any()
    };
    let rows = each(records.rows.iter().map(row));
    el("table")
        .class("record-table")
        .child(el("thead").child(el("tr").child(heads)))
        .child(el("tbody").child(rows))
}

/// A link to the page, where there is something to see.
pub(crate) fn link(app: App, messages: &Messages, program: &Program, subject: Subject) -> AnyView {
    let href = app.navigation.path(Page::Calculation(crate::i18n::kebab(&program.id), subject));
    el("p")
        .class("no-print")
        .child(el("a").attr("href", href).child(messages.text("calculation-page")))
        .into_any()
}
