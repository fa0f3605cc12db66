//! The facts of a G1 case, and the place of a postal code.
//!
//! Measured eyesight, blood alcohol and test marks become the answer that a person would give,
//! by the figures in the rules. A case that says nothing of a licence's date means today.

use serde_json::Value as Json;

use super::given;
use super::household::{Household, figure};
use crate::date::Date;
use crate::number::Number;
use crate::pack::{Pack, Subject};

const PERSON: Subject = Subject::Person;

/// What a case is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Getting a licence.
    Licence,
    /// A test that was taken.
    Test,
    /// A drive with a G1.
    Drive,
}

/// Where somebody lives, as far as a postal code says.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    pub(super) community: String,
    pub(super) nearest: String,
    /// The nearest office is open on posted days only.
    pub(super) travel_point: bool,
    /// A test with Service Canada may be offered, or no road leads out.
    remote: bool,
}

pub(super) fn household<'p>(pack: &'p Pack, inputs: &Json) -> Option<(Asked, Household<'p>)> {
    let today = given::day(inputs, "as_of")?;
    let mut household = Household::new(pack, today, today);
    household.choice(PERSON, "marital_status", "single");
    household.whole(PERSON, "birth_date", given::day(inputs, "birth_date")?.days());
    for (fact, name) in
        [("lives_in_ontario", "primary_residence_ontario"), ("legally_here", "legally_in_canada")]
    {
        if let Some(holds) = given::flag(inputs, name) {
            household.truth(PERSON, fact, holds);
        }
    }
    let medical = given::flag(inputs, "medical_condition").unwrap_or(false);
    household.truth(PERSON, "health_condition", medical);
    household.choice(PERSON, "suspended", suspension(inputs));
    licence(&mut household, inputs, today);
    household.choice(PERSON, "vision", vision(pack, inputs, today)?);
    identity(&mut household, inputs);
    let yes = |name: &str| given::flag(inputs, name) == Some(true);
    let oral = ["needs_oral_test", "needs_interpreter", "needs_accessible", "accommodation"];
    household.truth(PERSON, "oral_test", oral.iter().any(|name| yes(name)));
    household.truth(PERSON, "name_differs", yes("name_differs"));
    let remote = given::text(inputs, "postal").and_then(place).is_some_and(|place| place.remote);
    household.truth(PERSON, "fly_in", remote);
    let asked = if drive(&mut household, pack, inputs, today) {
        Asked::Drive
    } else if test(&mut household, pack, inputs, today)? {
        Asked::Test
    } else {
        Asked::Licence
    };
    Some((asked, household))
}

fn suspension(inputs: &Json) -> &'static str {
    if given::flag(inputs, "suspended") != Some(true) {
        return "no";
    }
    match given::text(inputs, "suspension_reason").unwrap_or_default() {
        reason if reason.contains("fine") => "fines",
        reason if reason.contains("family") || reason.contains("support") => "family_support",
        reason if reason.contains("medical") => "medical",
        _ => "other",
    }
}

fn licence(household: &mut Household<'_>, inputs: &Json, today: Date) {
    let issued = given::day(inputs, "g1_issued");
    let current = inputs.get("current_licence").filter(|licence| licence.is_object());
    let Some(current) = current else {
        household.choice(PERSON, "licence", if issued.is_some() { "g1" } else { "none" });
        household.whole(PERSON, "g1_issued", issued.unwrap_or(today).days());
        return;
    };
    let jurisdiction = given::text(current, "jurisdiction").unwrap_or_default();
    let kind = given::text(current, "type").unwrap_or("full");
    household.whole(PERSON, "g1_issued", issued.unwrap_or(today).days());
    let licence = match (jurisdiction, kind) {
        ("CA-ON", "G1") => "g1",
        ("CA-ON", _) => "ontario",
        (other, _) if other.starts_with("CA") => "canada",
        _ => "abroad",
    };
    household.choice(PERSON, "licence", licence);
    household.choice(PERSON, "licence_country", country(jurisdiction));
    let learner = ["learner", "permit", "provisional", "beginner"];
    let kind = if learner.iter().any(|word| kind.contains(word)) {
        "learner"
    } else if given::flag(current, "valid") == Some(false) {
        "expired"
    } else {
        "full"
    };
    household.choice(PERSON, "licence_kind", kind);
    let months = given::number(current, "experience_months_last_36").unwrap_or(Number::ZERO);
    household.number(PERSON, "licence_months", months.min(Number::whole(36)));
    let moved = given::day(inputs, "moved_to_ontario").unwrap_or(today);
    household.whole(PERSON, "ontario_since", moved.days());
}

/// The option of a country's code.
fn country(code: &str) -> &'static str {
    const CODES: [(&str, &str); 21] = [
        ("US", "united_states"),
        ("AU", "australia"),
        ("AT", "austria"),
        ("BE", "belgium"),
        ("HR", "croatia"),
        ("DK", "denmark"),
        ("FR", "france"),
        ("DE", "germany"),
        ("GB-NIR", "northern_ireland"),
        ("GB", "great_britain"),
        ("UK", "great_britain"),
        ("HU", "hungary"),
        ("IE", "ireland"),
        ("IM", "isle_of_man"),
        ("JP", "japan"),
        ("XK", "kosovo"),
        ("NZ", "new_zealand"),
        ("KR", "south_korea"),
        ("CH", "switzerland"),
        ("TW", "taiwan"),
        ("UA", "ukraine"),
    ];
    let found = CODES.iter().find(|(known, _)| {
        code.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    });
    found.map_or("elsewhere", |(_, option)| option)
}

fn vision(pack: &Pack, inputs: &Json, today: Date) -> Option<&'static str> {
    let narrow = given::number(inputs, "vision_field_deg");
    if narrow.is_some_and(|degrees| figure(pack, "g1.field", today) > Some(degrees)) {
        return Some("narrow");
    }
    let limit = figure(pack, "g1.acuity", today)?;
    let sees = |name: &str| {
        let (_, feet) = given::text(inputs, name)?.split_once('/')?;
        Some(Number::parse(feet)? <= limit)
    };
    Some(match (sees("vision_acuity"), sees("vision_acuity_corrected")) {
        (Some(false), Some(true)) => "lenses",
        (Some(false), _) => "weak",
        _ => "fine",
    })
}

/// The paper that does most by itself, and a second one beside a birth certificate.
fn identity(household: &mut Household<'_>, inputs: &Json) {
    let Some(papers) = inputs.get("documents").and_then(Json::as_array) else { return };
    let papers: Vec<&str> = papers.iter().filter_map(Json::as_str).collect();
    let copy = |paper: &&str| paper.contains("copy") || paper.contains("photo_of");
    let good = |paper: &&&str| !copy(paper) && !paper.contains("expired");
    let has = |words: &[&str]| {
        papers.iter().filter(good).any(|paper| words.iter().any(|word| paper.starts_with(word)))
    };
    let option = if has(&["passport"]) {
        "passport"
    } else if has(&["pr_card", "permanent_resident_card"]) {
        "pr_card"
    } else if has(&["imm_1000", "imm1000", "imm_1442", "imm1442", "study_permit", "work_permit"]) {
        "immigration_paper"
    } else if has(&["citizenship_card"]) {
        "citizenship_card"
    } else if has(&["secure_status_card", "secure_certificate", "scis"]) {
        "status_card"
    } else if has(&["birth_certificate_foreign"]) {
        "others"
    } else if has(&["birth_certificate", "statement_of_live_birth", "certified_statement"]) {
        "birth_certificate"
    } else if papers.is_empty() {
        "nothing"
    } else if papers.iter().all(copy) {
        "copies"
    } else {
        "others"
    };
    household.choice(PERSON, "identity", option);
    let second = [
        ("ontario_photo_card", "photo_card"),
        ("photo_card", "photo_card"),
        ("status_card", "older_status_card"),
        ("certificate_of_indian_status", "older_status_card"),
        ("health_card", "health_card"),
        ("student_card", "student_card"),
    ];
    let second = second.iter().find(|(word, _)| has(&[word]));
    household.choice(PERSON, "second_identity", second.map_or("nothing", |(_, option)| option));
}

/// Correct answers in a hundred.
pub(super) fn percent(inputs: &Json) -> Option<Number> {
    let test = inputs.get("test")?;
    let (correct, total) = (given::number(test, "correct")?, given::number(test, "total")?);
    Some(correct.times(Number::whole(100)).over(total))
}

fn test(household: &mut Household<'_>, pack: &Pack, inputs: &Json, today: Date) -> Option<bool> {
    let option = if let Some(percent) = percent(inputs) {
        let mark = figure(pack, "g1.pass_mark", today)?.times(Number::whole(100));
        if percent >= mark { "passed" } else { "both" }
    } else if let Some(sections) = inputs.get("test_sections") {
        let failed = |name: &str| given::text(sections, name) == Some("fail");
        match (failed("signs"), failed("rules")) {
            (true, true) => "both",
            (true, false) => "signs",
            (false, true) => "rules",
            (false, false) => "passed",
        }
    } else {
        return Some(false);
    };
    household.choice(PERSON, "g1_test", option);
    let first = given::day(inputs, "first_attempt").unwrap_or(today);
    household.whole(PERSON, "g1_test_on", first.days());
    Some(true)
}

fn drive(household: &mut Household<'_>, pack: &Pack, inputs: &Json, today: Date) -> bool {
    const NAMES: [&str; 8] = [
        "companion",
        "road",
        "time",
        "driver_bac",
        "bac",
        "front_passengers",
        "passengers_front",
        "passengers",
    ];
    if NAMES.iter().all(|name| inputs.get(name).is_none()) {
        return false;
    }
    household.choice(PERSON, "licence", "g1");
    household.whole(PERSON, "g1_issued", given::day(inputs, "g1_issued").unwrap_or(today).days());
    let own = given::number(inputs, "driver_bac").or(given::number(inputs, "bac"));
    household.truth(PERSON, "drank", own.is_some_and(|bac| bac > Number::ZERO));
    let road = given::text(inputs, "road").unwrap_or_default();
    household.truth(PERSON, "fast_road", is_fast(road));
    let count = |name: &str| given::number(inputs, name);
    let front = count("front_passengers").or(count("passengers_front"));
    let crowded = count("passengers").zip(count("belts")).is_some_and(|(all, belts)| all > belts);
    let others = crowded || front.is_some_and(|others| others > Number::ZERO);
    household.truth(PERSON, "others_in_front", others);
    let hour = given::text(inputs, "time").and_then(|time| time.split(':').next()?.parse().ok());
    household.truth(PERSON, "at_night", hour.is_some_and(|hour: u32| hour < 5));
    let Some(companion) = inputs.get("companion") else { return true };
    if companion.is_null() {
        household.choice(PERSON, "companion", "nobody");
        return true;
    }
    let years = given::number(companion, "years_full");
    let instructor = given::text(companion, "type").is_some_and(|t| t.contains("instructor"));
    let beside = if instructor {
        "instructor"
    } else if years.is_none_or(|years| figure(pack, "g1.companion_years", today) <= Some(years)) {
        "experienced"
    } else {
        "not_enough"
    };
    household.choice(PERSON, "companion", beside);
    let young = figure(pack, "g1.companion_young", today);
    let age = given::number(companion, "age");
    household.truth(PERSON, "companion_is_young", age.is_some_and(|age| Some(age) <= young));
    let milligrams = given::number(companion, "bac").map(|bac| bac.times(Number::whole(1000)));
    let drank = match milligrams {
        Some(bac) if Some(bac) >= figure(pack, "g1.companion_alcohol", today) => "too_much",
        Some(bac) if bac > Number::ZERO => "some",
        _ => "no",
    };
    household.choice(PERSON, "companion_drank", drank);
    true
}

/// A 400-series highway or an expressway, by name.
fn is_fast(road: &str) -> bool {
    const EXPRESSWAYS: [&str; 7] =
        ["qew", "dvp", "don valley", "gardiner", "conestoga", "e.c. row", "red hill"];
    let road = road.to_lowercase();
    let numbered = road
        .split(|c: char| !c.is_ascii_digit())
        .any(|number| number.len() == 3 && number.starts_with('4'));
    numbered || EXPRESSWAYS.iter().any(|name| road.contains(name))
}

/// The place of a postal code: an office there, or a remote community; else an office in the
/// same postal area.
pub(super) fn place(postal: &str) -> Option<Place> {
    let offices = rows(include_str!("../../../places/drivetest.csv"));
    let office = |of: &dyn Fn(&Row) -> bool| {
        let row = offices.iter().find(|row| of(row))?;
        let kind = row.get("kind") == "travel_point";
        Some(Place { nearest: row.get("name"), travel_point: kind, ..Place::default() })
    };
    if let Some(place) = office(&|row| row.get("postal_code") == postal) {
        return Some(place);
    }
    let remote = rows(include_str!("../../../places/remote.csv"));
    if let Some(row) = remote.iter().find(|row| row.get("postal_code") == postal) {
        let nearest = row.get("nearest_drivetest");
        let found = office(&|office| office.get("name") == nearest)?;
        let yes = |name: &str| row.get(name) == "yes";
        let remote = yes("g1_session") || yes("fly_in");
        return Some(Place { community: row.get("community"), remote, ..found });
    }
    let area = postal.get(..3)?;
    office(&|row| row.get("postal_code").starts_with(area))
}

struct Row(Vec<(String, String)>);

impl Row {
    fn get(&self, name: &str) -> String {
        let found = self.0.iter().find(|(header, _)| header == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    }
}

fn rows(text: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let Ok(headers) = reader.headers().cloned() else { return Vec::new() };
    let row = |record: csv::StringRecord| {
        Row(headers.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect())
    };
    reader.records().filter_map(Result::ok).map(row).collect()
}
