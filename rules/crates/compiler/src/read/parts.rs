//! What tables of several kinds have in common: a name, what it rests on, addresses in both
//! languages, a kind of place.

use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::source::keywords::is_word_of_the_language;
use crate::source::suggest::suggestion;
use crate::source::unfilled::is_unfilled;

/// Kinds of places that a channel or a step may lead to.
pub const PLACES: [&str; 4] = ["office", "passport", "outreach", "drivetest"];

/// What a rule rests on: sections of acts, and policies where there is no section.
#[derive(Clone, Debug, Default)]
pub(crate) struct Basis {
    pub(crate) cites: Vec<Text>,
    pub(crate) policies: Vec<Text>,
}

/// `cite` and `policy` of a table.
pub(crate) fn basis(section: &mut Section<'_>, diagnostics: &mut Diagnostics) -> Basis {
    Basis {
        cites: section.texts("cite", diagnostics),
        policies: section.texts("policy", diagnostics),
    }
}

/// An identifier, checked for its shape.
pub(crate) fn identifier(text: &str, span: Span, diagnostics: &mut Diagnostics) {
    let shaped = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !shaped {
        let message = format!("`{text}` is not a name");
        let help = "names are lower-case letters, digits and `_`, and start with a letter";
        diagnostics.push(Diagnostic::error("E0106", span, message).help(help));
    } else if is_word_of_the_language(text) {
        let message = format!("`{text}` has a meaning of its own in expressions");
        diagnostics.push(Diagnostic::error("E0106", span, message).help("choose another name"));
    }
}

/// Every table of a list that can be read.
pub(crate) fn each<'t, T>(
    sections: Vec<Section<'t>>,
    diagnostics: &mut Diagnostics,
    read: impl Fn(Section<'t>, &mut Diagnostics) -> Option<T>,
) -> Vec<T> {
    sections.into_iter().filter_map(|section| read(section, diagnostics)).collect()
}

/// The name of a table.
pub(crate) fn id_of(
    section: &mut Section<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Placed<String>> {
    let id = section.text("id", diagnostics)?;
    identifier(&id.value, id.span, diagnostics);
    Some(Placed { value: id.value, span: id.span })
}

/// `{ en = "…", fr = "…" }`: both have to be there. Nothing where the key is missing.
pub(crate) fn both_languages(
    key: &'static str,
    section: &mut Section<'_>,
    diagnostics: &mut Diagnostics,
) -> [String; 2] {
    let Some(mut table) = section.section(key, diagnostics) else {
        return <[String; 2]>::default();
    };
    let both = ["en", "fr"].map(|language| {
        table.text(language, diagnostics).map(|text| text.value).unwrap_or_default()
    });
    table.finish(diagnostics);
    both
}

/// Addresses are `https`.
pub(crate) fn check_addresses(addresses: &[String; 2], span: Span, diagnostics: &mut Diagnostics) {
    for address in addresses {
        let read = !address.is_empty() && !is_unfilled(address);
        if read && !address.starts_with("https://") {
            let message = format!("`{address}` is not a web address");
            let help = "an address starts with `https://`";
            diagnostics.push(Diagnostic::error("E0109", span, message).help(help));
        }
    }
}

/// A kind of place that there is.
pub(crate) fn known_place(place: Option<&Text>, diagnostics: &mut Diagnostics) {
    if let Some(place) = place.filter(|place| !PLACES.contains(&place.value.as_str())) {
        let message = format!("unknown kind of place `{}`", place.value);
        let help = suggestion(&place.value, PLACES);
        diagnostics.push(Diagnostic::error("E0306", place.span, message).help_if(help));
    }
}
