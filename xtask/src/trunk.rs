//! Trunk compiles the app and calls back, through its hooks, for what it cannot do:
//! `cargo xtask assets` before, `cargo xtask site` after (see `app/Trunk.toml`).

use std::fs;

use anyhow::{Context, Result};

use crate::progress::step;
use crate::{assets, paths, run, tools};

/// Builds the site into `dist/`.
pub(crate) fn build() -> Result<()> {
    let toolbox = tools::toolbox()?;
    step("build the site", || {
        empty_styles()?;
        run::quietly(toolbox.trunk()?.args(["build", "--release", "--features", "split"]))
    })?;
    Ok(())
}

/// Rebuilds and reloads at every change, until stopped.
pub(crate) fn serve(port: u16) -> Result<()> {
    let toolbox = tools::toolbox()?;
    empty_styles()?;
    println!("http://127.0.0.1:{port}/en/ once Trunk says success; stop with Ctrl+C");
    run::openly(toolbox.trunk()?.args(["serve", "--port", &port.to_string()]))
}

/// Trunk wants the files it is to pick up to exist before the hook that makes them has run.
fn empty_styles() -> Result<()> {
    let styles = assets::styles_file();
    if !styles.exists() {
        fs::create_dir_all(paths::generated())?;
        fs::write(&styles, "").with_context(|| format!("cannot write {}", styles.display()))?;
    }
    Ok(())
}
