//! Outcomes of a household, each program's worked out when it is first asked for: a case asks for
//! one or two of thirty.

use std::cell::OnceCell;

use engine::eval::Evaluation;
use engine::outcome::{Outcome, outcomes};
use engine::pack::{Pack, ProgramId, Subject};

/// The outcomes of one evaluation.
#[derive(Debug)]
pub struct WorkedOut {
    programs: Vec<OnceCell<Vec<Outcome>>>,
}

impl WorkedOut {
    /// Nothing is worked out yet.
    pub fn none(pack: &Pack) -> Self {
        Self { programs: vec![OnceCell::new(); pack.programs.len()] }
    }

    /// A program's outcome for one of the two people.
    pub fn of(
        &self,
        evaluation: &Evaluation<'_>,
        program: ProgramId,
        subject: Subject,
    ) -> Option<&Outcome> {
        let found = self.programs.get(program.index())?;
        let found = found.get_or_init(|| outcomes::of(evaluation, [program]));
        found.iter().find(|outcome| outcome.subject == subject)
    }
}
