//! Licences and origins of dependencies. Known vulnerabilities are not looked up here: that
//! needs a list from the network, and `cargo deny check advisories` does it.

use anyhow::Result;

use super::Outcome;
use crate::run;

pub(super) fn check() -> Result<Outcome> {
    if run::on_path("cargo-deny").is_none() {
        return Ok(Outcome::Skipped("cargo-deny is not installed".to_owned()));
    }
    run::quietly(run::cargo().args(["deny", "check", "bans", "licenses", "sources"]))?;
    Ok(Outcome::passed())
}
