//! `test` and `conformance`: cases of ours and of others, run through the rules.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use rules::authoring::conformance::{FORMATS, Report, run};
use rules::authoring::diagnostic::renderer;
use rules::authoring::{Files, cases};

use crate::Failure;
use crate::answers::{Rules, load};
use crate::arguments::Arguments;

/// `navigator test [FILE…]`
pub(crate) fn test(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let Rules { pack, folder } = load(&mut arguments)?;
    let given = arguments.files()?;
    let paths = if given.is_empty() { ours(folder.as_deref())? } else { given };
    let files = Files::read_each(paths.iter().map(PathBuf::as_path))?;
    let found = cases::run(&pack, &files);
    let renderer = renderer(io::stdout().is_terminal());
    for diagnostic in &found.diagnostics {
        writeln!(out, "{}\n", diagnostic.render(&files, &renderer))?;
    }
    writeln!(out, "{} passed, {} failed, 0 skipped", found.passed, found.failed)?;
    if found.diagnostics.is_empty() { Ok(()) } else { Err(Failure::Failed) }
}

/// Every case file beside the rules.
fn ours(rules: Option<&Path>) -> Result<Vec<PathBuf>, Failure> {
    let folder = rules.unwrap_or(Path::new("rules")).join("cases");
    let entries = folder
        .read_dir()
        .map_err(|error| Failure::Unusable(format!("{}: {error}", folder.display())))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            paths.push(path);
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
