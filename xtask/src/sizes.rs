//! What a first visit weighs, compressed with brotli, against the budgets and the last record.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::paths;
use crate::site::files_below;

/// The parts of a first view and the beginnings of their names in `dist/`.
const PARTS: [(&str, &str, &str); 6] = [
    ("shell", "en/index", ".html"),
    ("glue", "assets/app-", ".js"),
    ("wasm", "assets/app-", ".wasm"),
    ("rules", "assets/rules-", ".pack"),
    ("messages", "assets/messages-fr-", ".txt"),
    ("styles", "assets/style-", ".css"),
];
const FIRST_VIEW: &str = "first view";

/// Wasm that is fetched while the person is busy with the first questions, or on first need.
const LATER: [(&str, &str, &str); 1] = [("later", "assets/later-", ".wasm")];

/// In bytes. A part without a budget counts in the first view only.
const BUDGETS: [(&str, u64); 4] =
    [("shell", 14_000), ("wasm", 163_000), (FIRST_VIEW, 231_000), ("later", 125_000)];

#[derive(Debug)]
pub(crate) struct Sizes {
    /// In the order of the table.
    lines: Vec<(&'static str, u64)>,
}

pub(crate) fn measure(dist: &Path) -> Result<Sizes> {
    let files = files_below(dist).context("there is no site to measure: build it first")?;
    every_part_is_measured(&files)?;
    let size = |(part, beginning, ending): (&'static str, &str, &str)| {
        let file = files.iter().find(|file| {
            let name = file.strip_prefix(dist).unwrap_or(file).to_string_lossy();
            name.starts_with(beginning) && name.ends_with(ending)
        });
        let file = file.with_context(|| format!("dist/ has no {beginning}*{ending}"))?;
        Ok((part, sent(file)?))
    };
    let mut lines = PARTS.into_iter().map(size).collect::<Result<Vec<_>>>()?;
    lines.push((FIRST_VIEW, lines.iter().map(|(_, size)| size).sum()));
    for part in LATER {
        lines.push(size(part)?);
    }
    Ok(Sizes { lines })
}

/// A new part of the program gets a line of its own above.
fn every_part_is_measured(files: &[PathBuf]) -> Result<()> {
    let wasm = files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "wasm"));
    let lines = PARTS.iter().chain(&LATER).filter(|(_, _, ending)| *ending == ".wasm");
    match (wasm.count(), lines.count()) {
        (found, measured) if found == measured => Ok(()),
        (found, measured) => bail!("the site has {found} wasm files and {measured} are measured"),
    }
}

/// The compressed copy, or the file itself where compressing did not help.
fn sent(file: &Path) -> Result<u64> {
    let mut copy = file.as_os_str().to_owned();
    copy.push(".br");
    let metadata = fs::metadata(PathBuf::from(copy)).or_else(|_| fs::metadata(file))?;
    Ok(metadata.len())
}

impl Sizes {
    pub(crate) fn table(&self) -> Result<String> {
        let recorded = recorded()?;
        let mut table =
            format!("{:<12}{:>10}{:>10}{:>10}\n", "brotli", "bytes", "change", "budget");
        for (part, size) in &self.lines {
            let change = recorded.get(*part).map(|before| size.wrapping_sub(*before).cast_signed());
            let change = change.map_or(String::new(), |change| format!("{change:+}"));
            let budget = budget(part).map_or(String::new(), |budget| budget.to_string());
            writeln!(table, "{part:<12}{size:>10}{change:>10}{budget:>10}")?;
        }
        Ok(table)
    }

    /// Fails when a budget is exceeded, with the whole table.
    pub(crate) fn check(&self) -> Result<()> {
        let over = |(part, size): &&(&str, u64)| budget(part).is_some_and(|most| *size > most);
        match self.lines.iter().find(over) {
            None => Ok(()),
            Some((part, _)) => bail!("over budget: {part}\n{}", self.table()?),
        }
    }

    /// Makes these the sizes that later ones are compared with.
    pub(crate) fn record(&self) -> Result<()> {
        let mut text = String::new();
        for (part, size) in &self.lines {
            writeln!(text, "{size} {part}")?;
        }
        Ok(fs::write(record_file(), text)?)
    }
}

fn budget(part: &str) -> Option<u64> {
    BUDGETS.iter().find(|(name, _)| *name == part).map(|(_, most)| *most)
}

fn recorded() -> Result<BTreeMap<String, u64>> {
    let text = fs::read_to_string(record_file()).unwrap_or_default();
    let line = |line: &str| {
        let (size, part) = line.split_once(' ')?;
        Some((part.to_owned(), size.parse().ok()?))
    };
    text.lines().map(|text| line(text).context("xtask/sizes.baseline is not in order")).collect()
}

fn record_file() -> PathBuf {
    paths::root().join("xtask/sizes.baseline")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_a_limit_and_not_a_target() {
        let sizes = |wasm| Sizes { lines: vec![("wasm", wasm), (FIRST_VIEW, wasm)] };
        assert!(sizes(163_000).check().is_ok());
        assert!(sizes(163_001).check().unwrap_err().to_string().contains("over budget: wasm"));
    }
}
