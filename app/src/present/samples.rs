//! A program, a result and a place for tests, with next to nothing in them.

use engine::outcome::{Outcome, Verdict};
use engine::pack::{Program, ProgramId, Subject};
use places::{Kind, Open, Service, Zone};

pub(crate) fn program(id: &str) -> Program {
    Program {
        id: id.to_owned(),
        group: id.to_owned(),
        partner: true,
        taxable: true,
        ..Program::EMPTY
    }
}

/// A result of the first program for the person.
pub(crate) fn outcome(verdict: Verdict) -> Outcome {
    Outcome {
        program: ProgramId(0),
        subject: Subject::Person,
        verdict,
        months: None,
        amounts: Vec::new(),
        reasons: Vec::new(),
        missing: Vec::new(),
        refining: Vec::new(),
        supposed: Vec::new(),
    }
}

/// A Service Canada Centre on Central time, of which nothing is known that is not posted.
pub(crate) fn service() -> Service {
    Service {
        id: String::new(),
        kind: Kind::Centre,
        name: "Centre".to_owned(),
        address: "1 Main Street".to_owned(),
        city: "Town".to_owned(),
        postal_code: String::new(),
        at: None,
        precise: true,
        zone: Zone::Central,
        open: Open::Weekdays(510, 960),
        lunch: false,
        french: true,
        passport: String::new(),
        step_free: None,
        note: String::new(),
        first_nation: false,
        fly_in: false,
        list: 0,
    }
}
