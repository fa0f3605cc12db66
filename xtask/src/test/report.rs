//! What a run of all steps came to: how long each took, and how many passed, failed or did not run.

use std::fmt;
use std::time::Duration;

use anyhow::Result;

use super::Outcome;
use crate::progress::seconds;

/// What became of each step.
#[derive(Debug, Default)]
pub(super) struct Report {
    passed: usize,
    failed: Vec<&'static str>,
    not_run: Vec<&'static str>,
    took: Vec<(&'static str, Duration)>,
}

impl Report {
    pub(super) fn add(&mut self, step: &'static str, result: &Result<Outcome>, took: Duration) {
        match result {
            Ok(Outcome::Passed(_)) => self.passed += 1,
            Ok(Outcome::NotRun(_)) => self.not_run.push(step),
            Err(_) => self.failed.push(step),
        }
        self.took.push((step, took));
    }

    pub(super) fn failed(&self) -> bool {
        !self.failed.is_empty()
    }
}

/// The times, the longest first; then one line that leaves nothing out.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut took = self.took.clone();
        took.sort_by_key(|(_, time)| std::cmp::Reverse(*time));
        for (step, time) in &took {
            writeln!(f, "{:>10}  {step}", seconds(*time))?;
        }
        let all: Duration = took.iter().map(|(_, time)| *time).sum();
        writeln!(f, "{:>10}  in all\n", seconds(all))?;
        if self.failed() {
            writeln!(f, "failed: {}\n", self.failed.join(", "))?;
        }
        write!(f, "{} passed, {} failed", self.passed, self.failed.len())?;
        match self.not_run.len() {
            0 => writeln!(f),
            count => writeln!(f, ", {count} did not run: {}", self.not_run.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_names_what_did_not_run_and_the_longest_step_comes_first() {
        let mut report = Report::default();
        report.add("a", &Ok(Outcome::passed()), Duration::from_secs(1));
        report.add("b", &Ok(Outcome::NotRun("no tool".to_owned())), Duration::ZERO);
        report.add("c", &Ok(Outcome::passed()), Duration::from_secs(9));
        let said = report.to_string();
        assert!(said.starts_with("     9.0 s  c\n     1.0 s  a\n"), "{said}");
        assert!(said.ends_with("\n2 passed, 0 failed, 1 did not run: b\n"), "{said}");
        assert!(!report.failed());
        report.add("d", &Err(anyhow::anyhow!("wrong")), Duration::ZERO);
        let said = report.to_string();
        assert!(said.contains("failed: d\n"), "{said}");
        assert!(said.ends_with("\n2 passed, 1 failed, 1 did not run: b\n"), "{said}");
        assert!(report.failed());
    }

    #[test]
    fn when_all_ran_the_last_line_is_two_figures() {
        let mut report = Report::default();
        report.add("a", &Ok(Outcome::passed()), Duration::ZERO);
        assert!(report.to_string().ends_with("\n\n1 passed, 0 failed\n"));
    }
}
