//! `places/*.toml` and `law/*.toml`: what a list in a .csv file beside it is.

use super::parts::ADDRESSES;
use super::{Key, Rest, Table, ValueKind, key, needed};

const TITLE: Key = needed("title", ValueKind::Text, "What the list is, and whose.");
const URL: Key =
    needed("url", ValueKind::Table(&ADDRESSES), "Where it is published, in each language.");
const SOURCE: Key =
    key("source", ValueKind::Text, "How it was come by, where that is more than the address.");
const LICENCE: Key = needed(
    "licence",
    ValueKind::Text,
    "The terms under which it is used, or that it is of facts alone.",
);
const READ: Key = needed("read", ValueKind::Day, "The day on which it was read.");
const COLUMNS: Key =
    key("columns", ValueKind::Texts, "The columns of the rows, for whoever reads them.");

/// `places/*.toml`
pub(super) const LIST: Table = Table {
    says: "Whence a list of places is; its rows are in the .csv file of the same name.",
    keys: &[
        TITLE,
        URL,
        key(
            "page",
            ValueKind::Table(&ADDRESSES),
            "The page of one place in each language: `{id}` stands for its number.",
        ),
        key("phone", ValueKind::Text, "The telephone number of all its places."),
        key("tty", ValueKind::Text, "The number for teletypewriters (TTY)."),
        SOURCE,
        LICENCE,
        READ,
        key("facts", ValueKind::Texts, "Columns that hold the options of a fact with `by_place`."),
        COLUMNS,
    ],
    rest: Rest::Nothing,
};

/// `law/*.toml`
pub(super) const LAW: Table = Table {
    says: "Whence the list of sections is; its rows are in the .csv file of the same name.",
    keys: &[
        TITLE,
        URL,
        SOURCE,
        LICENCE,
        READ,
        COLUMNS,
        key(
            "consolidated",
            ValueKind::Table(&CONSOLIDATED),
            "The day up to which each act was consolidated.",
        ),
    ],
    rest: Rest::Nothing,
};

const CONSOLIDATED: Table =
    Table { says: "A day by the code of the act.", keys: &[], rest: Rest::Literals };
