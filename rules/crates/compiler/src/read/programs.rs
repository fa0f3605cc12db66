//! `programs/*.toml`: conditions, amounts, dates, documents, next steps.

use super::parts::{Basis, basis, check_addresses, each, id_of, identifier, localized};
use super::sums::{self, Sum};
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span as Place;
use engine::pack::Localized;
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
    pub(crate) url: Localized,
    pub(crate) phone: Localized,
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

pub(crate) fn read(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Program> {
    let id = id_of(&mut section, diagnostics);
    let act = section.text("act", diagnostics);
    let order = section.whole("order", (0, 10_000), diagnostics);
    let group = section.text("group", diagnostics);
    if let Some(group) = &group {
        identifier(&group.value, group.span, diagnostics);
    }
    let partner = section.truth("partner", diagnostics).is_none_or(|given| given.value);
    let taxable = section.truth("taxable", diagnostics).is_none_or(|given| given.value);
    let mut all = |key: &'static str| section.sections(key, diagnostics);
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
    section.finish(diagnostics);
    let plain = Program::of(id?, Vec::new());
    let mut program = Program { act, order, group, partner, taxable, has_rules, ..plain };
    program.lets = each(lets, diagnostics, read_let);
    program.conditions = each(conditions, diagnostics, read_condition);
    program.amounts = each(amounts, diagnostics, read_amount);
    program.windows = each(windows, diagnostics, |item, diagnostics| {
        read_item(item, &["when", "value"], diagnostics)
    });
    program.documents =
        each(documents, diagnostics, |item, diagnostics| read_item(item, &["when"], diagnostics));
    program.steps = each(steps, diagnostics, read_step);
    program.notes = each(notes, diagnostics, |item, diagnostics| {
        read_item(item, &["when", "value"], diagnostics)
    });
    program.spans = each(spans, diagnostics, read_span);
    program.compares = each(compares, diagnostics, read_compare);
    program.sums = each(sums, diagnostics, sums::read);
    Some(program)
}

/// The definitions of a file that has no rules of a program.
pub(crate) fn read_definitions(
    section: &mut Section<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Program> {
    let id = id_of(section, diagnostics);
    let lets = section.sections("let", diagnostics);
    let lets = each(lets, diagnostics, read_let);
    Some(Program::of(id?, lets))
}

impl Program {
    /// A file of definitions.
    fn of(id: Placed<String>, lets: Vec<Let>) -> Self {
        Self {
            id,
            act: None,
            order: None,
            group: None,
            partner: true,
            taxable: true,
            has_rules: false,
            lets,
            conditions: Vec::new(),
            amounts: Vec::new(),
            windows: Vec::new(),
            documents: Vec::new(),
            steps: Vec::new(),
            notes: Vec::new(),
            spans: Vec::new(),
            compares: Vec::new(),
            sums: Vec::new(),
        }
    }
}

fn read_let(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Let> {
    let id = id_of(&mut section, diagnostics);
    let of = section
        .section("of", diagnostics)
        .map(|mut of| of.literals_by_name(diagnostics))
        .unwrap_or_default();
    for (name, _) in &of {
        identifier(&name.value, name.span, diagnostics);
    }
    let value = section.text("value", diagnostics);
    let basis = basis(&mut section, diagnostics);
    let show = section.truth("show", diagnostics).is_some_and(|truth| truth.value);
    if show && !of.is_empty() {
        let message = "a definition with `of` has no value of its own to show";
        let help = "show a `[[let]]` that uses it";
        diagnostics.push(Diagnostic::error("E0102", section.span_of("show"), message).help(help));
    }
    section.finish(diagnostics);
    Some(Let { id: id?, of, value, basis, show })
}

fn read_condition(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Condition> {
    let id = id_of(&mut section, diagnostics);
    let when = section.text("when", diagnostics);
    let value = section.text("value", diagnostics);
    let limit = section.text("limit", diagnostics);
    let basis = basis(&mut section, diagnostics);
    let time = section.truth("time", diagnostics).is_some_and(|truth| truth.value);
    let unless = section.sections("unless", diagnostics);
    let unless = each(unless, diagnostics, |mut section, diagnostics| {
        let id = id_of(&mut section, diagnostics);
        let when = section.text("when", diagnostics);
        let then = section.text("then", diagnostics);
        let basis = super::parts::basis(&mut section, diagnostics);
        section.finish(diagnostics);
        Some(Unless { id: id?, when, then, basis })
    });
    section.finish(diagnostics);
    Some(Condition { id: id?, when, value, limit, basis, time, unless })
}

fn read_amount(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Amount> {
    let id = id_of(&mut section, diagnostics);
    let unit = section.text("unit", diagnostics);
    let value = section.text("value", diagnostics);
    let least = section.text("least", diagnostics);
    let most = section.text("most", diagnostics);
    let round = section.text("round", diagnostics);
    let variant = section.text("variant", diagnostics).map(|id| {
        identifier(&id.value, id.span, diagnostics);
        Placed { value: id.value, span: id.span }
    });
    let like = section.text("like", diagnostics);
    let basis = basis(&mut section, diagnostics);
    section.finish(diagnostics);
    Some(Amount { id: id?, unit, value, least, most, round, variant, like, basis })
}

fn read_item(
    mut section: Section<'_>,
    keys: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<Item> {
    let id = id_of(&mut section, diagnostics);
    let when = section.text("when", diagnostics);
    let value = if keys.contains(&"value") { section.text("value", diagnostics) } else { None };
    let basis = basis(&mut section, diagnostics);
    section.finish(diagnostics);
    Some(Item { id: id?, when, value, basis })
}

fn read_span(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Span> {
    let id = id_of(&mut section, diagnostics);
    let when = section.text("when", diagnostics);
    let from = section.text("from", diagnostics);
    let last = section.text("to", diagnostics);
    let kind = section.text("kind", diagnostics);
    let basis = basis(&mut section, diagnostics);
    section.finish(diagnostics);
    Some(Span { id: id?, when, from, to: last, kind, basis })
}

fn read_step(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Step> {
    let id = id_of(&mut section, diagnostics);
    let when = section.text("when", diagnostics);
    let channel = section.text("channel", diagnostics);
    let place = section.text("place", diagnostics);
    let url = localized("url", &mut section, diagnostics);
    check_addresses(&url, section.span_of("url"), diagnostics);
    let phone = localized("phone", &mut section, diagnostics);
    let mut plain = |key| section.text(key, diagnostics).map(|text| text.value).unwrap_or_default();
    let (tty, form) = (plain("tty"), plain("form"));
    let checked = section.date("checked", diagnostics);
    section.finish(diagnostics);
    Some(Step { id: id?, when, channel, place, url, phone, tty, form, checked })
}

fn read_compare(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Compare> {
    let id = id_of(&mut section, diagnostics);
    let also = section.sections("also", diagnostics);
    let also = each(also, diagnostics, |mut section, diagnostics| {
        let fact = section.text("fact", diagnostics);
        let also = Also { fact, values: section.texts("values", diagnostics), span: section.span };
        section.finish(diagnostics);
        Some(also)
    });
    let compare = Compare {
        also,
        id: id?,
        fact: section.text("fact", diagnostics),
        when: section.text("when", diagnostics),
        values: section.texts("values", diagnostics),
        labels: section.literals("labels", diagnostics),
        totals: section.texts("totals", diagnostics),
        from: section.text("from", diagnostics),
        to: section.text("to", diagnostics),
        span: section.span,
    };
    section.finish(diagnostics);
    Some(compare)
}
