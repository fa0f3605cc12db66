//! `acts.toml`, `sources.toml` and `topics.toml`.

use super::text::Text;
use super::tree::{Placed, Section};
use crate::diagnostic::Diagnostic;
use crate::files::Span;
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

/// `{ en = "…", fr = "…" }`: both have to be there. Nothing where the key is missing.
pub(crate) fn both_languages(
    key: &'static str,
    section: &mut Section<'_>,
    to: &mut Vec<Diagnostic>,
) -> [String; 2] {
    let Some(mut table) = section.section(key, to) else { return <[String; 2]>::default() };
    let both = ["en", "fr"]
        .map(|language| table.needed_text(language, to).map(|text| text.value).unwrap_or_default());
    table.finish(to);
    both
}

/// Addresses are `https`.
pub(crate) fn check_addresses(addresses: &[String; 2], span: Span, to: &mut Vec<Diagnostic>) {
    for address in addresses {
        if !address.is_empty() && !address.starts_with("https://") {
            let message = format!("`{address}` is not a web address");
            let help = "an address starts with `https://`";
            to.push(Diagnostic::error("E0109", span, message).help(help));
        }
    }
}
