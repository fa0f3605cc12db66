//! The amounts that comparisons add up.

use super::Context;
use super::arithmetic::conversion;
use super::names::Names;
use crate::resolve::drafts::Drafts;
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
    /// The amount's draft.
    pub(crate) draft: usize,
    /// Where the comparison names it.
    pub(crate) span: Span,
}

/// The drafts of the amounts that comparisons add up.
pub(crate) fn totals(
    drafts: &Drafts,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Total> {
    let mut found = Vec::new();
    for (program, comparison, text) in &drafts.totals {
        let home = drafts.programs.get(*program).map_or("", |(_, _, p)| p.id.as_str());
        let local = format!("{home}.{}", text.value);
        let draft = names.definition(&text.value).or_else(|| names.definition(&local));
        if let Some(draft) = draft {
            found.push(Total {
                program: *program,
                comparison: *comparison,
                draft,
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
    drafts: &Drafts,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) {
    for Total { draft, span, .. } in totals {
        let ty = context.types.get(*draft).unwrap_or(&Type::Broken);
        if !matches!(ty, Type::Broken | Type::Number(Unit::DollarsPerMonth)) {
            let id = drafts.all.get(*draft).map_or("", |draft| draft.id.as_str());
            let message = format!("`{id}` is {}, and dollars/month are added up", ty.name());
            let help = conversion(ty, &Type::Number(Unit::DollarsPerMonth));
            diagnostics.push(Diagnostic::error("E0402", *span, message).help_if(help));
        }
    }
}
