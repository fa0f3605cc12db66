//! Holds every citation against a list of the sections that an act has, `law/sections.csv`.
//!
//! The list is of the law as it was consolidated on a day. An act without rows is not checked.

use std::collections::BTreeMap;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::{Files, Span};

/// Where the list is.
const LIST: &str = "law/sections.csv";
/// What rules call the sections that they rest on.
const CITE: &str = "cite";

/// A citation in a rule file, and what the law calls what it cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Where it stands.
    pub span: Span,
    /// The code of the act.
    pub act: String,
    /// The section, down to the clause that is meant.
    pub pin: String,
    /// The marginal note of the provision, or of the nearest above it that has one; empty where
    /// the list has none.
    pub note: String,
}

/// The sections of acts.
#[derive(Debug, Default)]
struct Law {
    acts: BTreeMap<String, BTreeMap<String, Provision>>,
}

#[derive(Debug)]
struct Provision {
    note: String,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    InForce,
    Repealed,
    NotInForce,
}

/// What is wrong with the citations.
pub fn check(files: &Files) -> Diagnostics {
    let mut found = Vec::new();
    let law = Law::read(files, &mut found);
    for citation in cited(files) {
        let Some(provisions) = law.acts.get(&citation.act) else { continue };
        let Citation { span, act, pin, .. } = &citation;
        match state(provisions, pin) {
            Some(State::InForce) => {}
            Some(State::Repealed) => {
                let message = format!("`{act} {pin}` is repealed");
                found.push(Diagnostic::error("E0709", *span, message));
            }
            Some(State::NotInForce) => {
                let message = format!("`{act} {pin}` is not in force yet");
                let help = "cite what is in force, unless the rule is about what is to come";
                found.push(Diagnostic::warning("W0709", *span, message).help(help));
            }
            None => {
                let message = format!("`{act}` has no `{pin}`");
                let help = there_is(provisions, pin);
                found.push(Diagnostic::error("E0709", *span, message).help(help));
            }
        }
    }
    found
}

/// Every citation with its marginal note in English, in the order of the files.
pub fn citations(files: &Files) -> Vec<Citation> {
    let law = Law::read(files, &mut Vec::new());
    let mut all = cited(files);
    for citation in &mut all {
        let Some(provisions) = law.acts.get(&citation.act) else { continue };
        let mut at = Some(citation.pin.as_str());
        while let Some(pin) = at.filter(|_| citation.note.is_empty()) {
            citation.note = provisions.get(pin).map(|one| one.note.clone()).unwrap_or_default();
            at = above(pin);
        }
    }
    all
}

impl Law {
    fn read(files: &Files, diagnostics: &mut Diagnostics) -> Self {
        let mut law = Self::default();
        let Some((file, _, text)) = files.iter().find(|(_, path, _)| *path == LIST) else {
            return law;
        };
        let mut wrong = |at: Option<u64>, message: String| {
            let at = at.and_then(|byte| usize::try_from(byte).ok()).unwrap_or(0);
            diagnostics.push(Diagnostic::error("E0708", Span::new(file, at..at), message));
        };
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for record in reader.records() {
            let row = match record {
                Ok(row) => row,
                Err(error) => {
                    wrong(error.position().map(csv::Position::byte), error.to_string());
                    continue;
                }
            };
            let [act, pin, note, _, state] =
                [0, 1, 2, 3, 4].map(|n| row.get(n).unwrap_or_default());
            let state = match state {
                "y" | "u" => State::InForce,
                "r" => State::Repealed,
                "n" => State::NotInForce,
                other => {
                    let message = format!("`{other}` is none of `y`, `r`, `n` and `u`");
                    wrong(row.position().map(csv::Position::byte), message);
                    continue;
                }
            };
            let provision = Provision { note: note.to_owned(), state };
            law.acts.entry(act.to_owned()).or_default().insert(pin.to_owned(), provision);
        }
        law
    }
}

/// How a provision stands: as listed, or within provisions that were repealed together.
fn state(provisions: &BTreeMap<String, Provision>, pin: &str) -> Option<State> {
    if let Some(listed) = provisions.get(pin) {
        return Some(listed.state);
    }
    let mut spans = provisions.iter().filter_map(|(known, provision)| {
        let (first, last) = known.split_once(" to ")?;
        let above = first.rfind('(').map_or("", |at| first.get(..at).unwrap_or_default());
        let full = format!("{above}{last}");
        let last = if last.starts_with('(') { full.as_str() } else { last };
        let within = order(first) <= order(pin) && order(pin) <= order(last);
        (within && level(first) == level(pin)).then_some(provision.state)
    });
    spans.next()
}

/// Numbers as numbers, letters as letters: `12(2.10)` comes after `12(2.9)`.
fn order(pin: &str) -> Vec<(u32, &str)> {
    let parts = pin.split(['(', ')', '.', ' ']);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| (part.parse().unwrap_or(u32::MAX), part)).collect()
}

/// How deep a provision lies within its section.
fn level(pin: &str) -> usize {
    pin.matches('(').count()
}

/// The provision that another is a part of.
fn above(pin: &str) -> Option<&str> {
    let end = if pin.ends_with(')') { pin.rfind('(')? } else { pin.rfind(' ')? };
    pin.get(..end).filter(|pin| !pin.is_empty())
}

/// What an act has where something that it lacks would be.
fn there_is(provisions: &BTreeMap<String, Provision>, pin: &str) -> String {
    let mut at = above(pin);
    while let Some(found) = at.filter(|pin| !provisions.contains_key(*pin)) {
        at = above(found);
    }
    let Some(found) = at else { return "look the section up in the Act".to_owned() };
    let below = provisions.keys().filter(|known| above(known) == Some(found));
    let below: Vec<String> = below.map(|known| format!("`{known}`")).collect();
    if below.is_empty() {
        return format!("there is `{found}`, and nothing below it");
    }
    format!("there is `{found}` with {}", below.join(", "))
}

/// Every citation in the rule files, without notes.
fn cited(files: &Files) -> Vec<Citation> {
    let mut all = Vec::new();
    let rules = files.iter().filter(|(_, path, _)| {
        Path::new(path).extension().is_some_and(|ending| ending == "toml")
            && !path.starts_with("law/")
    });
    for (file, _, text) in rules {
        let (table, _) = DeTable::parse_recoverable(text);
        let mut found = Vec::new();
        below(table.get_ref(), &mut found);
        found.sort_by_key(|value| value.span().start);
        all.extend(found.into_iter().filter_map(|value| {
            let (act, pin) = value.get_ref().as_str()?.split_once(' ')?;
            Some(Citation {
                span: Span::new(file, value.span()),
                act: act.to_owned(),
                pin: pin.trim().to_owned(),
                note: String::new(),
            })
        }));
    }
    all
}

/// The values of every `cite` in a table and in those within it.
fn below<'t>(table: &'t DeTable<'t>, found: &mut Vec<&'t Spanned<DeValue<'t>>>) {
    for (key, value) in table {
        match value.get_ref() {
            DeValue::Array(items) if key.get_ref() == CITE => found.extend(items.iter()),
            _ if key.get_ref() == CITE => found.push(value),
            DeValue::Table(table) => below(table, found),
            DeValue::Array(items) => {
                for item in items {
                    if let DeValue::Table(table) = item.get_ref() {
                        below(table, found);
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECTIONS: &str = "act,pin,note_en,note_fr,in_force,amended\n\
        OAS,3,Payment of full pension,,y,\nOAS,3(1),,,y,\nOAS,3(1)(b),,,y,\n\
        OAS,3(2),Partial,,y,\nOAS,4,,,r,\nOAS,12(2.6) to (2.8),,,r,\nOAS,30 to 37,,,r,\n\
        OAS,40,Soon,,n,\n";

    fn files(cite: &str) -> Files {
        let rules = format!("id = \"a\"\n[[let]]\nid = \"b\"\ncite = {cite}\n");
        Files::from_texts([("law/sections.csv", SECTIONS.to_owned()), ("programs/a.toml", rules)])
    }

    fn said(cite: &str) -> Vec<(&'static str, String)> {
        check(&files(cite)).into_iter().map(|found| (found.code, found.message)).collect()
    }

    #[test]
    fn a_citation_is_of_something_that_the_act_has() {
        assert!(said("[\"OAS 3(1)(b)\", \"OAS 3\", \"HTA 999\"]").is_empty());
        let found = said("[\"OAS 3(1)(c)\", \"OAS 4\", \"OAS 40\"]");
        let codes: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, ["E0709", "E0709", "W0709"]);
        assert_eq!(found[0].1, "`OAS` has no `3(1)(c)`");
        assert_eq!(found[1].1, "`OAS 4` is repealed");
    }

    #[test]
    fn what_was_repealed_together_is_repealed_each() {
        for pin in ["12(2.6)", "12(2.7)", "12(2.8)", "33"] {
            assert_eq!(said(&format!("\"OAS {pin}\""))[0].1, format!("`OAS {pin}` is repealed"));
        }
        for pin in ["12(2.9)", "12(2.5)", "38", "12(2.7)(a)"] {
            assert_eq!(said(&format!("\"OAS {pin}\""))[0].1, format!("`OAS` has no `{pin}`"));
        }
    }

    #[test]
    fn a_citation_has_the_nearest_marginal_note_above_it() {
        let all = citations(&files("[\"OAS 3(1)(b)\", \"OAS 3(2)\", \"HTA 1\"]"));
        let notes: Vec<&str> = all.iter().map(|citation| citation.note.as_str()).collect();
        assert_eq!(notes, ["Payment of full pension", "Partial", ""]);
    }
}
