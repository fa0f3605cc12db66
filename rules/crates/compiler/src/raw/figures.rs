//! `params/*.toml` and `tables/*.toml`: figures that change with time.

use super::text::Text;
use super::tree::{Placed, Section};
use super::{Basis, basis, identifier};
use crate::diagnostic::Diagnostic;
use crate::files::{Files, Span};
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
    to: &mut Vec<Diagnostic>,
) {
    identifier(stem, section.span, to);
    for (name, mut figure) in section.rest(to) {
        identifier(name.value, name.span, to);
        let unit = figure.needed_text("unit", to);
        let basis = basis(&mut figure, to);
        let until = figure.date("until", to);
        figure.need("values", to);
        let values = figure.sections("values", to).into_iter().map(|dated| read_dated(dated, to));
        parameters.push(Parameter {
            id: format!("{stem}.{}", name.value),
            span: name.span,
            unit,
            basis,
            until,
            values: values.collect(),
        });
        figure.finish(to);
    }
}

fn read_dated(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Dated {
    for key in ["from", "value", "source", "seen"] {
        section.need(key, to);
    }
    let dated = Dated {
        from: section.date("from", to),
        to: section.date("to", to),
        value: section.literal("value", to),
        source: section.text("source", to),
        seen: section.text("seen", to),
    };
    section.finish(to);
    dated
}

pub(crate) fn read_table(
    stem: &str,
    mut section: Section<'_>,
    files: &Files,
    to: &mut Vec<Diagnostic>,
) -> Table {
    for key in ["from", "source", "keys", "columns"] {
        section.need(key, to);
    }
    let id = match section.text("id", to) {
        Some(id) => Placed { value: id.value, span: id.span },
        None => Placed { value: stem.to_owned(), span: section.span },
    };
    identifier(&id.value, id.span, to);
    let path = format!("tables/{stem}.csv");
    let rows = files.iter().find(|(_, name, _)| *name == path).map(|(file, _, _)| file);
    if rows.is_none() {
        let message = format!("there is no `{path}` with the rows of this table");
        to.push(Diagnostic::error("E0108", section.span, message));
    }
    let from = section.date("from", to);
    let until = section.date("until", to);
    let source = section.text("source", to);
    let keys = section.sections("keys", to);
    let keys = keys.into_iter().filter_map(|key| read_column(key, true, to)).collect();
    let columns = section.sections("columns", to);
    let columns = columns.into_iter().filter_map(|column| read_column(column, false, to)).collect();
    section.finish(to);
    Table { id, from, until, source, keys, columns, rows }
}

fn read_column(mut section: Section<'_>, is_key: bool, to: &mut Vec<Diagnostic>) -> Option<Column> {
    let id = section.needed_text("id", to);
    let options = if is_key { section.text("options", to) } else { None };
    let numbers = options.is_none();
    let unit = if numbers { section.needed_text("unit", to) } else { None };
    let matched = if is_key && numbers { section.needed_text("match", to) } else { None };
    section.finish(to);
    let id = id?;
    identifier(&id.value, id.span, to);
    Some(Column { id: Placed { value: id.value, span: id.span }, unit, options, matched })
}
