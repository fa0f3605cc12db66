//! A time of the day in the message that every language has for it, `time-of-day`.

use super::Args;

/// The variables of the message: `4:30 pm`, `16 h 30`.
#[derive(Debug)]
pub struct TimeOfDay {
    hour: String,
    /// Of the half of the day, from 1 to 12.
    of_half: String,
    /// With two digits.
    minute: String,
    half: &'static str,
    /// Whether it is on the hour: many languages leave the minutes out.
    on_the: &'static str,
}

impl TimeOfDay {
    /// The id of the message.
    pub const MESSAGE: &str = "time-of-day";

    /// A time in minutes after midnight.
    pub fn new(minutes: u16) -> Self {
        let (hour, minute) = (minutes / 60, minutes % 60);
        let of_half = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
        Self {
            hour: hour.to_string(),
            of_half: of_half.to_string(),
            minute: [if minute < 10 { "0" } else { "" }, &minute.to_string()].concat(),
            half: if hour < 12 { "am" } else { "pm" },
            on_the: if minute == 0 { "hour" } else { "minute" },
        }
    }

    /// They, as a message takes them.
    pub fn in_message<T>(&self, say: impl FnOnce(Args<'_>) -> T) -> T {
        say(&[
            ("hour", &self.hour),
            ("of-half", &self.of_half),
            ("minute", &self.minute),
            ("half", self.half),
            ("on-the", self.on_the),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(minutes: u16) -> String {
        TimeOfDay::new(minutes)
            .in_message(|args| args.iter().map(|(_, value)| *value).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn midnight_and_noon_are_twelve() {
        assert_eq!(said(0), "0 12 00 am hour");
        assert_eq!(said(12 * 60), "12 12 00 pm hour");
    }

    #[test]
    fn minutes_have_two_digits() {
        assert_eq!(said(16 * 60 + 5), "16 4 05 pm minute");
        assert_eq!(said(8 * 60 + 30), "8 8 30 am minute");
    }
}
