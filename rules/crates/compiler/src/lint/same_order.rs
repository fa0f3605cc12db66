//! Programs of one family with the same place in the order: which of them comes first, nobody said.

use std::collections::BTreeMap;

use crate::read::RuleFiles;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;

pub(super) fn report(rules: &RuleFiles, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<(&str, u32), (&str, Span)> = BTreeMap::new();
    for program in rules.programs.iter().filter(|program| !program.conditions.is_empty()) {
        let (Some(group), Some(order)) = (&program.group, &program.order) else { continue };
        let (id, group) = (program.id.value.as_str(), group.value.as_str());
        let (other, span) = *first.entry((group, order.value)).or_insert((id, order.span));
        if other == id {
            continue;
        }
        let message = format!("`{id}` has the order of `{other}`, {}", order.value);
        let taken = rules.programs.iter().filter_map(|program| program.order.as_ref());
        let next = taken.map(|order| order.value).max().unwrap_or(0).saturating_add(1);
        let help = format!("give one of them another number; {next} and above are free");
        let warning = Diagnostic::warning("W0809", order.span, message).help(help);
        diagnostics.push(warning.and(span, "here it is as well"));
    }
}
