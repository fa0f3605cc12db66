//! A place to go to and a place that was named, in words.

use places::{Community, Found, Kind, Now, Places, Reached, Service, Settlement, Zone};

use super::contact::Contact;
use super::hours::{far, hours, time};
use super::phone_hours::Lines;
use crate::i18n::{Messages, key};
use crate::state::{Located, name_of};

/// All about a place to go to.
pub(crate) struct Card {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) far: Option<String>,
    pub(crate) state: OpenState,
    pub(crate) hours: String,
    pub(crate) address: String,
    pub(crate) facts: Vec<String>,
    pub(crate) contact: Option<Contact>,
}

/// Whether it is open, as far as hours say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OpenState {
    Open,
    Closed,
    /// Closed as on most days: it comes at times.
    Between,
    /// Nothing is known: better to call.
    Call,
}

/// All about one place.
pub(crate) fn card(
    messages: &Messages,
    lines: Lines,
    places: &Places,
    service: &Service,
    near: Option<&Reached<'_>>,
) -> Card {
    let utc = lines.now.utc;
    let now = places.now(service, utc);
    let list = places.lists.get(usize::from(service.list));
    let call = matches!(now, Now::Over | Now::NotPosted)
        || service.is_shut()
        || service.kind == Kind::Outreach;
    let code = service.postal_code.replace(' ', "\u{a0}");
    let address = [&service.address, &service.city, &code];
    let address: Vec<&str> =
        address.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    Card {
        name: service.name.clone(),
        kind: messages.text(kind(service.kind)),
        far: near.map(|near| far(messages, near)),
        state: state(service, &now),
        hours: hours(messages, places, service, utc),
        address: address.join(", "),
        facts: facts(messages, service),
        contact: list.map(|list| Contact::of_place(messages, lines, list, service, call)),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Centre => "place-kind-centre",
        Kind::CentrePassport => "place-kind-centre-passport",
        Kind::Passport => "place-kind-passport",
        Kind::Outreach => "place-kind-outreach",
        Kind::DriveTest => "place-kind-drivetest",
        Kind::TravelPoint => "place-kind-travel-point",
    }
}

fn state(service: &Service, now: &Now) -> OpenState {
    match now {
        _ if service.is_shut() => OpenState::Call,
        Now::Open(_) => OpenState::Open,
        Now::Closed(_) if service.kind == Kind::Outreach => OpenState::Between,
        Now::Over | Now::NotPosted => OpenState::Call,
        _ => OpenState::Closed,
    }
}

/// What it offers, and what to know before going.
fn facts(messages: &Messages, service: &Service) -> Vec<String> {
    let clock = match service.zone {
        Zone::Eastern => None,
        Zone::Central => Some("place-central"),
        Zone::Standard => Some("place-standard"),
    };
    let mut facts: Vec<String> = Vec::new();
    if let (true, Some((from, to))) = (service.kind <= Kind::Passport, weekdays(service)) {
        let args = [("from", &*time(messages, from)), ("to", &time(messages, to))];
        let key = if service.lunch { "place-hours-lunch" } else { "place-hours" };
        facts.push(messages.say(key, &args));
    }
    let mut say = |key: &str| facts.push(messages.text(key));
    if let Some(key) = clock {
        say(key);
    }
    if service.note == "appointment" {
        say("place-note-appointment");
    }
    if service.kind <= Kind::Outreach {
        say(if service.french { "place-bilingual" } else { "place-english" });
    }
    match service.step_free {
        Some(true) => say("place-step-free"),
        Some(false) => say("place-steps"),
        None => {}
    }
    match service.passport.as_str() {
        "urgent" | "express" => say("place-passport-urgent"),
        "" => {}
        _ => say("place-passport"),
    }
    if service.fly_in {
        say("place-fly-in");
    }
    if !service.precise && service.kind >= Kind::DriveTest {
        say("place-about");
    }
    facts
}

fn weekdays(service: &Service) -> Option<(u16, u16)> {
    match service.open {
        places::Open::Weekdays(from, to) => Some((from, to)),
        _ => None,
    }
}

/// That a closure is posted for the place that would be the nearest.
pub(crate) fn shut(messages: &Messages, found: &[Reached<'_>]) -> Option<String> {
    let first = found.first()?;
    let shut = |near: &&Reached<'_>| near.service.is_shut() && near.km < first.km;
    let near = found.iter().filter(shut).min_by_key(|near| near.km)?;
    Some(messages.say("near-shut", &[("name", &near.service.name)]))
}

/// A place on a list, and how it is reached from where the person is, if that is known.
pub(crate) type Listed<'p> = (&'p Service, Option<Reached<'p>>);

/// Places in the order they are worth going to; by town where nobody said where they are.
pub(crate) fn sorted<'p>(
    places: &'p Places,
    here: Option<&Located>,
    wanted: impl Fn(&Service) -> bool,
) -> Vec<Listed<'p>> {
    if let Some(spot) = here.and_then(|here| here.spot) {
        let found = places.nearest(spot, wanted).into_iter();
        return found.map(|near| (near.service, Some(near))).collect();
    }
    let mut all: Vec<_> = places.points.iter().filter(|service| wanted(service)).collect();
    engine::util::sort::sort(&mut all, |a, b| (&a.city, &a.name) < (&b.city, &b.name));
    all.into_iter().map(|service| (service, None)).collect()
}

/// A place in words: `Armstrong: township, Timiskaming`.
pub(crate) fn label(messages: &Messages, places: &Places, found: &Found<'_>) -> String {
    let name = name_of(found, messages.language);
    let more = match found {
        Found::Area(area) => area.label.clone(),
        Found::Code(_, None) => String::new(),
        Found::Community(community) | Found::Code(_, Some(community)) => {
            let kind = messages.text(&key(&["place-is", community.settlement.name()]));
            let within = within(places, community, messages);
            if within.is_empty() || community.settlement == Settlement::Area {
                kind
            } else {
                [kind, within].join(", ")
            }
        }
    };
    if more.is_empty() {
        return name;
    }
    messages.say("problem-of", &[("field", &name), ("problem", &more)])
}

/// The municipality that a settlement is part of, or else its county or district.
fn within(places: &Places, community: &Community, messages: &Messages) -> String {
    let municipality = places.municipalities.get(usize::from(community.municipality));
    let part = matches!(community.settlement, Settlement::Community | Settlement::Neighbourhood);
    let municipality = municipality.filter(|name| part && **name != community.name);
    let ground = places.grounds.get(usize::from(community.ground));
    let division = ground.and_then(|ground| places.divisions.get(usize::from(ground.division)));
    // Some are named after several, as `Prescott and Russell`; the list is in English.
    let division = division.map(|division| {
        let parts: Vec<String> = division.name.split(" and ").map(str::to_owned).collect();
        messages.list(&parts)
    });
    municipality.filter(|name| !name.is_empty()).cloned().or(division).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::tests::english_with_places as english;
    use crate::present::samples::service as centre;

    #[test]
    fn a_centre_says_its_hours_its_clock_and_its_languages() {
        let told = facts(&english(), &centre());
        let [hours, clock, languages] = told.as_slice() else { panic!("{told:?}") };
        assert!(hours.contains("8:30"), "{hours}");
        assert_eq!(*clock, english().text("place-central"));
        assert_eq!(*languages, english().text("place-bilingual"));
        let steps = Service { step_free: Some(false), zone: Zone::Eastern, ..centre() };
        assert!(facts(&english(), &steps).contains(&english().text("place-steps")));
    }

    #[test]
    fn an_outreach_site_that_is_closed_is_between_visits() {
        let closed = Now::Closed((engine::values::Date::new(2026, 11, 30).unwrap(), 510, 960));
        assert_eq!(state(&centre(), &closed), OpenState::Closed);
        let outreach = Service { kind: Kind::Outreach, ..centre() };
        assert_eq!(state(&outreach, &closed), OpenState::Between);
        assert_eq!(state(&centre(), &Now::NotPosted), OpenState::Call);
        assert_eq!(state(&centre(), &Now::Open(960)), OpenState::Open);
    }

    #[test]
    fn a_place_that_was_named_is_told_apart_by_its_kind() {
        let settlement = Settlement::Area;
        let community =
            Community { name: "Sudbury".to_owned(), settlement, ..Community::default() };
        let told = label(&english(), &Places::default(), &Found::Community(&community));
        assert!(told.starts_with("Sudbury") && told.len() > "Sudbury".len(), "{told}");
    }
}
