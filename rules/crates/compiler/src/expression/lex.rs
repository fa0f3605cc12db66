//! Words, numbers, dates and signs of an expression, each with its place in the file.

use crate::diagnostic::Diagnostic;
use crate::files::Span;
use crate::raw::text::Text;
use engine::values::{Date, Month, Number};

#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) span: Span,
    pub(crate) kind: TokenKind,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TokenKind {
    Word(String),
    Number(Number),
    /// A number followed by `%`, as a ratio.
    Percent(Number),
    Date(Date),
    Month(Month),
    Sign(&'static str),
    /// A number or date that cannot be; it was reported.
    Broken,
    End,
}

/// Longer signs before the shorter ones that they start with.
const SIGNS: [&str; 20] = [
    "<=", ">=", "==", "!=", "??", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", "=",
    "%", "!",
];

/// Words that are part of the language and cannot be names.
const WORDS: [&str; 15] = [
    "and",
    "or",
    "not",
    "if",
    "then",
    "else",
    "in",
    "for",
    "at",
    "true",
    "false",
    "today",
    "day",
    "month",
    "not_modelled",
];

/// Words that begin names of what people are asked.
const PEOPLE: [&str; 3] = ["person", "partner", "household"];

/// Whether a name would be taken for something else.
pub(crate) fn is_word_of_the_language(name: &str) -> bool {
    is_keyword(name) || PEOPLE.contains(&name) || name == "exists"
}

/// Whether a word is a keyword.
pub(crate) fn is_keyword(name: &str) -> bool {
    WORDS.contains(&name)
}

/// Splits an expression into tokens; the last one is [`TokenKind::End`].
pub(crate) fn lex(text: &Text, to: &mut Vec<Diagnostic>) -> Vec<Token> {
    let source = text.value.as_str();
    let mut tokens = Vec::new();
    let mut start = 0_usize;
    while let Some(rest) = source.get(start..)
        && let Some(first) = rest.chars().next()
    {
        let length = if first.is_whitespace() {
            first.len_utf8()
        } else if first == '#' {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            let length = length_of(rest, first);
            let span = text.place(start..start.saturating_add(length));
            let written = rest.get(..length).unwrap_or_default();
            match token(written, first) {
                Ok(kind) => tokens.push(Token { span, kind }),
                Err((message, help)) => {
                    to.push(Diagnostic::error("E0201", span, message).help_if(help));
                    if first.is_alphanumeric() {
                        tokens.push(Token { span, kind: TokenKind::Broken });
                    }
                }
            }
            length
        };
        start = start.saturating_add(length);
    }
    let end = text.place(source.len()..source.len());
    tokens.push(Token { span: end, kind: TokenKind::End });
    tokens
}

/// How many bytes the token at the start takes.
fn length_of(rest: &str, first: char) -> usize {
    let run = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
    if first.is_ascii_digit() {
        let digits = run(|c| c.is_ascii_digit() || c == '.' || c == '_');
        // `2013-07` and `2013-07-01`; with blanks around it, `-` is subtraction.
        let dated = run(|c| c.is_ascii_digit() || c == '-');
        let written = rest.get(..dated).unwrap_or_default();
        if digits == 4 && written.len() > 5 && !written.ends_with('-') {
            return dated;
        }
        let after = rest.get(digits..).unwrap_or_default();
        if after.starts_with('%') { digits.saturating_add(1) } else { digits }
    } else if first.is_alphabetic() || first == '_' {
        run(|c| c.is_alphanumeric() || c == '_')
    } else {
        let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign));
        sign.map_or(first.len_utf8(), |sign| sign.len())
    }
}

type Refusal = (String, Option<String>);

fn token(written: &str, first: char) -> Result<TokenKind, Refusal> {
    if first.is_ascii_digit() {
        return number_or_date(written);
    }
    if first.is_alphabetic() || first == '_' {
        if written.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
            return Ok(TokenKind::Word(written.to_owned()));
        }
        let message = format!("`{written}` is not a word of an expression");
        let help = "names are lower-case letters, digits and `_`";
        return Err((message, Some(help.to_owned())));
    }
    match SIGNS.iter().find(|sign| **sign == written) {
        Some(&"=") => Err(("a single `=`".to_owned(), Some("to compare, write `==`".to_owned()))),
        Some(&"!") => Err(("a single `!`".to_owned(), Some("write `not`".to_owned()))),
        Some(&"%") => {
            let help = "a percentage is a number followed by `%`, such as `15%`";
            Err(("a `%` without a number".to_owned(), Some(help.to_owned())))
        }
        Some(sign) => Ok(TokenKind::Sign(sign)),
        None => {
            let help = match first {
                '$' => Some("write the unit after the number: `100 dollars`"),
                '×' => Some("to multiply, write `*`"),
                '÷' => Some("to divide, write `/`"),
                '≤' => Some("write `<=`"),
                '≥' => Some("write `>=`"),
                '≠' => Some("write `!=`"),
                '–' | '−' => Some("to subtract, write `-`"),
                '&' => Some("write `and`"),
                '|' => Some("write `or`"),
                '"' | '\'' => Some("options are written without quotes"),
                _ => None,
            };
            Err((format!("`{first}` has no meaning here"), help.map(str::to_owned)))
        }
    }
}

fn number_or_date(written: &str) -> Result<TokenKind, Refusal> {
    if written.contains('-') {
        let date = Date::parse(written).map(TokenKind::Date);
        let month = Month::parse(written).map(TokenKind::Month);
        return date.or(month).ok_or_else(|| {
            let help = "a day is written `2013-07-01`, a month `2013-07`; \
                        to subtract, put blanks around `-`";
            (format!("there is no day or month `{written}`"), Some(help.to_owned()))
        });
    }
    let (digits, percent) = match written.strip_suffix('%') {
        Some(digits) => (digits, true),
        None => (written, false),
    };
    let shaped = !digits.ends_with('.') && !digits.contains('_');
    match Number::parse(digits).filter(|_| shaped) {
        Some(number) if percent => Ok(TokenKind::Percent(number.times(Number::CENT))),
        Some(number) => Ok(TokenKind::Number(number)),
        None => {
            let help = "numbers are plain digits with a point: `12`, `0.5`, `4320.75`";
            Err((format!("`{written}` is not a number"), Some(help.to_owned())))
        }
    }
}
