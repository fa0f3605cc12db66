//! `conformance`: the cases of others, run through the rules.

use std::io::Write;

use conformance::{FORMATS, Report, run};

use crate::Failure;
use crate::arguments::Arguments;
use crate::rules::load;

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
