//! What answers are put together from: citations, names of facts, units, days.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::{Value as Json, json};

use crate::json::facts::path_of;
use crate::syntax::units::unit_name;
use engine::outcome::FactKey;
use engine::pack::{Cite, Definition, Kind, Localized, Pack};
use engine::values::Date;

/// Citations with title and address in both languages.
pub(super) fn law(pack: &Pack, cites: &[Cite]) -> Json {
    let found = cites.iter().map(|cite| {
        let act = pack.act(cite.act);
        let number: String = cite.section.chars().take_while(|c| *c != '(').collect();
        let url = act.url.map(|pattern| pattern.replace("{section}", number.trim()));
        json!({
            "cite": cite_text(pack, cite),
            "title": by_language(&act.title),
            "url": by_language(&url),
        })
    });
    Json::Array(found.collect())
}

/// Texts by the codes of their languages.
fn by_language(texts: &Localized) -> Json {
    texts.each().map(|(code, text)| (code.to_owned(), Json::from(text))).collect()
}

/// A citation as it is written in rules.
pub(super) fn cite_text(pack: &Pack, cite: &Cite) -> Json {
    Json::from(CiteText::of(pack, cite).to_string())
}

/// The same, written when it is wanted.
pub(super) struct CiteText<'p> {
    act: &'p str,
    section: &'p str,
}

impl<'p> CiteText<'p> {
    pub(super) fn of(pack: &'p Pack, cite: &'p Cite) -> Self {
        let act = &pack.act(cite.act).id;
        Self { act, section: cite.section.trim() }
    }
}

impl fmt::Display for CiteText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let between = if self.act.is_empty() || self.section.is_empty() { "" } else { " " };
        write!(f, "{}{between}{}", self.act, self.section)
    }
}

impl Serialize for CiteText<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// Facts as people's answers name them.
pub(super) fn paths(pack: &Pack, facts: &[FactKey]) -> Json {
    Json::Array(facts.iter().map(|asked| path(pack, *asked)).collect())
}

/// A fact as an answer names it: `person.birth_date`.
pub(super) fn path(pack: &Pack, asked: FactKey) -> Json {
    Json::from(Path::of(pack, asked).to_string())
}

/// The same, written when it is wanted.
pub(super) struct Path<'p> {
    owner: &'static str,
    name: &'p str,
}

impl<'p> Path<'p> {
    pub(super) fn of(pack: &'p Pack, (fact, subject): FactKey) -> Self {
        let (owner, name) = path_of(pack, fact, subject);
        Self { owner, name }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.owner, self.name)
    }
}

impl Serialize for Path<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The unit of a definition that is a number.
pub(super) fn unit(definition: &Definition) -> Option<&'static str> {
    match definition.kind {
        Kind::Number(unit) => Some(unit_name(unit)),
        _ => None,
    }
}

/// A day, or nothing.
pub(super) fn date(date: Option<Date>) -> Json {
    date.map_or(Json::Null, |date| Json::from(date.to_string()))
}
