//! A TOML string that remembers where each of its characters stands in the file, so that a
//! caret inside an expression points at the right column whatever the quotes and escapes.

use crate::source::files::Span;

/// The value of a TOML string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The string itself.
    pub value: String,
    /// The string with its quotes.
    pub span: Span,
    /// By byte of the value: where it is in the file. One longer than the value.
    places: Vec<usize>,
}

impl Text {
    /// A string's value, the place of its token and the token as written.
    pub fn new(value: &str, span: Span, token: &str) -> Self {
        let places = places(value, span, token)
            .unwrap_or_else(|| vec![span.start; value.len().saturating_add(1)]);
        Self { value: value.to_owned(), span, places }
    }

    /// A text that is a file of its own.
    pub fn plain(value: &str) -> Self {
        let places = (0..=value.len()).collect();
        Self { value: value.to_owned(), span: Span::new(0, 0..value.len()), places }
    }

    /// A stretch of the value as a stretch of the file.
    pub fn place(&self, range: std::ops::Range<usize>) -> Span {
        let at = |offset: usize| self.places.get(offset).copied().unwrap_or(self.span.end);
        let start = at(range.start);
        // The end is one after the last character, not the start of the next: there may be
        // an escaped line break between the two.
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start);
        let end = last.map_or(start, |last| {
            let next = at(last.saturating_add(1));
            let width = range.end.saturating_sub(last);
            if self.contiguous(last) { next } else { at(last).saturating_add(width) }
        });
        Span { file: self.span.file, start, end: end.max(start) }
    }

    fn contiguous(&self, last: usize) -> bool {
        let next = last.saturating_add(1);
        match (self.places.get(last), self.places.get(next)) {
            (Some(here), Some(there)) => there.saturating_sub(*here) <= 4,
            _ => false,
        }
    }
}

/// Follows the token as the TOML specification reads it. `None` if that does not lead to the
/// value after all; the whole string is then the place of everything in it.
fn places(value: &str, span: Span, token: &str) -> Option<Vec<usize>> {
    let (quote, escapes) = match token {
        t if t.starts_with("\"\"\"") => ("\"\"\"", true),
        t if t.starts_with("'''") => ("'''", false),
        t if t.starts_with('"') => ("\"", true),
        t if t.starts_with('\'') => ("'", false),
        _ => return None,
    };
    let body = token.strip_prefix(quote)?.strip_suffix(quote)?;
    let mut rest = body;
    if quote.len() == 3 {
        rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest);
    }
    let end = span.start.saturating_add(quote.len()).saturating_add(body.len());
    let mut places = Vec::with_capacity(value.len().saturating_add(1));
    for character in value.chars() {
        if escapes {
            rest = without_line_continuation(rest);
        }
        let start = end.saturating_sub(rest.len());
        let length = if escapes { unit(rest)? } else { rest.chars().next()?.len_utf8() };
        let written = rest.get(..length)?;
        if !written.starts_with('\\') && !written.starts_with(character) {
            return None;
        }
        // Each byte of a plain character has its own place; an escape has just one.
        for byte in 0..character.len_utf8() {
            let within = if written.starts_with('\\') { 0 } else { byte };
            places.push(start.saturating_add(within));
        }
        rest = rest.get(length..)?;
    }
    places.push(end.saturating_sub(without_line_continuation(rest).len()));
    Some(places)
}

/// A backslash at the end of a line swallows the line break and all blanks after it.
fn without_line_continuation(text: &str) -> &str {
    let mut rest = text;
    while let Some(after) = rest.strip_prefix('\\') {
        let blank = after.trim_start_matches([' ', '\t']);
        if !blank.starts_with(['\n', '\r']) {
            break;
        }
        rest = blank.trim_start_matches([' ', '\t', '\n', '\r']);
    }
    rest
}

/// How many bytes the first character takes as it is written.
fn unit(text: &str) -> Option<usize> {
    let Some(after) = text.strip_prefix('\\') else {
        return text.chars().next().map(char::len_utf8);
    };
    let kind = after.chars().next()?;
    let digits: usize = match kind {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };
    Some(1_usize.saturating_add(kind.len_utf8()).saturating_add(digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(token: &str, value: &str, needle: &str) -> String {
        let span = Span { file: 0, start: 100, end: 100 + token.len() };
        let text = Text::new(value, span, token);
        let start = value.find(needle).unwrap();
        let place = text.place(start..start + needle.len());
        token[place.start - 100..place.end - 100].to_owned()
    }

    #[test]
    fn a_place_in_the_value_is_a_place_in_the_file() {
        assert_eq!(at("\"a and b\"", "a and b", "and"), "and");
        assert_eq!(at("'a and b'", "a and b", "b"), "b");
        assert_eq!(at("\"\"\"\n  a\n  and b\"\"\"", "  a\n  and b", "and"), "and");
        assert_eq!(at("\"\"\"\\\n  a \\\n  and b\"\"\"", "a and b", "and"), "and");
        assert_eq!(at("\"\\u0061 and b\"", "a and b", "and b"), "and b");
        assert_eq!(at("\"é and b\"", "é and b", "and"), "and");
    }
}
