//! Households with child benefits that other programs worked out.
//!
//! An answer is right within the tolerance that the file states of it. The child disability
//! benefit is apart from the Canada Child Benefit there.

use serde_json::Value as Json;

use super::ccb_family::{Family, with_children};
use super::{Ended, Report, given};
use crate::number::Number;
use crate::pack::Pack;

/// Runs the households as far as the file says that their answers may be used.
pub(super) fn run_oracle(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    for (line, json) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let case: Json = serde_json::from_str(json)
            .map_err(|error| format!("line {} is not a case: {error}", line.saturating_add(1)))?;
        report.add(given::name(&case), oracle(pack, &case));
    }
    Ok(())
}

fn oracle(pack: &Pack, case: &Json) -> Ended {
    let usable = |program: &str| {
        case.get("usable").and_then(|usable| given::flag(usable, program)).unwrap_or(false)
    };
    let answered = given::day(case, "as_of")
        .and_then(|today| with_children(pack, today, case.get("inputs")?).map(Family::evaluate));
    let Some(answered) = answered else {
        return Ended::Failed("the case has no date, income or children".to_owned());
    };
    let (mut wrong, mut compared) = (Vec::new(), false);
    for (program, definition) in
        [("ccb", "ccb.annual"), ("cdb", "ccb_disability.annual"), ("ocb", "ocb.annual")]
    {
        let key = format!("{program}_annual");
        let Some(wanted) = case.get("expected").and_then(|e| given::number(e, &key)) else {
            continue;
        };
        if !usable(program) {
            continue;
        }
        compared = true;
        let tolerance = case.get("tolerance").and_then(|t| given::number(t, &key));
        let found = answered.exact(definition).unwrap_or(Number::MIN);
        near(&key, found, wanted, tolerance.unwrap_or(Number::CENT), &mut wrong);
    }
    match (compared, wrong.is_empty()) {
        (false, _) => Ended::Skipped("no answer of the other program is usable".to_owned()),
        (true, true) => Ended::Passed,
        (true, false) => Ended::Failed(wrong.join("; ")),
    }
}

fn near(what: &str, found: Number, wanted: Number, tolerance: Number, wrong: &mut Vec<String>) {
    if found.minus(wanted).distance() > tolerance {
        wrong.push(format!("{what} is {found}, not {wanted}"));
    }
}
