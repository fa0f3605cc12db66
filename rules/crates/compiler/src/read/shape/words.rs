//! Words that a key may hold, each with what it means.

/// A word and what it means.
pub type Word = (&'static str, &'static str);

/// Units, types of numbers and of days.
pub const UNITS: &[Word] = &[
    ("whole", "a whole number"),
    ("ratio", "a number without a unit; a percentage is a ratio: `15%`"),
    ("dollars", "an amount of money"),
    ("dollars/hour", "money by the hour"),
    ("dollars/week", "money by the week"),
    ("dollars/month", "money by the month"),
    ("dollars/year", "money by the year"),
    ("hours", "a number of hours"),
    ("days", "a length of time in days"),
    ("weeks", "a length of time in weeks"),
    ("months", "a length of time in months"),
    ("years", "a length of time in years"),
    ("date", "a day of the calendar"),
    ("month", "a month of the calendar"),
];

/// Types of facts beside the units and lists.
pub const ANSWERS: &[Word] = &[("truth", "yes or no"), ("choice", "one of `options`")];

/// The type of facts with rows.
pub const LIST: &[Word] = &[("list", "rows with `fields`, at `most` so many")];

/// How an amount of money is rounded.
pub const ROUNDINGS: &[Word] = &[
    ("dollar-floor", "down to the dollar"),
    ("dollar-ceiling", "up to the dollar"),
    ("dollar-half-up", "to the nearest dollar, half a dollar up"),
    ("cent-floor", "down to the cent"),
    ("cent-ceiling", "up to the cent"),
    ("cent-half-up", "to the nearest cent, half a cent up"),
    ("none", "not rounded: the law rounds elsewhere"),
];

/// What an exception does.
pub const CONSEQUENCES: &[Word] = &[
    ("met", "the condition counts as met"),
    ("first", "met, once the person has done what the exception says"),
    ("ask-a-person", "the rules end here: somebody has to look at it"),
];

/// Channels of steps.
pub const STEPS: &[Word] = &[
    ("online", "on a web page"),
    ("phone", "by telephone"),
    ("mail", "by mail"),
    ("in-person", "at an office"),
    ("none", "it comes by itself"),
    ("prepare", "done before any of these, shown under the best of them"),
];

/// Kinds of places.
pub const PLACES: &[Word] = &[
    ("office", "the nearest Service Canada office"),
    ("passport", "the nearest office that takes passport applications"),
    ("outreach", "the nearest place that staff visit"),
    ("drivetest", "the nearest DriveTest centre"),
];

/// What a stretch of days is for.
pub const SPANS: &[Word] = &[
    ("paid", "something is paid for it"),
    ("unpaid", "nothing is paid for it"),
    ("window", "what is paid has to lie within it"),
];

/// How sure a figure is.
pub const SEEN: &[Word] = &[
    ("primary", "read in the primary text"),
    ("secondary", "read in copies of it"),
    ("derived", "worked out by the rule that sets it"),
    ("uncertain", "not certain"),
];

/// How a key of a table finds its row.
pub const MATCHES: &[Word] = &[
    ("equal", "the row with this key"),
    ("band", "the row with the greatest key that is not above"),
    ("up_to", "the row with the least key that is not below"),
];

/// Whose clock a telephone line goes by.
pub const CLOCKS: &[Word] =
    &[("caller", "the clock of whoever calls"), ("eastern", "Eastern Time")];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::parts;
    use crate::syntax::units;

    fn names(words: &[Word]) -> Vec<&'static str> {
        words.iter().map(|(word, _)| *word).collect()
    }

    #[test]
    fn units_and_places_are_those_that_are_understood() {
        assert_eq!(names(UNITS), units::UNITS.map(|(name, _)| name));
        assert_eq!(names(PLACES), parts::PLACES);
    }
}
