//! Cases whose source departs from the Act, each listed with the reason and with what the rules
//! answer instead.
//!
//! A listed case is left out only while the rules differ from its source exactly as is listed. A
//! case that is not listed may not differ.

use std::collections::BTreeMap;

use super::Ended;
use super::read::Compared;

/// The list, beside the answers.
const OLD_AGE: &str = include_str!("../../../conformance/oas/departures.csv");

/// Listed cases, by name.
pub(super) struct Departures {
    listed: BTreeMap<String, Departure>,
}

struct Departure {
    reason: String,
    difference: String,
}

impl Departures {
    /// The list for the answers about Old Age Security.
    pub(super) fn old_age() -> Result<Self, String> {
        Self::read(OLD_AGE)
    }

    fn read(text: &str) -> Result<Self, String> {
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let mut listed = BTreeMap::new();
        for row in reader.deserialize() {
            let (case, reason, difference): (String, String, String) =
                row.map_err(|error| format!("the list of departures cannot be read: {error}"))?;
            let departure = Departure { reason, difference };
            if listed.insert(case.clone(), departure).is_some() {
                return Err(format!("{case} is listed twice as departing"));
            }
        }
        Ok(Self { listed })
    }

    /// How a case ended, that compared so.
    pub(super) fn settle(&self, case: &str, compared: Compared) -> Ended {
        let Some(Departure { reason, difference }) = self.listed.get(case) else {
            return compared.ended();
        };
        let found = compared.wrong.join("; ");
        if found == *difference {
            return Ended::Skipped(reason.clone());
        }
        let found = if found.is_empty() { "nothing differs" } else { &found };
        Ended::Failed(format!("{found}; listed as departing ({reason}): {difference}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(case: &str, wrong: &[&str]) -> Ended {
        let list = Departures::read("case,reason,difference\na,why,\"x; y\"\n").unwrap();
        let wrong = wrong.iter().map(|&what| what.to_owned()).collect();
        list.settle(case, Compared { wrong, looked_at: 1 })
    }

    #[test]
    fn only_the_difference_that_is_listed_is_left_out() {
        assert!(matches!(settled("a", &["x", "y"]), Ended::Skipped(reason) if reason == "why"));
        assert!(matches!(settled("a", &["x"]), Ended::Failed(_)));
        assert!(matches!(settled("a", &[]), Ended::Failed(_)));
        assert!(matches!(settled("b", &["x", "y"]), Ended::Failed(_)));
        assert!(matches!(settled("b", &[]), Ended::Passed));
    }

    #[test]
    fn no_case_is_listed_twice() {
        let twice = "case,reason,difference\na,why,x\na,why,x\n";
        assert!(Departures::read(twice).is_err_and(|what| what.contains("twice")));
    }
}
