//! What tables of several kinds have in common: a name, what it rests on, addresses in each
//! language, a kind of place.

use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::{OFFICIAL, Span};
use crate::source::keywords::is_word_of_the_language;
use crate::source::suggest::suggestion;
use crate::source::unfilled::is_unfilled;
use engine::pack::Localized;

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

/// `{ en = "…", fr = "…" }`: the official languages have to be there, others may be. Nothing where
/// the key is missing.
pub(crate) fn localized(
    key: &'static str,
    section: &mut Section<'_>,
    diagnostics: &mut Diagnostics,
) -> Localized {
    let Some(mut table) = section.section(key, diagnostics) else {
        return Localized::default();
    };
    let mut texts: Vec<(String, String)> = Vec::new();
    for language in OFFICIAL {
        let text = table.text(language, diagnostics);
        texts.push((language.to_owned(), text.map(|text| text.value).unwrap_or_default()));
    }
    for (language, text) in table.texts_of_other_languages(diagnostics) {
        texts.push((language, text.value));
    }
    table.finish(diagnostics);
    Localized::new(texts)
}

/// Addresses are `https`.
pub(crate) fn check_addresses(addresses: &Localized, span: Span, diagnostics: &mut Diagnostics) {
    for (_, address) in addresses.each() {
        if !is_unfilled(address) && !address.starts_with("https://") {
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
