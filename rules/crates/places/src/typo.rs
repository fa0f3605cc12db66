//! One slip of the keyboard.

/// Whether two words are a single slip apart: one sign left out, added or changed, or two
/// neighbours swapped. Equal words are not. Folded names are plain letters, so bytes are signs.
pub(super) fn one_slip(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    match (a, b) {
        ([one, two, a @ ..], [first, second, b @ ..])
            if one == second && two == first && a == b =>
        {
            true
        }
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        (_, [_, b @ ..]) if a == b => true,
        ([_, a @ ..], _) => a == b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::one_slip;

    #[test]
    fn slips_and_others() {
        for (a, b) in [
            ("mississagua", "mississauga"),
            ("sudbry", "sudbury"),
            ("sudburry", "sudbury"),
            ("kenoro", "kenora"),
            ("enora", "kenora"),
            ("kenorab", "kenora"),
        ] {
            assert!(one_slip(a, b) && one_slip(b, a), "{a} {b}");
        }
        for (a, b) in [("kenora", "kenora"), ("knroa", "kenora"), ("abcd", "badc"), ("ab", "abcd")]
        {
            assert!(!one_slip(a, b) && !one_slip(b, a), "{a} {b}");
        }
    }
}
