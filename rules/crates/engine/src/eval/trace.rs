//! What keeps values open, noted while an expression is worked out.
//!
//! Whoever works out an expression comes by everything that it reads. What has no one value yet is
//! noted, and taken back where the expression turns out to be settled all the same: nothing below
//! a settled value can still matter.

use std::cell::RefCell;

use super::Evaluation;
use super::dependencies::MemoSlot;
use super::node::At;
use crate::pack::keys::slot;
use crate::pack::{DefinitionKey, FactKey, Node, NodeId, children};
use crate::util::bitset::BitSet;
use crate::values::Value;

/// What is read and may keep a value open.
#[derive(Clone, Copy, Debug)]
enum Read {
    /// An answer. Whether such a thing exists is looked at later: it may depend on what is being
    /// worked out.
    Fact(FactKey),
    /// A definition that is open itself.
    Definition(DefinitionKey),
}

/// The notes of all expressions that are being worked out, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Trace(RefCell<Vec<Read>>);

impl Trace {
    /// Where the notes of an expression begin.
    pub(super) fn mark(&self) -> usize {
        self.0.try_borrow().map_or(0, |notes| notes.len())
    }

    /// Takes back what was noted since.
    pub(super) fn back_to(&self, mark: usize) {
        if let Ok(mut notes) = self.0.try_borrow_mut() {
            notes.truncate(mark);
        }
    }

    /// The last note since a mark, taken back.
    fn take(&self, mark: usize) -> Option<Read> {
        let mut notes = self.0.try_borrow_mut().ok()?;
        if notes.len() > mark { notes.pop() } else { None }
    }

    fn note(&self, read: Read) {
        if let Ok(mut notes) = self.0.try_borrow_mut() {
            notes.push(read);
        }
    }
}

impl Evaluation<'_> {
    /// Notes that an answer is read, where it may keep something open: it is not known, or it may
    /// not exist.
    #[inline]
    pub(super) fn note_fact(&self, asked: FactKey, value: &Value) {
        if !value.is_known() || self.pack.fact(asked.0).exists.is_some() {
            self.trace.note(Read::Fact(asked));
        }
    }

    /// Notes that a definition is read, where it is open.
    #[inline]
    pub(super) fn note_definition(&self, key: DefinitionKey, value: &Value) {
        if !value.is_known() {
            self.trace.note(Read::Definition(key));
        }
    }

    /// Notes all that is read in the body or the filter of a list that stayed open: its records'
    /// own values are not at hand any more, so that everything there counts.
    pub(super) fn note_all(&self, id: NodeId, at: &At<'_>) {
        let mut todo = vec![id];
        while let Some(node) = todo.pop().and_then(|id| self.pack.node(id)) {
            match node {
                Node::Fact(fact, whose) => {
                    let subject = at.subject().resolve(*whose);
                    self.note_fact((*fact, subject), self.supposed(*fact, subject));
                }
                Node::Definition(definition, whose) => {
                    let subject = at.subject().resolve(*whose);
                    let key = DefinitionKey { definition: *definition, subject };
                    self.note_definition(key, self.value_at(key));
                }
                other => children(other, |child| todo.push(child)),
            }
        }
    }

    /// The answers that keep an expression open, directly or through open definitions. Works it out
    /// once more: what it reads is at hand by now.
    pub(super) fn noted(&self, place: MemoSlot) -> BitSet {
        let mut slots = self.no_slots();
        let mark = self.trace.mark();
        self.node(place.node, &At::noting(place.subject));
        while let Some(read) = self.trace.take(mark) {
            match read {
                Read::Fact((fact, subject)) => {
                    slots.insert(slot(fact, subject));
                }
                Read::Definition(key) => {
                    if let Some(open) = self.kept_open(key) {
                        slots.join(open);
                    }
                }
            }
        }
        slots
    }

    /// No answer slot.
    pub(crate) fn no_slots(&self) -> BitSet {
        BitSet::with_capacity(self.pack.facts.len().saturating_mul(2))
    }
}
