//! What somebody still has to write, in rules and in words: it carries a mark, and while it does the
//! rules cannot be used.

use super::diagnostic::{Diagnostic, Diagnostics};
use super::files::Span;

/// The mark.
pub(crate) const MARK: &str = "TODO";

/// The code of what is marked in rule files.
const CODE: &str = "E0115";

/// Whether a text is still to be written.
pub(crate) fn is_unfilled(text: &str) -> bool {
    text.contains(MARK)
}

/// Says that the value of a key is still to be written.
pub(crate) fn unfilled(key: &str, span: Span) -> Diagnostic {
    let message = format!("`{key}` is still to be filled in");
    Diagnostic::error(CODE, span, message)
}

/// Of what is still to be written there is nothing else to say.
pub(crate) fn say_nothing_else(diagnostics: &mut Diagnostics) {
    let marked = diagnostics.iter().filter(|found| found.code == CODE);
    let marked: Vec<Span> = marked.map(|found| found.span).collect();
    let within = |span: Span, of: &Span| {
        span.file == of.file && of.start <= span.start && span.end <= of.end
    };
    diagnostics
        .retain(|found| found.code == CODE || !marked.iter().any(|of| within(found.span, of)));
}
