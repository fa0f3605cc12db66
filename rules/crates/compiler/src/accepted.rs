//! Takes warnings that `accepted.toml` lists out of what the check says, and says of the list
//! what is no longer right about it.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Severity, settle};
use crate::files::Files;
use crate::raw;
use engine::values::Date;

/// Codes that only a check on a day gives.
const OF_A_DAY: [&str; 5] = ["W0710", "W0711", "W0712", "W0713", "W0714"];
/// How the codes begin that only a check of messages gives.
const OF_MESSAGES: &str = "W09";

/// Leaves out what is accepted, and returns how many warnings that were.
///
/// An entry whose day is over on `today`, or of which nothing is said, is a warning itself.
pub fn leave_out(files: &Files, today: Option<Date>, diagnostics: &mut Vec<Diagnostic>) -> usize {
    let accepted = raw::read(files, &mut Vec::new()).accepted;
    let messages = files
        .iter()
        .any(|(_, path, _)| Path::new(path).extension().is_some_and(|kind| kind == "ftl"));
    let before = diagnostics.len();
    let mut complaints = Vec::new();
    for entry in accepted {
        let meant = |found: &Diagnostic| {
            let path = files.path(found.span.file);
            found.severity == Severity::Warning
                && found.code == entry.code.value
                && found.message == entry.says.value
                && entry.files.iter().any(|file| file.value == path)
        };
        for file in &entry.files {
            let there = |found: &Diagnostic| files.path(found.span.file) == file.value;
            let said = diagnostics.iter().any(|found| meant(found) && there(found));
            let code = entry.code.value.as_str();
            let looked_at = (today.is_some() || !OF_A_DAY.contains(&code))
                && (messages || !code.starts_with(OF_MESSAGES));
            if looked_at && !said {
                let message = format!("this is not said of `{}` any more", file.value);
                let help = "take it off the list";
                complaints.push(Diagnostic::warning("W0715", file.span, message).help(help));
            }
        }
        if today.is_some_and(|today| entry.until.value < today) {
            let message = format!("this was accepted until {}", entry.until.value);
            let help = "mend it, or look at it again and set another day";
            complaints.push(Diagnostic::warning("W0715", entry.until.span, message).help(help));
        }
        diagnostics.retain(|found| !meant(found));
    }
    let left_out = before.saturating_sub(diagnostics.len());
    diagnostics.extend(complaints);
    settle(diagnostics);
    left_out
}
