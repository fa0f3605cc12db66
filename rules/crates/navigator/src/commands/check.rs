//! `check`: what is wrong with the rule files, and with the messages.

use std::io::Write;
use std::path::PathBuf;

use compiler::lint::{self, accepted, expired, law};
use compiler::{Files, Severity, compile, messages};

use crate::Failure;
use crate::arguments::Arguments;
use crate::rules::{folder, show, size};
use crate::words;

/// `navigator check`
pub(crate) fn check(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let mut files = Files::read(&folder(&mut arguments)?)?;
    let locales = arguments.path("--locales")?;
    let today = arguments.date("--today")?;
    let citations = arguments.flag("--citations");
    let deny = arguments.flag("--deny-warnings");
    let (stubs, write) = (arguments.flag("--stubs"), arguments.flag("--write"));
    arguments.finish()?;
    if write && !stubs {
        return Err(Failure::Unusable("`--write` goes with `--stubs`".to_owned()));
    }
    if citations {
        return list_citations(&files, out);
    }
    if stubs {
        let locales = locales.unwrap_or_else(|| PathBuf::from("locales"));
        files.read_messages(&locales)?;
        let missing = words::missing(&files, &locales);
        return if write { words::append(&missing, out) } else { words::print(&missing, out) };
    }
    let (pack, mut diagnostics) = compile(&files);
    diagnostics.extend(law::check(&files));
    if let Some(locales) = locales {
        files.read_messages(&locales)?;
        diagnostics.extend(messages::check(&files));
    }
    if let Some(pack) = &pack {
        diagnostics.extend(lint::check(pack, &files));
    }
    if let Some(today) = today {
        diagnostics.extend(expired::check(&files, today));
    }
    let accepted = accepted::leave_out(&files, today, &mut diagnostics);
    show(&files, &diagnostics, out)?;
    if accepted > 0 {
        writeln!(out, "{accepted} warnings are accepted for a time: accepted.toml says why")?;
    }
    let failed = diagnostics.iter().any(|found| deny || found.severity == Severity::Error);
    match pack.filter(|_| !failed) {
        Some(pack) => Ok(writeln!(out, "{}", size(&pack))?),
        None => Err(Failure::Failed),
    }
}

/// `navigator check --citations`: what is cited where, and what the law calls it, to be read.
fn list_citations(files: &Files, out: &mut dyn Write) -> Result<(), Failure> {
    for law::Citation { span, act, pin, note } in law::citations(files) {
        let before = files.text(span.file).get(..span.start).unwrap_or_default();
        let line = before.matches('\n').count().saturating_add(1);
        writeln!(out, "{}:{line}: {act} {pin}: {note}", files.path(span.file))?;
    }
    Ok(())
}
