//! Where in the app the person is, as an address and back.
//!
//! Addresses carry the language and its words: `/en/answers`, `/fr/reponses`. An address in one
//! language with another's words is understood too: people edit addresses and share them.

use engine::pack::Subject;

use crate::i18n::{AddressWord as Word, Language, kebab};
use crate::session::Screen;

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) language: Language,
    pub(crate) page: Page,
}

/// The pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    Start,
    /// What the conversation is to be about.
    Entries,
    /// The same, with one entry chosen: the address that others link to.
    Entry(String),
    /// Goes on to the question that is to be asked next.
    Questions,
    Question(Screen),
    /// The same question, to change its answer and return.
    Change(Screen),
    Answers,
    Results,
    /// One program's result for one person.
    Program(String, Subject),
    /// How that was worked out.
    Calculation(String, Subject),
    Places,
    Referral,
    Handover,
    About,
    Privacy,
    Limits,
    /// No page has this address.
    NotFound,
}

impl Address {
    /// Reads an address. Without a language it is the one of `preferred`.
    pub(crate) fn of_path(path: &str, preferred: Language) -> Self {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let first = parts.next();
        let language = first.and_then(|part| preferred.of_code(&part.to_ascii_lowercase()));
        let Some(language) = language else {
            let page = if first.is_none() { Page::Start } else { Page::NotFound };
            return Self { language: preferred, page };
        };
        let parts: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        Self { language, page: page_of(language, &parts).unwrap_or(Page::NotFound) }
    }

    /// Its address.
    pub(crate) fn path(&self) -> String {
        let word = |word: Word| self.language.address_word(word);
        let mut path = String::from("/");
        path.push_str(self.language.code());
        path.push('/');
        let question = match &self.page {
            Page::Question(screen) | Page::Change(screen) => kebab(&screen.question),
            _ => String::new(),
        };
        let mut parts: Vec<&str> = Vec::new();
        let partner = |subject: Subject| (subject == Subject::Partner).then(|| word(Word::Partner));
        match &self.page {
            Page::Start | Page::NotFound => {}
            Page::Entries => parts.push(word(Word::Needs)),
            Page::Entry(entry) => parts.extend([word(Word::Needs), entry]),
            Page::Questions => parts.push(word(Word::Questions)),
            Page::Question(screen) => {
                parts.extend([word(Word::Question), &question]);
                parts.extend(partner(screen.subject));
            }
            Page::Change(screen) => {
                parts.extend([word(Word::Change), &question]);
                parts.extend(partner(screen.subject));
            }
            Page::Answers => parts.push(word(Word::Answers)),
            Page::Results => parts.push(word(Word::Results)),
            Page::Program(program, subject) => {
                parts.extend([word(Word::Results), program]);
                parts.extend(partner(*subject));
            }
            Page::Calculation(program, subject) => {
                parts.extend([word(Word::Results), program]);
                parts.extend(partner(*subject));
                parts.push(word(Word::Steps));
            }
            Page::Places => parts.push(word(Word::Places)),
            Page::Referral => parts.push(word(Word::Referral)),
            Page::Handover => parts.push(word(Word::HandOver)),
            Page::About => parts.push(word(Word::About)),
            Page::Privacy => parts.push(word(Word::Privacy)),
            Page::Limits => parts.push(word(Word::Limits)),
        }
        path.push_str(&parts.join("/"));
        path
    }

    /// The same page in another language.
    pub(crate) fn translated(&self, language: Language) -> Self {
        Self { language, page: self.page.clone() }
    }
}

fn page_of(language: Language, parts: &[&str]) -> Option<Page> {
    let is = |part: &str, word: Word| language.is_address_word(part, word);
    let (first, rest) = match parts {
        [] => return Some(Page::Start),
        [first, rest @ ..] => (*first, rest),
    };
    let named = || -> Option<(String, Subject)> {
        match rest {
            [name] => Some((id(name)?, Subject::Person)),
            [name, who] if is(who, Word::Partner) => Some((id(name)?, Subject::Partner)),
            _ => None,
        }
    };
    // An address has the one spelling, so that what is read leads back to it.
    let screen = || {
        let (question, subject) = named().filter(|(name, _)| !name.contains('_'))?;
        Some(Screen { question: question.replace('-', "_"), subject })
    };
    match first {
        _ if is(first, Word::Question) => screen().map(Page::Question),
        _ if is(first, Word::Change) => screen().map(Page::Change),
        _ if is(first, Word::Results)
            && rest.len() > 1
            && rest.last().is_some_and(|l| is(l, Word::Steps)) =>
        {
            match rest {
                [name, _] => Some(Page::Calculation(id(name)?, Subject::Person)),
                [name, who, _] if is(who, Word::Partner) => {
                    Some(Page::Calculation(id(name)?, Subject::Partner))
                }
                _ => None,
            }
        }
        _ if is(first, Word::Results) && !rest.is_empty() => {
            named().map(|(program, subject)| Page::Program(program, subject))
        }
        _ if is(first, Word::Needs) && !rest.is_empty() => match rest {
            [entry] => id(entry).map(Page::Entry),
            _ => None,
        },
        _ if !rest.is_empty() => None,
        _ if is(first, Word::Needs) => Some(Page::Entries),
        _ if is(first, Word::Questions) => Some(Page::Questions),
        _ if is(first, Word::Answers) => Some(Page::Answers),
        _ if is(first, Word::Results) => Some(Page::Results),
        _ if is(first, Word::Places) => Some(Page::Places),
        _ if is(first, Word::Referral) => Some(Page::Referral),
        _ if is(first, Word::HandOver) => Some(Page::Handover),
        _ if is(first, Word::About) => Some(Page::About),
        _ if is(first, Word::Privacy) => Some(Page::Privacy),
        _ if is(first, Word::Limits) => Some(Page::Limits),
        _ => None,
    }
}

/// Ids of the rules: short, lower-case words.
fn id(part: &str) -> Option<String> {
    let shaped = part.len() <= 64
        && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b));
    shaped.then(|| part.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::tests::{english, french};

    fn screen(question: &str, subject: Subject) -> Screen {
        Screen { question: question.to_owned(), subject }
    }

    fn read(path: &str) -> Address {
        Address::of_path(path, english().language)
    }

    #[test]
    fn every_page_has_an_address_of_its_own_in_both_languages() {
        let pages = [
            Page::Start,
            Page::Entries,
            Page::Entry("lost-job".into()),
            Page::Questions,
            Page::Question(screen("birth_date", Subject::Person)),
            Page::Question(screen("birth_date", Subject::Partner)),
            Page::Change(screen("net_income", Subject::Partner)),
            Page::Answers,
            Page::Results,
            Page::Program("oas".into(), Subject::Person),
            Page::Program("oas".into(), Subject::Partner),
            Page::Calculation("oas".into(), Subject::Person),
            Page::Calculation("oas".into(), Subject::Partner),
            Page::Places,
            Page::Referral,
            Page::Handover,
            Page::About,
            Page::Privacy,
            Page::Limits,
        ];
        let mut paths = Vec::new();
        for page in pages {
            for language in [english().language, french().language] {
                let here = Address { language, page: page.clone() };
                assert_eq!(read(&here.path()), here);
                assert_eq!(here.translated(english().language).translated(language), here);
                paths.push(here.path());
            }
        }
        paths.sort();
        paths.dedup();
        assert_eq!(paths.len(), 38);
    }

    #[test]
    fn addresses_read_well() {
        let question = Page::Question(screen("birth_date", Subject::Partner));
        let here = Address { language: french().language, page: question };
        assert_eq!(here.path(), "/fr/q/birth-date/partenaire");
        assert_eq!(here.translated(english().language).path(), "/en/q/birth-date/partner");
    }

    #[test]
    fn addresses_are_read_as_people_write_them() {
        for path in [
            "/en/results",
            "/en/results/",
            "/EN/Results",
            "/en/resultats",
            "/en//results",
            "/en/results?x=1",
            "/en/results#top",
        ] {
            assert_eq!(read(path).page, Page::Results, "{path}");
        }
        assert_eq!(Address::of_path("/", french().language).language, french().language);
        assert_eq!(read("/fr").page, Page::Start);
    }

    #[test]
    fn mistyped_addresses_lead_to_a_helpful_page() {
        for path in [
            "/en/resluts",
            "/xx/results",
            "/en/q",
            "/en/q/a/b/c",
            "/en/results/oas/everyone",
            "/en/results/oas/everyone/steps",
            "/en/q/%3Cscript%3E",
            "/en/q/../../etc",
            "/en/about/us",
            "/results",
            "/en/q/é",
            "/en/q/birth_date",
        ] {
            assert_eq!(read(path).page, Page::NotFound, "{path}");
        }
        let long = format!("/en/q/{}", "a".repeat(65));
        assert_eq!(read(&long).page, Page::NotFound);
    }
}
