//! Answers as JSON: for the command line, case files and tests.
//!
//! ```json
//! { "person": { "birth_date": "1961-05-04", "net_income": "12000.50" },
//!   "household": { "marital_status": "single" } }
//! ```
//!
//! A value may be `{"unknown": "does_not_know"}`, `{"from": 1, "to": 5}` or
//! `{"one_of": ["single", "widowed"]}`. Numbers are exact, written as numbers or as text.

mod read;
mod words;
mod write;

pub use read::{read, read_value};
pub(crate) use write::{Exact, Shown, exact};
pub use write::{value, write};

use engine::facts::MissingReason;
use engine::pack::{Fact, FactId, Pack, Scope, Subject};

/// Something in the input that is not an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a JSON pointer such as `/person/birth_date`.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let place = if self.pointer.is_empty() { "the input" } else { &self.pointer };
        write!(f, "{place}: {}", self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}

/// Whose facts an object holds, by its key.
const OWNERS: [&str; 3] = ["person", "partner", "household"];

/// The reasons for not knowing, by name.
const REASONS: [(&str, MissingReason); 3] = [
    ("not_asked", MissingReason::NotAsked),
    ("does_not_know", MissingReason::DoesNotKnow),
    ("declined", MissingReason::Declined),
];

/// The facts under an owner's key, with whom they are kept with.
pub(crate) fn facts_of<'p>(pack: &'p Pack, owner: &str) -> (Subject, Vec<(FactId, &'p Fact)>) {
    let (about, subject) = match owner {
        "household" => (Scope::Household, Subject::Person),
        "partner" => (Scope::Each, Subject::Partner),
        _ => (Scope::Each, Subject::Person),
    };
    let facts = (0..).map(FactId).zip(&pack.facts).filter(|(_, fact)| fact.about == about);
    (subject, facts.collect())
}

/// The key of a fact's owner, and the fact's own.
pub fn path_of(pack: &Pack, fact: FactId, subject: Subject) -> (&'static str, &str) {
    let found = pack.fact(fact);
    let owner = match (found.about, subject) {
        (Scope::Household, _) => "household",
        (Scope::Each, Subject::Person) => "person",
        (Scope::Each, Subject::Partner) => "partner",
    };
    (owner, &found.id)
}
