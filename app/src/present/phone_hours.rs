//! When a telephone line is answered, in words.

use engine::pack::Channels;
use places::telephone::answered;
use places::{Now, Zone, local};

use super::hours::{day, time};
use crate::i18n::Messages;
use crate::state::Moment;

/// What is known of telephone lines, and what time it is.
#[derive(Clone, Copy)]
pub(crate) struct Lines<'p> {
    pub(crate) channels: &'p Channels,
    pub(crate) now: Moment,
}

/// The hours of a line.
pub(crate) struct PhoneHours {
    pub(crate) hours: String,
    /// Whether somebody answers now, or else when.
    pub(crate) now: Option<String>,
    /// That video relay is taken.
    pub(crate) relay: Option<String>,
}

/// The hours of a number; nothing where they are not known.
#[inline(never)]
pub(crate) fn phone_hours(messages: &Messages, lines: Lines, number: &str) -> Option<PhoneHours> {
    let line = lines.channels.line(number)?;
    let (from, to) = line.hours;
    let (key, here) = if line.eastern {
        ("line-hours-eastern", Some(local(lines.now.utc, Zone::Eastern)))
    } else {
        ("line-hours", lines.now.here)
    };
    let hours = messages.say(key, &[("from", &time(messages, from)), ("to", &time(messages, to))]);
    let now =
        here.and_then(|(today, minute)| match answered(lines.channels, line, today, minute) {
            Now::Open(_) => Some(messages.text("line-open")),
            Now::Closed((date, _, _)) => {
                Some(messages.say("line-closed", &[("day", &day(messages, date))]))
            }
            _ => None,
        });
    let relay = line.relay.then(|| messages.text("line-relay"));
    Some(PhoneHours { hours, now, relay })
}

#[cfg(test)]
mod tests {
    use engine::pack::PhoneLine;
    use engine::values::Date;

    use super::*;
    use crate::i18n::tests::english_with_places as english;

    fn said(number: &str, eastern: bool, hour: u16) -> Option<PhoneHours> {
        let last = Date::new(2027, 1, 1).unwrap();
        let line = PhoneLine {
            numbers: vec!["1-800-277-9914".to_owned()],
            hours: (8 * 60, 16 * 60),
            eastern,
            relay: eastern,
            cites: Vec::new(),
            checked: last,
        };
        let channels = Channels { lines: vec![line], closed: vec![last], ..Channels::default() };
        // A Friday.
        let day = Date::new(2026, 11, 27).unwrap();
        let now = Moment { utc: 0, here: Some((day, hour * 60)) };
        phone_hours(&english(), Lines { channels: &channels, now }, number)
    }

    #[test]
    fn a_line_says_whether_it_is_answered_and_when_it_will_be() {
        let open = said("1-800-277-9914", false, 10).unwrap();
        assert!(open.hours.contains('8') && open.hours.contains('4'), "{}", open.hours);
        assert_eq!(open.now, Some(english().text("line-open")));
        assert_eq!(open.relay, None);
        let closed = said("1-800-277-9914", false, 20).unwrap().now.unwrap();
        assert!(closed.contains("Monday") && closed.contains("30"), "{closed}");
    }

    #[test]
    fn nothing_is_said_of_a_number_that_is_not_known() {
        assert!(said("211", false, 10).is_none());
        assert_eq!(
            said("1-800-277-9914", true, 10).unwrap().relay,
            Some(english().text("line-relay"))
        );
    }
}
