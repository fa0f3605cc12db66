//! Ways into the conversation: names of programs and facts resolved.

use std::collections::BTreeMap;

use crate::read::entries::Entry as WrittenEntry;
use crate::read::tree::Placed;
use crate::resolve::dictionary::presumption;
use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use engine::pack::{Entry, Fact, FactId, Literal, Program, ProgramId, Scope, Subject};

/// Entries in the order of the file.
pub(crate) fn build(
    written: &[WrittenEntry],
    programs: &[Program],
    facts: &[Fact],
    diagnostics: &mut Diagnostics,
) -> Vec<Entry> {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    let mut entries = Vec::new();
    for entry in written {
        if let Some(before) = ids.insert(&entry.id.value, entry.id.span) {
            diagnostics.push(duplicate("entry", &entry.id.value, entry.id.span, before));
        }
        let programs = entry.programs.iter().filter_map(|id| {
            let found =
                (0..).map(ProgramId).zip(programs).find(|(_, program)| program.id == id.value);
            if found.is_none() {
                let message = format!("unknown program `{}`", id.value);
                let help = suggestion(&id.value, programs.iter().map(|p| p.id.as_str()));
                diagnostics.push(Diagnostic::error("E0301", id.span, message).help_if(help));
            }
            found.map(|(place, _)| place)
        });
        let programs = programs.collect();
        let given = entry.given.iter();
        let given = given.filter_map(|(name, value)| given_answer(name, value, facts, diagnostics));
        let given = given.collect();
        entries.push(Entry { id: entry.id.value.clone(), programs, given });
    }
    entries
}

fn given_answer(
    name: &Placed<String>,
    value: &Placed<String>,
    facts: &[Fact],
    diagnostics: &mut Diagnostics,
) -> Option<(FactId, Subject, Literal)> {
    let (owner, id) = name.value.split_once('.').unwrap_or(("", &name.value));
    let about = match owner {
        "person" => Some(Scope::Each),
        "household" => Some(Scope::Household),
        _ => None,
    };
    let found =
        (0..).map(FactId).zip(facts).find(|(_, fact)| fact.id == id && Some(fact.about) == about);
    let Some((place, fact)) = found else {
        let message = format!("unknown fact `{}`", name.value);
        let help = suggestion(id, facts.iter().map(|fact| fact.id.as_str()));
        diagnostics.push(Diagnostic::error("E0302", name.span, message).help_if(help));
        return None;
    };
    let literal = presumption(value, &fact.kind, fact.bounds, diagnostics)?;
    Some((place, Subject::Person, literal))
}
