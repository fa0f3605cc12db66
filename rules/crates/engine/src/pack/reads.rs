//! Which answers a definition may read, worked out from the expressions.

use super::{Node, NodeId, Pack, Subject, children};
use crate::pack::keys::{fact_at, slot};
use crate::util::bitset::BitSet;

impl Pack {
    /// Fills in for each definition which answers it may read for the person. Children stand
    /// before parents and definitions in order, as [`codec`](crate::pack::codec) has checked.
    pub fn fill_in_reads(&mut self) {
        for id in 0..self.definitions.len() {
            let Some(node) = self.definitions.get(id).map(|definition| definition.node) else {
                continue;
            };
            let read = self.reads(node);
            let facts = read.iter().filter_map(fact_at).collect();
            if let Some(definition) = self.definitions.get_mut(id) {
                definition.facts = facts;
            }
        }
    }

    fn reads(&self, node: NodeId) -> BitSet {
        let mut read = BitSet::with_capacity(self.facts.len().saturating_mul(2));
        let mut todo = vec![node];
        while let Some(id) = todo.pop() {
            let Some(node) = self.node(id) else {
                continue;
            };
            match node {
                Node::Fact(fact, of) => {
                    read.insert(slot(*fact, Subject::Person.resolve(*of)));
                }
                Node::Definition(needed, of) => {
                    let whose = Subject::Person.resolve(*of);
                    for (fact, about) in &self.definition(*needed).facts {
                        read.insert(slot(*fact, self.seen_from(whose, *fact, *about)));
                    }
                }
                _ => children(node, |child| todo.push(child)),
            }
        }
        read
    }
}
