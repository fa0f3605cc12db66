//! Looking up a dated table, also with keys that are not known exactly.

use crate::pack::{Match, Pack, Table, TableId};
use crate::values::{ChoiceSet, Date, Number, Value};

/// Keys and values of one row.
type Row = (Vec<Number>, Vec<Number>);

/// Everything the column could hold in the rows that the keys could find; before the first table
/// anything that it ever held, and anything at all where a key could find no row.
pub(super) fn lookup(pack: &Pack, table: TableId, column: u16, keys: &[Value], on: Date) -> Value {
    let Some(named) = pack.tables.get(table.index()) else {
        return Value::ANY_NUMBER;
    };
    let column_at = usize::from(column);
    let Some(table) = in_force(pack, &named.id, on) else {
        let alike = pack.tables.iter().filter(|table| table.id == named.id);
        let rows = alike.flat_map(|table| &table.rows);
        return super::ever(rows.filter_map(|(_, values)| values.get(column_at).copied()));
    };
    let search = Search { keys: &table.keys, wanted: keys, column: column_at };
    search.within(&table.rows, 0).unwrap_or(Value::ANY_NUMBER)
}

/// The table of a name on a day. One that has run out stands until the next is known, as figures
/// do, and guidance says until when it was known.
pub(super) fn in_force<'p>(pack: &'p Pack, id: &str, on: Date) -> Option<&'p Table> {
    let started = pack.tables.iter().filter(|table| table.id == id && table.from <= on);
    started.max_by_key(|table| table.from)
}

/// Rows are sorted by key, so that those that agree in the first keys stand together.
struct Search<'s> {
    keys: &'s [Match],
    wanted: &'s [Value],
    column: usize,
}

impl Search<'_> {
    /// Everything found among rows that agree in the keys before `place`; `None` where there
    /// may be no row.
    fn within(&self, rows: &[Row], place: usize) -> Option<Value> {
        let Some(matched) = self.keys.get(place) else {
            let (_, values) = rows.first()?;
            return values.get(self.column).map(|value| Value::Exact(*value));
        };
        let wanted = self.wanted.get(place)?;
        if let Match::Option = matched {
            return self.options(rows, place, wanted);
        }
        let (low, high) = wanted.ends();
        // The last key, when it is known, finds its row in one search.
        if low == high && place.saturating_add(1) == self.keys.len() {
            let at = match matched {
                Match::Band => rows.partition_point(|row| key(row, place) <= low).checked_sub(1)?,
                _ => rows.partition_point(|row| key(row, place) < low),
            };
            let found = rows.get(at..)?;
            let equal = *matched != Match::Equal || key(found.first()?, place) == low;
            return if equal { self.within(found, place.saturating_add(1)) } else { None };
        }
        let (first, last) = match matched {
            Match::Band => {
                let at = rows.partition_point(|row| key(row, place) <= low);
                (key(rows.get(at.checked_sub(1)?)?, place), high)
            }
            Match::UpTo => {
                let at = rows.partition_point(|row| key(row, place) < high);
                (low, key(rows.get(at)?, place))
            }
            // Between two keys of a range there may be one that has no row.
            _ => (low == high).then_some((low, high))?,
        };
        self.groups(from_to(rows, place, first, last), place)
    }

    /// The rows of each option that it could be.
    fn options(&self, rows: &[Row], place: usize, wanted: &Value) -> Option<Value> {
        let Value::Choice(ChoiceSet(bits)) = wanted else { return None };
        // Where no key is known, as before a question is asked, rows are passed one by one.
        if !bits.is_power_of_two() && place.saturating_add(1) == self.keys.len() {
            let bit = |row: &Row| {
                let option = u32::try_from(key(row, place).to_whole()).ok()?;
                1_u64.checked_shl(option).filter(|bit| bits & bit != 0)
            };
            let named = rows.iter().filter_map(|row| Some((bit(row)?, row)));
            let found = named.clone().fold(0, |found, (bit, _)| found | bit);
            return (found == *bits).then(|| self.ends(named.map(|(_, row)| row)))?;
        }
        let (mut all, mut left) = (None, *bits);
        while left != 0 {
            let option = Number::whole(i64::from(left.trailing_zeros()));
            let found = self.groups(from_to(rows, place, option, option), place)?;
            all = Some(hull(all, found));
            left &= left.wrapping_sub(1);
        }
        all
    }

    /// The least and the most that rows hold.
    fn ends<'r>(&self, rows: impl Iterator<Item = &'r Row>) -> Option<Value> {
        let mut ends: Option<(Number, Number)> = None;
        for (_, values) in rows {
            let value = *values.get(self.column)?;
            ends =
                Some(ends.map_or((value, value), |(low, high)| (low.min(value), high.max(value))));
        }
        ends.map(|(low, high)| Value::between(low, high))
    }

    /// Everything found among rows, one key after the other.
    fn groups(&self, mut rows: &[Row], place: usize) -> Option<Value> {
        if place.saturating_add(1) == self.keys.len() {
            return self.ends(rows.iter());
        }
        let mut all = None;
        while let Some(row) = rows.first() {
            let start = key(row, place);
            let (group, rest) = rows.split_at(rows.partition_point(|row| key(row, place) <= start));
            all = Some(hull(all, self.within(group, place.saturating_add(1))?));
            rows = rest;
        }
        all
    }
}

fn hull(all: Option<Value>, found: Value) -> Value {
    match all {
        Some(all) => all.hull(&found),
        None => found,
    }
}

fn key((keys, _): &Row, place: usize) -> Number {
    keys.get(place).copied().unwrap_or(Number::ZERO)
}

/// The rows whose key is within both ends.
fn from_to(rows: &[Row], place: usize, first: Number, last: Number) -> &[Row] {
    let start = rows.partition_point(|row| key(row, place) < first);
    let end = rows.partition_point(|row| key(row, place) <= last);
    rows.get(start..end).unwrap_or(&[])
}
