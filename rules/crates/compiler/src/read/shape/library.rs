//! `acts.toml`, `sources.toml`, `topics.toml`, `entries.toml`, `accepted.toml`.

use super::parts::{ADDRESSES, ID, TITLES};
use super::{Rest, Table, ValueKind, key, needed};

/// `acts.toml`
pub(super) const ACTS: Table = Table {
    says: "Statutes and regulations by the code that citations begin with.",
    keys: &[],
    rest: Rest::Tables(&ACT),
};

const ACT: Table = Table {
    says: "A statute or regulation, with how to link to a section of it.",
    keys: &[
        needed("title", ValueKind::Table(&TITLES), "Its title in each language."),
        needed(
            "url",
            ValueKind::Table(&ADDRESSES),
            "The address of a section in each language: `{section}` stands for its number without subsections.",
        ),
    ],
    rest: Rest::Nothing,
};

/// `sources.toml`
pub(super) const SOURCES: Table = Table {
    says: "Documents that figures were read in, by the id that figures name.",
    keys: &[],
    rest: Rest::Tables(&SOURCE),
};

const SOURCE: Table = Table {
    says: "A document that figures or policies were read in.",
    keys: &[
        needed("title", ValueKind::Text, "Its title, as it is printed."),
        needed("url", ValueKind::Table(&ADDRESSES), "Its address in each language."),
        needed("read", ValueKind::Day, "The day on which it was read."),
    ],
    rest: Rest::Nothing,
};

/// `topics.toml`
pub(super) const TOPICS: Table = Table {
    says: "The order of the conversation, and the review date.",
    keys: &[
        needed(
            "reviewed",
            ValueKind::Day,
            "The day on which the rules as a whole were last reviewed.",
        ),
        needed(
            "topics",
            ValueKind::Texts,
            "Topics in the order in which a conversation comes to them; each has a message `topic-<topic>`.",
        ),
    ],
    rest: Rest::Nothing,
};

/// `entries.toml`
pub(super) const ENTRIES: Table = Table {
    says: "What brings people here.",
    keys: &[key(
        "entry",
        ValueKind::Tables(&ENTRY),
        "What brings people here, in the order of the start page.",
    )],
    rest: Rest::Nothing,
};

const ENTRY: Table = Table {
    says: "What brings people here, and which programs a conversation about it looks at.",
    keys: &[
        ID,
        needed("programs", ValueKind::Texts, "The programs that the conversation looks at."),
        key(
            "given",
            ValueKind::Table(&GIVEN),
            "Answers that go without saying for who comes by this entry.",
        ),
    ],
    rest: Rest::Nothing,
};

const GIVEN: Table = Table {
    says: "An answer by its fact: `\"person.employed\" = false`.",
    keys: &[],
    rest: Rest::Literals,
};

/// `accepted.toml`
pub(super) const ACCEPTED: Table = Table {
    says: "Warnings of the check that are let be for a time.",
    keys: &[key(
        "accepted",
        ValueKind::Tables(&LET_BE),
        "A warning that somebody looked at and lets be for a time.",
    )],
    rest: Rest::Nothing,
};

const LET_BE: Table = Table {
    says: "A warning that cannot be mended now.",
    keys: &[
        needed("code", ValueKind::Text, "Its code: `W0710`."),
        needed(
            "files",
            ValueKind::Texts,
            "The files that it is said of, below the folder of the rules.",
        ),
        needed("says", ValueKind::Text, "The message, word for word."),
        needed("why", ValueKind::Text, "Why it is let be: for whoever reads the list."),
        needed("until", ValueKind::Day, "The last day: then it is to be looked at again."),
    ],
    rest: Rest::Nothing,
};
