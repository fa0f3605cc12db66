//! `accepted.toml`: warnings that somebody has looked at and lets be for a time.

use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::Diagnostics;
use engine::values::Date;

/// One warning, wherever it is said in these files.
#[derive(Debug)]
pub(crate) struct Accepted {
    pub(crate) code: Text,
    pub(crate) files: Vec<Text>,
    pub(crate) says: Text,
    pub(crate) until: Placed<Date>,
}

pub(crate) fn read(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Vec<Accepted> {
    let entries = section.sections("accepted", diagnostics);
    section.finish(diagnostics);
    entries.into_iter().filter_map(|entry| read_entry(entry, diagnostics)).collect()
}

fn read_entry(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Accepted> {
    let code = section.text("code", diagnostics);
    let files = section.texts("files", diagnostics);
    let says = section.text("says", diagnostics);
    // For whoever reads the list.
    section.text("why", diagnostics);
    let until = section.date("until", diagnostics);
    section.finish(diagnostics);
    Some(Accepted { code: code?, files, says: says?, until: until? })
}
