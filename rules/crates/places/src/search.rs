//! Finding a place by what people type: in either language, with or without accents.

use super::typo::one_slip;
use super::{Area, Code, Community, Places, kilometres};

/// A place that was meant, perhaps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found<'p> {
    /// A community or town.
    Community(&'p Community),
    /// A whole postal code of the country, with its community.
    Code(&'p Code, Option<&'p Community>),
    /// A postal area.
    Area(&'p Area),
}

impl<'p> Found<'p> {
    /// The community, unless only an area or a code is known.
    pub fn community(&self) -> Option<&'p Community> {
        match self {
            Self::Community(community) | Self::Code(_, Some(community)) => Some(community),
            Self::Code(_, None) | Self::Area(_) => None,
        }
    }
}

impl Places {
    /// The options of a fact that hold at a place that was found, as bits; none where nothing is
    /// known.
    pub fn set(&self, found: &Found<'_>, fact: &str) -> Option<u64> {
        let at = self.facts.iter().position(|known| known.id == fact)?;
        let ground = match found {
            Found::Area(area) => return area.sets.get(at).copied(),
            Found::Community(community) => community.ground,
            Found::Code(code, _) => code.ground,
        };
        let options = self.grounds.get(usize::from(ground))?.sets.get(at)?;
        let bits = options.iter().filter_map(|option| 1_u64.checked_shl(u32::from(*option)));
        Some(bits.fold(0, |set, bit| set | bit))
    }
}

/// What was found by what somebody typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search<'p> {
    /// The likeliest first.
    pub found: Vec<Found<'p>>,
    /// Whether it has to be asked which one is meant.
    pub ask: bool,
    /// Whether the first is what was typed, so that it can be taken at once.
    pub sure: bool,
    /// Whether it may be a postal code of which signs are still missing.
    pub unfinished: bool,
}

/// Names worth offering at once.
const MOST: usize = 8;
/// Two places of one name this many kilometres apart are two places.
const APART: u32 = 5;
/// Signs from which on a slip of the keyboard is forgiven.
const FORGIVEN: usize = 5;

/// What somebody may mean, likeliest first.
pub fn find<'p>(places: &'p Places, typed: &str) -> Vec<Found<'p>> {
    search(places, typed).found
}

/// What somebody may mean: the community of a full postal code, or else its area; communities of
/// that name, the largest first; then those whose name begins so, has a word that does, or is one
/// slip away.
pub fn search<'p>(places: &'p Places, typed: &str) -> Search<'p> {
    if let Some(code) = code(typed) {
        let whole = places.code(&code).map(|(code, community)| Found::Code(code, community));
        let found = whole.or_else(|| places.area(&code).map(Found::Area));
        let sure = code.len() == 6 && found.is_some_and(|found| places.spot(&found).is_some());
        let found = found.into_iter().collect();
        return Search { found, sure, ..Search::default() };
    }
    let wanted = folded(typed);
    let found = named(places, &wanted);
    match bare(&wanted) {
        Some(bare) if found.found.is_empty() => named(places, bare),
        _ => Search { unfinished: begins_a_code(typed), ..found },
    }
}

/// A name without what people put around it: `city of toronto`, `toronto on`.
fn bare(wanted: &str) -> Option<&str> {
    let ends = [" ontario", " on", " ont", " canada"];
    let starts = ["city of ", "town of ", "township of ", "municipality of ", "ville de "];
    let end = ends.iter().find_map(|end| wanted.strip_suffix(end));
    let start = starts.iter().find_map(|start| wanted.strip_prefix(start));
    match (start, end) {
        (Some(start), _) => bare(start).or(Some(start)),
        (None, Some(end)) => bare(end).or(Some(end)),
        (None, None) => None,
    }
}

/// Communities by a name as it is searched for.
fn named<'p>(places: &'p Places, wanted: &str) -> Search<'p> {
    if wanted.chars().count() < 2 {
        return Search::default();
    }
    let mut turns: Vec<Turn<'p>> = Vec::new();
    for (place, community) in places.communities.iter().enumerate() {
        if let Some(fit) = Fit::of(community, wanted) {
            turns.push((fit.turn(community), &community.name, place));
        }
    }
    in_turn(&mut turns);
    let exact = |turn: &&Turn<'_>| turn.0 < LATER;
    let mut same = turns.iter().filter(exact).filter_map(|turn| places.communities.get(turn.2));
    let first = same.next();
    let ask = first.is_some_and(|first| {
        same.any(|other| {
            kilometres(first.at, other.at) > APART && other.rank.saturating_add(1) >= first.rank
        })
    });
    let sure = first.is_some() && !ask;
    let found = turns.iter().take(MOST).filter_map(|turn| places.communities.get(turn.2));
    Search { found: found.map(Found::Community).collect(), ask, sure, unfinished: false }
}

/// What decides the turn of something, then its name, and its place among all.
pub(super) type Turn<'p> = (u32, &'p str, usize);

/// Puts turns in order.
pub(super) fn in_turn(turns: &mut [Turn<'_>]) {
    engine::util::sort::sort(turns, |a, b| (a.0, a.1) < (b.0, b.1));
}

/// From this turn on, what was typed is not the name.
const LATER: u32 = 256;

/// How a community fits what was typed, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is one of its names.
    Exact,
    /// One of its names begins so.
    Begins,
    /// A word of one of its names begins so.
    Word,
    /// It is one of its names but for a slip.
    Slip,
}

impl Fit {
    fn of(community: &Community, wanted: &str) -> Option<Self> {
        let forgiven = wanted.chars().count() >= FORGIVEN;
        let of = |name: &str| {
            if name == wanted {
                Some(Self::Exact)
            } else if name.starts_with(wanted) {
                Some(Self::Begins)
            } else if name.split(' ').any(|word| word.starts_with(wanted)) {
                Some(Self::Word)
            } else if forgiven && one_slip(name, wanted) {
                Some(Self::Slip)
            } else {
                None
            }
        };
        community.names().filter_map(of).min()
    }

    /// What decides the turn; smaller is earlier. Large places bear a worse fit.
    fn turn(self, community: &Community) -> u32 {
        let (later, penalty) = match self {
            Self::Exact => (0, 0),
            Self::Begins => (LATER, 0),
            Self::Word => (LATER, 1),
            Self::Slip => (LATER, 2),
        };
        let below = 9_u8.saturating_sub(community.rank).saturating_add(penalty);
        later | u32::from(below) << 2 | u32::from(community.settlement.turn())
    }
}

/// The postal code or its first three characters that a text is, in capitals without a space.
pub(super) fn code(typed: &str) -> Option<String> {
    signs_of_code(typed).filter(|signs| matches!(signs.len(), 3 | 6))
}

/// Whether a text is a postal code as far as it goes, with a digit in it.
fn begins_a_code(typed: &str) -> bool {
    signs_of_code(typed).is_some_and(|signs| (2..6).contains(&signs.len()))
}

/// The signs of a postal code or of its beginning, in capitals without a space.
fn signs_of_code(typed: &str) -> Option<String> {
    let bare: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let bare = bare.to_ascii_uppercase();
    let shaped = bare.chars().enumerate().all(|(place, sign)| {
        if place.is_multiple_of(2) { sign.is_ascii_uppercase() } else { sign.is_ascii_digit() }
    });
    shaped.then_some(bare)
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

    fn community(name: &str, also: &[&str], rank: u8) -> Community {
        let community = Community {
            name: name.to_owned(),
            also: also.iter().map(|name| (*name).to_owned()).collect(),
            rank,
            ..Community::default()
        };
        community.with_folded()
    }

    fn places() -> Places {
        let area = |code: &str| Area {
            code: code.to_owned(),
            label: String::new(),
            at: None,
            middle_means_something: true,
            sets: Vec::new(),
        };
        let code =
            |code: &str, community| Code { code: code.to_owned(), community, at: None, ground: 0 };
        let mut far = community("Mississauga", &["Mississauga First Nation"], 3);
        far.at.north = 10_000;
        Places {
            areas: vec![area("K1A"), area("P0V")],
            communities: vec![
                community("Sandy Lake", &["Négaaw-zaaga’igan"], 3),
                community("North Bay", &[], 7),
                community("Sault Ste. Marie", &["Soo"], 7),
                community("Bayfield", &[], 4),
                community("Mississauga", &[], 9),
                community("Mississagua Landing", &[], 2),
                far,
            ],
            codes: vec![code("N0M1G0", Some(3)), code("P0V1V0", Some(0))],
            ..Places::default()
        }
    }

    fn names(typed: &str) -> Vec<String> {
        let places = places();
        let name = |found: &Found<'_>| match found {
            Found::Community(community) | Found::Code(_, Some(community)) => community.name.clone(),
            Found::Code(code, None) => code.code.clone(),
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
        assert_eq!(names("bay"), ["North Bay", "Bayfield"]);
        assert_eq!(names("NORTH-BAY"), ["North Bay"]);
        assert_eq!(names("negaaw"), ["Sandy Lake"]);
        assert_eq!(names("Négaaw-zaagaʼ"), [""; 0]);
        for typed in ["Sault Sainte Marie", "sault ste marie", "Saint Ste"] {
            assert_eq!(names(typed), ["Sault Ste. Marie"], "{typed}");
        }
    }

    #[test]
    fn the_city_comes_before_its_namesakes_and_slips_are_forgiven() {
        assert_eq!(names("mississauga"), ["Mississauga", "Mississauga"]);
        assert_eq!(names("mississagua"), ["Mississauga", "Mississagua Landing", "Mississauga"]);
        assert_eq!(names("soo"), ["Sault Ste. Marie"]);
        let places = places();
        let first = |typed| match find(&places, typed).first() {
            Some(Found::Community(community)) => community.rank,
            _ => 0,
        };
        assert_eq!((first("Mississauga"), first("mississagua")), (9, 9));
    }

    #[test]
    fn it_is_asked_only_between_places_as_likely() {
        let mut places = places();
        assert!(!search(&places, "Mississauga").ask);
        let small = |places: &mut Places, rank| {
            for community in places.communities.iter_mut().filter(|c| c.name == "Mississauga") {
                community.rank = community.rank.min(rank);
            }
        };
        small(&mut places, 4);
        assert!(search(&places, "mississauga").ask);
        assert!(!search(&places, "mississag").ask);
    }
}
