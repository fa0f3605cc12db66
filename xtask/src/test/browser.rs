//! Checks that need Chromium: tests compiled to wasm, and journeys through the built site.

use std::fs;
use std::process::Command;

use anyhow::{Result, bail};

use super::Outcome;
use crate::{paths, run, tools};

/// The rules' cases as a browser runs them, with the compiler of rule files.
const CASES: [&str; 4] = ["--package", "testing", "--test", "cases"];
/// What the app does with the browser.
const APP: [&str; 4] = ["--package", "app", "--test", "browser"];

/// Both at once, so that the engine is compiled once.
pub(super) fn wasm() -> Result<Outcome> {
    run::quietly(in_browser()?.args(APP).args(CASES))?;
    Ok(Outcome::passed())
}

/// Prints how long answers take in Chromium, compiled as they are shipped.
pub(crate) fn bench() -> Result<()> {
    let shipped = ["--profile", "wasm-release", "--", "--include-ignored", "--nocapture", "speed"];
    run::openly(in_browser()?.args(CASES).args(shipped))
}

/// `cargo test` for tests compiled to wasm.
fn in_browser() -> Result<Command> {
    let runner = tools::wasm_test_runner()?;
    let mut tests = run::cargo();
    tests.args(["test", "--target", "wasm32-unknown-unknown"]);
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    tests.env("CHROMEDRIVER", tools::chromedriver()?);
    // Debian's chromedriver finds Chromium by itself; elsewhere it is told.
    tests.env("CHROME", tools::chromium()?);
    Ok(tests)
}

pub(super) fn journeys() -> Result<Outcome> {
    if !paths::dist().join("index.html").is_file() {
        bail!("there is no site to test: run the step `build` first");
    }
    let chromium = tools::chromium()?;
    install()?;
    let mut tests = npm();
    tests.args(["exec", "--", "playwright", "test"]).env("CHROME", chromium);
    let report = run::quietly(&mut tests)?;
    Ok(Outcome::Passed(summary(&report)))
}

/// What stands below the last test of a report: how many passed, and by name those that did not at
/// first. A run with one of these has failed, and its whole report is printed then.
fn summary(report: &str) -> String {
    let lines: Vec<&str> = report.lines().collect();
    let is_count = |line: &&str| {
        let mut words = line.split_whitespace();
        words.next().is_some_and(|word| word.parse::<u32>().is_ok())
            && words.next().is_some_and(|word| COUNTS.contains(&word))
    };
    let first = lines.iter().position(is_count).unwrap_or(lines.len().saturating_sub(1));
    let below = lines.get(first..).unwrap_or_default();
    let said: Vec<&str> = below.iter().copied().filter(|line| !line.trim().is_empty()).collect();
    said.iter().flat_map(|line| [line, "\n"]).collect()
}

/// How the counts of a report begin, after their number.
const COUNTS: [&str; 6] = ["failed", "flaky", "interrupted", "skipped", "did", "passed"];

/// Once per lock file: npm writes its own copy of the lock last.
fn install() -> Result<()> {
    let written = |file: &str| fs::metadata(paths::e2e().join(file)).and_then(|m| m.modified());
    let installed = written("node_modules/.package-lock.json");
    let locked = written("package-lock.json")?;
    if installed.is_ok_and(|installed| installed >= locked) {
        return Ok(());
    }
    run::quietly(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    Ok(())
}

fn npm() -> Command {
    let mut npm = run::command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(paths::e2e());
    // The browser is the machine's: npm must not fetch another.
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    npm
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn what_did_not_pass_at_first_is_named() {
        let report = "Running 3 tests using 2 workers\n\n  \u{2713}  1 [phone] \u{203a} a.spec.ts:1:1 \u{203a} 5 passed gates (1s)\n\n  1 flaky\n    [phone] \u{203a} b.spec.ts:2:1 \u{203a} loses a race\n  1 skipped\n  2 passed (3.1s)\n";
        let told = summary(report);
        assert!(told.starts_with("  1 flaky\n"), "{told}");
        assert!(told.contains("loses a race"));
        assert!(told.ends_with("  2 passed (3.1s)\n"));
    }

    #[test]
    fn a_plain_success_is_a_line() {
        assert_eq!(summary("  x\n\n  190 passed (5.0m)\n"), "  190 passed (5.0m)\n");
    }
}
