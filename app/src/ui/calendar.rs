//! From when to when something is paid: bars to see, a table to read.

use std::fmt::Write as _;

use crate::ui::element::{El, each, el};
use engine::pack::SpanKind;
use engine::values::{Date, Month};
use leptos::prelude::*;

use super::chart::{escape, text};
use crate::i18n::Messages;
use crate::present::calendar::Part;

/// The calendar; nothing where nothing stands in it.
pub(crate) fn calendar(messages: &Messages, parts: &[Part]) -> Option<AnyView> {
    let rows = || parts.iter().flat_map(|part| &part.rows);
    let first = Date::from_days(rows().map(|row| row.from.0).min()?).month();
    let last = Date::from_days(rows().map(|row| row.to.1).max()?).month();
    let names: Vec<String> = parts.iter().map(|part| part.name.clone()).collect();
    let label = messages.say("calendar-chart", &[("what", &messages.list(&names))]);
    let svg = draw(messages, parts, (first, last), &label);
    Some(
        el("figure")
            .class("calendar")
            .child(el("div").drawing(&svg))
            .child(legend(messages, parts))
            .child(table(messages, parts))
            .into_any(),
    )
}

const WIDTH: i64 = 360;
const SIDE: i64 = 2;
const TOP: i64 = 32;
/// A name and the bar below it.
const ROW: i64 = 34;
const HEAD: i64 = 20;

fn draw(messages: &Messages, parts: &[Part], (first, last): (Month, Month), label: &str) -> String {
    let (start, end) = (first.first_day().days(), last.last_day().days() + 1);
    let x = |day: i64| SIDE + (WIDTH - 2 * SIDE) * (day - start) / (end - start).max(1);
    let several = parts.len() > 1;
    let count: usize = parts.iter().map(|part| part.rows.len()).sum();
    let heads = if several { parts.len() } else { 0 };
    let whole = |n: usize| i64::try_from(n).unwrap_or(0);
    let height = TOP + whole(count) * ROW + whole(heads) * HEAD + 4;
    let mut svg = String::with_capacity(4096);
    let _ =
        write!(svg, "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\"><title>");
    escape(&mut svg, label);
    svg.push_str("</title>");
    months(messages, &mut svg, (first, last), height, &x);
    let mut at = TOP;
    for part in parts {
        if several {
            at += HEAD;
            svg.push_str("<g class=\"part\">");
            text(&mut svg, "start", SIDE, at - 4, &part.name);
            svg.push_str("</g>");
        }
        for row in &part.rows {
            text(&mut svg, "start", SIDE, at + 12, &row.name);
            let class = class(row.kind);
            // What is so whatever the open ends come to, and what may be.
            let (sure, may) = ((row.from.1, row.to.0), (row.from.0, row.to.1));
            let mut bar = |class: &str, from: i64, to: i64| {
                let (left, right) = (x(from), x(to + 1));
                let _ = write!(
                    svg,
                    "<rect class=\"{class}\" x=\"{left}\" y=\"{}\" width=\"{}\" height=\"11\"/>",
                    at + 17,
                    (right - left).max(2)
                );
            };
            if may != sure {
                bar("unsure", may.0, may.1);
            }
            if sure.1 >= sure.0 {
                bar(class, sure.0, sure.1);
            }
            at += ROW;
        }
    }
    svg.push_str("</svg>");
    svg
}

/// Lines where months begin, with as many names as there is room for.
fn months(
    messages: &Messages,
    svg: &mut String,
    (first, last): (Month, Month),
    height: i64,
    x: &impl Fn(i64) -> i64,
) {
    let names = messages.text("months-short");
    let names: Vec<&str> = names.split(' ').collect();
    let count = last.since(first) + 1;
    let every = [1, 2, 3, 4, 6].into_iter().find(|step| count <= step * 8).unwrap_or(12);
    let mut year_said = false;
    for passed in 0..count {
        let month = first.plus(passed);
        let (year, number) = month.civil();
        let at = x(month.first_day().days());
        let said = month.index() % every == 0 && at < WIDTH - 24;
        let class = if said { "tick" } else { "grid" };
        let top = if said { 2 } else { TOP - 6 };
        let _ = write!(svg, "<path class=\"{class}\" d=\"M{at} {top}V{height}\"/>");
        if said {
            let name = usize::try_from(number - 1).ok().and_then(|place| names.get(place));
            text(svg, "start", at + 3, 12, name.copied().unwrap_or_default());
            if !year_said || number == 1 {
                text(svg, "start", at + 3, 24, &year.to_string());
                year_said = true;
            }
        }
    }
}

fn class(kind: SpanKind) -> &'static str {
    match kind {
        SpanKind::Paid => "paid",
        SpanKind::Unpaid => "unpaid",
        SpanKind::Window => "window",
    }
}

fn words(messages: &Messages, kind: SpanKind) -> String {
    messages.text(match kind {
        SpanKind::Paid => "track-paid",
        SpanKind::Unpaid => "track-unpaid",
        SpanKind::Window => "span-window",
    })
}

/// The kinds of bars there are.
fn legend(messages: &Messages, parts: &[Part]) -> El {
    let kinds = [SpanKind::Paid, SpanKind::Unpaid, SpanKind::Window].into_iter();
    let shown =
        kinds.filter(|kind| parts.iter().flat_map(|part| &part.rows).any(|row| row.kind == *kind));
    let items = each(shown.map(|kind| {
        let swatch = match kind {
            SpanKind::Paid => "swatch paid",
            SpanKind::Unpaid => "swatch unpaid",
            SpanKind::Window => "swatch window",
        };
        el("li").child(el("span").class(swatch)).child(words(messages, kind))
    }));
    let mut rows = parts.iter().flat_map(|part| &part.rows);
    let open = rows.any(|row| row.from.0 != row.from.1 || row.to.0 != row.to.1).then(|| {
        el("li").child(el("span").class("swatch unsure")).child(messages.text("track-open"))
    });
    el("ul").class("legend").attr("aria-hidden", "true").child(items).child(open)
}

fn table(messages: &Messages, parts: &[Part]) -> El {
    let several = parts.len() > 1;
    let bodies = each(parts.iter().map(|part| {
        let head = several.then(|| {
            el("tr").child(
                el("th")
                    .attr("colspan", "2")
                    .attr("scope", "rowgroup")
                    .class("part")
                    .child(part.name.clone()),
            )
        });
        let rows = each(part.rows.iter().map(|row| {
            let note = (row.kind == SpanKind::Unpaid)
                .then(|| el("span").class("option-more").child(words(messages, row.kind)));
            el("tr")
                .child(el("th").attr("scope", "row").child(row.name.clone()).child(note))
                .child(el("td").child(row.when.clone()))
        }));
        el("tbody").child(head).child(rows)
    }));
    let head = |name: &str| el("th").attr("scope", "col").child(messages.text(name));
    el("table")
        .class("track")
        .child(el("caption").class("visually-hidden").child(messages.text("calendar-title")))
        .child(
            el("thead")
                .class("visually-hidden")
                .child(el("tr").child(head("calendar-what")).child(head("calendar-when"))),
        )
        .child(bodies)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::calendar::Row;

    fn day(text: &str) -> i64 {
        Date::parse(text).unwrap().days()
    }

    fn row(name: &str, kind: SpanKind, from: &str, to: (&str, &str)) -> Row {
        let from = (day(from), day(from));
        Row { name: name.into(), kind, from, to: (day(to.0), day(to.1)), when: String::new() }
    }

    fn drawn(parts: &[Part]) -> String {
        let span = (Month::new(2026, 11).unwrap(), Month::new(2027, 6).unwrap());
        draw(&crate::i18n::tests::english(), parts, span, "A < B")
    }

    #[test]
    fn open_ends_are_drawn_apart_from_what_is_settled() {
        let paid = row("Paid", SpanKind::Paid, "2026-12-06", ("2027-03-27", "2027-05-08"));
        let settled = row("Wait", SpanKind::Unpaid, "2026-11-29", ("2026-12-05", "2026-12-05"));
        let svg = drawn(&[Part { name: "P".into(), rows: vec![settled, paid] }]);
        assert_eq!(svg.matches("class=\"unsure\"").count(), 1);
        assert_eq!(svg.matches("class=\"paid\"").count(), 1);
        assert_eq!(svg.matches("class=\"unpaid\"").count(), 1);
        assert!(svg.contains("<title>A &lt; B</title>"));
    }

    #[test]
    fn several_programs_have_headings_and_the_months_their_names() {
        let part = |name: &str| Part {
            name: name.into(),
            rows: vec![row("Weeks", SpanKind::Paid, "2026-12-06", ("2027-03-27", "2027-03-27"))],
        };
        assert!(!drawn(&[part("One")]).contains(">One<"));
        let svg = drawn(&[part("One"), part("Two")]);
        assert!(svg.contains(">One<") && svg.contains(">Two<"));
        assert!(svg.contains(">Nov<") && svg.contains(">2027<"));
    }
}
