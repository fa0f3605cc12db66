//! `check`, `pack` and `words`.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use compiler::diagnostic::{Severity, renderer};
use compiler::{
    Diagnostic, Files, accepted, compile, expiry, law, lints, messages, place_lists, schema, slim,
};
use engine::pack::Pack;

use crate::Failure;
use crate::answers::{load, write_answer};
use crate::arguments::Arguments;

/// `navigator check`
pub(crate) fn check(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let mut files = Files::read(&folder(&mut arguments)?)?;
    let locales = arguments.path("--locales")?;
    let today = arguments.date("--today")?;
    let citations = arguments.flag("--citations");
    let deny = arguments.flag("--deny-warnings");
    arguments.finish()?;
    if citations {
        return list_citations(&files, out);
    }
    let (pack, mut diagnostics) = compile(&files);
    diagnostics.extend(law::check(&files));
    if let Some(locales) = locales {
        files.read_messages(&locales)?;
        diagnostics.extend(messages::check(&files));
    }
    if let Some(pack) = &pack {
        diagnostics.extend(lints::check(pack, &files));
    }
    if let Some(today) = today {
        diagnostics.extend(expiry::check(&files, today));
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

/// `navigator pack --out FILE`
pub(crate) fn pack(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let files = Files::read(&folder(&mut arguments)?)?;
    let target = arguments.path("--out")?;
    arguments.finish()?;
    let target = target.ok_or_else(|| Failure::Unusable("`pack` needs `--out FILE`".to_owned()))?;
    let (pack, diagnostics) = compile(&files);
    let errors: Vec<Diagnostic> =
        diagnostics.into_iter().filter(|found| found.severity == Severity::Error).collect();
    let Some(mut pack) = pack else {
        show(&files, &errors, out)?;
        return Err(Failure::Failed);
    };
    slim(&mut pack);
    let bytes = engine::pack::codec::encode(&pack)
        .map_err(|error| Failure::Unusable(format!("the pack cannot be written: {error}")))?;
    std::fs::write(&target, &bytes)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", target.display())))?;
    Ok(writeln!(out, "{}: {} bytes, {}", target.display(), bytes.len(), size(&pack))?)
}

/// `navigator places --out FILE`
pub(crate) fn places(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let files = Files::read(&folder(&mut arguments)?)?;
    let target = arguments.path("--out")?;
    arguments.finish()?;
    let target =
        target.ok_or_else(|| Failure::Unusable("`places` needs `--out FILE`".to_owned()))?;
    let pack = compile(&files).0.ok_or_else(|| {
        Failure::Unusable("the rules have mistakes; `navigator check` names them".to_owned())
    })?;
    let places = place_lists::compile(&files, &pack)
        .map_err(|mistakes| Failure::Unusable(mistakes.join("\n")))?;
    let bytes = ::places::encode(&places)
        .map_err(|error| Failure::Unusable(format!("the places cannot be written: {error}")))?;
    std::fs::write(&target, &bytes)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", target.display())))?;
    let (areas, communities, points) =
        (places.areas.len(), places.communities.len(), places.points.len());
    let target = target.display();
    Ok(writeln!(out, "{target}: {areas} areas, {communities} communities, {points} places to go")?)
}

/// `navigator words --locales FOLDER --language CODE --part NAME --out FILE`
pub(crate) fn words(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let locales = arguments.path("--locales")?.unwrap_or_else(|| PathBuf::from("locales"));
    let language = arguments.path("--language")?;
    let part = arguments.path("--part")?;
    let target = arguments.path("--out")?;
    arguments.finish()?;
    let (Some(language), Some(target)) = (language, target) else {
        return Err(Failure::Unusable("`words` needs `--language` and `--out FILE`".to_owned()));
    };
    let folder = part.iter().fold(locales.join(language), |folder, part| folder.join(part));
    let mut files = Files::default();
    files.read_part(&folder)?;
    let joined: Vec<&str> = files.iter().map(|(_, _, text)| text).collect();
    let words = ::messages::compile::compile(&joined.join("\n"))
        .map_err(|what| Failure::Unusable(format!("{}: {what}", folder.display())))?;
    std::fs::write(&target, &words)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", target.display())))?;
    Ok(writeln!(out, "{}: {} messages", target.display(), words.lines().count())?)
}

/// `navigator facts [--schema]`
pub(crate) fn facts(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let schema = arguments.flag("--schema");
    let pack = load(&mut arguments)?.pack;
    arguments.finish()?;
    let json = if schema { schema::schema(&pack) } else { schema::dictionary(&pack) };
    write_answer(&json, true, out)
}

/// The rules folder: as given, or `rules` below here, or here.
pub(crate) fn folder(arguments: &mut Arguments) -> Result<PathBuf, Failure> {
    let given = arguments.path("--rules")?;
    Ok(given.unwrap_or_else(|| {
        let below = PathBuf::from("rules");
        if below.is_dir() { below } else { PathBuf::from(".") }
    }))
}

fn show(files: &Files, diagnostics: &[Diagnostic], out: &mut dyn Write) -> Result<(), Failure> {
    let renderer = renderer(io::stdout().is_terminal());
    for diagnostic in diagnostics {
        writeln!(out, "{}\n", diagnostic.render(files, &renderer))?;
    }
    let count = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors > 0 || warnings > 0 {
        writeln!(out, "{errors} errors, {warnings} warnings")?;
    }
    Ok(())
}

fn size(pack: &Pack) -> String {
    format!(
        "{} programs, {} definitions, {} facts, {} figures, {} tables",
        pack.programs.len(),
        pack.definitions.len(),
        pack.facts.len(),
        pack.parameters.len(),
        pack.tables.len(),
    )
}
