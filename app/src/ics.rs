//! A calendar file (iCalendar, RFC 5545) of whole days.
//!
//! Of our own: the crate `ics` weighs 9.0 kB of wasm (brotli), this 4.3 kB, of which most is what the
//! app has anyway.

use engine::values::Date;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CalendarEvent {
    /// What tells it from the others, the same each time the file is made.
    pub(crate) id: String,
    pub(crate) day: Date,
    pub(crate) title: String,
    pub(crate) text: String,
}

/// The file's text.
pub(crate) fn calendar(entries: &[CalendarEvent], today: Date) -> String {
    let mut file = String::new();
    line(&mut file, "BEGIN:VCALENDAR");
    line(&mut file, "VERSION:2.0");
    line(&mut file, "PRODID:-//Benefits Navigator//EN");
    for entry in entries {
        line(&mut file, "BEGIN:VEVENT");
        line(&mut file, &["UID:", &entry.id, "@benefits-navigator"].concat());
        line(&mut file, &["DTSTAMP:", &plain(today), "T000000Z"].concat());
        line(&mut file, &["DTSTART;VALUE=DATE:", &plain(entry.day)].concat());
        line(&mut file, &["SUMMARY:", &escaped(&entry.title)].concat());
        line(&mut file, &["DESCRIPTION:", &escaped(&entry.text)].concat());
        // Nobody is busy because a pension is paid.
        line(&mut file, "TRANSP:TRANSPARENT");
        line(&mut file, "END:VEVENT");
    }
    line(&mut file, "END:VCALENDAR");
    file
}

fn plain(day: Date) -> String {
    day.to_string().replace('-', "")
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' => safe.push_str("\\n"),
            '\\' | ',' | ';' => {
                safe.push('\\');
                safe.push(sign);
            }
            sign if sign.is_control() => {}
            sign => safe.push(sign),
        }
    }
    safe
}

/// A line, folded after at most 75 bytes, between characters.
fn line(file: &mut String, text: &str) {
    let mut width = 0;
    for sign in text.chars() {
        if width + sign.len_utf8() > 73 {
            file.push_str("\r\n ");
            width = 1;
        }
        width += sign.len_utf8();
        file.push(sign);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_and_signs_escaped() {
        let day = Date::parse("2026-12-22").unwrap();
        let title = "Pension; d’après la règle, à ".repeat(8);
        let entry = CalendarEvent { id: "oas".into(), day, title, text: "a\nb".into() };
        let file = calendar(&[entry], day);
        assert!(file.contains("\r\nDTSTART;VALUE=DATE:20261222\r\n"));
        assert!(file.contains("DESCRIPTION:a\\nb\r\n"));
        let lines: Vec<&str> = file.split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains('\n')));
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("SUMMARY:Pension\\; d’après la règle\\, à Pension"));
        assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
    }
}
