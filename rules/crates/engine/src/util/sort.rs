//! Putting a few things in order. The standard library's sort is made for many things and weighs
//! 2.3 kB of wasm (brotli) more for each type it sorts; the order is worked out here once for all
//! types, over positions, and lists have at most some thousands.

/// Distances at which things are compared, falling to neighbours (Ciura).
const GAPS: [usize; 6] = [301, 132, 57, 23, 10, 1];

/// Sorts so that nothing is `before` what stands in front of it. What is alike stays in its order.
pub fn sort<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    let pair = |a: usize, b: usize| items.get(a).zip(items.get(b));
    let order = order(items.len(), &|a, b| pair(a, b).is_some_and(|(a, b)| before(a, b)));
    for place in 0..order.len() {
        // What belongs here was moved away if it stood further in front.
        let mut from = place;
        loop {
            from = order.get(from).copied().unwrap_or(place);
            if from >= place {
                break;
            }
        }
        items.swap(place, from);
    }
}

/// Sorts by a key; things with the same key stay in their order.
pub fn by<T, K: PartialOrd>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort(items, |a, b| key(a) < key(b));
}

/// The positions in the order in which they are to stand.
#[inline(never)]
fn order(length: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..length).collect();
    for gap in GAPS {
        for start in gap..length {
            let mut place = start;
            while let Some(lower) = place.checked_sub(gap) {
                let moves = match (order.get(place), order.get(lower)) {
                    (Some(this), Some(other)) => {
                        before(*this, *other) || (this < other && !before(*other, *this))
                    }
                    _ => false,
                };
                if !moves {
                    break;
                }
                order.swap(place, lower);
                place = lower;
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::{by, sort};

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

    #[test]
    fn what_is_alike_stays_in_its_order() {
        for length in 0..400_usize {
            let mut items: Vec<(usize, usize)> =
                (0..length).map(|place| (place * 7919 % 13, place)).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            by(&mut items, |(key, _)| *key);
            assert_eq!(items, expected);
        }
    }
}
