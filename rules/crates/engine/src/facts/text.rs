//! Answers as text: to keep on the device, to save to a file, to read again.
//!
//! One line an answer, in the ids of the fact dictionary, so that a file means the same with
//! other rules and can be read by a person. What the rules at hand do not know is kept as it
//! is and said to be; text that is not ours is declined and left alone.

use crate::facts::{Answer, Declined, Facts, MissingReason};
use crate::pack::{Fact, FactId, Field, Kind, Pack, Scope, Subject, Unit};
use crate::values::{ChoiceSet, Date, Month, Number, Records, Truth, Value};

/// The form this program writes. Raised when a reader of the old form would misread the new.
const VERSION: u32 = 1;
const MARK: &str = "benefits-navigator-answers";
/// Stands before the year that an answer belongs to: `person.net_income@2025`.
const YEAR: char = '@';
/// More than any set of answers needs.
const LONGEST: usize = 64 * 1024;

/// What a text held.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The answers that these rules know.
    pub facts: Facts,
    /// Lines that these rules do not know, kept as they are.
    pub foreign: Vec<String>,
    /// Lines that belong to another year than the question does now: kept, and asked anew.
    pub past: Vec<String>,
}

/// The calendar year that an answer to a fact belongs to today, where it belongs to one.
pub type Years<'y> = &'y dyn Fn((FactId, Subject)) -> Option<i64>;

/// Writes answers.
pub fn write(pack: &Pack, facts: &Facts, years: Years<'_>, foreign: &[String]) -> String {
    let mut text = String::from(MARK);
    text.push(' ');
    text.push_str(&VERSION.to_string());
    text.push('\n');
    for (id, subject, answer) in facts.asked() {
        let fact = pack.fact(id);
        text.push_str(owner(fact, subject));
        text.push('.');
        text.push_str(&fact.id);
        if let Some(year) = years((id, subject)) {
            text.push(YEAR);
            text.push_str(&year.to_string());
        }
        text.push_str(" = ");
        match answer {
            Answer::Missing(MissingReason::DoesNotKnow) => text.push_str("?unknown"),
            Answer::Missing(MissingReason::Declined) => text.push_str("?declined"),
            Answer::Missing(MissingReason::NotAsked) => text.push('?'),
            Answer::Given(value) => put(&mut text, &fact.kind, value),
        }
        text.push('\n');
    }
    for line in foreign {
        text.push_str(line);
        text.push('\n');
    }
    text.push_str("end\n");
    text
}

/// A whole text of lines that were handed over.
pub fn of_lines(lines: &[String]) -> String {
    let mut text = String::from(MARK);
    text.push_str(" 1\n");
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    text.push_str("end\n");
    text
}

/// Whether a text begins as one of ours does, of whichever version.
pub fn is_one(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').starts_with(MARK)
}

/// Reads answers.
///
/// # Errors
/// When the text is of a newer form, or not one of ours.
pub fn read(pack: &Pack, text: &str, years: Years<'_>) -> Result<Read, Declined> {
    if text.len() > LONGEST {
        return Err(Declined::Damaged);
    }
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    let mark = lines.next().and_then(|line| line.strip_prefix(MARK));
    let version: u32 = mark.and_then(|rest| rest.trim().parse().ok()).ok_or(Declined::Damaged)?;
    if version > VERSION {
        return Err(Declined::Newer);
    }
    let mut read = Read { facts: Facts::none(pack), foreign: Vec::new(), past: Vec::new() };
    let mut complete = false;
    for line in lines {
        if complete && !line.is_empty() {
            return Err(Declined::Damaged);
        }
        match line {
            "" => {}
            "end" => complete = true,
            _ => {
                let (name, value) = line.split_once(" = ").ok_or(Declined::Damaged)?;
                if line.chars().any(char::is_control) {
                    return Err(Declined::Damaged);
                }
                let (name, year) = match name.split_once(YEAR) {
                    Some((name, year)) => (name, year.parse::<i64>().ok()),
                    None => (name, None),
                };
                match answer(pack, name, value) {
                    Some((fact, subject, _))
                        if year.is_some_and(|year| years((fact, subject)) != Some(year)) =>
                    {
                        read.past.push(line.to_owned());
                    }
                    Some((fact, subject, answer)) => read.facts.set(fact, subject, answer),
                    None => read.foreign.push(line.to_owned()),
                }
            }
        }
    }
    if complete { Ok(read) } else { Err(Declined::Damaged) }
}

/// A line without the year of its answer.
pub fn without_year(line: &str) -> String {
    let Some((name, value)) = line.split_once(" = ") else { return line.to_owned() };
    let name = name.split(YEAR).next().unwrap_or(name);
    [name, value].join(" = ")
}

fn owner(fact: &Fact, subject: Subject) -> &'static str {
    match (fact.about, subject) {
        (Scope::Household, _) => "household",
        (Scope::Each, Subject::Person) => "person",
        (Scope::Each, Subject::Partner) => "partner",
    }
}

/// The answer of one line, if the rules know the fact and can take the value.
fn answer(pack: &Pack, name: &str, value: &str) -> Option<(FactId, Subject, Answer)> {
    let (whose, id) = name.split_once('.')?;
    let (about, subject) = match whose {
        "household" => (Scope::Household, Subject::Person),
        "person" => (Scope::Each, Subject::Person),
        "partner" => (Scope::Each, Subject::Partner),
        _ => return None,
    };
    let place = pack.facts.iter().position(|fact| fact.id == id && fact.about == about)?;
    let fact = pack.facts.get(place)?;
    let answer = match value {
        "?unknown" => Answer::Missing(MissingReason::DoesNotKnow),
        "?declined" => Answer::Missing(MissingReason::Declined),
        _ => {
            let value = get(&fact.kind, value)?;
            fact.admits(&value).then_some(Answer::Given(value))?
        }
    };
    Some((FactId::at(place)?, subject, answer))
}

/// Words that stand for parts of a value must not be confused with its separators.
const OR: char = '|';
const RANGE: &str = "..";
const ROWS: char = ';';
const FIELDS: char = ',';

fn put(text: &mut String, kind: &Kind, value: &Value) {
    match (kind, value) {
        (Kind::Truth, Value::Truth(truth)) => text.push_str(match truth {
            Truth::Yes => "yes",
            Truth::No => "no",
            Truth::Unknown => "?",
        }),
        (Kind::Choice(options), Value::Choice(set)) => {
            let mut first = true;
            for option in set.of(options) {
                if !std::mem::take(&mut first) {
                    text.push(OR);
                }
                text.push_str(option);
            }
        }
        (Kind::Number(unit), Value::Exact(number)) => put_number(text, *unit, *number),
        (Kind::Number(unit), Value::Between(low, high)) => {
            put_number(text, *unit, *low);
            text.push_str(RANGE);
            put_number(text, *unit, *high);
        }
        (Kind::Records(fields, _), Value::Records(records)) => {
            text.push('[');
            for (place, row) in records.rows.iter().enumerate() {
                if place > 0 {
                    text.push(ROWS);
                }
                for (place, (field, value)) in fields.iter().zip(row).enumerate() {
                    if place > 0 {
                        text.push(FIELDS);
                    }
                    text.push_str(&field.id);
                    text.push(':');
                    put(text, &field.kind, value);
                }
            }
            text.push(']');
        }
        _ => text.push('?'),
    }
}

fn put_number(text: &mut String, unit: Unit, number: Number) {
    let written = match unit {
        Unit::Date => Date::from_days(number.to_whole()).to_string(),
        Unit::Month => Month::from_index(number.to_whole()).to_string(),
        _ => number.to_string(),
    };
    text.push_str(&written);
}

fn get(kind: &Kind, text: &str) -> Option<Value> {
    match kind {
        Kind::Truth => match text {
            "yes" => Some(Value::YES),
            "no" => Some(Value::NO),
            _ => None,
        },
        Kind::Choice(options) => {
            let mut set = 0;
            for named in text.split(OR) {
                let place = options.iter().position(|option| option == named)?;
                set |= 1_u64.checked_shl(u32::try_from(place).ok()?)?;
            }
            Some(Value::Choice(ChoiceSet(set)))
        }
        Kind::Number(unit) => match text.split_once(RANGE) {
            None => get_number(*unit, text).map(Value::Exact),
            Some((low, high)) => {
                let (low, high) = (get_number(*unit, low)?, get_number(*unit, high)?);
                (low <= high).then(|| Value::between(low, high))
            }
        },
        Kind::Records(fields, _) => {
            let inner = text.strip_prefix('[')?.strip_suffix(']')?;
            let rows = if inner.is_empty() {
                Some(Vec::new())
            } else {
                inner.split(ROWS).map(|row| get_row(fields, row)).collect()
            };
            Some(Value::Records(std::rc::Rc::new(Records { rows: rows?, more: None })))
        }
        Kind::Sequence(_) => None,
    }
}

fn get_row(fields: &[Field], text: &str) -> Option<Vec<Value>> {
    let mut parts = text.split(FIELDS);
    let row = fields
        .iter()
        .map(|field| {
            let (name, value) = parts.next()?.split_once(':')?;
            // Somebody who does not know one thing about a row knows the rest of it.
            let value = match (&field.kind, value) {
                (Kind::Truth, "?") => Some(Value::EITHER),
                (kind, value) => get(kind, value),
            };
            value.filter(|_| name == field.id)
        })
        .collect();
    if parts.next().is_some() { None } else { row }
}

fn get_number(unit: Unit, text: &str) -> Option<Number> {
    match unit {
        Unit::Date => Date::parse(text).map(|date| Number::whole(date.days())),
        Unit::Month => Month::parse(text).map(|month| Number::whole(month.index())),
        _ => Number::parse(text),
    }
}

#[cfg(test)]
mod tests;
