//! What is wrong with the rules, and where: data first, then as text with the line and a caret.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::source::files::{Files, Span};

/// Whether the rules can be used in spite of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No pack is made.
    Error,
    /// A pack is made, but somebody should look.
    Warning,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code: `E0301`, `W0801`.
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// The place.
    pub span: Span,
    /// What is wrong: lower case, no full stop, names in backticks.
    pub message: String,
    /// What is said at the place itself; may be empty.
    pub label: String,
    /// Other places that belong to it, each with what is said there.
    pub labels: Vec<(Span, String)>,
    /// How to mend it.
    pub help: Vec<String>,
}

/// What was found so far: each pass adds to it and carries on.
pub type Diagnostics = Vec<Diagnostic>;

impl Diagnostic {
    /// Something that keeps the rules from being used.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, span, message.into())
    }

    /// Something that somebody should look at.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, span, message.into())
    }

    fn new(code: &'static str, severity: Severity, span: Span, message: String) -> Self {
        let (label, labels, help) = (String::new(), Vec::new(), Vec::new());
        Self { code, severity, span, message, label, labels, help }
    }

    /// Says something at the place itself.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.label = text.into();
        self
    }

    /// Points at another place that belongs to it.
    #[must_use]
    pub fn and(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push((span, text.into()));
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Says how to mend it, if there is something to say.
    #[must_use]
    pub fn help_if(self, text: Option<String>) -> Self {
        match text {
            Some(text) => self.help(text),
            None => self,
        }
    }

    /// As text for people, in colours or plain.
    pub fn render(&self, files: &Files, renderer: &Renderer) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = Group::with_title(level.primary_title(&self.message).id(self.code));
        let mut others: Vec<u32> = self.labels.iter().map(|(span, _)| span.file).collect();
        others.retain(|file| *file != self.span.file);
        others.dedup();
        for file in std::iter::once(self.span.file).chain(others) {
            let text = files.text(file);
            let mut snippet = Snippet::source(text).path(files.path(file));
            if file == self.span.file {
                let primary = AnnotationKind::Primary.span(within(self.span, text));
                let label = (!self.label.is_empty()).then_some(self.label.as_str());
                snippet = snippet.annotation(primary.label(label));
            }
            let here = self.labels.iter().filter(|(span, _)| span.file == file);
            for (span, label) in here {
                let context = AnnotationKind::Context.span(within(*span, text));
                snippet = snippet.annotation(context.label(label.as_str()));
            }
            group = group.element(snippet);
        }
        for help in &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        renderer.render(&[group])
    }
}

/// Draws diagnostics, with colours for a terminal.
pub fn renderer(colours: bool) -> Renderer {
    if colours { Renderer::styled() } else { Renderer::plain() }
}

/// One name for two things.
pub(crate) fn duplicate(what: &str, id: &str, span: Span, before: Span) -> Diagnostic {
    let message = format!("{what} `{id}` is there twice");
    Diagnostic::error("E0107", span, message).label("again here").and(before, "first here")
}

/// Sorts by place and drops what was said twice.
pub(crate) fn sort_and_dedup(diagnostics: &mut Diagnostics) {
    diagnostics.sort_by(|a, b| {
        (a.span, a.severity, a.code, &a.message).cmp(&(b.span, b.severity, b.code, &b.message))
    });
    diagnostics.dedup();
}

/// A range that is surely within the text and between characters.
fn within(span: Span, text: &str) -> std::ops::Range<usize> {
    let at = |offset: usize| {
        let capped = offset.min(text.len());
        (0..=capped).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
    };
    let start = at(span.start);
    start..at(span.end).max(start)
}
