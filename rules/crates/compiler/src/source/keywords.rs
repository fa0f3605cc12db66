//! The words of the language of expressions. Reading needs them too: no name may be one of them.

/// Words that are part of the language and cannot be names.
pub const WORDS: [&str; 15] = [
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
