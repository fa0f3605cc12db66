//! What the engine works out of a result beyond the result itself.

use engine::facts::Answer;
use engine::outcome::channel_ranking::{self, RankedChannel};
use engine::outcome::{Outcome, outcomes};
use engine::pack::{Fact, Kind, StepId, Subject};
use engine::values::{ChoiceSet, Value};

use super::Session;

/// A result for each place that an answer leaves open.
pub(crate) struct ByLocation {
    /// The fact whose answer leaves it open.
    pub(crate) fact: &'static Fact,
    pub(crate) subject: Subject,
    pub(crate) outcomes: Vec<(Value, Outcome)>,
}

/// The ways to deal with offices about a result.
pub(crate) struct Doors {
    /// Help that always stands in sight.
    pub(crate) help: Vec<RankedChannel>,
    /// The others, the best first.
    pub(crate) ranked: Vec<RankedChannel>,
    /// Steps to take before.
    pub(crate) before: Vec<StepId>,
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

    /// The ways to deal with offices about a result. Without an answer to how the person deals with
    /// offices they are in the program's own order.
    pub(crate) fn doors(self, outcome: &Outcome) -> Doors {
        let advice = self.advice(outcome);
        let channels = advice.channels.iter().cloned();
        let (help, ranked) = channels.partition(|door| channel_ranking::in_sight(self.pack, door));
        Doors { help, ranked, before: advice.preparations.clone() }
    }
}
