//! `pack`: the rules as they ship.

use std::io::Write;

use compiler::{Diagnostic, Files, Severity, compile, strip};

use crate::Failure;
use crate::arguments::Arguments;
use crate::rules::{folder, show, size};

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
    strip(&mut pack);
    let bytes = engine::pack::codec::encode(&pack)
        .map_err(|error| Failure::Unusable(format!("the pack cannot be written: {error}")))?;
    std::fs::write(&target, &bytes)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", target.display())))?;
    Ok(writeln!(out, "{}: {} bytes, {}", target.display(), bytes.len(), size(&pack))?)
}
