//! The languages of the site, each a folder of `locales/` with a `language.ftl`.
//!
//! The messages of every language bring what has to be known of all of them, under the code of
//! each: its name, its direction, its words in addresses, how it writes numbers and days.

use engine::pack::Localized;
use messages::{Args, Catalogue};

/// Words in addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AddressWord {
    Needs,
    Questions,
    Question,
    Change,
    Answers,
    Results,
    Places,
    Referral,
    HandOver,
    About,
    Privacy,
    Limits,
    Steps,
    Partner,
}

/// Their names in message ids, in the order of [`AddressWord`].
const ADDRESS_WORDS: [&str; 14] = [
    "needs",
    "questions",
    "question",
    "change",
    "answers",
    "results",
    "places",
    "referral",
    "hand-over",
    "about",
    "privacy",
    "limits",
    "steps",
    "partner",
];

/// A box of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DatePart {
    Year,
    Month,
    Day,
}

/// What stands in front of a number and behind it.
#[derive(Debug, Default)]
pub(crate) struct Affixes {
    pub(crate) before: String,
    pub(crate) after: String,
}

impl Affixes {
    /// Puts a number between them, a sign in front of all.
    pub(crate) fn around(&self, sign: &str, number: &str) -> String {
        [sign, &self.before, number, &self.after].concat()
    }
}

/// What is known of one language.
#[derive(Debug)]
pub(crate) struct Locale {
    code: String,
    /// As its readers write it.
    pub(crate) name: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: String,
    /// Codes of the languages whose official pages serve its readers, the best first.
    pub(crate) official: Vec<String>,
    /// The sign before a fraction.
    pub(crate) point: String,
    /// The sign between groups of three digits.
    pub(crate) group: String,
    pub(crate) money: Affixes,
    /// Around thousands of dollars, short.
    pub(crate) thousands: Affixes,
    pub(crate) percent: Affixes,
    /// Counts that take the singular.
    singular: Vec<i64>,
    /// The boxes of a date in their order.
    pub(crate) date_parts: Vec<DatePart>,
    /// The first day of a month.
    pub(crate) first_day: String,
    words: Vec<String>,
}

impl Locale {
    fn read(code: &str, catalogue: &Catalogue) -> Option<Self> {
        let find = |key: &str, args: Args<'_>| catalogue.find(&[code, ":", key].concat(), args);
        let text = |key: &str| find(key, &[]);
        let list = |key: &str| {
            let text = text(key)?;
            Some(text.split(' ').map(str::to_owned).collect::<Vec<_>>())
        };
        let affixes = |key: &str| {
            let text = find(key, &[("number", "0")])?;
            let (before, after) = text.split_once('0')?;
            Some(Affixes { before: before.to_owned(), after: after.to_owned() })
        };
        let word = |word: &&str| text(&["address-", word].concat());
        let part = |name: String| match name.as_str() {
            "year" => Some(DatePart::Year),
            "month" => Some(DatePart::Month),
            "day" => Some(DatePart::Day),
            _ => None,
        };
        Some(Self {
            code: code.to_owned(),
            name: text("language-name")?,
            direction: text("language-direction")?,
            official: list("language-official")?,
            point: text("number-point")?,
            group: text("number-group")?,
            money: affixes("number-money")?,
            thousands: affixes("number-thousands")?,
            percent: affixes("number-percent")?,
            singular: list("number-singular")?.iter().filter_map(|n| n.parse().ok()).collect(),
            date_parts: list("date-parts")?.into_iter().filter_map(part).collect(),
            first_day: text("date-first")?,
            words: ADDRESS_WORDS.iter().map(word).collect::<Option<_>>()?,
        })
    }

    /// Whether a count takes the form `one`.
    pub(crate) fn is_singular(&self, count: i64) -> bool {
        self.singular.contains(&count.saturating_abs())
    }
}

/// One of the languages. A handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Language {
    all: &'static [Locale],
    place: usize,
    locale: &'static Locale,
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.locale.code == other.locale.code
    }
}

impl Eq for Language {}

impl Language {
    /// The language of a code, of all those that compiled messages know of. They are used until
    /// the page is closed, and so are never freed.
    pub(crate) fn of_messages(code: &str, catalogue: &Catalogue) -> Option<Self> {
        let codes = catalogue.find("languages", &[])?;
        let locales = codes.split(' ').map(|code| Locale::read(code, catalogue));
        let all: &'static [Locale] = Vec::leak(locales.collect::<Option<_>>()?);
        Self { all, place: 0, locale: all.first()? }.of_code(code)
    }

    /// What is known of it.
    pub(crate) fn locale(self) -> &'static Locale {
        self.locale
    }

    /// The code in addresses and in `lang` attributes.
    pub(crate) fn code(self) -> &'static str {
        &self.locale.code
    }

    /// Another language by its code.
    pub(crate) fn of_code(self, code: &str) -> Option<Self> {
        let place = self.all.iter().position(|locale| locale.code == code)?;
        self.at(place)
    }

    fn at(self, place: usize) -> Option<Self> {
        Some(Self { all: self.all, place, locale: self.all.get(place)? })
    }

    /// The other languages, in the order of the site.
    pub(crate) fn others(self) -> impl Iterator<Item = Self> {
        let others = (0..self.all.len()).filter(move |place| *place != self.place);
        others.filter_map(move |place| self.at(place))
    }

    /// Of texts of the rules the one that serves its readers best.
    pub(crate) fn pick(self, texts: &Localized) -> &str {
        texts.in_first_of(&self.locale.official)
    }

    /// The same, with the code of its language.
    pub(crate) fn pick_with_code(self, texts: &Localized) -> (&str, &str) {
        texts.with_language(&self.locale.official)
    }

    /// A word in addresses.
    pub(crate) fn address_word(self, word: AddressWord) -> &'static str {
        word_of(self.locale, word)
    }

    /// Whether this is the word in any language: people edit addresses and share them.
    pub(crate) fn is_address_word(self, text: &str, word: AddressWord) -> bool {
        self.all.iter().any(|locale| word_of(locale, word) == text)
    }
}

fn word_of(locale: &'static Locale, word: AddressWord) -> &'static str {
    locale.words.get(word as usize).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{english, french};
    use super::*;

    #[test]
    fn languages_know_of_each_other() {
        let english = english().language;
        assert_eq!(english.others().map(Language::code).collect::<Vec<_>>(), ["fr"]);
        assert_eq!(english.of_code("fr").map(Language::code), Some("fr"));
        assert!(english.of_code("xx").is_none());
        assert_eq!(english.others().next(), Some(french().language));
    }

    #[test]
    fn every_address_word_has_its_place() {
        let language = english().language;
        assert_eq!(language.address_word(AddressWord::Partner), "partner");
        assert_eq!(language.address_word(AddressWord::HandOver), "hand-over");
        assert!(language.is_address_word("reponses", AddressWord::Answers));
    }

    #[test]
    fn counts_take_their_forms() {
        let [english, french] = [english(), french()].map(|messages| messages.language.locale());
        assert!(!english.is_singular(0) && english.is_singular(-1) && !english.is_singular(2));
        assert!(french.is_singular(0) && french.is_singular(1) && !french.is_singular(2));
    }
}
