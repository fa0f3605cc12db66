//! `test`: our cases, run through the rules.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use compiler::Files;
use compiler::source::diagnostic::renderer;
use engine::pack::Pack;
use places::Places;
use testing::cases;

use crate::Failure;
use crate::arguments::Arguments;
use crate::cases::ours;
use crate::rules::{Rules, load};

/// `navigator test [--coverage [--held]] [FILE…]`
pub(crate) fn test(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    if arguments.flag("--coverage") {
        return super::coverage::coverage(arguments, out);
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
