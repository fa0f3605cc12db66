//! The list of survivors: it may only grow shorter.

use std::collections::{BTreeMap, BTreeSet};

use super::run::{Ended, Tried};
use compiler::mutants::Mutant;

/// Survivors that are known, each with a sentence why it is let be.
#[derive(Debug, Default)]
pub struct Listed {
    same: BTreeMap<String, bool>,
}

/// What is wrong with the list, in the light of a run.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Survivors that are not on it.
    pub new: Vec<String>,
    /// Those on it that are noticed now, or change nothing: to be taken off.
    pub noticed: Vec<String>,
    /// Those on it that no rule can be changed into any more: to be taken off.
    pub gone: Vec<String>,
}

impl Listed {
    /// Reads the list.
    ///
    /// # Errors
    /// One sentence, when it is not TOML, or an entry is there twice or without its sentence.
    pub fn read(text: &str) -> Result<Self, String> {
        let table: toml::Table =
            text.parse().map_err(|error| format!("the list is not TOML: {error}"))?;
        let entries = table.get("survivor").and_then(toml::Value::as_array);
        let mut listed = BTreeMap::new();
        for entry in entries.into_iter().flatten() {
            let text = |key: &str| entry.get(key).and_then(toml::Value::as_str).unwrap_or_default();
            let (mutant, why) = (text("mutant"), text("why"));
            if mutant.is_empty() || why.is_empty() {
                return Err(format!("a survivor needs `mutant` and `why`: `{mutant}`"));
            }
            let same = entry.get("same").and_then(toml::Value::as_bool).unwrap_or_default();
            if listed.insert(mutant.to_owned(), same).is_some() {
                return Err(format!("`{mutant}` is there twice"));
            }
        }
        Ok(Self { same: listed })
    }

    /// Whether it is on the list.
    pub fn has(&self, name: &str) -> bool {
        self.same.contains_key(name)
    }

    /// Whether a survivor is said to be the same rule in other words: nobody could meet the change.
    pub fn is_same(&self, name: &str) -> bool {
        self.same.get(name).copied().unwrap_or_default()
    }

    /// Holds a run against the list. `all` are all mutants that there are.
    pub fn against(&self, tried: &[Tried], all: &[Mutant]) -> Held {
        let names: BTreeSet<&str> = all.iter().map(|mutant| mutant.name.as_str()).collect();
        let mut held = Held::default();
        for one in tried {
            let name = &one.mutant.name;
            match (&one.ended, self.same.contains_key(name)) {
                (Ended::Survived(_), false) => held.new.push(name.clone()),
                (Ended::Survived(_), true) | (_, false) => {}
                (_, true) => held.noticed.push(name.clone()),
            }
        }
        let gone = self.same.keys().filter(|name| !names.contains(name.as_str()));
        held.gone = gone.cloned().collect();
        held
    }
}

impl Held {
    /// Whether there is nothing to do about the list.
    pub fn is_fine(&self) -> bool {
        *self == Self::default()
    }
}
