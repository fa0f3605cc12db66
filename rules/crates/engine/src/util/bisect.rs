//! Finding where something changes, by asking about whole ranges at once.
//!
//! A range about which the engine gives a definite answer needs no further look; only a
//! range that could go either way is halved. Because evaluation over sets is sound, the
//! place found is exact, and no assumption is made about how a rule depends on its argument.

use crate::values::Truth;

/// Where something first holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FirstHit<T> {
    /// Here, and nowhere before.
    At(T),
    /// Nowhere in the range.
    Never,
    /// It depends on what is not known, or the search was given up.
    Unclear,
}

/// The whole number nearest to `near`, on the way to `far`, for which `ask` says yes. `ask`
/// gets the smaller end of a range first. Gives up when `budget` questions are asked.
pub(crate) fn first_true(
    near: i64,
    far: i64,
    budget: &mut u32,
    ask: &mut impl FnMut(i64, i64) -> Truth,
) -> FirstHit<i64> {
    if *budget == 0 {
        return FirstHit::Unclear;
    }
    *budget = budget.saturating_sub(1);
    match ask(near.min(far), near.max(far)) {
        Truth::No => FirstHit::Never,
        Truth::Yes => FirstHit::At(near),
        Truth::Unknown if near == far => FirstHit::Unclear,
        Truth::Unknown => {
            let middle = near.midpoint(far);
            let beyond =
                if near < far { middle.saturating_add(1) } else { middle.saturating_sub(1) };
            // `midpoint` leans towards zero; a two-element range must still shrink.
            let (middle, beyond) = if middle == far { (near, far) } else { (middle, beyond) };
            match first_true(near, middle, budget, ask) {
                FirstHit::Never => first_true(beyond, far, budget, ask),
                found => found,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_nearest_in_both_directions_and_asks_few_questions() {
        for wanted in [-7_i64, 0, 1, 13, 99, 100] {
            let mut asked = 0;
            let mut ask = |low: i64, high: i64| {
                asked += 1;
                match (low >= wanted, high >= wanted) {
                    (true, _) => Truth::Yes,
                    (_, false) => Truth::No,
                    _ => Truth::Unknown,
                }
            };
            let found = first_true(-50, 100, &mut 1000, &mut ask);
            assert_eq!(found, FirstHit::At(wanted));
            assert!(asked < 40, "{asked}");
            let mut ask = |low: i64, high: i64| match (high <= wanted, low <= wanted) {
                (true, _) => Truth::Yes,
                (_, false) => Truth::No,
                _ => Truth::Unknown,
            };
            assert_eq!(first_true(200, -50, &mut 1000, &mut ask), FirstHit::At(wanted));
        }
    }

    #[test]
    fn gives_up_when_the_budget_is_spent() {
        let mut ask = |_: i64, _: i64| Truth::Unknown;
        assert_eq!(first_true(0, 1 << 40, &mut 50, &mut ask), FirstHit::Unclear);
        assert_eq!(first_true(3, 3, &mut 50, &mut |_, _| Truth::No), FirstHit::Never);
    }
}
