//! Households with child benefits that other programs worked out.
//!
//! An answer is right within the tolerance that the file states of it. The child disability
//! benefit is apart from the Canada Child Benefit there.

use serde_json::Value as Json;

use super::ccb_family::{Family, with_children};
use super::read::Compared;
use super::{Ended, Report, given};
use engine::pack::{Pack, Subject};

/// Runs the households as far as the file says that their answers may be used.
pub(super) fn run_oracle(pack: &Pack, text: &str, report: &mut Report) -> Result<(), String> {
    for (line, json) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let case: Json = serde_json::from_str(json)
            .map_err(|error| format!("line {} is not a case: {error}", line.saturating_add(1)))?;
        report.add(given::name(&case), oracle(pack, &case));
    }
    Ok(())
}

/// An answer that may be used has to be there, with how closely it holds.
fn oracle(pack: &Pack, case: &Json) -> Ended {
    let answered = match family(pack, case).map(Family::evaluate) {
        Ok(Ok(answered)) => answered,
        Ok(Err(what)) => return Ended::Failed(what),
        Err(ended) => return ended,
    };
    let mut compared = Compared::default();
    for (program, definition) in
        [("ccb", "ccb.annual"), ("cdb", "ccb_disability.annual"), ("ocb", "ocb.annual")]
    {
        match case.get("usable").and_then(|usable| given::flag(usable, program)) {
            Some(true) => {}
            Some(false) => continue,
            None => {
                compared.wrong.push(format!("nothing says whether {program} is usable"));
                continue;
            }
        }
        let key = format!("{program}_annual");
        let number = |of: &str| case.get(of).and_then(|of| given::number(of, &key));
        let (Some(wanted), Some(tolerance)) = (number("expected"), number("tolerance")) else {
            compared.wrong.push(format!("{key} has no answer or no tolerance"));
            continue;
        };
        let found = compared.take(&key, answered.exact(definition, Subject::Person));
        if let Some(found) = found
            && found.minus(wanted).distance() > tolerance
        {
            compared.wrong.push(format!("{key} is {found}, not {wanted}"));
        }
    }
    if compared.looked_at == 0 && compared.wrong.is_empty() {
        return Ended::Skipped("no answer of the other program is usable".to_owned());
    }
    compared.ended()
}

fn family<'p>(pack: &'p Pack, case: &Json) -> Result<Family<'p>, Ended> {
    let (Some(today), Some(inputs)) = (given::day(case, "as_of"), case.get("inputs")) else {
        return Err(Ended::Failed("the case has no date or nothing is given".to_owned()));
    };
    with_children(pack, today, inputs)
}
