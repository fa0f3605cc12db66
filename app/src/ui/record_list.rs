//! The rows of a list: one set of fields each, to fill in, to add to, to take away.

use std::rc::Rc;

use engine::pack::{Fact, FactId, Subject};
use leptos::ev::Event;
use leptos::prelude::*;

use super::element::{each, el, live, press};
use super::errors::Shown;
use super::field::{Field, base_id, field, first_part, input_id};
use crate::i18n::{Messages, key, who};
use crate::input::{RowProblem, Rows, Typed};
use crate::state::{Drafts, Navigation};

/// What there is to know to draw a list.
#[derive(Clone, Copy)]
pub(crate) struct List {
    pub(crate) navigation: Navigation,
    pub(crate) drafts: Drafts,
    pub(crate) id: FactId,
    pub(crate) fact: &'static Fact,
    pub(crate) fields: &'static [Fact],
    /// `person` or `partner`.
    pub(crate) who: &'static str,
    pub(crate) subject: Subject,
    /// How many rows there can be.
    pub(crate) most: usize,
    pub(crate) problems: RwSignal<Vec<Shown>>,
}

/// What the ids of a row's field begin with.
pub(crate) fn field_base(id: FactId, row: usize, column: usize) -> String {
    let mut base = base_id(id);
    for (sign, place) in [('r', row), ('c', column)] {
        base.push(sign);
        base.push_str(&place.to_string());
    }
    base
}

/// The id of the button that adds a row: what a problem with the list as a whole leads to.
pub(crate) fn add_id(id: FactId) -> String {
    base_id(id) + "-add"
}

/// What is wrong with rows, each with the row and the field it is about.
pub(crate) fn shown(
    messages: &Messages,
    (id, list): (FactId, &Fact),
    fields: &[Fact],
    subject: Subject,
    found: &[RowProblem],
) -> Vec<Shown> {
    let shown = found.iter().filter_map(|(row, column, problem)| {
        let fact = fields.get(*column)?;
        let number = (row + 1).to_string();
        let title = messages.say(&key(&["fact", &list.id, "row"]), &[("number", &number)]);
        let field = messages.say(&key(&["fact", &fact.id]), &[("who", who(subject))]);
        let problem_text = problem.say(messages, fact);
        let text = messages.say("problem-of", &[("field", &field), ("problem", &problem_text)]);
        let text = messages.say("problem-of", &[("field", &title), ("problem", &text)]);
        let base = field_base(id, *row, *column);
        Some(Shown { input: input_id(&base, first_part(fact, *problem)), text })
    });
    shown.collect()
}

/// All rows, drawn again when one is added or taken away; what was typed is kept beside.
pub(crate) fn rows(list: List) -> AnyView {
    let drawn = RwSignal::new(0_u32);
    live(move || {
        drawn.track();
        let messages = list.navigation.messages();
        let count = list.drafts.rows(list.id, list.subject).len();
        let shown = each((0..count).map(|place| row(list, &messages, place, drawn)));
        let name =
            |part: &str| messages.say(&key(&["fact", &list.fact.id, part]), &[("who", list.who)]);
        let none = (count == 0).then(|| el("p").class("said").child(name("none")));
        let add = move |_: Event| {
            let mut rows = list.drafts.rows(list.id, list.subject);
            rows.push(vec![Typed::default(); list.fields.len()]);
            let first = input_id(&field_base(list.id, rows.len() - 1, 0), 0);
            list.drafts.keep_rows(list.id, list.subject, rows);
            list.problems.set(Vec::new());
            drawn.update(|n| *n += 1);
            Navigation::focus_once_drawn(first);
        };
        let button =
            (count < list.most).then(|| {
                press("button secondary", add)
                    .attr("id", add_id(list.id))
                    .child(name(if count == 0 { "add" } else { "add-another" }))
            });
        el("div").class("rows").child(none).child(shown).child(button)
    })
}

fn row(list: List, messages: &Messages, place: usize, drawn: RwSignal<u32>) -> AnyView {
    let rows = list.drafts.rows(list.id, list.subject);
    let typed = rows.get(place).cloned().unwrap_or_default();
    let number = (place + 1).to_string();
    let title = messages.say(&key(&["fact", &list.fact.id, "row"]), &[("number", &number)]);
    let fields = each(list.fields.iter().enumerate().map(|(column, fact)| {
        let changed = Rc::new(move |part: usize, text: String| {
            let mut rows = list.drafts.rows(list.id, list.subject);
            let typed = rows.get_mut(place).and_then(|row| row.get_mut(column));
            if let Some(text_of) = typed.and_then(|typed| typed.get_mut(part)) {
                *text_of = text;
            }
            list.drafts.keep_rows(list.id, list.subject, rows);
        });
        let one = Field {
            base: field_base(list.id, place, column),
            fact,
            who: list.who,
            label: Some(messages.say(&key(&["fact", &fact.id]), &[("who", list.who)])),
            typed: typed.get(column).cloned().unwrap_or_default(),
            may_be_unsure: true,
            problems: list.problems,
            changed,
        };
        field(messages, &one)
    }));
    let remove = move |_: Event| {
        let mut rows: Rows = list.drafts.rows(list.id, list.subject);
        if place < rows.len() {
            rows.remove(place);
        }
        list.drafts.keep_rows(list.id, list.subject, rows);
        list.problems.set(Vec::new());
        drawn.update(|n| *n += 1);
        Navigation::focus_once_drawn(add_id(list.id));
    };
    el("fieldset")
        .class("row")
        .child(el("legend").child(title.clone()))
        .child(fields)
        .child(
            press("link", remove)
                .child(messages.text("remove"))
                .child(el("span").class("visually-hidden").child(" ").child(title)),
        )
        .into_any()
}
