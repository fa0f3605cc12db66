//! Mutants of dated figures and of tables, and what stands next to a number or day.

use super::finder::{Finder, Within};
use super::mutation::{Mutation, Part};
use crate::read::RuleFiles;
use crate::read::tree::Placed;
use crate::source::files::Span;
use engine::values::{Date, Month, Number};

pub(super) fn find(rules: &RuleFiles, finder: &mut Finder<'_>) {
    for figure in &rules.parameters {
        let within = Within { part: Part::Figure, id: &figure.id };
        for dated in &figure.values {
            if let Some(value) = &dated.value {
                literal(value, (within, Mutation::Figure), finder);
            }
            if let Some(from) = dated.from {
                let written = finder.text_of(from.span);
                for day in [next_day(from.value, 1), next_day(from.value, -1)] {
                    let with = written.replace(&from.value.to_string(), &day);
                    finder.add(within, Mutation::Since, from.span, with);
                }
            }
        }
    }
    for table in &rules.tables {
        if let Some(file) = table.rows {
            of_rows(file, &table.id.value, finder);
        }
    }
}

/// Rows of a table, the heading left alone.
fn of_rows(file: u32, table: &str, finder: &mut Finder<'_>) {
    let text = finder.text(file);
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let mut at = start;
        start += line.len();
        let row = line.trim_end();
        if number == 0 || row.is_empty() {
            continue;
        }
        let id = format!("{table} {}", row.split(',').next().unwrap_or_default());
        let within = Within { part: Part::Table, id: &id };
        finder.add(within, Mutation::Row, Span::new(file, at..start), "");
        for cell in row.split(',') {
            let span = Span::new(file, at..at + cell.len());
            at += cell.len() + 1;
            if let Some(other) = beside(cell) {
                finder.add(within, Mutation::Cell, span, other);
            }
        }
    }
}

/// A value as it is written in TOML, with quotes or without.
pub(super) fn literal(
    value: &Placed<String>,
    (within, kind): (Within<'_>, Mutation),
    finder: &mut Finder<'_>,
) {
    let written = finder.text_of(value.span);
    let others = match (Date::parse(&value.value), Month::parse(&value.value)) {
        (Some(day), _) => vec![next_day(day, 1), next_day(day, -1)],
        (_, Some(month)) => vec![next_month(month, 1), next_month(month, -1)],
        _ => match value.value.strip_suffix('%') {
            Some(digits) => stepped(digits, false).iter().map(|one| format!("{one}%")).collect(),
            None => stepped(&value.value, false),
        },
    };
    for other in others {
        finder.add(within, kind, value.span, written.replace(&value.value, &other));
    }
}

/// The neighbours of a number: one of its last digit up and down; of money in whole dollars a cent.
pub(super) fn stepped(digits: &str, money: bool) -> Vec<String> {
    let Some(value) = Number::parse(digits) else { return Vec::new() };
    let places = digits.split_once('.').map_or(0, |(_, places)| places.len());
    let step = match (places, money && value != Number::ZERO) {
        (0, true) => Some(Number::CENT),
        (0, false) => Some(Number::whole(1)),
        _ => Number::parse(&format!("0.{}1", "0".repeat(places - 1))),
    };
    let Some(step) = step else { return Vec::new() };
    let mut others = vec![value.plus(step).to_string()];
    if value >= step {
        others.push(value.minus(step).to_string());
    }
    others
}

/// A cell with another last digit, or the month after.
fn beside(cell: &str) -> Option<String> {
    if let Some(month) = Month::parse(cell) {
        return Some(next_month(month, 1));
    }
    Number::parse(cell)?;
    let (rest, last) = cell.split_at_checked(cell.len().checked_sub(1)?)?;
    let digit: u8 = last.parse().ok()?;
    let other = if digit < 9 { digit + 1 } else { digit - 1 };
    Some(format!("{rest}{other}"))
}

/// A day so many days later.
pub(super) fn next_day(day: Date, days: i64) -> String {
    Date::from_days(day.days() + days).to_string()
}

/// A month so many months later.
pub(super) fn next_month(month: Month, months: i64) -> String {
    month.plus(months).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_neighbours() {
        assert_eq!(stepped("12", false), ["13", "11"]);
        assert_eq!(stepped("0", true), ["1"]);
        assert_eq!(stepped("20", true), ["20.01", "19.99"]);
        assert_eq!(stepped("0.15", false), ["0.16", "0.14"]);
        assert_eq!(beside("1032.19").as_deref(), Some("1032.18"));
        assert_eq!(beside("2026-12").as_deref(), Some("2027-01"));
        assert_eq!(beside("toronto"), None);
    }
}
