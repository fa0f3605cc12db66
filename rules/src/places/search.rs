//! Finding a place by what people type: in either language, with or without accents.

use super::{Area, Community, Places};

/// A place that was meant, perhaps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found<'p> {
    /// A community or town.
    Community(&'p Community),
    /// A postal area.
    Area(&'p Area),
}

/// Names worth offering at once.
const MOST: usize = 8;

/// What somebody may mean, likeliest first: the community of a full postal code, or else its
/// area; communities whose name begins with what was typed, then those with a word that does.
pub fn find<'p>(places: &'p Places, typed: &str) -> Vec<Found<'p>> {
    if let Some(code) = code(typed) {
        let here = places.communities.iter().filter(|c| code.len() == 6 && bare(c) == code);
        let mut found: Vec<Found<'_>> = here.map(Found::Community).collect();
        if found.is_empty() {
            found.extend(places.area(&code).map(Found::Area));
        }
        return found;
    }
    let wanted = folded(typed);
    if wanted.chars().count() < 2 {
        return Vec::new();
    }
    let mut ranked: Vec<(u8, &Community)> = places
        .communities
        .iter()
        .filter_map(|community| Some((rank(community, &wanted)?, community)))
        .collect();
    crate::order::sort(&mut ranked, |(a, x), (b, y)| (a, &x.name) < (b, &y.name));
    ranked.into_iter().take(MOST).map(|(_, community)| Found::Community(community)).collect()
}

/// How well a community fits; smaller is better.
fn rank(community: &Community, wanted: &str) -> Option<u8> {
    let names = std::iter::once(&community.name).chain(&community.also);
    let of = |name: &String| {
        let name = folded(name);
        if name == wanted {
            Some(0)
        } else if name.starts_with(wanted) {
            Some(1)
        } else if name.split(' ').any(|word| word.starts_with(wanted)) {
            Some(2)
        } else {
            None
        }
    };
    names.filter_map(of).min()
}

/// The postal code or its first three characters that a text is, in capitals without a space.
pub(super) fn code(typed: &str) -> Option<String> {
    let bare: String =
        typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
    let bare = bare.to_ascii_uppercase();
    let shaped = bare.chars().enumerate().all(|(place, sign)| {
        if place.is_multiple_of(2) { sign.is_ascii_uppercase() } else { sign.is_ascii_digit() }
    });
    (shaped && matches!(bare.len(), 3 | 6)).then_some(bare)
}

fn bare(community: &Community) -> String {
    community.postal_code.replace(' ', "")
}

/// Lower case without accents or signs; `Saint` and `Sainte` as they are abbreviated.
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            'à' | 'â' | 'ä' | 'á' => plain.push('a'),
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            'î' | 'ï' | 'í' => plain.push('i'),
            'ô' | 'ö' | 'ó' => plain.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => plain.push('u'),
            'ç' => plain.push('c'),
            'œ' => plain.push_str("oe"),
            '\'' | '’' | '.' => {}
            sign if sign.is_alphanumeric() => plain.push(sign),
            _ => plain.push(' '),
        }
    }
    let words = plain.split(' ').filter(|word| !word.is_empty()).map(|word| match word {
        "saint" | "sault" => "st",
        "sainte" => "ste",
        word => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn community(name: &str, also: &[&str], postal_code: &str) -> Community {
        Community {
            name: name.to_owned(),
            also: also.iter().map(|name| (*name).to_owned()).collect(),
            postal_code: postal_code.to_owned(),
            at: None,
            fly_in: false,
            remote: false,
            g1_session: false,
        }
    }

    fn places() -> Places {
        let area = |code: &str| Area {
            code: code.to_owned(),
            label: String::new(),
            at: None,
            middle_means_something: true,
            sets: Vec::new(),
        };
        Places {
            areas: vec![area("K1A"), area("P0V")],
            communities: vec![
                community("Sandy Lake", &["Négaaw-zaaga’igan"], "P0V 1V0"),
                community("North Bay", &[], "P1B 1A1"),
                community("Sault Ste. Marie", &[], "P6A 1A1"),
                community("Bayfield", &[], "N0M 1G0"),
            ],
            ..Places::default()
        }
    }

    fn names(typed: &str) -> Vec<String> {
        let places = places();
        let name = |found: &Found<'_>| match found {
            Found::Community(community) => community.name.clone(),
            Found::Area(area) => area.code.clone(),
        };
        find(&places, typed).iter().map(name).collect()
    }

    #[test]
    fn postal_codes_as_people_type_them() {
        assert_eq!(names("p0v 1v0"), ["Sandy Lake"]);
        assert_eq!(names("P0V-1V0"), ["Sandy Lake"]);
        assert_eq!(names("P0V 9Z9"), ["P0V"]);
        assert_eq!(names(" k1a"), ["K1A"]);
        for wrong in ["K1", "K1A0", "1K1", "H0H 0H0", ""] {
            assert!(names(wrong).is_empty(), "{wrong}");
        }
    }

    #[test]
    fn names_with_and_without_accents_and_in_part() {
        assert_eq!(names("bay"), ["Bayfield", "North Bay"]);
        assert_eq!(names("NORTH-BAY"), ["North Bay"]);
        assert_eq!(names("negaaw"), ["Sandy Lake"]);
        assert_eq!(names("Négaaw-zaagaʼ"), [""; 0]);
        for typed in ["Sault Sainte Marie", "sault ste marie", "Saint Ste"] {
            assert_eq!(names(typed), ["Sault Ste. Marie"], "{typed}");
        }
    }
}
