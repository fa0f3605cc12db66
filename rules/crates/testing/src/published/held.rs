//! Values by the figure and its days, or by the column and row of a table.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use rust_decimal::Decimal;

/// A figure with its first and last day, or a column of a table with the row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    name: String,
    from: String,
    to: String,
}

impl Place {
    /// A figure of these days; the last is empty while it holds.
    pub fn new(name: &str, from: &str, to: &str) -> Self {
        Self { name: name.to_owned(), from: from.to_owned(), to: to.to_owned() }
    }
}

impl Display for Place {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let until = if self.to.is_empty() { "" } else { " to " };
        write!(to, "{} of {}{until}{}", self.name, self.from, self.to)
    }
}

/// A value as one way to write it, and the file that has it.
#[derive(Clone, Debug)]
struct Value {
    text: String,
    file: String,
}

/// Values by place.
#[derive(Clone, Debug, Default)]
pub struct Held {
    values: BTreeMap<Place, Value>,
    twice: Vec<String>,
}

impl Held {
    pub(super) fn add(&mut self, (name, from, to): (&str, &str, &str), value: &str, file: &str) {
        let place = Place::new(name, from, to);
        if let Some(other) = self.values.get(&place) {
            self.twice.push(format!("{place}: in {} and again in {file}", other.file));
        }
        self.values.insert(place, Value { text: plain(value), file: file.to_owned() });
    }

    pub(super) fn cell(
        &mut self,
        table: &str,
        column: &str,
        row: (&str, &str),
        value: &str,
        file: &str,
    ) {
        let (name, row) = (format!("{table}.{column}"), format!("{} {}", row.0, plain(row.1)));
        self.add((&name, &row, ""), value, file);
    }

    /// How many values there are.
    pub fn count(&self) -> usize {
        self.values.len()
    }

    /// The value at a place.
    pub fn at(&self, place: &Place) -> Option<&str> {
        self.values.get(place).map(|value| value.text.as_str())
    }

    /// What differs from what was published, a line each.
    pub fn against(&self, published: &Self) -> Vec<String> {
        let mut wrong: Vec<String> = self.twice.iter().chain(&published.twice).cloned().collect();
        for (place, Value { text, file }) in &self.values {
            match published.values.get(place) {
                Some(is) if is.text == *text => {}
                Some(is) => {
                    wrong
                        .push(format!("{place}: {text} in {file}, but {} in {}", is.text, is.file));
                }
                None => {
                    wrong.push(format!("{place}: {text} in {file}, which no published row names"));
                }
            }
        }
        for (place, Value { text, file }) in &published.values {
            if !self.values.contains_key(place) {
                wrong.push(format!("{place}: {text} in {file}, which no figure has"));
            }
        }
        wrong.sort();
        wrong
    }
}

/// One way to write a number: `15%`, `0.15` and `0.150` are the same. Anything else as it is.
fn plain(value: &str) -> String {
    let percent = value.strip_suffix('%').map(|percent| percent.parse().map(hundredth));
    let number = percent.unwrap_or_else(|| value.parse());
    number.map_or_else(|_| value.to_owned(), |number| number.normalize().to_string())
}

pub(super) fn hundredth(percent: Decimal) -> Decimal {
    percent / Decimal::ONE_HUNDRED
}
