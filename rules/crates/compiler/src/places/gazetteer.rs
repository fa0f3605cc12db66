//! Communities that people can name, and whole postal codes: one gazetteer, in which the rank
//! decides and never the order of the lists.

use std::collections::BTreeMap;

use super::{Reader, Row};
use engine::pack::{Kind as FactKind, Pack};
use places::{
    Access, Code, Community, Division, Ground, PlaceFact, Places, Settlement, folded, kilometres,
};

/// How far from a community of the list of remote ones the same name may lie, in kilometres.
const SAME: u32 = 16;

/// The facts that a place answers: those of the rules, and what the gazetteer tells for later.
pub(super) fn facts(reader: &mut Reader<'_>, pack: &Pack, places: &mut Places) {
    let columns: Vec<String> =
        ["areas", "gazetteer"].iter().flat_map(|list| reader.columns(list)).collect();
    for fact in pack.facts.iter().filter(|fact| columns.contains(&fact.id)) {
        if let (true, FactKind::Choice(options)) = (fact.by_place, &fact.kind) {
            places.facts.push(PlaceFact { id: fact.id.clone(), options: options.clone() });
        }
    }
    for id in reader.told("gazetteer") {
        if places.facts.iter().all(|fact| fact.id != id) {
            let mut options = reader.values("gazetteer", &id);
            options.sort();
            options.dedup();
            places.facts.push(PlaceFact { id, options });
        }
    }
}

/// Communities by division, municipality and name, with what is known of the remote ones.
pub(super) fn communities(reader: &mut Reader<'_>, places: &mut Places) {
    let mut rows = reader.rows("gazetteer").0;
    rows.sort_by_cached_key(|row| {
        let [name, municipality] = ["name", "municipality"].map(|column| folded(row.get(column)));
        (row.get("cduid").to_owned(), municipality, name, row.get("lat").to_owned())
    });
    places.municipalities = vec![String::new()];
    let mut bands = BTreeMap::new();
    for row in &rows {
        let division = division(places, row);
        let (at, ground) = (reader.point(row), ground(reader, places, row, division));
        let kind = Settlement::NAMES.iter().position(|name| *name == row.get("kind"));
        let access = Access::NAMES.iter().position(|name| *name == row.get("access"));
        let rank = row.get("rank").parse::<u8>().ok().filter(|rank| (1..=9).contains(rank));
        let (Some(at), Some(kind), Some(access), Some(rank)) = (at, kind, access, rank) else {
            reader.wrong::<()>(row, "no position, or not a kind, access or rank");
            continue;
        };
        let also = row.get("also").split(';').map(str::trim).filter(|name| !name.is_empty());
        if !row.get("band_number").is_empty() {
            bands.insert(row.get("band_number").to_owned(), places.communities.len());
        }
        let community = Community {
            name: row.get("name").to_owned(),
            french: row.get("name_fr").to_owned(),
            also: also.map(str::to_owned).collect(),
            settlement: Settlement::ALL.get(kind).copied().unwrap_or_default(),
            at: places::rounded(at),
            ground,
            municipality: municipality(places, row.get("municipality")),
            rank,
            access: Access::ALL.get(access).copied().unwrap_or_default(),
            ..Community::default()
        };
        places.communities.push(community.with_folded());
    }
    remote(reader, places, &bands);
}

/// What the list of remote communities tells of each: by the number of its band, or by a name
/// near by; never by the name alone.
fn remote(reader: &mut Reader<'_>, places: &mut Places, bands: &BTreeMap<String, usize>) {
    for row in reader.rows("remote").0 {
        let Some(at) = reader.point(&row) else { continue };
        let names: Vec<String> = row.get("community").split(['(', ')', '/']).map(folded).collect();
        let band = bands.get(row.get("band_number"));
        for (place, community) in places.communities.iter_mut().enumerate() {
            let near = kilometres(community.at, at) <= SAME;
            let same = || community.names().any(|name| names.iter().any(|other| other == name));
            if near && (Some(&place) == band || same()) {
                community.g1_session |= row.says("g1_session");
            }
        }
    }
}

/// Whole postal codes, ascending.
pub(super) fn codes(reader: &mut Reader<'_>, places: &mut Places) {
    for row in reader.rows("postal").0 {
        let code = reader.postal_code(&row).replace(' ', "");
        let Some(at) = reader.point(&row) else { continue };
        let named = (0_u16..).zip(&places.communities);
        let named = named.filter(|(_, community)| community.name == row.get("place"));
        let nearest = named.min_by_key(|(_, community)| kilometres(community.at, at));
        let community = nearest.map(|(place, community)| (place, community.ground));
        if community.is_none() && row.get("position") == "place" {
            reader.wrong::<()>(&row, format!("no place `{}`", row.get("place")));
        }
        // Without a community, the division is that of the nearest.
        let nearest = || places.communities.iter().min_by_key(|c| kilometres(c.at, at));
        let beside = community.map(|(_, ground)| ground).or_else(|| nearest().map(|c| c.ground));
        let beside = beside.and_then(|ground| places.grounds.get(usize::from(ground)));
        let division = beside.map(|ground| ground.division);
        let ground = ground(reader, places, &row, division.unwrap_or(0));
        places.codes.push(Code {
            code,
            community: community.map(|(place, _)| place),
            at: community.is_none().then_some(places::rounded(at)),
            ground,
        });
    }
    places.codes.sort_by(|a, b| a.code.cmp(&b.code));
}

fn division(places: &mut Places, row: &Row) -> u16 {
    let id = row.get("cduid");
    let known = places.divisions.iter().position(|division| division.id == id);
    let place = known.unwrap_or_else(|| {
        let name = row.get("census_division").to_owned();
        places.divisions.push(Division { id: id.to_owned(), name });
        places.divisions.len() - 1
    });
    u16::try_from(place).unwrap_or(u16::MAX)
}

fn municipality(places: &mut Places, name: &str) -> u16 {
    // In the order of the rows, so that differences are small.
    let known = places.municipalities.iter().rposition(|known| known == name);
    let place = known.unwrap_or_else(|| {
        places.municipalities.push(name.to_owned());
        places.municipalities.len() - 1
    });
    u16::try_from(place).unwrap_or(u16::MAX)
}

/// The division of a row and the options it has, as a position among those that occur.
fn ground(reader: &mut Reader<'_>, places: &mut Places, row: &Row, division: u16) -> u16 {
    let mut sets = Vec::new();
    for fact in &places.facts {
        let mut set = Vec::new();
        for option in row.get(&fact.id).split_whitespace() {
            let place = fact.options.iter().position(|known| known == option);
            if let Some(place) = place.and_then(|place| u8::try_from(place).ok()) {
                set.push(place);
            } else {
                let what = format!("`{option}` is not an option of `{}`", fact.id);
                reader.wrong::<()>(row, what);
            }
        }
        sets.push(set);
    }
    let ground = Ground { division, sets };
    let known = places.grounds.iter().rposition(|known| *known == ground);
    let place = known.unwrap_or_else(|| {
        places.grounds.push(ground);
        places.grounds.len() - 1
    });
    u16::try_from(place).unwrap_or(u16::MAX)
}
