//! Communities that people can name, and what is known of each.

use serde::{Deserialize, Serialize};

use super::Point;

/// A municipality, town, First Nation, neighbourhood or other place with a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Community {
    /// Its name in English.
    pub name: String,
    /// Its name in French; empty where it is the same.
    pub french: String,
    /// Other names it is known by.
    pub also: Vec<String>,
    /// What kind of place it is.
    pub settlement: Settlement,
    /// Where it is.
    pub at: Point,
    /// Position in [`super::Places::grounds`].
    pub ground: u16,
    /// Position in [`super::Places::municipalities`].
    pub municipality: u16,
    /// How likely it is meant: 9 for the largest cities, 1 for a railway point.
    pub rank: u8,
    /// How it is reached.
    pub access: Access,
    /// Whether the driver's knowledge test is believed to be held there at times.
    pub g1_session: bool,
    /// All its names as they are searched for, one a line. Not written.
    pub folded: String,
}

/// A census division.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Division {
    /// Its number: `3520`.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What communities have in common: their division, and what follows from where they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// Position in [`super::Places::divisions`].
    pub division: u16,
    /// For each of [`super::Places::facts`] the options it may have, the likeliest first.
    pub sets: Vec<Vec<u8>>,
}

/// A whole postal code of the country, which is the area of one post office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Six signs, in capitals: `N0P1A0`.
    pub code: String,
    /// Its community; none where the post office's place is not on file.
    pub community: Option<u16>,
    /// Where it is, if it has no community.
    pub at: Option<Point>,
    /// Position in [`super::Places::grounds`].
    pub ground: u16,
}

/// How a community is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// By road, all year.
    #[default]
    Road,
    /// By ferry; otherwise by road.
    Ferry,
    /// By boat or over ice: no road all year.
    SeasonalRoad,
    /// By train only.
    Rail,
    /// By air only.
    Air,
}

/// What kind of place a community is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Settlement {
    /// A town or hamlet that is no municipality.
    #[default]
    Community,
    /// A city.
    City,
    /// A town.
    Town,
    /// A village.
    Village,
    /// A municipality of that name.
    Municipality,
    /// A township.
    Township,
    /// A part of a city.
    Neighbourhood,
    /// A First Nation.
    FirstNation,
    /// Land of a First Nation.
    Reserve,
    /// A county, region, district or large island.
    Area,
    /// Land without a municipality.
    Unorganized,
    /// A place without people of its own.
    Locality,
    /// A stop of the railway.
    RailwayPoint,
}

impl Access {
    /// All, as they are numbered in the lists' file.
    pub const ALL: [Self; 5] = [Self::Road, Self::Ferry, Self::SeasonalRoad, Self::Rail, Self::Air];
    /// Their names in the list, in the same order.
    pub const NAMES: [&str; 5] = ["road", "ferry", "seasonal_road", "rail", "air"];

    /// Whether no road leads there all year.
    pub const fn is_cut_off(self) -> bool {
        matches!(self, Self::SeasonalRoad | Self::Rail | Self::Air)
    }
}

impl Settlement {
    /// All, as they are numbered in the lists' file.
    pub const ALL: [Self; 13] = [
        Self::Community,
        Self::City,
        Self::Town,
        Self::Village,
        Self::Municipality,
        Self::Township,
        Self::Neighbourhood,
        Self::FirstNation,
        Self::Reserve,
        Self::Area,
        Self::Unorganized,
        Self::Locality,
        Self::RailwayPoint,
    ];
    /// Their names in the list, in the same order.
    pub const NAMES: [&str; 13] = [
        "community",
        "city",
        "town",
        "village",
        "municipality",
        "township",
        "neighbourhood",
        "first_nation",
        "reserve",
        "area",
        "unorganized",
        "locality",
        "railway_point",
    ];

    /// Its name in the list.
    pub fn name(self) -> &'static str {
        let known = Self::ALL.iter().zip(Self::NAMES).find(|(kind, _)| **kind == self);
        known.map_or("", |(_, name)| name)
    }

    /// Of two as likely, a settlement comes before the land around it, and both before a First
    /// Nation of the same name.
    pub(super) const fn turn(self) -> u8 {
        match self {
            Self::Community | Self::City | Self::Town | Self::Village | Self::Neighbourhood => 0,
            Self::FirstNation | Self::Reserve => 2,
            _ => 1,
        }
    }
}

impl Community {
    /// Its name in the first of these languages that is English or French: others have none on
    /// file.
    pub fn named(&self, languages: &[impl AsRef<str>]) -> &str {
        let mut codes = languages.iter().map(AsRef::as_ref);
        let in_french = codes.find(|code| matches!(*code, "en" | "fr")) == Some("fr");
        if in_french && !self.french.is_empty() { &self.french } else { &self.name }
    }

    /// Whether no road leads there all year.
    pub const fn fly_in(&self) -> bool {
        self.access.is_cut_off()
    }

    /// What is known of it by the name of a yes-or-no fact.
    pub fn property(&self, fact: &str) -> Option<bool> {
        match fact {
            "fly_in" => Some(self.fly_in()),
            _ => None,
        }
    }

    /// All its names as they are searched for.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.folded.split('\n')
    }

    /// Fills in its names as they are searched for.
    #[must_use]
    pub fn with_folded(mut self) -> Self {
        let names = std::iter::once(&self.name).chain([&self.french]).chain(&self.also);
        let mut folded: Vec<String> =
            names.filter(|name| !name.is_empty()).map(|name| super::folded(name)).collect();
        folded.dedup();
        self.folded = folded.join("\n");
        self
    }
}
