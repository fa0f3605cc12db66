//! Ontario as a drawing, with the places on it: no tiles, nothing fetched. The list beside it
//! says the same.

use places::{Kind, Places, Point, Service};

/// The drawing's size: the whole province, in hundredths of a degree of latitude.
pub(crate) const WIDTH: i64 = 1400;
pub(crate) const HEIGHT: i64 = 1580;
/// How far the drawing can be enlarged.
pub(crate) const CLOSEST: u32 = 6;
const WEST: i64 = -956_000;
const NORTH: i64 = 571_000;

/// What part of the map is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct View {
    /// Each step is half as far again.
    pub(crate) zoom: u32,
    /// The middle.
    pub(crate) x: i64,
    pub(crate) y: i64,
}

impl View {
    pub(crate) const WHOLE: Self = Self { zoom: 0, x: WIDTH / 2, y: HEIGHT / 2 };

    /// Width and height of what is shown.
    pub(crate) fn size(self) -> (i64, i64) {
        let mut size = (WIDTH, HEIGHT);
        for _ in 0..self.zoom {
            size = (size.0 * 5 / 9, size.1 * 5 / 9);
        }
        size
    }

    /// The same with its middle moved, kept within the drawing.
    pub(crate) fn moved(self, right: i64, down: i64) -> Self {
        let (width, height) = self.size();
        let within = |at: i64, size: i64, whole: i64| at.clamp(size / 2, whole - size / 2);
        let x = within(self.x + right, width, WIDTH);
        Self { x, y: within(self.y + down, height, HEIGHT), ..self }
    }

    /// The same, closer or farther.
    pub(crate) fn zoomed(self, closer: bool) -> Self {
        let zoom = if closer { (self.zoom + 1).min(CLOSEST) } else { self.zoom.saturating_sub(1) };
        Self { zoom, ..self }.moved(0, 0)
    }

    /// Around a point, close enough to tell places apart.
    pub(crate) fn around(at: Point) -> Self {
        let (x, y) = place(at);
        Self { zoom: 3, x, y }.moved(0, 0)
    }
}

/// Where a point is on the drawing; a degree of longitude is drawn as at 49° north.
fn place(at: Point) -> (i64, i64) {
    let x = (i64::from(at.east) - WEST) * 656 / 100_000;
    (x, (NORTH - i64::from(at.north)) / 100)
}

/// The drawing.
pub(crate) fn draw(
    places: &Places,
    shown: &[&Service],
    here: Option<Point>,
    chosen: Option<usize>,
    view: View,
) -> String {
    let (width, height) = view.size();
    let mut svg = String::from("<svg aria-hidden=\"true\" viewBox=\"");
    put(&mut svg, &[view.x - width / 2, view.y - height / 2, width, height]);
    svg.push_str("\"><path class=\"map-land\" d=\"");
    for ring in &places.outline {
        for (number, point) in ring.iter().enumerate() {
            let (x, y) = place(*point);
            svg.push(if number == 0 { 'M' } else { 'L' });
            put(&mut svg, &[x, y]);
        }
        svg.push('Z');
    }
    svg.push_str("\"/>");
    // Marks may be larger where they stand farther apart.
    let radius = (width / if view.zoom < 2 { 110 } else { 75 }).max(2);
    for (number, service) in shown.iter().enumerate() {
        let Some(at) = service.at else { continue };
        let class = match service.kind {
            Kind::Centre | Kind::CentrePassport | Kind::Passport => "map-office",
            Kind::Outreach => "map-outreach",
            Kind::DriveTest | Kind::TravelPoint => "map-drive",
        };
        let big = chosen == Some(number);
        mark(&mut svg, class, at, if big { radius * 2 } else { radius });
    }
    if let Some(at) = here {
        mark(&mut svg, "map-here", at, radius * 3 / 2);
    }
    svg.push_str("</svg>");
    svg
}

/// A mark whose form tells its kind apart, not only its colour.
fn mark(svg: &mut String, class: &str, at: Point, radius: i64) {
    let (x, y) = place(at);
    svg.push_str("<path class=\"");
    svg.push_str(class);
    svg.push_str("\" d=\"M");
    match class {
        "map-office" => {
            put(svg, &[x - radius, y - radius]);
            svg.push('h');
            put(svg, &[radius * 2]);
            svg.push('v');
            put(svg, &[radius * 2]);
            svg.push('h');
            put(svg, &[-radius * 2]);
            svg.push('z');
        }
        "map-outreach" => {
            put(svg, &[x, y - radius * 4 / 3]);
            svg.push('l');
            put(svg, &[radius * 4 / 3, radius * 7 / 3, -radius * 8 / 3, 0]);
            svg.push('z');
        }
        _ => {
            put(svg, &[x - radius, y]);
            svg.push('a');
            put(svg, &[radius, radius, 0, 1, 0, radius * 2, 0]);
            svg.push('a');
            put(svg, &[radius, radius, 0, 1, 0, -radius * 2, 0]);
            svg.push('z');
        }
    }
    svg.push_str("\"/>");
}

fn put(svg: &mut String, numbers: &[i64]) {
    for number in numbers {
        svg.push_str(&number.to_string());
        svg.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_province_is_within_the_drawing() {
        for (north, east) in [(416_700, -830_000), (568_500, -890_000), (450_000, -743_400)] {
            let (x, y) = place(Point { north, east });
            assert!((0..=WIDTH).contains(&x) && (0..=HEIGHT).contains(&y), "{x} {y}");
        }
    }

    #[test]
    fn a_view_stays_within_the_drawing() {
        let mut view = View::WHOLE;
        for _ in 0..20 {
            view = view.zoomed(true).moved(500, -500);
        }
        let (width, height) = view.size();
        assert!(width > 0 && height > 0 && view.zoom == CLOSEST);
        assert!(view.x + width / 2 <= WIDTH && view.y - height / 2 >= 0);
        for _ in 0..20 {
            view = view.zoomed(false);
        }
        assert!(view == View::WHOLE);
    }
}
