//! Programs and channels as the pack has them: with definitions where drafts were.

use crate::check::totals::Total;
use crate::resolve::drafts::Drafts;
use engine::pack::{Channels, DefinitionId, Program};

/// Programs in display order, with drafts replaced by definitions.
pub(crate) fn programs(
    drafts: &mut Drafts,
    totals: &[Total],
    definitions: &[DefinitionId],
) -> Vec<Program> {
    let definition = |draft: usize| definitions.get(draft).copied().unwrap_or(DefinitionId(0));
    let mut programs = std::mem::take(&mut drafts.programs);
    for (_, _, program) in &mut programs {
        program.for_each_definition(|id| *id = definition(id.index()));
    }
    for total in totals {
        let found = programs.get_mut(total.program).map(|(_, _, program)| program);
        let found = found.and_then(|program| program.comparisons.get_mut(total.comparison));
        if let Some(comparison) = found {
            comparison.totals.push(definition(total.draft));
        }
    }
    programs.sort_by(|(a, _, x), (b, _, y)| (a, &x.id).cmp(&(b, &y.id)));
    programs.into_iter().map(|(_, _, program)| program).collect()
}

/// The channels with drafts replaced by definitions.
pub(crate) fn channels(drafts: &mut Drafts, definitions: &[DefinitionId]) -> Channels {
    let mut channels = std::mem::take(&mut drafts.channels);
    let place = |id: &mut DefinitionId| {
        *id = definitions.get(id.index()).copied().unwrap_or(DefinitionId(0));
    };
    for channel in &mut channels.all {
        channel.when.iter_mut().for_each(place);
        channel.weights.iter_mut().for_each(|weight| place(&mut weight.when));
    }
    channels
}
