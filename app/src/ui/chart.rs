//! Drawings, as SVG text: lines that cross, and bars of months.
//!
//! Text because drawings are made once and never change in place; every drawing has a table
//! beside it that says the same. Colours and strokes are in the style sheet, by class.

use engine::util::sort;
use std::fmt::Write as _;

/// One line of a line chart: its name and a height for every step.
pub(crate) struct Curve {
    pub(crate) name: String,
    pub(crate) heights: Vec<i64>,
    /// The step at which it crosses zero for good, in whole steps and tenths.
    pub(crate) crossing: Option<i64>,
}

/// What stands at the axes.
pub(crate) struct Axes {
    /// Name of the first step and how the names grow: an age, or a year.
    pub(crate) first: i64,
    pub(crate) across: String,
    /// A height in words.
    pub(crate) upwards: Box<dyn Fn(i64) -> String>,
    /// What the drawing shows, for those who do not see it.
    pub(crate) label: String,
    /// Whether a height holds for a whole step, as a year's income does; otherwise it is
    /// reached at the step's end.
    pub(crate) stairs: bool,
}

const WIDTH: i64 = 360;
const HEIGHT: i64 = 250;
const LEFT: i64 = 58;
const RIGHT: i64 = 26;
const TOP: i64 = 12;
const BOTTOM: i64 = 36;

/// Lines above and below zero.
pub(crate) fn lines(curves: &[Curve], axes: &Axes) -> String {
    let all = || curves.iter().flat_map(|curve| curve.heights.iter().copied());
    let (low, high) = (all().min().unwrap_or(0).min(0), all().max().unwrap_or(0).max(0));
    let grid = step((high - low).max(1));
    let (low, high) = (low.div_euclid(grid) * grid, -(-high).div_euclid(grid) * grid);
    let steps = curves.iter().map(|curve| curve.heights.len()).max().unwrap_or(0);
    let last = i64::try_from(steps).unwrap_or(0).max(1);
    // Tenths of a step, so that a crossing between two steps has a place.
    let x = |tenths: i64| LEFT + (WIDTH - LEFT - RIGHT) * tenths / (last * 10);
    let y = |height: i64| TOP + (HEIGHT - TOP - BOTTOM) * (high - height) / (high - low).max(1);

    let mut svg = String::with_capacity(4096);
    let _ = write!(
        svg,
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\""
    );
    escape(&mut svg, &axes.label);
    svg.push_str("\">");
    let mut height = low;
    while height <= high {
        let class = if height == 0 { "zero" } else { "grid" };
        let (at, end) = (y(height), WIDTH - RIGHT);
        let _ = write!(svg, "<path class=\"{class}\" d=\"M{LEFT} {at}H{end}\"/>");
        text(&mut svg, "end", LEFT - 6, at + 4, &(axes.upwards)(height));
        height += grid;
    }
    let every = if last > 15 { 5 } else { 1 };
    for passed in 0..=last {
        let name = axes.first + passed;
        if name % every == 0 {
            let (at, foot) = (x(passed * 10), HEIGHT - BOTTOM);
            let _ = write!(svg, "<path class=\"tick\" d=\"M{at} {foot}v5\"/>");
            text(&mut svg, "middle", at, foot + 18, &name.to_string());
        }
    }
    text(&mut svg, "middle", LEFT + (WIDTH - LEFT - RIGHT) / 2, HEIGHT - 3, &axes.across);
    let mut labels = Vec::new();
    for (place, curve) in curves.iter().enumerate() {
        let start = if axes.stairs { curve.heights.first().copied().unwrap_or(0) } else { 0 };
        let _ = write!(svg, "<path class=\"curve curve-{}\" d=\"M{} {}", place + 1, x(0), y(start));
        let mut tenths = 0;
        for height in &curve.heights {
            tenths += 10;
            if axes.stairs {
                let _ = write!(svg, "V{}", y(*height));
            }
            let _ = write!(svg, "L{} {}", x(tenths), y(*height));
        }
        svg.push_str("\"/>");
        if let Some(crossing) = curve.crossing {
            let _ = write!(
                svg,
                "<circle class=\"crossing curve-{}\" cx=\"{}\" cy=\"{}\" r=\"3.5\"/>",
                place + 1,
                x(crossing),
                y(0)
            );
        }
        labels.push((curve.heights.last().map_or(0, |height| y(*height)), &curve.name));
    }
    // Names at the ends of the lines, pushed apart where the lines are close.
    sort::by(&mut labels, |(at, _)| *at);
    let mut free = TOP;
    for (at, name) in labels {
        let at = (at + 4).max(free);
        text(&mut svg, "start", WIDTH - RIGHT + 4, at, name);
        free = at + 12;
    }
    svg.push_str("</svg>");
    svg
}

/// A round distance between grid lines, of which four to eight fit.
fn step(range: i64) -> i64 {
    let mut step = 1_i64;
    loop {
        for factor in [1, 2, 5] {
            if range / (step * factor) < 6 {
                return step * factor;
            }
        }
        step = step.saturating_mul(10);
    }
}

/// A stretch of months in a bar: from the start and how long, and its class.
pub(crate) struct Bar {
    pub(crate) from: i64,
    pub(crate) months: i64,
    pub(crate) class: &'static str,
}

/// One row of months; stretches to the width it is given.
pub(crate) fn months(bars: &[Bar], count: i64) -> String {
    let mut svg = String::new();
    let _ = write!(
        svg,
        "<svg class=\"months\" viewBox=\"0 0 {} 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\">",
        count * 10
    );
    for Bar { from, months, class } in bars {
        let (x, width) = (from * 10, months * 10);
        let _ = write!(
            svg,
            "<rect class=\"{class}\" x=\"{x}\" y=\"2\" width=\"{width}\" height=\"16\"/>"
        );
    }
    svg.push_str("</svg>");
    svg
}

pub(super) fn text(svg: &mut String, anchor: &str, x: i64, y: i64, words: &str) {
    let _ = write!(svg, "<text text-anchor=\"{anchor}\" x=\"{x}\" y=\"{y}\">");
    escape(svg, words);
    svg.push_str("</text>");
}

pub(super) fn escape(svg: &mut String, words: &str) {
    for character in words.chars() {
        match character {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '"' => svg.push_str("&quot;"),
            other => svg.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axes() -> Axes {
        Axes {
            first: 65,
            across: "Age".into(),
            upwards: Box::new(|height| height.to_string()),
            label: "A < \"B\" & C".into(),
            stairs: false,
        }
    }

    #[test]
    fn grid_lines_are_round_and_few() {
        for range in [1, 7, 99, 12_345, 987_654_321] {
            let step = step(range);
            assert!((1..=6).contains(&(range / step).max(1)), "{range} {step}");
        }
    }

    #[test]
    fn words_cannot_become_markup() {
        let svg = lines(&[], &axes());
        assert!(svg.contains("aria-label=\"A &lt; &quot;B&quot; &amp; C\""));
    }

    #[test]
    fn a_line_that_falls_and_rises_crosses_zero() {
        let curve = Curve {
            name: "70".into(),
            heights: vec![-9000, -9000, 500, 12_000],
            crossing: Some(29),
        };
        let svg = lines(&[curve], &axes());
        assert!(svg.contains("class=\"curve curve-1\"") && svg.contains("<circle"));
        assert!(svg.contains(">-10000</text>") || svg.contains(">-10000<"));
    }

    #[test]
    fn a_year_s_income_is_a_stair() {
        let curve = Curve { name: "70".into(), heights: vec![10, 10, 20], crossing: None };
        let svg = lines(&[curve], &Axes { stairs: true, ..axes() });
        let path = svg.split("curve-1\" d=\"").nth(1).unwrap_or_default();
        let path = path.split('"').next().unwrap_or_default();
        let heights: Vec<&str> = path.split(['V', 'L']).skip(1).step_by(2).collect();
        assert!(matches!(heights.as_slice(), [a, b, c] if a == b && b != c), "{path}");
        assert!(path.starts_with(&["M58 ", heights.first().unwrap()].concat()));
    }

    #[test]
    fn months_fill_the_row() {
        let bars = [
            Bar { from: 0, months: 7, class: "later" },
            Bar { from: 7, months: 29, class: "paid" },
        ];
        let svg = months(&bars, 36);
        assert!(svg.contains("viewBox=\"0 0 360 20\"") && svg.contains("x=\"70\""));
    }
}
