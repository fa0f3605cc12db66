//! What the engine works out of a result beyond the result itself.

use engine::facts::Answer;
use engine::outcome::{Outcome, outcomes};
use engine::pack::{Fact, Kind, Subject};
use engine::values::{ChoiceSet, Value};

use super::Session;

/// A result for each place that an answer leaves open.
pub(crate) struct ByLocation {
    /// The fact whose answer leaves it open.
    pub(crate) fact: &'static Fact,
    pub(crate) subject: Subject,
    pub(crate) outcomes: Vec<(Value, Outcome)>,
}

impl Session {
    /// What a result comes to in each of the places that an answer leaves open, where it matters.
    pub(crate) fn by_location(self, outcome: &Outcome) -> Option<ByLocation> {
        let mut asked = outcome.missing.iter().chain(&outcome.refining);
        let (id, subject, fact, set) = asked.find_map(|(id, subject)| {
            let fact = Some(self.pack.fact(*id)).filter(|fact| fact.by_place)?;
            match self.answer(*id, *subject) {
                Answer::Given(Value::Choice(set)) => Some((*id, *subject, fact, set)),
                _ => None,
            }
        })?;
        let Kind::Choice(options) = &fact.kind else { return None };
        let places = (0_u32..).zip(options).filter_map(|(place, _)| 1_u64.checked_shl(place));
        let places = places.filter(|bit| set.0 & bit != 0).map(|bit| Value::Choice(ChoiceSet(bit)));
        let outcomes = self.explore(|evaluation| {
            let there = |place: Value| {
                let mut there = evaluation.clone();
                there.set(id, subject, Answer::Given(place.clone()));
                Some((place, outcomes::one(&there, outcome.program, outcome.subject)?))
            };
            places.filter_map(there).collect()
        });
        Some(ByLocation { fact, subject, outcomes })
    }
}
