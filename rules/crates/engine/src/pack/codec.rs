//! The pack as bytes: a mark, a format number, a checksum, then postcard.
//!
//! Bytes come from the network or a cache, so reading checks everything that evaluation
//! relies on: positions in range, children before parents, bounded depth and size, and an
//! order in which every definition needs only earlier ones.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::pack::keys::{index, slot};
use crate::pack::{DefinitionKey, FactId, Node, NodeId, Pack, Subject, children, children_mut};

/// The format this build writes and reads. Raised with every change of the types.
pub const FORMAT: u16 = 11;

const MARK: [u8; 4] = *b"NAVR";
const HEADER: usize = 14;
/// Deepest nesting of an expression, and its size with shared parts written out.
const DEPTH: u16 = 200;
const SIZE: u32 = 20_000;
/// Deepest nesting through definitions that read definitions: evaluation recurses.
const CHAIN: u16 = 500;

/// Why bytes are not a usable pack.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The rules are for a newer program; the ones in use stay in use.
    #[error("the rules have format {found}, this program reads up to {known}")]
    NewerFormat {
        /// The format of the bytes.
        found: u16,
        /// [`FORMAT`].
        known: u16,
    },
    /// The bytes are not a pack, were cut off or changed.
    #[error("the rules are damaged: {0}")]
    Damaged(&'static str),
}

/// Writes a pack.
///
/// # Errors
/// When the pack breaks one of the rules that reading checks.
pub fn encode(pack: &Pack) -> Result<Vec<u8>, Error> {
    check(pack)?;
    let mut pack = pack.clone();
    turn_positions(&mut pack);
    seal(MARK, FORMAT, &pack)
}

/// Reads a pack.
///
/// # Errors
/// When the bytes are of a newer format, cut off, changed, or break an invariant.
///
/// ```
/// # use std::path::Path;
/// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
/// # let pack = compiler::compile(&rules).0.unwrap();
/// let bytes = engine::pack::codec::encode(&pack).unwrap();
/// assert_eq!(engine::pack::codec::decode(&bytes).unwrap().programs.len(), pack.programs.len());
/// assert!(engine::pack::codec::decode(&bytes[1..]).is_err());
/// ```
pub fn decode(bytes: &[u8]) -> Result<Pack, Error> {
    let mut pack: Pack = unseal(MARK, FORMAT, bytes)?;
    turn_positions(&mut pack);
    pack.order = pack.in_order();
    check(&pack)?;
    pack.fill_in_reads();
    Ok(pack)
}

/// Positions of nodes are written as distances, and distances read as positions: children stand
/// close before their parents and definitions' expressions one after the other, so that most are
/// small and alike. A distance from here to there is got back from in the same way.
fn turn_positions(pack: &mut Pack) {
    let turned = |place: u32, node: NodeId| NodeId(place.wrapping_sub(node.0));
    for (place, node) in (0_u32..).zip(&mut pack.nodes) {
        children_mut(node, |child| *child = turned(place, *child));
    }
    for (place, definition) in (0_u32..).zip(&mut pack.definitions) {
        definition.node = turned(place, definition.node);
    }
}

/// Anything behind its mark, its format's number and a checksum.
///
/// # Errors
/// When the content cannot be written.
pub fn seal(mark: [u8; 4], format: u16, content: &impl Serialize) -> Result<Vec<u8>, Error> {
    let body = postcard::to_stdvec(content).map_err(|_| Error::Damaged("not writable"))?;
    let mut bytes = Vec::with_capacity(body.len().saturating_add(HEADER));
    bytes.extend_from_slice(&mark);
    bytes.extend_from_slice(&format.to_le_bytes());
    bytes.extend_from_slice(&checksum(&body).to_le_bytes());
    bytes.extend_from_slice(&body);
    Ok(bytes)
}

/// What [`seal`] wrote, if nothing happened to it on the way.
///
/// # Errors
/// When the bytes are of another kind, of another format, cut off or changed.
pub fn unseal<T: DeserializeOwned>(mark: [u8; 4], format: u16, bytes: &[u8]) -> Result<T, Error> {
    let (header, body) = bytes.split_at_checked(HEADER).ok_or(Error::Damaged("too short"))?;
    let [m0, m1, m2, m3, f0, f1, sum @ ..] = header else {
        return Err(Error::Damaged("too short"));
    };
    if [*m0, *m1, *m2, *m3] != mark {
        return Err(Error::Damaged("not a file of this kind"));
    }
    let found = u16::from_le_bytes([*f0, *f1]);
    if found > format {
        return Err(Error::NewerFormat { found, known: format });
    }
    if found != format {
        return Err(Error::Damaged("of an older format"));
    }
    if sum != checksum(body).to_le_bytes() {
        return Err(Error::Damaged("the checksum differs"));
    }
    postcard::from_bytes(body).map_err(|_| Error::Damaged("not readable"))
}

/// The name of this version of the rules: eight hexadecimal digits of its checksum.
pub fn version(bytes: &[u8]) -> String {
    let sum = checksum(bytes.get(HEADER..).unwrap_or(bytes));
    let mut name = String::with_capacity(8);
    for place in 0..8_u32 {
        let digit = (sum >> place.saturating_mul(4)) & 0xf;
        name.extend(u32::try_from(digit).ok().and_then(|digit| char::from_digit(digit, 16)));
    }
    name
}

/// FNV-1a, 64 bits: notices damage; it is no signature.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn check(pack: &Pack) -> Result<(), Error> {
    check_nodes(pack)?;
    check_order(pack)?;
    check_positions(pack)
}

fn check_nodes(pack: &Pack) -> Result<(), Error> {
    let mut weights: Vec<(u16, u32)> = Vec::with_capacity(pack.nodes.len());
    for node in &pack.nodes {
        let (mut depth, mut size, mut sound) = (0, 1_u32, true);
        children(node, |child| match weights.get(child.index()) {
            Some((d, s)) => {
                depth = (*d).max(depth);
                size = size.saturating_add(*s);
            }
            None => sound = false,
        });
        let (facts, definitions) = (pack.facts.len(), pack.definitions.len());
        let known = match node {
            Node::Fact(fact, _) => fact.index() < facts,
            Node::Definition(definition, _) => definition.index() < definitions,
            Node::Parameter(id) | Node::ParameterAt(id, _) => id.index() < pack.parameters.len(),
            Node::Lookup { table, .. } => table.index() < pack.tables.len(),
            _ => true,
        };
        let depth = depth.saturating_add(1);
        if !sound || !known || depth > DEPTH || size > SIZE {
            return Err(Error::Damaged("an expression is out of bounds"));
        }
        weights.push((depth, size));
    }
    let found = |id: &NodeId| id.index() < pack.nodes.len();
    if pack.definitions.iter().all(|definition| found(&definition.node)) {
        Ok(())
    } else {
        Err(Error::Damaged("a definition has no expression"))
    }
}

fn check_order(pack: &Pack) -> Result<(), Error> {
    let count = pack.definitions.len().saturating_mul(2);
    let mut depths: Vec<Option<u16>> = vec![None; count];
    for instance in &pack.order {
        let definition = pack.definitions.get(instance.definition.index());
        let definition = definition.ok_or(Error::Damaged("the order names no definition"))?;
        let depth = chain_depth(pack, definition.node, instance.subject, &depths)
            .ok_or(Error::Damaged("the order is not one, or too deep"))?;
        match depths.get_mut(index(*instance)) {
            Some(place) if place.is_none() => *place = Some(depth),
            _ => return Err(Error::Damaged("the order repeats itself")),
        }
    }
    if depths.iter().all(Option::is_some) {
        Ok(())
    } else {
        Err(Error::Damaged("the order has gaps"))
    }
}

/// How deep evaluation goes below a node, through the definitions it reads. `None` where one
/// of those does not stand before it, or where it goes too deep to be safe.
fn chain_depth(pack: &Pack, node: NodeId, subject: Subject, depths: &[Option<u16>]) -> Option<u16> {
    let mut deepest = 0;
    let mut todo = vec![(node, 1_u16)];
    while let Some((id, depth)) = todo.pop() {
        let node = pack.nodes.get(id.index())?;
        let mut depth = depth.checked_add(1)?;
        if let Node::Definition(definition, of) = node {
            let needed = DefinitionKey { definition: *definition, subject: subject.resolve(*of) };
            depth = depth.checked_add(depths.get(index(needed)).copied().flatten()?)?;
        }
        deepest = deepest.max(depth);
        children(node, |child| todo.push((child, depth)));
    }
    (deepest <= CHAIN).then_some(deepest)
}

/// Positions outside of expressions. Definitions name facts by slot, programs definitions.
fn check_positions(pack: &Pack) -> Result<(), Error> {
    let definitions = pack.definitions.len();
    let slots = pack.facts.len().saturating_mul(2);
    let facts = pack.definitions.iter().flat_map(|definition| definition.reads.iter().flatten());
    let facts = facts.map(|(fact, subject)| slot(*fact, *subject) < slots);
    let of_facts = |fact: &crate::pack::Fact| {
        fact.exists.into_iter().chain(fact.of_year).chain(fact.plain_from)
    };
    let guards = pack.facts.iter().flat_map(of_facts).chain(pack.partner_exists);
    let named = pack
        .programs
        .iter()
        .flat_map(|program| program.definitions(|_| true))
        .chain(guards)
        .chain(pack.channels.all.iter().flat_map(|channel| {
            channel.weights.iter().map(|weight| weight.when).chain(channel.when)
        }))
        .map(|definition| definition.index() < definitions);
    let fact = |fact: &FactId| fact.index() < pack.facts.len();
    let entries = pack.entries.iter().map(|entry| {
        let programs = entry.programs.iter().all(|p| p.index() < pack.programs.len());
        programs && entry.given.iter().all(|(given, _, _)| fact(given))
    });
    let comparisons = pack.programs.iter().flat_map(|program| &program.comparisons);
    let compared = comparisons
        .map(|compare| fact(&compare.fact) && compare.also.iter().all(|(also, _)| fact(also)));
    let topics = pack.facts.iter().map(|fact| fact.topic.index() < pack.topics.len());
    let all = facts.chain(named).chain(entries).chain(compared).chain(topics);
    let all = all.chain(known_sources(pack));
    if all.chain(known_acts(pack)).all(|sound| sound) {
        Ok(())
    } else {
        Err(Error::Damaged("a position is out of bounds"))
    }
}

/// Whether each act that is cited is there.
fn known_acts(pack: &Pack) -> impl Iterator<Item = bool> {
    let definitions = pack.definitions.iter().flat_map(|definition| &definition.cites);
    let figures = pack.parameters.iter().flat_map(|parameter| &parameter.cites);
    let lines = pack.channels.lines.iter().flat_map(|line| &line.cites);
    let cites = definitions.chain(figures).chain(lines).map(|cite| cite.act);
    let programs = pack.programs.iter().map(|program| program.act);
    cites.chain(programs).map(|act| act.index() < pack.acts.len())
}

/// Whether each source that is named is there.
fn known_sources(pack: &Pack) -> impl Iterator<Item = bool> {
    let values = pack.parameters.iter().flat_map(|parameter| &parameter.values);
    let tables = pack.tables.iter().map(|table| table.source);
    let named = values.map(|value| value.source).chain(tables);
    named.map(|source| source.index() < pack.sources.len())
}
