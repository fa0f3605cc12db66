//! `facts/*.toml`.

use super::words::{LIST, UNITS, Word};
use super::{Key, Need, Rest, Table, ValueKind, key, needed};

/// `facts/*.toml`
pub(super) const FACTS: Table = Table {
    says: "What people can be asked.",
    keys: &[
        key(
            "each",
            ValueKind::Table(&EACH),
            "Facts about each of the two people: `person.birth_date` and `partner.birth_date`.",
        ),
        key(
            "household",
            ValueKind::Table(&HOUSEHOLD),
            "Facts about both together: `household.marital_status`.",
        ),
        key("role", ValueKind::Table(&ROLES), "When there is a partner: said once."),
    ],
    rest: Rest::Nothing,
};

const EACH: Table = Table {
    says: "Facts about each of the two people, by their names.",
    keys: &[],
    rest: Rest::Tables(&FACT),
};

const HOUSEHOLD: Table = Table {
    says: "Facts about the household, by their names.",
    keys: &[],
    rest: Rest::Tables(&FACT),
};

const ROLES: Table = Table {
    says: "Who there is.",
    keys: &[key("partner", ValueKind::Table(&PARTNER), "When there is a partner.")],
    rest: Rest::Nothing,
};

const PARTNER: Table = Table {
    says: "When there is a partner.",
    keys: &[needed(
        "exists",
        ValueKind::Expression,
        "Yes or no: there is a partner while this holds.",
    )],
    rest: Rest::Nothing,
};

const TYPE: Key = needed(
    "type",
    ValueKind::Type,
    "What an answer is: a truth, a choice, a list, or a number or day of a unit.",
);
const OPTIONS: Key = key(
    "options",
    ValueKind::Texts,
    "Of a choice: its options, at most 64; each has a message `choice-<fact>-<option>`.",
);
const MIN: Key = of_type(
    "min",
    ValueKind::Literal,
    UNITS,
    "The least that an answer can be; numbers, days and months need one.",
);
const MAX: Key = of_type(
    "max",
    ValueKind::Literal,
    UNITS,
    "The most that an answer can be; numbers, days and months need one.",
);
const PAST: Key = key("past", ValueKind::Truth, "Of a day or month: it may not lie in the future.");

/// A key that some types need.
const fn of_type(
    name: &'static str,
    kind: ValueKind,
    types: &'static [Word],
    says: &'static str,
) -> Key {
    Key { name, kind, need: Need::OfType(types), says }
}

const FACT: Table = Table {
    says: "A fact: something that people can be asked.",
    keys: &[
        TYPE,
        OPTIONS,
        MIN,
        MAX,
        PAST,
        needed("topic", ValueKind::Text, "The topic of topics.toml under which it is asked."),
        needed(
            "question",
            ValueKind::Text,
            "The question that asks for it; facts with the same question are asked together.",
        ),
        key(
            "cost",
            ValueKind::Whole(1, 5),
            "1 known by heart … 5 needs papers; 1 where it is left out.",
        ),
        key(
            "sensitive",
            ValueKind::Truth,
            "Asked last within its topic; “I’d rather not say” is expected.",
        ),
        key(
            "exists",
            ValueKind::Expression,
            "Yes or no: otherwise there is no such thing, and it is not asked.",
        ),
        key(
            "presumed",
            ValueKind::Literal,
            "Taken to be so, and said to be, unless the person says otherwise.",
        ),
        key(
            "weighty",
            ValueKind::Truth,
            "The presumption could turn a yes into a no for more than one in a hundred: it stands in the verdict’s own line.",
        ),
        key(
            "chosen",
            ValueKind::Literal,
            "The person decides it: this stands until they choose, and for “I don’t know” too.",
        ),
        key(
            "plain",
            ValueKind::Literal,
            "A side question: where the person does not know, amounts and dates are those of this plain case.",
        ),
        key(
            "plain_from",
            ValueKind::Expression,
            "The plain case, where it follows from other answers.",
        ),
        key(
            "of_year",
            ValueKind::Expression,
            "The calendar year that an answer belongs to: `year_of(month) - 1`.",
        ),
        key(
            "varies",
            ValueKind::Truth,
            "`false`: “what would change it” may not suggest another value.",
        ),
        key(
            "by_place",
            ValueKind::Truth,
            "Of the household: found by a postal code or the name of a place.",
        ),
        key(
            "optional",
            ValueKind::Truth,
            "Asked only while it can change a verdict; it narrows amounts where it is given.",
        ),
        of_type(
            "most",
            ValueKind::Whole(1, 1000),
            LIST,
            "Of a list: the most rows that there can be.",
        ),
        of_type("fields", ValueKind::Table(&FIELDS), LIST, "Of a list: what is asked of each row."),
    ],
    rest: Rest::Nothing,
};

const FIELDS: Table = Table {
    says: "What is asked of each row, by its name.",
    keys: &[],
    rest: Rest::Tables(&FIELD),
};

const FIELD: Table = Table {
    says: "A plain field of a row: no lists within lists.",
    keys: &[TYPE, OPTIONS, MIN, MAX, PAST],
    rest: Rest::Nothing,
};
