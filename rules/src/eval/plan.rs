//! What depends on what, found once for a pack.

use crate::facts::slot;
use crate::pack::{Instance, Node, NodeId, Pack, ParameterId, Program, Subject};

/// What each answer and the month touch, and the figures each program reads.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// By answer slot: instances that may read it.
    dependents: Vec<Vec<usize>>,
    /// Instances that may read the month.
    pub(crate) month_dependents: Vec<usize>,
    /// By program: the dated figures it reads.
    parameters: Vec<Vec<ParameterId>>,
}

/// Position of an instance among all.
pub(crate) fn index(instance: Instance) -> usize {
    usize::from(instance.definition).saturating_mul(2).saturating_add(instance.subject.index())
}

impl Plan {
    pub(crate) fn new(pack: &Pack) -> Self {
        let count = pack.definitions.len().saturating_mul(2);
        let parameters = pack.programs.iter().map(|program| parameters(pack, program));
        Self {
            dependents: dependents(pack),
            month_dependents: month_dependents(pack, count),
            parameters: parameters.collect(),
        }
    }

    pub(crate) fn dependents(&self, slot: usize) -> &[usize] {
        self.dependents.get(slot).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn parameters(&self, program: usize) -> &[ParameterId] {
        self.parameters.get(program).map_or(&[], Vec::as_slice)
    }
}

/// The dated figures that a program's conditions and amounts read, directly or not.
fn parameters(pack: &Pack, program: &Program) -> Vec<ParameterId> {
    let conditions = program.conditions.iter().map(|condition| condition.holds);
    let amounts = program.amounts.iter().map(|amount| amount.value);
    let instance = |definition| Instance { definition, subject: Subject::Person };
    let mut todo: Vec<Instance> = conditions.chain(amounts).map(instance).collect();
    let mut seen = vec![false; pack.definitions.len().saturating_mul(2)];
    let mut found = Vec::new();
    while let Some(instance) = todo.pop() {
        let Some(mark) = seen.get_mut(index(instance)) else { continue };
        if std::mem::replace(mark, true) {
            continue;
        }
        visit(pack, instance, |node| match node {
            Node::Parameter(id) | Node::ParameterAt(id, _) => found.push(*id),
            _ => {}
        });
        references(pack, instance, |needed| todo.push(needed));
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn dependents(pack: &Pack) -> Vec<Vec<usize>> {
    let mut by_slot = vec![Vec::new(); pack.facts.len().saturating_mul(2)];
    for (id, definition) in (0..).zip(&pack.definitions) {
        for (fact, about) in &definition.facts {
            for subject in Subject::BOTH {
                let whose = pack.seen_from(subject, *fact, *about);
                if let Some(list) = by_slot.get_mut(slot(*fact, whose)) {
                    list.push(index(Instance { definition: id, subject }));
                }
            }
        }
    }
    by_slot
}

fn month_dependents(pack: &Pack, count: usize) -> Vec<usize> {
    let mut reads = vec![false; count];
    for instance in &pack.order {
        let mut direct = false;
        visit(pack, *instance, |node| direct |= matches!(node, Node::Month));
        let mut through = false;
        references(pack, *instance, |needed| {
            through |= reads.get(index(needed)).copied().unwrap_or(false);
        });
        if let Some(mark) = reads.get_mut(index(*instance)) {
            *mark = direct || through;
        }
    }
    (0..count).filter(|i| reads.get(*i).copied().unwrap_or(false)).collect()
}

/// Calls `found` for each definition that an instance reads directly.
fn references(pack: &Pack, instance: Instance, mut found: impl FnMut(Instance)) {
    visit(pack, instance, |node| {
        if let Node::Definition(definition, of) = node {
            found(Instance { definition: *definition, subject: instance.subject.resolve(*of) });
        }
    });
}

fn visit(pack: &Pack, instance: Instance, mut found: impl FnMut(&Node)) {
    let definition = pack.definitions.get(usize::from(instance.definition));
    let mut todo: Vec<NodeId> = definition.iter().map(|d| d.node).collect();
    while let Some(id) = todo.pop() {
        if let Some(node) = usize::try_from(id).ok().and_then(|id| pack.nodes.get(id)) {
            found(node);
            children(node, |child| todo.push(child));
        }
    }
}

/// Calls `found` for each child of a node.
pub(crate) fn children(node: &Node, mut found: impl FnMut(NodeId)) {
    match node {
        Node::Literal(_)
        | Node::Month
        | Node::Today
        | Node::NotModelled
        | Node::Parameter(_)
        | Node::Fact(..)
        | Node::Definition(..)
        | Node::Field(..) => {}
        Node::ParameterAt(_, a)
        | Node::Not(a)
        | Node::OneOf(a, _)
        | Node::Round(_, _, a)
        | Node::Fold(_, a)
        | Node::Sort(a) => found(*a),
        Node::Compare(_, a, b)
        | Node::Add(a, b)
        | Node::Sub(a, b)
        | Node::Mul(a, b)
        | Node::Div(a, b)
        | Node::Highest(a, b)
        | Node::DropLowest(a, b) => [*a, *b].into_iter().for_each(found),
        Node::If(a, b, c) => [*a, *b, *c].into_iter().for_each(found),
        Node::And(all)
        | Node::Or(all)
        | Node::Min(all)
        | Node::Max(all)
        | Node::Call(_, all)
        | Node::Lookup { keys: all, .. } => all.iter().copied().for_each(found),
        Node::Each { list, filter, body } => {
            [Some(*list), *filter, Some(*body)].into_iter().flatten().for_each(found);
        }
    }
}
