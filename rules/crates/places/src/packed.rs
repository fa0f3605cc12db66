//! Communities and postal codes as they are written: names as lines, and the rest as columns of
//! bytes one after the other, so that what is alike stands together. Positions are differences
//! from row to row, in steps of a hundred metres, low bytes and high bytes apart. Read by hand: a
//! reader for each type would weigh more than what it reads.

#[cfg(feature = "compile")]
use super::Point;

/// Ten-thousandths of a degree in a step of the written positions: a hundred metres.
const STEP: i32 = 10;
/// The middle of the province, in steps: from there, all of it is within two bytes.
const ORIGIN: (i32, i32) = (49_000, -85_000);
/// In the column of access: that the driver's knowledge test is held there at times.
const G1: u8 = 8;

/// Columns in the making.
#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    /// Numbers of two bytes, as differences from one to the next.
    fn numbers(&mut self, values: impl Iterator<Item = i32>) {
        let (mut before, mut high) = (0_i32, Vec::new());
        for value in values {
            let difference = value.wrapping_sub(before);
            before = value;
            // The sign goes to the lowest bit, so that small differences are small numbers.
            let [a, b, ..] =
                (difference.wrapping_shl(1) ^ difference.wrapping_shr(31)).to_le_bytes();
            self.0.push(a);
            high.push(b);
        }
        self.0.extend(high);
    }
}

/// Columns of so many rows, and what was read of them.
struct Reader<'b> {
    bytes: &'b [u8],
    rows: usize,
}

impl<'b> Reader<'b> {
    /// The next column of bytes; empty once there is none.
    fn bytes(&mut self) -> &'b [u8] {
        let (column, rest) = self.bytes.split_at_checked(self.rows).unwrap_or_default();
        self.bytes = rest;
        column
    }

    /// The next column of numbers.
    fn numbers(&mut self) -> Vec<i32> {
        let (low, high) = (self.bytes(), self.bytes());
        let mut numbers = Vec::with_capacity(self.rows);
        let mut before = 0_i32;
        for (low, high) in low.iter().zip(high) {
            let folded = i32::from(u16::from_le_bytes([*low, *high]));
            before = before.wrapping_add(folded.wrapping_shr(1) ^ (folded & 1).wrapping_neg());
            numbers.push(before);
        }
        numbers
    }
}

fn step(value: i32, origin: i32) -> i32 {
    value.div_euclid(STEP).wrapping_sub(origin)
}

/// The middle of a step.
fn middle(step: i32, origin: i32) -> i32 {
    step.wrapping_add(origin).saturating_mul(STEP).saturating_add(STEP / 2)
}

/// A position as it is read back.
#[cfg(feature = "compile")]
pub fn rounded(at: Point) -> Point {
    let round = |value: i32| middle(step(value, 0), 0);
    Point { north: round(at.north), east: round(at.east) }
}

/// A list as a text and columns.
type Written = (String, Vec<u8>);

/// The number of something among all of its kind.
fn number_of<T: PartialEq>(all: &[T], one: &T) -> u8 {
    let place = all.iter().position(|known| known == one);
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or_default()
}

/// How [`super::Places::communities`] are written.
pub(super) mod communities {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::super::{Access, Community, Point, Settlement};
    use super::{G1, ORIGIN, Reader, Writer, Written, middle, number_of, step};

    pub(in super::super) fn serialize<S: Serializer>(
        rows: &[Community],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let mut text = String::new();
        for row in rows {
            text.push_str(&row.name);
            for more in std::iter::once(&row.french).chain(&row.also) {
                text.push('\t');
                text.push_str(more);
            }
            // Trailing tabs are left out: most have one name.
            text.truncate(text.trim_end_matches('\t').len());
            text.push('\n');
        }
        let mut columns = Writer::default();
        columns.0.extend(rows.iter().map(|row| number_of(&Settlement::ALL, &row.settlement)));
        columns.0.extend(rows.iter().map(|row| row.rank));
        let g1 = |row: &Community| if row.g1_session { G1 } else { 0 };
        columns.0.extend(rows.iter().map(|row| number_of(&Access::ALL, &row.access) | g1(row)));
        columns.numbers(rows.iter().map(|row| i32::from(row.ground)));
        columns.numbers(rows.iter().map(|row| i32::from(row.municipality)));
        columns.numbers(rows.iter().map(|row| step(row.at.north, ORIGIN.0)));
        columns.numbers(rows.iter().map(|row| step(row.at.east, ORIGIN.1)));
        (text, columns.0).serialize(to)
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(
        from: D,
    ) -> Result<Vec<Community>, D::Error> {
        Ok(read(&Written::deserialize(from)?))
    }

    /// As many rows as there are whole ones.
    fn read((text, bytes): &Written) -> Vec<Community> {
        let mut columns = Reader { bytes, rows: text.split('\n').count().saturating_sub(1) };
        let (kinds, ranks, access) = (columns.bytes(), columns.bytes(), columns.bytes());
        let (grounds, municipalities) = (columns.numbers(), columns.numbers());
        let (north, east) = (columns.numbers(), columns.numbers());
        let mut rows = Vec::with_capacity(columns.rows);
        for (place, line) in text.split('\n').take(columns.rows).enumerate() {
            let number = |column: &[i32]| column.get(place).copied().unwrap_or_default();
            let byte = |column: &[u8]| column.get(place).copied().unwrap_or_default();
            let small = |column: &[i32]| u16::try_from(number(column)).unwrap_or_default();
            let mut names = line.split('\t').map(str::to_owned);
            let (kind, way) = (usize::from(byte(kinds)), usize::from(byte(access) % G1));
            let row = Community {
                name: names.next().unwrap_or_default(),
                french: names.next().unwrap_or_default(),
                also: names.collect(),
                settlement: Settlement::ALL.get(kind).copied().unwrap_or_default(),
                at: Point {
                    north: middle(number(&north), ORIGIN.0),
                    east: middle(number(&east), ORIGIN.1),
                },
                ground: small(&grounds),
                municipality: small(&municipalities),
                rank: byte(ranks),
                access: Access::ALL.get(way).copied().unwrap_or_default(),
                g1_session: byte(access) >= G1,
                folded: String::new(),
            };
            rows.push(row.with_folded());
        }
        rows
    }
}

/// How [`super::Places::codes`] are written.
pub(super) mod codes {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::super::{Code, Point};
    use super::{ORIGIN, Reader, Writer, middle, step};

    /// How much each of the three signs of half a code counts.
    const AREA: [i32; 3] = [260, 26, 1];
    const UNIT: [i32; 3] = [260, 10, 1];

    /// Half a code as a number.
    fn number(half: &str, weights: [i32; 3]) -> i32 {
        let value = |sign: u8| {
            i32::from(sign.saturating_sub(if sign.is_ascii_digit() { b'0' } else { b'A' }))
        };
        half.bytes().zip(weights).map(|(sign, weight)| value(sign).saturating_mul(weight)).sum()
    }

    /// Adds the three signs of half a code; a letter comes first where `letter`.
    fn push(code: &mut String, number: i32, weights: [i32; 3], mut letter: bool) {
        let mut rest = number;
        for weight in weights {
            let value = rest.checked_div(weight).and_then(|value| u8::try_from(value).ok());
            let base = if letter { b'A' } else { b'0' };
            code.push(char::from(base.saturating_add(value.unwrap_or_default())));
            rest = rest.checked_rem(weight).unwrap_or_default();
            letter = !letter;
        }
    }

    pub(in super::super) fn serialize<S: Serializer>(
        rows: &[Code],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let halves = rows.iter().map(|row| row.code.split_at_checked(3).unwrap_or_default());
        let mut columns = Writer::default();
        columns.numbers(halves.clone().map(|(area, _)| number(area, AREA)));
        columns.numbers(halves.map(|(_, unit)| number(unit, UNIT)));
        columns.numbers(rows.iter().map(|row| row.community.map_or(-1, i32::from)));
        columns.numbers(rows.iter().map(|row| i32::from(row.ground)));
        // Only those without a community have a place of their own.
        let own = rows.iter().map(|row| row.at.unwrap_or(Point { north: 490_000, east: -850_000 }));
        columns.numbers(own.clone().map(|at| step(at.north, ORIGIN.0)));
        columns.numbers(own.map(|at| step(at.east, ORIGIN.1)));
        columns.0.serialize(to)
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(
        from: D,
    ) -> Result<Vec<Code>, D::Error> {
        Ok(read(&Vec::deserialize(from)?))
    }

    fn read(bytes: &[u8]) -> Vec<Code> {
        // Six columns of two bytes.
        let mut columns = Reader { bytes, rows: bytes.len() / 12 };
        let (areas, units) = (columns.numbers(), columns.numbers());
        let (communities, grounds) = (columns.numbers(), columns.numbers());
        let (north, east) = (columns.numbers(), columns.numbers());
        let mut rows = Vec::with_capacity(columns.rows);
        for place in 0..columns.rows {
            let number = |column: &[i32]| column.get(place).copied().unwrap_or_default();
            let mut code = String::with_capacity(6);
            push(&mut code, number(&areas), AREA, true);
            push(&mut code, number(&units), UNIT, false);
            let community = u16::try_from(number(&communities)).ok();
            let own = Point {
                north: middle(number(&north), ORIGIN.0),
                east: middle(number(&east), ORIGIN.1),
            };
            rows.push(Code {
                code,
                community,
                at: community.is_none().then_some(own),
                ground: u16::try_from(number(&grounds)).unwrap_or_default(),
            });
        }
        rows
    }
}
