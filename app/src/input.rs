//! From what was typed or chosen to a value, or to what is wrong with it.
//!
//! Knows types, units and bounds; not what they mean. Typed text is kept as it is: nothing
//! that a person entered is ever cleared because something else was wrong.

mod number;
pub(crate) mod table;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use engine::pack::{Fact, Kind, Unit};
use engine::values::{ChoiceSet, Date, Month, Number, Records, Truth, Value};

use crate::i18n::Messages;
use crate::i18n::format::Cents;

/// The texts of a field's inputs: the option's id; year, month and day; or a number and,
/// for one that is known roughly, the least and the most it can be.
pub(crate) type Typed = [String; 3];

/// Year, month, day in [`Typed`].
pub(crate) const YEAR: usize = 0;
pub(crate) const MONTH: usize = 1;
pub(crate) const DAY: usize = 2;
/// A number, or its ends, in [`Typed`].
pub(crate) const EXACT: usize = 0;
pub(crate) const LEAST: usize = 1;
pub(crate) const MOST: usize = 2;

/// Chosen in [`Typed`] where a person does not know.
pub(crate) const UNSURE: &str = "?";

/// Stands between options where several may be meant.
pub(crate) const OR: char = '|';

/// The options of a set, as they are typed.
pub(crate) fn chosen_text(options: &[String], set: u64) -> String {
    let mut text = String::new();
    for option in ChoiceSet(set).of(options) {
        if !text.is_empty() {
            text.push(OR);
        }
        text.push_str(option);
    }
    text
}

/// The rows of a list, each with the texts of its fields.
pub(crate) type Rows = Vec<Vec<Typed>>;

/// A problem with one field of one row.
pub(crate) type RowProblem = (usize, usize, Problem);

/// What the rows of a list say, or everything that is wrong with them.
pub(crate) type RowsRead = Result<Value, Vec<RowProblem>>;

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// No option was chosen.
    Choose,
    /// Nothing was entered.
    Fill,
    /// This part of a date is missing.
    Missing(usize),
    /// The year has not four digits.
    Year,
    /// This part of a date cannot be.
    NoSuch(usize),
    /// The calendar has no such day.
    NoSuchDay,
    /// It lies ahead.
    Future,
    /// It is no number or amount; of this input.
    NotANumber(usize),
    /// It has a fraction; of this input.
    NotWhole(usize),
    /// It is outside of what the field can be; of this input.
    OutOfBounds(usize),
    /// The least is more than the most.
    Reversed,
    /// A row of a record does not begin with a year that can be.
    NoYear,
    /// A row of a record has no amount.
    NoAmount,
    /// An earlier row of a record has the same year and another amount.
    Twice,
    /// A record has more rows than this.
    TooMany(usize),
}

/// What was entered for a fact; `None` if nothing was.
pub(crate) fn read(fact: &Fact, typed: &Typed, today: Date) -> Result<Option<Value>, Problem> {
    if typed.iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let [first, ..] = typed;
    let value = match &fact.kind {
        Kind::Truth => match first.as_str() {
            "yes" => Value::YES,
            "no" => Value::NO,
            _ => return Err(Problem::Choose),
        },
        Kind::Choice(options) => {
            let mut set = 0;
            for chosen in first.split(OR) {
                let place = options.iter().position(|option| option == chosen);
                let bit = place.and_then(|place| 1_u64.checked_shl(u32::try_from(place).ok()?));
                set |= bit.ok_or(Problem::Choose)?;
            }
            Value::Choice(ChoiceSet(set))
        }
        Kind::Number(Unit::Date) => Value::whole(date(typed, fact.past, today)?.days()),
        Kind::Number(Unit::Month) => Value::whole(month(typed, fact.past, today)?.index()),
        Kind::Number(unit) => amount(fact, *unit, typed)?,
        Kind::Records(..) | Kind::Sequence(_) => return Ok(None),
    };
    let (low, high) = value.ends();
    let outside = low < fact.bounds.0 || high > fact.bounds.1;
    match &fact.kind {
        Kind::Number(Unit::Date | Unit::Month) if outside => Err(Problem::OutOfBounds(YEAR)),
        _ => Ok(Some(value)),
    }
}

/// What was entered for the rows of a list, or everything that is wrong with them. Every field
/// is to be filled in; "I don't know" is everything the field could be.
pub(crate) fn read_rows(fields: &[Fact], rows: &Rows, today: Date) -> RowsRead {
    let mut problems = Vec::new();
    let mut read_all = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let mut values = Vec::new();
        for (column, field) in fields.iter().enumerate() {
            let typed = row.get(column).cloned().unwrap_or_default();
            let [first, ..] = &typed;
            let value = match read(field, &typed, today) {
                _ if first == UNSURE => Ok(field.anything()),
                Ok(Some(value)) => Ok(value),
                Ok(None) => Err(nothing(field)),
                Err(problem) => Err(problem),
            };
            match value {
                Ok(value) => values.push(value),
                Err(problem) => problems.push((place, column, problem)),
            }
        }
        read_all.push(values);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Value::Records(Rc::new(Records { rows: read_all, more: None })))
}

/// The texts of a list that was given before.
pub(crate) fn typed_rows(messages: &Messages, fields: &[Fact], value: &Value) -> Rows {
    let Value::Records(records) = value else { return Rows::new() };
    let text = |(field, value): (&Fact, &Value)| {
        let open = *value == field.anything();
        match &field.kind {
            Kind::Truth | Kind::Choice(_) if open => {
                [UNSURE.to_owned(), String::new(), String::new()]
            }
            _ => typed(messages, field, value),
        }
    };
    records.rows.iter().map(|row| fields.iter().zip(row).map(text).collect()).collect()
}

/// What to say of a field of which nothing was entered.
pub(crate) fn nothing(fact: &Fact) -> Problem {
    match fact.kind {
        Kind::Truth | Kind::Choice(_) => Problem::Choose,
        _ => Problem::Fill,
    }
}

/// The inputs' texts for an answer that was given before.
pub(crate) fn typed(messages: &Messages, fact: &Fact, value: &Value) -> Typed {
    let mut texts = Typed::default();
    let [first, second, third] = &mut texts;
    match (&fact.kind, value) {
        (Kind::Truth, Value::Truth(truth)) => match truth {
            Truth::Yes => first.push_str("yes"),
            Truth::No => first.push_str("no"),
            Truth::Unknown => {}
        },
        (Kind::Choice(options), Value::Choice(set)) => {
            *first = chosen_text(options, set.0);
        }
        (Kind::Number(Unit::Date), Value::Exact(days)) => {
            let (year, month, day) = Date::from_days(days.to_whole()).civil();
            texts = [year.to_string(), month.to_string(), day.to_string()];
        }
        (Kind::Number(Unit::Month), Value::Exact(index)) => {
            let (year, month) = Month::from_index(index.to_whole()).civil();
            texts = [year.to_string(), month.to_string(), String::new()];
        }
        (Kind::Number(unit), Value::Exact(number)) => {
            *first = number::plain(messages.language, *unit, *number);
        }
        (Kind::Number(unit), Value::Between(low, high)) => {
            *second = number::plain(messages.language, *unit, *low);
            *third = number::plain(messages.language, *unit, *high);
        }
        _ => {}
    }
    texts
}

impl Problem {
    /// The input it is about.
    pub(crate) fn part(self) -> usize {
        match self {
            Self::Missing(part)
            | Self::NoSuch(part)
            | Self::NotANumber(part)
            | Self::NotWhole(part)
            | Self::OutOfBounds(part) => part,
            Self::NoSuchDay => DAY,
            Self::Reversed => LEAST,
            Self::Choose
            | Self::Fill
            | Self::Year
            | Self::Future
            | Self::NoYear
            | Self::NoAmount
            | Self::Twice
            | Self::TooMany(_) => YEAR,
        }
    }

    /// What is needed, in words; the same in the summary and at the field.
    pub(crate) fn say(self, messages: &Messages, fact: &Fact) -> String {
        let unit = match fact.kind {
            Kind::Number(unit) => unit,
            _ => Unit::Whole,
        };
        let kind = match unit {
            Unit::Date => "date",
            Unit::Month => "month",
            Unit::Dollars
            | Unit::DollarsPerHour
            | Unit::DollarsPerWeek
            | Unit::DollarsPerMonth
            | Unit::DollarsPerYear => "money",
            _ => "number",
        };
        let part = |part: usize| match part {
            YEAR => "year",
            MONTH => "month",
            _ => "day",
        };
        let key = match self {
            Self::Choose => "problem-choose",
            Self::Fill => "problem-fill",
            Self::Missing(which) => {
                return messages.say("problem-missing", &[("part", part(which))]);
            }
            Self::Year => "problem-year",
            Self::NoSuch(which) => {
                return messages.say("problem-no-such", &[("part", part(which))]);
            }
            Self::NoSuchDay => "problem-no-such-day",
            Self::Future => "problem-future",
            Self::NotANumber(_) => "problem-not-a-number",
            Self::NotWhole(_) => "problem-not-whole",
            Self::OutOfBounds(_) => "problem-out-of-bounds",
            Self::Reversed => "problem-reversed",
            Self::NoAmount => "problem-no-amount",
            Self::Twice => "problem-twice",
            // Years and rows are counted without marks between the digits.
            Self::NoYear => {
                let (low, high) = (fact.bounds.0.to_string(), fact.bounds.1.to_string());
                return messages.say("problem-no-year", &[("low", &low), ("high", &high)]);
            }
            Self::TooMany(most) => {
                return messages.say("problem-too-many", &[("high", &most.to_string())]);
            }
        };
        let low = messages.number(unit, fact.bounds.0, Cents::IfAny);
        let high = messages.number(unit, fact.bounds.1, Cents::IfAny);
        messages.say(key, &[("kind", kind), ("low", &low), ("high", &high)])
    }
}

fn date(typed: &Typed, past: bool, today: Date) -> Result<Date, Problem> {
    let (year, month) = year_and_month(typed)?;
    let [_, _, day] = typed;
    let day = part(day, DAY, 1..=31)?;
    let date = Date::new(year, month, day).ok_or(Problem::NoSuchDay)?;
    if past && date > today { Err(Problem::Future) } else { Ok(date) }
}

fn month(typed: &Typed, past: bool, today: Date) -> Result<Month, Problem> {
    let (year, month) = year_and_month(typed)?;
    let month = Month::new(year, month).ok_or(Problem::NoSuch(MONTH))?;
    if past && month > today.month() { Err(Problem::Future) } else { Ok(month) }
}

fn year_and_month([year, month, _]: &Typed) -> Result<(i32, i32), Problem> {
    let month = part(month, MONTH, 1..=12)?;
    let digits = year.trim();
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) && digits.len() != 4 {
        return Err(Problem::Year);
    }
    Ok((part(year, YEAR, 1..=9999)?, month))
}

fn part(text: &str, which: usize, range: std::ops::RangeInclusive<i32>) -> Result<i32, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Missing(which));
    }
    let number = text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    number.filter(|number| range.contains(number)).ok_or(Problem::NoSuch(which))
}

/// One number, or the two it lies between.
fn amount(fact: &Fact, unit: Unit, typed: &Typed) -> Result<Value, Problem> {
    let [exact, least, most] = typed;
    let one = |text: &str, part: usize| {
        let number = number::read(unit, text).ok_or(Problem::NotANumber(part))?;
        let fraction_allowed = number::has_fraction(unit);
        if !fraction_allowed && !number.is_whole() {
            return Err(Problem::NotWhole(part));
        }
        let inside = fact.bounds.0 <= number && number <= fact.bounds.1;
        if inside { Ok(number) } else { Err(Problem::OutOfBounds(part)) }
    };
    if !exact.trim().is_empty() {
        return one(exact, EXACT).map(Value::Exact);
    }
    let end = |text: &str, part: usize, otherwise: Number| {
        if text.trim().is_empty() { Ok(otherwise) } else { one(text, part) }
    };
    let low = end(least, LEAST, fact.bounds.0)?;
    let high = end(most, MOST, fact.bounds.1)?;
    if low > high { Err(Problem::Reversed) } else { Ok(Value::between(low, high)) }
}
