//! What rule files may say: the keys of every kind of table, what each is for and what it holds.
//!
//! Reading ([`super::tree`]) goes by it, so that what is needed, unknown or of a table of its own
//! is said here once; editors are told the same as a JSON Schema ([`schema`]).

mod channels;
mod facts;
mod figures;
mod library;
mod lists;
mod parts;
mod programs;
pub mod schema;
pub mod words;

use crate::source::files::OFFICIAL;
use words::Word;

/// A kind of table: the keys that it may have.
#[derive(Debug)]
pub struct Table {
    /// What it is for.
    pub says: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// What names of the author's own stand for.
    pub rest: Rest,
}

/// What stands at names that are not keys.
#[derive(Clone, Copy, Debug)]
pub enum Rest {
    /// There are none.
    Nothing,
    /// A table at each name.
    Tables(&'static Table),
    /// A single value at each name; names may be written with points.
    Literals,
    /// A text for each language.
    Languages,
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What it holds.
    pub kind: ValueKind,
    /// Whether it has to be there.
    pub need: Need,
    /// What it is for: a line that an editor shows.
    pub says: &'static str,
}

/// Whether a key has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may be left out.
    No,
    /// Always.
    Always,
    /// Where one of these keys is there.
    With(&'static [&'static str]),
    /// Where this key is not there; beside it, it means nothing.
    Without(&'static str),
    /// Where `type` is one of these words, as the dictionary of facts says with more words.
    OfType(&'static [Word]),
}

/// What a key holds.
#[derive(Clone, Copy, Debug)]
pub enum ValueKind {
    /// Text.
    Text,
    /// An expression of the language of rules.
    Expression,
    /// A name: lower-case letters, digits and `_`.
    Name,
    /// One of a few words.
    Word(&'static [Word]),
    /// A type of answers: one of their own, a list, or a unit.
    Type,
    /// A list of texts, or one alone.
    Texts,
    /// A list of expressions, or one alone.
    Expressions,
    /// `true` or `false`.
    Truth,
    /// A day without quotes.
    Day,
    /// A number, a day, a month or a word, with or without quotes.
    Literal,
    /// A list of them.
    Literals,
    /// A whole number between these.
    Whole(u32, u32),
    /// A whole number that may be below nothing, between these.
    Signed(i32, i32),
    /// A table.
    Table(&'static Table),
    /// A list of tables.
    Tables(&'static Table),
    /// A table whose names and values the facts decide.
    Anything,
}

/// A kind of file: where its files are, and what they may say.
#[derive(Clone, Copy, Debug)]
pub struct FileKind {
    /// Its name, that of its folder or file.
    pub name: &'static str,
    /// Where its files are below the folder of the rules, `*` for any name.
    pub files: &'static str,
    /// What they may say.
    pub table: &'static Table,
}

/// Kinds of files that the compiler reads.
pub const FILES: [FileKind; 12] = [
    file("programs", "programs/*.toml", &programs::PROGRAM),
    file("facts", "facts/*.toml", &facts::FACTS),
    file("params", "params/*.toml", &figures::FIGURES),
    file("tables", "tables/*.toml", &figures::TABLE),
    file("channels", "channels/*.toml", &channels::CHANNELS),
    file("places", "places/*.toml", &lists::LIST),
    file("law", "law/*.toml", &lists::LAW),
    file("acts", "acts.toml", &library::ACTS),
    file("sources", "sources.toml", &library::SOURCES),
    file("topics", "topics.toml", &library::TOPICS),
    file("entries", "entries.toml", &library::ENTRIES),
    file("accepted", "accepted.toml", &library::ACCEPTED),
];

/// A kind of file.
pub const fn file(name: &'static str, files: &'static str, table: &'static Table) -> FileKind {
    FileKind { name, files, table }
}

/// The kind of the file at a path below the folder of the rules.
pub fn of(path: &str) -> Option<&'static FileKind> {
    FILES.iter().find(|kind| match kind.files.split_once('*') {
        Some((folder, ending)) => path
            .strip_prefix(folder)
            .and_then(|name| name.strip_suffix(ending))
            .is_some_and(|stem| !stem.contains('/')),
        None => path == kind.files,
    })
}

/// A table of which nothing is said.
pub(super) const NOTHING: Table = Table { says: "", keys: &[], rest: Rest::Nothing };

impl Table {
    /// The key of a name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// Whether a name means something here: a key, or a language.
    pub(super) fn knows(&self, name: &str) -> bool {
        let language = matches!(self.rest, Rest::Languages) && OFFICIAL.contains(&name);
        language || self.key(name).is_some()
    }

    /// What stands at a key, where that is a table or a list of tables.
    pub(super) fn below(&self, name: &str) -> &'static Table {
        match self.key(name).map(|key| key.kind) {
            Some(ValueKind::Table(table) | ValueKind::Tables(table)) => table,
            _ => &NOTHING,
        }
    }

    /// What stands at names of the author's own.
    pub(super) fn named(&self) -> &'static Table {
        match self.rest {
            Rest::Tables(table) => table,
            _ => &NOTHING,
        }
    }

    /// The names that have to be there, beside those that are.
    pub(super) fn missing(&self, has: impl Fn(&str) -> bool) -> Vec<&'static str> {
        let needed = |key: &&Key| match key.need {
            Need::No | Need::OfType(_) => false,
            Need::Always => true,
            Need::With(others) => others.iter().any(|other| has(other)),
            Need::Without(other) => !has(other),
        };
        let keys = self.keys.iter().filter(needed).map(|key| key.name);
        let languages: &[&str] = if matches!(self.rest, Rest::Languages) { &OFFICIAL } else { &[] };
        keys.chain(languages.iter().copied()).filter(|name| !has(name)).collect()
    }

    /// Names that mean something here, beside those that are there.
    pub(super) fn names(&self, has: impl Fn(&str) -> bool) -> Vec<&'static str> {
        let fits = |key: &&Key| match key.need {
            Need::Without(other) => !has(other),
            _ => true,
        };
        let keys = self.keys.iter().filter(fits).map(|key| key.name);
        let languages: &[&str] = if matches!(self.rest, Rest::Languages) { &OFFICIAL } else { &[] };
        keys.chain(languages.iter().copied()).collect()
    }
}

/// A key that may be left out.
pub const fn key(name: &'static str, kind: ValueKind, says: &'static str) -> Key {
    Key { name, kind, need: Need::No, says }
}

/// A key that has to be there.
pub const fn needed(name: &'static str, kind: ValueKind, says: &'static str) -> Key {
    Key { name, kind, need: Need::Always, says }
}
