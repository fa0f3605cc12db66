//! Sets of positions, read off in ascending order without sorting: the standard library's sort
//! adds four kilobytes to the wasm for each type it sorts.

/// A set of positions below a limit, one bit each.
#[derive(Clone, Debug)]
pub(crate) struct BitSet {
    words: Vec<u64>,
    limit: usize,
}

impl BitSet {
    /// None of the positions below `limit`.
    pub(crate) fn with_capacity(limit: usize) -> Self {
        Self { words: vec![0; limit.div_ceil(64)], limit }
    }

    /// Takes a position in; whether it is new. Positions past the limit never are.
    pub(crate) fn insert(&mut self, position: usize) -> bool {
        let (at, bit) = (position >> 6, 1_u64 << (position & 63));
        let word = self.words.get_mut(at).filter(|word| position < self.limit && **word & bit == 0);
        word.is_some_and(|word| {
            *word |= bit;
            true
        })
    }

    /// Whether a position is in the set.
    pub(crate) fn contains(&self, position: usize) -> bool {
        self.words.get(position >> 6).is_some_and(|word| word & (1_u64 << (position & 63)) != 0)
    }

    /// Takes in the positions of another set of the same limit.
    pub(crate) fn join(&mut self, other: &Self) {
        for (word, more) in self.words.iter_mut().zip(&other.words) {
            *word |= more;
        }
    }

    /// The positions, ascending.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        let words = (0_usize..).step_by(64).zip(&self.words);
        words.flat_map(|(start, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                let bit = usize::try_from(left.trailing_zeros()).ok().filter(|bit| *bit < 64)?;
                left &= left.wrapping_sub(1);
                Some(start.saturating_add(bit))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_come_in_order_once_and_below_the_limit() {
        let mut set = BitSet::with_capacity(130);
        for position in [129, 0, 64, 63, 130, 64, 500] {
            set.insert(position);
        }
        assert!(!set.insert(129) && set.insert(1) && set.contains(1));
        assert!(!set.contains(2) && !set.contains(130) && !set.contains(500));
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 1, 63, 64, 129]);
        assert_eq!(BitSet::with_capacity(0).iter().count(), 0);
    }
}
