//! Prints of what follows from what: two packs with the same print of something answer the same of
//! it, so that cases about it need not be run again.
//!
//! Positions in a pack move when a definition is left out. A print is of what stands there instead.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use engine::pack::{
    Definition, DefinitionId, FactId, Item, Node, NodeId, Pack, Program, Subject, Use, children_mut,
};
use engine::values::Date;

/// What an answer can depend on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Root {
    /// A program's verdict, reasons and amounts.
    Decides(String),
    /// All that is told of a program beside them.
    Told(String),
    /// What weighs the ways to deal with offices.
    Channels,
    /// A definition by its name.
    Let(String),
    /// Everything: which question comes next.
    Everything,
}

/// The prints of a pack.
#[derive(Debug)]
pub(super) struct Prints {
    decides: BTreeMap<String, u64>,
    told: BTreeMap<String, u64>,
    lets: BTreeMap<String, u64>,
    channels: u64,
    everything: u64,
}

impl Prints {
    pub(super) fn of(pack: &Pack) -> Self {
        let printer = Printer::new(pack);
        let mut prints = Self {
            decides: BTreeMap::new(),
            told: BTreeMap::new(),
            lets: BTreeMap::new(),
            channels: printer.channels(),
            everything: 0,
        };
        for definition in &pack.definitions {
            let print = printer.with_facts([definition].into_iter());
            let before = prints.lets.get(&definition.id).copied().unwrap_or_default();
            prints.lets.insert(definition.id.clone(), hash(&(before, print)));
        }
        for program in &pack.programs {
            let (decides, told) = printer.program(program);
            prints.decides.insert(program.id.clone(), decides);
            prints.told.insert(program.id.clone(), told);
        }
        prints.everything = hash(&(&prints.told, prints.channels, printer.facts()));
        prints
    }

    /// Whether something may be answered otherwise than before.
    pub(super) fn differ(&self, before: &Self, root: &Root) -> bool {
        match root {
            Root::Decides(id) => self.decides.get(id) != before.decides.get(id),
            Root::Told(id) => self.told.get(id) != before.told.get(id),
            Root::Let(id) => self.lets.get(id) != before.lets.get(id),
            Root::Channels => self.channels != before.channels,
            Root::Everything => self.everything != before.everything,
        }
    }

    /// Whether any verdict or amount may.
    pub(super) fn decide_otherwise(&self, before: &Self) -> bool {
        self.decides != before.decides
    }
}

struct Printer<'p> {
    pack: &'p Pack,
    nodes: Vec<u64>,
}

impl<'p> Printer<'p> {
    /// Children stand before parents and definitions before what reads them, so that one pass does.
    fn new(pack: &'p Pack) -> Self {
        let mut printer = Self { pack, nodes: Vec::with_capacity(pack.nodes.len()) };
        for node in &pack.nodes {
            let print = printer.node(node);
            printer.nodes.push(print);
        }
        printer
    }

    fn node(&self, node: &Node) -> u64 {
        let mut hasher = DefaultHasher::new();
        match node {
            Node::Definition(id, of) => (3, self.definition(*id), of).hash(&mut hasher),
            Node::Parameter(id) | Node::ParameterAt(id, _) => {
                let figure = self.pack.parameter(*id);
                (stored(&figure.values), figure.until.map(Date::days)).hash(&mut hasher);
            }
            Node::Fact(id, of) => (4, id, of).hash(&mut hasher),
            Node::Lookup { table, column, .. } => {
                let named = self.pack.tables.get(table.index()).map(|table| &table.id);
                let same = self.pack.tables.iter().filter(|table| Some(&table.id) == named);
                (column, stored(&same.collect::<Vec<_>>())).hash(&mut hasher);
            }
            _ => {}
        }
        let mut bare = node.clone();
        children_mut(&mut bare, |child| {
            let print = self.nodes.get(child.index());
            print.hash(&mut hasher);
            *child = NodeId(0);
        });
        // What is found by its position is in the print already.
        match bare {
            Node::Definition(..)
            | Node::Parameter(_)
            | Node::ParameterAt(..)
            | Node::Lookup { .. } => {
                std::mem::discriminant(&bare).hash(&mut hasher);
            }
            _ => stored(&bare).hash(&mut hasher),
        }
        hasher.finish()
    }

    fn definition(&self, id: DefinitionId) -> u64 {
        self.root(self.pack.definition(id))
    }

    fn root(&self, definition: &Definition) -> u64 {
        let node = self.nodes.get(definition.node.index());
        hash(&(node, stored(&definition.kind)))
    }

    /// Definitions, with every fact that they may read and what is said of it.
    fn with_facts<'d>(&self, definitions: impl Iterator<Item = &'d Definition>) -> u64 {
        let mut facts = BTreeSet::new();
        let mut prints = Vec::new();
        for definition in definitions {
            prints.push(self.root(definition));
            facts.extend(definition.reads(Subject::Person).iter().map(|(fact, _)| *fact));
        }
        let mut open: Vec<FactId> = facts.iter().copied().collect();
        while let Some(fact) = open.pop() {
            prints.push(self.fact(fact));
            let about = self.pack.fact(fact);
            let about = [about.exists, about.plain_from, about.of_year];
            for id in about.into_iter().flatten() {
                let read = self.pack.definition(id).reads(Subject::Person).iter();
                open.extend(read.map(|(fact, _)| *fact).filter(|fact| facts.insert(*fact)));
            }
        }
        prints.sort_unstable();
        hash(&prints)
    }

    fn fact(&self, id: FactId) -> u64 {
        let fact = self.pack.fact(id);
        let about = [fact.exists, fact.plain_from, fact.of_year];
        let about = about.map(|id| id.map(|id| self.definition(id)));
        let mut bare = fact.clone();
        (bare.exists, bare.plain_from, bare.of_year) = (None, None, None);
        hash(&(about, stored(&bare)))
    }

    fn facts(&self) -> u64 {
        let facts = (0..).map(FactId).zip(&self.pack.facts).map(|(id, _)| self.fact(id));
        hash(&facts.collect::<Vec<_>>())
    }

    /// A program's prints: what decides, and all that is told.
    fn program(&self, program: &Program) -> (u64, u64) {
        let one = |id: DefinitionId| self.definition(id);
        let maybe = |id: Option<DefinitionId>| id.map(one);
        let conditions: Vec<_> = program
            .conditions
            .iter()
            .map(|c| {
                let unless: Vec<_> =
                    c.unless.iter().map(|e| (&e.id, one(e.holds), stored(&e.then))).collect();
                (&c.id, one(c.holds), c.time, maybe(c.value), maybe(c.limit), unless)
            })
            .collect();
        let amounts: Vec<_> =
            program.amounts.iter().map(|a| (&a.id, one(a.value), stored(&a.variant))).collect();
        let flags = (&program.group, program.partner, program.taxable);
        let partner = maybe(self.pack.partner_exists);
        let end = self.pack.figures_until().map(Date::days);
        let deciding = program.definitions(|what| what.decides_or_pays() || what == Use::Side);
        let read = self.with_facts(self.all(deciding.chain(self.pack.partner_exists)));
        let decides = hash(&(conditions, amounts, flags, partner, end, read));

        let items = |items: &[Item]| -> Vec<_> {
            items.iter().map(|i| hash(&(&i.id, maybe(i.when), maybe(i.value)))).collect()
        };
        let listed = [&program.windows, &program.documents, &program.notes].map(|list| items(list));
        let steps: Vec<_> = program
            .steps
            .iter()
            .map(|step| (&step.id, maybe(step.when), &step.channel, &step.place))
            .collect();
        let spans: Vec<_> = program
            .spans
            .iter()
            .map(|s| (&s.id, maybe(s.when), one(s.from), one(s.to), stored(&s.kind)))
            .collect();
        let sums: Vec<_> = program
            .sums
            .iter()
            .map(|s| (&s.id, maybe(s.when), s.definitions().map(one).collect::<Vec<_>>()))
            .collect();
        let compares: Vec<_> = program
            .comparisons
            .iter()
            .map(|c| {
                let values: Vec<u64> = c.values.iter().map(|id| one(*id)).collect();
                (&c.id, maybe(c.when), values, one(c.span.0), one(c.span.1))
            })
            .collect();
        let read = program.definitions(|what| what != Use::Comparison);
        let read = self.with_facts(self.all(read));
        let told = hash(&(decides, listed, steps, spans, sums, compares, read));
        (decides, told)
    }

    fn channels(&self) -> u64 {
        let channels = &self.pack.channels.all;
        let all: Vec<_> = channels
            .iter()
            .map(|channel| {
                let weights = channel.weights.iter();
                let weights: Vec<_> = weights
                    .map(|weight| (&weight.id, self.definition(weight.when), weight.points))
                    .collect();
                let when = channel.when.map(|id| self.definition(id));
                (&channel.id, &channel.programs, when, channel.aside, &channel.place, weights)
            })
            .collect();
        let whens = channels.iter().flat_map(|channel| {
            channel.weights.iter().map(|weight| weight.when).chain(channel.when)
        });
        hash(&(all, self.with_facts(self.all(whens))))
    }

    fn all(&self, ids: impl Iterator<Item = DefinitionId>) -> impl Iterator<Item = &'p Definition> {
        let pack = self.pack;
        ids.map(move |id| pack.definition(id))
    }
}

/// Something as it is stored in a pack.
fn stored(value: &impl Serialize) -> Vec<u8> {
    postcard::to_stdvec(value).unwrap_or_default()
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
