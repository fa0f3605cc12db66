//! "Did you mean …": the known name that a mistyped one is closest to.

/// The nearest of the names, if one is near enough to be meant.
pub fn nearest<'n>(typed: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let allowed = typed.chars().count().div_euclid(3).max(1);
    names
        .into_iter()
        .filter(|name| *name != typed)
        .map(|name| (distance(typed, name), name))
        .filter(|(distance, name)| *distance <= allowed || abbreviates(typed, name))
        .min()
        .map(|(_, name)| name)
}

/// Whether one is the beginning of the other: `ceil` for `ceiling`.
fn abbreviates(typed: &str, name: &str) -> bool {
    const SHORTEST: usize = 4;
    typed.len().min(name.len()) >= SHORTEST && (name.starts_with(typed) || typed.starts_with(name))
}

/// A help line for an unknown name: the nearest, or all of them when they are few.
pub fn suggestion<'n>(typed: &str, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    names.dedup();
    if let Some(name) = nearest(typed, names.iter().copied()) {
        return Some(format!("did you mean `{name}`?"));
    }
    let listed = |names: &[&str]| {
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("there is only `{one}`")),
        few if few.len() <= 12 => Some(format!("there is {}", listed(few))),
        _ => None,
    }
}

/// Edits that lead from one word to the other; swapping two neighbours is one edit.
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, a) in from.iter().enumerate() {
        let mut line = vec![row.saturating_add(1)];
        for (column, b) in to.iter().enumerate() {
            let get = |line: &[usize], at: usize| line.get(at).copied().unwrap_or(usize::MAX);
            let next = column.saturating_add(1);
            let change = get(&above, column).saturating_add(usize::from(a != b));
            let insert = get(&line, column).saturating_add(1);
            let delete = get(&above, next).saturating_add(1);
            let mut best = change.min(insert).min(delete);
            let swapped = row > 0
                && column > 0
                && to.get(column.wrapping_sub(1)) == Some(a)
                && from.get(row.wrapping_sub(1)) == Some(b);
            if swapped {
                let swap = get(&before, column.wrapping_sub(1)).saturating_add(1);
                best = best.min(swap);
            }
            line.push(best);
        }
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_found_and_another_word_is_not() {
        let names = ["residence_years", "birth_date", "net_income"];
        assert_eq!(nearest("residense_years", names), Some("residence_years"));
        assert_eq!(nearest("brith_date", names), Some("birth_date"));
        assert_eq!(nearest("postal_code", names), None);
        assert_eq!(distance("ab", "ba"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
