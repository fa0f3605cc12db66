//! Keys that tables of several kinds have in common.

use super::words::{PLACES, UNITS};
use super::{Key, Need, Rest, Table, ValueKind, key, needed};

pub(super) const ID: Key =
    needed("id", ValueKind::Name, "Its name: lower-case letters, digits and `_`.");
pub(super) const CITE: Key = key(
    "cite",
    ValueKind::Texts,
    "Sections of acts that it rests on, each an act of acts.toml and a section: `OAS 3(1)(b)`.",
);
pub(super) const POLICY: Key = key(
    "policy",
    ValueKind::Texts,
    "What it rests on where no section says so: an id of sources.toml, or a web address.",
);
pub(super) const UNIT: Key =
    needed("unit", ValueKind::Word(UNITS), "The unit of its values; a percentage is a ratio.");
pub(super) const ROUND: Key = key(
    "round",
    ValueKind::Word(super::words::ROUNDINGS),
    "How it is rounded. Money has to say: there is no default, the law names one.",
);
pub(super) const WHEN: Key =
    key("when", ValueKind::Expression, "Yes or no: it is there only while this holds.");
pub(super) const PLACE: Key =
    key("place", ValueKind::Word(PLACES), "The nearest of its kind is shown.");
pub(super) const URL: Key =
    key("url", ValueKind::Table(&ADDRESSES), "The page, with an address for each language.");
pub(super) const PHONE: Key =
    key("phone", ValueKind::Table(&NUMBERS), "The telephone number in each language.");
pub(super) const TTY: Key =
    key("tty", ValueKind::Text, "The number for teletypewriters (TTY): `1-800-255-4786`.");
pub(super) const CHECKED: &str = "The day on which its address and number were last tried.";

pub(super) const ADDRESSES: Table =
    Table { says: "An `https` address for each language.", keys: &[], rest: Rest::Languages };
pub(super) const TITLES: Table =
    Table { says: "A text for each language.", keys: &[], rest: Rest::Languages };
const NUMBERS: Table =
    Table { says: "A telephone number for each language.", keys: &[], rest: Rest::Languages };

/// The day on which an address or a number was tried, where there is one.
pub(super) const CHECKED_WITH_ADDRESS: Key = Key {
    name: "checked",
    kind: ValueKind::Day,
    need: Need::With(&["url", "phone"]),
    says: CHECKED,
};
