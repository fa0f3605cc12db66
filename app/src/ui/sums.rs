//! What two people come to together: a small table for each way of being paid.

use leptos::prelude::*;

use super::element::{El, each, el, views};
use crate::i18n::Messages;
use crate::present::sums::{Sums, Table};

/// The tables; what keeps them open, where one of the results cannot be told yet.
pub(crate) fn sums(messages: &Messages, sums: Sums) -> AnyView {
    match sums {
        Sums::Open => el("p").child(messages.text("sum-open")).into_any(),
        Sums::Tables(tables, estimate) => {
            let tables = each(tables.into_iter().map(|sum| table(messages, sum)));
            let estimate = el("p").class("estimate").child(messages.text(estimate));
            views().child(el("div").class("sums").child(tables)).child(estimate).into_any()
        }
    }
}

fn table(messages: &Messages, sum: Table) -> El {
    let heads =
        sum.heads.into_iter().map(|head| el("th").attr("scope", "col").class("figure").child(head));
    let heads = each(heads);
    let row = |who: &str, cells: Vec<Option<String>>| {
        let cells = cells.into_iter().map(|words| el("td").class("figure").child(words));
        let cells = each(cells);
        el("tr").child(el("th").attr("scope", "row").child(messages.text(who))).child(cells)
    };
    el("table")
        .class("variants sum")
        .child(el("caption").child(sum.caption))
        .child(el("thead").child(el("tr").child(el("td")).child(heads)))
        .child(
            el("tbody")
                .child(row("sum-person", sum.person))
                .child(row("sum-partner", sum.partner))
                .child(row("sum-both", sum.both).class("total-row")),
        )
}
