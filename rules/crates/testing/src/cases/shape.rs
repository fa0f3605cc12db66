//! What case files may say, as the reader and editors are told.

use compiler::read::shape::{FileKind, Rest, Table, ValueKind, file, key, needed};

/// Case files, in the folder of cases or below it.
pub const FILE: FileKind = file("cases", "cases/**/*.toml", &CASES);

pub(super) const CASES: Table = Table {
    says: "Households and the answers they should get.",
    keys: &[needed("case", ValueKind::Tables(&CASE), "A household and the answers it should get.")],
    rest: Rest::Nothing,
};

const CASE: Table = Table {
    says: "A household and the answers it should get.",
    keys: &[
        needed("says", ValueKind::Text, "What is peculiar about it, in a line."),
        needed("as_of", ValueKind::Day, "The day of asking."),
        key(
            "place",
            ValueKind::Text,
            "Where the household lives: a postal code or the name of a community.",
        ),
        needed(
            "facts",
            ValueKind::Anything,
            "Its answers by `person`, `partner` and `household`; `navigator facts --schema` describes them.",
        ),
        needed(
            "expect",
            ValueKind::Table(&EXPECTED),
            "What it should get: a verdict by the program’s name, an amount by `PROGRAM.AMOUNT`.",
        ),
    ],
    rest: Rest::Nothing,
};

const EXPECTED: Table = Table {
    says: "Verdicts and amounts by name: `{ oas = \"likely\", \"oas.net\" = \"762.50\" }`.",
    keys: &[],
    rest: Rest::Literals,
};
