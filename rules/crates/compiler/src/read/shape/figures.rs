//! `params/*.toml` and `tables/*.toml`.

use super::parts::{CITE, ID, POLICY, UNIT};
use super::words::{MATCHES, SEEN, UNITS};
use super::{Key, Need, Rest, Table, ValueKind, key, needed};

/// `params/*.toml`
pub(super) const FIGURES: Table = Table {
    says: "Figures that change with time. A figure is read as the name of the file and its own: `oas.full_pension`.",
    keys: &[],
    rest: Rest::Tables(&FIGURE),
};

const FIGURE: Table = Table {
    says: "A figure, with the days from and until which each of its values is known.",
    keys: &[
        UNIT,
        CITE,
        POLICY,
        key(
            "until",
            ValueKind::Day,
            "The newest value is not known to hold after this day; without it, it holds until it is amended.",
        ),
        needed(
            "values",
            ValueKind::Tables(&DATED),
            "Its values, the oldest first; each holds until the next.",
        ),
    ],
    rest: Rest::Nothing,
};

const DATED: Table = Table {
    says: "A value of the figure from a day on.",
    keys: &[
        needed("from", ValueKind::Day, "The first day on which it holds."),
        key(
            "to",
            ValueKind::Day,
            "Its last day, where there is one: the next value then has to start the day after.",
        ),
        needed(
            "value",
            ValueKind::Literal,
            "The value: digits in quotes such as `\"762.50\"`, a percentage `\"15%\"`, a day or a month.",
        ),
        needed(
            "source",
            ValueKind::Text,
            "The document that it was read in: an id of sources.toml.",
        ),
        needed("seen", ValueKind::Word(SEEN), "How sure it is."),
    ],
    rest: Rest::Nothing,
};

/// `tables/*.toml`
pub(super) const TABLE: Table = Table {
    says: "A large table; its rows are in the .csv file of the same name. Read with `lookup(table.column, key, …)`.",
    keys: &[
        key(
            "id",
            ValueKind::Name,
            "Its name where the file has another: one table at different times.",
        ),
        needed("from", ValueKind::Day, "The first day on which it holds."),
        key("until", ValueKind::Day, "The last day on which it is known to hold."),
        needed(
            "source",
            ValueKind::Text,
            "The document that it was read in: an id of sources.toml.",
        ),
        needed(
            "keys",
            ValueKind::Tables(&KEY),
            "Columns that find the row, in the order of `lookup`'s arguments.",
        ),
        needed("columns", ValueKind::Tables(&COLUMN), "Columns that `lookup` reads."),
    ],
    rest: Rest::Nothing,
};

const KEY: Table = Table {
    says: "A column that finds the row: numbers with a `unit` and a `match`, or the `options` of a choice.",
    keys: &[
        ID,
        key(
            "options",
            ValueKind::Text,
            "The choice whose options the column holds, instead of a unit: `household.ei_region`.",
        ),
        Key {
            name: "unit",
            kind: ValueKind::Word(UNITS),
            need: Need::Without("options"),
            says: "The unit of its numbers.",
        },
        Key {
            name: "match",
            kind: ValueKind::Word(MATCHES),
            need: Need::Without("options"),
            says: "Which row a number finds.",
        },
    ],
    rest: Rest::Nothing,
};

const COLUMN: Table =
    Table { says: "A column that `lookup` reads.", keys: &[ID, UNIT], rest: Rest::Nothing };
