//! What two people come to together: a small table for each way of being paid.

use crate::ui::el::{el, views};
use engine::outcome::{Outcome, Shares, Verdict};
use engine::pack::{Column, Kind, Pack, Program, Subject, Sum, Unit};
use engine::values::{Number, Value};
use leptos::prelude::*;

use crate::app::App;
use crate::i18n::format::Cents;
use crate::i18n::{Messages, key};

/// The sums of a program, from the results of both people; what keeps them open, where one of
/// the results cannot be told yet.
pub(crate) fn sums(
    app: App,
    messages: &Messages,
    program: usize,
    outcomes: &[&Outcome],
) -> Option<AnyView> {
    let pack = app.session.pack;
    let rules = pack.programs.get(program)?;
    let own = || outcomes.iter().filter(|outcome| outcome.program == program);
    let outcome = own().find(|outcome| outcome.subject == Subject::Person)?;
    let found = app.session.guidance(outcome).sums;
    if found.is_empty() {
        return None;
    }
    if own().any(|outcome| outcome.verdict == Verdict::CannotTell) {
        return Some(el("p").child(messages.text("sum-open")).into_any());
    }
    let tables: Vec<_> = found
        .iter()
        .filter_map(|(place, shares)| {
            let sum = rules.sums.get(*place)?;
            let columns: Vec<_> = sum.columns.iter().zip(shares).collect();
            Some(table(messages, pack, (rules, sum), &columns))
        })
        .collect();
    let estimate = if rules.taxable { "estimate" } else { "estimate-tax-free" };
    let estimate = el("p").class("estimate").child(messages.text(estimate));
    Some(views().child(el("div").class("sums").child(tables)).child(estimate).into_any())
}

/// A figure in as few characters as there is room for: the column says what it counts.
fn figure(messages: &Messages, unit: Unit, value: &Value) -> String {
    let unit = if unit == Unit::Weeks { Unit::Whole } else { unit };
    let end = |number| messages.quantity(unit, &Value::Exact(number), Cents::IfAny);
    match value {
        Value::Between(low, high) if *low > Number::MIN && *high < Number::MAX => {
            messages.say("sum-range", &[("low", &end(*low)), ("high", &end(*high))])
        }
        _ => messages.quantity(unit, value, Cents::IfAny),
    }
}

fn table(
    messages: &Messages,
    pack: &Pack,
    (program, sum): (&Program, &Sum),
    columns: &[(&Column, &Shares)],
) -> AnyView {
    let unit = |column: &Column| {
        let definition = pack.definitions.get(usize::from(column.person))?;
        let Kind::Number(unit) = definition.kind else { return None };
        Some(unit)
    };
    let cell = |column: &Column, value: Option<&Value>, most: Option<&Value>| {
        let words = value.zip(unit(column)).map(|(value, unit)| {
            let sum = figure(messages, unit, value);
            match most.map(|most| figure(messages, unit, most)) {
                Some(most) => messages.say("sum-of-most", &[("sum", &sum), ("most", &most)]),
                None => sum,
            }
        });
        el("td").class("figure").child(words)
    };
    let name = |part: &str, id: &str| messages.text(&key(&[&program.id, part, id]));
    let heads = columns.iter().map(|(column, _)| {
        el("th").attr("scope", "col").class("figure").child(name("column", &column.id))
    });
    let heads: Vec<_> = heads.collect();
    let row = |who: &str, cells: Vec<_>| {
        el("tr").child(el("th").attr("scope", "row").child(messages.text(who))).child(cells)
    };
    let each = |of: fn(&Shares) -> &Value| {
        let cells = columns.iter().map(|(column, shares)| cell(column, Some(of(shares)), None));
        cells.collect::<Vec<_>>()
    };
    let both =
        columns.iter().map(|(column, all)| cell(column, all.both.as_ref(), all.most.as_ref()));
    el("table")
        .class("variants sum")
        .child(el("caption").child(name("sum", &sum.id)))
        .child(el("thead").child(el("tr").child(el("td")).child(heads)))
        .child(
            el("tbody")
                .child(row("sum-person", each(|shares| &shares.person)))
                .child(row("sum-partner", each(|shares| &shares.partner)))
                .child(row("sum-both", both.collect()).class("total-row")),
        )
        .into_any()
}
