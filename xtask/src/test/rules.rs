//! The check of the rule files: what is wrong with them, what no case decides, and what time has
//! made stale.
//!
//! Figures run out and addresses grow old by themselves. What was stale on the day of the last
//! commit fails, unless it is accepted: whoever made that commit could mend or accept it. What
//! became stale since is only told, so that a clone of a commit gives the same result on any day;
//! the next commit has to deal with it. Changes that are not committed count as made today.

use anyhow::Result;

use super::{Outcome, native};
use crate::run;

const CHECK: [&str; 4] = ["check", "--locales", "locales", "--deny-warnings"];

pub(super) fn check() -> Result<Outcome> {
    native::compile_navigator()?;
    let mut judged = run::navigator();
    judged.args(CHECK);
    let day = day();
    if let Some(day) = &day {
        judged.args(["--today", day]);
    }
    run::quietly(&mut judged)?;
    run::quietly(run::navigator().args(["test", "--coverage", "--held"]))?;
    let told = run::quietly(run::navigator().args(CHECK).args(["--today", "today"]));
    Ok(match told {
        Ok(_) => Outcome::passed(),
        Err(since) => {
            let since = format!("{since:#}");
            let found = since.lines().filter(|line| line.starts_with("warning[")).count();
            let day = day.unwrap_or_else(|| "today".to_owned());
            Outcome::Passed(format!(
                "{since}\n  {found} came up since {day}: mend or accept them\n"
            ))
        }
    })
}

/// Makes single changes to the rules: one that nobody notices fails, unless it is listed.
pub(super) fn mutants() -> Result<Outcome> {
    native::compile_navigator()?;
    let told = run::quietly(run::navigator().args(["mutate", "--held"]))?;
    let score =
        |line: &&str| ["decides", "told", "without"].iter().any(|word| line.starts_with(word));
    let said: Vec<&str> = told.lines().filter(score).collect();
    Ok(Outcome::Passed(format!("  {}\n", said.join("\n  "))))
}

/// The day that the files are of; nothing where no git says so.
fn day() -> Option<String> {
    let git = |words: &[&str]| run::quietly(run::command("git").args(words)).ok();
    let changed = git(&["status", "--porcelain", "--", "rules", "locales"])?;
    if !changed.trim().is_empty() {
        return Some("today".to_owned());
    }
    let day = git(&["log", "-1", "--format=%cs"])?;
    Some(day.trim().to_owned()).filter(|day| !day.is_empty())
}
