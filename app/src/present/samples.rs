//! A program and a result for tests, with nothing in them.

use engine::outcome::{Outcome, Verdict};
use engine::pack::{Program, ProgramId, Subject};

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
