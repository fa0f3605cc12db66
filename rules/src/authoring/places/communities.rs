//! Communities and towns that people can name, from several lists: the first that knows one says
//! where it is, and a later one only adds what is missing.

use std::collections::BTreeMap;

use super::Reader;
use crate::places::{Community, Point, Service, folded};

/// Those found so far, and the position of each by its names as they are searched for, so that
/// two spellings of one town stay one town.
#[derive(Default)]
struct Known {
    all: Vec<Community>,
    by_name: BTreeMap<String, usize>,
}

/// All communities, nearest lists first: remote ones, First Nations, post offices, towns, and
/// where else there is a place to go to.
pub(super) fn read(reader: &mut Reader<'_>, points: &[Service]) -> Vec<Community> {
    let mut known = Known::default();
    for row in reader.rows("remote").0 {
        let at = reader.point(&row);
        let postal_code = reader.postal_code(&row);
        let others = [row.get("first_nation"), row.get("other_names")];
        let others = others.iter().flat_map(|names| names.split([';', '(', ')']));
        let name = row.get("community").to_owned();
        let also = others.map(str::trim).filter(|other| !other.is_empty() && **other != name);
        known.push(Community {
            also: also.map(str::to_owned).collect(),
            name,
            postal_code,
            at,
            fly_in: row.says("fly_in"),
            remote: true,
            g1_session: row.says("g1_session"),
        });
    }
    for (list, name) in [("first_nations", "name"), ("rural_codes", "community"), ("towns", "town")]
    {
        for row in reader.rows(list).0 {
            let at = reader.point(&row);
            let postal_code = reader.postal_code(&row);
            known.add(row.get(name), &postal_code, at, row.says("remote"));
        }
    }
    for service in points {
        known.add(service.city.trim(), &service.postal_code, service.at, false);
    }
    known.all
}

impl Known {
    fn push(&mut self, community: Community) {
        for name in std::iter::once(&community.name).chain(&community.also) {
            self.by_name.entry(folded(name)).or_insert(self.all.len());
        }
        self.all.push(community);
    }

    /// Adds a town unless one of its name is there.
    fn add(&mut self, name: &str, postal_code: &str, at: Option<Point>, remote: bool) {
        let place = self.by_name.get(&folded(name));
        if let Some(community) = place.and_then(|place| self.all.get_mut(*place)) {
            community.at = community.at.or(at);
            // Only a rural code is that of a whole town.
            if community.postal_code.is_empty() && postal_code.get(1..2) == Some("0") {
                postal_code.clone_into(&mut community.postal_code);
            }
            return;
        }
        self.push(Community {
            name: name.to_owned(),
            also: Vec::new(),
            postal_code: postal_code.to_owned(),
            at,
            fly_in: false,
            remote,
            g1_session: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_are_one_town() {
        let mut known = Known::default();
        let point = |north| Some(Point { north, east: -843_400 });
        known.add("Sault Ste. Marie", "", None, false);
        known.add("Sault Ste Marie", "P6A 3Z9", point(465_175), false);
        known.add("Sault Sainte-Marie", "", point(1), false);
        known.add("Hearst", "", point(2), false);
        known.add("Hearst", "P0L 1N0", point(3), false);
        let found: Vec<_> = known.all.iter().map(|c| (&*c.name, &*c.postal_code, c.at)).collect();
        assert_eq!(
            found,
            [("Sault Ste. Marie", "", point(465_175)), ("Hearst", "P0L 1N0", point(2))]
        );
    }
}
