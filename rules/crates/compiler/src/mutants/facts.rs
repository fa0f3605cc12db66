//! Mutants of facts: what is presumed, chosen or plain, and when there is such a thing.

use super::expression::{find as within_expression, negate};
use super::figures::literal;
use super::finder::{Finder, Within};
use super::mutation::{Mutation, Part};
use crate::read::RuleFiles;
use crate::read::facts::Fact;
use crate::read::tree::Placed;

pub(super) fn find(rules: &RuleFiles, finder: &mut Finder<'_>) {
    for fact in &rules.facts.facts {
        let within = Within { part: Part::Fact, id: &fact.id.value };
        for value in [&fact.presumed, &fact.chosen, &fact.plain].into_iter().flatten() {
            of_value(fact, value, within, finder);
        }
        for text in [&fact.exists, &fact.plain_from, &fact.of_year].into_iter().flatten() {
            within_expression(text, within, finder);
        }
        if let Some(exists) = &fact.exists {
            negate(exists, within, finder);
        }
    }
}

/// A number or day next to it, the other truth, another option.
fn of_value(fact: &Fact, value: &Placed<String>, within: Within<'_>, finder: &mut Finder<'_>) {
    let written = finder.text_of(value.span);
    let mut swapped = |other: &str| {
        let with = written.replace(&value.value, other);
        finder.add(within, Mutation::Presumed, value.span, with);
    };
    match value.value.as_str() {
        "true" => swapped("false"),
        "false" => swapped("true"),
        option if !fact.shape.options.is_empty() => {
            let others = fact.shape.options.iter().map(|other| other.value.as_str());
            others.filter(|other| *other != option).take(2).for_each(swapped);
        }
        _ => literal(value, (within, Mutation::Presumed), finder),
    }
}
