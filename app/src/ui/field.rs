//! The inputs for one fact, whatever its type: options, a date in parts, a number.
//!
//! Inputs hold their own text; what is typed is reported as it changes. They are drawn once
//! and not again when a problem appears, so that nothing typed is ever lost.

use std::rc::Rc;

use crate::ui::element::{el, live};
use engine::pack::{Fact, FactId, Kind, Unit};
use leptos::ev::Event;
use leptos::prelude::*;

use super::errors::Shown;
use crate::i18n::{DatePart, Messages};
use crate::input::{DAY, EXACT, LEAST, MONTH, MOST, Problem, Typed, UNSURE, YEAR};

/// What there is to know to draw a field.
pub(crate) struct Field {
    /// What the ids of its inputs begin with.
    pub(crate) base: String,
    pub(crate) fact: &'static Fact,
    /// `person` or `partner`.
    pub(crate) who: &'static str,
    /// Its label; `None` if the page's heading says it all.
    pub(crate) label: Option<String>,
    pub(crate) typed: Typed,
    /// Whether "I don't know" is among its options.
    pub(crate) may_be_unsure: bool,
    pub(crate) problems: RwSignal<Vec<Shown>>,
    /// Takes the input's position and its new text.
    pub(crate) changed: Rc<dyn Fn(usize, String)>,
}

/// What the ids of a fact's inputs begin with.
pub(crate) fn base_id(fact: FactId) -> String {
    String::from("f") + &fact.index().to_string()
}

/// The id of an input: the first is what a link in the summary leads to.
pub(crate) fn input_id(base: &str, part: usize) -> String {
    let mut id = String::from(base);
    id.push('-');
    id.push_str(&part.to_string());
    id
}

/// The input that a problem leads to. A date's first input differs by language; any other
/// field begins with its first.
pub(crate) fn first_part(fact: &Fact, problem: Problem) -> usize {
    let dated = matches!(fact.kind, Kind::Number(Unit::Date | Unit::Month));
    let whole = matches!(problem, Problem::Fill | Problem::Future);
    if dated && whole { MONTH } else { problem.part() }
}

impl Field {
    fn input_id(&self, part: usize) -> String {
        input_id(&self.base, part)
    }

    fn error_id(&self) -> String {
        self.input_id(9)
    }

    /// The problem with this field, if there is one.
    fn problem(&self) -> impl Fn() -> Option<String> + Copy + 'static {
        let inputs = StoredValue::new([0, 1, 2].map(|part| self.input_id(part)));
        let problems = self.problems;
        move || {
            problems.with(|shown| {
                let own = |p: &&Shown| inputs.with_value(|inputs| inputs.contains(&p.input));
                shown.iter().find(own).map(|p| p.text.clone())
            })
        }
    }

    fn problem_line(&self) -> AnyView {
        let problem = self.problem();
        let id = self.error_id();
        el("p")
            .class("problem")
            .attr("id", id)
            .live("hidden", move || problem().is_none())
            .child(live(problem))
            .into_any()
    }

    pub(crate) fn text(&self, part: usize) -> String {
        self.typed.get(part).cloned().unwrap_or_default()
    }

    fn described_by(&self) -> String {
        let mut ids = self.error_id();
        ids.push_str(" hint");
        ids
    }
}

/// The inputs for a fact.
pub(crate) fn field(messages: &Messages, field: &Field) -> AnyView {
    match &field.fact.kind {
        Kind::Truth => options(messages, field, &["yes".to_owned(), "no".to_owned()]),
        Kind::Choice(choices) => options(messages, field, choices),
        Kind::Number(Unit::Date) => date(messages, field, &[MONTH, DAY, YEAR]),
        Kind::Number(Unit::Month) => date(messages, field, &[MONTH, YEAR]),
        Kind::Number(unit) => number(messages, field, *unit),
        // The rows of a list are drawn by `rows`, and nobody is asked for a sequence.
        Kind::Records(..) | Kind::Sequence(_) => ().into_any(),
    }
}

/// A set of inputs under one legend; the page's heading stands in where there is none.
fn group(field: &Field, inputs: AnyView) -> AnyView {
    let problem = field.problem();
    let class = move || if problem().is_some() { "field wrong" } else { "field" };
    let described = field.described_by();
    let labelled = field.label.is_none().then_some(crate::state::TITLE);
    let legend = field.label.clone().map(|label| el("legend").child(label));
    let line = field.problem_line();
    el("fieldset")
        .live("class", class)
        .attr("aria-labelledby", labelled)
        .attr("aria-describedby", described)
        .child(legend)
        .child(line)
        .child(inputs)
        .into_any()
}

/// The options of a choice, as part of a larger field.
pub(crate) fn options_of(messages: &Messages, field: &Field, choices: &[String]) -> AnyView {
    options(messages, field, choices)
}

/// One of a few options. None is chosen for the person.
fn options(messages: &Messages, field: &Field, options: &[String]) -> AnyView {
    let unsure = field.may_be_unsure.then(|| UNSURE.to_owned());
    let short = options.len() == 2 && unsure.is_none();
    let options: Vec<String> = options.iter().cloned().chain(unsure).collect();
    let chosen = field.text(0);
    let name = field.input_id(0);
    let inputs: Vec<_> = options
        .iter()
        .enumerate()
        .map(|(place, option)| {
            // The first option has the id that links in the summary lead to.
            let id = if place == 0 {
                name.clone()
            } else {
                let mut id = name.clone();
                id.push('-');
                id.push_str(if option == UNSURE { "unsure" } else { option });
                id
            };
            let label = if option == UNSURE {
                messages.text("dont-know")
            } else {
                messages.option(field.fact, option, field.who)
            };
            let (value, changed) = (option.clone(), Rc::clone(&field.changed));
            let choose = move |_: Event| changed(0, value.clone());
            let is_chosen = *option == chosen;
            el("label")
                .class("option")
                .child(
                    el("input")
                        .attr("type", "radio")
                        .attr("id", id)
                        .attr("name", name.clone())
                        .attr("value", option.clone())
                        .attr("checked", is_chosen)
                        .on("change", choose),
                )
                .child(el("span").child(label))
        })
        .collect();
    let class = if short { "options pair" } else { "options" };
    group(field, el("div").attr("class", class).child(inputs).into_any())
}

/// Those boxes of a date in the order of the language: month first in English, day first in
/// French.
fn date(messages: &Messages, field: &Field, boxes: &[usize]) -> AnyView {
    let part = |part: &DatePart| match part {
        DatePart::Year => YEAR,
        DatePart::Month => MONTH,
        DatePart::Day => DAY,
    };
    let parts = messages.language.locale().date_parts.iter().map(part);
    let parts = parts.filter(|part| boxes.contains(part));
    let birth = field.fact.id.contains("birth");
    let inputs: Vec<_> = parts
        .map(|part| {
            let (key, class, most, complete) = match part {
                YEAR => ("part-year", "input year", "4", "bday-year"),
                MONTH => ("part-month", "input short", "2", "bday-month"),
                _ => ("part-day", "input short", "2", "bday-day"),
            };
            let complete = if birth && field.who == "person" { complete } else { "off" };
            let label = messages.text(key);
            let id = field.input_id(part);
            let input = text_input(field, part, class, "numeric", Some(most), complete);
            el("div").class("part").child(el("label").attr("for", id).child(label)).child(input)
        })
        .collect();
    group(field, el("div").class("parts").child(inputs).into_any())
}

/// A number, or what it lies between.
fn number(messages: &Messages, field: &Field, unit: Unit) -> AnyView {
    let money = matches!(
        unit,
        Unit::Dollars
            | Unit::DollarsPerHour
            | Unit::DollarsPerWeek
            | Unit::DollarsPerMonth
            | Unit::DollarsPerYear
    );
    let mode = if money || unit == Unit::Ratio { "decimal" } else { "numeric" };
    let class = if money { "input money" } else { "input short" };
    let unit_words = unit_key(unit).map(|key| messages.text(key));
    let sign = |sign: &'static str| Some(sign.trim()).filter(|sign| money && !sign.is_empty());
    let affixes = &messages.language.locale().money;
    let (before, after) = (sign(&affixes.before), sign(&affixes.after));
    let labelled = |part: usize| {
        let input = text_input(field, part, class, mode, None, "off");
        el("div")
            .class("affixed")
            .child(before.map(|sign| el("span").attr("aria-hidden", "true").child(sign)))
            .child(input)
            .child(after.map(|sign| el("span").attr("aria-hidden", "true").child(sign)))
            .child(unit_words.clone().map(|words| el("span").child(words)))
    };
    let exact_id = field.input_id(EXACT);
    let label = match &field.label {
        Some(label) => {
            el("label").class("label").attr("for", exact_id).child(label.clone()).into_any()
        }
        None => ().into_any(),
    };
    let problem = field.problem();
    let field_class = move || if problem().is_some() { "field wrong" } else { "field" };
    let line = field.problem_line();
    let exact = labelled(EXACT);
    let rough = money.then(|| {
        let open = !field.text(LEAST).is_empty() || !field.text(MOST).is_empty();
        let (least, most) = (labelled(LEAST), labelled(MOST));
        let (least_id, most_id) = (field.input_id(LEAST), field.input_id(MOST));
        el("details")
            .class("more rough")
            .attr("open", open)
            .child(el("summary").child(messages.text("rough")))
            .child(
                el("div")
                    .class("more-content parts")
                    .child(
                        el("div")
                            .class("part")
                            .child(
                                el("label")
                                    .attr("for", least_id)
                                    .child(messages.text("rough-least")),
                            )
                            .child(least),
                    )
                    .child(
                        el("div")
                            .class("part")
                            .child(
                                el("label").attr("for", most_id).child(messages.text("rough-most")),
                            )
                            .child(most),
                    ),
            )
    });
    el("div")
        .live("class", field_class)
        .child(label)
        .child(line)
        .child(exact)
        .child(rough)
        .into_any()
}

fn text_input(
    field: &Field,
    part: usize,
    class: &'static str,
    mode: &'static str,
    most: Option<&'static str>,
    complete: &'static str,
) -> AnyView {
    let (id, value) = (field.input_id(part), field.text(part));
    let (own, problems) = (id.clone(), field.problems);
    let wrong = move || problems.with(|shown| shown.iter().any(|p| p.input == own));
    let changed = Rc::clone(&field.changed);
    // The heading names a lone number; a date's parts and rough ends have labels of their own.
    let lone = part == EXACT && field.label.is_none() && mode_is_lone(field.fact);
    let labelled = lone.then_some(crate::state::TITLE);
    let described = field.described_by();
    el("input")
        .attr("type", "text")
        .attr("id", id)
        .attr("class", class)
        .attr("value", value)
        .attr("inputmode", mode)
        .attr("maxlength", most)
        .attr("autocomplete", complete)
        .attr("spellcheck", "false")
        .attr("aria-labelledby", labelled)
        .attr("aria-describedby", described)
        .live("aria-invalid", move || wrong().then_some("true"))
        .on("input", move |event| changed(part, event_target_value(&event)))
        .into_any()
}

fn mode_is_lone(fact: &Fact) -> bool {
    !matches!(fact.kind, Kind::Number(Unit::Date | Unit::Month))
}

fn unit_key(unit: Unit) -> Option<&'static str> {
    match unit {
        Unit::DollarsPerHour => Some("per-hour"),
        Unit::DollarsPerWeek => Some("per-week"),
        Unit::DollarsPerMonth => Some("per-month"),
        Unit::DollarsPerYear => Some("per-year"),
        Unit::Hours => Some("unit-hours"),
        Unit::Days => Some("unit-days"),
        Unit::Weeks => Some("unit-weeks"),
        Unit::Months => Some("unit-months"),
        Unit::Years => Some("unit-years"),
        Unit::Ratio => Some("unit-percent"),
        Unit::Dollars | Unit::Whole | Unit::Date | Unit::Month => None,
    }
}
