//! Our cases, one by one, each with what its answers depend on.

use super::neighbours::Household;
use super::prints::Root;
use crate::cases;
use compiler::Files;
use engine::pack::Pack;
use places::Places;

/// A line that begins a case.
const CASE: &str = "[[case]]";

/// Cases, in the order in which they are given.
#[derive(Debug, Default)]
pub struct Known {
    pub(super) cases: Vec<Case>,
}

/// One household with its known answers.
#[derive(Debug)]
pub(super) struct Case {
    /// File and number within it.
    pub(super) name: String,
    /// What has to be the same for the answers to be the same.
    pub(super) roots: Vec<Root>,
    /// Files of rules that the expectations name.
    pub(super) about: Vec<String>,
    files: Files,
}

impl Known {
    /// Takes files of cases apart.
    ///
    /// # Errors
    /// One sentence, when a file is not TOML or a case in it expects nothing.
    pub fn read(files: &Files) -> Result<Self, String> {
        let mut cases = Vec::new();
        for (_, path, text) in files.iter() {
            for (number, text) in apart(text).into_iter().enumerate() {
                let name = format!("{path} case {}", number.saturating_add(1));
                cases.push(Case::read(name, text)?);
            }
        }
        Ok(Self { cases })
    }

    /// The first of them that does not come out as expected.
    pub(super) fn failing(&self, pack: &Pack, places: &Places) -> Option<&str> {
        let failing = self.cases.iter().find(|case| !case.holds(pack, places));
        failing.map(|case| case.name.as_str())
    }
}

impl Case {
    fn read(name: String, text: String) -> Result<Self, String> {
        let table: toml::Table =
            text.parse().map_err(|error| format!("{name} is not TOML: {error}"))?;
        let case = table.get("case").and_then(|cases| cases.get(0));
        let expected = case.and_then(|case| case.get("expect")).and_then(toml::Value::as_table);
        let expected = expected.ok_or_else(|| format!("{name} expects nothing"))?;
        let (mut roots, mut about) = (Vec::new(), Vec::new());
        for key in expected.keys() {
            roots.extend(roots_of(key));
            let named = key.strip_prefix("partner.").or_else(|| key.strip_prefix("person."));
            let named = named.unwrap_or(key).split('.').next().unwrap_or_default();
            about.push(named.to_owned());
        }
        roots.sort();
        roots.dedup();
        about.sort();
        about.dedup();
        Ok(Self { name, roots, about, files: Files::from_texts([("case.toml", text)]) })
    }

    /// Whether every answer is as expected.
    pub(super) fn holds(&self, pack: &Pack, places: &Places) -> bool {
        cases::run(pack, Some(places), &self.files).diagnostics.is_empty()
    }

    /// Who the case is about.
    pub(super) fn household(&self, pack: &Pack, places: &Places) -> Option<Household> {
        let (says, facts, today) = cases::household(pack, Some(places), &self.files)?;
        Some(Household { says, facts, today })
    }
}

/// What the answer to an expectation depends on.
fn roots_of(key: &str) -> Vec<Root> {
    let mut parts: Vec<&str> = key.split('.').collect();
    if matches!(parts.first(), Some(&("partner" | "person"))) {
        parts.remove(0);
    }
    match parts.as_slice() {
        ["place", ..] => Vec::new(),
        ["next" | "year", ..] | [] => vec![Root::Everything],
        [file, "let", id] => {
            vec![Root::Let(format!("{file}.{id}")), Root::Decides((*file).to_owned())]
        }
        [program, "doors"] => vec![Root::Told((*program).to_owned()), Root::Channels],
        [program, "windows" | "documents" | "steps" | "notes" | "spans" | "sums" | "presumed"] => {
            vec![Root::Told((*program).to_owned())]
        }
        [program] | [program, _] | [program, "reason", ..] => {
            vec![Root::Decides((*program).to_owned())]
        }
        [program, "door", ..] => vec![Root::Told((*program).to_owned()), Root::Channels],
        [program, ..] => vec![Root::Told((*program).to_owned())],
    }
}

/// The text of each case.
fn apart(text: &str) -> Vec<String> {
    let mut cases: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n') {
        if line.trim_end() == CASE {
            cases.push(String::new());
        }
        if let Some(case) = cases.last_mut() {
            case.push_str(line);
        }
    }
    cases
}
