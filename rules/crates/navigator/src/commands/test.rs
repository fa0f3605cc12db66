//! `test` and `conformance`: cases of ours and of others, run through the rules.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use compiler::Files;
use compiler::source::diagnostic::renderer;
use conformance::{FORMATS, Report, run};
use engine::pack::Pack;
use places::Places;
use testing::cases;

use crate::Failure;
use crate::arguments::Arguments;
use crate::households::{Rules, load};

/// `navigator test [--coverage [--held]] [FILE…]`
pub(crate) fn test(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    if arguments.flag("--coverage") {
        return crate::commands::coverage::coverage(arguments, out);
    }
    let packed = arguments.path("--places")?;
    let Rules { pack, folder } = load(&mut arguments)?;
    let given = arguments.files()?;
    let paths = if given.is_empty() { ours(folder.as_deref())? } else { given };
    let files = Files::read_each(paths.iter().map(PathBuf::as_path))?;
    let places = match (packed, folder) {
        (Some(packed), _) => Some(places_in(&packed)?),
        (None, Some(folder)) => Some(places_of(&folder, &pack)?),
        (None, None) => None,
    };
    let found = cases::run(&pack, places.as_ref(), &files);
    let renderer = renderer(io::stdout().is_terminal());
    for diagnostic in &found.diagnostics {
        writeln!(out, "{}\n", diagnostic.render(&files, &renderer))?;
    }
    for (reason, count) in &found.skipped {
        writeln!(out, "{count} skipped: {reason}")?;
    }
    let (passed, failed, skipped) =
        (found.passed, found.failed, found.skipped.values().sum::<usize>());
    writeln!(out, "{passed} passed, {failed} failed, {skipped} skipped")?;
    if found.diagnostics.is_empty() { Ok(()) } else { Err(Failure::Failed) }
}

/// The places beside the rules.
fn places_of(folder: &Path, pack: &Pack) -> Result<Places, Failure> {
    let files = Files::read(folder)?;
    compiler::places::compile(&files, pack)
        .map_err(|mistakes| Failure::Unusable(mistakes.join("\n")))
}

/// The places in a file that `navigator places` wrote.
fn places_in(file: &Path) -> Result<Places, Failure> {
    let unusable =
        |what: &dyn std::fmt::Display| Failure::Unusable(format!("{}: {what}", file.display()));
    let bytes = std::fs::read(file).map_err(|error| unusable(&error))?;
    places::decode(&bytes).map_err(|error| unusable(&error))
}

/// Every case file beside the rules, in the folder of cases or below it.
pub(crate) fn ours(rules: Option<&Path>) -> Result<Vec<PathBuf>, Failure> {
    let mut paths = Vec::new();
    let mut folders = vec![rules.unwrap_or(Path::new("rules")).join("cases")];
    while let Some(folder) = folders.pop() {
        let entries = folder
            .read_dir()
            .map_err(|error| Failure::Unusable(format!("{}: {error}", folder.display())))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    Ok(paths)
}

/// `navigator conformance --format F FILE…`
pub(crate) fn conformance(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let format = arguments.option("--format")?.ok_or_else(|| {
        Failure::Unusable(format!("`--format` is missing; formats are {}", FORMATS.join(", ")))
    })?;
    let format = format.to_string_lossy().into_owned();
    let pack = load(&mut arguments)?.pack;
    let files = arguments.files()?;
    if files.is_empty() {
        return Err(Failure::Unusable("no file of cases is given".to_owned()));
    }
    let mut report = Report::default();
    for path in files {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let bytes = std::fs::read(&path)
            .map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
        let found = run(&pack, &format, &name.unwrap_or_default(), &bytes)
            .map_err(|message| Failure::Unusable(format!("{}: {message}", path.display())))?;
        report.merge(found);
    }
    for failure in &report.failures {
        writeln!(out, "{failure}")?;
    }
    writeln!(out, "{}", report.summary())?;
    if report.failures.is_empty() { Ok(()) } else { Err(Failure::Failed) }
}
