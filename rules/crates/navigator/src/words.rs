//! Messages that are missing, printed or written into the files of their languages.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use compiler::Files;
use compiler::messages::stubs::stubs;

use crate::Failure;

/// The lines that are missing, by the file of each.
pub(crate) fn missing(files: &Files, locales: &Path) -> BTreeMap<PathBuf, Vec<String>> {
    let mut found: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
    for stub in stubs(files) {
        let path = locales.join(stub.language).join(stub.file);
        found.entry(path).or_default().push(stub.line);
    }
    found
}

/// Prints them, ready to paste.
pub(crate) fn print(
    missing: &BTreeMap<PathBuf, Vec<String>>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    for (path, lines) in missing {
        writeln!(out, "# {}\n{}\n", path.display(), lines.join("\n"))?;
    }
    Ok(())
}

/// Adds them at the end of their files, and says how many each got.
pub(crate) fn append(
    missing: &BTreeMap<PathBuf, Vec<String>>,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    for (path, lines) in missing {
        let before = std::fs::read_to_string(path).unwrap_or_default();
        let gap = match before.as_str() {
            "" => "",
            text if text.ends_with('\n') => "\n",
            _ => "\n\n",
        };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().create(true).append(true).open(path)?;
        writeln!(file, "{gap}{}", lines.join("\n"))?;
        writeln!(out, "{}: {} to write", path.display(), messages(lines.len()))?;
    }
    Ok(())
}

fn messages(count: usize) -> String {
    if count == 1 { "1 message".to_owned() } else { format!("{count} messages") }
}
