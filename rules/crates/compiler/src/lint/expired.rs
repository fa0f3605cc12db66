//! What has run out by a day: figures, tables, and the review of the rules as a whole.

use crate::read;
use crate::source::diagnostic::{Diagnostic, Diagnostics, sort_and_dedup};
use crate::source::files::{Files, Span};
use engine::values::Date;

/// Rules that nobody has looked over for so long are doubtful.
const REVIEW_MONTHS: i64 = 6;
/// Addresses and numbers that nobody has tried for so long may be dead.
const CHANNEL_MONTHS: i64 = 12;
/// Offices move and visits are posted a few months ahead.
const PLACES_MONTHS: i64 = 3;

/// Warnings for what is past on `today`.
pub fn check(files: &Files, today: Date) -> Diagnostics {
    let mut diagnostics = Vec::new();
    let rules = read::read(files, &mut Vec::new());
    let ends = rules.parameters.iter().map(|figure| (figure.id.as_str(), figure.until));
    let tables = rules.tables.iter().map(|table| (table.id.value.as_str(), table.until));
    for (id, until) in ends.chain(tables) {
        if let Some(until) = until
            && until.value < today
            && !rules.tables.iter().any(|newer| {
                newer.id.value == id && newer.from.is_some_and(|from| from.value > until.value)
            })
        {
            let message = format!("`{id}` is not known beyond {}", until.value);
            let help = "add the value that holds since, with its source";
            diagnostics.push(Diagnostic::warning("W0710", until.span, message).help(help));
        }
    }
    let months = |since: Date| today.month().since(since.month());
    if let Some(reviewed) = rules.library.reviewed
        && months(reviewed.value) > REVIEW_MONTHS
    {
        let message = format!("the rules were last reviewed on {}", reviewed.value);
        let help = "review them as a whole, then set the day";
        diagnostics.push(Diagnostic::warning("W0711", reviewed.span, message).help(help));
    }
    let steps = rules.programs.iter().flat_map(|program| &program.steps);
    let channels = rules.channels.iter().flat_map(|file| &file.channels);
    let lines = rules.channels.iter().flat_map(|file| &file.lines);
    let checked = steps.filter_map(|step| step.checked);
    let checked = checked.chain(channels.filter_map(|channel| channel.checked));
    for checked in checked.chain(lines.filter_map(|line| line.checked)) {
        if months(checked.value) > CHANNEL_MONTHS {
            let message = format!("this was last checked on {}", checked.value);
            let help = "try the address and the number again, then set the day";
            diagnostics.push(Diagnostic::warning("W0712", checked.span, message).help(help));
        }
    }
    places(files, today, &mut diagnostics);
    sort_and_dedup(&mut diagnostics);
    diagnostics
}

/// Lists of places that were read long ago, and visits that are over.
fn places(files: &Files, today: Date, diagnostics: &mut Diagnostics) {
    for (file, path, text) in files.iter().filter(|(_, path, _)| path.starts_with("places/")) {
        let whole = |line: &str, at: usize| Span::new(file, at..at.saturating_add(line.len()));
        let lines = text.lines().scan(0_usize, |at, line| {
            let here = *at;
            *at = at.saturating_add(line.len()).saturating_add(1);
            Some((here, line))
        });
        for (at, line) in lines {
            if let Some(day) = line.strip_prefix("read = ").and_then(Date::parse)
                && today.month().since(day.month()) > PLACES_MONTHS
            {
                let message = format!("`{path}` was last read on {day}");
                let help = "read the list again, then set the day";
                diagnostics.push(Diagnostic::warning("W0713", whole(line, at), message).help(help));
            }
            let visits = line.split([',', ';']).filter_map(|cell| {
                let (day, _) = cell.trim().split_once(' ')?;
                Date::parse(day)
            });
            if let Some(last) = visits.max().filter(|last| *last < today) {
                let message = format!("the visits posted here ended on {last}");
                let help = "look the new visits up; until then people are told to call";
                diagnostics.push(Diagnostic::warning("W0714", whole(line, at), message).help(help));
            }
        }
    }
}
