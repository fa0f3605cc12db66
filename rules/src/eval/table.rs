//! Looking up a dated table, also with keys that are not known exactly.

use crate::date::Date;
use crate::number::Number;
use crate::pack::{Match, Pack, Table};
use crate::value::Value;

/// Everything the column could hold in the rows that the keys could find; anything where
/// the table does not apply on the day or a key could find no row.
pub(super) fn lookup(pack: &Pack, table: u16, column: u16, keys: &[Value], on: Date) -> Value {
    let Some(named) = pack.tables.get(usize::from(table)) else {
        return Value::ANY_NUMBER;
    };
    let applies =
        |t: &&Table| t.id == named.id && t.from <= on && t.until.is_none_or(|until| on <= until);
    let Some(table) = pack.tables.iter().filter(applies).max_by_key(|t| t.from) else {
        return Value::ANY_NUMBER;
    };
    if let ([Match::Band | Match::Equal], [Value::Exact(key)]) = (table.keys.as_slice(), keys) {
        return found(table, column, *key);
    }
    let bands: Vec<(Number, Number)> =
        (0..table.keys.len()).filter_map(|n| reach(table, n, keys.get(n)?)).collect();
    if bands.len() < table.keys.len() {
        return Value::ANY_NUMBER;
    }
    let rows = table.rows.iter().filter(|(row_keys, _)| {
        row_keys.iter().zip(&bands).all(|(key, (low, high))| low <= key && key <= high)
    });
    rows.filter_map(|(_, values)| values.get(usize::from(column)).map(|v| Value::Exact(*v)))
        .reduce(|a, b| a.hull(&b))
        .unwrap_or(Value::ANY_NUMBER)
}

/// The column in the row of one exact key; rows are in the order of their keys.
fn found(table: &Table, column: u16, key: Number) -> Value {
    let above = table.rows.partition_point(|(keys, _)| keys.first().is_some_and(|k| *k <= key));
    let row = above.checked_sub(1).and_then(|place| table.rows.get(place));
    let is_band = table.keys.first() == Some(&Match::Band);
    let row = row.filter(|(keys, _)| is_band || keys.first() == Some(&key));
    let value = row.and_then(|(_, values)| values.get(usize::from(column)));
    value.map_or(Value::ANY_NUMBER, |value| Value::Exact(*value))
}

/// The least and greatest key of the column that the value could find.
fn reach(table: &Table, column: usize, key: &Value) -> Option<(Number, Number)> {
    let (low, high) = key.ends();
    match table.keys.get(column)? {
        // Between two keys of a range there may be one that has no row.
        Match::Equal => (low == high).then_some((low, high)),
        Match::Band => {
            let starts = table.rows.iter().filter_map(|(keys, _)| keys.get(column));
            let first = starts.filter(|start| **start <= low).max()?;
            Some((*first, high))
        }
    }
}
