//! Figures that change with time, large tables, and where both come from.

use serde::{Deserialize, Serialize};

use super::{ActId, Localized, SourceId, Unit};
use crate::values::{Date, Number};

/// A figure that changes with time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameter {
    /// Its name: `oas.full_pension`.
    pub id: String,
    /// Its unit.
    pub unit: Unit,
    /// Where the law sets it.
    pub cites: Vec<Cite>,
    /// Values by the day they start, ascending.
    pub values: Vec<Dated>,
    /// The last day the newest value is known to hold; `None` if it holds until amended.
    pub until: Option<Date>,
}

/// One value of a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated {
    /// First day it applies.
    pub from: Date,
    /// The value.
    pub value: Number,
    /// Where it was read.
    pub source: SourceId,
    /// How sure it is.
    pub seen: Certainty,
}

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Certainty {
    /// Read in the primary text.
    Primary,
    /// Read in independent copies of the primary text.
    Secondary,
    /// Worked out by the rule that sets it.
    Derived,
    /// Not confirmed.
    Uncertain,
}

/// Where a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Short code used in rule files.
    pub id: String,
    /// Title of the document, in its own language.
    pub title: String,
    /// Web address in each language that has one.
    pub url: Localized,
    /// The day it was read.
    pub read: Date,
}

/// A statute or regulation; or a policy, for rules that no section states.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Short code used in rule files: `OAS`.
    pub id: String,
    /// Title in each language.
    pub title: Localized,
    /// Address of a section in each language, `{section}` standing for its number.
    pub url: Localized,
}

/// A pinpoint in the law: `OAS 3(1)(b)`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cite {
    /// The act.
    pub act: ActId,
    /// Section, subsection and paragraph as printed: `3(1)(b)`. Empty for a policy.
    pub section: String,
}

/// A large dated table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name.
    pub id: String,
    /// How each key column is matched.
    pub keys: Vec<Match>,
    /// Value columns and their units.
    pub columns: Vec<(String, Unit)>,
    /// Rows: keys, then values; sorted by key.
    pub rows: Vec<(Vec<Number>, Vec<Number>)>,
    /// First day it applies.
    pub from: Date,
    /// Last day it is known to hold.
    pub until: Option<Date>,
    /// Where it was read.
    pub source: SourceId,
}

/// How a key finds its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Match {
    /// The row whose key is equal.
    Equal,
    /// The row with the greatest key that is not above.
    Band,
    /// The row with the least key that is not below.
    UpTo,
    /// The row of the option; keys are positions among the options.
    Option,
}
