//! What an expectation is of, by its name.

use super::lists::LISTS;
use engine::pack::Subject;

/// What a case expects: `partner.gis.window.apply_by` is of the partner, file `gis`, kind `window`,
/// id `apply_by`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) subject: Subject,
    pub(crate) file: String,
    kind: String,
    pub(crate) id: String,
}

impl Asked {
    /// Reads the name of an expectation; `None` where it is of no file: the next question, a place.
    pub(super) fn of(name: &str) -> Option<Self> {
        let mut parts: Vec<&str> = name.split('.').collect();
        let subject = match parts.first()? {
            &"partner" => Subject::Partner,
            _ => Subject::Person,
        };
        if matches!(parts.first(), Some(&("partner" | "person"))) {
            parts.remove(0);
        }
        let (file, kind, id) = match parts.as_slice() {
            ["next" | "place", ..] | [] => return None,
            [file] => (*file, "verdict", ""),
            [file, id] if LISTS.contains(id) => (*file, *id, ""),
            [file, id] => (*file, "amount", *id),
            [file, kind, id, ..] => (*file, *kind, *id),
        };
        let own = str::to_owned;
        Some(Self { subject, file: own(file), kind: own(kind), id: own(id) })
    }

    /// Whether conditions decide it.
    pub(crate) fn decides(&self) -> bool {
        matches!(self.kind.as_str(), "verdict" | "reason" | "reasons" | "missing")
    }

    /// Whether it is of an amount.
    pub(crate) fn is_amount(&self, id: &str) -> bool {
        self.kind == "amount" && self.id == id
    }

    /// Whether it is of something of a kind: of this alone, or of all that there is.
    pub(crate) fn expects(&self, kind: &str, id: &str) -> bool {
        (self.kind == kind && self.id == id) || self.kind.strip_suffix('s') == Some(kind)
    }
}
