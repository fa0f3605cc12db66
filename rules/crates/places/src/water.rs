//! Waters between places, as lines: a straight way that crosses one is no way, or leads over the
//! one bridge there is.

use serde::{Deserialize, Serialize};

use super::Point;

/// A line along the middle of a lake or strait, or around an island.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Water {
    /// Its points.
    pub line: Vec<Point>,
    /// Where a road crosses it.
    pub bridge: Option<Point>,
}

impl Water {
    /// Whether the straight line from one point to another crosses it.
    pub fn parts(&self, a: Point, b: Point) -> bool {
        let ends = self.line.iter().zip(self.line.iter().skip(1));
        ends.into_iter().any(|(c, d)| cross(a, b, *c, *d))
    }
}

/// Whether two stretches cross.
fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let apart = |x: i64, y: i64| (x < 0 && y > 0) || (x > 0 && y < 0);
    apart(side(a, b, c), side(a, b, d)) && apart(side(c, d, a), side(c, d, b))
}

/// On which side of the line through `a` and `b` a point lies.
fn side(a: Point, b: Point, c: Point) -> i64 {
    let less = |x: i32, y: i32| i64::from(x).saturating_sub(i64::from(y));
    let one = less(b.east, a.east).saturating_mul(less(c.north, a.north));
    one.saturating_sub(less(b.north, a.north).saturating_mul(less(c.east, a.east)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(north: i32, east: i32) -> Point {
        Point { north, east }
    }

    #[test]
    fn a_lake_parts_its_shores_only() {
        let lake =
            Water { line: vec![point(433_200, -796_600), point(434_500, -792_000)], bridge: None };
        let (toronto, grimsby) = (point(437_064, -793_986), point(431_900, -795_600));
        let hamilton = point(432_500, -798_700);
        assert!(lake.parts(toronto, grimsby) && lake.parts(grimsby, toronto));
        assert!(!lake.parts(toronto, hamilton) && !lake.parts(hamilton, grimsby));
    }
}
