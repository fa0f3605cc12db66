//! Where our cases are.

use std::path::{Path, PathBuf};

use crate::Failure;

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
