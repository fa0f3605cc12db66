//! Reading a TOML table key by key: what is missing, unknown or of the wrong kind by the
//! description of its kind of table ([`super::shape`]) becomes a diagnostic, and reading goes on.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::shape::Table;
use super::text::Text;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use crate::source::unfilled::{is_unfilled, unfilled};
use engine::values::{Date, Number};

/// A TOML table being read.
#[derive(Debug)]
pub struct Section<'t> {
    file: u32,
    source: &'t str,
    /// Where the table is named.
    pub span: Span,
    /// What it may have.
    shape: &'static Table,
    entries: Vec<(&'t str, Span, &'t Spanned<DeValue<'t>>)>,
    /// What was read of it.
    asked: Vec<&'static str>,
}

/// Something read, with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<'t> Section<'t> {
    /// A whole file's table.
    pub fn of_file(
        file: u32,
        source: &'t str,
        table: &'t DeTable<'t>,
        shape: &'static Table,
    ) -> Self {
        let first_line = source.lines().next().unwrap_or_default().len();
        Self::new((file, source), Span::new(file, 0..first_line), table, shape)
    }

    fn new(
        (file, source): (u32, &'t str),
        span: Span,
        table: &'t DeTable<'t>,
        shape: &'static Table,
    ) -> Self {
        let mut entries: Vec<_> = table
            .iter()
            .map(|(key, value)| {
                let name: &str = key.get_ref();
                (name, Span::new(file, key.span()), value)
            })
            .collect();
        // The order in the file, not of the alphabet: facts and columns have one.
        entries.sort_by_key(|(_, span, _)| span.start);
        Self { file, source, span, shape, entries, asked: Vec::new() }
    }

    /// The value at a key, which has to be described.
    fn entry(&mut self, key: &'static str) -> Option<(Span, &'t Spanned<DeValue<'t>>)> {
        debug_assert!(
            self.shape.knows(key),
            "`{key}` is read, and not described: {}",
            self.shape.says
        );
        self.asked.push(key);
        let found = self.entries.iter().find(|(name, _, _)| *name == key);
        found.map(|(_, span, value)| (*span, *value))
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(name, _, _)| *name == key)
    }

    /// Where a key is, or else where the table is named.
    pub fn span_of(&self, key: &str) -> Span {
        let found = self.entries.iter().find(|(name, _, _)| *name == key);
        found.map_or(self.span, |(_, span, _)| *span)
    }

    /// A string.
    pub fn text(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Option<Text> {
        let (_, value) = self.entry(key)?;
        self.as_text(key, value, diagnostics)
    }

    /// A list of strings, or one string alone.
    pub fn texts(&mut self, key: &'static str, diagnostics: &mut Diagnostics) -> Vec<Text> {
        let Some((_, value)) = self.entry(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(items) => {
                items.iter().filter_map(|item| self.as_text(key, item, diagnostics)).collect()
            }
            _ => self.as_text(key, value, diagnostics).into_iter().collect(),
        }
    }

    /// `true` or `false`.
    pub fn truth(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<bool>> {
        let (_, value) = self.entry(key)?;
        let span = self.place(value);
        if let DeValue::Boolean(value) = value.get_ref() {
            return Some(Placed { value: *value, span });
        }
        diagnostics.push(wrong_kind(key, "`true` or `false`", value.get_ref(), span));
        None
    }

    /// A calendar day: `2026-11-23`.
    pub fn date(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<Date>> {
        let (_, value) = self.entry(key)?;
        let span = self.place(value);
        let date = match value.get_ref() {
            DeValue::Datetime(_) => Date::parse(self.slice(span)),
            DeValue::String(text) => Date::parse(text),
            _ => None,
        };
        if date.is_none() {
            diagnostics.push(wrong_kind(key, "a day such as `2026-11-23`", value.get_ref(), span));
        }
        date.map(|value| Placed { value, span })
    }

    /// Digits, a day or a month, as they are written, with or without quotes.
    pub fn literal(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<String>> {
        let (_, value) = self.entry(key)?;
        self.as_literal(key, value, diagnostics)
    }

    /// Several of them.
    pub fn literals(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Placed<String>> {
        let Some((_, value)) = self.entry(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            diagnostics.push(wrong_kind(key, "a list", value.get_ref(), self.place(value)));
            return Vec::new();
        };
        items.iter().filter_map(|item| self.as_literal(key, item, diagnostics)).collect()
    }

    /// Any value, unread.
    pub fn value(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.entry(key).map(|(_, value)| value)
    }

    /// All entries, each a single value by its name; a name may be written with points.
    pub fn literals_by_name(
        &mut self,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(Placed<String>, Placed<String>)> {
        let entries = std::mem::take(&mut self.entries);
        let named = entries.into_iter().filter_map(|(name, span, value)| {
            let literal = self.as_literal(name, value, diagnostics)?;
            Some((Placed { value: name.to_owned(), span }, literal))
        });
        named.collect()
    }

    /// A whole number from `low` to `high`.
    pub fn whole(
        &mut self,
        key: &'static str,
        (low, high): (u32, u32),
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<u32>> {
        let literal = self.literal(key, diagnostics)?;
        let value = literal.value.parse().ok().filter(|n| (low..=high).contains(n));
        if value.is_none() {
            let message = format!("`{key}` must be a whole number from {low} to {high}");
            diagnostics.push(Diagnostic::error("E0104", literal.span, message));
        }
        value.map(|value| Placed { value, span: literal.span })
    }

    /// A table.
    pub fn section(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Section<'t>> {
        let (span, value) = self.entry(key)?;
        self.as_section(key, span, value, self.shape.below(key), diagnostics)
    }

    /// A list of tables.
    pub fn sections(
        &mut self,
        key: &'static str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Section<'t>> {
        let Some((span, value)) = self.entry(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            let message = format!("`{key}` must be a list of tables");
            let help = format!("write `[[{key}]]` with double brackets");
            diagnostics.push(Diagnostic::error("E0104", span, message).help(help));
            return Vec::new();
        };
        let shape = self.shape.below(key);
        items
            .iter()
            .filter_map(|item| self.as_section(key, self.place(item), item, shape, diagnostics))
            .collect()
    }

    /// All that is left, each a table by its name.
    pub fn rest(&mut self, diagnostics: &mut Diagnostics) -> Vec<(Placed<&'t str>, Section<'t>)> {
        let entries = std::mem::take(&mut self.entries);
        let mut sections = Vec::new();
        for (name, span, value) in entries {
            let shape = self.shape.named();
            if let Some(section) = self.as_section(name, span, value, shape, diagnostics) {
                sections.push((Placed { value: name, span }, section));
            }
        }
        sections
    }

    /// What is left under keys that are codes of languages, two or three small letters.
    pub fn texts_of_other_languages(
        &mut self,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, Text)> {
        let is_code = |name: &str| {
            (2..=3).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_lowercase())
        };
        let entries = std::mem::take(&mut self.entries);
        let (others, rest) = entries
            .into_iter()
            .partition(|(name, _, _)| is_code(name) && !self.asked.contains(name));
        self.entries = rest;
        let others: Vec<(&str, Span, &'t Spanned<DeValue<'t>>)> = others;
        let text = |(name, _, value): (&str, Span, &'t Spanned<DeValue<'t>>)| {
            Some((name.to_owned(), self.as_text(name, value, diagnostics)?))
        };
        others.into_iter().filter_map(text).collect()
    }

    /// Says which keys are unknown, and which are missing.
    pub fn finish(self, diagnostics: &mut Diagnostics) {
        let known = self.shape.names(|key| self.has(key));
        let unread = known.iter().find(|key| !self.asked.contains(key));
        debug_assert!(
            unread.is_none(),
            "{unread:?} is described, and not read: {}",
            self.shape.says
        );
        for (name, span, _) in &self.entries {
            if !known.contains(name) {
                let message = format!("unknown key `{name}`");
                let help = suggestion(name, known.iter().copied());
                diagnostics.push(Diagnostic::error("E0102", *span, message).help_if(help));
            }
        }
        for key in self.shape.missing(|key| self.has(key)) {
            let message = format!("missing key `{key}`");
            let help = format!("add `{key} = …` to this table");
            diagnostics.push(Diagnostic::error("E0103", self.span, message).help(help));
        }
    }

    fn as_text(
        &self,
        key: &str,
        value: &'t Spanned<DeValue<'t>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Text> {
        let span = self.place(value);
        if let DeValue::String(text) = value.get_ref() {
            if is_unfilled(text) {
                diagnostics.push(unfilled(key, span));
            }
            return Some(Text::new(text, span, self.slice(span)));
        }
        diagnostics.push(wrong_kind(key, "text in quotes", value.get_ref(), span));
        None
    }

    fn as_literal(
        &self,
        key: &str,
        value: &'t Spanned<DeValue<'t>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Placed<String>> {
        let span = self.place(value);
        let value = match value.get_ref() {
            DeValue::String(text) => {
                if is_unfilled(text) {
                    diagnostics.push(unfilled(key, span));
                }
                Cow::Borrowed(text.as_ref())
            }
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => {
                Cow::Borrowed(self.slice(span))
            }
            DeValue::Boolean(truth) => Cow::Owned(truth.to_string()),
            other => {
                diagnostics.push(wrong_kind(key, "a single value", other, span));
                return None;
            }
        };
        Some(Placed { value: value.into_owned(), span })
    }

    fn as_section(
        &self,
        key: &str,
        span: Span,
        value: &'t Spanned<DeValue<'t>>,
        shape: &'static Table,
        diagnostics: &mut Diagnostics,
    ) -> Option<Section<'t>> {
        if let DeValue::Table(table) = value.get_ref() {
            return Some(Section::new((self.file, self.source), span, table, shape));
        }
        diagnostics.push(wrong_kind(key, "a table", value.get_ref(), self.place(value)));
        None
    }

    fn place(&self, value: &Spanned<DeValue<'_>>) -> Span {
        Span::new(self.file, value.span())
    }

    fn slice(&self, span: Span) -> &'t str {
        self.source.get(span.start..span.end).unwrap_or_default()
    }
}

impl<T> Placed<T> {
    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Placed<U> {
        Placed { value: change(self.value), span: self.span }
    }
}

impl Placed<String> {
    /// The number that the digits say; a percentage becomes a ratio.
    pub fn number(&self) -> Option<Number> {
        match self.value.strip_suffix('%') {
            Some(digits) => Number::parse(digits).map(|n| n.times(Number::CENT)),
            None => Number::parse(&self.value),
        }
    }
}

fn wrong_kind(key: &str, wanted: &str, found: &DeValue<'_>, span: Span) -> Diagnostic {
    let found = match found {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "`true` or `false`",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    Diagnostic::error("E0104", span, format!("`{key}` must be {wanted}"))
        .label(format!("this is {found}"))
}
