//! Communities and postal codes as they are written: column after column, so that what is alike
//! stands together. Names are lines; positions are differences from row to row, in thousandths of
//! a degree, low bytes and high bytes apart.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Access, Code, Community, Point, Settlement};

/// Ten-thousandths of a degree in a step of the written positions: a hundred metres.
const STEP: i32 = 10;
/// The middle of the province, in steps: from there, all of it is within two bytes.
const ORIGIN: (i32, i32) = (49_000, -85_000);

/// Numbers of two bytes, as differences from one to the next.
#[derive(Default, Serialize, Deserialize)]
struct Column {
    low: Vec<u8>,
    high: Vec<u8>,
}

impl Column {
    fn of(values: impl Iterator<Item = i32>) -> Self {
        let mut column = Self::default();
        let mut before = 0_i32;
        for value in values {
            let difference = value.wrapping_sub(before);
            before = value;
            // The sign goes to the lowest bit, so that small differences are small numbers.
            let folded = difference.wrapping_shl(1) ^ difference.wrapping_shr(31);
            let [low, high, ..] = folded.to_le_bytes();
            column.low.push(low);
            column.high.push(high);
        }
        column
    }

    fn values(&self) -> impl Iterator<Item = i32> {
        self.low.iter().zip(&self.high).scan(0_i32, |before, (low, high)| {
            let folded = i32::from(u16::from_le_bytes([*low, *high]));
            let difference = folded.wrapping_shr(1) ^ (folded & 1).wrapping_neg();
            *before = before.wrapping_add(difference);
            Some(*before)
        })
    }
}

/// Positions.
#[derive(Serialize, Deserialize)]
struct Points {
    north: Column,
    east: Column,
}

impl Points {
    fn of<'p>(points: impl Iterator<Item = &'p Point> + Clone) -> Self {
        let step = |value: i32, origin: i32| value.div_euclid(STEP).wrapping_sub(origin);
        Self {
            north: Column::of(points.clone().map(|point| step(point.north, ORIGIN.0))),
            east: Column::of(points.map(|point| step(point.east, ORIGIN.1))),
        }
    }

    fn values(&self) -> impl Iterator<Item = Point> {
        let both = self.north.values().zip(self.east.values());
        both.map(|(north, east)| Point {
            north: middle(north.wrapping_add(ORIGIN.0)),
            east: middle(east.wrapping_add(ORIGIN.1)),
        })
    }
}

/// The middle of a step.
fn middle(step: i32) -> i32 {
    step.saturating_mul(STEP).saturating_add(STEP / 2)
}

/// A position as it is read back.
#[cfg(feature = "authoring")]
pub(crate) fn rounded(at: Point) -> Point {
    let round = |value: i32| middle(value.div_euclid(STEP));
    Point { north: round(at.north), east: round(at.east) }
}

/// Texts that few rows have, each with the number of rows since the last one.
type Few<T> = Vec<(u16, T)>;

fn few<T>(values: impl Iterator<Item = Option<T>>) -> Few<T> {
    let mut found = Vec::new();
    let mut since = 0_u16;
    for value in values {
        match value {
            Some(value) => {
                found.push((since, value));
                since = 0;
            }
            None => since = since.saturating_add(1),
        }
    }
    found
}

fn put<T>(few: Few<T>, rows: &mut [Community], put: impl Fn(&mut Community, T)) {
    let mut place = 0_usize;
    for (since, value) in few {
        place = place.saturating_add(usize::from(since));
        if let Some(row) = rows.get_mut(place) {
            put(row, value);
        }
        place = place.saturating_add(1);
    }
}

/// How [`super::Places::communities`] are written.
pub(super) mod communities {
    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Packed {
        names: String,
        french: Few<String>,
        also: Few<Vec<String>>,
        kinds: Vec<u8>,
        points: Points,
        grounds: Column,
        municipalities: Column,
        ranks: Vec<u8>,
        access: Few<u8>,
        g1_sessions: Few<()>,
    }

    pub(in super::super) fn serialize<S: Serializer>(
        rows: &[Community],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
        let text = |text: &String| (!text.is_empty()).then(|| text.clone());
        let packed = Packed {
            names: names.join("\n"),
            french: few(rows.iter().map(|row| text(&row.french))),
            also: few(rows.iter().map(|row| (!row.also.is_empty()).then(|| row.also.clone()))),
            kinds: rows.iter().map(|row| row.settlement as u8).collect(),
            points: Points::of(rows.iter().map(|row| &row.at)),
            grounds: Column::of(rows.iter().map(|row| i32::from(row.ground))),
            municipalities: Column::of(rows.iter().map(|row| i32::from(row.municipality))),
            ranks: rows.iter().map(|row| row.rank).collect(),
            access: few(rows
                .iter()
                .map(|row| (row.access != Access::Road).then_some(row.access as u8))),
            g1_sessions: few(rows.iter().map(|row| row.g1_session.then_some(()))),
        };
        packed.serialize(to)
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(
        from: D,
    ) -> Result<Vec<Community>, D::Error> {
        let packed = Packed::deserialize(from)?;
        let names = packed.names.split('\n').filter(|name| !name.is_empty());
        let mut rows: Vec<Community> = names
            .zip(&packed.kinds)
            .zip(packed.points.values())
            .zip(packed.grounds.values().zip(packed.municipalities.values()))
            .zip(&packed.ranks)
            .map(|((((name, kind), at), (ground, municipality)), rank)| Community {
                name: name.to_owned(),
                settlement: Settlement::ALL.get(usize::from(*kind)).copied().unwrap_or_default(),
                at,
                ground: u16::try_from(ground).unwrap_or(0),
                municipality: u16::try_from(municipality).unwrap_or(0),
                rank: *rank,
                ..Community::default()
            })
            .collect();
        if rows.len() != packed.kinds.len() {
            return Err(D::Error::custom("the columns of the communities differ"));
        }
        put(packed.french, &mut rows, |row, french| row.french = french);
        put(packed.also, &mut rows, |row, also| row.also = also);
        put(packed.access, &mut rows, |row, access| {
            row.access = Access::ALL.get(usize::from(access)).copied().unwrap_or_default();
        });
        put(packed.g1_sessions, &mut rows, |row, ()| row.g1_session = true);
        Ok(rows.into_iter().map(Community::with_folded).collect())
    }
}

/// How [`super::Places::codes`] are written.
pub(super) mod codes {
    use super::*;

    #[derive(Serialize, Deserialize)]
    struct Packed {
        areas: Column,
        units: Column,
        communities: Column,
        /// Where those without a community are.
        own: Vec<Point>,
        grounds: Column,
    }

    /// How much each of the three signs of half a code counts.
    const AREA: [u16; 3] = [260, 26, 1];
    const UNIT: [u16; 3] = [260, 10, 1];

    /// Half a code as a number.
    fn number(half: &str, weights: [u16; 3]) -> i32 {
        let signs = half.bytes().map(|sign| {
            u16::from(sign.saturating_sub(if sign.is_ascii_digit() { b'0' } else { b'A' }))
        });
        signs.zip(weights).map(|(sign, weight)| i32::from(sign.saturating_mul(weight))).sum()
    }

    /// The three signs of half a code; a letter comes first where `letter`.
    fn half(number: i32, weights: [u16; 3], letter: bool) -> Option<[char; 3]> {
        let mut rest = u16::try_from(number).ok()?;
        let mut letter = letter;
        let mut signs = ['0'; 3];
        for (sign, weight) in signs.iter_mut().zip(weights) {
            let value = u32::from(rest.checked_div(weight)?);
            rest = rest.checked_rem(weight)?;
            let value = if letter { value.saturating_add(10) } else { value };
            *sign = char::from_digit(value, 36)?.to_ascii_uppercase();
            letter = !letter;
        }
        Some(signs)
    }

    pub(in super::super) fn serialize<S: Serializer>(
        rows: &[Code],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let halves = rows.iter().map(|row| row.code.split_at_checked(3).unwrap_or_default());
        let packed = Packed {
            areas: Column::of(halves.clone().map(|(area, _)| number(area, AREA))),
            units: Column::of(halves.map(|(_, unit)| number(unit, UNIT))),
            communities: Column::of(rows.iter().map(|row| row.community.map_or(-1, i32::from))),
            own: rows.iter().filter_map(|row| row.at).collect(),
            grounds: Column::of(rows.iter().map(|row| i32::from(row.ground))),
        };
        packed.serialize(to)
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(
        from: D,
    ) -> Result<Vec<Code>, D::Error> {
        let packed = Packed::deserialize(from)?;
        let halves = packed.areas.values().zip(packed.units.values());
        let mut own = packed.own.into_iter();
        halves
            .zip(packed.communities.values().zip(packed.grounds.values()))
            .map(|((area, unit), (community, ground))| {
                let code = half(area, AREA, true).zip(half(unit, UNIT, false));
                let (area, unit) = code.ok_or_else(|| D::Error::custom("not a postal code"))?;
                let community = u16::try_from(community).ok();
                Ok(Code {
                    code: area.iter().chain(&unit).collect(),
                    at: if community.is_none() { own.next() } else { None },
                    community,
                    ground: u16::try_from(ground).unwrap_or(0),
                })
            })
            .collect()
    }
}
