//! The amounts that comparisons add up.

use super::Context;
use super::names::Names;
use crate::resolve::definitions::Collected;
use crate::resolve::types::Type;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use engine::pack::Unit;

/// An amount that a comparison adds up, by positions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Total {
    pub(crate) program: usize,
    /// Within its program.
    pub(crate) comparison: usize,
    /// The amount's entry.
    pub(crate) entry: usize,
    /// Where the comparison names it.
    pub(crate) span: Span,
}

/// The entries of the amounts that comparisons add up.
pub(crate) fn totals(
    collected: &Collected,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Total> {
    let mut found = Vec::new();
    for (program, comparison, text) in &collected.totals {
        let home = collected.programs.get(*program).map_or("", |(_, _, p)| p.id.as_str());
        let local = format!("{home}.{}", text.value);
        let entry = names.definition(&text.value).or_else(|| names.definition(&local));
        if let Some(entry) = entry {
            found.push(Total {
                program: *program,
                comparison: *comparison,
                entry,
                span: text.span,
            });
        } else {
            let message = format!("unknown amount `{}`", text.value);
            let help = suggestion(&text.value, names.definition_ids());
            diagnostics.push(Diagnostic::error("E0301", text.span, message).help_if(help));
        }
    }
    found
}

/// What is added up month by month is money a month.
pub(crate) fn check_totals(
    totals: &[Total],
    collected: &Collected,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) {
    for Total { entry, span, .. } in totals {
        let ty = context.types.get(*entry).unwrap_or(&Type::Broken);
        if !matches!(ty, Type::Broken | Type::Number(Unit::DollarsPerMonth)) {
            let id = collected.entries.get(*entry).map_or("", |entry| entry.id.as_str());
            let message = format!("`{id}` is {}, and dollars/month are added up", ty.name());
            diagnostics.push(Diagnostic::error("E0402", *span, message));
        }
    }
}
