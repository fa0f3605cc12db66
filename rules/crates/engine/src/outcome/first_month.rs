//! From when a program will be payable: the first month in which nothing stands in the way.

use std::rc::Rc;

use crate::eval::Evaluation;
use crate::eval::breakpoints::divide;
use crate::outcome::verdict::state;
use crate::outcome::{ConditionState, Outcome, Verdict};
use crate::pack::{Condition, DefinitionKey, ProgramId, Subject};
use crate::util::bisect::FirstHit;
use crate::values::Month;

/// How far ahead a date is looked for.
const HORIZON_MONTHS: i64 = 80 * 12;

/// The first month in which every condition is met or referred to a person, and the
/// evaluation in that month, or in the one that is unclear.
pub(crate) fn first_passing<'p>(
    evaluation: &Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
) -> (FirstHit<Month>, Rc<Evaluation<'p>>) {
    let conditions = evaluation.pack().program(program).conditions.len();
    let all: Vec<usize> = (0..conditions).collect();
    let now = evaluation.clock().today.month();
    let last = now.plus(HORIZON_MONTHS);
    let mut search = Search { evaluation, program, subject, looks: 4_000, months: (now, last) };
    let first = search.find(&all, now, last);
    let (from, to) = match first {
        FirstHit::At(month) => (month, month),
        _ => search.months,
    };
    (first, evaluation.in_months(from, to))
}

/// The first month in which nothing rules an open result out, where something does so today.
pub(crate) fn earliest(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Option<Month> {
    if !matches!(outcome.verdict, Verdict::LikelyIf | Verdict::CannotTell) {
        return None;
    }
    let rules = evaluation.pack().program(outcome.program);
    let mut states = rules.conditions.iter().map(|c| state(evaluation, c, outcome.subject).state);
    if !states.any(|state| state == ConditionState::NotYet) {
        return None;
    }
    match first_passing(evaluation, outcome.program, outcome.subject) {
        (FirstHit::Never, _) => None,
        (_, there) => {
            let (first, _) = there.months();
            Some(first).filter(|first| *first > evaluation.clock().today.month())
        }
    }
}

struct Search<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
    /// How many ranges may still be looked at.
    looks: u32,
    /// What was looked at last.
    months: (Month, Month),
}

impl Search<'_, '_> {
    /// Divides the range until it is decided. A condition that passes in all of a range passes
    /// in its parts, so that only the undecided ones are looked at again.
    fn find(&mut self, undecided: &[usize], from: Month, to: Month) -> FirstHit<Month> {
        let Some(looks) = self.looks.checked_sub(1) else { return FirstHit::Unclear };
        self.looks = looks;
        self.months = (from, to);
        let probe = self.evaluation.in_months(from, to);
        let rules = probe.pack().program(self.program);
        let mut open = Vec::new();
        for position in undecided {
            let Some(condition) = rules.conditions.get(*position) else { continue };
            match state(&probe, condition, self.subject).state {
                ConditionState::Failed | ConditionState::NotYet => return FirstHit::Never,
                ConditionState::Open => open.push(*position),
                ConditionState::Met | ConditionState::Referred => {}
            }
        }
        if open.is_empty() {
            return FirstHit::At(from);
        }
        if from >= to {
            return FirstHit::Unclear;
        }
        let condition = |position: &usize| rules.conditions.get(*position);
        let definitions = open.iter().filter_map(condition).flat_map(Condition::definitions);
        let of = definitions.map(|definition| DefinitionKey { definition, subject: self.subject });
        let middle = divide(&probe, of, (from, to));
        match self.find(&open, from, middle) {
            FirstHit::Never => self.find(&open, middle.plus(1), to),
            found => found,
        }
    }
}
