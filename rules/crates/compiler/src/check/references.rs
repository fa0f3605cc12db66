//! Which definitions an expression needs, found before types are known.

use super::names::{Meaning, Names, Place};
use crate::source::files::Span;
use crate::syntax::tree::{Expr, ExprKind};
use engine::pack::Whose;

/// Calls `found` for each definition that the expression names, with the place.
pub(crate) fn references(
    names: &Names<'_>,
    place: &mut Place<'_>,
    expr: &Expr,
    found: &mut impl FnMut(usize, Span),
) {
    match &expr.kind {
        ExprKind::Path(path) => match names.resolve(path, place) {
            Ok(Meaning::Definition(definition, of)) => {
                found(definition, expr.span);
                if let (Whose::Other, Some(partner)) = (of, names.partner) {
                    found(partner, expr.span);
                }
            }
            Ok(Meaning::Fact(fact, of)) => {
                let existence = names.existence.get(&fact);
                if let Some(existence) = existence {
                    found(*existence, expr.span);
                }
                if let (Whose::Other, Some(partner)) = (of, names.partner) {
                    found(partner, expr.span);
                }
            }
            // `exists(partner)` names the partner alone.
            Err(_) if path.first().is_some_and(|first| first.text == "partner") => {
                if let Some(partner) = names.partner {
                    found(partner, expr.span);
                }
            }
            _ => {}
        },
        // A word beside a choice is one of its options, whatever else has that name.
        ExprKind::Compare(_, a, b) => {
            for (side, other) in [(a, b), (b, a)] {
                let option = side.as_word().is_some_and(|word| {
                    let options = names.options_of(other, place);
                    options.is_some_and(|options| options.names.contains(&word.text))
                });
                if !option {
                    references(names, place, side, found);
                }
            }
        }
        ExprKind::Call(name, arguments) => {
            if let Some(definition) = names.called(name, place) {
                found(definition, name.span);
            }
            for argument in arguments {
                references(names, place, argument, found);
            }
        }
        ExprKind::For { body, variable, list, filter } => {
            references(names, place, list, found);
            place.loops.push((variable.text.clone(), None));
            references(names, place, body, found);
            if let Some(filter) = filter {
                references(names, place, filter, found);
            }
            place.loops.pop();
        }
        _ => {
            for child in expr.children() {
                references(names, place, child, found);
            }
        }
    }
}
