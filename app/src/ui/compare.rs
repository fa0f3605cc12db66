//! Choices side by side: what each pays in a year and of what, and from when on a later start
//! is ahead. Every drawing has a table that says the same.

use std::rc::Rc;

use engine::outcome::Alternative;
use engine::pack::{Subject, Unit};
use engine::values::{Month, Number, Rounding};
use leptos::ev::Event;
use leptos::prelude::*;
use send_wrapper::SendWrapper;

use super::chart::{Axes, Curve, lines};
use super::element::{El, el, live, views};
use crate::i18n::format::Cents;
use crate::i18n::{Messages, format};
use crate::session::Session;
use crate::state::App;

/// What a comparison is about.
pub(crate) struct Comparison {
    pub(crate) title: String,
    pub(crate) subject: Subject,
    /// The month from which sums run.
    pub(crate) from: Month,
    /// The names of what is added up, where it is several.
    pub(crate) totals: Vec<String>,
    pub(crate) alternatives: Vec<Alternative>,
}

/// After how many years sums are put in the table.
const SHOWN_AFTER: [usize; 3] = [10, 20, 30];
/// As many choices are drawn at once; of more, people choose.
const DRAWN: usize = 6;

/// The drawings and the tables.
pub(crate) fn compare(app: App, messages: &Messages, comparison: Comparison) -> Option<AnyView> {
    let count = comparison.alternatives.len();
    let base = comparison.alternatives.first()?.label.to_string();
    // Of many, the first, the last and the one between are drawn until others are chosen.
    let between = count.saturating_sub(1) / 2;
    let drawn = |place| count <= DRAWN || [0, between, count - 1].contains(&place);
    let chosen = RwSignal::new((0..count).map(drawn).collect::<Vec<bool>>());
    let picker = (count > DRAWN).then(|| picker(messages, &comparison, chosen));
    let summary = summary(app.session, messages, &comparison, &base);
    let comparison = SendWrapper::new(Rc::new(comparison));
    let drawn = live(move || {
        let places = chosen.get();
        let all = comparison.alternatives.iter().zip(places);
        let drawn: Vec<&Alternative> =
            all.filter_map(|(one, drawn)| drawn.then_some(one)).collect();
        untrack(|| by_year(app.session, &app.navigation.messages(), &comparison, &drawn))
    });
    Some(
        views()
            .child(el("p").child(messages.text("compare-text")))
            .child(summary)
            .child(el("p").class("hint").child(messages.text("compare-note")))
            .child(picker)
            .child(drawn)
            .into_any(),
    )
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
    let boxes: Vec<AnyView> = boxes.collect();
    el("fieldset")
        .class("picker")
        .child(el("legend").child(messages.text("compare-pick")))
        .child(boxes)
        .into_any()
}

/// The first step of the axis, and what it counts.
fn across(session: Session, messages: &Messages, comparison: &Comparison) -> (i64, String) {
    match session.age_in(comparison.subject, comparison.from) {
        Some(age) => (age, messages.text("age")),
        None => (i64::from(comparison.from.civil().0), messages.text("year")),
    }
}

/// What a year brings with each of the chosen, and how far they are ahead of the first.
fn by_year(
    session: Session,
    messages: &Messages,
    comparison: &Comparison,
    picked: &[&Alternative],
) -> AnyView {
    let (start, name) = across(session, messages, comparison);
    let language = messages.language;
    let axes = |label: String, stairs: bool| Axes {
        first: start,
        across: name.clone(),
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
    let base = first.map(|first| first.label.to_string()).unwrap_or_default();
    let others = picked.iter().filter(|one| one.label.to_string() != base);
    let ahead: Vec<Curve> = others.filter_map(|other| Some(curve(first?, other))).collect();
    let ahead = (!ahead.is_empty()).then(|| {
        let label = messages.say("compare-chart", &[("base", &base)]);
        let caption = messages.say("compare-caption", &[("base", &base)]);
        figure(&lines(&ahead, &axes(label, false)), caption)
    });
    views()
        .child(figure(&yearly, messages.text("compare-yearly-caption")))
        .child(yearly_table(messages, comparison, (&name, start), picked))
        .child(ahead)
        .into_any()
}

fn figure(svg: &str, caption: String) -> El {
    el("figure")
        .class("compare")
        .child(el("figcaption").child(caption))
        .child(el("div").drawing(svg))
}

/// The chart's figures; years that are alike for all stand in one row.
fn yearly_table(
    messages: &Messages,
    comparison: &Comparison,
    (name, start): (&str, i64),
    picked: &[&Alternative],
) -> Option<AnyView> {
    let years: Vec<Vec<Number>> = picked.iter().map(|one| one.yearly()).collect();
    let count = years.iter().map(Vec::len).min()?;
    let mut rows: Vec<(usize, usize, Vec<Number>)> = Vec::new();
    for year in 0..count {
        let now = years.iter().filter_map(|years| years.get(year)).map(|n| whole(*n)).collect();
        match rows.last_mut() {
            Some((_, last, before)) if *before == now => *last = year,
            _ => rows.push((year, year, now)),
        }
    }
    let age = |year: usize| (start + i64::try_from(year).unwrap_or(0)).to_string();
    let row = |(first, last, figures): (usize, usize, Vec<Number>)| {
        let both = [age(first), age(last)].join("\u{2013}");
        let label = if first == last { age(first) } else { both };
        let cells: Vec<AnyView> = figures.into_iter().map(|n| money(messages, n)).collect();
        el("tr").child(el("th").attr("scope", "row").child(label)).child(cells).into_any()
    };
    let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
    let title = |one: &&Alternative| {
        head(messages.say("compare-age", &[("age", &one.label.to_string())]), true)
    };
    let heads: Vec<AnyView> = picked.iter().map(title).collect();
    let heads = el("tr").child(head(name.to_owned(), false)).child(heads);
    // Two comparisons on a page have a table each.
    let caption = [comparison.title.as_str(), &messages.text("compare-yearly-caption")];
    Some(scroll(caption.join(" \u{2013} "), heads, rows))
}

/// One row a choice: what it is made up of once all have started, when it is ahead, and sums.
fn summary(session: Session, messages: &Messages, comparison: &Comparison, base: &str) -> AnyView {
    let (start, _) = across(session, messages, comparison);
    let years = comparison.alternatives.first().map_or(0, |first| first.totals.len());
    let settled = settled(&comparison.alternatives);
    let age_at = |years: usize| (start + i64::try_from(years).unwrap_or(0)).to_string();
    let sums: Vec<usize> = SHOWN_AFTER.into_iter().filter(|after| *after <= years).collect();
    let at = age_at(settled);
    let mut heads = vec![head(messages.text("compare-start"), false)];
    heads.push(head(messages.say("compare-together", &[("age", &at)]), true));
    heads.push(head(messages.say("compare-ahead", &[("base", base)]), false));
    for name in &comparison.totals {
        heads.push(head(messages.say("compare-part", &[("name", name), ("age", &at)]), true));
    }
    for after in &sums {
        heads.push(head(messages.say("compare-total", &[("age", &age_at(*after))]), true));
    }
    let row = |alternative: &Alternative| {
        let label = alternative.label.to_string();
        let parts = alternative.made_up(settled).into_iter().take(comparison.totals.len());
        let parts: Vec<AnyView> = parts.map(|n| money(messages, n)).collect();
        let together = alternative.yearly().get(settled).map(|n| money(messages, *n));
        let totals = sums.iter().filter_map(|after| alternative.totals.get(after.checked_sub(1)?));
        let totals: Vec<AnyView> = totals.map(|n| money(messages, *n)).collect();
        let title = messages.say("compare-age", &[("age", &label)]);
        el("tr")
            .child(el("th").attr("scope", "row").child(title))
            .child(together)
            .child(el("td").child(ahead(session, messages, comparison, alternative)))
            .child(parts)
            .child(totals)
            .into_any()
    };
    let rows: Vec<AnyView> = comparison.alternatives.iter().map(row).collect();
    scroll(comparison.title.clone(), el("tr").child(heads), rows)
}

/// The first year in which every choice has started and the next year brings the same.
fn settled(alternatives: &[Alternative]) -> usize {
    let years: Vec<Vec<Number>> = alternatives.iter().map(Alternative::yearly).collect();
    let count = years.iter().map(Vec::len).min().unwrap_or(0);
    let steady = |years: &Vec<Number>, at: usize| years.get(at) == years.get(at + 1);
    let started =
        |years: &Vec<Number>| (1..count).find(|at| years.get(*at) != years.first()).unwrap_or(0);
    let last = years.iter().map(started).max().unwrap_or(0);
    let found = (last..count.saturating_sub(1)).find(|at| years.iter().all(|y| steady(y, *at)));
    found.unwrap_or(count.saturating_sub(1))
}

fn ahead(
    session: Session,
    messages: &Messages,
    comparison: &Comparison,
    alternative: &Alternative,
) -> String {
    let Some(months) = alternative.overtakes_after_months else {
        return messages.text("compare-never");
    };
    // The sum is ahead at the end of that month.
    let month = comparison.from.plus(i64::from(months) - 1);
    match session.age_in(comparison.subject, month) {
        Some(age) => {
            let (age, month) = (age.to_string(), messages.month(month));
            messages.say("compare-ahead-age", &[("age", &age), ("month", &month)])
        }
        None => messages.month(month),
    }
}

fn head(text: String, figure: bool) -> AnyView {
    el("th").attr("scope", "col").attr("class", figure.then_some("figure")).child(text).into_any()
}

fn whole(number: Number) -> Number {
    number.rounded(Rounding::HalfUp, Number::ONE)
}

fn money(messages: &Messages, number: Number) -> AnyView {
    let text = messages.number(Unit::Dollars, whole(number), Cents::IfAny);
    el("td").class("figure").child(text).into_any()
}

/// A table that may be wider than the page.
fn scroll(caption: String, heads: El, rows: Vec<AnyView>) -> AnyView {
    el("div")
        .class("scroll choices")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", caption.clone())
        .child(
            el("table")
                .child(el("caption").class("visually-hidden").child(caption))
                .child(el("thead").child(heads))
                .child(el("tbody").child(rows)),
        )
        .into_any()
}

/// How far a choice is ahead of the first, year by year.
fn curve(first: &Alternative, other: &Alternative) -> Curve {
    let pairs = other.totals.iter().zip(&first.totals);
    let heights = pairs.map(|(other, first)| other.minus(*first).to_whole()).collect();
    // Tenths of a year.
    let crossing = other.overtakes_after_months.map(|months| i64::from(months) * 10 / 12);
    Curve { name: other.label.to_string(), heights, crossing }
}
