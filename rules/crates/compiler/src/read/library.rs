//! `acts.toml`, `sources.toml` and `topics.toml`.

use super::parts::{both_languages, check_addresses};
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::Diagnostic;
use engine::date::Date;

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
    pub(crate) title: [String; 2],
    pub(crate) url: [String; 2],
}

#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) id: Placed<String>,
    pub(crate) title: String,
    pub(crate) url: [String; 2],
    pub(crate) read: Option<Placed<Date>>,
}

pub(crate) fn read_acts(mut section: Section<'_>, library: &mut Library, to: &mut Vec<Diagnostic>) {
    for (id, mut act) in section.rest(to) {
        act.need("title", to);
        act.need("url", to);
        let title = both_languages("title", &mut act, to);
        let url = both_languages("url", &mut act, to);
        check_addresses(&url, act.span_of("url"), to);
        act.finish(to);
        library.acts.push(Act { id: id.map(str::to_owned), title, url });
    }
}

pub(crate) fn read_sources(
    mut section: Section<'_>,
    library: &mut Library,
    to: &mut Vec<Diagnostic>,
) {
    for (id, mut source) in section.rest(to) {
        for key in ["url", "read"] {
            source.need(key, to);
        }
        let title = source.needed_text("title", to).map(|title| title.value).unwrap_or_default();
        let url = both_languages("url", &mut source, to);
        check_addresses(&url, source.span_of("url"), to);
        let read = source.date("read", to);
        source.finish(to);
        library.sources.push(Source { id: id.map(str::to_owned), title, url, read });
    }
}

pub(crate) fn read_topics(
    mut section: Section<'_>,
    library: &mut Library,
    to: &mut Vec<Diagnostic>,
) {
    section.need("reviewed", to);
    section.need("topics", to);
    library.reviewed = section.date("reviewed", to);
    library.topics = section.texts("topics", to);
    section.finish(to);
}
