//! A record of amounts by year as a table: pasted, loaded from a file, or typed.
//!
//! Everything lands in the table, also what could not be read, and is mended there.

use leptos::ev::Event;
use leptos::prelude::*;

use super::element::{el, live, press, views};
use super::errors::Shown;
use super::field::input_id;
use super::record_list::{List, add_id, field_base, shown};
use crate::i18n::{Messages, key};
use crate::input::{RowProblem, Typed, table};
use crate::state::{Navigation, Saving};

/// The boxes to fill the table from, and the table.
pub(crate) fn table(list: List) -> AnyView {
    let drawn = RwSignal::new(0_u32);
    let messages = list.navigation.messages();
    views()
        .child(sources(list, &messages, drawn))
        .child(live(move || {
            drawn.track();
            rows(list, &list.navigation.messages(), drawn)
        }))
        .into_any()
}

/// A box to paste into, and a file.
fn sources(list: List, messages: &Messages, drawn: RwSignal<u32>) -> AnyView {
    let id = add_id(list.id) + "-paste";
    let hint = id.clone() + "-hint";
    let pasted = StoredValue::new(String::new());
    // Counts how often the box was emptied, and says whether there was nothing to take.
    let (emptied, nothing) = (RwSignal::new(0_u32), RwSignal::new(false));
    let read = move |_: Event| {
        let taken = pasted.with_value(|text| take(list, text, drawn));
        nothing.set(!taken);
        if taken {
            pasted.set_value(String::new());
            emptied.update(|n| *n += 1);
        }
    };
    let open = move |event: Event| {
        let read = move |text: String| nothing.set(!take(list, &text, drawn));
        Saving::read_chosen_file(event, Box::new(read));
    };
    let (box_id, box_hint) = (id.clone(), hint.clone());
    let paste_box = live(move || {
        emptied.track();
        el("textarea")
            .attr("id", box_id.as_str())
            .class("input paste")
            .attr("rows", "4")
            .attr("spellcheck", "false")
            .attr("autocomplete", "off")
            .attr("aria-describedby", box_hint.as_str())
            .on("input", move |event| pasted.set_value(event_target_value(&event)))
    });
    let sorry = messages.text("record-nothing");
    el("div")
        .class("record-sources")
        .child(
            el("label")
                .class("label")
                .attr("for", id.as_str())
                .child(messages.text("record-paste")),
        )
        .child(
            el("p")
                .class("hint")
                .attr("id", hint.as_str())
                .child(messages.text("record-paste-hint")),
        )
        .child(paste_box)
        .child(
            el("p")
                .class("problem")
                .attr("role", "status")
                .child(live(move || nothing.get().then(|| sorry.clone()))),
        )
        .child(
            el("div")
                .class("actions")
                .child(press("button secondary", read).child(messages.text("record-read")))
                .child(
                    el("label")
                        .class("button secondary file")
                        .child(messages.text("record-file"))
                        .child(
                            el("input")
                                .attr("type", "file")
                                .attr("accept", ".csv,.txt,text/csv,text/plain")
                                .on("change", open),
                        ),
                ),
        )
        .child(el("p").class("hint").child(messages.text("record-file-hint")))
        .into_any()
}

/// Puts a text into the table, with what is wrong said at its rows. `false` if there was
/// nothing to take.
fn take(list: List, text: &str, drawn: RwSignal<u32>) -> bool {
    let messages = list.navigation.messages();
    let more = table::split(text);
    if more.is_empty() {
        return false;
    }
    let rows = table::merge(&list.drafts.rows(list.id, list.subject), more);
    let problems = table::check(list.fields, list.most, &rows).err().unwrap_or_default();
    list.drafts.keep_rows(list.id, list.subject, rows);
    list.problems.set(said(list, &messages, &problems));
    drawn.update(|n| *n += 1);
    list.navigation.announcement.set(counted(list, &messages));
    true
}

/// What is wrong with rows, at the rows.
fn said(list: List, messages: &Messages, problems: &[RowProblem]) -> Vec<Shown> {
    shown(messages, (list.id, list.fact), list.fields, list.subject, problems)
}

fn counted(list: List, messages: &Messages) -> String {
    let count = list.drafts.rows(list.id, list.subject).len();
    messages.count("record-rows", i64::try_from(count).unwrap_or(i64::MAX))
}

fn rows(list: List, messages: &Messages, drawn: RwSignal<u32>) -> AnyView {
    let all = list.drafts.rows(list.id, list.subject);
    let name =
        |part: &str| messages.say(&key(&["fact", &list.fact.id, part]), &[("who", list.who)]);
    let heads = list.fields.iter().map(|field| {
        let text = messages.say(&key(&["fact", &field.id]), &[("who", list.who)]);
        el("th").attr("scope", "col").child(text).into_any()
    });
    let heads: Vec<AnyView> = heads.collect();
    let body: Vec<AnyView> =
        (0..).zip(&all).map(|(place, typed)| row(list, messages, place, typed, drawn)).collect();
    let table = (!all.is_empty()).then(|| {
        el("table")
            .class("record-table")
            .child(el("caption").child(counted(list, messages)))
            .child(el("thead").child(el("tr").child(heads).child(
                el("td").child(el("span").class("visually-hidden").child(messages.text("remove"))),
            )))
            .child(el("tbody").child(body))
    });
    let add = move |_: Event| {
        let mut rows = list.drafts.rows(list.id, list.subject);
        let year = table::next_year(&rows);
        // With the year filled in, the amount is what is left to type.
        let column = usize::from(year.is_some());
        let mut row = vec![Typed::default(); list.fields.len()];
        if let (Some([text, ..]), Some(year)) = (row.first_mut(), year) {
            *text = year;
        }
        rows.push(row);
        let cell = input_id(&field_base(list.id, rows.len() - 1, column), 0);
        list.drafts.keep_rows(list.id, list.subject, rows);
        drawn.update(|n| *n += 1);
        Navigation::focus_once_drawn(cell);
    };
    let button =
        (all.len() < list.most).then(|| {
            press("button secondary", add)
                .attr("id", add_id(list.id))
                .child(name(if all.is_empty() { "add" } else { "add-another" }))
        });
    let none = all.is_empty().then(|| el("p").class("said").child(name("none")));
    el("div").class("rows").child(none).child(table).child(button).into_any()
}

fn row(
    list: List,
    messages: &Messages,
    place: usize,
    typed: &[Typed],
    drawn: RwSignal<u32>,
) -> AnyView {
    let number = (place + 1).to_string();
    let title = messages.say(&key(&["fact", &list.fact.id, "row"]), &[("number", &number)]);
    let ids: Vec<String> = (0..list.fields.len())
        .map(|column| input_id(&field_base(list.id, place, column), 0))
        .collect();
    let problem_id = input_id(&field_base(list.id, place, 0), 9);
    let own = StoredValue::new(ids.clone());
    let problem = move || {
        list.problems.with(|all| {
            let mine = |input: &String| own.with_value(|ids| ids.contains(input));
            let mine: Vec<String> =
                all.iter().filter(|p| mine(&p.input)).map(|p| p.text.clone()).collect();
            (!mine.is_empty()).then(|| mine.join(" "))
        })
    };
    let cells = ids.into_iter().enumerate().map(|(column, id)| {
        let field = list.fields.get(column);
        let label =
            field.map(|field| messages.say(&key(&["fact", &field.id]), &[("who", list.who)]));
        let label = label.map(|label| [title.as_str(), &label].join(", "));
        let value = typed.get(column).map_or("", |[text, ..]| text).to_owned();
        let keep = move |event: Event| {
            let mut rows = list.drafts.rows(list.id, list.subject);
            let cell = rows.get_mut(place).and_then(|row| row.get_mut(column));
            if let Some([text, ..]) = cell {
                *text = event_target_value(&event);
            }
            list.drafts.keep_rows(list.id, list.subject, rows);
        };
        let input = id.clone();
        let wrong = move || list.problems.with(|all| all.iter().any(|p| p.input == input));
        el("td")
            .child(
                el("input")
                    .attr("type", "text")
                    .attr("id", id)
                    .attr("class", if column == 0 { "input year" } else { "input money" })
                    .attr("value", value)
                    .attr("inputmode", if column == 0 { "numeric" } else { "decimal" })
                    .attr("autocomplete", "off")
                    .attr("spellcheck", "false")
                    .attr("aria-label", label)
                    .attr("aria-describedby", problem_id.as_str())
                    .live("aria-invalid", move || wrong().then_some("true"))
                    .on("input", keep),
            )
            .into_any()
    });
    let cells: Vec<AnyView> = cells.collect();
    let remove = move |_: Event| {
        let mut rows = list.drafts.rows(list.id, list.subject);
        if place < rows.len() {
            rows.remove(place);
        }
        // What is wrong with the rows below is theirs still, one row up.
        let problems = table::check(list.fields, list.most, &rows).err().unwrap_or_default();
        let noted = list.problems.with_untracked(|all| !all.is_empty());
        list.drafts.keep_rows(list.id, list.subject, rows);
        if noted {
            let messages = list.navigation.messages();
            list.problems.set(said(list, &messages, &problems));
        }
        drawn.update(|n| *n += 1);
        Navigation::focus_once_drawn(add_id(list.id));
    };
    views()
        .child(
            el("tr")
                .live("class", move || problem().is_some().then_some("wrong"))
                .child(cells)
                .child(
                    el("td").child(
                        press("remove", remove)
                            .child(el("span").attr("aria-hidden", "true").child("×"))
                            .child(
                                el("span")
                                    .class("visually-hidden")
                                    .child(messages.text("remove"))
                                    .child(" ")
                                    .child(title.clone()),
                            ),
                    ),
                ),
        )
        .child(el("tr").class("problem").live("hidden", move || problem().is_none()).child(
            el("td").attr("colspan", "3").attr("id", problem_id.clone()).child(live(problem)),
        ))
        .into_any()
}
