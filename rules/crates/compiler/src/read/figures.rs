//! `params/*.toml` and `tables/*.toml`: figures that change with time.

use super::parts::{Basis, basis, identifier};
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::{Files, Span};
use engine::values::Date;

/// A dated figure.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// File and name: `oas.full_pension`.
    pub(crate) id: String,
    pub(crate) span: Span,
    pub(crate) unit: Option<Text>,
    pub(crate) basis: Basis,
    pub(crate) until: Option<Placed<Date>>,
    pub(crate) values: Vec<Dated>,
}

/// One of its values.
#[derive(Debug)]
pub(crate) struct Dated {
    pub(crate) from: Option<Placed<Date>>,
    /// The last day, where the author says it: then the next must start the day after.
    pub(crate) to: Option<Placed<Date>>,
    pub(crate) value: Option<Placed<String>>,
    pub(crate) source: Option<Text>,
    pub(crate) seen: Option<Text>,
}

/// A large table: what its columns are. The rows are in the CSV file beside it.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) id: Placed<String>,
    pub(crate) from: Option<Placed<Date>>,
    pub(crate) until: Option<Placed<Date>>,
    pub(crate) source: Option<Text>,
    pub(crate) keys: Vec<Column>,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Option<u32>,
}

/// A column of a table.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) id: Placed<String>,
    pub(crate) unit: Option<Text>,
    /// Of a key: the choice whose options it holds, instead of a unit.
    pub(crate) options: Option<Text>,
    /// Of a key: `equal`, `band` or `up_to`.
    pub(crate) matched: Option<Text>,
}

pub(crate) fn read_parameters(
    stem: &str,
    mut section: Section<'_>,
    parameters: &mut Vec<Parameter>,
    diagnostics: &mut Diagnostics,
) {
    identifier(stem, section.span, diagnostics);
    for (name, mut figure) in section.rest(diagnostics) {
        identifier(name.value, name.span, diagnostics);
        let unit = figure.text("unit", diagnostics);
        let basis = basis(&mut figure, diagnostics);
        let until = figure.date("until", diagnostics);
        let values = figure
            .sections("values", diagnostics)
            .into_iter()
            .map(|dated| read_dated(dated, diagnostics));
        parameters.push(Parameter {
            id: format!("{stem}.{}", name.value),
            span: name.span,
            unit,
            basis,
            until,
            values: values.collect(),
        });
        figure.finish(diagnostics);
    }
}

fn read_dated(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Dated {
    let dated = Dated {
        from: section.date("from", diagnostics),
        to: section.date("to", diagnostics),
        value: section.literal("value", diagnostics),
        source: section.text("source", diagnostics),
        seen: section.text("seen", diagnostics),
    };
    section.finish(diagnostics);
    dated
}

pub(crate) fn read_table(
    stem: &str,
    mut section: Section<'_>,
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Table {
    let id = match section.text("id", diagnostics) {
        Some(id) => Placed { value: id.value, span: id.span },
        None => Placed { value: stem.to_owned(), span: section.span },
    };
    identifier(&id.value, id.span, diagnostics);
    let path = format!("tables/{stem}.csv");
    let rows = files.iter().find(|(_, name, _)| *name == path).map(|(file, _, _)| file);
    if rows.is_none() {
        let message = format!("there is no `{path}` with the rows of this table");
        diagnostics.push(Diagnostic::error("E0108", section.span, message));
    }
    let from = section.date("from", diagnostics);
    let until = section.date("until", diagnostics);
    let source = section.text("source", diagnostics);
    let keys = section.sections("keys", diagnostics);
    let keys = keys.into_iter().filter_map(|key| read_column(key, true, diagnostics)).collect();
    let columns = section.sections("columns", diagnostics);
    let columns =
        columns.into_iter().filter_map(|column| read_column(column, false, diagnostics)).collect();
    section.finish(diagnostics);
    Table { id, from, until, source, keys, columns, rows }
}

fn read_column(
    mut section: Section<'_>,
    is_key: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Column> {
    let id = section.text("id", diagnostics);
    let options = if is_key { section.text("options", diagnostics) } else { None };
    let numbers = options.is_none();
    let unit = if numbers { section.text("unit", diagnostics) } else { None };
    let matched = if is_key && numbers { section.text("match", diagnostics) } else { None };
    section.finish(diagnostics);
    let id = id?;
    identifier(&id.value, id.span, diagnostics);
    Some(Column { id: Placed { value: id.value, span: id.span }, unit, options, matched })
}
