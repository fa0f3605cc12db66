//! `facts/*.toml`: what people can be asked.

use super::identifier;
use super::text::Text;
use super::tree::{Placed, Section};
use crate::diagnostic::Diagnostic;
use crate::files::Span;
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
    to: &mut Vec<Diagnostic>,
) {
    for (key, about) in [("each", Scope::Each), ("household", Scope::Household)] {
        if let Some(mut facts) = section.section(key, to) {
            for (id, fact) in facts.rest(to) {
                dictionary.facts.push(read_fact(id, about, fact, to));
            }
        }
    }
    if let Some(mut roles) = section.section("role", to) {
        if let Some(mut partner) = roles.section("partner", to) {
            let exists = partner.needed_text("exists", to);
            if let (Some(before), Some(again)) = (&dictionary.partner, &exists) {
                let message = "it is said twice when there is a partner";
                let diagnostic = Diagnostic::error("E0107", again.span, message);
                to.push(diagnostic.and(before.span, "first here"));
            }
            dictionary.partner = dictionary.partner.take().or(exists);
            partner.finish(to);
        }
        roles.finish(to);
    }
    section.finish(to);
}

fn read_fact(
    id: Placed<&str>,
    about: Scope,
    mut section: Section<'_>,
    to: &mut Vec<Diagnostic>,
) -> Fact {
    identifier(id.value, id.span, to);
    let shape = read_shape(&mut section, to);
    let cost = section.whole("cost", (1, 5), to);
    let mut fields = Vec::new();
    if let Some(mut rows) = section.section("fields", to) {
        for (id, mut field) in rows.rest(to) {
            identifier(id.value, id.span, to);
            let shape = read_shape(&mut field, to);
            field.finish(to);
            fields.push((id.map(str::to_owned), shape));
        }
    }
    let fact = Fact {
        id: id.map(str::to_owned),
        about,
        shape,
        topic: section.needed_text("topic", to),
        question: section.needed_text("question", to),
        cost: cost.map_or(1, |cost| cost.value),
        sensitive: section.truth("sensitive", to).is_some_and(|truth| truth.value),
        exists: section.text("exists", to),
        presumed: section.literal("presumed", to),
        weighty: section.truth("weighty", to),
        chosen: section.literal("chosen", to),
        plain: section.literal("plain", to),
        plain_from: section.text("plain_from", to),
        of_year: section.text("of_year", to),
        varies: section.truth("varies", to).is_none_or(|truth| truth.value),
        by_place: section.truth("by_place", to).is_some_and(|truth| truth.value),
        optional: section.truth("optional", to).is_some_and(|truth| truth.value),
        most: section.whole("most", (1, 1000), to),
        fields,
    };
    section.finish(to);
    fact
}

fn read_shape(section: &mut Section<'_>, to: &mut Vec<Diagnostic>) -> Shape {
    Shape {
        span: section.span,
        kind: section.needed_text("type", to),
        options: section.texts("options", to),
        min: section.literal("min", to),
        max: section.literal("max", to),
        past: section.truth("past", to).is_some_and(|truth| truth.value),
    }
}
