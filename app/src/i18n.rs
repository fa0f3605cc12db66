//! The words of one language, found by id.
//!
//! Messages are written in Fluent, compiled when the app is built, and fetched when a language is
//! first shown. Money, dates and numbers are made into words by [`mod@format`] before they are put
//! into messages.

pub(crate) mod format;
mod language;

use std::rc::Rc;

use engine::pack::Subject;
use messages::{Args, Catalogue};

pub(crate) use language::{AddressWord, DatePart, Language};

/// The messages of one language: what every conversation needs, and the parts, named after
/// families of programs, that this one needs too.
#[derive(Clone)]
pub(crate) struct Messages {
    pub(crate) language: Language,
    catalogue: Rc<Catalogue>,
    parts: Vec<(String, Rc<Catalogue>)>,
}

impl Messages {
    /// Takes over compiled messages, and the languages that they know of; nothing where they are
    /// not those of this language.
    pub(crate) fn first(code: &str, compiled: String) -> Option<Self> {
        let catalogue = Catalogue::new(compiled);
        let language = Language::of_messages(code, &catalogue)?;
        Some(Self { language, catalogue: Rc::new(catalogue), parts: Vec::new() })
    }

    /// Takes over the messages of another language.
    pub(crate) fn further(language: Language, compiled: String) -> Self {
        Self { language, catalogue: Rc::new(Catalogue::new(compiled)), parts: Vec::new() }
    }

    /// Takes over a part.
    pub(crate) fn add(&mut self, part: &str, compiled: String) {
        self.parts.push((part.to_owned(), Rc::new(Catalogue::new(compiled))));
    }

    /// Whether a part is there.
    pub(crate) fn has_part(&self, part: &str) -> bool {
        self.parts.iter().any(|(known, _)| known == part)
    }

    /// The message, if there is one. Variables hold text in the person's language.
    pub(crate) fn find(&self, key: &str, args: Args<'_>) -> Option<String> {
        let parts = || self.parts.iter().find_map(|(_, part)| part.find(key, args));
        self.catalogue.find(key, args).or_else(parts)
    }

    /// The message. One that is missing, which the build rules out, is named in development
    /// and left out for people.
    #[inline(never)]
    pub(crate) fn say(&self, key: &str, args: Args<'_>) -> String {
        let missing = || if cfg!(debug_assertions) { key.to_owned() } else { String::new() };
        self.find(key, args).unwrap_or_else(missing)
    }

    #[inline(never)]
    pub(crate) fn text(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A message about a count: `$count` is written out, `$plural` is `one` or `other`.
    pub(crate) fn count(&self, key: &str, count: i64) -> String {
        let plural = self.plural(count);
        let count = format::digits(self.language, &count.to_string());
        self.say(key, &[("count", &count), ("plural", plural)])
    }

    /// The form of words that a count takes.
    pub(crate) fn plural(&self, count: i64) -> &'static str {
        if self.language.locale().is_singular(count) { "one" } else { "other" }
    }

    /// A format of the language.
    pub(crate) fn of_language(&self, key: &str, args: Args<'_>) -> String {
        self.say(&[self.language.code(), ":", key].concat(), args)
    }
}

/// `$who` in messages.
pub(crate) fn who(subject: Subject) -> &'static str {
    match subject {
        Subject::Person => "person",
        Subject::Partner => "partner",
    }
}

/// `birth_date` as it stands in message ids: `birth-date`.
pub(crate) fn kebab(id: &str) -> String {
    id.replace('_', "-")
}

/// A message id from its parts: `oas`, `met`, `first_month` is `oas-met-first-month`.
pub(crate) fn key(parts: &[&str]) -> String {
    kebab(&parts.join("-"))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    const ENGLISH: [&str; 5] = [
        include_str!("../../locales/en/app.ftl"),
        include_str!("../../locales/en/conversation/forms.ftl"),
        include_str!("../../locales/en/conversation/results.ftl"),
        include_str!("../../locales/en/errors.ftl"),
        include_str!("../../locales/en/conversation/about.ftl"),
    ];
    const FRENCH: [&str; 5] = [
        include_str!("../../locales/fr/app.ftl"),
        include_str!("../../locales/fr/conversation/forms.ftl"),
        include_str!("../../locales/fr/conversation/results.ftl"),
        include_str!("../../locales/fr/errors.ftl"),
        include_str!("../../locales/fr/conversation/about.ftl"),
    ];

    const LANGUAGES: [(&str, &str); 2] = [
        ("en", include_str!("../../locales/en/language.ftl")),
        ("fr", include_str!("../../locales/fr/language.ftl")),
    ];

    fn messages(code: &str, files: &[&str]) -> Messages {
        let compiled =
            messages::compile::with_languages(&files.join("\n"), &LANGUAGES, &[]).unwrap();
        Messages::first(code, compiled).unwrap()
    }

    pub(crate) fn english() -> Messages {
        messages("en", &ENGLISH)
    }

    /// English with the words about doors, places and telephone lines.
    pub(crate) fn english_with_places() -> Messages {
        let doors = include_str!("../../locales/en/doors/doors.ftl");
        let places = include_str!("../../locales/en/doors/places.ftl");
        messages("en", &[ENGLISH.as_slice(), &[doors, places]].concat())
    }

    pub(crate) fn french() -> Messages {
        messages("fr", &FRENCH)
    }

    fn ids(files: &[&str]) -> Vec<String> {
        let lines = files.iter().flat_map(|file| file.lines());
        let mut ids: Vec<String> = lines
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .collect();
        ids.sort();
        ids
    }

    #[test]
    fn both_languages_say_the_same_things_once() {
        let (english, french) = (ids(&ENGLISH), ids(&FRENCH));
        assert_eq!(english, french);
        let mut once = english.clone();
        once.dedup();
        assert_eq!(english, once);
    }

    #[test]
    fn every_message_can_be_read() {
        for (messages, files) in [(english(), ENGLISH), (french(), FRENCH)] {
            for id in ids(&files) {
                assert!(messages.find(&id, &[]).is_some_and(|text| !text.is_empty()), "{id}");
            }
        }
    }

    #[test]
    fn french_has_no_breakable_space_before_its_punctuation() {
        for file in FRENCH.into_iter().chain([LANGUAGES[1].1]) {
            for line in file.lines().filter(|line| !line.starts_with('#')) {
                let line = line.split_once(" = ").map_or(line, |(_, text)| text);
                for sign in [" ?", " !", " »", "« ", " %", " :", " ;"] {
                    assert!(!line.contains(sign), "`{sign}` in: {line}");
                }
                assert!(!line.contains('\''), "straight apostrophe in: {line}");
            }
        }
    }

    #[test]
    fn message_ids_are_kebab_case() {
        assert_eq!(key(&["oas", "met", "first_month"]), "oas-met-first-month");
    }
}
