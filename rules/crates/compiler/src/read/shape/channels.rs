//! `channels/*.toml`.

use super::parts::{CHECKED, CHECKED_WITH_ADDRESS, CITE, ID, PHONE, PLACE, POLICY, TTY, URL, WHEN};
use super::programs::LET;
use super::words::CLOCKS;
use super::{Rest, Table, ValueKind, key, needed};

/// `channels/*.toml`
pub(super) const CHANNELS: Table = Table {
    says: "Ways to deal with offices, and what speaks for each.",
    keys: &[
        ID,
        key(
            "question",
            ValueKind::Text,
            "The question asked for the sake of channels alone, once there are results.",
        ),
        key("let", ValueKind::Tables(&LET), "A definition, named as in programs."),
        key("channel", ValueKind::Tables(&CHANNEL), "A way to deal with offices."),
        key("line", ValueKind::Tables(&LINE), "When a telephone line is answered."),
    ],
    rest: Rest::Nothing,
};

const CHANNEL: Table = Table {
    says: "A way to deal with offices: that of steps, or one offered beside the steps of its programs.",
    keys: &[
        needed(
            "id",
            ValueKind::Text,
            "`online`, `phone`, `mail` or `in-person`: it weighs the steps of every program. Any other name is offered beside them.",
        ),
        key("programs", ValueKind::Texts, "Programs or families beside whose steps it is offered."),
        WHEN,
        key("aside", ValueKind::Truth, "Help beside an application, never the best way."),
        PLACE,
        URL,
        PHONE,
        TTY,
        CHECKED_WITH_ADDRESS,
        key("reason", ValueKind::Tables(&REASON), "What speaks for it or against it."),
    ],
    rest: Rest::Nothing,
};

const REASON: Table = Table {
    says: "What speaks for a channel or against it.",
    keys: &[
        needed(
            "id",
            ValueKind::Text,
            "Its name; the message is `door-<channel>-because-<reason>`.",
        ),
        needed("when", ValueKind::Expression, "Yes or no: its points count while this holds."),
        needed(
            "points",
            ValueKind::Signed(-1000, 1000),
            "What it weighs; below nothing speaks against.",
        ),
        CITE,
        POLICY,
    ],
    rest: Rest::Nothing,
};

const LINE: Table = Table {
    says: "When a telephone line is answered: said wherever its number stands.",
    keys: &[
        needed("numbers", ValueKind::Texts, "The numbers of the line: `1-800-277-9914`."),
        needed("hours", ValueKind::Text, "Monday to Friday, as `08:30-16:30`."),
        needed("clock", ValueKind::Word(CLOCKS), "Whose clock the hours go by."),
        key("relay", ValueKind::Truth, "Its page says that video relay is taken."),
        needed("checked", ValueKind::Day, CHECKED),
        CITE,
        POLICY,
    ],
    rest: Rest::Nothing,
};
