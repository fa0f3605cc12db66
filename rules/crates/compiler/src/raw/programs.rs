//! `programs/*.toml`: conditions, amounts, dates, documents, next steps.

use super::library::{both_languages, check_addresses};
use super::sums::{self, Sum};
use super::text::Text;
use super::tree::{Placed, Section};
use super::{Basis, basis, identifier};
use crate::diagnostic::Diagnostic;
use crate::files::Span as Place;
use engine::values::Date;

/// A program, or a file of shared definitions.
#[derive(Debug)]
pub(crate) struct Program {
    pub(crate) id: Placed<String>,
    pub(crate) act: Option<Text>,
    pub(crate) order: Option<Placed<u32>>,
    pub(crate) group: Option<Text>,
    pub(crate) partner: bool,
    pub(crate) taxable: bool,
    /// Whether there is more to it than definitions.
    pub(crate) has_rules: bool,
    pub(crate) lets: Vec<Let>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) amounts: Vec<Amount>,
    pub(crate) windows: Vec<Item>,
    pub(crate) documents: Vec<Item>,
    pub(crate) steps: Vec<Step>,
    pub(crate) notes: Vec<Item>,
    pub(crate) spans: Vec<Span>,
    pub(crate) compares: Vec<Compare>,
    pub(crate) sums: Vec<Sum>,
}

#[derive(Debug)]
pub(crate) struct Let {
    pub(crate) id: Placed<String>,
    /// What each use fills in: names, and what they stand for.
    pub(crate) of: Vec<Given>,
    pub(crate) value: Option<Text>,
    pub(crate) basis: Basis,
    pub(crate) show: bool,
}

/// Something that a use of a definition fills in: its name, and a list's path or a unit.
pub(crate) type Given = (Placed<String>, Placed<String>);

#[derive(Debug)]
pub(crate) struct Condition {
    pub(crate) id: Placed<String>,
    pub(crate) when: Option<Text>,
    pub(crate) value: Option<Text>,
    pub(crate) limit: Option<Text>,
    pub(crate) basis: Basis,
    pub(crate) time: bool,
    pub(crate) unless: Vec<Unless>,
}

#[derive(Debug)]
pub(crate) struct Unless {
    pub(crate) id: Placed<String>,
    pub(crate) when: Option<Text>,
    pub(crate) then: Option<Text>,
    pub(crate) basis: Basis,
}

#[derive(Debug)]
pub(crate) struct Amount {
    pub(crate) id: Placed<String>,
    pub(crate) unit: Option<Text>,
    pub(crate) value: Option<Text>,
    pub(crate) least: Option<Text>,
    pub(crate) most: Option<Text>,
    pub(crate) round: Option<Text>,
    pub(crate) variant: Option<Placed<String>>,
    pub(crate) like: Option<Text>,
    pub(crate) basis: Basis,
}

/// A window, document or note.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) id: Placed<String>,
    pub(crate) when: Option<Text>,
    pub(crate) value: Option<Text>,
    pub(crate) basis: Basis,
}

#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) id: Placed<String>,
    pub(crate) when: Option<Text>,
    pub(crate) channel: Option<Text>,
    pub(crate) place: Option<Text>,
    pub(crate) url: [String; 2],
    pub(crate) phone: [String; 2],
    pub(crate) tty: String,
    pub(crate) form: String,
    pub(crate) checked: Option<Placed<Date>>,
}

/// A stretch of days.
#[derive(Debug)]
pub(crate) struct Span {
    pub(crate) id: Placed<String>,
    pub(crate) when: Option<Text>,
    pub(crate) from: Option<Text>,
    pub(crate) to: Option<Text>,
    pub(crate) kind: Option<Text>,
    pub(crate) basis: Basis,
}

#[derive(Debug)]
pub(crate) struct Compare {
    pub(crate) id: Placed<String>,
    pub(crate) fact: Option<Text>,
    pub(crate) when: Option<Text>,
    pub(crate) values: Vec<Text>,
    pub(crate) also: Vec<Also>,
    pub(crate) labels: Vec<Placed<String>>,
    pub(crate) totals: Vec<Text>,
    pub(crate) from: Option<Text>,
    pub(crate) to: Option<Text>,
    pub(crate) span: Place,
}

/// A further fact that the choices of a comparison set.
#[derive(Debug)]
pub(crate) struct Also {
    pub(crate) fact: Option<Text>,
    pub(crate) values: Vec<Text>,
    pub(crate) span: Place,
}

pub(crate) fn read(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Program> {
    let id = id_of(&mut section, to);
    let act = section.text("act", to);
    let order = section.whole("order", (0, 10_000), to);
    let group = section.text("group", to);
    if let Some(group) = &group {
        identifier(&group.value, group.span, to);
    }
    let partner = section.truth("partner", to).is_none_or(|given| given.value);
    let taxable = section.truth("taxable", to).is_none_or(|given| given.value);
    let mut all = |key: &'static str| section.sections(key, to);
    let lets = all("let");
    let conditions = all("condition");
    let amounts = all("amount");
    let windows = all("window");
    let documents = all("document");
    let steps = all("step");
    let notes = all("note");
    let spans = all("span");
    let compares = all("compare");
    let sums = all("sum");
    let lists =
        [&conditions, &amounts, &windows, &documents, &steps, &notes, &spans, &compares, &sums];
    let has_rules = act.is_some() || lists.iter().any(|list| !list.is_empty());
    if has_rules {
        section.need("act", to);
    }
    let mut program = Program {
        id: id?,
        act,
        order,
        group,
        partner,
        taxable,
        has_rules,
        lets: Vec::new(),
        conditions: Vec::new(),
        amounts: Vec::new(),
        windows: Vec::new(),
        documents: Vec::new(),
        steps: Vec::new(),
        notes: Vec::new(),
        spans: Vec::new(),
        compares: Vec::new(),
        sums: Vec::new(),
    };
    section.finish(to);
    program.lets = each(lets, to, read_let);
    program.conditions = each(conditions, to, read_condition);
    program.amounts = each(amounts, to, read_amount);
    program.windows = each(windows, to, |item, to| read_item(item, &["when", "value"], to));
    for window in &program.windows {
        if window.value.is_none() {
            let message = "a window needs the day or month that matters";
            let help = "add `value = \"…\"`";
            to.push(Diagnostic::error("E0103", window.id.span, message).help(help));
        }
    }
    program.documents = each(documents, to, |item, to| read_item(item, &["when"], to));
    program.steps = each(steps, to, read_step);
    program.notes = each(notes, to, |item, to| read_item(item, &["when", "value"], to));
    program.spans = each(spans, to, read_span);
    program.compares = each(compares, to, read_compare);
    program.sums = each(sums, to, sums::read);
    Some(program)
}

pub(crate) fn each<'t, T>(
    sections: Vec<Section<'t>>,
    to: &mut Vec<Diagnostic>,
    read: impl Fn(Section<'t>, &mut Vec<Diagnostic>) -> Option<T>,
) -> Vec<T> {
    sections.into_iter().filter_map(|section| read(section, to)).collect()
}

pub(crate) fn id_of(section: &mut Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
    let id = section.needed_text("id", to)?;
    identifier(&id.value, id.span, to);
    Some(Placed { value: id.value, span: id.span })
}

fn read_let(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Let> {
    let id = id_of(&mut section, to);
    let of = section.section("of", to).map(|mut of| of.literals_by_name(to)).unwrap_or_default();
    for (name, _) in &of {
        identifier(&name.value, name.span, to);
    }
    let value = section.needed_text("value", to);
    let basis = basis(&mut section, to);
    let show = section.truth("show", to).is_some_and(|truth| truth.value);
    if show && !of.is_empty() {
        let message = "a definition with `of` has no value of its own to show";
        let help = "show a `[[let]]` that uses it";
        to.push(Diagnostic::error("E0102", section.span_of("show"), message).help(help));
    }
    section.finish(to);
    Some(Let { id: id?, of, value, basis, show })
}

fn read_condition(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Condition> {
    let id = id_of(&mut section, to);
    let when = section.needed_text("when", to);
    let value = section.text("value", to);
    let limit = section.text("limit", to);
    let basis = basis(&mut section, to);
    let time = section.truth("time", to).is_some_and(|truth| truth.value);
    let unless = section.sections("unless", to);
    let unless = each(unless, to, |mut section, to| {
        let id = id_of(&mut section, to);
        let when = section.needed_text("when", to);
        let then = section.needed_text("then", to);
        let basis = super::basis(&mut section, to);
        section.finish(to);
        Some(Unless { id: id?, when, then, basis })
    });
    section.finish(to);
    Some(Condition { id: id?, when, value, limit, basis, time, unless })
}

fn read_amount(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Amount> {
    let id = id_of(&mut section, to);
    let unit = section.needed_text("unit", to);
    let value = section.needed_text("value", to);
    let least = section.text("least", to);
    let most = section.text("most", to);
    let round = section.text("round", to);
    let variant = section.text("variant", to).map(|id| {
        identifier(&id.value, id.span, to);
        Placed { value: id.value, span: id.span }
    });
    let like = section.text("like", to);
    let basis = basis(&mut section, to);
    section.finish(to);
    Some(Amount { id: id?, unit, value, least, most, round, variant, like, basis })
}

fn read_item(mut section: Section<'_>, keys: &[&str], to: &mut Vec<Diagnostic>) -> Option<Item> {
    let id = id_of(&mut section, to);
    let when = section.text("when", to);
    let value = if keys.contains(&"value") { section.text("value", to) } else { None };
    let basis = basis(&mut section, to);
    section.finish(to);
    Some(Item { id: id?, when, value, basis })
}

fn read_span(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Span> {
    let id = id_of(&mut section, to);
    let when = section.text("when", to);
    let from = section.needed_text("from", to);
    let last = section.needed_text("to", to);
    let kind = section.text("kind", to);
    let basis = basis(&mut section, to);
    section.finish(to);
    Some(Span { id: id?, when, from, to: last, kind, basis })
}

fn read_step(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Step> {
    let id = id_of(&mut section, to);
    let when = section.text("when", to);
    let channel = section.needed_text("channel", to);
    let place = section.text("place", to);
    section.need("checked", to);
    let url = both_languages("url", &mut section, to);
    check_addresses(&url, section.span_of("url"), to);
    let phone = both_languages("phone", &mut section, to);
    let mut plain = |key| section.text(key, to).map(|text| text.value).unwrap_or_default();
    let (tty, form) = (plain("tty"), plain("form"));
    let checked = section.date("checked", to);
    section.finish(to);
    Some(Step { id: id?, when, channel, place, url, phone, tty, form, checked })
}

fn read_compare(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Compare> {
    for key in ["values", "labels", "totals"] {
        section.need(key, to);
    }
    let id = id_of(&mut section, to);
    let also = section.sections("also", to);
    let also = each(also, to, |mut section, to| {
        section.need("values", to);
        let fact = section.needed_text("fact", to);
        let also = Also { fact, values: section.texts("values", to), span: section.span };
        section.finish(to);
        Some(also)
    });
    let compare = Compare {
        also,
        id: id?,
        fact: section.needed_text("fact", to),
        when: section.text("when", to),
        values: section.texts("values", to),
        labels: section.literals("labels", to),
        totals: section.texts("totals", to),
        from: section.needed_text("from", to),
        to: section.needed_text("to", to),
        span: section.span,
    };
    section.finish(to);
    Some(compare)
}
