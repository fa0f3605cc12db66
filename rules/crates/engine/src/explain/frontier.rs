//! Which missing answers keep a value open, and which given ones it rests on.
//!
//! Both walk an expression along the branches that count under what is known: nothing
//! below a settled value can still matter, and an untaken branch decided nothing.

use crate::eval::{Edge, Evaluation};
use crate::pack::FactKey;
use crate::pack::keys::{ascending, index};
use crate::pack::{DefinitionId, DefinitionKey, FactId, Node, NodeId, Subject, Whose, children};
use crate::util::bitset::BitSet;
use crate::values::{Truth, Value};

/// Missing facts that could still change the definitions' values, ascending. A fact of which
/// it is not known whether it exists is replaced by what decides that.
pub(crate) fn open_facts(evaluation: &Evaluation<'_>, of: &[DefinitionKey]) -> Vec<FactKey> {
    if of.iter().all(|instance| evaluation.is_known(*instance)) {
        return Vec::new();
    }
    // What is open is open for every program, so that each definition is looked into once.
    let edges = |instance: DefinitionKey, to: &mut Vec<Edge>| {
        // Where it is kept it is kept for all its names.
        let instance = evaluation.plan().original(instance);
        let found = || Walk::direct(evaluation, instance, Wanted::Open).into_boxed_slice();
        to.extend_from_slice(evaluation.frontier(instance, found));
    };
    ascending(evaluation.pack(), reach(evaluation, of, edges).facts)
}

/// Facts that the definitions' present values rest on, ascending.
pub(crate) fn used_facts(evaluation: &Evaluation<'_>, of: &[DefinitionKey]) -> Vec<FactKey> {
    ascending(evaluation.pack(), reach(evaluation, of, used(evaluation)).facts)
}

/// Definitions that the present values rest on, each once, in no particular order.
pub(crate) fn used_definitions(
    evaluation: &Evaluation<'_>,
    of: &[DefinitionKey],
) -> Vec<DefinitionKey> {
    reach(evaluation, of, used(evaluation)).definitions
}

fn used(evaluation: &Evaluation<'_>) -> impl FnMut(DefinitionKey, &mut Vec<Edge>) {
    |instance, to| to.extend(Walk::direct(evaluation, instance, Wanted::Used))
}

/// What can be reached: each definition once, facts perhaps more often.
#[derive(Default)]
struct Reached {
    definitions: Vec<DefinitionKey>,
    facts: Vec<FactKey>,
}

/// Definitions are followed from a list instead of by recursion: their chains can be long.
fn reach(
    evaluation: &Evaluation<'_>,
    of: &[DefinitionKey],
    mut edges: impl FnMut(DefinitionKey, &mut Vec<Edge>),
) -> Reached {
    let mut seen = BitSet::with_capacity(evaluation.pack().definitions.len().saturating_mul(2));
    let mut reached = Reached::default();
    let mut todo: Vec<Edge> = of.iter().copied().map(Edge::Definition).collect();
    while let Some(edge) = todo.pop() {
        match edge {
            Edge::Fact(fact, subject) => reached.facts.push((fact, subject)),
            Edge::Definition(instance) => {
                if seen.insert(index(instance)) {
                    reached.definitions.push(instance);
                    edges(instance, &mut todo);
                }
            }
        }
    }
    reached
}

#[derive(Clone, Copy, PartialEq)]
enum Wanted {
    Open,
    Used,
}

/// Through the expression of one definition, up to the facts and definitions it names.
struct Walk<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    wanted: Wanted,
    subject: Subject,
    edges: Vec<Edge>,
}

impl<'e, 'p> Walk<'e, 'p> {
    fn direct(
        evaluation: &'e Evaluation<'p>,
        instance: DefinitionKey,
        wanted: Wanted,
    ) -> Vec<Edge> {
        let mut walk = Self { evaluation, wanted, subject: instance.subject, edges: Vec::new() };
        if !(wanted == Wanted::Open && evaluation.is_known(instance)) {
            walk.inside(evaluation.pack().definition(instance.definition).node, false);
        }
        walk.edges
    }

    /// Whether nothing below a value counts any more.
    fn settled(&self, value: &Value) -> bool {
        self.wanted == Wanted::Open && value.is_known()
    }

    fn node(&mut self, id: NodeId, in_list: bool) {
        // A sum is open just where one of its parts is: asking the parts is enough.
        let passes_on = self.get(id).is_some_and(|node| {
            use Node::{Add, Definition, Fact, Not, Sub};
            matches!(node, Add(..) | Sub(..) | Not(_) | Fact(..) | Definition(..))
        });
        if in_list || passes_on || !self.settled(&self.value(id)) {
            self.inside(id, in_list);
        }
    }

    fn get(&self, id: NodeId) -> Option<&'e Node> {
        self.evaluation.pack().node(id)
    }

    /// Below a node that is not settled itself. Inside a list's records values are not at
    /// hand, so that everything there counts.
    fn inside(&mut self, id: NodeId, in_list: bool) {
        let Some(node) = self.get(id) else { return };
        match node {
            Node::Fact(fact, of) => self.fact(*fact, *of),
            Node::Definition(definition, of) => self.reference(*definition, *of),
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
                for inner in [*filter, Some(*body)].into_iter().flatten() {
                    self.node(inner, true);
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

    fn reference(&mut self, definition: DefinitionId, of: Whose) {
        let instance = DefinitionKey { definition, subject: self.subject.resolve(of) };
        if !(self.wanted == Wanted::Open && self.evaluation.is_known(instance)) {
            self.edges.push(Edge::Definition(instance));
        }
    }

    fn fact(&mut self, fact: FactId, of: Whose) {
        let subject = self.subject.resolve(of);
        let guard = self.evaluation.pack().fact(fact).exists;
        let exists = guard.map_or(Truth::Yes, |definition| {
            self.evaluation.truth(DefinitionKey { definition, subject })
        });
        match (self.wanted, exists, guard) {
            (Wanted::Used, ..) => self.edges.push(Edge::Fact(fact, subject)),
            (Wanted::Open, Truth::Yes, _) => {
                if !self.evaluation.supposed(fact, subject).is_known() {
                    self.edges.push(Edge::Fact(fact, subject));
                }
            }
            (Wanted::Open, Truth::Unknown, Some(definition)) => {
                self.edges.push(Edge::Definition(DefinitionKey { definition, subject }));
            }
            (Wanted::Open, ..) => {}
        }
    }

    fn truth(&self, id: NodeId) -> Truth {
        self.evaluation.node_truth(id, self.subject)
    }

    fn value(&self, id: NodeId) -> Value {
        self.evaluation.node_value(id, self.subject)
    }
}
