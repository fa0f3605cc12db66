//! Figures that a page would show and that cannot be: below nothing, without an end, longer than
//! a life, on a day that is in no calendar. What is lawful of a unit is in [`engine::pack::lawful`].

use std::fmt;

use crate::json::facts::value;
use crate::json::schema::subject_name;
use engine::eval::Evaluation;
use engine::outcome::guidance::guidance;
use engine::outcome::{Outcome, ToldItem, outcomes};
use engine::pack::lawful::is_lawful;
use engine::pack::{DefinitionId, Item, Kind, Pack, Program, ProgramId, Subject, Unit};
use engine::values::{Number, Value};

/// A figure that leaves what is lawful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The program that tells it.
    pub program: String,
    /// For whom.
    pub subject: Subject,
    /// Which figure: `amount monthly`.
    pub what: String,
    /// What it is, as far as it is known; `null` is without an end.
    pub value: String,
}

impl Violation {
    /// Whether it is of the same figure.
    pub fn is_of(&self, other: &Self) -> bool {
        self.program == other.program && self.subject == other.subject && self.what == other.what
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { program, subject, what, value } = self;
        write!(f, "{program} for the {}: {what} is {value}", subject_name(*subject))
    }
}

/// Whether a figure may be below nothing.
#[derive(Clone, Copy, PartialEq)]
enum Least {
    Nothing,
    Less,
}

/// Every figure of every result that leaves its bounds.
pub fn violations(evaluation: &Evaluation<'_>) -> Vec<Violation> {
    violations_of(evaluation, evaluation.pack().program_ids())
}

/// Those of some programs only.
pub(crate) fn violations_of(
    evaluation: &Evaluation<'_>,
    programs: impl IntoIterator<Item = ProgramId>,
) -> Vec<Violation> {
    let all = outcomes::of(evaluation, programs);
    all.iter().flat_map(|outcome| of_outcome(evaluation, outcome)).collect()
}

/// Those of one result. Steps of the calculation are not looked at: none is told that is not
/// lawful, and one may be below nothing.
fn of_outcome(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Vec<Violation> {
    let pack = evaluation.pack();
    let program = pack.program(outcome.program);
    let mut found = Found { pack, program, subject: outcome.subject, violations: Vec::new() };
    for (amount, paid) in program.amounts.iter().zip(&outcome.amounts) {
        found.hold(&format!("amount {}", amount.id), Some(amount.value), paid, Least::Nothing);
    }
    for reason in &outcome.reasons {
        let Some(condition) = program.conditions.get(reason.condition) else { continue };
        let (value, limit) = (condition.value, condition.limit);
        for (what, of, told) in [("value", value, &reason.value), ("limit", limit, &reason.limit)] {
            if let Some(told) = told {
                found.hold(&format!("{what} of {}", condition.id), of, told, Least::Less);
            }
        }
    }
    let told = guidance(evaluation, outcome);
    found.items("window", &program.windows, &told.windows);
    found.items("note", &program.notes, &told.notes);
    for told in &told.spans {
        let Some(span) = told.among(program) else { continue };
        let (from, to) = (&told.first, &told.last);
        found.hold(&format!("beginning of {}", span.id), Some(span.from), from, Least::Less);
        found.hold(&format!("end of {}", span.id), Some(span.to), to, Least::Less);
    }
    for told in &told.sums {
        let columns = told.among(program).map_or(&[][..], |sum| &sum.columns);
        for (column, shares) in columns.iter().zip(&told.shares) {
            let own = [Some(&shares.person), Some(&shares.partner)].into_iter();
            let all = own.chain([shares.both.as_ref(), shares.most.as_ref()]).flatten();
            for share in all {
                let what = format!("sum {}", column.id);
                found.hold(&what, Some(column.person), share, Least::Nothing);
            }
        }
    }
    found.violations
}

struct Found<'p> {
    pack: &'p Pack,
    program: &'p Program,
    subject: Subject,
    violations: Vec<Violation>,
}

impl Found<'_> {
    fn items(&mut self, what: &str, items: &[Item], told: &[ToldItem]) {
        for told in told {
            if let (Some(item), Some(told)) = (told.among(items), &told.value) {
                self.hold(&format!("{what} {}", item.id), item.value, told, Least::Nothing);
            }
        }
    }

    fn hold(&mut self, what: &str, of: Option<DefinitionId>, told: &Value, least: Least) {
        let Some(Kind::Number(unit)) = of.map(|id| &self.pack.definition(id).kind) else {
            return;
        };
        let (low, high) = told.ends();
        let counts = !matches!(unit, Unit::Date | Unit::Month);
        let below = least == Least::Nothing && counts && low < Number::ZERO;
        if is_lawful(*unit, told) && !below && low <= high {
            return;
        }
        self.violations.push(Violation {
            program: self.program.id.clone(),
            subject: self.subject,
            what: what.to_owned(),
            value: value(&Kind::Number(*unit), told).to_string(),
        });
    }
}
