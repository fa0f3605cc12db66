//! The place of a kind that is nearest to the person, in words.

use places::{Places, Reached, Service, Spot, Way};

use super::hours::{far, hours};
use super::place;
use crate::i18n::Messages;

/// The nearest place of a kind, and what to know before going there.
pub(crate) struct Nearest {
    pub(crate) first: Line,
    /// That a closure is posted for the place that would be the nearest.
    pub(crate) shut: Option<String>,
    /// Where a passport is had sooner.
    pub(crate) sooner: Option<Line>,
}

/// One place.
pub(crate) struct Line {
    pub(crate) title: String,
    pub(crate) name: String,
    /// How far it is, and whether it is open.
    pub(crate) more: String,
}

/// The nearest place of a kind from where the person is, `utc` minutes after 1970 began; nothing
/// where none can be reached.
pub(crate) fn nearest(
    messages: &Messages,
    places: &Places,
    spot: Spot,
    what: &str,
    utc: i64,
) -> Option<Nearest> {
    let found = places.nearest(spot, |service| service.is_of(what));
    let line = |near: &Reached<'_>, title: &str| {
        let now = hours(messages, places, near.service, utc);
        let more = [far(messages, near), now].join(" · ");
        Line { title: messages.text(title), name: near.service.name.clone(), more }
    };
    // Across a lake is not near: better none than one that cannot be reached.
    let first = found.first().filter(|near| near.way != Way::Across || spot.fly_in)?;
    let sooner = (what == "passport" && !first.service.hands_out_passports())
        .then(|| places.nearest(spot, Service::hands_out_passports))
        .and_then(|all| all.first().map(|near| line(near, "near-passport-sooner")));
    let shut = place::shut(messages, &found);
    Some(Nearest { first: line(first, "doors-nearest"), shut, sooner })
}

#[cfg(test)]
mod tests {
    use places::{Kind, Point};

    use super::*;
    use crate::i18n::tests::english_with_places as english;
    use crate::present::samples;

    const HERE: Spot = Spot { at: Point { north: 436_500, east: -793_800 }, fly_in: false };

    fn at(kind: Kind, name: &str, north: i32) -> Service {
        let at = Point { north: HERE.at.north + north, ..HERE.at };
        Service { kind, name: name.to_owned(), at: Some(at), ..samples::service() }
    }

    fn told(points: Vec<Service>, what: &str) -> Option<Nearest> {
        let places = Places { points, ..Places::default() };
        nearest(&english(), &places, HERE, what, 0)
    }

    #[test]
    fn the_nearest_of_its_kind_is_told() {
        let points = vec![
            at(Kind::DriveTest, "Test", 1),
            at(Kind::Centre, "Far", 9_000),
            at(Kind::Centre, "Near", 900),
        ];
        let told = told(points, "office").unwrap();
        assert_eq!(told.first.name, "Near");
        assert!(told.first.more.contains("10"), "{}", told.first.more);
        assert!(told.shut.is_none() && told.sooner.is_none());
    }

    #[test]
    fn a_closure_nearer_by_is_told_beside_what_is_open() {
        let shut = Service { note: "closed".to_owned(), ..at(Kind::Centre, "Shut", 90) };
        let told = told(vec![shut, at(Kind::Centre, "Open", 900)], "office").unwrap();
        assert_eq!(told.first.name, "Open");
        assert!(told.shut.unwrap().contains("Shut"));
    }

    #[test]
    fn a_passport_that_is_had_sooner_elsewhere_is_told() {
        let sooner =
            Service { passport: "express".to_owned(), ..at(Kind::Passport, "Soon", 9_000) };
        let told = told(vec![sooner, at(Kind::Passport, "Near", 900)], "passport").unwrap();
        assert_eq!(
            (told.first.name.as_str(), told.sooner.unwrap().name.as_str()),
            ("Near", "Soon")
        );
    }

    #[test]
    fn where_there_is_none_nothing_is_told() {
        assert!(told(vec![at(Kind::DriveTest, "Test", 1)], "office").is_none());
    }
}
