//! Installing one tool at one version, once.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::progress::step;
use crate::run;

/// A program that can be had from a registry.
#[derive(Debug)]
pub(super) struct Tool<'a> {
    /// The package's name in its registry.
    package: &'a str,
    /// The program it brings.
    program: &'a str,
    version: &'a str,
    from: From,
}

#[derive(Debug)]
enum From {
    CratesIo {
        options: &'static [&'static str],
        /// How much to optimise: a little saved at each run is not worth minutes of waiting.
        level: &'static str,
    },
    Npm,
    Pypi,
}

impl<'a> Tool<'a> {
    pub(super) fn cargo(package: &'a str, program: &'a str, version: &'a str) -> Self {
        Tool { package, program, version, from: From::CratesIo { options: &[], level: "1" } }
    }

    /// Without optional features or optimisation, and with the versions its authors tested.
    pub(super) fn plain(self) -> Self {
        let options = &["--locked", "--no-default-features"];
        Tool { from: From::CratesIo { options, level: "0" }, ..self }
    }

    pub(super) fn npm(package: &'a str, program: &'a str, version: &'a str) -> Self {
        Tool { package, program, version, from: From::Npm }
    }

    /// Built by its packagers, for the processors that they build for.
    pub(super) fn pypi(package: &'a str, program: &'a str, version: &'a str) -> Self {
        Tool { package, program, version, from: From::Pypi }
    }

    /// The folder with the program in it, installed first if need be.
    pub(super) fn folder(&self) -> Result<PathBuf> {
        if let Some(folder) = self.already_on_path() {
            return Ok(folder);
        }
        let home = cache()?.join(format!("{}-{}", self.package, self.version));
        if !home.is_dir() {
            self.install(&home)?;
        }
        let folder = match self.from {
            From::CratesIo { .. } | From::Pypi => home.join("bin"),
            From::Npm => home.join("node_modules").join(".bin"),
        };
        if !folder.join(format!("{}{}", self.program, env::consts::EXE_SUFFIX)).is_file() {
            bail!("{} has no `{}`: delete it and try again", folder.display(), self.program);
        }
        Ok(folder)
    }

    /// Only a tool written in Rust prints its package's version in a form that can be trusted.
    fn already_on_path(&self) -> Option<PathBuf> {
        if matches!(self.from, From::Npm) {
            return None;
        }
        let program = run::on_path(self.program)?;
        let printed = run::first_line(&program, "--version")?;
        let same = printed.split_whitespace().any(|word| word == self.version);
        if same { program.parent().map(Path::to_path_buf) } else { None }
    }

    /// Installs beside the final place and moves there at the end: what is there is whole.
    fn install(&self, home: &Path) -> Result<()> {
        let part = beside(home, "part");
        let objects = beside(home, "objects");
        step(&format!("install {} {} (once)", self.package, self.version), || {
            fs::create_dir_all(&part)?;
            run::quietly(&mut self.installer(&part, &objects))?;
            fs::rename(&part, home).with_context(|| format!("cannot make {}", home.display()))
        })?;
        if objects.is_dir() {
            fs::remove_dir_all(&objects)?;
        }
        Ok(())
    }

    fn installer(&self, part: &Path, objects: &Path) -> Command {
        match self.from {
            From::CratesIo { options, level } => {
                let mut cargo = run::cargo();
                cargo.args(["install", self.package, "--version", self.version]).args(options);
                cargo.arg("--root").arg(part).env("CARGO_TARGET_DIR", objects);
                cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level);
                cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
                cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
                cargo
            }
            From::Npm => {
                let mut npm = run::command(if cfg!(windows) { "npm.cmd" } else { "npm" });
                npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(part);
                npm.arg(format!("{}@{}", self.package, self.version));
                npm
            }
            From::Pypi => {
                let mut pip = run::command("python3");
                pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
                pip.args(["--no-deps", "--only-binary", ":all:", "--target"]).arg(part);
                pip.arg(format!("{}=={}", self.package, self.version));
                pip
            }
        }
    }
}

/// `with_extension` would take the last number of the version for an extension.
fn beside(home: &Path, suffix: &str) -> PathBuf {
    let mut name = home.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

fn cache() -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("NAVIGATOR_TOOLS") {
        return Ok(PathBuf::from(chosen));
    }
    let base = match env::var_os("XDG_CACHE_HOME") {
        Some(cache) => PathBuf::from(cache),
        None => env::home_dir().context("there is no home folder to keep tools in")?.join(".cache"),
    };
    Ok(base.join("benefits-navigator").join("tools"))
}
