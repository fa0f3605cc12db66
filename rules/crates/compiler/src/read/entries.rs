//! `entries.toml`: what brings people here, and which programs a conversation about it looks at.

use super::parts::identifier;
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::Diagnostics;

/// A way into the conversation.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) id: Placed<String>,
    pub(crate) programs: Vec<Text>,
    /// Answers that go without saying, by fact.
    pub(crate) given: Vec<(Placed<String>, Placed<String>)>,
}

pub(crate) fn read(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let entries = section.sections("entry", diagnostics);
    section.finish(diagnostics);
    entries.into_iter().filter_map(|entry| read_entry(entry, diagnostics)).collect()
}

fn read_entry(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Entry> {
    let id = section.text("id", diagnostics);
    let programs = section.texts("programs", diagnostics);
    let given =
        section.section("given", diagnostics).map(|mut given| given.literals_by_name(diagnostics));
    section.finish(diagnostics);
    let id = id?;
    identifier(&id.value, id.span, diagnostics);
    let id = Placed { value: id.value, span: id.span };
    Some(Entry { id, programs, given: given.unwrap_or_default() })
}
