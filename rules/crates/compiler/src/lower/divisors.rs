//! What is divided by where nothing keeps it from being zero: a lint looks at its bounds.

use crate::check::claims::{Certain, claims, rules_out_zero};
use crate::check::typed::{Shape, Typed};
use crate::lower::nodes::{Arena, Positions};
use crate::source::files::Span;
use engine::pack::NodeId;

/// Something that is divided by, and where.
pub(crate) type Divisor = (NodeId, Span);

/// All that an expression divides by, unless a condition keeps it from being zero.
pub(super) fn divisors(
    typed: &Typed,
    arena: &mut Arena,
    positions: &Positions<'_>,
) -> Vec<Divisor> {
    let mut found = Vec::new();
    divisions(typed, &Certain::new(), &mut |divisor| {
        found.push((arena.lower(divisor, positions), divisor.span));
    });
    found
}

/// Calls `found` for each divisor that no condition around it keeps from being zero. What is
/// divided for each row of a list is left alone.
fn divisions<'t>(typed: &'t Typed, certain: &Certain, found: &mut impl FnMut(&'t Typed)) {
    if let (Shape::Div, Some(divisor)) = (&typed.shape, typed.children.get(1))
        && divisor.as_number().is_none()
        && !rules_out_zero(certain, divisor)
    {
        found(divisor);
    }
    match (&typed.shape, typed.children.as_slice()) {
        (Shape::Each, _) => {}
        (Shape::If, [condition, then, otherwise]) => {
            divisions(condition, certain, found);
            divisions(then, &(certain | &claims(condition, true)), found);
            divisions(otherwise, &(certain | &claims(condition, false)), found);
        }
        (Shape::And | Shape::Or, all) => {
            let mut certain = certain.clone();
            for child in all {
                divisions(child, &certain, found);
                certain.extend(claims(child, typed.shape == Shape::And));
            }
        }
        (_, all) => all.iter().for_each(|child| divisions(child, certain, found)),
    }
}
