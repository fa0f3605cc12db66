//! Distances in a straight line, without floating point: good to a kilometre or a hundredth of
//! the distance within Ontario, which is all that they are shown to.

use serde::{Deserialize, Serialize};

/// A position, in ten-thousandths of a degree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Latitude, north.
    pub north: i32,
    /// Longitude, east; west is negative.
    pub east: i32,
}

/// The length of a degree of longitude at each latitude from 40° to 60°, in metres.
const LONGITUDE: [i64; 21] = [
    85_394, 84_137, 82_853, 81_543, 80_208, 78_847, 77_463, 76_055, 74_625, 73_172, 71_696, 70_198,
    68_678, 67_138, 65_577, 63_994, 62_393, 60_772, 59_134, 57_477, 55_800,
];
/// The length of a degree of latitude, in metres.
const LATITUDE: i64 = 111_200;
const DEGREE: i64 = 10_000;

/// Kilometres from one to the other.
pub fn kilometres(a: Point, b: Point) -> u32 {
    let between = |x: i32, y: i32| i64::from(x).saturating_sub(i64::from(y));
    let middle = i64::from(a.north).saturating_add(i64::from(b.north)) / 2;
    let north = metres(between(a.north, b.north), LATITUDE);
    let east = metres(between(a.east, b.east), longitude(middle));
    let square = north.saturating_mul(north).saturating_add(east.saturating_mul(east));
    let metres = u64::try_from(square).unwrap_or(0).isqrt();
    u32::try_from(metres.saturating_add(500) / 1000).unwrap_or(u32::MAX)
}

fn metres(difference: i64, degree: i64) -> i64 {
    difference.saturating_mul(degree) / DEGREE
}

/// The length of a degree of longitude at a latitude, between the two in the table.
fn longitude(north: i64) -> i64 {
    let past = north.saturating_sub(DEGREE.saturating_mul(40)).max(0);
    let at = |place: i64| {
        let last = LONGITUDE.len().saturating_sub(1);
        let place = usize::try_from(place).unwrap_or(0).min(last);
        LONGITUDE.get(place).copied().unwrap_or(LATITUDE)
    };
    let (below, above) = (at(past / DEGREE), at((past / DEGREE).saturating_add(1)));
    let share = past % DEGREE;
    below.saturating_add(above.saturating_sub(below).saturating_mul(share) / DEGREE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(north: i32, east: i32) -> Point {
        Point { north, east }
    }

    #[test]
    fn known_distances() {
        let toronto = point(436_532, -793_832);
        for (other, expected) in [
            (point(454_215, -756_972), 352), // Ottawa
            (point(483_809, -892_477), 926), // Thunder Bay
            (point(423_149, -830_364), 333), // Windsor
            (point(436_532, -793_832), 0),
        ] {
            let found = kilometres(toronto, other);
            assert!(found.abs_diff(expected) <= 1 + expected / 100, "{found} {expected}");
            assert_eq!(found, kilometres(other, toronto));
        }
    }
}
