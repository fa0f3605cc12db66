//! All that is told beside an outcome, worked out once.

use super::channel_ranking::{RankedChannel, preparing, ranked};
use super::guidance::guidance;
use super::{Guidance, Outcome};
use crate::eval::Evaluation;
use crate::pack::StepId;

/// All that is told beside an outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Advice {
    /// What it rests on, days to keep, papers to bring.
    pub guidance: Guidance,
    /// The ways to go on, best first.
    pub channels: Vec<RankedChannel>,
    /// The steps that make ready for any way.
    pub preparations: Vec<StepId>,
}

/// What is told beside an outcome of this evaluation. A result page asks for it once and passes it
/// on: the ways and what makes ready for them rest on the same steps as the guidance.
pub fn advice(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Advice {
    let guidance = guidance(evaluation, outcome);
    let channels = ranked(evaluation, outcome, &guidance.steps);
    let preparations = preparing(evaluation, outcome, &guidance.steps);
    Advice { guidance, channels, preparations }
}
