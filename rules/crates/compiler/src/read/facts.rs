//! `facts/*.toml`: what people can be asked.

use super::parts::identifier;
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use engine::pack::Scope;

/// All facts, and who exists when.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    pub(crate) facts: Vec<Fact>,
    /// `[role.partner] exists`
    pub(crate) partner: Option<Text>,
}

/// One fact.
#[expect(clippy::struct_excessive_bools, reason = "independent keys of the rule files")]
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) id: Placed<String>,
    pub(crate) about: Scope,
    pub(crate) shape: Shape,
    pub(crate) topic: Option<Text>,
    pub(crate) question: Option<Text>,
    pub(crate) cost: u32,
    pub(crate) sensitive: bool,
    pub(crate) exists: Option<Text>,
    pub(crate) presumed: Option<Placed<String>>,
    pub(crate) weighty: Option<Placed<bool>>,
    pub(crate) chosen: Option<Placed<String>>,
    pub(crate) plain: Option<Placed<String>>,
    pub(crate) plain_from: Option<Text>,
    pub(crate) of_year: Option<Text>,
    pub(crate) varies: bool,
    pub(crate) by_place: bool,
    pub(crate) optional: bool,
    pub(crate) most: Option<Placed<u32>>,
    pub(crate) fields: Vec<(Placed<String>, Shape)>,
}

/// The type of a fact or of a list's field.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) kind: Option<Text>,
    pub(crate) options: Vec<Text>,
    pub(crate) min: Option<Placed<String>>,
    pub(crate) max: Option<Placed<String>>,
    /// Not in the future.
    pub(crate) past: bool,
    pub(crate) span: Span,
}

pub(crate) fn read(
    mut section: Section<'_>,
    dictionary: &mut Dictionary,
    diagnostics: &mut Diagnostics,
) {
    for (key, about) in [("each", Scope::Each), ("household", Scope::Household)] {
        if let Some(mut facts) = section.section(key, diagnostics) {
            for (id, fact) in facts.rest(diagnostics) {
                dictionary.facts.push(read_fact(id, about, fact, diagnostics));
            }
        }
    }
    if let Some(mut roles) = section.section("role", diagnostics) {
        if let Some(mut partner) = roles.section("partner", diagnostics) {
            let exists = partner.text("exists", diagnostics);
            if let (Some(before), Some(again)) = (&dictionary.partner, &exists) {
                let message = "it is said twice when there is a partner";
                let diagnostic = Diagnostic::error("E0107", again.span, message);
                diagnostics.push(diagnostic.and(before.span, "first here"));
            }
            dictionary.partner = dictionary.partner.take().or(exists);
            partner.finish(diagnostics);
        }
        roles.finish(diagnostics);
    }
    section.finish(diagnostics);
}

fn read_fact(
    id: Placed<&str>,
    about: Scope,
    mut section: Section<'_>,
    diagnostics: &mut Diagnostics,
) -> Fact {
    identifier(id.value, id.span, diagnostics);
    let shape = read_shape(&mut section, diagnostics);
    let cost = section.whole("cost", (1, 5), diagnostics);
    let mut fields = Vec::new();
    if let Some(mut rows) = section.section("fields", diagnostics) {
        for (id, mut field) in rows.rest(diagnostics) {
            identifier(id.value, id.span, diagnostics);
            let shape = read_shape(&mut field, diagnostics);
            field.finish(diagnostics);
            fields.push((id.map(str::to_owned), shape));
        }
    }
    let fact = Fact {
        id: id.map(str::to_owned),
        about,
        shape,
        topic: section.text("topic", diagnostics),
        question: section.text("question", diagnostics),
        cost: cost.map_or(1, |cost| cost.value),
        sensitive: section.truth("sensitive", diagnostics).is_some_and(|truth| truth.value),
        exists: section.text("exists", diagnostics),
        presumed: section.literal("presumed", diagnostics),
        weighty: section.truth("weighty", diagnostics),
        chosen: section.literal("chosen", diagnostics),
        plain: section.literal("plain", diagnostics),
        plain_from: section.text("plain_from", diagnostics),
        of_year: section.text("of_year", diagnostics),
        varies: section.truth("varies", diagnostics).is_none_or(|truth| truth.value),
        by_place: section.truth("by_place", diagnostics).is_some_and(|truth| truth.value),
        optional: section.truth("optional", diagnostics).is_some_and(|truth| truth.value),
        most: section.whole("most", (1, 1000), diagnostics),
        fields,
    };
    section.finish(diagnostics);
    fact
}

fn read_shape(section: &mut Section<'_>, diagnostics: &mut Diagnostics) -> Shape {
    Shape {
        span: section.span,
        kind: section.text("type", diagnostics),
        options: section.texts("options", diagnostics),
        min: section.literal("min", diagnostics),
        max: section.literal("max", diagnostics),
        past: section.truth("past", diagnostics).is_some_and(|truth| truth.value),
    }
}
