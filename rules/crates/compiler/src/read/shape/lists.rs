//! `places/*.toml` and `law/*.toml`: what a list in a .csv file beside it is.

use super::parts::ADDRESSES;
use super::{Key, Kind, Rest, Table, key, needed};

const TITLE: Key = needed("title", Kind::Text, "What the list is, and whose.");
const URL: Key = needed("url", Kind::Table(&ADDRESSES), "Where it is published, in each language.");
const SOURCE: Key =
    key("source", Kind::Text, "How it was come by, where that is more than the address.");
const LICENCE: Key = needed(
    "licence",
    Kind::Text,
    "The terms under which it is used, or that it is of facts alone.",
);
const READ: Key = needed("read", Kind::Day, "The day on which it was read.");
const COLUMNS: Key =
    key("columns", Kind::Texts, "The columns of the rows, for whoever reads them.");

/// `places/*.toml`
pub(super) const LIST: Table = Table {
    says: "Whence a list of places is; its rows are in the .csv file of the same name.",
    keys: &[
        TITLE,
        URL,
        key(
            "page",
            Kind::Table(&ADDRESSES),
            "The page of one place in each language: `{id}` stands for its number.",
        ),
        key("phone", Kind::Text, "The telephone number of all its places."),
        key("tty", Kind::Text, "The number for teletypewriters (TTY)."),
        SOURCE,
        LICENCE,
        READ,
        key("facts", Kind::Texts, "Columns that hold the options of a fact with `by_place`."),
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
            Kind::Table(&CONSOLIDATED),
            "The day up to which each act was consolidated.",
        ),
    ],
    rest: Rest::Nothing,
};

const CONSOLIDATED: Table =
    Table { says: "A day by the code of the act.", keys: &[], rest: Rest::Literals };
