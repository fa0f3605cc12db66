//! Dated figures: their values in order, without gaps, each with a source.

use std::collections::BTreeMap;

use crate::read::figures::{Dated as WrittenDated, Parameter as WrittenParameter};
use crate::read::text::Text;
use crate::resolve::citations::Citations;
use crate::resolve::dictionary::{not_a_value, value_of};
use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use crate::syntax::units::{UNITS, unit_named};
use engine::pack::{Certainty, Dated, Parameter, Unit};
use engine::values::{Date, Number};

pub(crate) fn build(
    written: &[WrittenParameter],
    citations: &mut Citations,
    diagnostics: &mut Diagnostics,
) -> Vec<Parameter> {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    written
        .iter()
        .map(|parameter| {
            if let Some(before) = ids.insert(&parameter.id, parameter.span) {
                diagnostics.push(duplicate("figure", &parameter.id, parameter.span, before));
            }
            build_one(parameter, citations, diagnostics)
        })
        .collect()
}

fn build_one(
    written: &WrittenParameter,
    citations: &mut Citations,
    diagnostics: &mut Diagnostics,
) -> Parameter {
    let unit =
        written.unit.as_ref().and_then(|unit| unit_of(unit, diagnostics)).unwrap_or(Unit::Whole);
    let cites = citations.cites(&written.basis, Some(("a figure", written.span)), diagnostics);
    let mut values: Vec<Dated> = Vec::new();
    let mut before: Option<&WrittenDated> = None;
    for dated in &written.values {
        if let Some(before) = before {
            follows(before, dated, diagnostics);
        }
        before = Some(dated);
        values.extend(build_value(dated, unit, citations, diagnostics));
    }
    if written.values.is_empty() {
        diagnostics.push(Diagnostic::error("E0103", written.span, "a figure without a value"));
    }
    let last = written.values.last();
    if let (Some(until), Some(from)) = (written.until, last.and_then(|last| last.from))
        && until.value < from.value
    {
        let message = "`until` is before the newest value starts";
        let diagnostic = Diagnostic::error("E0704", until.span, message);
        diagnostics.push(diagnostic.and(from.span, "the newest value"));
    }
    let until = written.until.or(last.and_then(|last| last.to)).map(|until| until.value);
    Parameter { id: written.id.clone(), unit, cites, values, until }
}

/// Each value starts after the one before; where that one says when it ends, the day after.
fn follows(before: &WrittenDated, dated: &WrittenDated, diagnostics: &mut Diagnostics) {
    let (Some(first), Some(next)) = (before.from, dated.from) else { return };
    if next.value == first.value {
        let message = format!("two values from {}", next.value);
        let diagnostic = Diagnostic::error("E0704", next.span, message);
        diagnostics.push(diagnostic.and(first.span, "the other one"));
        return;
    }
    if next.value < first.value {
        let message = "values are not in order";
        let diagnostic = Diagnostic::error("E0704", next.span, message);
        diagnostics
            .push(diagnostic.and(first.span, "this is later").help("put the oldest value first"));
        return;
    }
    let Some(end) = before.to else { return };
    let wanted = Date::from_days(end.value.days().saturating_add(1));
    if next.value != wanted {
        let what = if next.value > wanted { "no value" } else { "two values" };
        let message = format!("there are days with {what} between this value and the next");
        let help = format!("the next value would start on {wanted}");
        let diagnostic = Diagnostic::error("E0704", end.span, message).help(help);
        diagnostics.push(diagnostic.and(next.span, "the next value"));
    }
}

fn build_value(
    written: &WrittenDated,
    unit: Unit,
    citations: &Citations,
    diagnostics: &mut Diagnostics,
) -> Option<Dated> {
    let source = written.source.as_ref().and_then(|source| citations.source(source, diagnostics));
    let seen = written.seen.as_ref().and_then(|seen| seen_of(seen, diagnostics));
    let text = written.value.as_ref()?;
    let value = value_of(text, unit);
    match value {
        None => diagnostics.push(not_a_value(text, unit)),
        Some(value) => {
            warn_of_percent(value, unit, text.value.ends_with('%'), text.span, diagnostics);
        }
    }
    Some(Dated { from: written.from?.value, value: value?, source: source?, seen: seen? })
}

/// A ratio of 2 or more is nearly always a percentage whose sign was forgotten.
pub(crate) fn warn_of_percent(
    value: Number,
    unit: Unit,
    is_percent: bool,
    span: Span,
    diagnostics: &mut Diagnostics,
) {
    if unit == Unit::Ratio && !is_percent && value.distance() >= Number::whole(2) {
        let percent = value.times(Number::whole(100));
        let message = format!("a ratio of {value} is {percent} %");
        let help = format!("if {value} % is meant, write `{value}%`");
        diagnostics.push(Diagnostic::warning("W0705", span, message).help(help));
    }
}

/// The unit of a figure, column or amount.
pub(crate) fn unit_of(name: &Text, diagnostics: &mut Diagnostics) -> Option<Unit> {
    let unit = unit_named(&name.value);
    if unit.is_none() {
        let message = format!("unknown unit `{}`", name.value);
        let help = suggestion(&name.value, UNITS.iter().map(|(known, _)| *known))
            .unwrap_or_else(|| "units are such as `dollars/month`, `ratio`, `weeks`".to_owned());
        diagnostics.push(Diagnostic::error("E0304", name.span, message).help(help));
    }
    unit
}

fn seen_of(name: &Text, diagnostics: &mut Diagnostics) -> Option<Certainty> {
    const NAMES: [(&str, Certainty); 4] = [
        ("primary", Certainty::Primary),
        ("secondary", Certainty::Secondary),
        ("derived", Certainty::Derived),
        ("uncertain", Certainty::Uncertain),
    ];
    let found = NAMES.iter().find(|(known, _)| *known == name.value);
    if found.is_none() {
        let message = format!("unknown `seen` value `{}`", name.value);
        let help = suggestion(&name.value, NAMES.iter().map(|(known, _)| *known));
        diagnostics.push(Diagnostic::error("E0306", name.span, message).help_if(help));
    }
    found.map(|(_, seen)| *seen)
}
