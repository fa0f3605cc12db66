//! Keys that tables of several kinds have in common.

use super::words::{PLACES, UNITS};
use super::{Key, Kind, Need, Rest, Table, key, needed};

pub(super) const ID: Key =
    needed("id", Kind::Name, "Its name: lower-case letters, digits and `_`.");
pub(super) const CITE: Key = key(
    "cite",
    Kind::Texts,
    "Sections of acts that it rests on, each an act of acts.toml and a section: `OAS 3(1)(b)`.",
);
pub(super) const POLICY: Key = key(
    "policy",
    Kind::Texts,
    "What it rests on where no section says so: an id of sources.toml, or a web address.",
);
pub(super) const UNIT: Key =
    needed("unit", Kind::Word(UNITS), "The unit of its values; a percentage is a ratio.");
pub(super) const ROUND: Key = key(
    "round",
    Kind::Word(super::words::ROUNDINGS),
    "How it is rounded. Money has to say: there is no default, the law names one.",
);
pub(super) const WHEN: Key =
    key("when", Kind::Expression, "Yes or no: it is there only while this holds.");
pub(super) const PLACE: Key = key("place", Kind::Word(PLACES), "The nearest of its kind is shown.");
pub(super) const URL: Key =
    key("url", Kind::Table(&ADDRESSES), "The page, with an address for each language.");
pub(super) const PHONE: Key =
    key("phone", Kind::Table(&NUMBERS), "The telephone number in each language.");
pub(super) const TTY: Key =
    key("tty", Kind::Text, "The number for teletypewriters (TTY): `1-800-255-4786`.");
pub(super) const CHECKED: &str = "The day on which its address and number were last tried.";

pub(super) const ADDRESSES: Table =
    Table { says: "An `https` address for each language.", keys: &[], rest: Rest::Languages };
pub(super) const TITLES: Table =
    Table { says: "A text for each language.", keys: &[], rest: Rest::Languages };
const NUMBERS: Table =
    Table { says: "A telephone number for each language.", keys: &[], rest: Rest::Languages };

/// The day on which an address or a number was tried, where there is one.
pub(super) const CHECKED_WITH_ADDRESS: Key =
    Key { name: "checked", kind: Kind::Day, need: Need::With(&["url", "phone"]), says: CHECKED };
