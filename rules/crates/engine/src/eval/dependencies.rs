//! What depends on what, found once for a pack.

use crate::pack::keys::{ascending, index, slot};
use crate::pack::{
    Comparison, DefinitionId, DefinitionKey, FactId, Node, NodeId, Pack, ParameterId, Program,
    ProgramId, Subject, Use, Whose, children,
};
use crate::pack::{FactKey, TableId};
use crate::util::bitset::BitSet;
use crate::util::memo::Memo;

/// What each answer and the month touch, and the figures each program reads. What is not needed
/// to begin is found when it is first wanted.
#[derive(Clone, Debug)]
pub(crate) struct Dependencies {
    /// By instance: where its value is kept.
    places: Vec<MemoSlot>,
    /// How many values are kept that do not read the month, and how many that do.
    kept: (usize, usize),
    /// By definition: what it reads directly.
    read: Vec<Read>,
    /// By answer slot: the values that may read it.
    dependents: Memo<Box<[MemoSlot]>>,
    /// By definition: its comparisons with the month.
    turns: Memo<Box<[Breakpoint]>>,
    /// By program: where it reads dated figures.
    figures: Memo<Box<[Dated]>>,
    /// By program, for the person and for the partner: facts it may read that stand at something
    /// while nobody was asked, ascending.
    presumed: Memo<[Vec<FactKey>; 2]>,
}

/// What the expression of a definition reads.
#[derive(Clone, Debug, Default)]
struct Read {
    /// Other definitions, and what decides whether a fact it reads exists.
    definitions: Vec<(DefinitionId, Whose)>,
    /// Answers.
    facts: Vec<(FactId, Whose)>,
    month: bool,
}

/// Where the value of an instance is kept: those that read the month by themselves, so that a
/// look at another month needs room for them alone. Small, as every evaluation reads them all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MemoSlot {
    /// The expression.
    pub(crate) node: NodeId,
    /// For whom it is worked out.
    pub(crate) subject: Subject,
    /// Whether it may read the month.
    pub(crate) monthly: bool,
    at: u16,
}

impl MemoSlot {
    /// Position among its kind.
    pub(crate) fn at(self) -> usize {
        usize::from(self.at)
    }
}

/// Where a dated figure is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dated {
    /// Which figure.
    pub(crate) figure: Figure,
    /// Whether a condition or an amount reads it, and not only what is told beside them.
    pub(crate) decides: bool,
}

/// A dated figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Figure {
    /// A parameter, on the day asked or on the day that a node is worth.
    Parameter(ParameterId, Option<NodeId>),
    /// A table.
    Table(TableId),
}

/// A comparison of the month with something else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Breakpoint {
    /// What the month is held against.
    pub(crate) against: NodeId,
    /// The list whose every record it is held against, where the comparison is of a record.
    pub(crate) list: Option<NodeId>,
    /// From that month to the last one before the comparison turns.
    pub(crate) offset: i64,
}

impl Dependencies {
    pub(crate) fn new(pack: &Pack) -> Self {
        let read: Vec<Read> = pack.definitions.iter().map(|known| read(pack, known.node)).collect();
        let originals = originals(pack);
        let (places, kept) = places(pack, &originals, &reads_month(pack, &read));
        Self {
            dependents: Memo::room(pack.facts.len().saturating_mul(2)),
            turns: Memo::room(pack.definitions.len()),
            figures: Memo::room(pack.programs.len()),
            presumed: Memo::room(pack.programs.len()),
            places,
            kept,
            read,
        }
    }

    pub(crate) fn kept(&self) -> (usize, usize) {
        self.kept
    }

    pub(crate) fn place(&self, instance: DefinitionKey) -> Option<MemoSlot> {
        self.places.get(index(instance)).copied()
    }

    pub(crate) fn dependents(&self, pack: &Pack, fact: FactId, subject: Subject) -> &[MemoSlot] {
        let find = || dependents(pack, &self.read, &self.places, (fact, subject));
        self.dependents.get(slot(fact, subject), find).map_or(&[], |all| all)
    }

    pub(crate) fn reads_month(&self, instance: DefinitionKey) -> bool {
        self.place(instance).is_none_or(|place| place.monthly)
    }

    /// The definitions that an instance reads directly, and what decides whether a fact it reads
    /// exists.
    pub(crate) fn references(
        &self,
        instance: DefinitionKey,
    ) -> impl Iterator<Item = DefinitionKey> {
        references(&self.read, instance)
    }

    pub(crate) fn turns(&self, pack: &Pack, definition: DefinitionId) -> &[Breakpoint] {
        let find = || turns(pack, pack.definition(definition).node);
        self.turns.get(definition.index(), find).map_or(&[], |all| all)
    }

    pub(crate) fn figures(&self, pack: &Pack, program: ProgramId) -> &[Dated] {
        let find = || figures(pack, pack.program(program));
        self.figures.get(program.index(), find).map_or(&[], |all| all)
    }

    pub(crate) fn presumed(&self, pack: &Pack, program: ProgramId, subject: Subject) -> &[FactKey] {
        let find = || presumed(pack, pack.program(program));
        let both = self.presumed.get(program.index(), find);
        both.and_then(|both| both.get(subject.index())).map_or(&[], Vec::as_slice)
    }
}

/// By instance: the one whose value it shares, itself for any other. Definitions of one expression
/// are worth the same, and so is what is no more than another name.
fn originals(pack: &Pack) -> Vec<DefinitionKey> {
    let mut first: Vec<Option<DefinitionId>> = vec![None; pack.nodes.len()];
    let alike = (0..).map(DefinitionId).zip(&pack.definitions).map(|(definition, rules)| {
        let known = first.get_mut(rules.node.index());
        known.map_or(definition, |known| *known.get_or_insert(definition))
    });
    let alike: Vec<DefinitionId> = alike.collect();
    let original = |mut instance: DefinitionKey| {
        // No chain is longer than there are definitions.
        for _ in &pack.definitions {
            let node = pack.node(pack.definition(instance.definition).node);
            let at = instance.definition.index();
            instance.definition = alike.get(at).copied().unwrap_or(instance.definition);
            let Some(Node::Definition(definition, of)) = node else { break };
            instance =
                DefinitionKey { definition: *definition, subject: instance.subject.resolve(*of) };
        }
        instance
    };
    let definitions =
        (0..).map(DefinitionId).zip(&pack.definitions).map(|(definition, _)| definition);
    let instances = definitions
        .flat_map(|definition| Subject::BOTH.map(|subject| DefinitionKey { definition, subject }));
    instances.map(original).collect()
}

fn places(
    pack: &Pack,
    originals: &[DefinitionKey],
    reads_month: &[bool],
) -> (Vec<MemoSlot>, (usize, usize)) {
    let mut kept = (0_u16, 0_u16);
    let definitions = (0..).map(DefinitionId).zip(&pack.definitions);
    let instances = definitions.flat_map(|(definition, rules)| {
        Subject::BOTH.map(|subject| (DefinitionKey { definition, subject }, rules.node))
    });
    let place = |(((instance, node), original), monthly): (
        ((DefinitionKey, NodeId), &DefinitionKey),
        &bool,
    )| {
        let next = if *monthly { &mut kept.1 } else { &mut kept.0 };
        let at = *next;
        if *original == instance {
            *next = at.saturating_add(1);
        }
        MemoSlot { node, subject: instance.subject, monthly: *monthly, at }
    };
    let own: Vec<MemoSlot> = instances.zip(originals).zip(reads_month).map(place).collect();
    let places = originals.iter().filter_map(|original| own.get(index(*original)).copied());
    (places.collect(), (usize::from(kept.0), usize::from(kept.1)))
}

/// The presumptions that the result of a program may rest on.
fn presumed(pack: &Pack, program: &Program) -> [Vec<FactKey>; 2] {
    let rests_on = |what| matches!(what, Use::Condition | Use::Amount | Use::Step | Use::Document);
    let read = program.definitions(rests_on);
    let read: Vec<_> = read.map(|id| pack.definition(id)).collect();
    Subject::BOTH.map(|subject| {
        let facts = read.iter().flat_map(|definition| definition.reads(subject));
        let presumed = facts.filter(|(fact, _)| pack.fact(*fact).presumed.is_some());
        ascending(pack, presumed.copied())
    })
}

/// Where a program's result reads dated figures, directly or not: in its conditions with their
/// exceptions and limits, in what it pays, and in the days, notes and sums beside it.
fn figures(pack: &Pack, program: &Program) -> Box<[Dated]> {
    let mut seen = BitSet::with_capacity(pack.definitions.len().saturating_mul(2));
    let mut found: Vec<Dated> = Vec::new();
    // The bounds of an amount are nobody's figures.
    let all = pack.programs.iter().flat_map(|program| &program.amounts);
    let amounts: Vec<DefinitionId> = all.map(|amount| amount.value).collect();
    let start_of = |id: DefinitionId| {
        let node = pack.definition(id).node;
        if amounts.contains(&id) { unbounded(pack, node) } else { node }
    };
    let deciding = program.definitions(|what| what.decides_or_pays() || what == Use::Side);
    let deciding: Vec<NodeId> = deciding.map(start_of).collect();
    let told: Vec<NodeId> = program.definitions(Use::is_told).map(start_of).collect();
    for (decides, start) in [(true, deciding), (false, told)] {
        let mut todo = start;
        while let Some(node) = todo.pop() {
            visit(pack, Some(node), |node| {
                let figure = match node {
                    Node::Parameter(id) => Figure::Parameter(*id, None),
                    Node::ParameterAt(id, day) => Figure::Parameter(*id, Some(*day)),
                    Node::Lookup { table, .. } => Figure::Table(*table),
                    Node::Definition(definition, of) => {
                        let subject = Subject::Person.resolve(*of);
                        let instance = DefinitionKey { definition: *definition, subject };
                        if seen.insert(index(instance)) {
                            todo.push(start_of(*definition));
                        }
                        return;
                    }
                    _ => return,
                };
                if !found.iter().any(|dated| dated.figure == figure) {
                    found.push(Dated { figure, decides });
                }
            });
        }
    }
    found.into()
}

/// An amount without its lawful bounds: `most` of `least` of it, perhaps rounded.
fn unbounded(pack: &Pack, node: NodeId) -> NodeId {
    let inside = match pack.node(node) {
        Some(Node::Round(_, _, inside)) => *inside,
        _ => node,
    };
    let Some(Node::Min(most)) = pack.node(inside) else { return node };
    let Some(Node::Max(least)) = most.first().and_then(|first| pack.node(*first)) else {
        return node;
    };
    least.first().copied().unwrap_or(node)
}

/// The values that may read an answer, directly or not. Followed from instance to instance: whoever
/// looks through what is the household's reads the person's answer, for the partner too.
fn dependents(
    pack: &Pack,
    read: &[Read],
    places: &[MemoSlot],
    (fact, whose): FactKey,
) -> Box<[MemoSlot]> {
    let direct = |instance: DefinitionKey| {
        let read = read.get(instance.definition.index());
        let mut facts = read.iter().flat_map(|read| &read.facts);
        facts.any(|(own, of)| *own == fact && instance.subject.resolve(*of) == whose)
    };
    let reads = spread(pack, read, direct);
    let marked = |instance: &&DefinitionKey| reads.get(index(**instance)) == Some(&true);
    let place = |instance: &DefinitionKey| places.get(index(*instance)).copied();
    pack.order.iter().filter(marked).filter_map(place).collect()
}

/// By instance: whether it reads the month, directly or not.
fn reads_month(pack: &Pack, read: &[Read]) -> Vec<bool> {
    spread(pack, read, |instance| {
        read.get(instance.definition.index()).is_some_and(|read| read.month)
    })
}

/// By instance: whether something is so of it or of what it reads.
fn spread(pack: &Pack, read: &[Read], own: impl Fn(DefinitionKey) -> bool) -> Vec<bool> {
    let mut reads = vec![false; read.len().saturating_mul(2)];
    // The order has every definition after those it reads, but not after what guards a fact.
    let mut changed = true;
    while changed {
        changed = false;
        for instance in &pack.order {
            if reads.get(index(*instance)) == Some(&true) {
                continue;
            }
            let mut needed = references(read, *instance);
            let now =
                own(*instance) || needed.any(|needed| reads.get(index(needed)) == Some(&true));
            if let Some(mark) = reads.get_mut(index(*instance)).filter(|_| now) {
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
            read.facts.push((*fact, *of));
            let exists = pack.fact(*fact).exists;
            read.definitions.extend(exists.map(|definition| (definition, *of)));
        }
        _ => {}
    });
    read
}

fn references(read: &[Read], instance: DefinitionKey) -> impl Iterator<Item = DefinitionKey> {
    let read = read.get(instance.definition.index()).into_iter();
    read.flat_map(|read| &read.definitions).map(move |(definition, of)| DefinitionKey {
        definition: *definition,
        subject: instance.subject.resolve(*of),
    })
}

fn turns(pack: &Pack, node: NodeId) -> Box<[Breakpoint]> {
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
        found.extend(offsets.iter().map(|offset| Breakpoint { against, list, offset: *offset }));
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
