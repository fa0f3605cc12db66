//! Month by month, what is paid to whom, in words.

use engine::outcome::{ConditionState, Segment, Timeline};
use engine::pack::{Kind, Pack, Unit};
use engine::values::{Month, Value};

use super::amounts;
use crate::i18n::format::Cents;
use crate::i18n::{Messages, key, who};

/// The course of several programs on one scale of months.
pub(crate) struct Course {
    /// The first month and the last.
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) months: i64,
    pub(crate) tracks: Vec<Track>,
}

/// The course of one program for one person.
pub(crate) struct Track {
    pub(crate) name: String,
    pub(crate) stretches: Vec<Stretch>,
}

/// Months without a change.
pub(crate) struct Stretch {
    /// How many months it begins after the first of the scale.
    pub(crate) from: i64,
    pub(crate) months: i64,
    pub(crate) state: ConditionState,
    pub(crate) when: String,
    pub(crate) what: String,
}

/// The course of programs; nothing where nothing is ever paid.
pub(crate) fn course(
    messages: &Messages,
    pack: &Pack,
    tracks: &[Timeline],
    couple: bool,
) -> Option<Course> {
    let telling: Vec<&Timeline> = tracks.iter().filter(|track| is_telling(track)).collect();
    let first = telling.iter().filter_map(|track| track.stretches.first()).map(|s| s.from).min()?;
    let last = telling.iter().filter_map(|track| track.stretches.last()).map(|s| s.to).max()?;
    let track = |track: &&Timeline| Track {
        name: name(messages, pack, track, couple),
        stretches: track
            .stretches
            .iter()
            .map(|s| stretch(messages, pack, track, s, first))
            .collect(),
    };
    Some(Course {
        from: messages.month(first),
        to: messages.month(last),
        months: last.since(first) + 1,
        tracks: telling.iter().map(track).collect(),
    })
}

fn name(messages: &Messages, pack: &Pack, track: &Timeline, couple: bool) -> String {
    let program = pack.program(track.program).id.as_str();
    let name = messages.text(&key(&[program, "name"]));
    if couple {
        messages.say("program-of", &[("program", &name), ("who", who(track.subject))])
    } else {
        name
    }
}

fn stretch(
    messages: &Messages,
    pack: &Pack,
    track: &Timeline,
    stretch: &Segment,
    first: Month,
) -> Stretch {
    Stretch {
        from: stretch.from.since(first),
        months: stretch.to.since(stretch.from) + 1,
        state: stretch.state,
        when: span(messages, stretch),
        what: what(messages, pack, track, stretch),
    }
}

/// A program that is out of reach all the time is no news.
fn is_telling(track: &Timeline) -> bool {
    track.stretches.iter().any(|stretch| {
        matches!(
            stretch.state,
            ConditionState::Met | ConditionState::Open | ConditionState::Referred
        )
    })
}

fn span(messages: &Messages, stretch: &Segment) -> String {
    if stretch.from == stretch.to {
        return messages.month(stretch.from);
    }
    let (from, to) = (messages.month(stretch.from), messages.month(stretch.to));
    messages.say("from-to", &[("from", &from), ("to", &to)])
}

/// What happens in a stretch: the amount, or why there is none.
fn what(messages: &Messages, pack: &Pack, track: &Timeline, stretch: &Segment) -> String {
    match stretch.state {
        ConditionState::Met => amount(messages, pack, track, &stretch.amounts)
            .unwrap_or_else(|| messages.text("track-paid")),
        ConditionState::Open => messages.text("track-open"),
        ConditionState::Referred => messages.text("verdict-ask-a-person"),
        ConditionState::NotYet => messages.text("track-not-yet"),
        ConditionState::Failed => messages.text("track-unpaid"),
    }
}

fn amount(messages: &Messages, pack: &Pack, track: &Timeline, amounts: &[Value]) -> Option<String> {
    let program = pack.program(track.program);
    let (first, value) = (program.amounts.first()?, amounts.first()?);
    let Kind::Number(unit) = pack.definition(first.value).kind else {
        return None;
    };
    let mut text = messages.quantity(unit, value, Cents::Always);
    if unit == Unit::DollarsPerMonth {
        text.push(' ');
        text.push_str(&amounts::period(messages, unit));
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use engine::outcome::Verdict;
    use engine::pack::Subject;

    use super::*;
    use crate::i18n::tests::english;
    use crate::present::samples;

    fn month(number: i32) -> Month {
        Month::new(2027, number).unwrap()
    }

    fn segment((from, to): (i32, i32), state: ConditionState) -> Segment {
        Segment { from: month(from), to: month(to), state, amounts: Vec::new() }
    }

    fn of(stretches: Vec<Segment>) -> Timeline {
        let outcome = samples::outcome(Verdict::Likely);
        Timeline { program: outcome.program, subject: Subject::Person, stretches }
    }

    #[test]
    fn months_are_counted_from_the_first_of_all() {
        let early =
            of(vec![segment((2, 2), ConditionState::Failed), segment((3, 6), ConditionState::Met)]);
        let late = of(vec![segment((5, 8), ConditionState::Open)]);
        let course = course(&english(), &Pack::default(), &[early, late], false).unwrap();
        assert_eq!((course.from, course.months), (english().month(month(2)), 7));
        let [early, late] = course.tracks.as_slice() else { panic!() };
        let [wait, paid] = early.stretches.as_slice() else { panic!() };
        assert_eq!((wait.from, wait.months, wait.when.clone()), (0, 1, english().month(month(2))));
        assert_eq!((paid.from, paid.months), (1, 4));
        assert!(paid.when.contains("June"), "{}", paid.when);
        // Without an amount it is still said that something is paid.
        assert_eq!(paid.what, english().text("track-paid"));
        assert_eq!(late.stretches.first().unwrap().what, english().text("track-open"));
    }

    #[test]
    fn what_is_never_paid_is_left_out() {
        let never = of(vec![segment((1, 12), ConditionState::Failed)]);
        assert!(course(&english(), &Pack::default(), &[never], false).is_none());
    }
}
