//! Money that is paid: the headline, the ways of being paid, the rest.

use leptos::prelude::*;

use super::element::{El, each, el, views};
use crate::i18n::Messages;
use crate::i18n::format::Cents;
use crate::present::amounts::{Beside, Line, Variants, period};

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

/// The ways of being paid, and the other amounts.
pub(crate) fn beside(messages: &Messages, beside: Beside) -> AnyView {
    let others = beside
        .others
        .into_iter()
        .map(|(name, money)| el("div").child(el("dt").child(name)).child(el("dd").child(money)));
    let others = each(others);
    let others = (!others.is_empty()).then(|| el("dl").class("amounts").child(others));
    let variants = beside.variants.map(|table| variants(messages, table));
    views().child(variants).child(others).into_any()
}

/// A table with a column for each way of being paid.
fn variants(messages: &Messages, table: Variants) -> El {
    let head = |name: String| el("th").attr("scope", "col").class("figure").child(name);
    let heads = each(table.heads.into_iter().map(head));
    let row = |(name, cells): (String, Vec<Option<String>>)| {
        let cells = cells.into_iter().map(|money| el("td").class("figure").child(money));
        let cells = each(cells);
        el("tr").child(el("th").attr("scope", "row").child(name)).child(cells)
    };
    let rows = each(table.rows.into_iter().map(row));
    el("table")
        .class("variants")
        .child(el("caption").class("visually-hidden").child(messages.text("variants")))
        .child(el("thead").child(el("tr").child(el("td")).child(heads)))
        .child(el("tbody").child(rows))
}
