//! Which mutants are tried: a sample that a seed decides, from every file and of every kind.

use std::collections::{BTreeMap, BTreeSet};

use compiler::mutants::Mutant;
use compiler::mutants::Mutation;

/// So many of the mutants. Files take turns, and within a file its kinds: rare kinds are drawn more
/// often than they are made. A mutant's place in the draw follows from its own name and the seed,
/// so that a change elsewhere in the rules leaves it where it is.
pub fn sample(mutants: Vec<Mutant>, size: usize, seed: u64) -> Vec<Mutant> {
    let mut drawn: Vec<(u64, Mutant)> =
        mutants.into_iter().map(|mutant| (draw(&mutant.name, seed), mutant)).collect();
    drawn.sort_by(|a, b| (a.0, &a.1.name).cmp(&(b.0, &b.1.name)));
    let mut of_kind: BTreeMap<(String, Mutation), usize> = BTreeMap::new();
    let mut of_file: BTreeMap<String, BTreeSet<(usize, usize)>> = BTreeMap::new();
    for (place, (_, mutant)) in drawn.iter().enumerate() {
        let turn = of_kind.entry((mutant.path.clone(), mutant.kind)).or_default();
        of_file.entry(mutant.path.clone()).or_default().insert((*turn, place));
        *turn = turn.saturating_add(1);
    }
    let mut order = BTreeSet::new();
    for places in of_file.values() {
        for (turn, (_, place)) in places.iter().enumerate() {
            order.insert((turn, *place));
        }
    }
    let chosen: BTreeSet<usize> = order.into_iter().take(size).map(|(_, place)| place).collect();
    let mut sample: Vec<Mutant> = drawn
        .into_iter()
        .enumerate()
        .filter(|(place, _)| chosen.contains(place))
        .map(|(_, (_, mutant))| mutant)
        .collect();
    sample.sort_by_key(Mutant::place);
    sample
}

/// A number that a name and a seed always come to: FNV-1a, stirred so that near names are far apart.
fn draw(name: &str, seed: u64) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let sum = name
        .bytes()
        .fold(start, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let sum = (sum ^ (sum >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let sum = (sum ^ (sum >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    sum ^ (sum >> 31)
}
