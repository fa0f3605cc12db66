//! Where a straight line is no way: notes on roads, and waters.

use super::{Reader, Row};
use places::{Places, Road, Water};

/// Notes on the nearest by road; those that only add a word are left out.
pub(super) fn roads(reader: &mut Reader<'_>, places: &mut Places) {
    for row in reader.rows("roads").0 {
        let wrong = row.get("straight_line_wrong") == "yes";
        let (Some(from), true) = (reader.point(&row), wrong) else { continue };
        let what = row.get("what");
        let straight = service(places, what, row.get("straight_id"), row.get("straight_line"));
        let none = row.get("by_road").starts_with("none ");
        let to = service(places, what, row.get("by_road_id"), row.get("by_road"));
        match (straight, to) {
            (Some(straight), to) if to.is_some() || none => {
                let to = to.filter(|_| !none);
                let from = places::rounded(from);
                places.roads.push(Road { from, what: what.to_owned(), straight, to });
            }
            _ => unknown(reader, &row),
        }
    }
}

fn unknown(reader: &mut Reader<'_>, row: &Row) {
    let (straight, by_road) = (row.get("straight_line"), row.get("by_road"));
    reader.wrong::<()>(row, format!("`{straight}` or `{by_road}` is no place of its kind"));
}

/// A place to go to, by its number, or by its name where it has none.
fn service(places: &Places, what: &str, id: &str, name: &str) -> Option<u16> {
    let mut all = (0_u16..).zip(&places.points).filter(|(_, service)| service.is_of(what));
    let found = all.find(
        |(_, service)| {
            if id.is_empty() { service.name == name } else { service.id == id }
        },
    );
    found.map(|(place, _)| place)
}

/// Lines through the middle of lakes, each with its bridge.
pub(super) fn waters(reader: &mut Reader<'_>, places: &mut Places) {
    let mut name = String::new();
    for row in reader.rows("waters").0 {
        let Some(at) = reader.point(&row) else { continue };
        if row.get("water") != name {
            row.get("water").clone_into(&mut name);
            places.waters.push(Water { line: Vec::new(), bridge: None });
        }
        let Some(water) = places.waters.last_mut() else { continue };
        if row.says("bridge") {
            water.bridge = Some(at);
        } else {
            water.line.push(at);
        }
    }
}
