//! The nearest places for thirty-one communities; `nearest.csv` says which, how far in a straight
//! line, and how and when that was checked apart from this engine.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use compiler::Files;
use compiler::compile;
use places::{Kind, find};

#[test]
fn the_nearest_places_are_those_that_were_checked() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let files = Files::read(folder).unwrap();
    let places = compiler::places::compile(&files, &compile(&files).0.unwrap()).unwrap();
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader
        .comment(Some(b'#'))
        .from_path(folder.join("crates/compiler/tests/nearest.csv"))
        .unwrap();
    let kinds = [
        &[Kind::Centre, Kind::CentrePassport][..],
        &[Kind::Outreach],
        &[Kind::DriveTest, Kind::TravelPoint],
    ];
    let mut checked = 0;
    for row in reader.records() {
        let row = row.unwrap();
        let name = &row[0];
        let found = *find(&places, name).first().unwrap();
        let from = places.spot(&found).unwrap();
        for (kinds, expected) in kinds.iter().zip(row.iter().skip(1)) {
            let (place, far) = expected.rsplit_once(' ').unwrap();
            let far: u32 = far.parse().unwrap();
            let nearest = places.nearest(from, |service| kinds.contains(&service.kind));
            let near = nearest.first().unwrap();
            assert_eq!(near.service.name, place, "{name}");
            let (km, off) = (near.km, if far < 10 { 5 } else { far / 100 + 3 });
            assert!(km.abs_diff(far) <= off, "{name}: {km} km to {place}, not {far}");
        }
        checked += 1;
    }
    assert_eq!(checked, 31);
}
