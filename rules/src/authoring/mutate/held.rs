//! The list of survivors: it may only grow shorter.

use std::collections::{BTreeMap, BTreeSet};

use super::mutant::Mutant;
use super::run::{Ended, Tried};

/// Survivors that are known, each with a sentence why it is let be.
#[derive(Debug, Default)]
pub struct Listed {
    whys: BTreeMap<String, String>,
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
        let mut whys = BTreeMap::new();
        for entry in entries.into_iter().flatten() {
            let text = |key: &str| entry.get(key).and_then(toml::Value::as_str).unwrap_or_default();
            let (mutant, why) = (text("mutant"), text("why"));
            if mutant.is_empty() || why.is_empty() {
                return Err(format!("a survivor needs `mutant` and `why`: `{mutant}`"));
            }
            if whys.insert(mutant.to_owned(), why.to_owned()).is_some() {
                return Err(format!("`{mutant}` is there twice"));
            }
        }
        Ok(Self { whys })
    }

    /// Holds a run against the list. `all` are all mutants that there are.
    pub fn against(&self, tried: &[Tried], all: &[Mutant]) -> Held {
        let names: BTreeSet<&str> = all.iter().map(|mutant| mutant.name.as_str()).collect();
        let mut held = Held::default();
        for one in tried {
            let name = &one.mutant.name;
            match (&one.ended, self.whys.contains_key(name)) {
                (Ended::Survived(_), false) => held.new.push(name.clone()),
                (Ended::Survived(_), true) | (_, false) => {}
                (_, true) => held.noticed.push(name.clone()),
            }
        }
        let gone = self.whys.keys().filter(|name| !names.contains(name.as_str()));
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
