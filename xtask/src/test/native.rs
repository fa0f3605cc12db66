//! Checks that cargo performs on this machine, without a browser.

use std::env;
use std::process::Command;

use anyhow::Result;

use super::Outcome;
use crate::{paths, run, tools};

/// Clippy's warnings are errors here, and only here: while working they stay warnings.
const DENY: [&str; 3] = ["--", "--deny", "warnings"];

pub(super) fn format() -> Result<Outcome> {
    cargo(&["fmt", "--all", "--check", "--", "--color", "never"])
}

pub(super) fn lint() -> Result<Outcome> {
    let everything = ["clippy", "--quiet", "--workspace", "--all-targets"];
    finish(run::cargo().args(everything).args(DENY))
}

pub(super) fn lint_wasm() -> Result<Outcome> {
    tools::wasm_target()?;
    let app = ["clippy", "--quiet", "--package", "app", "--all-targets"];
    finish(run::cargo().args(app).args(["--target", "wasm32-unknown-unknown"]).args(DENY))
}

/// Compiles the navigator as its tests do, and has everything use that one: alone, it would be
/// compiled with other features of its dependencies, and all of the engine once more.
pub(super) fn compile_navigator() -> Result<()> {
    let compile = ["test", "--quiet", "--no-run", "--workspace", "--test", "command_line"];
    run::quietly(run::cargo().args(compile))?;
    let name = format!("navigator{}", env::consts::EXE_SUFFIX);
    run::use_navigator(paths::target().join("debug").join(name));
    Ok(())
}

pub(super) fn unit() -> Result<Outcome> {
    let nextest: &[&str] = &["nextest", "run", "--cargo-quiet", "--status-level", "fail"];
    let plain: &[&str] = &["test", "--quiet", "--lib", "--bins", "--tests"];
    let runner = if run::on_path("cargo-nextest").is_some() { nextest } else { plain };
    finish(run::cargo().args(runner).arg("--workspace"))
}

pub(super) fn doc() -> Result<Outcome> {
    // Of everything, so that nothing is compiled again for other features.
    let examples = ["test", "--quiet", "--doc", "--workspace"];
    finish(run::cargo().args(examples))?;
    let pages = ["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"];
    finish(run::cargo().args(pages).env("RUSTDOCFLAGS", "--deny warnings"))
}

/// Compiles the fuzz targets with the stable compiler; running them takes nightly.
pub(super) fn fuzz() -> Result<Outcome> {
    // A workspace of its own: without this it would have a target folder of its own, too.
    let target = paths::target();
    let mut check = run::cargo();
    check.args(["check", "--quiet", "--locked", "--bins", "--manifest-path"]);
    check.arg(paths::root().join("rules/crates/fuzz/Cargo.toml")).env("CARGO_TARGET_DIR", target);
    // Named so that libFuzzer itself, in C++, is not compiled: nothing is linked here.
    check.env("CUSTOM_LIBFUZZER_PATH", paths::root().join("target/no-libfuzzer.a"));
    finish(&mut check)
}

pub(super) fn bench() -> Result<()> {
    run::openly(run::cargo().args(["bench", "--package", "engine", "--bench", "evaluate"]))
}

/// Released: a mutant takes seconds otherwise.
pub(super) fn mutate(words: &[String]) -> Result<()> {
    let navigator = ["run", "--quiet", "--release", "--package", "navigator"];
    run::openly(run::cargo().args(navigator).args(["--", "mutate"]).args(words))
}

fn cargo(arguments: &[&str]) -> Result<Outcome> {
    finish(run::cargo().args(arguments))
}

fn finish(command: &mut Command) -> Result<Outcome> {
    run::quietly(command)?;
    Ok(Outcome::passed())
}
