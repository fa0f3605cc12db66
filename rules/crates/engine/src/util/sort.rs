//! Putting a few things in order. The standard library's sort is made for many things and
//! weighs four kilobytes of wasm for each type it sorts; lists here have at most some hundreds.

/// Distances at which things are compared, falling to neighbours (Ciura).
const GAPS: [usize; 6] = [301, 132, 57, 23, 10, 1];

/// Sorts so that nothing is `before` what stands in front of it. Equal things may change places.
pub fn sort<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for gap in GAPS {
        for start in gap..items.len() {
            let mut place = start;
            while let Some(lower) = place.checked_sub(gap) {
                let moves = match (items.get(place), items.get(lower)) {
                    (Some(this), Some(other)) => before(this, other),
                    _ => false,
                };
                if !moves {
                    break;
                }
                items.swap(place, lower);
                place = lower;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort;

    #[test]
    fn sorts_whatever_the_length_and_order() {
        let mut seed = 12_345_u32;
        for length in 0..700_usize {
            let mut items: Vec<u32> = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    seed % 97
                })
                .collect();
            let mut expected = items.clone();
            expected.sort_unstable();
            sort(&mut items, |a, b| a < b);
            assert_eq!(items, expected);
        }
    }
}
