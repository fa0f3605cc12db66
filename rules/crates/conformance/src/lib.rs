//! Answers of others, run through the compiled rules: published tables, and what other programs
//! worked out.
//!
//! A format turns each case into facts, evaluates, and compares. What the source of a format
//! does by convention is written down in that format's module; where it departs from the law, the
//! case is listed beside the answers with its difference. Whatever a format does not understand
//! of a case is a failure.

mod ccb;
mod ccb_family;
mod departures;
mod given;
mod household;
mod oas;
mod oas_case;
mod oas_table;
mod read;
pub mod worked_out;

use std::collections::BTreeMap;
use std::io::Read;

use engine::pack::Pack;

/// What a run found.
#[derive(Debug, Default)]
pub struct Report {
    /// Cases with the known answer.
    pub passed: usize,
    /// One line a case with another answer.
    pub failures: Vec<String>,
    /// Cases left out, by reason.
    pub skipped: BTreeMap<String, usize>,
}

/// How one case ended.
pub(crate) enum Ended {
    Passed,
    Failed(String),
    Skipped(String),
}

/// The formats, by the name used on the command line.
pub const FORMATS: [&str; 4] = ["oas-table", "oas-scenarios", "oas-oracle", "ccb-oracle"];

/// Runs a file of cases.
///
/// # Errors
/// One sentence, when the format is not known or the file is not of it.
pub fn run(pack: &Pack, format: &str, name: &str, bytes: &[u8]) -> Result<Report, String> {
    let text = text(bytes)?;
    let mut report = Report::default();
    match format {
        "oas-table" => oas_table::run(pack, name, &text, &mut report)?,
        "oas-scenarios" => oas::run_scenarios(pack, &text, &mut report)?,
        "oas-oracle" => oas::run_oracle(pack, &text, &mut report)?,
        "ccb-oracle" => ccb::run_oracle(pack, &text, &mut report)?,
        other => {
            let known = FORMATS.join(", ");
            return Err(format!("there is no format `{other}`; the formats are {known}"));
        }
    }
    Ok(report)
}

impl Report {
    pub(crate) fn add(&mut self, case: &str, ended: Ended) {
        match ended {
            Ended::Passed => self.passed = self.passed.saturating_add(1),
            Ended::Failed(why) => self.failures.push(format!("{case}: {why}")),
            Ended::Skipped(reason) => {
                let count = self.skipped.entry(reason).or_default();
                *count = count.saturating_add(1);
            }
        }
    }

    /// Adds another file's results.
    pub fn merge(&mut self, other: Self) {
        self.passed = self.passed.saturating_add(other.passed);
        self.failures.extend(other.failures);
        for (reason, count) in other.skipped {
            let sum = self.skipped.entry(reason).or_default();
            *sum = sum.saturating_add(count);
        }
    }

    /// `N passed, M failed, K skipped`, and why skipped.
    pub fn summary(&self) -> String {
        let skipped: usize = self.skipped.values().sum();
        let reasons: Vec<String> =
            self.skipped.iter().map(|(reason, count)| format!("{count} {reason}")).collect();
        let reasons =
            if reasons.is_empty() { String::new() } else { format!(" ({})", reasons.join("; ")) };
        let (passed, failed) = (self.passed, self.failures.len());
        format!("{passed} passed, {failed} failed, {skipped} skipped{reasons}")
    }
}

/// The file's text, unpacked where it is gzipped.
///
/// # Errors
/// When it is neither UTF-8 nor a gzipped file of it.
pub fn text(bytes: &[u8]) -> Result<String, String> {
    let mut unpacked = Vec::new();
    let plain = if bytes.starts_with(&[0x1f, 0x8b]) {
        flate2::read::GzDecoder::new(bytes)
            .read_to_end(&mut unpacked)
            .map_err(|error| format!("the file cannot be unpacked: {error}"))?;
        unpacked.as_slice()
    } else {
        bytes
    };
    String::from_utf8(plain.to_vec()).map_err(|_| "the file is not UTF-8 text".to_owned())
}
