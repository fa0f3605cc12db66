//! Collects mutants of rule files.

use std::collections::BTreeMap;

use super::mutant::Mutant;
use super::mutation::{Mutation, Part};
use crate::read::RuleFiles;
use crate::source::files::{Files, Span};

/// What mutants are found in: the part of the rules, and its name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Within<'n> {
    pub(super) part: Part,
    pub(super) id: &'n str,
}

/// Rule files, and what was found in them so far.
#[derive(Debug)]
pub(super) struct Finder<'f> {
    files: &'f Files,
    /// The columns of each table.
    columns: BTreeMap<&'f str, Vec<&'f str>>,
    found: Vec<Mutant>,
}

impl<'f> Finder<'f> {
    pub(super) fn new(files: &'f Files, rules: &'f RuleFiles) -> Self {
        let columns = rules.tables.iter().map(|table| {
            let names = table.columns.iter().map(|column| column.id.value.as_str());
            (table.id.value.as_str(), names.collect())
        });
        Self { files, columns: columns.collect(), found: Vec::new() }
    }

    /// Writes `with` over a stretch of a file. What changes nothing is no mutant.
    pub(super) fn add(
        &mut self,
        within: Within<'_>,
        kind: Mutation,
        span: Span,
        with: impl Into<String>,
    ) {
        let with = with.into();
        if span.start <= span.end && self.text_of(span) != with {
            let what = (kind, within.part, within.id);
            self.found.push(Mutant::new(self.files, what, span, with));
        }
    }

    /// The text of a file.
    pub(super) fn text(&self, file: u32) -> &'f str {
        self.files.text(file)
    }

    /// The path of a file.
    pub(super) fn path(&self, file: u32) -> &'f str {
        self.files.path(file)
    }

    /// A stretch of a file.
    pub(super) fn text_of(&self, span: Span) -> &'f str {
        self.files.text(span.file).get(span.start..span.end).unwrap_or_default()
    }

    /// The columns of a table.
    pub(super) fn columns(&self, table: &str) -> Vec<&'f str> {
        self.columns.get(table).cloned().unwrap_or_default()
    }

    /// All that was found, each once and under a name of its own.
    pub(super) fn finish(mut self) -> Vec<Mutant> {
        self.found.sort_by(|a, b| a.place().cmp(&b.place()).then_with(|| a.name.cmp(&b.name)));
        self.found.dedup();
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        for mutant in &mut self.found {
            let count = names.entry(mutant.name.clone()).or_default();
            *count = count.saturating_add(1);
            if *count > 1 {
                mutant.numbered(*count);
            }
        }
        self.found
    }
}
