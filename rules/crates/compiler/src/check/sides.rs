//! The two sides of a condition: the person's figure and its limit.

use super::Context;
use super::arithmetic::conversion;
use super::typed::{Shape, Typed};
use crate::resolve::drafts::Drafts;
use crate::resolve::types::Type;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use engine::pack::DefinitionId;

/// One side of a condition's comparison, with the type the comparison gave it.
pub(super) fn side(condition: Option<&Typed>, right: bool) -> Typed {
    let side = condition
        .filter(|typed| matches!(typed.shape, Shape::Compare(_)))
        .and_then(|typed| typed.children.get(usize::from(right)));
    side.cloned().unwrap_or_else(|| Typed::broken(Span::default()))
}

/// A figure and its limit are shown side by side and subtracted: they have one unit.
pub(crate) fn check_sides(drafts: &Drafts, context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let conditions = drafts.programs.iter().flat_map(|(_, _, program)| &program.conditions);
    for (value, limit) in conditions.filter_map(|condition| condition.value.zip(condition.limit)) {
        let draft = |id: DefinitionId| {
            let place = id.index();
            Some((drafts.all.get(place)?.expr.span, context.types.get(place)?))
        };
        let (Some((value, left)), Some((limit, right))) = (draft(value), draft(limit)) else {
            continue;
        };
        if left != right && *left != Type::Broken && *right != Type::Broken {
            let message =
                format!("the figure is {}, but its limit is {}", left.name(), right.name());
            let diagnostic = Diagnostic::error("E0402", limit, message);
            let help = conversion(right, left);
            diagnostics.push(diagnostic.and(value, "the person's figure").help_if(help));
        }
    }
}
