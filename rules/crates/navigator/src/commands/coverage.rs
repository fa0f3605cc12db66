//! `test --coverage`: which parts of the rules no case decides.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use compiler::Files;
use testing::coverage::{Undecided, undecided};

use crate::Failure;
use crate::arguments::Arguments;
use crate::cases::ours;
use crate::rules::folder;

/// Where the parts are listed that nothing decides and that are let be.
const LIST: &str = "conformance/undecided.txt";

/// Prints what no case decides; with `--held` only what is not on the list, and what is no longer.
pub(crate) fn coverage(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let rules = folder(&mut arguments)?;
    let held = arguments.flag("--held");
    let given = arguments.files()?;
    let paths = if given.is_empty() { ours(Some(&rules))? } else { given };
    let cases = Files::read_each(paths.iter().map(PathBuf::as_path))?;
    let found = undecided(&Files::read(&rules)?, &cases).map_err(Failure::Unusable)?;
    if held {
        return hold(&rules, &found, out);
    }
    for one in &found {
        writeln!(out, "{}: {}", one.place, one.name)?;
    }
    writeln!(out, "{} parts that no case decides", found.len())?;
    Ok(())
}

fn hold(rules: &Path, found: &[Undecided], out: &mut dyn Write) -> Result<(), Failure> {
    let path = rules.join(LIST);
    let text = std::fs::read_to_string(&path)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let listed: BTreeSet<&str> = lines.filter(|line| !line.starts_with('#')).collect();
    let names: BTreeSet<&str> = found.iter().map(|one| one.name.as_str()).collect();
    for new in names.difference(&listed) {
        writeln!(out, "no case decides, and the list does not have: {new}")?;
    }
    for gone in listed.difference(&names) {
        writeln!(out, "a case decides now, or it is gone: take it off the list: {gone}")?;
    }
    writeln!(out, "{} parts that no case decides, {} listed", names.len(), listed.len())?;
    if names == listed { Ok(()) } else { Err(Failure::Failed) }
}
