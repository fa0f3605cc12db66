//! Which door to take: the ways to deal with an office, best first, and why.
//!
//! A program's own steps and the channels that are offered beside them are weighed by the reasons
//! that hold. What is not known speaks neither for nor against, and what weighs the same keeps the
//! order of the rules: without an answer, a program's first step stays its first door.

use std::cmp::Reverse;

use crate::eval::Evaluation;
use crate::outcome::Outcome;
use crate::outcome::guidance::steps;
use crate::pack::{Channel, DefinitionKey, Pack, Step, Subject};
use crate::util::sort;
use crate::values::Truth;

/// One way to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankedChannel {
    /// What it is.
    pub way: ChannelRef,
    /// What speaks for it less what speaks against it.
    pub points: i32,
    /// The channel that weighed it, and the reasons that hold, the weightiest first: positions
    /// in [`crate::pack::Channels::all`] and in its weights.
    pub because: Vec<(usize, usize)>,
}

/// A step of the program or a channel beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelRef {
    /// Position in the program's steps.
    Step(usize),
    /// Position in [`crate::pack::Channels::all`].
    Channel(usize),
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
    steps: &[usize],
) -> Vec<RankedChannel> {
    let pack = evaluation.pack();
    let program = pack.program(outcome.program);
    let channels = &pack.channels.all;
    let subject = outcome.subject;
    let mut doors: Vec<RankedChannel> = Vec::new();
    for place in steps {
        let Some(step) = program.steps.get(*place).filter(|step| !step.prepares()) else {
            continue;
        };
        let weighed = channels
            .iter()
            .enumerate()
            .find(|(_, channel)| channel.programs.is_empty() && channel.id == step.channel);
        let (points, because) = weighed
            .map_or_else(Default::default, |(at, channel)| weigh(evaluation, at, channel, subject));
        doors.push(RankedChannel { way: ChannelRef::Step(*place), points, because });
    }
    for (at, channel) in channels.iter().enumerate() {
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
    let ChannelRef::Channel(place) = door.way else { return false };
    pack.channels.all.get(place).is_some_and(|channel| channel.aside)
}

/// Whether a door is help that the person needs, so that it stands in sight with the best way.
pub fn in_sight(pack: &Pack, door: &RankedChannel) -> bool {
    aside(pack, door) && door.points > 0
}

/// The steps of an outcome that make ready for any of its ways: positions in the program's steps.
pub fn preparations(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<usize> {
    preparing(evaluation, outcome, &steps(evaluation, outcome))
}

/// The steps that make ready, of those that apply.
pub(super) fn preparing(
    evaluation: &Evaluation<'_>,
    outcome: &Outcome,
    steps: &[usize],
) -> Vec<usize> {
    let all = &evaluation.pack().program(outcome.program).steps;
    let prepares = |place: &usize| all.get(*place).is_some_and(Step::prepares);
    steps.iter().copied().filter(prepares).collect()
}

/// Whether a channel is offered: not where it is known to be of no use.
fn offered(evaluation: &Evaluation<'_>, channel: &Channel, subject: Subject) -> bool {
    channel.when.is_none_or(|definition| {
        evaluation.known(DefinitionKey { definition, subject }).truth() != Truth::No
    })
}

type Weighed = (i32, Vec<(usize, usize)>);

fn weigh(evaluation: &Evaluation<'_>, at: usize, channel: &Channel, subject: Subject) -> Weighed {
    let mut holding: Vec<(usize, i16)> = channel
        .weights
        .iter()
        .enumerate()
        .filter(|(_, weight)| {
            let instance = DefinitionKey { definition: weight.when, subject };
            evaluation.known(instance).truth() == Truth::Yes
        })
        .map(|(place, weight)| (place, weight.points))
        .collect();
    let points = holding.iter().fold(0_i32, |sum, (_, more)| sum.saturating_add((*more).into()));
    sort::by(&mut holding, |(_, points)| Reverse(*points));
    (points, holding.into_iter().map(|(place, _)| (at, place)).collect())
}
