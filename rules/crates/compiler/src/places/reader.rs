//! The rows of a list, and what is wrong with them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::source::files::Files;
use engine::pack::Localized;
use engine::values::Date;
use places::{List, Point};

/// Reads lists one after the other.
pub(super) struct Reader<'f> {
    pub(super) files: &'f Files,
    pub(super) mistakes: Vec<String>,
    pub(super) lists: Vec<List>,
}

#[derive(Deserialize)]
struct Header {
    title: String,
    url: BTreeMap<String, String>,
    #[serde(default)]
    page: BTreeMap<String, String>,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    tty: String,
    licence: String,
    read: toml::value::Datetime,
    /// Columns that answer a fact of the household.
    #[serde(default)]
    facts: Vec<String>,
}

/// One row, by the names of its columns.
pub(super) struct Row {
    pub(super) line: String,
    pub(super) cells: BTreeMap<String, String>,
}

impl Reader<'_> {
    fn text(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|(_, known, _)| *known == path).map(|(_, _, text)| text)
    }

    /// The columns of a list.
    pub(super) fn columns(&self, id: &str) -> Vec<String> {
        let text = self.text(&format!("places/{id}.csv")).unwrap_or_default();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        reader.headers().into_iter().flatten().map(str::to_owned).collect()
    }

    /// The columns of a list that answer a fact.
    pub(super) fn told(&self, id: &str) -> Vec<String> {
        let header = self.text(&format!("places/{id}.toml")).map(toml::from_str::<Header>);
        header.and_then(Result::ok).map(|header| header.facts).unwrap_or_default()
    }

    /// All the options in a column of a list.
    pub(super) fn values(&self, id: &str, column: &str) -> Vec<String> {
        let Some(text) = self.text(&format!("places/{id}.csv")) else { return Vec::new() };
        let place = self.columns(id).iter().position(|known| known == column);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let records = reader.records().filter_map(Result::ok);
        let cells = records.filter_map(|row| Some(row.get(place?)?.to_owned()));
        cells
            .flat_map(|cell| cell.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }

    /// The rows of a list and its position among the lists; nothing where there is none.
    pub(super) fn rows(&mut self, id: &str) -> (Vec<Row>, u16) {
        let (path, about) = (format!("places/{id}.csv"), format!("places/{id}.toml"));
        let place = u16::try_from(self.lists.len()).unwrap_or(u16::MAX);
        let Some(text) = self.text(&path) else { return (Vec::new(), place) };
        let header = self.text(&about).map(toml::from_str::<Header>);
        let mut rows = Vec::new();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let names = reader.headers().cloned().unwrap_or_default();
        let mut wrong = Vec::new();
        for (number, record) in (2..).zip(reader.records()) {
            match record {
                Ok(record) => {
                    let cells = names.iter().zip(&record);
                    let cells = cells.map(|(name, cell)| (name.to_owned(), cell.trim().to_owned()));
                    rows.push(Row { line: format!("{path}:{number}"), cells: cells.collect() });
                }
                Err(error) => wrong.push(format!("{path}:{number}: {error}")),
            }
        }
        self.mistakes.extend(wrong);
        match header {
            Some(Ok(header)) => {
                let read = Date::parse(&header.read.to_string());
                self.lists.push(List {
                    id: id.to_owned(),
                    title: header.title.clone(),
                    url: Localized::new(&header.url),
                    page: Localized::new(&header.page),
                    phone: header.phone.clone(),
                    tty: header.tty.clone(),
                    licence: header.licence.clone(),
                    read: read.unwrap_or(Date::from_days(0)),
                });
            }
            Some(Err(error)) => self.mistakes.push(format!("{about}: {error}")),
            None => self.mistakes.push(format!("{path}: there is no {about} to say its source")),
        }
        (rows, place)
    }

    pub(super) fn wrong<T>(&mut self, row: &Row, what: impl std::fmt::Display) -> Option<T> {
        self.mistakes.push(format!("{}: {what}", row.line));
        None
    }

    /// A position; none where both cells are empty.
    pub(super) fn point(&mut self, row: &Row) -> Option<Point> {
        let (north, east) = (row.get("lat"), row.get("lon"));
        if north.is_empty() && east.is_empty() {
            return None;
        }
        let point = degrees(north).zip(degrees(east));
        let point = point.map(|(north, east)| Point { north, east });
        match point.filter(|p| {
            (410_000..=570_000).contains(&p.north) && (-960_000..=-740_000).contains(&p.east)
        }) {
            Some(point) => Some(point),
            None => self.wrong(row, format!("`{north}, {east}` is not in Ontario")),
        }
    }

    pub(super) fn postal_code(&mut self, row: &Row) -> String {
        let code = row.get("postal_code");
        let signs: Vec<char> = code.chars().collect();
        let shaped = signs.len() == 7
            && signs.iter().enumerate().all(|(place, sign)| match place {
                3 => *sign == ' ',
                0 | 2 | 5 => sign.is_ascii_uppercase(),
                _ => sign.is_ascii_digit(),
            });
        if !code.is_empty() && !shaped {
            self.wrong::<()>(row, format!("`{code}` is not a postal code"));
        }
        code.to_owned()
    }
}

impl Row {
    pub(super) fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    pub(super) fn says(&self, column: &str) -> bool {
        self.get(column) == "yes"
    }
}

/// Decimal degrees in ten-thousandths.
fn degrees(text: &str) -> Option<i32> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction: String = fraction.chars().chain("0000".chars()).take(4).collect();
    let (whole, fraction): (i32, i32) = (whole.parse().ok()?, fraction.parse().ok()?);
    (whole < 181).then_some(sign * (whole * 10_000 + fraction))
}

#[cfg(test)]
mod tests {
    use serde::de::value::Error;
    use serde::de::{Deserialize, Deserializer, Error as _, Visitor};
    use serde::forward_to_deserialize_any;

    use super::{Header, degrees};
    use crate::read::shape;

    /// Tells the fields that are asked for, and gives none.
    struct Fields<'f>(&'f mut Vec<&'static str>);

    impl<'de> Deserializer<'de> for Fields<'_> {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(Error::custom("nothing"))
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            _: V,
        ) -> Result<V::Value, Error> {
            self.0.extend(fields);
            Err(Error::custom("nothing"))
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
        }
    }

    #[test]
    fn what_is_read_of_a_list_is_described() {
        let mut fields = Vec::new();
        assert!(Header::deserialize(Fields(&mut fields)).is_err());
        let list = shape::of("places/offices.toml").unwrap().table;
        let missing: Vec<_> = fields.iter().filter(|field| list.key(field).is_none()).collect();
        assert!(fields.len() > 5 && missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn degrees_to_four_places() {
        assert_eq!(degrees("45.4238"), Some(454_238));
        assert_eq!(degrees("-76.36"), Some(-763_600));
        assert_eq!(degrees("north"), None);
    }
}
