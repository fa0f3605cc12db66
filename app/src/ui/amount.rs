//! Money that is paid: how much, how often, at which figures.

use crate::ui::el::el;
use engine::outcome::{Guidance, Outcome, Verdict};
use engine::pack::{Kind, Pack, Unit};
use engine::values::{Number, Value};
use leptos::prelude::*;

use crate::i18n::format::Cents;
use crate::i18n::{Messages, key};
use crate::session::who;

/// An amount of a program: what it is called and what it comes to.
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) unit: Unit,
    pub(crate) value: Value,
    /// The way of being paid it belongs to, and the id of the amount whose row it is in.
    pub(crate) variant: Option<(String, String)>,
}

/// A program's amounts, the headline first. None where the verdict leaves nothing to say.
pub(crate) fn lines(pack: &Pack, outcome: &Outcome) -> Vec<Line> {
    let told = !matches!(outcome.verdict, Verdict::LikelyNot | Verdict::CannotTell);
    let Some(program) = pack.programs.get(outcome.program).filter(|_| told) else {
        return Vec::new();
    };
    let values = program.amounts.iter().zip(&outcome.amounts);
    values
        .filter_map(|(amount, value)| {
            let definition = pack.definitions.get(usize::from(amount.value))?;
            let Kind::Number(unit) = definition.kind else { return None };
            let known = value.ends().1 < Number::MAX;
            let variant = amount.variant.as_ref().and_then(|variant| {
                let like = program.amounts.get(usize::from(variant.like))?;
                Some((variant.id.clone(), like.id.clone()))
            });
            known.then(|| Line { id: amount.id.clone(), unit, value: value.clone(), variant })
        })
        .collect()
}

/// How often a unit is paid.
pub(crate) fn period(messages: &Messages, unit: Unit) -> String {
    match unit {
        Unit::DollarsPerMonth => messages.text("per-month"),
        Unit::DollarsPerYear => messages.text("per-year"),
        Unit::DollarsPerWeek => messages.text("per-week"),
        Unit::DollarsPerHour => messages.text("per-hour"),
        _ => String::new(),
    }
}

/// An amount with how often it is paid.
pub(crate) fn in_words(messages: &Messages, line: &Line) -> String {
    let mut text = messages.quantity(line.unit, &line.value, Cents::Always);
    text.push(' ');
    text.push_str(&period(messages, line.unit));
    text
}

/// The headline, large.
pub(crate) fn headline(messages: &Messages, line: &Line) -> AnyView {
    let money = messages.quantity(line.unit, &line.value, Cents::Always);
    let period = period(messages, line.unit);
    el("p")
        .class("amount")
        .child(el("strong").child(money))
        .child(" ")
        .child(el("span").child(period))
        .into_any()
}

/// The ways of being paid beside one another, a row for what each comes to.
pub(crate) fn variants(
    messages: &Messages,
    pack: &Pack,
    outcome: &Outcome,
    lines: &[Line],
) -> Option<AnyView> {
    let program = pack.programs.get(outcome.program)?;
    let (mut columns, mut rows): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for (variant, row) in lines.iter().filter_map(|line| line.variant.as_ref()) {
        for (id, all) in [(variant, &mut columns), (row, &mut rows)] {
            if !all.contains(&id.as_str()) {
                all.push(id);
            }
        }
    }
    if columns.len() < 2 {
        return None;
    }
    let name = |part: &str, id: &str| {
        messages.say(&key(&[&program.id, part, id]), &[("who", who(outcome.subject))])
    };
    let heads: Vec<_> = columns
        .iter()
        .map(|id| el("th").attr("scope", "col").class("figure").child(name("variant", id)))
        .collect();
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let cell = |column: &&str| {
                let own = |line: &&Line| {
                    let place = line.variant.as_ref();
                    place.is_some_and(|(variant, of)| variant == column && of == row)
                };
                let money = lines
                    .iter()
                    .find(own)
                    .map(|line| messages.quantity(line.unit, &line.value, Cents::IfAny));
                el("td").class("figure").child(money)
            };
            let cells: Vec<_> = columns.iter().map(cell).collect();
            el("tr").child(el("th").attr("scope", "row").child(name("amount", row))).child(cells)
        })
        .collect();
    Some(
        el("table")
            .class("variants")
            .child(el("caption").class("visually-hidden").child(messages.text("variants")))
            .child(el("thead").child(el("tr").child(el("td")).child(heads)))
            .child(el("tbody").child(rows))
            .into_any(),
    )
}

/// The other amounts, each with its name. Those that come to nothing, or
/// to the same, or that stand in a table, say nothing.
pub(crate) fn others(
    messages: &Messages,
    pack: &Pack,
    outcome: &Outcome,
    lines: &[Line],
) -> Option<AnyView> {
    let program = pack.programs.get(outcome.program)?;
    let headline = lines.first().map(|line| &line.value);
    let telling = |line: &&Line| {
        line.value != Value::Exact(Number::ZERO)
            && Some(&line.value) != headline
            && line.variant.is_none()
    };
    let rest = lines.iter().skip(1).filter(telling);
    let rows: Vec<_> = rest
        .map(|line| {
            let name = messages
                .say(&key(&[&program.id, "amount", &line.id]), &[("who", who(outcome.subject))]);
            el("div").child(el("dt").child(name)).child(el("dd").child(in_words(messages, line)))
        })
        .collect();
    (!rows.is_empty()).then(|| el("dl").class("amounts").child(rows).into_any())
}

/// The period of the figures that an amount rests on, such as a quarter.
pub(crate) fn figures(messages: &Messages, told: &Guidance) -> Option<String> {
    let known = told.figures?;
    let (from, until) = (messages.month(known.since.month()), messages.month(known.until.month()));
    if known.are_stale() {
        let day = messages.date(known.read_for);
        return Some(messages.say("figures-unknown", &[("date", &day), ("to", &until)]));
    }
    Some(messages.say("figures-period", &[("from", &from), ("to", &until)]))
}

/// The sum of what is likely and paid by the month; `None` with fewer than two to add.
pub(crate) fn monthly_total(pack: &Pack, outcomes: &[&Outcome]) -> Option<Value> {
    let mut count = 0;
    let mut sum = Value::Exact(Number::ZERO);
    for outcome in outcomes.iter().filter(|outcome| outcome.verdict == Verdict::Likely) {
        let first = lines(pack, outcome).into_iter().next();
        if let Some(line) = first.filter(|line| line.unit == Unit::DollarsPerMonth) {
            sum = sum.plus(&line.value);
            count += 1;
        }
    }
    (count > 1).then_some(sum)
}
