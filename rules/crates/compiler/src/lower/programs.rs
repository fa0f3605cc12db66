//! Programs and channels as the pack has them: with definitions where entries were.

use crate::check::totals::Total;
use crate::resolve::definitions::Collected;
use engine::pack::{Channels, DefinitionId, Program};

/// Programs in display order, with entries replaced by definitions.
pub(crate) fn programs(
    collected: &mut Collected,
    totals: &[Total],
    definitions: &[DefinitionId],
) -> Vec<Program> {
    let definition = |entry: usize| definitions.get(entry).copied().unwrap_or(0);
    let mut programs = std::mem::take(&mut collected.programs);
    for (_, _, program) in &mut programs {
        program.for_each_definition(|id| *id = definition(usize::from(*id)));
    }
    for total in totals {
        let found = programs.get_mut(total.program).map(|(_, _, program)| program);
        let found = found.and_then(|program| program.comparisons.get_mut(total.comparison));
        if let Some(comparison) = found {
            comparison.totals.push(definition(total.entry));
        }
    }
    programs.sort_by(|(a, _, x), (b, _, y)| (a, &x.id).cmp(&(b, &y.id)));
    programs.into_iter().map(|(_, _, program)| program).collect()
}

/// The channels with entries replaced by definitions.
pub(crate) fn channels(collected: &mut Collected, definitions: &[DefinitionId]) -> Channels {
    let mut channels = std::mem::take(&mut collected.channels);
    let place = |id: &mut DefinitionId| {
        *id = definitions.get(usize::from(*id)).copied().unwrap_or(0);
    };
    for channel in &mut channels.all {
        channel.when.iter_mut().for_each(place);
        channel.weights.iter_mut().for_each(|weight| place(&mut weight.when));
    }
    channels
}
