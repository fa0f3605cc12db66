//! Where in the app the person is, as an address and back.
//!
//! Addresses carry the language and its words: `/en/answers`, `/fr/reponses`. An address in
//! one language with the other's words is understood too: people edit addresses and share them.

use engine::pack::Subject;

use crate::i18n::{Language, kebab};
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

/// Words in addresses, English and French.
const NEEDS: [&str; 2] = ["needs", "besoins"];
const QUESTIONS: [&str; 2] = ["questions", "questions"];
const QUESTION: [&str; 2] = ["q", "q"];
const CHANGE: [&str; 2] = ["change", "modifier"];
const ANSWERS: [&str; 2] = ["answers", "reponses"];
const RESULTS: [&str; 2] = ["results", "resultats"];
const PLACES: [&str; 2] = ["places", "lieux"];
const REFERRAL: [&str; 2] = ["referral", "aiguillage"];
const HANDOVER: [&str; 2] = ["hand-over", "transfert"];
const ABOUT: [&str; 2] = ["about", "a-propos"];
const PRIVACY: [&str; 2] = ["privacy", "confidentialite"];
const LIMITS: [&str; 2] = ["limits", "limites"];
const STEPS: [&str; 2] = ["steps", "calcul"];
const PARTNER: [&str; 2] = ["partner", "partenaire"];

impl Address {
    /// Reads an address. Without a language it is the one of `preferred`.
    pub(crate) fn of_path(path: &str, preferred: Language) -> Self {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let first = parts.next();
        let language = first.and_then(|part| Language::of_code(&part.to_ascii_lowercase()));
        let Some(language) = language else {
            let page = if first.is_none() { Page::Start } else { Page::NotFound };
            return Self { language: preferred, page };
        };
        let parts: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        Self { language, page: page_of(&parts).unwrap_or(Page::NotFound) }
    }

    /// Its address.
    pub(crate) fn path(&self) -> String {
        let word = |pair: [&'static str; 2]| {
            let [english, french] = pair;
            match self.language {
                Language::English => english,
                Language::French => french,
            }
        };
        let mut path = String::from("/");
        path.push_str(self.language.code());
        path.push('/');
        let question = match &self.page {
            Page::Question(screen) | Page::Change(screen) => kebab(&screen.question),
            _ => String::new(),
        };
        let mut parts: Vec<&str> = Vec::new();
        let partner = |subject: Subject| (subject == Subject::Partner).then(|| word(PARTNER));
        match &self.page {
            Page::Start | Page::NotFound => {}
            Page::Entries => parts.push(word(NEEDS)),
            Page::Entry(entry) => parts.extend([word(NEEDS), entry]),
            Page::Questions => parts.push(word(QUESTIONS)),
            Page::Question(screen) => {
                parts.extend([word(QUESTION), &question]);
                parts.extend(partner(screen.subject));
            }
            Page::Change(screen) => {
                parts.extend([word(CHANGE), &question]);
                parts.extend(partner(screen.subject));
            }
            Page::Answers => parts.push(word(ANSWERS)),
            Page::Results => parts.push(word(RESULTS)),
            Page::Program(program, subject) => {
                parts.extend([word(RESULTS), program]);
                parts.extend(partner(*subject));
            }
            Page::Calculation(program, subject) => {
                parts.extend([word(RESULTS), program]);
                parts.extend(partner(*subject));
                parts.push(word(STEPS));
            }
            Page::Places => parts.push(word(PLACES)),
            Page::Referral => parts.push(word(REFERRAL)),
            Page::Handover => parts.push(word(HANDOVER)),
            Page::About => parts.push(word(ABOUT)),
            Page::Privacy => parts.push(word(PRIVACY)),
            Page::Limits => parts.push(word(LIMITS)),
        }
        path.push_str(&parts.join("/"));
        path
    }

    /// The same page in the other language.
    pub(crate) fn translated(&self) -> Self {
        Self { language: self.language.other(), page: self.page.clone() }
    }
}

fn page_of(parts: &[&str]) -> Option<Page> {
    let is = |part: &str, pair: [&str; 2]| pair.contains(&part);
    let (first, rest) = match parts {
        [] => return Some(Page::Start),
        [first, rest @ ..] => (*first, rest),
    };
    let named = || -> Option<(String, Subject)> {
        match rest {
            [name] => Some((id(name)?, Subject::Person)),
            [name, who] if is(who, PARTNER) => Some((id(name)?, Subject::Partner)),
            _ => None,
        }
    };
    // An address has the one spelling, so that what is read leads back to it.
    let screen = || {
        let (question, subject) = named().filter(|(name, _)| !name.contains('_'))?;
        Some(Screen { question: question.replace('-', "_"), subject })
    };
    match first {
        _ if is(first, QUESTION) => screen().map(Page::Question),
        _ if is(first, CHANGE) => screen().map(Page::Change),
        _ if is(first, RESULTS) && rest.len() > 1 && rest.last().is_some_and(|l| is(l, STEPS)) => {
            match rest {
                [name, _] => Some(Page::Calculation(id(name)?, Subject::Person)),
                [name, who, _] if is(who, PARTNER) => {
                    Some(Page::Calculation(id(name)?, Subject::Partner))
                }
                _ => None,
            }
        }
        _ if is(first, RESULTS) && !rest.is_empty() => {
            named().map(|(program, subject)| Page::Program(program, subject))
        }
        _ if is(first, NEEDS) && !rest.is_empty() => match rest {
            [entry] => id(entry).map(Page::Entry),
            _ => None,
        },
        _ if !rest.is_empty() => None,
        _ if is(first, NEEDS) => Some(Page::Entries),
        _ if is(first, QUESTIONS) => Some(Page::Questions),
        _ if is(first, ANSWERS) => Some(Page::Answers),
        _ if is(first, RESULTS) => Some(Page::Results),
        _ if is(first, PLACES) => Some(Page::Places),
        _ if is(first, REFERRAL) => Some(Page::Referral),
        _ if is(first, HANDOVER) => Some(Page::Handover),
        _ if is(first, ABOUT) => Some(Page::About),
        _ if is(first, PRIVACY) => Some(Page::Privacy),
        _ if is(first, LIMITS) => Some(Page::Limits),
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

    fn screen(question: &str, subject: Subject) -> Screen {
        Screen { question: question.to_owned(), subject }
    }

    fn read(path: &str) -> Address {
        Address::of_path(path, Language::English)
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
            for language in [Language::English, Language::French] {
                let here = Address { language, page: page.clone() };
                assert_eq!(read(&here.path()), here);
                assert_eq!(here.translated().translated(), here);
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
        let here = Address { language: Language::French, page: question };
        assert_eq!(here.path(), "/fr/q/birth-date/partenaire");
        assert_eq!(here.translated().path(), "/en/q/birth-date/partner");
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
        assert_eq!(Address::of_path("/", Language::French).language, Language::French);
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
