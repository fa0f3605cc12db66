//! Facts: their types, bounds and presumptions.

use std::collections::BTreeMap;

use crate::read::facts::{Dictionary, Fact as WrittenFact, Shape};
use crate::read::parts::identifier;
use crate::read::tree::Placed;
use crate::resolve::citations::Citations;
use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use crate::syntax::units::{UNITS, unit_named};
use engine::pack::{Fact, Field, Kind, Literal, Scope, TopicId, Unit};
use engine::values::{Date, Month, Number};

/// More options do not fit into the bits of a set.
const MOST_OPTIONS: usize = 64;

/// Bounds of what has none.
const NO_BOUNDS: (Number, Number) = (Number::ZERO, Number::ZERO);

/// The fact dictionary; conditions of existence are added once expressions are read.
pub(crate) fn build(
    written: &Dictionary,
    citations: &Citations,
    diagnostics: &mut Diagnostics,
) -> Vec<Fact> {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    let mut facts = Vec::new();
    for fact in &written.facts {
        if let Some(before) = ids.insert(&fact.id.value, fact.id.span) {
            diagnostics.push(duplicate("fact", &fact.id.value, fact.id.span, before));
            continue;
        }
        facts.push(build_fact(fact, citations, diagnostics));
    }
    alike(written, diagnostics);
    facts
}

/// Facts of one question are asked on one page: of the same people, within one topic.
fn alike(written: &Dictionary, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<&str, &WrittenFact> = BTreeMap::new();
    for fact in &written.facts {
        let Some(question) = &fact.question else { continue };
        let other = *first.entry(&question.value).or_insert(fact);
        let topics = [fact, other].map(|f| f.topic.as_ref().map(|topic| &topic.value));
        let [topic, other_topic] = topics;
        let what = if topic != other_topic {
            "topics"
        } else if fact.about != other.about {
            "people"
        } else {
            continue;
        };
        let message = format!("the question `{}` is about different {what}", question.value);
        let help = "facts with one question are asked together: give this one its own";
        let diagnostic = Diagnostic::error("E0114", question.span, message).help(help);
        diagnostics.push(diagnostic.and(other.id.span, "also asked by it"));
    }
}

fn build_fact(written: &WrittenFact, citations: &Citations, diagnostics: &mut Diagnostics) -> Fact {
    let (kind, bounds) = kind_of(written, diagnostics);
    let mut literal = |text: Option<&Placed<String>>| {
        text.and_then(|text| presumption(text, &kind, bounds, diagnostics))
    };
    let chosen = literal(written.chosen.as_ref());
    let presumed = literal(written.presumed.as_ref()).or(chosen);
    let plain = literal(written.plain.as_ref());
    one_stand(written, diagnostics);
    no_past(&written.shape, &kind, written.id.span, diagnostics);
    if written.by_place
        && (written.about != Scope::Household || !matches!(kind, Kind::Choice(_) | Kind::Truth))
    {
        let message = "only a choice or a yes or no of the household's follows from a place";
        diagnostics.push(
            Diagnostic::error("E0104", written.id.span, message).help("leave out `by_place`"),
        );
    }
    Fact {
        id: written.id.value.clone(),
        about: written.about,
        kind,
        bounds,
        topic: written
            .topic
            .as_ref()
            .and_then(|topic| citations.topic(topic, diagnostics))
            .unwrap_or(TopicId(0)),
        question: written.question.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
        cost: u8::try_from(written.cost).unwrap_or(1),
        sensitive: written.sensitive,
        exists: None,
        presumed,
        weighty: written.weighty.as_ref().is_some_and(|weighty| weighty.value),
        chosen: chosen.is_some(),
        plain,
        plain_from: None,
        of_year: None,
        varies: written.varies,
        past: written.shape.past,
        by_place: written.by_place,
        optional: written.optional,
    }
}

/// What stands in for an answer is one thing: taken to be so, chosen, or the plain case.
fn one_stand(written: &WrittenFact, diagnostics: &mut Diagnostics) {
    let refuse = |span: Span, message: &str, help: &str, diagnostics: &mut Diagnostics| {
        diagnostics.push(Diagnostic::error("E0113", span, message).help(help));
    };
    if let (Some(chosen), Some(_)) =
        (&written.chosen, written.presumed.as_ref().or(written.plain.as_ref()))
    {
        let help = "a choice stands until the person makes another: leave the others out";
        refuse(chosen.span, "`chosen` beside `presumed` or `plain`", help, diagnostics);
    }
    if let (Some(from), Some(_)) = (&written.plain_from, &written.plain) {
        let help = "the plain case is one answer, or follows from others: leave one out";
        refuse(from.span, "`plain_from` beside `plain`", help, diagnostics);
    }
    if let (Some(weighty), None) = (&written.weighty, &written.presumed) {
        refuse(
            weighty.span,
            "`weighty` without `presumed`",
            "only a presumption weighs",
            diagnostics,
        );
    }
}

/// Only what has a place in time can be held to the past.
fn no_past(shape: &Shape, kind: &Kind, span: Span, diagnostics: &mut Diagnostics) {
    if shape.past && !matches!(kind, Kind::Number(Unit::Date | Unit::Month)) {
        let message = "only a day or a month can be in the past";
        diagnostics.push(Diagnostic::error("E0104", span, message).help("leave out `past`"));
    }
}

fn kind_of(written: &WrittenFact, diagnostics: &mut Diagnostics) -> (Kind, (Number, Number)) {
    let is_list = written.shape.kind.as_ref().is_some_and(|kind| kind.value == "list");
    if !is_list {
        for (placed, key) in [
            (written.most.as_ref().map(|most| most.span), "most"),
            (written.fields.first().map(|(id, _)| id.span), "fields"),
        ] {
            if let Some(span) = placed {
                let message = format!("`{key}` belongs to a list");
                diagnostics
                    .push(Diagnostic::error("E0104", span, message).help("its type is `list`"));
            }
        }
        return simple(&written.shape, diagnostics);
    }
    refuse_bounds(&written.shape, "a list", diagnostics);
    refuse_options(&written.shape, diagnostics);
    if written.fields.is_empty() {
        let message = "a list without fields";
        let help = format!("add `[….{}.fields]` with what is asked of each row", written.id.value);
        diagnostics.push(Diagnostic::error("E0103", written.id.span, message).help(help));
    }
    if written.most.is_none() {
        let message = "missing key `most`";
        let help = "say how many rows there can be at most";
        diagnostics.push(Diagnostic::error("E0103", written.id.span, message).help(help));
    }
    let fields = written.fields.iter().map(|(id, shape)| {
        if shape.kind.as_ref().is_some_and(|kind| kind.value == "list") {
            let message = "a list within a list";
            let help = "a row has plain fields only";
            diagnostics.push(Diagnostic::error("E0110", id.span, message).help(help));
            return Field {
                id: id.value.clone(),
                kind: Kind::Truth,
                bounds: NO_BOUNDS,
                past: false,
            };
        }
        let (kind, bounds) = simple(shape, diagnostics);
        no_past(shape, &kind, id.span, diagnostics);
        Field { id: id.value.clone(), kind, bounds, past: shape.past }
    });
    let fields = fields.collect();
    (Kind::Records(fields, written.most.map_or(1, |most| most.value)), NO_BOUNDS)
}

/// The type of anything but a list, with its bounds.
fn simple(shape: &Shape, diagnostics: &mut Diagnostics) -> (Kind, (Number, Number)) {
    let Some(name) = &shape.kind else { return (Kind::Truth, NO_BOUNDS) };
    match name.value.as_str() {
        "truth" => {
            refuse_bounds(shape, "yes or no", diagnostics);
            refuse_options(shape, diagnostics);
            (Kind::Truth, NO_BOUNDS)
        }
        "choice" => {
            refuse_bounds(shape, "a choice", diagnostics);
            (Kind::Choice(options(shape, diagnostics)), NO_BOUNDS)
        }
        other => {
            refuse_options(shape, diagnostics);
            if let Some(unit) = unit_named(other) {
                return (Kind::Number(unit), bounds(shape, unit, diagnostics));
            }
            let known = UNITS.iter().map(|(known, _)| *known);
            let names = known.chain(["truth", "choice", "list"]);
            let message = format!("unknown type `{other}`");
            let help = suggestion(other, names).unwrap_or_else(|| {
                "types are truth, choice, list, date, month and units such as \
                 `dollars/year` or `years`"
                    .to_owned()
            });
            diagnostics.push(Diagnostic::error("E0304", name.span, message).help(help));
            (Kind::Truth, NO_BOUNDS)
        }
    }
}

fn options(shape: &Shape, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    let mut options = Vec::new();
    for option in &shape.options {
        identifier(&option.value, option.span, diagnostics);
        match seen.insert(&option.value, option.span) {
            Some(before) => {
                diagnostics.push(duplicate("option", &option.value, option.span, before));
            }
            None => options.push(option.value.clone()),
        }
    }
    if options.len() < 2 {
        let message = "a choice of fewer than two options";
        diagnostics
            .push(Diagnostic::error("E0103", shape.span, message).help("add `options = […]`"));
    }
    if options.len() > MOST_OPTIONS {
        let message = format!("{} options; a choice has at most {MOST_OPTIONS}", options.len());
        let span = shape.options.get(MOST_OPTIONS).map_or(shape.span, |option| option.span);
        let help = "ask for a coarser choice first, or for a code with type `whole`";
        diagnostics.push(Diagnostic::error("E0111", span, message).help(help));
        options.truncate(MOST_OPTIONS);
    }
    options
}

fn bounds(shape: &Shape, unit: Unit, diagnostics: &mut Diagnostics) -> (Number, Number) {
    let mut end = |text: &Option<Placed<String>>, key: &str| {
        let Some(text) = text else {
            let message = format!("missing key `{key}`");
            let help = "numbers, days and months need a smallest and a largest possible value";
            diagnostics.push(Diagnostic::error("E0103", shape.span, message).help(help));
            return None;
        };
        let value = value_of(text, unit);
        if value.is_none() {
            diagnostics.push(not_a_value(text, unit));
        }
        value
    };
    let low = end(&shape.min, "min");
    let high = end(&shape.max, "max");
    if let (Some(low), Some(high)) = (low, high)
        && low > high
    {
        let message = "`min` is above `max`";
        let span = shape.min.as_ref().map_or(shape.span, |min| min.span);
        diagnostics.push(Diagnostic::error("E0112", span, message));
    }
    (low.unwrap_or(Number::ZERO), high.unwrap_or(Number::ZERO))
}

fn refuse_bounds(shape: &Shape, what: &str, diagnostics: &mut Diagnostics) {
    for (end, key) in [(&shape.min, "min"), (&shape.max, "max")] {
        if let Some(end) = end {
            let message = format!("{what} has no `{key}`");
            diagnostics.push(Diagnostic::error("E0104", end.span, message));
        }
    }
}

fn refuse_options(shape: &Shape, diagnostics: &mut Diagnostics) {
    if let Some(option) = shape.options.first() {
        let message = "only a choice has options";
        let help = "its type is `choice`";
        diagnostics.push(Diagnostic::error("E0104", option.span, message).help(help));
    }
}

pub(crate) fn presumption(
    text: &Placed<String>,
    kind: &Kind,
    (low, high): (Number, Number),
    diagnostics: &mut Diagnostics,
) -> Option<Literal> {
    let wrong = |wanted: String| {
        let message = format!("`{}` cannot be presumed here", text.value);
        Diagnostic::error("E0113", text.span, message).help(wanted)
    };
    let literal = match kind {
        Kind::Truth => match text.value.as_str() {
            "true" => Ok(Literal::Truth(true)),
            "false" => Ok(Literal::Truth(false)),
            _ => Err("the fact is `true` or `false`".to_owned()),
        },
        Kind::Choice(options) => {
            let place = (0_u32..).zip(options).find(|(_, option)| **option == text.value);
            place.and_then(|(bit, _)| 1_u64.checked_shl(bit)).map(Literal::Choice).ok_or_else(
                || {
                    suggestion(&text.value, options.iter().map(String::as_str))
                        .unwrap_or_else(|| "it is not one of the options".to_owned())
                },
            )
        }
        Kind::Number(unit) => match value_of(text, *unit) {
            Some(value) if low <= value && value <= high => Ok(Literal::Number(value)),
            Some(_) => Err("it is not within `min` and `max`".to_owned()),
            None => Err(format!("the fact is {}", example(*unit))),
        },
        Kind::Records(..) | Kind::Sequence(_) => {
            Err("nothing can be presumed of a list".to_owned())
        }
    };
    literal.map_err(|help| diagnostics.push(wrong(help))).ok()
}

/// A number, day or month as it is written in a rule file.
pub(crate) fn value_of(text: &Placed<String>, unit: Unit) -> Option<Number> {
    match unit {
        Unit::Date => Date::parse(&text.value).map(|date| Number::whole(date.days())),
        Unit::Month => Month::parse(&text.value).map(|month| Number::whole(month.index())),
        Unit::Ratio => text.number(),
        Unit::Whole => Number::parse(&text.value).filter(|n| n.is_whole()),
        _ => Number::parse(&text.value),
    }
}

/// Says that a value is not of its unit.
pub(crate) fn not_a_value(text: &Placed<String>, unit: Unit) -> Diagnostic {
    let message = format!("`{}` is not {}", text.value, example(unit));
    let percent = text.value.ends_with('%') && unit != Unit::Ratio;
    let help = if percent {
        "a percentage has the unit `ratio`"
    } else if text.value.contains(',') || text.value.contains(' ') {
        "write digits without separators: `4320.75`"
    } else if text.value.contains('$') {
        "write the digits alone: the unit says that it is dollars"
    } else {
        return Diagnostic::error("E0703", text.span, message);
    };
    Diagnostic::error("E0703", text.span, message).help(help)
}

fn example(unit: Unit) -> &'static str {
    match unit {
        Unit::Date => "a day such as `2026-11-23`",
        Unit::Month => "a month such as `2026-11`",
        Unit::Ratio => "a number such as `0.15` or `15%`",
        Unit::Whole => "a whole number",
        _ => "a number such as `4320.75`",
    }
}
