//! Messages of a language: their keys, and the variables each uses.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::{Files, Span};
use crate::source::unfilled::is_unfilled;

/// A message or term.
#[derive(Debug)]
pub(crate) struct Message {
    /// Its key.
    pub(crate) span: Span,
    /// Variables that are put into the text.
    pub(crate) shown: BTreeSet<String>,
    /// These, and the ones that choose between forms.
    pub(crate) all: BTreeSet<String>,
    /// Whether it is still to be written.
    pub(crate) unfilled: bool,
}

/// All messages below the language's folder.
pub(crate) fn read(
    files: &Files,
    language: &str,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Message> {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    for (file, path, source) in files.iter() {
        let mut parts = path.rsplit('/');
        let is_message = parts.next().is_some_and(|name| name.strip_suffix(".ftl").is_some());
        // In the language's folder, or in that of a family of programs below it.
        if !is_message || !parts.take(2).any(|folder| folder == language) {
            continue;
        }
        for (key, message) in read_file(file, source, diagnostics) {
            match messages.get(&key) {
                Some(before) => {
                    diagnostics.push(duplicate("message", &key, message.span, before.span));
                }
                None => {
                    messages.insert(key, message);
                }
            }
        }
    }
    messages
}

fn read_file(file: u32, source: &str, diagnostics: &mut Diagnostics) -> Vec<(String, Message)> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let start = error.pos.start.min(error.slice.as_ref().map_or(0, |s| s.end));
                let line = source.get(start..).and_then(|rest| rest.lines().next());
                let end = start.saturating_add(line.map_or(0, str::len)).max(start);
                let span = Span::new(file, start..error.pos.end.clamp(start, end));
                let message = format!("not a message: {}", error.kind);
                diagnostics.push(Diagnostic::error("E0905", span, message));
            }
            resource
        }
    };
    let mut messages = Vec::new();
    for entry in &resource.body {
        let (name, value, attributes, prefix) = match entry {
            Entry::Message(message) => {
                (message.id.name, message.value.as_ref(), &message.attributes, "")
            }
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes, "-"),
            _ => continue,
        };
        let mut found = Message {
            span: place(file, source, name),
            shown: BTreeSet::new(),
            all: BTreeSet::new(),
            unfilled: false,
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|each| &each.value)) {
            variables(pattern, &mut found);
        }
        messages.push((format!("{prefix}{name}"), found));
    }
    messages
}

/// Where a slice of the source is in it.
fn place(file: u32, source: &str, slice: &str) -> Span {
    let start = slice.as_ptr().addr().saturating_sub(source.as_ptr().addr());
    Span::new(file, start..start.saturating_add(slice.len()))
}

fn variables(pattern: &Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.unfilled |= is_unfilled(value),
            PatternElement::Placeable { expression } => of_expression(expression, found),
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut Message) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, true, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, false, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, shown: bool, found: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.all.insert(id.name.to_owned());
            if shown {
                found.shown.insert(id.name.to_owned());
            }
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            let named = arguments.named.iter().map(|argument| &argument.value);
            for argument in arguments.positional.iter().chain(named) {
                of_inline(argument, shown, found);
            }
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}
