//! What is near a place: by road where that is on file, never straight across a lake, and with
//! a posted closure last.

use serde::{Deserialize, Serialize};

use super::search::{Turn, in_turn};
use super::{Community, Found, Kind, Places, Point, Service, kilometres};

/// How far from the place of a note the note holds too, in kilometres, if the straight line
/// leads to the same wrong place.
const NEIGHBOUR: u32 = 15;
/// How near a place is that no road needs to lead to, in kilometres.
pub const HERE: u32 = 15;

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The position.
    pub at: Point,
    /// Whether no road leads there all year.
    pub fly_in: bool,
}

/// What is known of the way from a community to one kind of place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Road {
    /// Where from.
    pub from: Point,
    /// `office`, `outreach` or `drivetest`.
    pub what: String,
    /// The place that the straight line names wrongly; a position in [`Places::points`].
    pub straight: u16,
    /// The nearest by road; none where none can be reached or is worth the way.
    pub to: Option<u16>,
}

/// How a place is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// As far as is known, as the straight line goes.
    Straight,
    /// The nearest by road, though another is nearer in a straight line.
    Nearest,
    /// Nearer in a straight line than by road.
    Longer,
    /// Not by road: across water, or where no road leads.
    Across,
}

/// A place to go to, seen from somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached<'p> {
    /// The place.
    pub service: &'p Service,
    /// How far it is: in a straight line, over the bridge if there is one between.
    pub km: u32,
    /// How it is reached.
    pub way: Way,
}

impl Places {
    /// Where a place that was found is; nothing where its middle means nothing.
    pub fn spot(&self, found: &Found<'_>) -> Option<Spot> {
        let of = |community: &Community| Spot { at: community.at, fly_in: community.fly_in() };
        match found {
            Found::Community(community) | Found::Code(_, Some(community)) => Some(of(community)),
            Found::Code(code, None) => Some(Spot { at: code.at?, fly_in: false }),
            Found::Area(area) => {
                let at = area.at.filter(|_| area.middle_means_something)?;
                Some(Spot { at, fly_in: false })
            }
        }
    }

    /// The places of some kinds in the order in which they are worth going to.
    pub fn nearest(&self, from: Spot, wanted: impl Fn(&Service) -> bool) -> Vec<Reached<'_>> {
        self.reached(from, &wanted)
    }

    /// The same, once for all callers.
    fn reached<'p>(&'p self, from: Spot, wanted: &dyn Fn(&Service) -> bool) -> Vec<Reached<'p>> {
        let notes = self.notes(from.at);
        let mut turns: Vec<Turn<'p>> = Vec::new();
        let mut all = Vec::new();
        for (number, service) in (0_u16..).zip(&self.points) {
            let Some(at) = service.at.filter(|_| wanted(service)) else { continue };
            let (km, mut way) = self.way(from, at);
            let mut counts = km;
            for (road, by_road) in notes.iter().filter(|(road, _)| road.is_of(service)) {
                match by_road {
                    _ if road.to == Some(number) => way = Way::Nearest,
                    Some(by_road) if km <= *by_road => {
                        way = way.max(Way::Longer);
                        counts = *by_road;
                    }
                    Some(_) => {}
                    None => way = Way::Across,
                }
            }
            // Where no road leads, those that come there are before those that cannot be had.
            let far = from.fly_in && km > HERE && service.kind != Kind::Outreach;
            let group = u32::from(service.is_shut()) << 2
                | u32::from(way == Way::Across) << 1
                | u32::from(far);
            let turn = group << 20 | counts.min(0xffff) << 1 | u32::from(way == Way::Longer);
            turns.push((turn, &service.name, all.len()));
            all.push(Reached { service, km, way });
        }
        in_turn(&mut turns);
        turns.into_iter().filter_map(|(_, _, place)| all.get(place).copied()).collect()
    }

    /// The notes that hold somewhere, the nearest of each kind, with how far its place by road is
    /// in a straight line.
    fn notes(&self, from: Point) -> Vec<(&Road, Option<u32>)> {
        let mut found: Vec<(&Road, Option<u32>)> = Vec::new();
        for road in &self.roads {
            let far = kilometres(from, road.from);
            if far > NEIGHBOUR || far > 0 && !self.straight(from, road) {
                continue;
            }
            let to = road.to.and_then(|to| self.points.get(usize::from(to))?.at);
            let note = (road, to.map(|to| kilometres(from, to)));
            match found.iter_mut().find(|(known, _)| known.what == road.what) {
                Some(known) if far < kilometres(from, known.0.from) => *known = note,
                Some(_) => {}
                None => found.push(note),
            }
        }
        found
    }

    /// Whether the straight line leads to the place that a note warns of.
    fn straight(&self, from: Point, road: &Road) -> bool {
        let Some(wrong) = self.points.get(usize::from(road.straight)) else { return false };
        let far = |service: &Service| service.at.map(|at| kilometres(from, at));
        let nearest = self.points.iter().filter(|service| road.is_of(service)).filter_map(far);
        nearest.min() == far(wrong)
    }

    /// How far it is from one point to another, and how.
    fn way(&self, from: Spot, to: Point) -> (u32, Way) {
        let mut km = kilometres(from.at, to);
        let mut way = Way::Straight;
        // Where no road leads, water is no matter.
        for water in self.waters.iter().filter(|water| !from.fly_in && water.parts(from.at, to)) {
            match water.bridge {
                Some(bridge) => {
                    km = kilometres(from.at, bridge).saturating_add(kilometres(bridge, to));
                }
                None => way = Way::Across,
            }
        }
        (km, way)
    }
}

impl Road {
    /// Whether a place is of the kind of the note.
    fn is_of(&self, service: &Service) -> bool {
        service.is_of(&self.what) || (self.what == "office" && service.is_of("passport"))
    }
}
