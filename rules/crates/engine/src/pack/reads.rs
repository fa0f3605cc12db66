//! Which answers a definition may read, worked out from the expressions.

use super::{Node, NodeId, Pack, Subject, children};
use crate::pack::keys::{fact_at, slot};
use crate::util::bitset::BitSet;

impl Pack {
    /// Fills in which answers each definition may read for either person. Children stand before
    /// parents and definitions in order, as [`codec`](crate::pack::codec) has checked.
    pub fn fill_in_reads(&mut self) {
        for id in 0..self.definitions.len() {
            let Some(node) = self.definitions.get(id).map(|definition| definition.node) else {
                continue;
            };
            let read = |subject| self.read_by(node, subject).iter().filter_map(fact_at).collect();
            let reads = Subject::BOTH.map(read);
            if let Some(definition) = self.definitions.get_mut(id) {
                definition.reads = reads;
            }
        }
    }

    /// The answer slots that an expression may read. What is the household's is seen by the person,
    /// whoever reads it.
    fn read_by(&self, node: NodeId, subject: Subject) -> BitSet {
        let mut read = BitSet::with_capacity(self.facts.len().saturating_mul(2));
        let mut todo = vec![node];
        while let Some(node) = todo.pop().and_then(|id| self.node(id)) {
            match node {
                Node::Fact(fact, whose) => {
                    read.insert(slot(*fact, subject.resolve(*whose)));
                }
                Node::Definition(needed, whose) => {
                    for (fact, about) in self.definition(*needed).reads(subject.resolve(*whose)) {
                        read.insert(slot(*fact, *about));
                    }
                }
                _ => children(node, |child| todo.push(child)),
            }
        }
        read
    }
}
