//! Large tables: the columns as described, the rows from the CSV file beside the description.

use std::rc::Rc;

use crate::read::figures::{Column, Table as WrittenTable};
use crate::read::text::Text;
use crate::read::tree::Placed;
use crate::resolve::citations::Citations;
use crate::resolve::dictionary::{not_a_value, value_of};
use crate::resolve::parameters::unit_of;
use crate::resolve::types::{Options, Type};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::{Files, Span};
use crate::source::suggest::suggestion;
use engine::pack::{Fact, Kind, Match, Scope, SourceId, Table, Unit};
use engine::values::{Date, Number};

/// A table with what the pack does not keep: the types of its keys.
#[derive(Debug)]
pub(crate) struct Described {
    pub(crate) table: Table,
    pub(crate) keys: Vec<(String, Type)>,
}

pub(crate) fn build(
    written: &[WrittenTable],
    files: &Files,
    facts: &[Fact],
    citations: &Citations,
    diagnostics: &mut Diagnostics,
) -> Vec<Described> {
    let mut tables: Vec<(Described, Span)> = Vec::new();
    for table in written {
        let described = build_one(table, files, facts, citations, diagnostics);
        let same = tables.iter().filter(|(d, _)| d.table.id == described.table.id);
        for (earlier, span) in same {
            agree(earlier, *span, &described, table.id.span, diagnostics);
        }
        tables.push((described, table.id.span));
    }
    tables.into_iter().map(|(described, _)| described).collect()
}

/// Tables of one name are the same table at different times.
fn agree(a: &Described, first: Span, b: &Described, again: Span, diagnostics: &mut Diagnostics) {
    let alike =
        a.keys == b.keys && a.table.keys == b.table.keys && a.table.columns == b.table.columns;
    let end = |table: &Table| table.until.unwrap_or(Date::from_days(i64::MAX));
    let overlap = a.table.from <= end(&b.table) && b.table.from <= end(&a.table);
    if !alike {
        let message = format!("table `{}` has other columns here", b.table.id);
        diagnostics.push(Diagnostic::error("E0706", again, message).and(first, "than here"));
    } else if overlap {
        let message = format!("table `{}` is there twice for the same days", b.table.id);
        let help = "give the older one an `until`";
        diagnostics
            .push(Diagnostic::error("E0704", again, message).and(first, "also here").help(help));
    }
}

fn build_one(
    written: &WrittenTable,
    files: &Files,
    facts: &[Fact],
    citations: &Citations,
    diagnostics: &mut Diagnostics,
) -> Described {
    let unit = |column: &Column, diagnostics: &mut Diagnostics| {
        column.unit.as_ref().and_then(|unit| unit_of(unit, diagnostics)).unwrap_or(Unit::Whole)
    };
    let mut keys = Vec::new();
    for key in &written.keys {
        let ty = match &key.options {
            Some(path) => options_of(path, facts, diagnostics),
            None => Type::Number(unit(key, diagnostics)),
        };
        keys.push((key.id.value.clone(), ty));
    }
    let mut columns = Vec::new();
    for column in &written.columns {
        columns.push((column.id.value.clone(), unit(column, diagnostics)));
    }
    let matched = written.keys.iter().map(|key| match_of(key, diagnostics)).collect();
    let of_keys = written.keys.iter().zip(&keys).map(|(key, (_, ty))| (&key.id, ty.clone()));
    let of_columns = written.columns.iter().zip(&columns);
    let of_columns = of_columns.map(|(column, (_, unit))| (&column.id, Type::Number(*unit)));
    let wanted: Vec<(&Placed<String>, Type)> = of_keys.chain(of_columns).collect();
    let rows = written
        .rows
        .map(|file| rows(file, files.text(file), &wanted, diagnostics))
        .unwrap_or_default();
    every_option(written, &keys, &rows, diagnostics);
    let table = Table {
        id: written.id.value.clone(),
        keys: matched,
        columns,
        rows: sorted(rows, keys.len(), diagnostics),
        from: written.from.map_or(Date::from_days(0), |from| from.value),
        until: written.until.map(|until| until.value),
        source: written
            .source
            .as_ref()
            .and_then(|source| citations.source(source, diagnostics))
            .unwrap_or(SourceId(0)),
    };
    Described { table, keys }
}

/// The options of a choice: `household.ei_region`.
fn options_of(path: &Text, facts: &[Fact], diagnostics: &mut Diagnostics) -> Type {
    let owner = |fact: &Fact| if fact.about == Scope::Household { "household" } else { "person" };
    let named = |fact: &&Fact| format!("{}.{}", owner(fact), fact.id) == path.value;
    if let Some(Kind::Choice(names)) = facts.iter().find(named).map(|fact| &fact.kind) {
        return Type::Choice(Rc::new(Options { names: names.clone(), of: path.value.clone() }));
    }
    let message = format!("`{}` is not a choice", path.value);
    let choices = facts.iter().filter(|fact| matches!(fact.kind, Kind::Choice(_)));
    let choices: Vec<String> = choices.map(|fact| format!("{}.{}", owner(fact), fact.id)).collect();
    let help = suggestion(&path.value, choices.iter().map(String::as_str));
    diagnostics.push(Diagnostic::error("E0302", path.span, message).help_if(help));
    Type::Broken
}

/// Every option has a row: without one, anything could be looked up.
fn every_option(
    written: &WrittenTable,
    keys: &[(String, Type)],
    rows: &[(Span, Vec<Number>)],
    diagnostics: &mut Diagnostics,
) {
    for (place, ((_, ty), key)) in keys.iter().zip(&written.keys).enumerate() {
        let Type::Choice(options) = ty else { continue };
        for (option, name) in (0_i64..).zip(&options.names) {
            let number = Some(Number::whole(option));
            if rows.iter().all(|(_, cells)| cells.get(place).copied() != number) {
                let message = format!("the table has no row for `{name}`");
                diagnostics.push(Diagnostic::error("E0708", key.id.span, message));
            }
        }
    }
}

/// What a cell holds: a number, or an option's position.
fn cell_of(text: &Placed<String>, ty: &Type, diagnostics: &mut Diagnostics) -> Option<Number> {
    if let Type::Choice(options) = ty {
        let found = (0_i64..).zip(&options.names).find(|(_, name)| **name == text.value);
        if found.is_none() {
            let message = format!("`{}` has no option `{}`", options.of, text.value);
            let help = suggestion(&text.value, options.names.iter().map(String::as_str));
            diagnostics.push(Diagnostic::error("E0303", text.span, message).help_if(help));
        }
        return found.map(|(place, _)| Number::whole(place));
    }
    let unit = ty.unit()?;
    let number = value_of(text, unit);
    if number.is_none() {
        diagnostics.push(not_a_value(text, unit));
    }
    number
}

fn match_of(key: &Column, diagnostics: &mut Diagnostics) -> Match {
    if key.options.is_some() {
        return Match::Option;
    }
    match key.matched.as_ref().map(|text| (text.value.as_str(), text.span)) {
        Some(("band", _)) => Match::Band,
        Some(("up_to", _)) => Match::UpTo,
        Some(("equal", _)) | None => Match::Equal,
        Some((other, span)) => {
            let message = format!("unknown `match` value `{other}`");
            let help = "`equal`: the row with this key; `band`: the row with the greatest key \
                        that is not above; `up_to`: the row with the least that is not below";
            diagnostics.push(Diagnostic::error("E0306", span, message).help(help));
            Match::Equal
        }
    }
}

/// The cells of every row in the order of the description, each row with its place.
fn rows(
    file: u32,
    text: &str,
    wanted: &[(&Placed<String>, Type)],
    diagnostics: &mut Diagnostics,
) -> Vec<(Span, Vec<Number>)> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let line = |start: usize| {
        let rest = text.get(start..).unwrap_or_default();
        let skipped = rest.len().saturating_sub(rest.trim_start_matches(['\n', '\r']).len());
        let length = rest.trim_start_matches(['\n', '\r']).lines().next().map_or(0, str::len);
        let start = start.saturating_add(skipped);
        Span::new(file, start..start.saturating_add(length))
    };
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => {
            diagnostics.push(Diagnostic::error("E0708", line(0), format!("not CSV: {error}")));
            return Vec::new();
        }
    };
    let names: Vec<&str> = header.iter().map(str::trim).collect();
    let mut places = Vec::new();
    for (id, _) in wanted {
        let place = names.iter().position(|name| *name == id.value);
        if place.is_none() {
            let message = format!("the table has no column `{}`", id.value);
            let help = suggestion(&id.value, names.iter().copied());
            let diagnostic = Diagnostic::error("E0708", line(0), message).help_if(help);
            diagnostics.push(diagnostic.and(id.span, "described here"));
        }
        places.push(place);
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                diagnostics.push(Diagnostic::error("E0708", line(0), format!("not CSV: {error}")));
                break;
            }
        };
        let start = record.position().and_then(|p| usize::try_from(p.byte()).ok()).unwrap_or(0);
        let span = line(start);
        if record.len() != names.len() {
            let message = format!("{} cells where there are {} columns", record.len(), names.len());
            diagnostics.push(Diagnostic::error("E0708", span, message));
            continue;
        }
        let mut cells = Vec::new();
        for ((_, ty), place) in wanted.iter().zip(&places) {
            let Some(cell) = place.and_then(|place| record.get(place)) else { continue };
            let value = cell.trim().to_owned();
            let text = Placed { value, span };
            cells.extend(cell_of(&text, ty, diagnostics));
        }
        if cells.len() == wanted.len() {
            rows.push((span, cells));
        }
    }
    rows
}

/// Rows by key; two rows of one key are a mistake.
fn sorted(
    mut rows: Vec<(Span, Vec<Number>)>,
    keys: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<(Vec<Number>, Vec<Number>)> {
    rows.sort_by(|(_, a), (_, b)| a.cmp(b));
    let mut split: Vec<(Vec<Number>, Vec<Number>)> = Vec::new();
    let mut before: Option<Span> = None;
    for (span, mut cells) in rows {
        let values = cells.split_off(keys.min(cells.len()));
        if let Some(first) = before
            && split.last().is_some_and(|(last, _)| *last == cells)
        {
            let message = "two rows with the same key";
            let diagnostic = Diagnostic::error("E0107", span, message).label("again here");
            diagnostics.push(diagnostic.and(first, "first here"));
        }
        before = Some(span);
        split.push((cells, values));
    }
    split
}
