//! `entries.toml`: what brings people here, and which programs a conversation about it looks at.

use super::parts::identifier;
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::Diagnostic;

/// A way into the conversation.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) id: Placed<String>,
    pub(crate) programs: Vec<Text>,
    /// Answers that go without saying, by fact.
    pub(crate) given: Vec<(Placed<String>, Placed<String>)>,
}

pub(crate) fn read(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let entries = section.sections("entry", to);
    section.finish(to);
    entries.into_iter().filter_map(|entry| read_entry(entry, to)).collect()
}

fn read_entry(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Entry> {
    let id = section.needed_text("id", to);
    section.need("programs", to);
    let programs = section.texts("programs", to);
    let given = section.section("given", to).map(|mut given| given.literals_by_name(to));
    section.finish(to);
    let id = id?;
    identifier(&id.value, id.span, to);
    let id = Placed { value: id.value, span: id.span };
    Some(Entry { id, programs, given: given.unwrap_or_default() })
}
