//! Where people are and where they can go: postal areas, communities, offices.
//!
//! An asset of its own, fetched when a place first matters and used without a network. Found by
//! full postal code, by its first three characters, or by name. In the north the middle of a
//! postal area can be hundreds of kilometres from the people in it, so that a full code or a
//! community comes first, and an area says whether its middle means anything.

mod community;
mod distance;
mod packed;
mod reach;
mod schedule;
mod search;
pub mod telephone;
mod typo;
mod water;

pub use community::{Access, Code, Community, Division, Ground, Settlement};
pub use distance::{Point, kilometres};
#[cfg(feature = "compile")]
pub use packed::rounded;
pub use reach::{HERE, Reached, Road, Spot, Way};
pub use schedule::{Hours, Now, local, weekday};
pub use search::{Found, Search, find, folded, search};
pub use water::Water;

use serde::{Deserialize, Serialize};

use engine::pack::Localized;
use engine::pack::codec::{self, Error};
use engine::values::Date;

/// The format this build writes and reads. Raised with every change of the types.
pub const FORMAT: u16 = 4;
const MARK: [u8; 4] = *b"NAVP";

/// All places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// Choice facts of the household that a place answers, each with the options in use.
    pub facts: Vec<PlaceFact>,
    /// Postal areas by their three characters, ascending.
    pub areas: Vec<Area>,
    /// Census divisions, by number.
    pub divisions: Vec<Division>,
    /// Names of municipalities; the first is empty, for those that are in none.
    pub municipalities: Vec<String>,
    /// What communities have in common.
    pub grounds: Vec<Ground>,
    /// Communities and towns, by division, municipality and name.
    #[serde(with = "packed::communities")]
    pub communities: Vec<Community>,
    /// Whole postal codes of the country, ascending.
    #[serde(with = "packed::codes")]
    pub codes: Vec<Code>,
    /// Places to go to.
    pub points: Vec<Service>,
    /// Where the way by road is not that of the straight line.
    pub roads: Vec<Road>,
    /// Waters that no road crosses, or only in one place.
    pub waters: Vec<Water>,
    /// Days on which offices are closed, ascending: known to the last of them.
    pub closed: Vec<Date>,
    /// The rings of the province's outline.
    pub outline: Vec<Vec<Point>>,
    /// Where the lists come from.
    pub lists: Vec<List>,
}

/// A fact that follows from where somebody lives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceFact {
    /// Its name in the fact dictionary.
    pub id: String,
    /// Its options, in the order of the bits in [`Area::sets`].
    pub options: Vec<String>,
}

/// The area of the first three characters of a postal code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// `P0V`.
    pub code: String,
    /// What is there, in the source's words.
    pub label: String,
    /// Its middle.
    pub at: Option<Point>,
    /// Whether the middle is near the people: not in the rural north.
    pub middle_means_something: bool,
    /// For each of [`Places::facts`] the options it may have, as bits; none is not known.
    pub sets: Vec<u64>,
}

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A Service Canada Centre.
    Centre,
    /// A centre that is a passport office too.
    CentrePassport,
    /// A passport office.
    Passport,
    /// A scheduled outreach site.
    Outreach,
    /// A `DriveTest` centre, open all week.
    DriveTest,
    /// A `DriveTest` travel point, open on posted days.
    TravelPoint,
}

/// A place to go to.
#[expect(clippy::struct_excessive_bools, reason = "independent columns of the lists")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its number with whoever runs it; empty where there is none.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// Street or building.
    pub address: String,
    /// Town.
    pub city: String,
    /// Postal code, with the space.
    pub postal_code: String,
    /// Where it is.
    pub at: Option<Point>,
    /// Whether the position is that of the address, not of the town or postal area.
    pub precise: bool,
    /// Its clock.
    pub zone: Zone,
    /// When it is open.
    pub open: Open,
    /// Whether it closes from 12:00 to 12:30.
    pub lunch: bool,
    /// Whether it serves in French as well as in English.
    pub french: bool,
    /// Which passport service it gives; empty for none: `mail`, `pickup`, `express`, `urgent`.
    pub passport: String,
    /// Whether it can be entered without a step, where that is known.
    pub step_free: Option<bool>,
    /// What to know before going: `closed`, `appointment`; empty for nothing.
    pub note: String,
    /// Whether it lies in a First Nation.
    pub first_nation: bool,
    /// Whether no road leads there all year.
    pub fly_in: bool,
    /// Position in [`Places::lists`].
    pub list: u16,
}

/// A clock in Ontario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Zone {
    /// Eastern time.
    Eastern,
    /// Central time, an hour behind.
    Central,
    /// Eastern standard time all year.
    Standard,
}

/// When a place is open. Times are minutes after midnight on its own clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Open {
    /// Monday to Friday, from and to.
    Weekdays(u16, u16),
    /// On one day of the week: every week, or in these weeks of the month (bit 0 is the first).
    Weekly {
        /// 1 for Monday to 7 for Sunday.
        weekday: u8,
        /// Bits of the weeks of the month; all five for every week.
        weeks: u8,
        /// From.
        from: u16,
        /// To.
        to: u16,
    },
    /// On these days, from and to.
    Dated(Vec<(Date, u16, u16)>),
    /// No hours are posted.
    NotPosted,
}

/// One list of places, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// Its name: `offices`.
    pub id: String,
    /// What it is and who keeps it.
    pub title: String,
    /// Where the original is, in each language.
    pub url: Localized,
    /// Where one place's own page is, in each language, with its number in place of `{id}`.
    pub page: Localized,
    /// The number to call about these places; empty for none.
    pub phone: String,
    /// The number for a teletypewriter; empty for none.
    pub tty: String,
    /// Under which terms it may be passed on.
    pub licence: String,
    /// The day it was read.
    pub read: Date,
}

impl Service {
    /// Whether it is of a kind that a channel or step leads to: `office`, `passport`,
    /// `outreach` or `drivetest`. Every office that takes passport applications is one for
    /// passports, whatever it is called.
    pub fn is_of(&self, kind: &str) -> bool {
        match self.kind {
            Kind::Centre | Kind::CentrePassport if kind == "office" => true,
            Kind::Centre | Kind::CentrePassport | Kind::Passport => {
                kind == "passport" && (self.kind == Kind::Passport || !self.passport.is_empty())
            }
            Kind::Outreach => kind == "outreach",
            Kind::DriveTest | Kind::TravelPoint => kind == "drivetest",
        }
    }

    /// Whether a passport can be picked up there, at once or sooner than by mail.
    pub fn hands_out_passports(&self) -> bool {
        matches!(self.passport.as_str(), "pickup" | "express" | "urgent")
    }

    /// Whether a closure is posted.
    pub fn is_shut(&self) -> bool {
        self.note == "closed"
    }
}

impl List {
    /// The address of a place's own page, or of the whole list, in the first of these languages
    /// that has one.
    pub fn page_of(&self, service: &Service, languages: &[impl AsRef<str>]) -> String {
        if service.id.is_empty() || self.page.is_empty() {
            return self.url.in_first_of(languages).to_owned();
        }
        self.page.in_first_of(languages).replace("{id}", &service.id)
    }
}

impl Places {
    /// The area of a postal code, whole or its first three characters, as people type it.
    pub fn area(&self, code: &str) -> Option<&Area> {
        let code = search::code(code)?;
        let area = code.get(..3)?;
        let place = self.areas.binary_search_by(|known| known.code.as_str().cmp(area)).ok()?;
        self.areas.get(place)
    }

    /// The community of a whole postal code, with the code itself.
    pub fn code(&self, code: &str) -> Option<(&Code, Option<&Community>)> {
        let bare = search::code(code)?;
        let place = self.codes.binary_search_by(|known| known.code.as_str().cmp(&bare)).ok()?;
        let code = self.codes.get(place)?;
        Some((code, code.community.and_then(|place| self.communities.get(usize::from(place)))))
    }

    /// The options of a fact that hold on some ground, the likeliest first; none is not known.
    pub fn options(&self, ground: u16, fact: &str) -> Vec<&str> {
        let known = self.facts.iter().position(|known| known.id == fact);
        let set = known.and_then(|at| self.grounds.get(usize::from(ground))?.sets.get(at));
        let names = known.and_then(|at| self.facts.get(at)).map(|fact| &fact.options);
        set.into_iter()
            .flatten()
            .filter_map(|option| Some(names?.get(usize::from(*option))?.as_str()))
            .collect()
    }
}

/// Writes places.
///
/// # Errors
/// When they cannot be written.
pub fn encode(places: &Places) -> Result<Vec<u8>, Error> {
    codec::seal(MARK, FORMAT, places)
}

/// Reads places.
///
/// # Errors
/// When the bytes are of a newer format, cut off or changed.
pub fn decode(bytes: &[u8]) -> Result<Places, Error> {
    codec::unseal(MARK, FORMAT, bytes)
}
