//! What the list of survivors may say, as editors are told.

use compiler::read::shape::{FileKind, Rest, Table, ValueKind, file, key, needed};

/// The list of survivors.
pub const FILE: FileKind = file("survivors", "conformance/survivors.toml", &SURVIVORS);

const SURVIVORS: Table = Table {
    says: "Changes to the rules that no case notices: the list may only grow shorter.",
    keys: &[key(
        "survivor",
        ValueKind::Tables(&SURVIVOR),
        "A change that no case notices, with a sentence why it is let be.",
    )],
    rest: Rest::Nothing,
};

const SURVIVOR: Table = Table {
    says: "A change that no case notices.",
    keys: &[
        needed("mutant", ValueKind::Text, "The change, as `cargo xtask mutate` prints it."),
        needed("why", ValueKind::Text, "Why it is let be, in a sentence."),
        key("same", ValueKind::Truth, "`true`: nobody could meet the change."),
    ],
    rest: Rest::Nothing,
};
