//! Money that is paid: the headline, the ways of being paid, the rest.

use crate::ui::element::el;
use engine::outcome::Outcome;
use engine::pack::Pack;
use engine::values::{Number, Value};
use leptos::prelude::*;

use crate::i18n::format::Cents;
use crate::i18n::{Messages, key, who};
use crate::present::amounts::{Line, in_words, period};

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
    let program = pack.program(outcome.program);
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
    let program = pack.program(outcome.program);
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
