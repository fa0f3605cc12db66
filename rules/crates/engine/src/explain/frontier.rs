//! Which missing answers keep a value open, and which given ones it rests on.
//!
//! What keeps a value open is noted while it is worked out. What it rests on is found by walking
//! its expression along the branches that count: an untaken branch decided nothing.

use crate::eval::Evaluation;
use crate::pack::keys::{ascending, fact_at, index, slot};
use crate::pack::{DefinitionKey, FactKey, Node, NodeId, Subject, children};
use crate::util::bitset::BitSet;
use crate::values::Truth;

/// Missing facts that could still change the definitions' values, ascending. A fact of which
/// it is not known whether it exists is replaced by what decides that.
pub(crate) fn open_facts(evaluation: &Evaluation<'_>, of: &[DefinitionKey]) -> Vec<FactKey> {
    let mut slots: Option<BitSet> = None;
    for open in of.iter().filter_map(|instance| evaluation.kept_open(*instance)) {
        match &mut slots {
            Some(slots) => slots.join(open),
            None => slots = Some(open.clone()),
        }
    }
    let Some(slots) = slots else { return Vec::new() };
    existing(evaluation, slots).iter().filter_map(fact_at).collect()
}

/// The slots of what exists and is not known, and of what decides whether the others exist.
fn existing(evaluation: &Evaluation<'_>, mut slots: BitSet) -> BitSet {
    let mut open = evaluation.no_slots();
    let mut todo: Vec<usize> = slots.iter().collect();
    while let Some((fact, subject)) = todo.pop().and_then(fact_at) {
        let guard = evaluation.pack().fact(fact).exists;
        let guard = guard.map(|definition| DefinitionKey { definition, subject });
        match guard.map_or(Truth::Yes, |guard| evaluation.truth(guard)) {
            Truth::Yes if !evaluation.supposed(fact, subject).is_known() => {
                open.insert(slot(fact, subject));
            }
            Truth::Unknown => {
                let guard = guard.and_then(|guard| evaluation.kept_open(guard));
                todo.extend(
                    guard.into_iter().flat_map(BitSet::iter).filter(|at| slots.insert(*at)),
                );
            }
            Truth::Yes | Truth::No => {}
        }
    }
    open
}

/// Facts that the definitions' present values rest on, ascending.
pub(crate) fn used_facts(evaluation: &Evaluation<'_>, of: &[DefinitionKey]) -> Vec<FactKey> {
    ascending(evaluation.pack(), reach(evaluation, of).facts)
}

/// Definitions that the present values rest on, each once, in no particular order.
pub(crate) fn used_definitions(
    evaluation: &Evaluation<'_>,
    of: &[DefinitionKey],
) -> Vec<DefinitionKey> {
    reach(evaluation, of).definitions
}

/// What can be reached: each definition once, facts perhaps more often.
#[derive(Default)]
struct Reached {
    definitions: Vec<DefinitionKey>,
    facts: Vec<FactKey>,
}

/// Definitions are followed from a list instead of by recursion: their chains can be long.
fn reach(evaluation: &Evaluation<'_>, of: &[DefinitionKey]) -> Reached {
    let mut seen = BitSet::with_capacity(evaluation.pack().definitions.len().saturating_mul(2));
    let mut reached = Reached::default();
    let mut todo: Vec<DefinitionKey> = of.to_vec();
    while let Some(instance) = todo.pop() {
        if seen.insert(index(instance)) {
            reached.definitions.push(instance);
            let node = evaluation.pack().definition(instance.definition).node;
            let subject = instance.subject;
            let facts = &mut reached.facts;
            Walk { evaluation, subject, facts, definitions: &mut todo }.node(node, false);
        }
    }
    reached
}

/// Through the expression of one definition, up to the facts and definitions it names.
struct Walk<'w, 'p> {
    evaluation: &'w Evaluation<'p>,
    subject: Subject,
    facts: &'w mut Vec<FactKey>,
    definitions: &'w mut Vec<DefinitionKey>,
}

impl<'w> Walk<'w, '_> {
    /// Inside a list's records values are not at hand, so that everything there counts.
    fn node(&mut self, id: NodeId, in_list: bool) {
        let node: Option<&'w Node> = self.evaluation.pack().node(id);
        let Some(node) = node else { return };
        match node {
            Node::Fact(fact, whose) => self.facts.push((*fact, self.subject.resolve(*whose))),
            Node::Definition(definition, whose) => {
                let subject = self.subject.resolve(*whose);
                self.definitions.push(DefinitionKey { definition: *definition, subject });
            }
            Node::If(condition, then, otherwise) if !in_list => {
                self.node(*condition, in_list);
                let truth = self.truth(*condition);
                if truth != Truth::No {
                    self.node(*then, in_list);
                }
                if truth != Truth::Yes {
                    self.node(*otherwise, in_list);
                }
            }
            Node::And(all) if !in_list => self.any_of(all, Truth::No),
            Node::Or(all) if !in_list => self.any_of(all, Truth::Yes),
            Node::Each { list, filter, body } => {
                self.node(*list, in_list);
                for inner in filter.iter().chain([body]) {
                    self.node(*inner, true);
                }
            }
            _ => {
                let mut below = Vec::new();
                children(node, |child| below.push(child));
                for child in below {
                    self.node(child, in_list);
                }
            }
        }
    }

    /// Where one member decides (a `no` in a conjunction), it alone is what was used.
    fn any_of(&mut self, all: &[NodeId], deciding: Truth) {
        match all.iter().find(|id| self.truth(**id) == deciding) {
            Some(id) => self.node(*id, false),
            None => all.iter().for_each(|id| self.node(*id, false)),
        }
    }

    fn truth(&self, id: NodeId) -> Truth {
        self.evaluation.node_truth(id, self.subject)
    }
}
