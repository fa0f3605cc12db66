//! Which door comes first: whatever the program, it is one that the person can go through.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/shipped.rs"]
mod shipped;

use engine::eval::{Clock, Evaluation};
use engine::facts::{Answer, Facts};
use engine::outcome::channel_ranking::{ChannelRef, RankedChannel, doors, in_sight, preparations};
use engine::outcome::guidance::steps;
use engine::outcome::{Outcome, outcomes};
use engine::pack::{FactId, Kind, StepId, Subject};
use engine::values::{ChoiceSet, Date, Truth, Value};
use shipped::pack;

fn evaluation(said: &[(&str, &str)]) -> Evaluation<'static> {
    let pack = pack();
    let mut facts = Facts::none(pack);
    for (id, text) in said {
        let place = pack.facts.iter().position(|fact| fact.id == *id).unwrap();
        let value = match &pack.facts[place].kind {
            Kind::Truth => Value::Truth(if *text == "yes" { Truth::Yes } else { Truth::No }),
            Kind::Choice(options) => {
                let at = options.iter().position(|option| option == text).unwrap();
                Value::Choice(ChoiceSet(1 << at))
            }
            Kind::Number(_) => {
                let day = Date::parse(text).unwrap();
                Value::whole(day.days())
            }
            _ => panic!("{id}"),
        };
        facts.set(FactId::at(place).unwrap(), Subject::Person, Answer::Given(value));
    }
    Evaluation::new(pack, facts, Clock::new(pack, Date::parse("2026-11-23").unwrap()))
}

/// Every program's doors by their names: a step's channel, or a channel's id.
fn all(said: &[(&str, &str)]) -> Vec<(String, Vec<String>)> {
    let evaluation = evaluation(said);
    let outcomes = outcomes::all(&evaluation);
    let named = outcomes.iter().map(|outcome| {
        let program = pack().program(outcome.program);
        let name = |door: RankedChannel| match door.way {
            ChannelRef::Step(place) => program.step(place).unwrap().channel.clone(),
            ChannelRef::Channel(place) => pack().channels.channel(place).unwrap().id.clone(),
        };
        (program.id.clone(), doors(&evaluation, outcome).into_iter().map(name).collect())
    });
    named.collect()
}

fn first(said: &[(&str, &str)], program: &str) -> String {
    let all = all(said);
    let (_, doors) = all.iter().find(|(id, _)| id == program).unwrap();
    doors[0].clone()
}

#[test]
fn nobody_without_internet_where_no_road_goes_is_sent_online_first() {
    let here = [("fly_in", "yes"), ("home_internet", "no")];
    for calling in ["voice", "tty", "relay", "interpreter", "no_phone"] {
        for online in ["account", "alone", "helped", "no"] {
            for birth in ["1948-05-01", "1962-05-01", "1990-05-01"] {
                let more = [("calling", calling), ("online", online), ("birth_date", birth)];
                let said: Vec<_> = here.iter().chain(&more).copied().collect();
                for (program, doors) in all(&said) {
                    let Some(best) = doors.first() else { continue };
                    let another = doors.iter().any(|door| door != "online" && door != "none");
                    assert!(best != "online" || !another, "{program}: {doors:?} {said:?}");
                    assert_ne!(best, "call_back", "{program}");
                    assert_ne!(best, "office", "{program}");
                }
            }
        }
    }
    for program in ["oas", "gis", "ei_regular", "cpp_retirement"] {
        assert_eq!(first(&here, program), "support_centre", "{program}");
        let silent = [here[0], here[1], ("calling", "no_phone")];
        assert_eq!(first(&silent, program), "outreach", "{program}");
    }
}

#[test]
fn without_an_answer_the_programs_own_first_step_stays_first() {
    let evaluation = evaluation(&[]);
    for outcome in outcomes::all(&evaluation) {
        let doors = doors(&evaluation, &outcome);
        let program = pack().program(outcome.program);
        let leads = |step: &&StepId| !program.step(**step).unwrap().prepares();
        if let Some(step) = steps(&evaluation, &outcome).iter().find(leads) {
            assert_eq!(doors[0].way, ChannelRef::Step(*step), "{:?}", outcome.program);
            assert!(doors[0].because.is_empty());
        }
    }
}

#[test]
fn the_door_suits_the_person() {
    let born = ("birth_date", "1961-11-02");
    let at_ease = [born, ("online", "account"), ("home_internet", "yes"), ("calling", "voice")];
    assert_eq!(first(&at_ease, "ei_regular"), "online");
    let deaf = [("online", "helped"), ("home_internet", "yes"), ("calling", "relay")];
    assert_eq!(first(&deaf, "oas"), "phone");
    let not_online = [("online", "no"), ("calling", "voice"), ("fly_in", "no")];
    assert_eq!(first(&not_online, "cpp_retirement"), "phone");
    let newcomer = [("online", "helped"), ("calling", "interpreter"), ("fly_in", "no")];
    assert_eq!(first(&newcomer, "ei_regular"), "office");
    let assisted = [("birth_date", "1962-11-02"), ("social_assistance", "ontario_works")];
    assert_eq!(first(&assisted, "oas"), "caseworker");
    assert_eq!(first(&[("in_prison", "yes")], "ei_regular"), "custody");
    assert_eq!(first(&[("lives_in_canada", "no")], "oas"), "abroad");
}

#[test]
fn original_papers_are_shown_over_a_counter() {
    let shown = ("originals", "yes");
    let at_ease = [("online", "account"), ("home_internet", "yes"), shown];
    for program in ["ei_regular", "oas", "cpp_retirement"] {
        assert_eq!(first(&at_ease, program), "office", "{program}");
        assert_eq!(first(&[("calling", "relay"), shown], program), "office", "{program}");
        // No office, but the visit, where no road leads to one.
        let online = [("fly_in", "yes"), ("online", "alone"), ("home_internet", "yes"), shown];
        let offered = all(&online).into_iter().find(|(id, _)| id == program).unwrap().1;
        let place = |door: &str| offered.iter().position(|known| known == door).unwrap();
        assert!(place("outreach") < place("online"), "{program}: {offered:?}");
        assert!(place("online") < place("office"), "{program}: {offered:?}");
    }
}

#[test]
fn who_needs_support_need_not_travel() {
    let support = ("support", "yes");
    assert_eq!(first(&[support], "oas"), "phone");
    assert_eq!(first(&[support, ("calling", "no_phone"), ("online", "no")], "oas"), "office");
    assert_eq!(first(&[support, ("online", "account")], "oas"), "online");
}

#[test]
fn help_at_once_is_offered_before_anybody_says_that_it_is_urgent() {
    let offered = |said: &[(&str, &str)], program: &str, door: &str| {
        let all = all(said);
        let (_, doors) = all.iter().find(|(id, _)| id == program).unwrap();
        doors.iter().any(|known| known == door)
    };
    for program in ["ei_regular", "cpp_retirement", "oas", "ccb"] {
        assert!(offered(&[], program, "urgent"), "{program}");
        assert!(offered(&[("urgent", "yes")], program, "urgent"), "{program}");
        assert!(!offered(&[("urgent", "no")], program, "urgent"), "{program}");
        assert_ne!(first(&[("urgent", "yes")], program), "urgent", "{program}");
    }
    // Said, it stands in sight with the best way, and is no way to apply itself.
    for (said, expected) in [(&[("urgent", "yes")][..], true), (&[], false)] {
        let evaluation = evaluation(said);
        for outcome in outcomes::all(&evaluation) {
            let doors = doors(&evaluation, &outcome);
            let help = |door: &&RankedChannel| matches!(door.way, ChannelRef::Channel(at) if pack().channels.channel(at).unwrap().id == "urgent");
            let Some(help) = doors.iter().find(help) else { continue };
            assert_eq!(doors.last(), Some(help));
            assert_eq!(in_sight(pack(), help), expected);
        }
    }
    // A passport is for those who have no other paper.
    let born = ("birth_date", "2008-05-01");
    assert!(offered(&[born, ("identity", "nothing")], "g1", "passport"));
    assert!(!offered(&[born, ("identity", "passport")], "g1", "passport"));
    assert!(!offered(&[born, ("identity", "nothing")], "oas", "passport"));
}

#[test]
fn a_line_without_hours_is_known_to_be_one() {
    let pack = pack();
    let steps = pack.programs.iter().flat_map(|program| &program.steps).map(|step| &step.phone);
    let numbers = steps.chain(pack.channels.all.iter().map(|channel| &channel.phone));
    let mut without: Vec<&str> = numbers
        .flat_map(|numbers| numbers.each().map(|(_, number)| number))
        .filter(|number| pack.channels.line(number).is_none())
        .collect();
    without.sort_unstable();
    without.dedup();
    // Automated; of the province, of Indigenous Services and of the credit split's page no hours
    // were in a source; 211 is there at any time.
    let known = [
        "1-800-267-8097",
        "1-800-268-1481",
        "1-800-431-5595",
        "1-800-461-2156",
        "1-800-531-7555",
        "1-800-567-9604",
        "1-866-668-8297",
        "1-877-486-1650",
        "1-888-570-6110",
        "2-1-1",
    ];
    assert_eq!(without, known);
    // The days on which nobody answers are those of the offices.
    let last = pack.channels.closed.last().map(ToString::to_string);
    assert_eq!((pack.channels.closed.len(), last.as_deref()), (13, Some("2027-01-01")));
}

#[test]
fn what_is_made_ready_is_no_door() {
    let said = [("birth_date", "2008-05-01"), ("online", "account"), ("home_internet", "yes")];
    let evaluation = evaluation(&said);
    let outcomes = outcomes::all(&evaluation);
    let step = |outcome: &Outcome, id| pack().program(outcome.program).step(id).unwrap();
    let g1 = outcomes.iter().find(|one| pack().program(one.program).id == "g1").unwrap();
    let ready: Vec<&str> =
        preparations(&evaluation, g1).iter().map(|id| &*step(g1, *id).id).collect();
    assert_eq!(ready, ["handbook", "course", "phone"]);
    for outcome in &outcomes {
        for door in doors(&evaluation, outcome) {
            let ChannelRef::Step(id) = door.way else { continue };
            assert!(!step(outcome, id).prepares());
        }
    }
    // The test is taken in person, however much at ease somebody is online.
    let clear = [("identity", "passport"), ("suspended", "no"), ("vision", "fine")];
    let more = [("oral_test", "no"), ("g1_test", "not_taken"), ("fly_in", "no")];
    let all: Vec<_> = said.iter().chain(&clear).chain(&more).copied().collect();
    assert_eq!(first(&all, "g1"), "in-person");
    for more in [("calling", "relay"), ("urgent", "yes"), ("originals", "yes")] {
        let all: Vec<_> = all.iter().copied().chain([more]).collect();
        assert_eq!(first(&all, "g1"), "in-person", "{more:?}");
    }
    // A statement of contributions is looked at before; it asks for nothing.
    let ready = outcomes.iter().find(|one| pack().program(one.program).id == "cpp_retirement");
    let ready = preparations(&evaluation, ready.unwrap());
    let cpp = pack().programs.iter().find(|one| one.id == "cpp_retirement").unwrap();
    assert!(ready.iter().any(|at| cpp.step(*at).unwrap().id == "statement"));
}

#[test]
fn every_reason_that_is_said_holds_and_weighs_most() {
    let evaluation = evaluation(&[("online", "no"), ("home_internet", "no"), ("urgent", "yes")]);
    for outcome in outcomes::all(&evaluation) {
        for door in doors(&evaluation, &outcome) {
            let points: Vec<i16> = door
                .because
                .iter()
                .map(|reason| reason.among(&pack().channels).unwrap().1.points)
                .collect();
            assert!(points.is_sorted_by(|a, b| a >= b));
            assert_eq!(points.iter().map(|p| i32::from(*p)).sum::<i32>(), door.points);
        }
    }
}
