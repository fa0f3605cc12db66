//! `accepted.toml`: warnings that somebody has looked at and lets be for a time.

use super::text::Text;
use super::tree::{Placed, Section};
use crate::diagnostic::Diagnostic;
use engine::values::Date;

/// One warning, wherever it is said in these files.
#[derive(Debug)]
pub(crate) struct Accepted {
    pub(crate) code: Text,
    pub(crate) files: Vec<Text>,
    pub(crate) says: Text,
    pub(crate) until: Placed<Date>,
}

pub(crate) fn read(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Vec<Accepted> {
    let entries = section.sections("accepted", to);
    section.finish(to);
    entries.into_iter().filter_map(|entry| read_entry(entry, to)).collect()
}

fn read_entry(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Accepted> {
    section.need("files", to);
    section.need("until", to);
    let code = section.needed_text("code", to);
    let files = section.texts("files", to);
    let says = section.needed_text("says", to);
    // For whoever reads the list.
    section.needed_text("why", to);
    let until = section.date("until", to);
    section.finish(to);
    Some(Accepted { code: code?, files, says: says?, until: until? })
}
