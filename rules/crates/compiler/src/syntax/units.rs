//! Units by name, as rule files and expressions write them.

use engine::pack::Unit;

pub(super) fn is_period(word: &str) -> bool {
    matches!(word, "hour" | "week" | "month" | "year")
}

/// Units by their names in rule files.
pub(crate) const UNITS: [(&str, Unit); 14] = [
    ("whole", Unit::Whole),
    ("ratio", Unit::Ratio),
    ("dollars", Unit::Dollars),
    ("dollars/hour", Unit::DollarsPerHour),
    ("dollars/week", Unit::DollarsPerWeek),
    ("dollars/month", Unit::DollarsPerMonth),
    ("dollars/year", Unit::DollarsPerYear),
    ("hours", Unit::Hours),
    ("days", Unit::Days),
    ("weeks", Unit::Weeks),
    ("months", Unit::Months),
    ("years", Unit::Years),
    ("date", Unit::Date),
    ("month", Unit::Month),
];

/// The unit of a name.
pub(crate) fn unit_named(name: &str) -> Option<Unit> {
    UNITS.iter().find(|(known, _)| *known == name).map(|(_, unit)| *unit)
}

/// The name of a unit.
pub fn unit_name(unit: Unit) -> &'static str {
    UNITS.iter().find(|(_, known)| *known == unit).map_or("", |(name, _)| name)
}

/// What may follow a number, several or one: `6 months`, `1 month`.
pub(super) fn unit_after_number(name: &str) -> Option<Unit> {
    match name {
        "dollar" => Some(Unit::Dollars),
        "hour" => Some(Unit::Hours),
        "day" => Some(Unit::Days),
        "week" => Some(Unit::Weeks),
        "month" => Some(Unit::Months),
        "year" => Some(Unit::Years),
        "whole" | "ratio" | "date" => None,
        _ => unit_named(name),
    }
}
