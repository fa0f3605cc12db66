//! What depends on what, found once for a pack.

use super::kept::Kept;
use crate::facts::slot;
use crate::marks::{Marks, ascending};
use crate::outcome::Asked;
use crate::pack::{
    Comparison, DefinitionId, FactId, Instance, Node, NodeId, Of, Pack, ParameterId, Program,
    Subject,
};

/// What each answer and the month touch, and the figures each program reads. What is not needed
/// to begin is found when it is first wanted.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// By instance: where its value is kept.
    places: Vec<Place>,
    /// How many values are kept that do not read the month, and how many that do.
    kept: (usize, usize),
    /// By definition: what it reads directly.
    read: Vec<Read>,
    /// By answer slot: the values that may read it.
    dependents: Kept<Box<[Place]>>,
    /// By definition: its comparisons with the month.
    turns: Kept<Box<[Turn]>>,
    /// By program: the dated figures it reads.
    parameters: Kept<Box<[ParameterId]>>,
    /// By program, for the person and for the partner: facts it may read that are presumed to
    /// be something while nobody was asked, ascending.
    presumed: Kept<[Vec<Asked>; 2]>,
}

/// What the expression of a definition reads.
#[derive(Clone, Debug, Default)]
struct Read {
    /// Other definitions, and what decides whether a fact it reads exists.
    definitions: Vec<(DefinitionId, Of)>,
    month: bool,
}

/// Where the value of an instance is kept: those that read the month by themselves, so that a
/// look at another month needs room for them alone. Small, as every evaluation reads them all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The expression.
    pub(crate) node: NodeId,
    /// For whom it is worked out.
    pub(crate) subject: Subject,
    /// Whether it may read the month.
    pub(crate) monthly: bool,
    at: u16,
}

impl Place {
    /// Position among its kind.
    pub(crate) fn at(self) -> usize {
        usize::from(self.at)
    }
}

/// A comparison of the month with something else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Turn {
    /// What the month is held against.
    pub(crate) against: NodeId,
    /// The list whose every record it is held against, where the comparison is of a record.
    pub(crate) list: Option<NodeId>,
    /// From that month to the last one before the comparison turns.
    pub(crate) offset: i64,
}

/// Position of an instance among all.
pub(crate) fn index(instance: Instance) -> usize {
    usize::from(instance.definition).saturating_mul(2).saturating_add(instance.subject.index())
}

impl Plan {
    pub(crate) fn new(pack: &Pack) -> Self {
        let read: Vec<Read> = pack.definitions.iter().map(|known| read(pack, known.node)).collect();
        let (places, kept) = places(pack, &reads_month(pack, &read));
        Self {
            dependents: Kept::room(pack.facts.len().saturating_mul(2)),
            turns: Kept::room(pack.definitions.len()),
            parameters: Kept::room(pack.programs.len()),
            presumed: Kept::room(pack.programs.len()),
            places,
            kept,
            read,
        }
    }

    pub(crate) fn kept(&self) -> (usize, usize) {
        self.kept
    }

    pub(crate) fn place(&self, instance: Instance) -> Option<Place> {
        self.places.get(index(instance)).copied()
    }

    pub(crate) fn dependents(&self, pack: &Pack, fact: FactId, subject: Subject) -> &[Place] {
        let find = || dependents(pack, &self.places, (fact, subject));
        self.dependents.get(slot(fact, subject), find).map_or(&[], |all| all)
    }

    pub(crate) fn reads_month(&self, instance: Instance) -> bool {
        self.place(instance).is_none_or(|place| place.monthly)
    }

    /// The definitions that an instance reads directly, and what decides whether a fact it reads
    /// exists.
    pub(crate) fn references(&self, instance: Instance) -> impl Iterator<Item = Instance> {
        references(&self.read, instance)
    }

    pub(crate) fn turns(&self, pack: &Pack, definition: DefinitionId) -> &[Turn] {
        let at = usize::from(definition);
        let find = || pack.definitions.get(at).map_or_else(Box::default, |d| turns(pack, d.node));
        self.turns.get(at, find).map_or(&[], |all| all)
    }

    pub(crate) fn parameters(&self, pack: &Pack, program: usize) -> &[ParameterId] {
        let rules = pack.programs.get(program);
        let find = || rules.map_or_else(Box::default, |rules| parameters(pack, &self.read, rules));
        self.parameters.get(program, find).map_or(&[], |all| all)
    }

    pub(crate) fn presumed(&self, pack: &Pack, program: usize, subject: Subject) -> &[Asked] {
        let rules = pack.programs.get(program);
        let find = || rules.map_or_else(Default::default, |rules| presumed(pack, rules));
        let both = self.presumed.get(program, find);
        both.and_then(|both| both.get(subject.index())).map_or(&[], Vec::as_slice)
    }
}

fn places(pack: &Pack, reads_month: &[bool]) -> (Vec<Place>, (usize, usize)) {
    let mut kept = (0_u16, 0_u16);
    let definitions = (0..).zip(&pack.definitions);
    let instances = definitions.flat_map(|(definition, rules)| {
        Subject::BOTH.map(|subject| (Instance { definition, subject }, rules.node))
    });
    let place = |((instance, node), monthly): ((Instance, NodeId), &bool)| {
        let monthly = *monthly;
        let next = if monthly { &mut kept.1 } else { &mut kept.0 };
        let at = *next;
        if original(pack, instance) == instance {
            *next = at.saturating_add(1);
        }
        Place { node, subject: instance.subject, monthly, at }
    };
    let own: Vec<Place> = instances.clone().zip(reads_month).map(place).collect();
    let place = |(instance, _)| own.get(index(original(pack, instance))).copied();
    (instances.filter_map(place).collect(), (usize::from(kept.0), usize::from(kept.1)))
}

/// What an instance that is no more than another name is a name of; itself for any other.
pub(crate) fn original(pack: &Pack, mut instance: Instance) -> Instance {
    // No chain is longer than there are definitions.
    for _ in &pack.definitions {
        let definition = pack.definitions.get(usize::from(instance.definition));
        let node = definition.and_then(|definition| pack.node(definition.node));
        let Some(Node::Definition(definition, of)) = node else { break };
        instance = Instance { definition: *definition, subject: instance.subject.resolve(*of) };
    }
    instance
}

/// The presumptions that the result of a program may rest on.
fn presumed(pack: &Pack, program: &Program) -> [Vec<Asked>; 2] {
    let conditions = program.conditions.iter().map(|condition| condition.holds);
    let amounts = program.amounts.iter().map(|amount| amount.value);
    let steps = program.steps.iter().filter_map(|step| step.when);
    let documents = program.documents.iter().filter_map(|document| document.when);
    let read = conditions.chain(amounts).chain(steps).chain(documents);
    let read: Vec<_> = read.filter_map(|id| pack.definitions.get(usize::from(id))).collect();
    Subject::BOTH.map(|subject| {
        let facts = read.iter().flat_map(|definition| &definition.facts);
        let presumed = facts.filter(|(fact, _)| {
            pack.facts.get(usize::from(*fact)).is_some_and(|fact| fact.presumed.is_some())
        });
        let seen = |(fact, about): &Asked| (*fact, pack.seen_from(subject, *fact, *about));
        ascending(pack, presumed.map(seen))
    })
}

/// The dated figures that a program's conditions and amounts read, directly or not.
fn parameters(pack: &Pack, read: &[Read], program: &Program) -> Box<[ParameterId]> {
    let conditions = program.conditions.iter().map(|condition| condition.holds);
    let amounts = program.amounts.iter().map(|amount| amount.value);
    let instance = |definition| Instance { definition, subject: Subject::Person };
    let mut todo: Vec<Instance> = conditions.chain(amounts).map(instance).collect();
    let mut seen = Marks::below(pack.definitions.len().saturating_mul(2));
    let mut found = Marks::below(pack.parameters.len());
    while let Some(instance) = todo.pop() {
        if !seen.add(index(instance)) {
            continue;
        }
        let definition = pack.definitions.get(usize::from(instance.definition));
        visit(pack, definition.map(|definition| definition.node), |node| {
            if let Node::Parameter(id) | Node::ParameterAt(id, _) = node {
                found.add(usize::from(*id));
            }
        });
        todo.extend(references(read, instance));
    }
    found.positions().filter_map(|id| ParameterId::try_from(id).ok()).collect()
}

fn dependents(pack: &Pack, places: &[Place], (fact, whose): Asked) -> Box<[Place]> {
    let mut found = Vec::new();
    for (definition, rules) in (0..).zip(&pack.definitions) {
        for (_, about) in rules.facts.iter().filter(|(read, _)| *read == fact) {
            let reads = |subject: &Subject| pack.seen_from(*subject, fact, *about) == whose;
            let instances = Subject::BOTH.into_iter().filter(reads);
            let place = |subject| places.get(index(Instance { definition, subject }));
            found.extend(instances.filter_map(place));
        }
    }
    found.into()
}

/// By instance: whether it reads the month, directly or not.
fn reads_month(pack: &Pack, read: &[Read]) -> Vec<bool> {
    let mut reads = vec![false; read.len().saturating_mul(2)];
    // The order has every definition after those it reads, but not after what guards a fact.
    let mut changed = true;
    while changed {
        changed = false;
        for instance in &pack.order {
            let own = read.get(usize::from(instance.definition)).is_some_and(|read| read.month);
            let mut needed = references(read, *instance);
            let now = own || needed.any(|needed| reads.get(index(needed)) == Some(&true));
            if let Some(mark) = reads.get_mut(index(*instance)).filter(|mark| now && !**mark) {
                *mark = true;
                changed = true;
            }
        }
    }
    reads
}

fn read(pack: &Pack, node: NodeId) -> Read {
    let mut read = Read::default();
    visit(pack, Some(node), |node| match node {
        Node::Month | Node::Day => read.month = true,
        Node::Definition(definition, of) => read.definitions.push((*definition, *of)),
        Node::Fact(fact, of) => {
            let exists = pack.facts.get(usize::from(*fact)).and_then(|fact| fact.exists);
            read.definitions.extend(exists.map(|definition| (definition, *of)));
        }
        _ => {}
    });
    read
}

fn references(read: &[Read], instance: Instance) -> impl Iterator<Item = Instance> {
    let read = read.get(usize::from(instance.definition)).into_iter();
    read.flat_map(|read| &read.definitions).map(move |(definition, of)| Instance {
        definition: *definition,
        subject: instance.subject.resolve(*of),
    })
}

fn turns(pack: &Pack, node: NodeId) -> Box<[Turn]> {
    let is_month = |id: &NodeId| {
        let node = pack.node(*id);
        matches!(node, Some(Node::Month))
    };
    let mut found = Vec::new();
    let mut todo = vec![(node, None)];
    while let Some((id, list)) = todo.pop() {
        let Some(node) = pack.node(id) else {
            continue;
        };
        match node {
            Node::Each { list: records, filter, body } => {
                todo.push((*records, list));
                todo.push((*body, Some(*records)));
                todo.extend(filter.map(|filter| (filter, Some(*records))));
            }
            other => children(other, |child| todo.push((child, list))),
        }
        let Node::Compare(comparison, a, b) = node else { continue };
        let (against, after) = match (is_month(a), is_month(b)) {
            (true, false) => (*b, matches!(comparison, Comparison::More | Comparison::AtMost)),
            (false, true) => (*a, matches!(comparison, Comparison::Less | Comparison::AtLeast)),
            _ => continue,
        };
        let equal = matches!(comparison, Comparison::Equal | Comparison::Different);
        let offsets: &[i64] = if equal {
            &[-1, 0]
        } else if after {
            &[0]
        } else {
            &[-1]
        };
        found.extend(offsets.iter().map(|offset| Turn { against, list, offset: *offset }));
    }
    found.into()
}

fn visit(pack: &Pack, start: Option<NodeId>, mut found: impl FnMut(&Node)) {
    let mut todo: Vec<NodeId> = start.into_iter().collect();
    while let Some(id) = todo.pop() {
        if let Some(node) = pack.node(id) {
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
        | Node::Day
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
        | Node::Weighted(a, b)
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

/// The same, to change where they are.
pub(crate) fn children_mut(node: &mut Node, mut change: impl FnMut(&mut NodeId)) {
    match node {
        Node::Literal(_)
        | Node::Month
        | Node::Today
        | Node::Day
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
        | Node::Sort(a) => change(a),
        Node::Compare(_, a, b)
        | Node::Add(a, b)
        | Node::Sub(a, b)
        | Node::Mul(a, b)
        | Node::Div(a, b)
        | Node::Weighted(a, b)
        | Node::Highest(a, b)
        | Node::DropLowest(a, b) => [a, b].into_iter().for_each(change),
        Node::If(a, b, c) => [a, b, c].into_iter().for_each(change),
        Node::And(all)
        | Node::Or(all)
        | Node::Min(all)
        | Node::Max(all)
        | Node::Call(_, all)
        | Node::Lookup { keys: all, .. } => all.iter_mut().for_each(change),
        Node::Each { list, filter, body } => {
            [Some(list), filter.as_mut(), Some(body)].into_iter().flatten().for_each(change);
        }
    }
}
