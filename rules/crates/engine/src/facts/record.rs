//! A record of amounts by year, as people paste it from a page or load it from a file.
//!
//! One row a year: the year, then the amount; with tabs, commas, semicolons or spaces between;
//! English and French amounts; with or without headings. Every row is taken over as it is, and
//! what is wrong is said at the row: nothing is guessed, and nothing is lost.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::pack::{Fact, Kind, Unit};
use crate::util::sort;
use crate::values::{Number, Records, Value};

/// A row as it is written: the year, and the amount.
pub type Row = [String; 2];

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It does not begin with a year that can be.
    NoYear,
    /// It has no amount.
    NoAmount,
    /// Its amount is no number.
    NotANumber,
    /// Its amount is outside of what it can be.
    OutOfBounds,
    /// An earlier row has the same year and another amount.
    Twice,
    /// There are more rows than this.
    TooMany(usize),
}

/// Which row, which of its columns, and what is wrong there.
pub type Found = (usize, usize, Wrong);

/// The columns.
const YEAR: usize = 0;
const AMOUNT: usize = 1;
/// The most rows that are taken over; no life has more years.
const MOST_ROWS: usize = 400;
/// The longest row that is taken over.
const LONGEST_ROW: usize = 200;
/// Lists of more rows than this are filled in as a table.
const LONG: usize = 20;

/// Whether a list is such a record.
pub fn is_record(fields: &[Fact], most: usize) -> bool {
    let kinds = fields.iter().map(|field| &field.kind);
    most > LONG && kinds.eq([&Kind::Number(Unit::Whole), &Kind::Number(Unit::DollarsPerYear)])
}

/// Takes rows over. Those that can be read come out as a year and an amount, the others as
/// they were written, divided after the first word.
pub fn split(text: &str) -> Vec<Row> {
    let text = text.trim_start_matches('\u{feff}');
    let mut rows = Vec::new();
    for row in text.lines().map(str::trim).filter(|row| !row.is_empty()) {
        // Words above the first year are headings.
        if rows.is_empty() && !row.chars().any(|c| c.is_ascii_digit()) {
            continue;
        }
        if rows.len() >= MOST_ROWS {
            break;
        }
        rows.push(cells(row));
    }
    rows
}

/// Puts rows that were taken over below those that are there; says nothing twice. With every
/// year known they stand in the order of years, and years between that no row is about had
/// nothing.
pub fn merge(there: Vec<Row>, more: Vec<Row>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for row in there.into_iter().chain(more) {
        if !is_blank(&row) && !rows.contains(&row) {
            rows.push(row);
        }
    }
    let years: Option<Vec<i64>> = rows.iter().map(|row| year(cell(row, YEAR))).collect();
    let Some(years) = years else { return rows };
    let ends = years.iter().min().zip(years.iter().max());
    if let Some((first, last)) = ends.filter(|(first, last)| last.saturating_sub(**first) < 100) {
        for missing in (*first..=*last).filter(|year| !years.contains(year)) {
            rows.push([missing.to_string(), "0".to_owned()]);
        }
    }
    sort::by(&mut rows, |row| year(cell(row, YEAR)));
    rows
}

/// What was entered. Empty rows say nothing.
///
/// # Errors
/// Everything that is wrong with the rows.
pub fn check(fields: &[Fact], most: usize, rows: &[Row]) -> Result<Value, Vec<Found>> {
    let mut problems = Vec::new();
    let mut found: BTreeMap<i64, Number> = BTreeMap::new();
    for (place, row) in rows.iter().enumerate().filter(|(_, row)| !is_blank(row)) {
        let bounds = |column: usize| fields.get(column).map(|field| field.bounds);
        let inside = |column, number: Number| {
            bounds(column).is_some_and(|(low, high)| low <= number && number <= high)
        };
        let year = year(cell(row, YEAR)).filter(|year| inside(YEAR, Number::whole(*year)));
        let amount = match amount(cell(row, AMOUNT)) {
            Ok(amount) if !inside(AMOUNT, amount) => Err(Wrong::OutOfBounds),
            read => read,
        };
        if let Err(wrong) = amount {
            problems.push((place, AMOUNT, wrong));
        }
        let Some(year) = year else {
            problems.push((place, YEAR, Wrong::NoYear));
            continue;
        };
        let Ok(amount) = amount else { continue };
        match found.get(&year) {
            Some(before) if *before != amount => problems.push((place, YEAR, Wrong::Twice)),
            Some(_) => {}
            None if found.len() >= most => problems.push((place, YEAR, Wrong::TooMany(most))),
            None => {
                found.insert(year, amount);
            }
        }
    }
    if !problems.is_empty() {
        sort::by(&mut problems, |(row, column, _)| (*row, *column));
        return Err(problems);
    }
    let row = |(year, amount): (i64, Number)| vec![Value::whole(year), Value::Exact(amount)];
    Ok(Value::Records(Rc::new(Records { rows: found.into_iter().map(row).collect(), more: None })))
}

/// The year after the last, for a further row.
pub fn next_year(rows: &[Row]) -> Option<String> {
    let last = rows.iter().filter_map(|row| year(cell(row, YEAR))).max()?;
    Some(last.checked_add(1)?.to_string())
}

fn cell(row: &Row, column: usize) -> &str {
    row.get(column).map_or("", |text| text.trim())
}

fn is_blank(row: &Row) -> bool {
    row.iter().all(|text| text.trim().is_empty())
}

/// A year of four digits.
fn year(text: &str) -> Option<i64> {
    let shaped = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    shaped.then(|| text.parse().ok()).flatten()
}

/// The two cells of a row.
fn cells(row: &str) -> Row {
    let row: String = row.chars().take(LONGEST_ROW).collect();
    let row = row.trim_start_matches('"');
    let end = row.find(['\t', ';', ',', ':', '"', ' ', '\u{a0}', UNREADABLE]).unwrap_or(row.len());
    let (first, rest) = row.split_at_checked(end).unwrap_or((row, ""));
    let rest = rest.trim_start_matches('"');
    let rest = rest.strip_prefix(['\t', ';', ',', ':', ' ', '\u{a0}', UNREADABLE]).unwrap_or(rest);
    let second = first_cell(rest.trim());
    // An amount as it is read, so that the table shows what is worked with.
    let second = match amount(&second) {
        Ok(amount) if year(first).is_some() => amount.to_string(),
        _ => second,
    };
    [first.to_owned(), second]
}

/// What a browser puts for a letter of another encoding, such as the space within an amount.
const UNREADABLE: char = '\u{fffd}';

/// The first cell: up to a tab or semicolon, or what is between quotes.
fn first_cell(rest: &str) -> String {
    let rest = rest.trim_start_matches(['\t', ';', ' ']);
    if let Some(quoted) = rest.strip_prefix('"') {
        return quoted.split('"').next().unwrap_or_default().trim().to_owned();
    }
    rest.split(['\t', ';']).next().unwrap_or_default().trim().to_owned()
}

/// `54,900.00`, `$54 900`, `54 900,00 $`, `54900.5`, a dash for nothing.
fn amount(cell: &str) -> Result<Number, Wrong> {
    let is_space =
        |c: char| c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | UNREADABLE);
    let plain: String =
        cell.chars().filter(|c| !is_space(*c) && !matches!(c, '$' | '\'' | '’')).collect();
    if matches!(plain.as_str(), "-" | "–" | "—" | "nil" | "néant") {
        return Ok(Number::ZERO);
    }
    if plain.is_empty() {
        return Err(Wrong::NoAmount);
    }
    let negative = plain.starts_with(['-', '−', '(']);
    let plain = plain.trim_start_matches(['-', '−', '(']).trim_end_matches(')');
    if plain.is_empty() || !plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return Err(Wrong::NotANumber);
    }
    let number = with_point(plain).and_then(|plain| Number::parse(&plain));
    let number = number.ok_or(Wrong::NotANumber)?;
    Ok(if negative { number.times(Number::whole(-1)) } else { number })
}

/// Digits with a point before the cents, whichever marks were used: the last mark is before
/// the cents if one or two digits follow it, and groups have three.
fn with_point(plain: &str) -> Option<String> {
    let Some(at) = plain.rfind(['.', ',']) else { return Some(plain.to_owned()) };
    let (whole, cents) = plain.split_at_checked(at)?;
    let cents = cents.get(1..)?;
    let (groups, cents) = if cents.len() == 3 { (plain, "") } else { (whole, cents) };
    let mut parts = groups.split(['.', ',']);
    let first = parts.next()?;
    let rest: Vec<&str> = parts.collect();
    let grouped = rest.is_empty() || (first.len() <= 3 && !first.is_empty());
    if cents.len() > 2 || !grouped || rest.iter().any(|group| group.len() != 3) {
        return None;
    }
    let whole: String = std::iter::once(first).chain(rest).collect();
    Some(if cents.is_empty() { whole } else { format!("{whole}.{cents}") })
}

#[cfg(test)]
mod tests {
    use crate::pack::Scope;

    use super::*;

    fn fields() -> Vec<Fact> {
        let field = |id: &str, unit: Unit, low: i64, high: i64| {
            let bounds = (Number::whole(low), Number::whole(high));
            Fact::new(id, Scope::Each, Kind::Number(unit), bounds)
        };
        vec![
            field("year", Unit::Whole, 1966, 2100),
            field("amount", Unit::DollarsPerYear, 0, 10_000_000),
        ]
    }

    fn read(text: &str) -> Vec<(String, String)> {
        let rows = merge(Vec::new(), split(text));
        assert!(check(&fields(), 60, &rows).is_ok(), "{text:?}");
        rows.iter().map(|row| (cell(row, 0).to_owned(), cell(row, 1).to_owned())).collect()
    }

    fn problems(text: &str) -> Vec<Found> {
        check(&fields(), 60, &merge(Vec::new(), split(text))).err().unwrap_or_default()
    }

    #[test]
    fn only_a_long_list_of_a_year_and_an_amount_is_a_record() {
        assert!(is_record(&fields(), 60));
        assert!(!is_record(&fields(), 4));
        assert!(!is_record(fields().get(..1).unwrap(), 60));
    }

    #[test]
    fn both_languages_and_every_separator_say_the_same() {
        let expected = [("2019", "57400"), ("2020", "1234.56")];
        let expected = expected.map(|(year, amount)| (year.to_owned(), amount.to_owned()));
        for text in [
            "2019\t57400\n2020\t1234.56",
            "2019;57400\r\n2020;1234,56\r\n",
            "2019,57400\n2020,1234.56",
            "2019 $57,400.00\n2020 $1,234.56",
            "2019\t57\u{a0}400,00 $\n2020\t1 234,56 $",
            "2019;57\u{fffd}400,00\n2020;1\u{fffd}234,56",
            "\u{feff}\"2019\",\"57,400.00\"\n\"2020\",\"1,234.56\"",
            "Year\tPensionable earnings\n2020\t1,234.56\t\n2019\t57,400\tM",
            "Année;Gains ouvrant droit à pension\n\n2019;57 400;M\n2020;1 234,56;",
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn years_without_a_row_are_years_without_earnings() {
        let rows = read("2018 100\n2021 -");
        assert_eq!(rows.len(), 4);
        assert_eq!(rows.get(1), Some(&("2019".to_owned(), "0".to_owned())));
    }

    #[test]
    fn a_bad_row_is_named_and_stays_as_it_was_written() {
        let text = "2018 5000\n20l9 5100\n2020\n2021 5 3oo\n1950 1\n2022 -5\n2018 6\n2023 99999999";
        let expected = [
            (1, YEAR, Wrong::NoYear),
            (2, AMOUNT, Wrong::NoAmount),
            (3, AMOUNT, Wrong::NotANumber),
            (4, YEAR, Wrong::NoYear),
            (5, AMOUNT, Wrong::OutOfBounds),
            (6, YEAR, Wrong::Twice),
            (7, AMOUNT, Wrong::OutOfBounds),
        ];
        assert_eq!(problems(text), expected);
        let rows = merge(Vec::new(), split(text));
        // The gaps are not filled while rows wait to be mended.
        assert_eq!(rows.len(), 8);
        assert_eq!(rows.get(1).map(|row| (cell(row, 0), cell(row, 1))), Some(("20l9", "5100")));
        assert_eq!(rows.get(3).map(|row| (cell(row, 0), cell(row, 1))), Some(("2021", "5 3oo")));
    }

    #[test]
    fn rows_come_to_those_that_are_there() {
        let there = split("2018 5000\n2019 5100");
        let rows = merge(there, split("2019 5100\n2017 4000\n2018 1"));
        assert_eq!(rows.len(), 4);
        let found = check(&fields(), 60, &rows).err();
        assert_eq!(found, Some(vec![(2, YEAR, Wrong::Twice)]));
        assert_eq!(next_year(&rows), Some("2020".to_owned()));
    }

    #[test]
    fn amounts_that_could_mean_two_things_are_refused() {
        for text in ["2019 1,23,456", "2019 12.3456", "2019 ,", "2019 1.2.3", "2019 1e9"] {
            assert_eq!(problems(text), [(0, AMOUNT, Wrong::NotANumber)], "{text:?}");
        }
    }

    #[test]
    fn nothing_that_is_pasted_does_harm() {
        let long = "9".repeat(1_000_000);
        let many: Vec<String> = (0..100_000).map(|n| format!("{n} 1")).collect();
        let many = many.join("\n");
        let odd = "2019\u{301}\t1\n\u{0}\n\u{202e}2020 1\n2020\u{a0}\u{a0}1";
        for text in [long.as_str(), &many, odd, "2019\t\"", "\"\"\"", "2019\u{e9}5", ""] {
            let rows = split(text);
            assert!(rows.len() <= MOST_ROWS);
            assert!(rows.iter().flatten().all(|text| text.len() <= 4 * LONGEST_ROW));
            let _ = check(&fields(), 60, &rows);
        }
        let years: Vec<String> = (1970..2040).map(|n| format!("{n} 1")).collect();
        let years = years.join("\n");
        assert_eq!(problems(&years).len(), 10);
    }
}
