//! Which door to take: the ways to deal with an office, best first, and why.
//!
//! A program's own steps and the channels that are offered beside them are weighed by the reasons
//! that hold. What is not known speaks neither for nor against, and what weighs the same keeps the
//! order of the rules: without an answer, a program's first step stays its first door.

use std::cmp::Reverse;

use crate::eval::Evaluation;
use crate::outcome::Outcome;
use crate::outcome::guidance::steps;
use crate::pack::{
    Channel, ChannelId, Channels, DefinitionKey, Pack, Step, StepId, Subject, Weight,
};
use crate::util::sort;
use crate::values::Truth;

/// One way to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedChannel {
    /// What it is.
    pub way: ChannelRef,
    /// What speaks for it less what speaks against it.
    pub points: i32,
    /// The reasons that hold, the weightiest first.
    pub because: Vec<WeightRef>,
}

/// A reason that speaks for a way or against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeightRef {
    /// The channel that weighs.
    pub channel: ChannelId,
    /// Position among its weights.
    pub weight: usize,
}

impl WeightRef {
    /// The channel and its reason; `None` where they are of another pack.
    pub fn among(self, channels: &Channels) -> Option<(&Channel, &Weight)> {
        let channel = channels.channel(self.channel)?;
        Some((channel, channel.weights.get(self.weight)?))
    }
}

/// A step of the program or a channel beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelRef {
    /// A step of the program.
    Step(StepId),
    /// A channel that is offered beside its steps.
    Channel(ChannelId),
}

/// The ways to go on with an outcome, best first.
///
/// ```
/// # use std::path::Path;
/// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
/// # let pack = compiler::compile(&rules).0.unwrap();
/// # use engine::eval::{Clock, Evaluation};
/// # use engine::values::Date;
/// # let today = Date::parse("2026-11-27").unwrap();
/// # let json = r#"{"person": {"birth_date": "1958-03-02", "always_in_canada": true, "lives_in_canada": true,
/// #   "legal_status": "citizen"}, "household": {"marital_status": "single"}}"#;
/// # let facts = compiler::json::facts::read(&pack, json, Some(today)).unwrap();
/// # let evaluation = Evaluation::new(&pack, facts, Clock::new(&pack, today));
/// # let outcomes = engine::outcome::outcomes::all(&evaluation);
/// # let oas = outcomes.iter().find(|outcome| pack.program(outcome.program).id == "oas").unwrap();
/// let ranked = engine::outcome::channel_ranking::doors(&evaluation, oas);
/// assert!(!ranked.is_empty());
/// ```
pub fn doors(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<RankedChannel> {
    ranked(evaluation, outcome, &steps(evaluation, outcome))
}

/// The ways to go on, where the steps that apply are at hand.
pub(super) fn ranked(
    evaluation: &Evaluation<'_>,
    outcome: &Outcome,
    steps: &[StepId],
) -> Vec<RankedChannel> {
    let pack = evaluation.pack();
    let program = pack.program(outcome.program);
    let subject = outcome.subject;
    let mut doors: Vec<RankedChannel> = Vec::new();
    for id in steps {
        let Some(step) = program.step(*id).filter(|step| !step.prepares()) else {
            continue;
        };
        let mut channels = pack.channels.ids();
        let weighed =
            channels.find(|(_, channel)| channel.programs.is_empty() && channel.id == step.channel);
        let (points, because) = weighed
            .map_or_else(Default::default, |(at, channel)| weigh(evaluation, at, channel, subject));
        doors.push(RankedChannel { way: ChannelRef::Step(*id), points, because });
    }
    for (at, channel) in pack.channels.ids() {
        let named = |name: &String| *name == program.id || *name == program.group;
        if !channel.programs.iter().any(named) || !offered(evaluation, channel, subject) {
            continue;
        }
        let (points, because) = weigh(evaluation, at, channel, subject);
        doors.push(RankedChannel { way: ChannelRef::Channel(at), points, because });
    }
    sort::by(&mut doors, |door| (aside(pack, door), Reverse(door.points)));
    doors
}

/// Whether a door is help beside an application.
fn aside(pack: &Pack, door: &RankedChannel) -> bool {
    let ChannelRef::Channel(id) = door.way else { return false };
    pack.channels.channel(id).is_some_and(|channel| channel.aside)
}

/// Whether a door is help that the person needs, so that it stands in sight with the best way.
pub fn in_sight(pack: &Pack, door: &RankedChannel) -> bool {
    aside(pack, door) && door.points > 0
}

/// The steps of an outcome that make ready for any of its ways.
pub fn preparations(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<StepId> {
    preparing(evaluation, outcome, &steps(evaluation, outcome))
}

/// The steps that make ready, of those that apply.
pub(super) fn preparing(
    evaluation: &Evaluation<'_>,
    outcome: &Outcome,
    steps: &[StepId],
) -> Vec<StepId> {
    let program = evaluation.pack().program(outcome.program);
    let prepares = |id: &StepId| program.step(*id).is_some_and(Step::prepares);
    steps.iter().copied().filter(prepares).collect()
}

/// Whether a channel is offered: not where it is known to be of no use.
fn offered(evaluation: &Evaluation<'_>, channel: &Channel, subject: Subject) -> bool {
    channel.when.is_none_or(|definition| {
        evaluation.known(DefinitionKey { definition, subject }).truth() != Truth::No
    })
}

/// The points of a channel, with the reasons that make them up.
fn weigh(
    evaluation: &Evaluation<'_>,
    id: ChannelId,
    channel: &Channel,
    subject: Subject,
) -> (i32, Vec<WeightRef>) {
    let holds = |weight: &Weight| {
        evaluation.known(DefinitionKey { definition: weight.when, subject }).truth() == Truth::Yes
    };
    let mut holding: Vec<(usize, &Weight)> =
        channel.weights.iter().enumerate().filter(|(_, weight)| holds(weight)).collect();
    let more = |sum: i32, weight: &Weight| sum.saturating_add(weight.points.into());
    let points = holding.iter().fold(0_i32, |sum, (_, weight)| more(sum, weight));
    sort::by(&mut holding, |(_, weight)| Reverse(weight.points));
    let reasons = holding.into_iter().map(|(weight, _)| WeightRef { channel: id, weight });
    (points, reasons.collect())
}
