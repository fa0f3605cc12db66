//! What was typed and not yet taken, by fact and person: it outlives a switch of language and a
//! look at another page.

use engine::pack::{FactId, Subject};
use leptos::prelude::*;

use crate::input::{Rows, Typed};

/// Whose text it is.
type Key = (FactId, Subject);

/// Texts of fields, and of the rows of lists.
#[derive(Clone, Copy)]
pub(crate) struct Drafts {
    typed: StoredValue<Vec<(Key, Typed)>>,
    rows: StoredValue<Vec<(Key, Rows)>>,
}

impl Drafts {
    pub(super) fn new() -> Self {
        Self { typed: StoredValue::new(Vec::new()), rows: StoredValue::new(Vec::new()) }
    }

    /// Text of a field that was typed before, if any.
    pub(crate) fn draft(self, fact: FactId, subject: Subject) -> Option<Typed> {
        self.typed.with_value(|drafts| {
            drafts.iter().find(|draft| draft.0 == (fact, subject)).map(|draft| draft.1.clone())
        })
    }

    pub(crate) fn keep_draft(self, fact: FactId, subject: Subject, typed: Typed) {
        self.drop_draft(fact, subject);
        self.typed.update_value(|drafts| drafts.push(((fact, subject), typed)));
    }

    pub(crate) fn drop_draft(self, fact: FactId, subject: Subject) {
        self.typed.update_value(|drafts| drafts.retain(|draft| draft.0 != (fact, subject)));
        self.rows.update_value(|all| all.retain(|rows| rows.0 != (fact, subject)));
    }

    /// The rows of a list as they were typed; none yet is no row.
    pub(crate) fn rows(self, fact: FactId, subject: Subject) -> Rows {
        self.rows_typed(fact, subject).unwrap_or_default()
    }

    /// The rows of a list as they were typed, if anything was done with the list.
    pub(crate) fn rows_typed(self, fact: FactId, subject: Subject) -> Option<Rows> {
        self.rows.with_value(|all| {
            all.iter().find(|rows| rows.0 == (fact, subject)).map(|rows| rows.1.clone())
        })
    }

    pub(crate) fn keep_rows(self, fact: FactId, subject: Subject, rows: Rows) {
        self.rows.update_value(|all| {
            all.retain(|rows| rows.0 != (fact, subject));
            all.push(((fact, subject), rows));
        });
    }

    /// Forgets all of them.
    pub(super) fn clear(self) {
        self.typed.set_value(Vec::new());
        self.rows.set_value(Vec::new());
    }
}
