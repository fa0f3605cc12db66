//! `cargo xtask test`: every check the project has, one after the other, each with its time.

mod browser;
mod guards;
mod instructions;
mod native;
mod report;
mod rings;
mod rules;
mod supply;
mod tidy;
mod tokens;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::args::Choice;
use crate::progress::{seconds, watched};
use crate::{paths, sizes, trunk};
use report::Report;

/// A step that did not fail passed, or could not be run here, and says why.
enum Outcome {
    Passed(String),
    NotRun(String),
}

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<Outcome>,
}

/// In order of how soon they tell something.
const STEPS: [Step; 17] = [
    Step {
        name: "tidy",
        what: "length of files, circles of imports, who may name the browser",
        run: tidy::check,
    },
    Step { name: "tokens", what: "contrast of colours in both themes", run: tokens::check },
    Step { name: "format", what: "cargo fmt", run: native::format },
    Step { name: "guards", what: "what `rules` must not depend on", run: guards::check },
    Step { name: "supply", what: "licences and sources (cargo deny)", run: supply::licences },
    Step { name: "advisories", what: "known vulnerabilities", run: supply::advisories },
    Step {
        name: "rules",
        what: "rules and messages: navigator check, warnings too",
        run: rules::check,
    },
    Step { name: "lint", what: "clippy, native", run: native::lint },
    Step { name: "lint-wasm", what: "clippy, wasm", run: native::lint_wasm },
    Step { name: "unit", what: "tests, native", run: native::unit },
    Step { name: "mutants", what: "200 wrong rules, all noticed", run: rules::mutants },
    Step { name: "doc", what: "documentation and its examples", run: native::doc },
    Step { name: "fuzz", what: "fuzz targets compile", run: native::fuzz },
    Step { name: "wasm", what: "tests in the browser", run: browser::wasm },
    Step { name: "build", what: "the site, released", run: build },
    Step { name: "sizes", what: "budgets", run: budgets },
    Step { name: "e2e", what: "journeys in the browser", run: browser::journeys },
];

/// Prints how long the engine's answers take, natively and in the browser.
pub(crate) fn bench() -> Result<()> {
    instructions::count()?;
    native::bench()?;
    browser::bench()
}

/// Changes the rules one thing at a time, and prints what no case notices.
pub(crate) fn mutate(words: &[String]) -> Result<()> {
    native::mutate(words)
}

pub(crate) fn run(choice: &Choice) -> Result<ExitCode> {
    let steps = chosen(choice)?;
    let mut report = Report::default();
    for (number, step) in steps.iter().enumerate() {
        println!("[{}/{}] {}: {}", number + 1, steps.len(), step.name, step.what);
        let (result, elapsed) = watched(step.name, step.run);
        let time = seconds(elapsed);
        match &result {
            Ok(Outcome::Passed(said)) => println!("{said}  passed in {time}"),
            Ok(Outcome::NotRun(reason)) => println!("  did not run: {reason}"),
            Err(error) => println!("{error:#}\n  FAILED in {time}"),
        }
        report.add(step.name, &result, elapsed);
    }
    print!("\n{report}");
    Ok(if report.failed() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn chosen(choice: &Choice) -> Result<Vec<&'static Step>> {
    for name in choice.only.iter().chain(&choice.skip) {
        if STEPS.iter().all(|step| step.name != name) {
            let names = STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ");
            bail!("there is no step `{name}`; there are {names}");
        }
    }
    let named = |names: &[String], step: &Step| names.iter().any(|name| name == step.name);
    let wanted = |step: &&Step| {
        (choice.only.is_empty() || named(&choice.only, step)) && !named(&choice.skip, step)
    };
    Ok(STEPS.iter().filter(wanted).collect())
}

fn build() -> Result<Outcome> {
    trunk::build()?;
    Ok(Outcome::passed())
}

fn budgets() -> Result<Outcome> {
    let sizes = sizes::measure(&paths::dist())?;
    sizes.check()?;
    Ok(Outcome::Passed(sizes.table()?))
}

impl Outcome {
    fn passed() -> Outcome {
        Outcome::Passed(String::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_chosen_by_name() {
        let names = |only: &[&str], skip: &[&str]| {
            let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect();
            let choice = Choice { only: owned(only), skip: owned(skip) };
            chosen(&choice).map(|steps| steps.iter().map(|step| step.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[], &[]).unwrap().len(), STEPS.len());
        assert_eq!(names(&["tidy", "unit"], &["unit"]).unwrap(), ["tidy"]);
        assert!(names(&["tydi"], &[]).unwrap_err().to_string().contains("tidy"));
    }
}
