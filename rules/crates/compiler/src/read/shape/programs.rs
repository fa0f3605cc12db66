//! `programs/*.toml`.

use super::parts::{CHECKED, CITE, ID, PHONE, PLACE, POLICY, ROUND, TTY, UNIT, URL, WHEN};
use super::words::{CONSEQUENCES, SPANS, STEPS};
use super::{Key, Need, Rest, Table, ValueKind, key, needed};

/// `programs/*.toml`
pub(super) const PROGRAM: Table = Table {
    says: "A program: conditions, amounts, dates, documents, next steps. A file with definitions alone holds what several programs share.",
    keys: &[
        ID,
        Key {
            name: "act",
            kind: ValueKind::Text,
            need: Need::With(&[
                "condition",
                "amount",
                "window",
                "document",
                "step",
                "note",
                "span",
                "compare",
                "sum",
            ]),
            says: "The code of its law in acts.toml.",
        },
        key(
            "order",
            ValueKind::Whole(0, 10_000),
            "Where it stands among the programs: the least comes first.",
        ),
        key(
            "group",
            ValueKind::Name,
            "Its family: the folder below `locales/en` and `locales/fr` whose words are fetched with the program’s.",
        ),
        key(
            "partner",
            ValueKind::Truth,
            "`false`: no result of the partner’s own, one for both or only for the person.",
        ),
        key("taxable", ValueKind::Truth, "`false`: no income tax is paid on it."),
        key("let", ValueKind::Tables(&LET), "A definition: an expression with a name."),
        key(
            "condition",
            ValueKind::Tables(&CONDITION),
            "What has to hold. All conditions together decide the verdict.",
        ),
        key("amount", ValueKind::Tables(&AMOUNT), "What is paid; the first one is the headline."),
        key("window", ValueKind::Tables(&WINDOW), "A day or month that matters."),
        key(
            "document",
            ValueKind::Tables(&DOCUMENT),
            "A paper to have at hand; ids are shared by all programs.",
        ),
        key("step", ValueKind::Tables(&STEP), "What to do next, the best first."),
        key("note", ValueKind::Tables(&NOTE), "Said beside the result."),
        key(
            "span",
            ValueKind::Tables(&SPAN),
            "A stretch of days for a calendar, both ends included.",
        ),
        key("compare", ValueKind::Tables(&COMPARE), "Choices side by side."),
        key("sum", ValueKind::Tables(&SUM), "What two people come to together: a small table."),
    ],
    rest: Rest::Nothing,
};

pub(super) const LET: Table = Table {
    says: "A definition: an expression with a name.",
    keys: &[
        ID,
        key(
            "of",
            ValueKind::Table(&OF),
            "What each use fills in: a row of a list, a value of a unit, or truth.",
        ),
        needed("value", ValueKind::Expression, "What it is worth."),
        CITE,
        POLICY,
        key(
            "show",
            ValueKind::Truth,
            "`true`: a step in “how we worked it out”, with a message `<program>-let-<id>`.",
        ),
    ],
    rest: Rest::Nothing,
};

const OF: Table = Table {
    says: "A list’s path, a unit or `truth` by the name that stands for it: `{ e = \"person.cpp_earnings\", since = \"month\" }`.",
    keys: &[],
    rest: Rest::Literals,
};

const CONDITION: Table = Table {
    says: "What has to hold.",
    keys: &[
        ID,
        needed("when", ValueKind::Expression, "Yes or no: what the section says has to hold."),
        key(
            "value",
            ValueKind::Expression,
            "The person’s figure, shown beside the limit; taken from `when` if that is a single comparison.",
        ),
        key(
            "limit",
            ValueKind::Expression,
            "The limit, shown beside the figure; taken from `when` if that is a single comparison.",
        ),
        CITE,
        POLICY,
        key(
            "time",
            ValueKind::Truth,
            "`true`: time alone can meet it, so that it tells a date and not a no.",
        ),
        key("unless", ValueKind::Tables(&UNLESS), "Exceptions of the law."),
    ],
    rest: Rest::Nothing,
};

const UNLESS: Table = Table {
    says: "An exception from a condition.",
    keys: &[
        ID,
        needed(
            "when",
            ValueKind::Expression,
            "Yes or no: the exception is there while this holds.",
        ),
        needed("then", ValueKind::Word(CONSEQUENCES), "What becomes of the condition."),
        CITE,
        POLICY,
    ],
    rest: Rest::Nothing,
};

const AMOUNT: Table = Table {
    says: "What is paid.",
    keys: &[
        ID,
        UNIT,
        needed("value", ValueKind::Expression, "How it is worked out."),
        key(
            "least",
            ValueKind::Expression,
            "The least that is lawful: an amount is what it could be within its bounds.",
        ),
        key(
            "most",
            ValueKind::Expression,
            "The most that is lawful: an amount is what it could be within its bounds.",
        ),
        ROUND,
        key("variant", ValueKind::Name, "One of several ways of being paid, shown side by side."),
        key(
            "like",
            ValueKind::Text,
            "Stands in the row of this amount of another variant, whose name it shares.",
        ),
        CITE,
        POLICY,
    ],
    rest: Rest::Nothing,
};

const WINDOW: Table = Table {
    says: "A day or month that matters.",
    keys: &[ID, WHEN, needed("value", ValueKind::Expression, "The day or month."), CITE, POLICY],
    rest: Rest::Nothing,
};

const DOCUMENT: Table = Table {
    says: "A paper to have at hand. Its id is shared by all programs: one message, one line on the list.",
    keys: &[ID, WHEN, CITE, POLICY],
    rest: Rest::Nothing,
};

const NOTE: Table = Table {
    says: "Said beside the result.",
    keys: &[
        ID,
        WHEN,
        key("value", ValueKind::Expression, "The figure that it mentions."),
        CITE,
        POLICY,
    ],
    rest: Rest::Nothing,
};

const STEP: Table = Table {
    says: "What to do next.",
    keys: &[
        ID,
        WHEN,
        needed("channel", ValueKind::Word(STEPS), "The way in which it is done."),
        PLACE,
        URL,
        PHONE,
        TTY,
        key("form", ValueKind::Text, "The number of the form: `ISP-3550`."),
        needed("checked", ValueKind::Day, CHECKED),
    ],
    rest: Rest::Nothing,
};

const SPAN: Table = Table {
    says: "A stretch of days for a calendar, both ends included.",
    keys: &[
        ID,
        WHEN,
        needed("from", ValueKind::Expression, "Its first day."),
        needed("to", ValueKind::Expression, "Its last day."),
        key("kind", ValueKind::Word(SPANS), "What it is for; `paid` where it is left out."),
        CITE,
        POLICY,
    ],
    rest: Rest::Nothing,
};

const COMPARE: Table = Table {
    says: "Choices side by side.",
    keys: &[
        ID,
        needed("fact", ValueKind::Text, "The fact that the choices set: `person.oas_start`."),
        key("also", ValueKind::Tables(&ALSO), "Further facts that the choices set."),
        WHEN,
        needed("values", ValueKind::Expressions, "What each choice sets the fact to."),
        needed("labels", ValueKind::Literals, "A number for each choice, by which it is called."),
        needed(
            "totals",
            ValueKind::Expressions,
            "Amounts of dollars by the month that are added up.",
        ),
        needed("from", ValueKind::Expression, "The first month over which they are added up."),
        needed("to", ValueKind::Expression, "The last month over which they are added up."),
    ],
    rest: Rest::Nothing,
};

const ALSO: Table = Table {
    says: "A further fact that the choices set.",
    keys: &[
        needed("fact", ValueKind::Text, "The fact."),
        needed("values", ValueKind::Expressions, "A value for each choice, or one for all."),
    ],
    rest: Rest::Nothing,
};

const SUM: Table = Table {
    says: "What two people come to together: a small table, shown once.",
    keys: &[
        ID,
        WHEN,
        needed("column", ValueKind::Tables(&COLUMN), "Its columns; all are read for the person."),
        CITE,
        POLICY,
    ],
    rest: Rest::Nothing,
};

const COLUMN: Table = Table {
    says: "A column of the small table.",
    keys: &[
        ID,
        UNIT,
        ROUND,
        needed("person", ValueKind::Expression, "What the person gets."),
        needed("partner", ValueKind::Expression, "What the partner gets."),
        key("both", ValueKind::Expression, "What both get together; rates are not added up."),
        key("most", ValueKind::Expression, "The most that both can get together."),
    ],
    rest: Rest::Nothing,
};
