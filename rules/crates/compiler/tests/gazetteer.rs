//! What people type finds the place they mean, with its region, and what is near by road. The
//! cases in `places/` say where each is from.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use compiler::Files;
use compiler::compile;
use places::{Community, Found, Places, Settlement, Way, decode, encode, find, kilometres, search};

type Row = BTreeMap<String, String>;

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let files = Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))).unwrap();
    let places = compiler::places::compile(&files, &compile(&files).0.unwrap()).unwrap();
    decode(&encode(&places).unwrap()).unwrap()
});

fn rows(name: &str) -> Vec<Row> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/")).join(name);
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn division(community: &Community) -> (&'static str, &'static str) {
    let ground = &PLACES.grounds[usize::from(community.ground)];
    let division = &PLACES.divisions[usize::from(ground.division)];
    (&division.id, &division.name)
}

fn ground(found: &Found<'_>) -> u16 {
    match found {
        Found::Community(community) => community.ground,
        Found::Code(code, _) => code.ground,
        Found::Area(area) => panic!("{}", area.code),
    }
}

/// The first place found, and the nearest of a kind that can be reached.
fn first(typed: &str) -> Found<'static> {
    *find(&PLACES, typed).first().unwrap_or_else(|| panic!("nothing is found by {typed}"))
}

fn nearest(found: &Found<'_>, kind: &str) -> &'static str {
    let spot = PLACES.spot(found).unwrap();
    PLACES.nearest(spot, |service| service.is_of(kind))[0].service.name.as_str()
}

#[test]
fn what_is_packed_is_what_was_compiled() {
    let files = Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))).unwrap();
    let compiled = compiler::places::compile(&files, &compile(&files).0.unwrap()).unwrap();
    for (read, written) in PLACES.communities.iter().zip(&compiled.communities) {
        assert_eq!(read, written);
    }
    assert!(*PLACES == compiled);
    assert_eq!(PLACES.communities.len(), 5459);
    assert_eq!(PLACES.codes.len(), 1862);
}

#[test]
fn lookups() {
    let rows = rows("tests/places/lookups.csv");
    for row in &rows {
        let typed = &row["typed"];
        let search = search(&PLACES, typed);
        let found = first(typed);
        let community = found.community().unwrap();
        assert_eq!(community.name, row["expect_first"], "{typed}");
        assert_eq!(division(community).0, row["expect_cduid"], "{typed}");
        for (value, column) in
            [(community.at.north, "expect_lat"), (community.at.east, "expect_lon")]
        {
            let thousandths: i32 = row[column].replace('.', "").parse().unwrap();
            assert!((value / 10).abs_diff(thousandths) <= 10, "{typed}: {column}");
        }
        let regions = PLACES.options(community.ground, "ei_region").join(" ");
        assert_eq!(regions, row["expect_ei_region"], "{typed}");
        let areas = PLACES.options(community.ground, "home_area").join(" ");
        assert_eq!(areas, row["expect_home_area"], "{typed}");
        assert_eq!(search.ask, row["expect_ask"] == "yes", "{typed}");
        assert_eq!(community.fly_in(), row["expect_no_road_all_year"] == "yes", "{typed}");
        assert_eq!(nearest(&found, "office"), row["expect_office"], "{typed}");
        assert_eq!(nearest(&found, "drivetest"), row["expect_drivetest"], "{typed}");
        if let Some((name, division_name)) = row["expect_others"].split_once(" (") {
            let other = search.found[1..].iter().filter_map(Found::community).any(|other| {
                other.name == name && division(other).1 == division_name.trim_end_matches(')')
            });
            assert!(other, "{typed}: {}", row["expect_others"]);
        }
    }
    assert_eq!(rows.len(), 30);
}

#[test]
fn what_once_went_wrong() {
    for row in rows("tests/places/typed.csv") {
        let found = first(&row["typed"]);
        let community = found.community().unwrap();
        assert_eq!((&*community.name, division(community).1), (&*row["found"], &*row["division"]));
        let regions = PLACES.options(ground(&found), "ei_region").join(" ");
        assert_eq!(regions, row["ei_region"], "{}", row["typed"]);
        for kind in ["office", "drivetest"] {
            assert!(row[kind].is_empty() || nearest(&found, kind) == row[kind], "{row:?}");
        }
    }
}

#[test]
fn it_is_asked_which_of_two_places_is_meant() {
    let rows = rows("tests/places/duplicates.csv");
    for row in &rows {
        assert_eq!(search(&PLACES, &row["name_folded"]).ask, row["ask"] == "yes", "{row:?}");
    }
    assert_eq!(rows.len(), 82);
}

#[test]
fn every_municipality_and_every_other_place_is_found_by_each_of_its_names() {
    let mut subdivisions = 0;
    for community in &PLACES.communities {
        let names = [&community.name, &community.french];
        for name in names.into_iter().chain(&community.also).filter(|name| !name.is_empty()) {
            let found = find(&PLACES, name);
            let there = |found: &Found<'_>| found.community() == Some(community);
            assert!(found.iter().any(there), "{name}: {}", community.name);
        }
        let kind = community.settlement;
        subdivisions += usize::from(matches!(
            kind,
            Settlement::City
                | Settlement::Town
                | Settlement::Village
                | Settlement::Municipality
                | Settlement::Township
        ));
        assert!(!PLACES.options(community.ground, "ei_region").is_empty(), "{}", community.name);
    }
    assert_eq!(subdivisions, 423);
    let municipalities: BTreeSet<&str> =
        PLACES.municipalities.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
    let found = municipalities.iter().filter(|name| {
        let named = |found: &Found<'_>| {
            let community = found.community().unwrap();
            PLACES.municipalities[usize::from(community.municipality)] == **name
        };
        find(&PLACES, name).iter().any(named)
    });
    assert_eq!(found.count(), municipalities.len());
}

#[test]
fn rural_codes_lead_to_their_place() {
    for row in rows("../../places/postal.csv") {
        let found = first(&row["postal_code"]);
        if !row["place"].is_empty() {
            assert_eq!(found.community().unwrap().name, row["place"]);
        }
        for fact in ["ei_region", "home_area"] {
            assert_eq!(PLACES.options(ground(&found), fact).join(" "), row[fact], "{row:?}");
        }
        assert!(PLACES.spot(&found).is_some());
    }
    assert!(matches!(first("P0V 9Z9"), Found::Area(_)));
}

#[test]
fn every_office_with_passport_service_counts() {
    for row in rows("tests/places/passport.csv") {
        let spot = PLACES.spot(&first(&row["town"])).unwrap();
        let near = PLACES.nearest(spot, |service| service.is_of("passport"))[0];
        assert_eq!(near.service.name, row["nearest"], "{}", row["town"]);
        assert!(near.km.abs_diff(row["km"].parse().unwrap()) <= 1, "{}", row["town"]);
        let sooner = PLACES.nearest(spot, places::Service::hands_out_passports)[0];
        assert_eq!(sooner.service.name, row["nearest_fast"], "{}", row["town"]);
    }
}

#[test]
fn the_nearest_by_road_where_the_straight_line_misleads() {
    for row in rows("../../places/roads.csv") {
        let there = |community: &&Community| {
            community.name == row["place"] && division(community).0 == row["cduid"]
        };
        let community = PLACES.communities.iter().find(there).unwrap();
        let spot = PLACES.spot(&Found::Community(community)).unwrap();
        let near = PLACES.nearest(spot, |service| service.is_of(&row["what"]))[0];
        let by_road =
            if row["by_road_id"].is_empty() { &near.service.name } else { &near.service.id };
        let expected =
            if row["by_road_id"].is_empty() { &row["by_road"] } else { &row["by_road_id"] };
        if expected.starts_with("none ") {
            assert_eq!(near.way, Way::Across, "{row:?}");
        } else {
            assert_eq!(by_road, expected, "{row:?}");
        }
    }
}

#[test]
fn straight_lines_do_not_cross_lakes_and_closures_come_last() {
    for (place, kind, not) in [
        ("Cobourg", "outreach", "Fort Erie"),
        ("Oakville", "outreach", "Grimsby"),
        ("Tobermory", "outreach", "Wikwemikong"),
        ("Sutton", "office", "Barrie"),
        ("Providence Bay", "office", "Elliot Lake"),
        ("Arnprior", "office", "Arnprior"),
        ("Napanee", "office", "Napanee"),
    ] {
        let spot = PLACES.spot(&first(place)).unwrap();
        let all = PLACES.nearest(spot, |service| service.is_of(kind));
        assert_ne!(all[0].service.name, not, "{place}");
        let shut = all.iter().position(|near| near.service.is_shut());
        assert!(kind != "office" || all[shut.unwrap()..].iter().all(|n| n.service.is_shut()));
    }
    // Over the bridge, not across the channel.
    let spot = PLACES.spot(&first("Silver Water")).unwrap();
    let espanola = PLACES.nearest(spot, |service| service.is_of("office"))[0];
    let straight = kilometres(spot.at, espanola.service.at.unwrap());
    assert!(espanola.service.name == "Espanola" && espanola.km > straight + 5);
}

#[test]
fn what_is_known_of_remote_communities_is_joined() {
    let sessions = |name: &str| first(name).community().unwrap().g1_session;
    assert!(
        ["Attawapiskat", "Fort Hope", "Slate Falls", "Moose Factory"].into_iter().all(sessions)
    );
    assert!(!["Moosonee", "Sudbury", "Deer Lake Road"].into_iter().any(|name| {
        find(&PLACES, name).first().is_some_and(|found| found.community().unwrap().g1_session)
    }));
}
