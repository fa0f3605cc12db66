//! Choices side by side: what each pays in a year and of what, and from when on a later start
//! is ahead. Every drawing has a table that says the same.

use std::rc::Rc;

use engine::outcome::Alternative;
use engine::values::Number;
use leptos::ev::Event;
use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::chart::{Axes, Curve, lines};
use super::element::{El, each, el, live, views};
use crate::i18n::{Messages, format};
use crate::present::compare::{Cell, Comparison, Table};
use crate::state::Navigation;

/// As many choices are drawn at once; of more, people choose.
const DRAWN: usize = 6;

/// The drawings and the tables.
pub(crate) fn compare(
    navigation: Navigation,
    messages: &Messages,
    comparison: Comparison,
) -> AnyView {
    let count = comparison.alternatives.len();
    // Of many, the first, the last and the one between are drawn until others are chosen.
    let between = count.saturating_sub(1) / 2;
    let drawn = |place| count <= DRAWN || [0, between, count.saturating_sub(1)].contains(&place);
    let chosen = RwSignal::new((0..count).map(drawn).collect::<Vec<bool>>());
    let picker = (count > DRAWN).then(|| picker(messages, &comparison, chosen));
    let summary = table(comparison.summary(messages));
    let comparison = SendWrapper::new(Rc::new(comparison));
    let drawn = live(move || {
        let places = chosen.get();
        let all = comparison.alternatives.iter().zip(places);
        let drawn: Vec<&Alternative> =
            all.filter_map(|(one, drawn)| drawn.then_some(one)).collect();
        untrack(|| by_year(&navigation.messages(), &comparison, &drawn))
    });
    views()
        .child(el("p").child(messages.text("compare-text")))
        .child(summary)
        .child(el("p").class("hint").child(messages.text("compare-note")))
        .child(picker)
        .child(drawn)
        .into_any()
}

/// Which choices are drawn.
fn picker(messages: &Messages, comparison: &Comparison, chosen: RwSignal<Vec<bool>>) -> AnyView {
    let boxes = comparison.alternatives.iter().enumerate().map(|(place, alternative)| {
        let toggle = move |event: Event| {
            let wanted = event_target_checked(&event);
            chosen.update(|all| {
                if let Some(picked) = all.get_mut(place) {
                    *picked = wanted;
                }
            });
        };
        let picked = chosen.with_untracked(|all| all.get(place).copied()).unwrap_or(false);
        let input = el("input").attr("type", "checkbox").attr("checked", picked);
        el("label")
            .class("check")
            .child(input.on("change", toggle))
            .child(el("span").child(alternative.label.to_string()))
            .into_any()
    });
    let boxes = each(boxes);
    el("fieldset")
        .class("picker")
        .child(el("legend").child(messages.text("compare-pick")))
        .child(boxes)
        .into_any()
}

/// What a year brings with each of the chosen, and how far they are ahead of the first.
fn by_year(messages: &Messages, comparison: &Comparison, picked: &[&Alternative]) -> AnyView {
    let language = messages.language;
    let axes = |label: String, stairs: bool| Axes {
        first: comparison.start,
        across: comparison.across.clone(),
        upwards: Box::new(move |dollars| format::thousands(language, dollars)),
        label,
        stairs,
    };
    let income = |one: &&Alternative| Curve {
        name: one.label.to_string(),
        heights: one.yearly().into_iter().map(Number::to_whole).collect(),
        crossing: None,
    };
    let incomes: Vec<Curve> = picked.iter().map(income).collect();
    let yearly = lines(&incomes, &axes(messages.text("compare-yearly-chart"), true));
    let first = comparison.alternatives.first();
    let base = comparison.base();
    let others = picked.iter().filter(|one| one.label.to_string() != base);
    let ahead: Vec<Curve> = others.filter_map(|other| Some(curve(first?, other))).collect();
    let ahead = (!ahead.is_empty()).then(|| {
        let label = messages.say("compare-chart", &[("base", &base)]);
        let caption = messages.say("compare-caption", &[("base", &base)]);
        figure(&lines(&ahead, &axes(label, false)), caption)
    });
    views()
        .child(figure(&yearly, messages.text("compare-yearly-caption")))
        .child(comparison.yearly(messages, picked).map(table))
        .child(ahead)
        .into_any()
}

fn figure(svg: &str, caption: String) -> El {
    el("figure")
        .class("compare")
        .child(el("figcaption").child(caption))
        .child(el("div").drawing(svg))
}

/// A table that may be wider than the page.
fn table(table: Table) -> AnyView {
    let Table { caption, heads, rows } = table;
    let head = |cell: Cell| drawn_cell(el("th").attr("scope", "col"), cell);
    let heads = each(heads.into_iter().map(head));
    let row = |(label, cells): (String, Vec<Cell>)| {
        let cells = each(cells.into_iter().map(|cell| drawn_cell(el("td"), cell)));
        el("tr").child(el("th").attr("scope", "row").child(label)).child(cells).into_any()
    };
    let rows = each(rows.into_iter().map(row));
    el("div")
        .class("scroll choices")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", caption.clone())
        .child(
            el("table")
                .child(el("caption").class("visually-hidden").child(caption))
                .child(el("thead").child(el("tr").child(heads)))
                .child(el("tbody").child(rows)),
        )
        .into_any()
}

fn drawn_cell(cell: El, (text, figure): Cell) -> AnyView {
    cell.attr("class", figure.then_some("figure")).child(text).into_any()
}

/// How far a choice is ahead of the first, year by year.
fn curve(first: &Alternative, other: &Alternative) -> Curve {
    let pairs = other.totals.iter().zip(&first.totals);
    let heights = pairs.map(|(other, first)| other.minus(*first).to_whole()).collect();
    // Tenths of a year.
    let crossing = other.overtakes_after_months.map(|months| i64::from(months) * 10 / 12);
    Curve { name: other.label.to_string(), heights, crossing }
}
