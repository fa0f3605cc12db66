//! One change to one rule file.

use super::mutation::{Mutation, Part};
use crate::source::files::{Files, Span};

/// How much of a line is shown on either side of a change, and of the change itself.
const AROUND: usize = 32;
const LONGEST: usize = 90;

/// One change to one rule file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// What is changed.
    pub kind: Mutation,
    /// In what part of the rules.
    pub part: Part,
    /// The file's path within the rules folder.
    pub path: String,
    /// The line of the change, from 1.
    pub line: usize,
    /// Which of the mutants this is, in words that stay while the rule stays as it is.
    pub name: String,
    span: Span,
    with: String,
}

impl Mutant {
    /// Writes `with` over a stretch of a file. `within` names what it is a part of.
    pub(super) fn new(
        files: &Files,
        (kind, part, within): (Mutation, Part, &str),
        span: Span,
        with: String,
    ) -> Self {
        let (path, text) = (files.path(span.file).to_owned(), files.text(span.file));
        let before = text.get(..span.start).unwrap_or_default();
        let line = before.matches('\n').count().saturating_add(1);
        let (was, now) = shown(text, span, &with);
        let (part_name, kind_name) = (part.name(), kind.name());
        let name = format!("{path} {part_name} {within}: {kind_name}: {was} → {now}");
        Self { kind, part, path, line, name, span, with }
    }

    /// The rules with this change.
    pub fn apply(&self, files: &Files) -> Files {
        let text = files.text(self.span.file);
        let before = text.get(..self.span.start).unwrap_or_default();
        let after = text.get(self.span.end..).unwrap_or_default();
        files.replaced(self.span.file, [before, &self.with, after].concat())
    }

    /// The name of the file without folder and ending, as programs are named.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit_once('/').map_or(self.path.as_str(), |(_, name)| name);
        name.split_once('.').map_or(name, |(stem, _)| stem)
    }

    /// Where it is and what it is, for people: `file:line kind: before → after`.
    pub fn shown(&self) -> String {
        let rest = self.name.strip_prefix(&self.path).unwrap_or(&self.name);
        format!("{}:{}{rest}", self.path, self.line)
    }

    /// Tells it from an earlier one of the same name.
    pub(super) fn numbered(&mut self, number: usize) {
        self.name = format!("{} #{number}", self.name);
    }

    /// Where it starts.
    pub fn place(&self) -> (u32, usize, usize) {
        (self.span.file, self.span.start, self.span.end)
    }
}

/// What stood there and what stands there now, with a little of the line around it.
fn shown(text: &str, span: Span, with: &str) -> (String, String) {
    let old = text.get(span.start..span.end).unwrap_or_default();
    let before = text.get(..span.start).unwrap_or_default();
    let after = text.get(span.end..).unwrap_or_default();
    let before = before.rsplit_once('\n').map_or(before, |(_, line)| line);
    let after = after.split_once('\n').map_or(after, |(line, _)| line);
    if old.contains('\n') && with.is_empty() {
        return (quoted(&shortened(&one_line(old))), "nothing".to_owned());
    }
    let (before, after) = (last_of(before), first_of(after));
    let line = |middle: &str| quoted(&format!("{before}{}{after}", shortened(&one_line(middle))));
    (line(old), line(with))
}

/// Text over several lines as one.
fn one_line(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_owned();
    }
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.starts_with(char::is_whitespace) { format!(" {words}") } else { words }
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST).collect();
    short.push('…');
    short
}

fn quoted(text: &str) -> String {
    format!("`{}`", text.trim())
}

fn first_of(text: &str) -> String {
    let mut short: String = text.chars().take(AROUND).collect();
    if text.chars().nth(AROUND).is_some() {
        short.push('…');
    }
    short
}

fn last_of(text: &str) -> String {
    let skipped = text.chars().count().saturating_sub(AROUND);
    let cut = if skipped > 0 { "…" } else { "" };
    text.chars().skip(skipped).fold(cut.to_owned(), |mut short, next| {
        short.push(next);
        short
    })
}
