//! Checks that cargo performs on this machine, without a browser.

use std::process::Command;

use anyhow::Result;

use super::Outcome;
use crate::{paths, run, tools};

/// Clippy's warnings are errors here, and only here: while working they stay warnings.
const DENY: [&str; 3] = ["--", "--deny", "warnings"];
const AUTHORING: [&str; 2] = ["--features", "rules/authoring"];

pub(super) fn format() -> Result<Outcome> {
    cargo(&["fmt", "--all", "--check", "--", "--color", "never"])
}

pub(super) fn lint() -> Result<Outcome> {
    // The engine as the browser gets it, then everything with the rule compiler.
    finish(
        run::cargo().args(["clippy", "--quiet", "--package", "rules", "--all-targets"]).args(DENY),
    )?;
    let everything = ["clippy", "--quiet", "--workspace", "--all-targets"];
    finish(run::cargo().args(everything).args(AUTHORING).args(DENY))
}

pub(super) fn lint_wasm() -> Result<Outcome> {
    tools::wasm_target()?;
    let app = ["clippy", "--quiet", "--package", "app", "--all-targets"];
    finish(run::cargo().args(app).args(["--target", "wasm32-unknown-unknown"]).args(DENY))
}

pub(super) fn rules() -> Result<Outcome> {
    cargo(&["navigator", "check", "--locales", "locales"])?;
    cargo(&["navigator", "test", "--coverage", "--held"])
}

pub(super) fn unit() -> Result<Outcome> {
    let nextest: &[&str] = &["nextest", "run", "--cargo-quiet", "--status-level", "fail"];
    let plain: &[&str] = &["test", "--quiet", "--lib", "--bins", "--tests"];
    let runner = if run::on_path("cargo-nextest").is_some() { nextest } else { plain };
    finish(run::cargo().args(runner).arg("--workspace").args(AUTHORING))
}

pub(super) fn doc() -> Result<Outcome> {
    let examples = ["test", "--quiet", "--doc", "--package", "rules"];
    finish(run::cargo().args(examples).args(AUTHORING))?;
    let pages = ["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"];
    finish(run::cargo().args(pages).args(AUTHORING).env("RUSTDOCFLAGS", "--deny warnings"))
}

pub(super) fn fuzz() -> Result<Outcome> {
    if !paths::root().join("rules/fuzz").is_dir() {
        return Ok(Outcome::Skipped("there are no fuzz targets".to_owned()));
    }
    if run::on_path("cargo-fuzz").is_none() {
        return Ok(Outcome::Skipped("cargo-fuzz is not installed".to_owned()));
    }
    if run::quietly(run::command("rustup").args(["run", "nightly", "rustc", "--version"])).is_err()
    {
        return Ok(Outcome::Skipped("there is no nightly compiler".to_owned()));
    }
    let mut cargo = run::command("rustup");
    cargo.args(["run", "nightly", "cargo", "fuzz", "build"]);
    finish(cargo.current_dir(paths::root().join("rules")))
}

pub(super) fn bench() -> Result<()> {
    run::openly(
        run::cargo().args(["bench", "--package", "rules", "--bench", "evaluate"]).args(AUTHORING),
    )
}

/// Released: a mutant takes seconds otherwise.
pub(super) fn mutate(words: &[String]) -> Result<()> {
    let navigator = ["run", "--quiet", "--release", "--package", "rules", "--bin", "navigator"];
    run::openly(run::cargo().args(navigator).args(AUTHORING).args(["--", "mutate"]).args(words))
}

fn cargo(arguments: &[&str]) -> Result<Outcome> {
    finish(run::cargo().args(arguments))
}

fn finish(command: &mut Command) -> Result<Outcome> {
    run::quietly(command)?;
    Ok(Outcome::passed())
}
