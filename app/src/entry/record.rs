//! A record of earnings, pasted or loaded from a file: a year and an amount a row.
//!
//! Takes what people copy out of a Statement of Contributions or a spreadsheet: tabs, commas
//! or semicolons; English and French amounts; headings. Nothing of a row that cannot be read
//! is guessed: it is named, with what is wrong with it.

use std::collections::BTreeMap;

use rules::number::Number;

/// The most rows that are looked at; no life has more years.
const MOST_ROWS: usize = 400;
/// The longest row that is looked at.
const LONGEST_ROW: usize = 200;
/// The years that a record can be of.
const YEARS: std::ops::RangeInclusive<i64> = 1966..=2100;

/// What was read: earnings by year, and the rows that could not be.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Record {
    /// Every year once.
    pub(crate) earnings: BTreeMap<i64, Number>,
    /// In the order of the rows.
    pub(crate) mistakes: Vec<Mistake>,
}

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// Its number, from 1, as an editor shows it.
    pub(crate) row: usize,
    /// Its beginning, as it was written.
    pub(crate) text: String,
    pub(crate) problem: RowProblem,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowProblem {
    /// It does not begin with a year of four digits from 1966 on.
    Year,
    /// There is no amount after the year.
    NoAmount,
    /// The amount is not a number.
    Amount,
    /// The amount is below zero.
    Negative,
    /// It is more than anybody earns.
    TooMuch,
    /// An earlier row has the same year and another amount.
    Twice,
    /// There are more rows than a life has years; this and later ones were not read.
    TooMany,
}

impl Record {
    /// Reads rows. Years between the first and the last that no row is about had no earnings.
    pub(crate) fn read(text: &str) -> Self {
        let mut record = Self::default();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let rows = text.lines().zip(1_usize..).filter(|(row, _)| !row.trim().is_empty());
        for (count, (row, number)) in rows.enumerate() {
            if count >= MOST_ROWS {
                record.add_mistake(number, row, RowProblem::TooMany);
                break;
            }
            match read_row(row) {
                Ok((year, amount)) => record.add(number, row, year, amount),
                // Words above the first year are headings.
                Err(RowProblem::Year) if record.earnings.is_empty() && is_heading(row) => {}
                Err(problem) => record.add_mistake(number, row, problem),
            }
        }
        record.fill();
        record
    }

    fn add(&mut self, number: usize, row: &str, year: i64, amount: Number) {
        match self.earnings.get(&year) {
            Some(before) if *before != amount => {
                self.add_mistake(number, row, RowProblem::Twice);
            }
            _ => {
                self.earnings.insert(year, amount);
            }
        }
    }

    fn add_mistake(&mut self, row: usize, text: &str, problem: RowProblem) {
        let text = text.trim().chars().take(40).collect();
        self.mistakes.push(Mistake { row, text, problem });
    }

    fn fill(&mut self) {
        let ends = (self.earnings.keys().next().copied(), self.earnings.keys().last().copied());
        if let (Some(first), Some(last)) = ends {
            // A year that could not be read is missing, not zero, until it is mended.
            if self.mistakes.is_empty() {
                for year in first..=last {
                    self.earnings.entry(year).or_insert(Number::ZERO);
                }
            }
        }
    }
}

fn is_heading(row: &str) -> bool {
    !row.chars().any(|c| c.is_ascii_digit())
}

fn read_row(row: &str) -> Result<(i64, Number), RowProblem> {
    if row.len() > LONGEST_ROW {
        return Err(RowProblem::Year);
    }
    let row = row.trim().trim_matches('"');
    let digits = row.chars().take_while(char::is_ascii_digit).count();
    let (year, rest) = row.split_at_checked(digits).ok_or(RowProblem::Year)?;
    if year.len() != 4 {
        return Err(RowProblem::Year);
    }
    let year: i64 = year.parse().map_err(|_| RowProblem::Year)?;
    if !YEARS.contains(&year) {
        return Err(RowProblem::Year);
    }
    let rest = rest.trim_start_matches('"');
    let rest = rest.strip_prefix(['\t', ';', ',', ':', ' ', '\u{a0}']).unwrap_or(rest);
    let cell = first_cell(rest.trim());
    if cell.is_empty() {
        return Err(RowProblem::NoAmount);
    }
    amount(&cell).map(|amount| (year, amount))
}

/// The first cell: up to a tab or semicolon, or what is between quotes.
fn first_cell(rest: &str) -> String {
    let rest = rest.trim_start_matches(['\t', ';', ' ']);
    if let Some(quoted) = rest.strip_prefix('"') {
        return quoted.split('"').next().unwrap_or_default().trim().to_owned();
    }
    rest.split(['\t', ';']).next().unwrap_or_default().trim().to_owned()
}

/// `54,900.00`, `$54 900`, `54 900,00 $`, `54900.5`, a dash for nothing.
fn amount(cell: &str) -> Result<Number, RowProblem> {
    let is_space = |c: char| c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}');
    let plain: String =
        cell.chars().filter(|c| !is_space(*c) && !matches!(c, '$' | '\'' | '’')).collect();
    if matches!(plain.as_str(), "-" | "–" | "—" | "nil" | "néant") {
        return Ok(Number::ZERO);
    }
    let negative = plain.starts_with(['-', '−', '(']);
    let plain = plain.trim_start_matches(['-', '−', '(']).trim_end_matches(')');
    if plain.is_empty() || !plain.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return Err(RowProblem::Amount);
    }
    let number = Number::parse(&with_point(plain).ok_or(RowProblem::Amount)?);
    let number = number.ok_or(RowProblem::Amount)?;
    if negative && number > Number::ZERO {
        return Err(RowProblem::Negative);
    }
    if number > Number::whole(10_000_000) {
        return Err(RowProblem::TooMuch);
    }
    Ok(number)
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
    use super::*;

    fn earnings(text: &str) -> Vec<(i64, String)> {
        let record = Record::read(text);
        assert_eq!(record.mistakes, [], "{text:?}");
        record.earnings.into_iter().map(|(year, n)| (year, n.to_string())).collect()
    }

    fn problems(text: &str) -> Vec<(usize, RowProblem)> {
        Record::read(text).mistakes.into_iter().map(|m| (m.row, m.problem)).collect()
    }

    #[test]
    fn both_languages_and_every_separator_say_the_same() {
        let expected = [(2019, "57400".to_owned()), (2020, "1234.56".to_owned())];
        for text in [
            "2019\t57400\n2020\t1234.56",
            "2019;57400\r\n2020;1234,56\r\n",
            "2019,57400\n2020,1234.56",
            "2019 $57,400.00\n2020 $1,234.56",
            "2019\t57\u{a0}400,00 $\n2020\t1 234,56 $",
            "\u{feff}\"2019\",\"57,400.00\"\n\"2020\",\"1,234.56\"",
            "Year\tPensionable earnings\n2019\t57,400\tM\n2020\t1,234.56\t",
            "Année;Gains ouvrant droit à pension\n\n2019;57 400;M\n2020;1 234,56;",
        ] {
            assert_eq!(earnings(text), expected, "{text:?}");
        }
    }

    #[test]
    fn years_without_a_row_are_years_without_earnings() {
        let record = earnings("2018 100\n2021 -");
        assert_eq!(record.len(), 4);
        assert_eq!(record.get(1), Some(&(2019, "0".to_owned())));
    }

    #[test]
    fn a_bad_row_is_named_and_the_others_are_kept() {
        let text = "2018 5000\n20l9 5100\n2020\n2021 5 3oo\n1950 1\n2022 -5\n2018 6\n2023 99999999";
        use RowProblem::{Amount, Negative, NoAmount, TooMuch, Twice, Year};
        let expected = [
            (2, Year),
            (3, NoAmount),
            (4, Amount),
            (5, Year),
            (6, Negative),
            (7, Twice),
            (8, TooMuch),
        ];
        assert_eq!(problems(text), expected);
        // The gaps are not filled with zeros while rows wait to be mended.
        assert_eq!(Record::read(text).earnings.len(), 1);
        let first = Record::read(text).mistakes.into_iter().next();
        assert_eq!(first.map(|mistake| mistake.text), Some("20l9 5100".to_owned()));
    }

    #[test]
    fn amounts_that_could_mean_two_things_are_refused() {
        for text in ["2019 1,23,456", "2019 12.3456", "2019 ,", "2019 1.2.3", "2019 1e9"] {
            assert_eq!(problems(text), [(1, RowProblem::Amount)], "{text:?}");
        }
    }

    #[test]
    fn nothing_that_is_pasted_does_harm() {
        let long = "9".repeat(1_000_000);
        let rows = "2019 1\n".repeat(100_000);
        let odd = "2019\u{301}\t1\n\u{0}\n\u{202e}2020 1\n2020\u{a0}\u{a0}1";
        for text in [long.as_str(), &rows, odd, "2019\t\"", "\"\"\"", "2019\u{e9}5", ""] {
            let record = Record::read(text);
            assert!(record.mistakes.len() <= MOST_ROWS + 1);
            assert!(record.mistakes.iter().all(|m| m.text.chars().count() <= 40));
        }
        assert_eq!(problems(&rows).last(), Some(&(401, RowProblem::TooMany)));
    }
}
