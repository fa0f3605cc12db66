//! Putting a few things in order. The standard library's sort is made for many things and
//! weighs four kilobytes for each type it sorts; nothing here has more than fifty.

/// Sorts by a key; things with the same key stay in their order.
pub(crate) fn by<T, K: PartialOrd>(items: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..items.len() {
        for place in (1..=end).rev() {
            let (Some(before), Some(this)) = (items.get(place - 1), items.get(place)) else {
                continue;
            };
            if key(before) <= key(this) {
                break;
            }
            items.swap(place - 1, place);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn sorts_and_keeps_the_order_of_equals() {
        let mut items = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        super::by(&mut items, |item| item.0);
        assert_eq!(items, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        super::by::<u8, u8>(&mut [], |item| *item);
    }
}
