//! Facts that rules read and that nobody is ever asked for.
//!
//! A question is asked for what decides a verdict or changes an amount, and for the sake of
//! channels where it is theirs. A presumption is told, and can be said otherwise, where a condition
//! itself, an amount, a way or a paper reads it. What only a day, a stretch or a note waits for is
//! offered beside the result.

use std::collections::BTreeSet;

use super::reads::{beside, decides, facts, offered, presumes};
use crate::read::RuleFiles;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use engine::pack::{Fact, FactId, Pack};

pub(super) fn report(pack: &Pack, rules: &RuleFiles, diagnostics: &mut Diagnostics) {
    let asked = facts(pack, pack.programs.iter().flat_map(decides));
    let offered = facts(pack, pack.programs.iter().flat_map(offered));
    let presumed = facts(pack, pack.programs.iter().flat_map(presumes));
    let told = facts(pack, pack.programs.iter().flat_map(beside));
    let weighed =
        pack.channels.all.iter().flat_map(|channel| {
            channel.weights.iter().map(|weight| weight.when).chain(channel.when)
        });
    let read = &(&told | &asked) | &facts(pack, weighed);
    // What a comparison sets is chosen there.
    let compared = pack.programs.iter().flat_map(|program| &program.comparisons);
    let compared: BTreeSet<FactId> = compared
        .flat_map(|compare| compare.also.iter().map(|(fact, _)| *fact).chain([compare.fact]))
        .collect();
    let reached = |id: FactId, fact: &Fact| match fact.presumed {
        None => asked.contains(&id) || offered.contains(&id),
        Some(_) => fact.chosen || presumed.contains(&id),
    };
    let all = || (0..).map(FactId).zip(&pack.facts).filter(|(id, _)| read.contains(id));
    for (id, fact) in all().filter(|(id, _)| !compared.contains(id)) {
        // The question about dealing is asked for the sake of channels.
        let for_channels =
            fact.question == pack.channels.question && !pack.channels.question.is_empty();
        // A presumption beside an asked fact of its question is asked there.
        let beside = || {
            let mut others = all().filter(|(other, _)| *other != id);
            others.any(|(other, of)| of.question == fact.question && reached(other, of))
        };
        if reached(id, fact) || for_channels || (fact.presumed.is_some() && beside()) {
            continue;
        }
        let place = rules.facts.facts.iter().find(|written| written.id.value == fact.id);
        let Some(place) = place else { continue };
        let message = format!("nobody is ever asked for `{}`", fact.id);
        let help = match fact.presumed {
            None => "let a condition, an amount, a day or a note read it",
            Some(_) => {
                "its presumption is told where a condition, an amount, a way or a paper reads it"
            }
        };
        diagnostics.push(Diagnostic::warning("W0807", place.id.span, message).help(help));
    }
}
