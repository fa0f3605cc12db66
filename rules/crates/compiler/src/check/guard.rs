//! What may not exist is read only where it is known to exist.
//!
//! `if exists(partner) then … else …` makes the partner certain in the first branch,
//! `exists(partner) and …` in all that follows, `not exists(partner) or …` likewise. Where a
//! fact's own condition of existence was tested, the fact is certain too.

use std::collections::BTreeSet;

use super::Context;
use super::claims::{Certain, claims, confirms};
use super::typed::{Absent, Shape, Typed};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use engine::pack::Whose;

/// All that an expression reads without making sure that it exists, with the places.
pub(crate) fn needs(typed: &Typed, context: &Context<'_>) -> Vec<(Absent, Span)> {
    match &typed.shape {
        Shape::Fact(id, of) => {
            let partner = (*of == Whose::Other).then_some(Absent::Partner);
            let fact = context.names.existence.contains_key(id).then_some(Absent::Fact(*id, *of));
            partner.into_iter().chain(fact).map(|absent| (absent, typed.span)).collect()
        }
        Shape::Definition(_, Whose::Other) => vec![(Absent::Partner, typed.span)],
        Shape::And => chain(typed, true, context),
        Shape::Or => chain(typed, false, context),
        Shape::If => match typed.children.as_slice() {
            [condition, then, otherwise] => {
                let mut all = needs(condition, context);
                all.extend(without(needs(then, context), &claims(condition, true), context));
                let passed = claims(condition, false);
                all.extend(without(needs(otherwise, context), &passed, context));
                all
            }
            _ => Vec::new(),
        },
        // The value itself is read only where all that it needs exists.
        Shape::Otherwise => typed.children.get(1).map_or(Vec::new(), |b| needs(b, context)),
        Shape::Each => match typed.children.as_slice() {
            [list, body, rest @ ..] => {
                let mut all = needs(list, context);
                let certain = rest.first().map(|filter| claims(filter, true)).unwrap_or_default();
                all.extend(without(needs(body, context), &certain, context));
                all.extend(rest.iter().flat_map(|filter| needs(filter, context)));
                all
            }
            _ => Vec::new(),
        },
        _ => typed.children.iter().flat_map(|child| needs(child, context)).collect(),
    }
}

/// Needs of operands that are looked at one after the other, as long as each `holds`.
fn chain(typed: &Typed, holds: bool, context: &Context<'_>) -> Vec<(Absent, Span)> {
    let mut certain = Certain::new();
    let mut all = Vec::new();
    for child in &typed.children {
        all.extend(without(needs(child, context), &certain, context));
        certain.extend(claims(child, holds));
    }
    all
}

fn without(
    needs: Vec<(Absent, Span)>,
    certain: &Certain,
    context: &Context<'_>,
) -> Vec<(Absent, Span)> {
    let open = |(absent, _): &(Absent, Span)| !confirms(certain, *absent, context);
    needs.into_iter().filter(open).collect()
}

/// Says for each place what may not exist there.
pub(crate) fn report(typed: &Typed, context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let mut said: BTreeSet<Span> = BTreeSet::new();
    let tests = tested(typed);
    for (absent, span) in needs(typed, context) {
        if !said.insert(span) {
            continue;
        }
        diagnostics.push(match absent {
            Absent::Partner => {
                let message = "there may be no partner here";
                let help = "write `exists(partner) and …`, \
                            `if exists(partner) then … else …`, or `… ?? 0`";
                let diagnostic = Diagnostic::error("E0501", span, message);
                // Tested, but not where it would count.
                match tests.iter().find(|test| test.start > span.start) {
                    Some(test) => diagnostic
                        .and(*test, "this would have to come before")
                        .help("put `exists(partner)` first"),
                    None => diagnostic.help(help),
                }
            }
            Absent::Fact(id, whose) => {
                let owner = match whose {
                    Whose::Subject => "person",
                    Whose::Other => "partner",
                    Whose::Household => "household",
                };
                let fact = context.facts.get(id.index()).map_or("", |fact| fact.id.as_str());
                let message = format!("there may be no `{owner}.{fact}` here");
                let help = format!(
                    "write `if exists({owner}.{fact}) then … else …`, or `{owner}.{fact} ?? …`"
                );
                let diagnostic = Diagnostic::error("E0502", span, message).help(help);
                match context.existence.get(&Some(id)) {
                    Some(exists) => diagnostic.and(exists.span, "it exists only if this holds"),
                    None => diagnostic,
                }
            }
        });
    }
}

/// Where an expression asks whether there is a partner.
fn tested(typed: &Typed) -> Vec<Span> {
    match &typed.shape {
        Shape::Exists(all) if all.contains(&Absent::Partner) => vec![typed.span],
        _ => typed.children.iter().flat_map(tested).collect(),
    }
}
