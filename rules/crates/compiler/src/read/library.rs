//! `acts.toml`, `sources.toml` and `topics.toml`.

use super::parts::{check_addresses, localized};
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::Diagnostics;
use engine::pack::Localized;
use engine::values::Date;

/// What rules refer to by a short code.
#[derive(Debug, Default)]
pub(crate) struct Library {
    pub(crate) acts: Vec<Act>,
    pub(crate) sources: Vec<Source>,
    pub(crate) topics: Vec<Text>,
    pub(crate) reviewed: Option<Placed<Date>>,
}

#[derive(Debug)]
pub(crate) struct Act {
    pub(crate) id: Placed<String>,
    pub(crate) title: Localized,
    pub(crate) url: Localized,
}

#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: Placed<String>,
    pub(crate) title: String,
    pub(crate) url: Localized,
    pub(crate) read: Option<Placed<Date>>,
}

pub(crate) fn read_acts(
    mut section: Section<'_>,
    library: &mut Library,
    diagnostics: &mut Diagnostics,
) {
    for (id, mut act) in section.rest(diagnostics) {
        let title = localized("title", &mut act, diagnostics);
        let url = localized("url", &mut act, diagnostics);
        check_addresses(&url, act.span_of("url"), diagnostics);
        act.finish(diagnostics);
        library.acts.push(Act { id: id.map(str::to_owned), title, url });
    }
}

pub(crate) fn read_sources(
    mut section: Section<'_>,
    library: &mut Library,
    diagnostics: &mut Diagnostics,
) {
    for (id, mut source) in section.rest(diagnostics) {
        let title = source.text("title", diagnostics).map(|title| title.value).unwrap_or_default();
        let url = localized("url", &mut source, diagnostics);
        check_addresses(&url, source.span_of("url"), diagnostics);
        let read = source.date("read", diagnostics);
        source.finish(diagnostics);
        library.sources.push(Source { id: id.map(str::to_owned), title, url, read });
    }
}

pub(crate) fn read_topics(
    mut section: Section<'_>,
    library: &mut Library,
    diagnostics: &mut Diagnostics,
) {
    library.reviewed = section.date("reviewed", diagnostics);
    library.topics = section.texts("topics", diagnostics);
    section.finish(diagnostics);
}
