//! Which missing answers keep a value open, and which given ones it rests on.
//!
//! Both walk an expression along the branches that count under what is known: nothing
//! below a settled value can still matter, and an untaken branch decided nothing.

use crate::eval::{Evaluation, children, index};
use crate::outcome::Asked;
use crate::pack::{DefinitionId, Instance, Node, NodeId, Subject};
use crate::value::{Truth, Value};

/// Missing facts that could still change the definition's value, ascending. A fact of which
/// it is not known whether it exists is replaced by what decides that.
pub(crate) fn open_facts(evaluation: &Evaluation<'_>, of: &[Instance]) -> Vec<Asked> {
    walk(evaluation, of, Wanted::Open)
}

/// Facts that the definition's present value rests on, ascending.
pub(crate) fn used_facts(evaluation: &Evaluation<'_>, of: &[Instance]) -> Vec<Asked> {
    walk(evaluation, of, Wanted::Used)
}

/// Definitions that the present value rests on, in no particular order.
pub(crate) fn used_definitions(evaluation: &Evaluation<'_>, of: Instance) -> Vec<Instance> {
    let mut walk = Walk::new(evaluation, Wanted::Used);
    walk.definition(of);
    walk.visited
}

#[derive(Clone, Copy, PartialEq)]
enum Wanted {
    Open,
    Used,
}

struct Walk<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    wanted: Wanted,
    seen: Vec<bool>,
    visited: Vec<Instance>,
    todo: Vec<Instance>,
    facts: Vec<Asked>,
}

fn walk(evaluation: &Evaluation<'_>, of: &[Instance], wanted: Wanted) -> Vec<Asked> {
    let mut walk = Walk::new(evaluation, wanted);
    for instance in of {
        walk.definition(*instance);
    }
    let mut facts = walk.facts;
    facts.sort_unstable();
    facts.dedup();
    facts
}

impl<'e, 'p> Walk<'e, 'p> {
    fn new(evaluation: &'e Evaluation<'p>, wanted: Wanted) -> Self {
        let count = evaluation.pack().definitions.len().saturating_mul(2);
        let seen = vec![false; count];
        Self { evaluation, wanted, seen, visited: Vec::new(), todo: Vec::new(), facts: Vec::new() }
    }

    /// Definitions are walked from a list instead of by recursion: their chains can be long.
    fn definition(&mut self, start: Instance) {
        self.todo.push(start);
        while let Some(instance) = self.todo.pop() {
            let Some(mark) = self.seen.get_mut(index(instance)) else { continue };
            if std::mem::replace(mark, true) {
                continue;
            }
            let pack = self.evaluation.pack();
            let Some(definition) = pack.definitions.get(usize::from(instance.definition)) else {
                continue;
            };
            self.visited.push(instance);
            self.node(definition.node, instance.subject, false);
        }
    }

    /// Inside a list's records values are not at hand, so that everything there counts.
    fn node(&mut self, id: NodeId, subject: Subject, in_list: bool) {
        let pack = self.evaluation.pack();
        let Some(node) = usize::try_from(id).ok().and_then(|id| pack.nodes.get(id)) else {
            return;
        };
        if self.wanted == Wanted::Open && !in_list && self.value(id, subject).is_known() {
            return;
        }
        match node {
            Node::Fact(fact, of) => self.fact(*fact, subject.resolve(*of)),
            Node::Definition(definition, of) => {
                self.reference(*definition, subject.resolve(*of));
            }
            Node::If(condition, then, otherwise) if !in_list => {
                self.node(*condition, subject, in_list);
                let truth = self.value(*condition, subject).truth();
                if truth != Truth::No {
                    self.node(*then, subject, in_list);
                }
                if truth != Truth::Yes {
                    self.node(*otherwise, subject, in_list);
                }
            }
            Node::And(all) if !in_list => self.any_of(all, Truth::No, subject),
            Node::Or(all) if !in_list => self.any_of(all, Truth::Yes, subject),
            Node::Each { list, filter, body } => {
                self.node(*list, subject, in_list);
                for inner in [*filter, Some(*body)].into_iter().flatten() {
                    self.node(inner, subject, true);
                }
            }
            _ => {
                let mut below = Vec::new();
                children(node, |child| below.push(child));
                for child in below {
                    self.node(child, subject, in_list);
                }
            }
        }
    }

    /// Where one member decides (a `no` in a conjunction), it alone is what was used.
    fn any_of(&mut self, all: &[NodeId], deciding: Truth, subject: Subject) {
        let decided = |walk: &Self, id: &NodeId| walk.value(*id, subject).truth() == deciding;
        let one = all.iter().find(|id| decided(self, id)).copied();
        match one {
            Some(id) => self.node(id, subject, false),
            None => all.iter().for_each(|id| self.node(*id, subject, false)),
        }
    }

    fn reference(&mut self, definition: DefinitionId, subject: Subject) {
        let instance = Instance { definition, subject };
        let settled = self.wanted == Wanted::Open && self.evaluation.known(instance).is_known();
        if !settled {
            self.todo.push(instance);
        }
    }

    fn fact(&mut self, fact: crate::pack::FactId, subject: Subject) {
        let pack = self.evaluation.pack();
        let guard = pack.facts.get(usize::from(fact)).and_then(|fact| fact.exists);
        let exists = guard.map_or(Truth::Yes, |id| self.evaluation.value(id, subject).truth());
        match (self.wanted, exists) {
            (Wanted::Open, Truth::Yes) => {
                if !self.evaluation.supposed(fact, subject).is_known() {
                    self.facts.push((fact, subject));
                }
            }
            (Wanted::Open, Truth::Unknown) => {
                if let Some(definition) = guard {
                    self.todo.push(Instance { definition, subject });
                }
            }
            (Wanted::Open, Truth::No) => {}
            (Wanted::Used, _) => self.facts.push((fact, subject)),
        }
    }

    fn value(&self, id: NodeId, subject: Subject) -> Value {
        self.evaluation.node_value(id, subject)
    }
}
