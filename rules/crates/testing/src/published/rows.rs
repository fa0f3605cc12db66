//! Rows of a published table.

use rust_decimal::{Decimal, RoundingStrategy};

use super::FOLDER;
use compiler::Files;

/// A column, and what a row has in it.
pub type Cell = (String, String);

/// A row: columns and cells, in the order of the file.
#[derive(Clone, Debug)]
pub struct Row {
    /// Columns with their cells.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column.
    ///
    /// # Errors
    /// One sentence, when there is no such column.
    pub fn at(&self, column: &str) -> Result<&str, String> {
        let found = self.cells.iter().find(|(name, _)| name == column);
        let none = || format!("there is no column `{column}` beside {:?}", self.cells);
        found.map(|(_, cell)| cell.as_str()).ok_or_else(none)
    }

    /// The cell of a column as a number.
    ///
    /// # Errors
    /// One sentence, when there is no such column, or no number in it.
    pub fn number(&self, column: &str) -> Result<Decimal, String> {
        number(self.at(column)?)
    }

    /// The first column, which says what the row is of, and the others.
    pub(super) fn split(&self) -> Result<(&Cell, &[Cell]), String> {
        self.cells.split_first().ok_or_else(|| "a row has no cells".to_owned())
    }

    pub(super) fn has(&self, column: &str) -> bool {
        self.cells.iter().any(|(name, _)| name == column)
    }
}

/// The rows of a text; lines that begin with `#` are none.
pub(super) fn rows(path: &str, text: &str) -> Result<Vec<Row>, String> {
    let wrong = |error: csv::Error| format!("{path}: {error}");
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let columns = reader.headers().map_err(wrong)?.clone();
    let pair = |row: csv::StringRecord| Row {
        cells: columns.iter().zip(row.iter()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect(),
    };
    reader.records().map(|row| row.map(pair).map_err(wrong)).collect()
}

/// The rows of a file of published figures.
///
/// # Errors
/// One sentence, when there is no such file, or it is no table.
pub fn of_file(published: &Files, name: &str) -> Result<Vec<Row>, String> {
    let path = format!("{FOLDER}/{name}");
    let found = published.iter().find(|(_, known, _)| *known == path);
    let (_, path, text) = found.ok_or_else(|| format!("there is no {path}"))?;
    rows(path, text)
}

pub(super) fn number(text: &str) -> Result<Decimal, String> {
    text.parse().map_err(|_| format!("{text:?} is no number"))
}

/// Half a unit of the last place is rounded up.
pub fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}
