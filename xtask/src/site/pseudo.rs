//! The built site once more, with a made-up language beside the others: a folder of messages made
//! from the English ones, and nothing else. What is seen there of plain English comes from no
//! message, and what a third more text does not fit into would not fit a translation.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use messages::pseudo::pseudo;

use super::{files_below, write, write_pages};
use crate::{assets, paths};

/// Of a range of codes that is nobody's (BCP 47).
const CODE: &str = "qps";

/// Writes the site below `e2e/pseudo`; there must be one in `dist/`.
pub(crate) fn build() -> Result<()> {
    let shell = fs::read_to_string(paths::shell()).context("there is no site: build it first")?;
    let locales = paths::locales();
    paths::use_pseudo();
    let folder = paths::pseudo();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&locales, &paths::locales(), |_| true)?;
    for file in files_below(&locales.join("en"))? {
        let name = file.strip_prefix(locales.join("en"))?;
        let made_up = pseudo(&fs::read_to_string(&file)?);
        write(&paths::locales().join(CODE).join(name), made_up.as_bytes())?;
    }
    assets::generate()?;
    let stage = folder.join("site");
    // Compressed copies would be older than what they are copies of.
    let is_plain = |name: &Path| !name.extension().is_some_and(|e| e == "br" || e == "gz");
    copy(&paths::dist(), &stage, is_plain)?;
    write_pages(&stage, &shell, true)?;
    println!("{}", stage.display());
    Ok(())
}

fn copy(from: &Path, to: &Path, wanted: impl Fn(&Path) -> bool) -> Result<()> {
    for file in files_below(from)? {
        let name = file.strip_prefix(from)?;
        if wanted(name) {
            write(&to.join(name), &fs::read(&file)?)?;
        }
    }
    Ok(())
}
