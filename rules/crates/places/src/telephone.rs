//! When a telephone line is answered: now, and next.
//!
//! The day and the minute are the caller's, or those of the clock that the line goes by: they are
//! arguments, as everywhere.

use crate::{Now, weekday};
use engine::pack::{Channels, PhoneLine};
use engine::values::Date;

/// How far ahead the next day is looked for: closed days never fill two weeks.
const AHEAD: i64 = 14;

/// Whether a line is answered at a time on its clock. Beyond the last closed day that is known,
/// a holiday could not be told from a working day, and nothing is said.
pub fn answered(channels: &Channels, line: &PhoneLine, today: Date, minute: u16) -> Now {
    if channels.closed.last().is_none_or(|last| today > *last) {
        return Now::NotPosted;
    }
    let works = |day: Date| weekday(day) < 6 && !channels.closed.contains(&day);
    let (from, to) = line.hours;
    if works(today) && (from..to).contains(&minute) {
        return Now::Open(to);
    }
    let first = i64::from(minute >= from);
    let day = (first..=AHEAD)
        .map(|more| Date::from_days(today.days().saturating_add(more)))
        .find(|day| works(*day));
    day.map_or(Now::NotPosted, |day| Now::Closed((day, from, to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn on_weekdays_that_are_not_closed() {
        let line = PhoneLine {
            numbers: vec!["1-800-277-9914".to_owned(), "1-800-277-9915".to_owned()],
            hours: (510, 990),
            eastern: false,
            relay: false,
            cites: Vec::new(),
            checked: day("2026-09-30"),
        };
        let closed = vec![day("2026-12-25"), day("2026-12-28"), day("2027-01-01")];
        let channels = Channels { lines: vec![line], closed, ..Channels::default() };
        assert!(channels.line("1-800-277-9916").is_none());
        let line = channels.line("1-800-277-9915").unwrap();
        let at = |date, minute| answered(&channels, line, day(date), minute);
        let opens = |date| Now::Closed((day(date), 510, 990));
        assert_eq!(at("2026-11-27", 509), opens("2026-11-27"));
        assert_eq!(at("2026-11-27", 510), Now::Open(990));
        assert_eq!(at("2026-11-27", 989), Now::Open(990));
        // From Friday evening to Monday; over Christmas to Tuesday.
        assert_eq!(at("2026-11-27", 990), opens("2026-11-30"));
        assert_eq!(at("2026-11-28", 600), opens("2026-11-30"));
        assert_eq!(at("2026-12-25", 600), opens("2026-12-29"));
        assert_eq!(at("2027-01-01", 600), opens("2027-01-04"));
        assert_eq!(at("2027-01-04", 600), Now::NotPosted);
    }
}
