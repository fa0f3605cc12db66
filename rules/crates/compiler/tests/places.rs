//! The lists of places are what the files beside them say they are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::path::Path;

/// Header and rows of a list, and the columns that the file beside it names.
fn list(name: &str) -> (Vec<String>, Vec<Vec<String>>, Vec<String>) {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join("places");
    let mut reader = csv::Reader::from_path(folder.join(format!("{name}.csv"))).unwrap();
    let header = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    let rows = rows.collect();
    let about = std::fs::read_to_string(folder.join(format!("{name}.toml"))).unwrap();
    let about: toml::Table = about.parse().unwrap();
    for key in ["title", "source", "licence", "read"] {
        assert!(about.contains_key(key), "{name} does not say its {key}");
    }
    let columns = about["columns"].as_array().unwrap();
    (header, rows, columns.iter().map(|column| column.as_str().unwrap().to_owned()).collect())
}

/// Thousandths of a degree, from `52.93` or `-82.4319`.
fn degrees(text: &str) -> i64 {
    let (whole, fraction) = text.split_once('.').unwrap();
    let fraction = format!("{fraction:0<4}");
    format!("{whole}{fraction}").parse::<i64>().unwrap() / 10
}

#[test]
fn every_place_is_in_ontario_and_has_a_postal_code_of_its_form() {
    for (name, count) in [("drivetest", 92), ("remote", 50)] {
        let (header, rows, columns) = list(name);
        assert_eq!(header, columns, "{name}");
        assert_eq!(rows.len(), count);
        let at = |column: &str| header.iter().position(|name| name == column).unwrap();
        for row in &rows {
            let (lat, lon) = (degrees(&row[at("lat")]), degrees(&row[at("lon")]));
            assert!((41_600..=57_000).contains(&lat), "{row:?}");
            assert!((-95_200..=-74_300).contains(&lon), "{row:?}");
            let postal = &row[at("postal_code")];
            let form = postal.chars().map(|c| if c.is_ascii_digit() { '9' } else { c });
            let form: String = form.map(|c| if c.is_ascii_uppercase() { 'A' } else { c }).collect();
            assert!(form == "A9A 9A9" || (name == "remote" && postal.is_empty()), "{row:?}");
        }
    }
}

#[test]
fn remote_communities_name_an_office_and_where_their_position_is_from() {
    let (offices, rows, _) = list("drivetest");
    let at = offices.iter().position(|column| column == "name").unwrap();
    let names: BTreeSet<&str> = rows.iter().map(|row| row[at].as_str()).collect();
    let (header, rows, _) = list("remote");
    let at = |column: &str| header.iter().position(|name| name == column).unwrap();
    for row in &rows {
        assert!(names.contains(row[at("nearest_drivetest")].as_str()), "{row:?}");
        let known = ["ourairports", "geonames", "approximate"];
        assert!(known.contains(&row[at("coordinates")].as_str()));
        assert!(["yes", "no"].contains(&row[at("fly_in")].as_str()));
        assert!(["yes", "no"].contains(&row[at("g1_session")].as_str()));
    }
    let sessions = rows.iter().filter(|row| row[at("g1_session")] == "yes").count();
    assert_eq!(sessions, 30);
}
