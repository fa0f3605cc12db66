//! Chromium and its driver: used where found, installed only where that is one safe command.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::progress::step;
use crate::run;

/// The browser of the tests.
pub(crate) fn chromium() -> Result<PathBuf> {
    const NAMES: [&str; 4] =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    find("CHROME", &NAMES, "chromium").or_else(|_| {
        bail!("Chromium is needed and was not found: install it, or set CHROME to its program")
    })
}

/// What drives it for tests compiled to wasm.
pub(crate) fn chromedriver() -> Result<PathBuf> {
    find("CHROMEDRIVER", &["chromedriver"], "chromium-driver").or_else(|_| {
        bail!("chromedriver is needed and was not found: install it, or set CHROMEDRIVER")
    })
}

fn find(variable: &str, names: &[&str], debian_package: &str) -> Result<PathBuf> {
    if let Some(chosen) = env::var_os(variable) {
        return Ok(PathBuf::from(chosen));
    }
    let on_path = || names.iter().find_map(|name| run::on_path(name));
    if let Some(found) = on_path() {
        return Ok(found);
    }
    if debian_as_root() {
        step(&format!("install {debian_package}"), || {
            run::quietly(run::command("apt-get").args(["install", "--yes", debian_package]))
        })?;
    }
    match on_path() {
        Some(found) => Ok(found),
        None => bail!("{debian_package} is not there"),
    }
}

fn debian_as_root() -> bool {
    Path::new("/etc/debian_version").exists()
        && run::first_line("id", "-u").is_some_and(|user| user == "0")
}
