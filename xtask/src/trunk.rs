//! Trunk compiles the app and calls back, through its hooks, for what it cannot do:
//! `cargo xtask assets` before, `cargo xtask site` after (see `app/Trunk.toml`).

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::progress::step;
use crate::{assets, paths, run, tools};

/// Cargo adds these to the flags of `.cargo/config.toml`.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Builds the site into `dist/`.
pub(crate) fn build() -> Result<()> {
    let toolbox = tools::toolbox()?;
    step("build the site", || {
        empty_styles()?;
        let mut build = toolbox.trunk()?;
        build.args(["build", "--release", "--features", "split"]).env(FLAGS, nameless());
        run::quietly(&mut build)
    })?;
    Ok(())
}

/// Flags by which no folder of the builder's stands in what ships: a panic names its file, and the
/// file would name the builder's home. Later ones are looked at first.
fn nameless() -> String {
    let home = env::home_dir().unwrap_or_default();
    let of = |name, folder| env::var_os(name).map_or_else(|| home.join(folder), PathBuf::from);
    let folders = [
        (home.clone(), "home"),
        (of("RUSTUP_HOME", ".rustup"), "rust"),
        (of("CARGO_HOME", ".cargo").join("registry/src"), "crates"),
        (paths::root().to_path_buf(), "navigator"),
    ];
    // The variable is cut at spaces: a folder with one is left as it is, and the build notices.
    let flag = |(folder, name): (PathBuf, &str)| {
        let folder = folder.to_str().filter(|path| !path.is_empty() && !path.contains(' '))?;
        Some(format!("--remap-path-prefix={folder}={name}"))
    };
    folders.into_iter().filter_map(flag).collect::<Vec<_>>().join(" ")
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
