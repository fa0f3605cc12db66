//! `places/*.csv`, each beside a `.toml` that says where it is from: postal areas, communities
//! and the places to go to.

mod gazetteer;
mod reader;
mod ways;

use self::reader::{Reader, Row};
use crate::source::files::Files;
use engine::pack::Pack;
use engine::values::Date;
use places::{Area, Kind, Open, Places, Service, Zone};

/// The opening hours of every staffed office.
const OFFICE_HOURS: Open = Open::Weekdays(8 * 60 + 30, 16 * 60);

/// Puts the lists together. Without lists there are no places.
///
/// # Errors
/// Every row that cannot be used, with file and line.
pub fn compile(files: &Files, pack: &Pack) -> Result<Places, Vec<String>> {
    let mut reader = Reader { files, mistakes: Vec::new(), lists: Vec::new() };
    let mut places = Places::default();
    gazetteer::facts(&mut reader, pack, &mut places);
    areas(&mut reader, &mut places);
    gazetteer::communities(&mut reader, &mut places);
    gazetteer::codes(&mut reader, &mut places);
    services(&mut reader, &mut places);
    ways::roads(&mut reader, &mut places);
    ways::waters(&mut reader, &mut places);
    closed_days(&mut reader, &mut places);
    outline(&mut reader, &mut places);
    places.areas.sort_by(|a, b| a.code.cmp(&b.code));
    places.lists = reader.lists;
    if reader.mistakes.is_empty() { Ok(places) } else { Err(reader.mistakes) }
}

fn areas(reader: &mut Reader<'_>, places: &mut Places) {
    let (rows, _) = reader.rows("areas");
    for row in rows {
        let at = reader.point(&row);
        let facts = places.facts.iter();
        let sets: Vec<u64> = facts
            .map(|fact| {
                let mut set = 0;
                for option in row.get(&fact.id).split_whitespace() {
                    let place = fact.options.iter().position(|known| known == option);
                    let bit = place.and_then(|n| 1_u64.checked_shl(u32::try_from(n).ok()?));
                    if bit.is_none() {
                        let what = format!("`{option}` is not an option of `{}`", fact.id);
                        reader.mistakes.push(format!("{}: {what}", row.line));
                    }
                    set |= bit.unwrap_or(0);
                }
                set
            })
            .collect();
        let middle_means_something = row.get("locate_by") == "middle";
        places.areas.push(Area {
            code: row.get("area").to_owned(),
            label: row.get("label").to_owned(),
            at,
            middle_means_something,
            sets,
        });
    }
}

fn services(reader: &mut Reader<'_>, places: &mut Places) {
    for id in ["offices", "outreach", "drivetest"] {
        let (rows, list) = reader.rows(id);
        for row in rows {
            let at = reader.point(&row);
            let postal_code = reader.postal_code(&row);
            let kind = match (id, row.get("kind")) {
                ("outreach", _) => Some(Kind::Outreach),
                (_, "centre") if id == "drivetest" => Some(Kind::DriveTest),
                (_, "travel_point") => Some(Kind::TravelPoint),
                (_, "centre") => Some(Kind::Centre),
                (_, "centre_passport") => Some(Kind::CentrePassport),
                (_, "passport") => Some(Kind::Passport),
                (_, other) => reader.wrong(&row, format!("`{other}` is not a kind of place")),
            };
            let zone = match row.get("zone") {
                "eastern" | "" => Some(Zone::Eastern),
                "central" => Some(Zone::Central),
                "standard" => Some(Zone::Standard),
                other => reader.wrong(&row, format!("`{other}` is not a clock")),
            };
            let open = match id {
                "offices" => Some(OFFICE_HOURS),
                "outreach" => match visits(row.get("visits")) {
                    Some(open) => Some(open),
                    None => reader.wrong(&row, format!("`{}` are no visits", row.get("visits"))),
                },
                _ => Some(Open::NotPosted),
            };
            let (Some(kind), Some(zone), Some(open)) = (kind, zone, open) else { continue };
            places.points.push(Service {
                id: row.get("id").to_owned(),
                kind,
                name: row.get("name").to_owned(),
                address: row.get("address").to_owned(),
                city: row.get("city").to_owned(),
                postal_code,
                at,
                precise: row.get("precision") == "address",
                zone,
                open,
                lunch: row.says("lunch"),
                french: row.says("french"),
                passport: row.get("passport").to_owned(),
                step_free: match row.get("step_free") {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => None,
                },
                note: row.get("note").to_owned(),
                first_nation: row.says("first_nation"),
                fly_in: row.says("fly_in"),
                list,
            });
        }
    }
}

fn closed_days(reader: &mut Reader<'_>, places: &mut Places) {
    for row in reader.rows("closed").0 {
        match Date::parse(row.get("date")) {
            Some(day) => places.closed.push(day),
            None => {
                reader.wrong::<()>(&row, format!("`{}` is not a day", row.get("date")));
            }
        }
    }
    places.closed.sort();
}

/// The days on which nobody is there, as far as they can be read: for those who answer a telephone.
pub(super) fn days_closed(files: &Files) -> Vec<Date> {
    let list = files.iter().find(|(_, path, _)| *path == "places/closed.csv");
    let mut days: Vec<Date> =
        list.into_iter().flat_map(|(_, _, text)| text.lines().filter_map(Date::parse)).collect();
    days.sort();
    days
}

fn outline(reader: &mut Reader<'_>, places: &mut Places) {
    for row in reader.rows("outline").0 {
        let at = reader.point(&row);
        let ring =
            row.get("ring").parse::<usize>().ok().filter(|ring| *ring <= places.outline.len());
        match (ring, at) {
            (Some(ring), Some(at)) => {
                if ring == places.outline.len() {
                    places.outline.push(Vec::new());
                }
                if let Some(points) = places.outline.get_mut(ring) {
                    points.push(at);
                }
            }
            _ => {
                reader.wrong::<()>(&row, "no ring and position");
            }
        }
    }
}

/// `2026-12-15 10:00-15:00; …`, `every Tue 10:00-15:00`, `2nd and 4th Wed of the month …`.
fn visits(text: &str) -> Option<Open> {
    if text.is_empty() {
        return Some(Open::NotPosted);
    }
    if text.starts_with(|sign: char| sign.is_ascii_digit()) && text.get(4..5) == Some("-") {
        let day = |visit: &str| {
            let (date, times) = visit.trim().split_once(' ')?;
            let (from, to) = times_of(times)?;
            Some((Date::parse(date)?, from, to))
        };
        return text.split(';').map(day).collect::<Option<Vec<_>>>().map(Open::Dated);
    }
    let mut words = text.split_whitespace();
    let (mut weeks, mut weekday, mut hours) = (0_u8, None, None);
    for word in words.by_ref() {
        match word {
            "every" => weeks = 0b1_1111,
            "1st" => weeks |= 1,
            "2nd" => weeks |= 2,
            "3rd" => weeks |= 4,
            "4th" => weeks |= 8,
            "and" | "of" | "the" | "month" => {}
            "Mon" => weekday = Some(1),
            "Tue" => weekday = Some(2),
            "Wed" => weekday = Some(3),
            "Thu" => weekday = Some(4),
            "Fri" => weekday = Some(5),
            other => hours = Some(times_of(other)?),
        }
    }
    let (from, to) = hours?;
    (weeks != 0).then_some(Open::Weekly { weekday: weekday?, weeks, from, to })
}

pub(super) fn times_of(text: &str) -> Option<(u16, u16)> {
    let minutes = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour < 24 && minute < 60).then_some(hour * 60 + minute)
    };
    let (from, to) = text.split_once('-')?;
    let (from, to) = (minutes(from)?, minutes(to)?);
    (from < to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visits_as_they_are_posted() {
        let weekly = |weekday, weeks, from, to| Some(Open::Weekly { weekday, weeks, from, to });
        assert_eq!(visits("every Tue 10:00-15:00"), weekly(2, 31, 600, 900));
        assert_eq!(visits("2nd and 4th Wed of the month 09:30-15:00"), weekly(3, 10, 570, 900));
        let day = |text| Date::parse(text).unwrap();
        let dated = vec![(day("2026-10-06"), 540, 990), (day("2026-10-07"), 540, 990)];
        let text = "2026-10-06 09:00-16:30; 2026-10-07 09:00-16:30";
        assert_eq!(visits(text), Some(Open::Dated(dated)));
        assert_eq!(visits(""), Some(Open::NotPosted));
        for wrong in ["sometimes", "every Tue", "Tue 10:00-15:00", "2026-13-01 09:00-10:00"] {
            assert_eq!(visits(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        let files = Files::from_texts([
            ("places/offices.csv", "kind,lat,lon,postal_code\nshop,0.1,0.2,K1A\n"),
            ("places/offices.toml", "title = \"x\"\n"),
        ]);
        let found = compile(&files, &Pack::default()).unwrap_err().join("\n");
        for expected in
            ["offices.csv:2: `shop`", "offices.csv:2: `0.1, 0.2`", "`K1A`", "offices.toml"]
        {
            assert!(found.contains(expected), "{expected}: {found}");
        }
    }
}
