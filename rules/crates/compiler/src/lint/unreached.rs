//! Programs that no entry leads to: a conversation that began somewhere never comes to them.

use std::collections::BTreeSet;

use crate::read::RuleFiles;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use engine::pack::{Pack, ProgramId};

pub(super) fn report(pack: &Pack, rules: &RuleFiles, diagnostics: &mut Diagnostics) {
    if pack.entries.is_empty() {
        return;
    }
    let reached: BTreeSet<&ProgramId> =
        pack.entries.iter().flat_map(|entry| &entry.programs).collect();
    for (place, program) in (0..).map(ProgramId).zip(&pack.programs) {
        let file = rules.programs.iter().find(|written| written.id.value == program.id);
        if let (false, false, Some(file)) =
            (reached.contains(&place), program.conditions.is_empty(), file)
        {
            let message = format!("no entry leads to `{}`", program.id);
            let help = "name it under an entry of entries.toml, or give it one of its own";
            diagnostics.push(Diagnostic::warning("W0808", file.id.span, message).help(help));
        }
    }
}
