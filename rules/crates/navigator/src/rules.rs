//! The rules that a command works with: found, compiled or read, and told about.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use compiler::source::diagnostic::renderer;
use compiler::{Diagnostic, Files, Severity, compile};
use engine::pack::Pack;
use engine::pack::codec::decode;

use crate::Failure;
use crate::arguments::Arguments;

/// Rules, and the folder that they are from.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) pack: Pack,
    pub(crate) folder: Option<PathBuf>,
}

/// The rules: compiled from their folder, or read from a pack.
pub(crate) fn load(arguments: &mut Arguments) -> Result<Rules, Failure> {
    if let Some(path) = arguments.path("--pack")? {
        let bytes = std::fs::read(&path)
            .map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
        let pack = decode(&bytes)
            .map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
        return Ok(Rules { pack, folder: None });
    }
    let folder = folder(arguments)?;
    let files = Files::read(&folder)?;
    let (pack, _) = compile(&files);
    let pack = pack.ok_or_else(|| {
        Failure::Unusable("the rules have errors; see `navigator check`".to_owned())
    })?;
    Ok(Rules { pack, folder: Some(folder) })
}

/// The rules folder: as given, or `rules` below here, or here.
pub(crate) fn folder(arguments: &mut Arguments) -> Result<PathBuf, Failure> {
    let given = arguments.path("--rules")?;
    Ok(given.unwrap_or_else(|| {
        let below = PathBuf::from("rules");
        if below.is_dir() { below } else { PathBuf::from(".") }
    }))
}

/// Tells diagnostics, and how many there are.
pub(crate) fn show(
    files: &Files,
    diagnostics: &[Diagnostic],
    out: &mut dyn Write,
) -> Result<(), Failure> {
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

/// How much there is in a pack.
pub(crate) fn size(pack: &Pack) -> String {
    format!(
        "{} programs, {} definitions, {} facts, {} figures, {} tables",
        pack.programs.len(),
        pack.definitions.len(),
        pack.facts.len(),
        pack.parameters.len(),
        pack.tables.len(),
    )
}
