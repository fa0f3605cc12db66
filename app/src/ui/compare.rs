//! Choices side by side: what each pays, and from when on a later start is ahead.

use crate::ui::el::{el, views};
use leptos::prelude::*;
use rules::date::Month;
use rules::number::Number;
use rules::outcome::Alternative;
use rules::pack::{Subject, Unit};

use super::chart::{Axes, Curve, lines};
use crate::i18n::format::Cents;
use crate::i18n::{Language, Messages};
use crate::session::Session;

/// What a comparison is about.
pub(crate) struct Comparison {
    pub(crate) title: String,
    pub(crate) subject: Subject,
    /// The month from which sums run.
    pub(crate) from: Month,
    pub(crate) alternatives: Vec<Alternative>,
}

/// After how many years sums are put in the table.
const SHOWN_AFTER: [usize; 3] = [10, 20, 30];

/// The drawing and the table.
pub(crate) fn compare(
    session: Session,
    messages: &Messages,
    comparison: &Comparison,
) -> Option<AnyView> {
    let (first, others) = comparison.alternatives.split_first()?;
    let curves: Vec<Curve> = others.iter().map(|other| curve(first, other)).collect();
    let (start, across) = match session.age_in(comparison.subject, comparison.from) {
        Some(age) => (age, messages.text("age")),
        None => (i64::from(comparison.from.civil().0), messages.text("year")),
    };
    let language = messages.language;
    let base = first.label.to_string();
    let axes = Axes {
        first: start,
        across,
        upwards: Box::new(move |dollars| thousands(language, dollars)),
        label: messages.say("compare-chart", &[("base", &base)]),
    };
    let svg = lines(&curves, &axes);
    let sums: Vec<usize> =
        SHOWN_AFTER.into_iter().filter(|years| *years <= first.totals.len()).collect();
    let heads: Vec<_> = sums
        .iter()
        .map(|years| {
            let at = start + i64::try_from(*years).unwrap_or(0);
            el("th")
                .attr("scope", "col")
                .class("figure")
                .child(messages.say("compare-total", &[("age", &at.to_string())]))
        })
        .collect();
    let rows: Vec<_> = comparison
        .alternatives
        .iter()
        .map(|alternative| row(session, messages, comparison, alternative, &sums))
        .collect();
    Some(
        views()
            .child(el("p").child(messages.text("compare-text")))
            .child(
                el("figure").class("compare").child(el("div").drawing(&svg)).child(
                    el("figcaption").child(messages.say("compare-caption", &[("base", &base)])),
                ),
            )
            .child(
                el("div")
                    .class("scroll")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", comparison.title.clone())
                    .child(
                        el("table")
                            .child(
                                el("caption")
                                    .class("visually-hidden")
                                    .child(comparison.title.clone()),
                            )
                            .child(
                                el("thead").child(
                                    el("tr")
                                        .child(
                                            el("th")
                                                .attr("scope", "col")
                                                .child(messages.text("compare-start")),
                                        )
                                        .child(
                                            el("th")
                                                .attr("scope", "col")
                                                .class("figure")
                                                .child(messages.text("compare-monthly")),
                                        )
                                        .child(el("th").attr("scope", "col").child(
                                            messages.say("compare-ahead", &[("base", &base)]),
                                        ))
                                        .child(heads),
                                ),
                            )
                            .child(el("tbody").child(rows)),
                    ),
            )
            .child(el("p").class("hint").child(messages.text("compare-note")))
            .into_any(),
    )
}

fn row(
    session: Session,
    messages: &Messages,
    comparison: &Comparison,
    alternative: &Alternative,
    sums: &[usize],
) -> AnyView {
    let monthly = messages.quantity(Unit::DollarsPerMonth, &alternative.monthly, Cents::Always);
    let totals: Vec<_> = sums
        .iter()
        .map(|years| {
            let total = years.checked_sub(1).and_then(|place| alternative.totals.get(place));
            let total = total.map(|total| {
                let whole = total.rounded(rules::number::Rounding::HalfUp, Number::ONE);
                messages.number(Unit::Dollars, whole, Cents::IfAny)
            });
            el("td").class("figure").child(total)
        })
        .collect();
    let ahead = alternative.overtakes_after_months.map(|months| {
        // The sum is ahead at the end of that month.
        let month = comparison.from.plus(i64::from(months) - 1);
        match session.age_in(comparison.subject, month) {
            Some(age) => {
                let age = age.to_string();
                messages
                    .say("compare-ahead-age", &[("age", &age), ("month", &messages.month(month))])
            }
            None => messages.month(month),
        }
    });
    let ahead = ahead.unwrap_or_else(|| messages.text("compare-never"));
    let label = alternative.label.to_string();
    el("tr")
        .child(el("th").attr("scope", "row").child(messages.say("compare-age", &[("age", &label)])))
        .child(el("td").class("figure").child(monthly))
        .child(el("td").child(ahead))
        .child(totals)
        .into_any()
}

/// How far a choice is ahead of the first, year by year.
fn curve(first: &Alternative, other: &Alternative) -> Curve {
    let pairs = other.totals.iter().zip(&first.totals);
    let heights = pairs.map(|(other, first)| other.minus(*first).to_whole()).collect();
    // Tenths of a year.
    let crossing = other.overtakes_after_months.map(|months| i64::from(months) * 10 / 12);
    Curve { name: other.label.to_string(), heights, crossing }
}

/// Dollars in thousands, short enough for an axis: `$20k`, `20 k$`.
fn thousands(language: Language, dollars: i64) -> String {
    let sign = if dollars < 0 { "\u{2212}" } else { "" };
    let thousands = (dollars.abs() / 1000).to_string();
    let mut text = String::from(sign);
    match (language, dollars) {
        (Language::English, 0) => text.push_str("$0"),
        (Language::French, 0) => text.push_str("0\u{a0}$"),
        (Language::English, _) => {
            text.push('$');
            text.push_str(&thousands);
            text.push('k');
        }
        (Language::French, _) => {
            text.push_str(&thousands);
            text.push_str("\u{a0}k$");
        }
    }
    text
}
