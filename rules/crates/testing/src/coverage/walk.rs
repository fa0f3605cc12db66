//! What decides in a household: along the branches that count, from what a case expects.

use std::collections::BTreeSet;

use engine::eval::Evaluation;
use engine::pack::{DefinitionKey, Node, NodeId, Subject, children};
use engine::values::{Truth, Value};

/// Something that an expression's place does in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// A table's column is read.
    Read,
    /// The first branch is taken.
    Then,
    /// The other branch is taken.
    Otherwise,
    /// The member at this position decides alone: a "no" of `and`, a "yes" of `or`.
    Decides(usize),
    /// The choice is the option at this position.
    Option(u32),
}

/// Everything that was done anywhere.
pub(super) type Seen = BTreeSet<(NodeId, Mark)>;

/// Walks what the values of some definitions rest on in one household.
pub(super) struct Walk<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    seen: &'e mut Seen,
    walked: BTreeSet<DefinitionKey>,
    todo: Vec<DefinitionKey>,
    subject: Subject,
}

impl<'e, 'p> Walk<'e, 'p> {
    /// Marks what the definitions rest on.
    pub(super) fn from(
        evaluation: &'e Evaluation<'p>,
        of: impl IntoIterator<Item = DefinitionKey>,
        seen: &'e mut Seen,
    ) {
        let todo = of.into_iter().collect();
        let subject = Subject::Person;
        let mut walk = Self { evaluation, seen, walked: BTreeSet::new(), todo, subject };
        while let Some(instance) = walk.todo.pop() {
            if walk.walked.insert(instance) {
                walk.subject = instance.subject;
                let definition = instance.definition.index();
                let definition = walk.evaluation.pack().definitions.get(definition);
                if let Some(definition) = definition {
                    walk.node(definition.node, None);
                }
            }
        }
    }

    /// What a node comes to: one value, or within a list one for each record.
    fn values(&self, id: NodeId, list: Option<NodeId>) -> Vec<Value> {
        match list {
            None => vec![self.evaluation.node_value(id, self.subject)],
            Some(list) => self.evaluation.by_record(list, id, self.subject),
        }
    }

    fn truths(&self, id: NodeId, list: Option<NodeId>) -> Vec<Truth> {
        self.values(id, list).iter().map(Value::truth).collect()
    }

    fn node(&mut self, id: NodeId, list: Option<NodeId>) {
        let Some(node) = self.evaluation.pack().node(id) else { return };
        match node {
            Node::Definition(definition, of) => {
                let subject = self.subject.resolve(*of);
                self.todo.push(DefinitionKey { definition: *definition, subject });
            }
            Node::If(condition, then, otherwise) => {
                self.node(*condition, list);
                let truths = self.truths(*condition, list);
                for (truth, mark, branch) in
                    [(Truth::Yes, Mark::Then, *then), (Truth::No, Mark::Otherwise, *otherwise)]
                {
                    if truths.contains(&truth) {
                        self.seen.insert((id, mark));
                        self.node(branch, list);
                    }
                }
            }
            Node::And(all) => self.members(id, all, Truth::No, list),
            Node::Or(all) => self.members(id, all, Truth::Yes, list),
            Node::OneOf(of, bits) => {
                for value in self.values(*of, list) {
                    let Value::Choice(set) = value else { continue };
                    if set.0.is_power_of_two() && set.0 & bits != 0 {
                        self.seen.insert((id, Mark::Option(set.0.trailing_zeros())));
                    }
                }
                self.node(*of, list);
            }
            Node::Each { list: of, filter, body } => {
                self.node(*of, list);
                for inner in [*filter, Some(*body)].into_iter().flatten() {
                    self.node(inner, Some(*of));
                }
            }
            other => {
                if matches!(other, Node::Lookup { .. }) {
                    self.seen.insert((id, Mark::Read));
                }
                let mut below = Vec::new();
                children(other, |child| below.push(child));
                for child in below {
                    self.node(child, list);
                }
            }
        }
    }

    /// Where one member decides it alone is what counted; otherwise all did.
    fn members(&mut self, id: NodeId, all: &[NodeId], deciding: Truth, list: Option<NodeId>) {
        let truths: Vec<Vec<Truth>> = all.iter().map(|member| self.truths(*member, list)).collect();
        let records = truths.first().map_or(0, Vec::len);
        let mut counted = BTreeSet::new();
        let mut open = false;
        for record in 0..records {
            let decides = |of: &Vec<Truth>| of.get(record) == Some(&deciding);
            let mut those = truths.iter().enumerate().filter(|(_, of)| decides(of));
            match (those.next(), those.next()) {
                (Some((at, _)), None) => {
                    self.seen.insert((id, Mark::Decides(at)));
                    counted.insert(at);
                }
                (Some((at, _)), Some(_)) => drop(counted.insert(at)),
                (None, _) => open = true,
            }
        }
        for (at, member) in all.iter().enumerate() {
            if open || counted.contains(&at) {
                self.node(*member, list);
            }
        }
    }
}
