//! The words of one language, found by id.
//!
//! Messages are Fluent text that is fetched when a language is first shown. Money, dates and
//! numbers are made into words by [`mod@format`] before they reach Fluent, so that Fluent's own
//! number formatting, which knows neither language's habits nor exact decimals, is never used.

pub(crate) mod format;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

/// The languages of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    French,
}

impl Language {
    /// The code in addresses and in `lang` attributes.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        match code {
            "en" => Some(Self::English),
            "fr" => Some(Self::French),
            _ => None,
        }
    }

    pub(crate) fn other(self) -> Self {
        match self {
            Self::English => Self::French,
            Self::French => Self::English,
        }
    }

    /// Position in pairs that the rules hold in English and in French.
    pub(crate) fn pick(self, pair: &[String; 2]) -> &str {
        let [english, french] = pair;
        match self {
            Self::English => english,
            Self::French => french,
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}

/// What goes into a message's variables: text only, already in the person's language.
pub(crate) type Args<'a> = &'a [(&'static str, &'a str)];

/// All messages of one language.
pub(crate) struct Messages {
    pub(crate) language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads messages. What cannot be read is left out: the build has checked the files, so
    /// that anything missing here was damaged on the way.
    pub(crate) fn new(language: Language, source: String) -> Self {
        let mut bundle = FluentBundle::new(vec![language.identifier()]);
        // The marks around variables would show up in copied text and in files.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source).unwrap_or_else(|(readable, _)| readable);
        let _ = bundle.add_resource(resource);
        Self { language, bundle }
    }

    /// The message, if there is one.
    pub(crate) fn find(&self, key: &str, args: Args<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(*name, *value);
        }
        let mut problems = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut problems);
        Some(text.into_owned())
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

    /// English takes the singular for one only, French for zero too.
    pub(crate) fn plural(&self, count: i64) -> &'static str {
        match (self.language, count) {
            (_, 1 | -1) | (Language::French, 0) => "one",
            _ => "other",
        }
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
        include_str!("../../locales/en/forms.ftl"),
        include_str!("../../locales/en/results.ftl"),
        include_str!("../../locales/en/errors.ftl"),
        include_str!("../../locales/en/about.ftl"),
    ];
    const FRENCH: [&str; 5] = [
        include_str!("../../locales/fr/app.ftl"),
        include_str!("../../locales/fr/forms.ftl"),
        include_str!("../../locales/fr/results.ftl"),
        include_str!("../../locales/fr/errors.ftl"),
        include_str!("../../locales/fr/about.ftl"),
    ];

    pub(crate) fn english() -> Messages {
        Messages::new(Language::English, ENGLISH.join("\n"))
    }

    pub(crate) fn french() -> Messages {
        Messages::new(Language::French, FRENCH.join("\n"))
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
    fn french_counts_nothing_in_the_singular() {
        assert_eq!(french().plural(0), "one");
        assert_eq!(english().plural(0), "other");
        assert_eq!(english().plural(1), "one");
    }

    #[test]
    fn french_has_no_breakable_space_before_its_punctuation() {
        for file in FRENCH {
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
