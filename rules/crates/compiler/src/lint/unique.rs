//! One name for one thing of its kind within a program.

use std::collections::BTreeMap;

use crate::read::programs::Program;
use crate::read::tree::Placed;
use crate::source::diagnostic::{Diagnostics, duplicate};
use crate::source::files::Span;

/// Names that messages are found by are unique within their kind.
pub(crate) fn report(programs: &[Program], diagnostics: &mut Diagnostics) {
    for program in programs {
        report_one(program, diagnostics);
    }
}

fn report_one(program: &Program, diagnostics: &mut Diagnostics) {
    let mut check = |what: &str, ids: &mut dyn Iterator<Item = &Placed<String>>| {
        let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
        for id in ids {
            if let Some(before) = seen.insert(&id.value, id.span) {
                diagnostics.push(duplicate(what, &id.value, id.span, before));
            }
        }
    };
    let lets = program.lets.iter().map(|x| &x.id);
    let conditions = program.conditions.iter().map(|x| &x.id);
    let amounts = program.amounts.iter().map(|x| &x.id);
    check("name", &mut lets.chain(conditions).chain(amounts));
    let exceptions = program.conditions.iter().flat_map(|c| &c.unless);
    check("exception", &mut exceptions.map(|x| &x.id));
    check("window", &mut program.windows.iter().map(|x| &x.id));
    check("document", &mut program.documents.iter().map(|x| &x.id));
    check("step", &mut program.steps.iter().map(|x| &x.id));
    check("note", &mut program.notes.iter().map(|x| &x.id));
    check("span", &mut program.spans.iter().map(|x| &x.id));
    check("sum", &mut program.sums.iter().map(|x| &x.id));
    check("comparison", &mut program.compares.iter().map(|x| &x.id));
}
