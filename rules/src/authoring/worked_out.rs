//! Outcomes of a household, each program's worked out when it is first asked for: a case asks for
//! one or two of thirty.

use std::cell::OnceCell;

use crate::eval::Evaluation;
use crate::outcome::Outcome;
use crate::outcomes;
use crate::pack::{Pack, Subject};

/// The outcomes of one evaluation.
pub(crate) struct WorkedOut {
    programs: Vec<OnceCell<Vec<Outcome>>>,
}

impl WorkedOut {
    pub(crate) fn none(pack: &Pack) -> Self {
        Self { programs: vec![OnceCell::new(); pack.programs.len()] }
    }

    /// A program's outcome for one of the two people.
    pub(crate) fn of(
        &self,
        evaluation: &Evaluation<'_>,
        program: usize,
        subject: Subject,
    ) -> Option<&Outcome> {
        let found = self.programs.get(program)?;
        let found = found.get_or_init(|| outcomes::of(evaluation, [program]));
        found.iter().find(|outcome| outcome.subject == subject)
    }
}
