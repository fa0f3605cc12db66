//! What follows from a condition that holds, or that does not.

use std::collections::BTreeSet;

use super::Context;
use super::typed::{Absent, Shape, Typed};
use crate::resolve::types::Type;
use engine::pack::{Unit, Whose};
use engine::values::Number;

/// Something that is so: an expression, and whether it holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Claim {
    /// The expression without its places.
    key: String,
    /// For `x in […]`: the options.
    options: Option<u64>,
    holds: bool,
}

/// All that is so.
pub(crate) type Certain = BTreeSet<Claim>;

/// What is so when the expression holds, or when it does not.
pub(crate) fn claims(typed: &Typed, holds: bool) -> Certain {
    let each = |holds| typed.children.iter().map(move |child| claims(child, holds));
    let mut all = match &typed.shape {
        Shape::Not => return typed.children.first().map(|a| claims(a, !holds)).unwrap_or_default(),
        Shape::And | Shape::Or if (typed.shape == Shape::And) == holds => {
            each(holds).flatten().collect()
        }
        Shape::And | Shape::Or => each(holds).reduce(|a, b| &a & &b).unwrap_or_default(),
        Shape::If => branches(typed, holds),
        Shape::Exists(all) if holds => all.iter().map(|absent| claim_of(*absent)).collect(),
        _ => Certain::new(),
    };
    all.insert(claim(typed, holds, false));
    all
}

/// Either branch may have been taken. What the condition tells is left out: looking at it both
/// ways at every level of nesting would take forever.
fn branches(typed: &Typed, holds: bool) -> Certain {
    let [_, then, otherwise] = typed.children.as_slice() else { return Certain::new() };
    &claims(then, holds) & &claims(otherwise, holds)
}

/// Whether something is known to exist: by `exists`, or because its condition was tested.
pub(crate) fn confirms(certain: &Certain, absent: Absent, context: &Context<'_>) -> bool {
    if certain.contains(&claim_of(absent)) {
        return true;
    }
    let (fact, flipped) = match absent {
        Absent::Partner => (None, false),
        Absent::Fact(id, whose) => (Some(id), whose == Whose::Other),
    };
    let Some(condition) = context.existence.get(&fact) else { return false };
    let mut needed = Vec::new();
    conjuncts(condition, true, flipped, &mut needed);
    needed.iter().all(|needed| certain.iter().any(|known| implies(known, needed)))
}

/// Whether a number was compared with zero in a way that leaves zero out.
pub(crate) fn rules_out_zero(certain: &Certain, number: &Typed) -> bool {
    use engine::pack::Comparison::{AtLeast, AtMost, Different, Equal, Less, More};
    let zero = Typed::number(number.span, Number::ZERO, Unit::Whole);
    let sides = [(number, &zero), (&zero, number)];
    let told = [
        (More, true),
        (Less, true),
        (Different, true),
        (Equal, false),
        (AtMost, false),
        (AtLeast, false),
    ];
    let compared = |(a, b): (&Typed, &Typed), comparison| {
        let shape = Shape::Compare(comparison);
        Typed::new(number.span, Type::Truth, shape, vec![a.clone(), b.clone()])
    };
    told.into_iter().any(|(comparison, holds)| {
        sides.into_iter().any(|sides| {
            let strict = claim(&compared(sides, comparison), holds, false);
            // `x > 0` and `0 < x` leave zero out, `x < 0` does as well.
            certain.contains(&strict)
        })
    })
}

/// The claims that together say that the expression holds.
fn conjuncts(typed: &Typed, holds: bool, flipped: bool, found: &mut Vec<Claim>) {
    match (&typed.shape, holds) {
        (Shape::Not, _) => {
            typed.children.iter().for_each(|child| conjuncts(child, !holds, flipped, found));
        }
        (Shape::And, true) | (Shape::Or, false) => {
            typed.children.iter().for_each(|child| conjuncts(child, holds, flipped, found));
        }
        _ => found.push(claim(typed, holds, flipped)),
    }
}

/// One claim is another, or speaks of fewer options of the same choice.
fn implies(known: &Claim, needed: &Claim) -> bool {
    known == needed
        || match (known.options, needed.options) {
            (Some(fewer), Some(more)) => {
                let within =
                    if needed.holds { fewer & more == fewer } else { fewer & more == more };
                known.key == needed.key && known.holds == needed.holds && within
            }
            _ => false,
        }
}

fn claim(typed: &Typed, holds: bool, flipped: bool) -> Claim {
    match (&typed.shape, typed.children.first()) {
        (Shape::OneOf(bits), Some(of)) => {
            Claim { key: key(of, flipped), options: Some(*bits), holds }
        }
        _ => Claim { key: key(typed, flipped), options: None, holds },
    }
}

fn claim_of(absent: Absent) -> Claim {
    Claim { key: format!("{:?}", Shape::Exists(vec![absent])), options: None, holds: true }
}

/// An expression without its places; `flipped`, what is the person's is the partner's.
fn key(typed: &Typed, flipped: bool) -> String {
    let flip = |of: Whose| match of {
        Whose::Subject => Whose::Other,
        Whose::Other => Whose::Subject,
        Whose::Household => Whose::Household,
    };
    let shape = match &typed.shape {
        Shape::Fact(id, of) if flipped => Shape::Fact(*id, flip(*of)),
        Shape::Definition(id, of) if flipped => Shape::Definition(*id, flip(*of)),
        Shape::Exists(all) if flipped => Shape::Exists(
            all.iter()
                .map(|absent| match absent {
                    Absent::Partner => Absent::Partner,
                    Absent::Fact(id, whose) => Absent::Fact(*id, flip(*whose)),
                })
                .collect(),
        ),
        other => other.clone(),
    };
    let children: Vec<String> = typed.children.iter().map(|child| key(child, flipped)).collect();
    format!("{shape:?}({})", children.join(","))
}
