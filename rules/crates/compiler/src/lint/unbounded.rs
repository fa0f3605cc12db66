//! Figures that leave what is lawful of them: with nothing known, with one answer missing among
//! plain ones, with one answer alone. Answered by the engine itself.

use std::rc::Rc;

use super::reads::{beside, decides, facts};
use crate::lint::bounds::{Violation, violations_of};
use crate::read::RuleFiles;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use engine::eval::{Clock, Evaluation};
use engine::facts::{Answer, Facts, MissingReason};
use engine::pack::{Fact, FactId, Kind, Pack, ProgramId, Subject, Unit};
use engine::values::{ChoiceSet, Date, Number, Records, Truth, Value};

/// Says once of every figure in which of these cases it first leaves its bounds.
pub(super) fn report(pack: &Pack, rules: &RuleFiles, diagnostics: &mut Diagnostics) {
    let today = pack.reviewed.unwrap_or(Date::from_days(0));
    let none = Facts::none(pack);
    let readers = readers(pack);
    let mut evaluation = Evaluation::new(pack, none.clone(), Clock::new(pack, today));
    let mut found: Vec<(Violation, String)> = Vec::new();
    let mut look = |evaluation: &Evaluation<'_>, of: &[ProgramId], case: &dyn Fn() -> String| {
        for one in violations_of(evaluation, of.iter().copied()) {
            if !found.iter().any(|(other, _)| other.is_of(&one)) {
                found.push((one, case()));
            }
        }
    };
    let all: Vec<ProgramId> = pack.program_ids().collect();
    let of = |id: FactId| readers.get(id.index()).map_or(&[][..], Vec::as_slice);
    look(&evaluation, &all, &|| "with nothing known".to_owned());
    for (id, subject, fact) in everything(pack) {
        let case = || format!("with {} alone known", name(fact, subject));
        for plain in plains(fact, today) {
            evaluation.set(id, subject, Answer::Given(plain));
            look(&evaluation, of(id), &case);
        }
        evaluation.set(id, subject, Answer::Missing(MissingReason::NotAsked));
    }
    for which in [0, 1] {
        let plainly = |fact: &Fact| plains(fact, today).into_iter().nth(which);
        let mut facts = none.clone();
        for (id, subject, fact) in everything(pack) {
            if let Some(plain) = plainly(fact) {
                facts.set(id, subject, Answer::Given(plain));
            }
        }
        evaluation.restart(facts, Clock::new(pack, today));
        for (id, subject, fact) in everything(pack) {
            let Some(plain) = plainly(fact) else { continue };
            let case = || format!("where {} alone is not known", name(fact, subject));
            evaluation.set(id, subject, Answer::Missing(MissingReason::DoesNotKnow));
            look(&evaluation, of(id), &case);
            evaluation.set(id, subject, Answer::Given(plain));
        }
    }
    for (one, case) in found {
        let message = format!("{} of `{}` can be {}", one.what, one.program, one.value);
        let help = "give an amount `least` and `most`; hold a figure with `max(…)` and `min(…)`";
        diagnostics
            .push(Diagnostic::error("E0810", place(rules, &one), message).label(case).help(help));
    }
}

/// By fact: the programs whose results read it.
fn readers(pack: &Pack) -> Vec<Vec<ProgramId>> {
    let mut readers = vec![Vec::new(); pack.facts.len()];
    for (place, program) in (0..).map(ProgramId).zip(&pack.programs) {
        for fact in facts(pack, decides(program).chain(beside(program))) {
            if let Some(of) = readers.get_mut(fact.index()) {
                of.push(place);
            }
        }
    }
    readers
}

/// Every fact of everybody.
fn everything(pack: &Pack) -> impl Iterator<Item = (FactId, Subject, &Fact)> {
    let facts = (0..).map(FactId).zip(&pack.facts);
    facts.flat_map(|(id, fact)| fact.subjects().iter().map(move |subject| (id, *subject, fact)))
}

fn name(fact: &Fact, subject: Subject) -> String {
    match subject {
        Subject::Person => format!("`{}`", fact.id),
        Subject::Partner => format!("the partner's `{}`", fact.id),
    }
}

/// Two plain answers: no, the first option, the least, an empty list; and yes, the last option,
/// an ordinary day or the middle.
fn plains(fact: &Fact, today: Date) -> Vec<Value> {
    let (low, high) = fact.bounds;
    match &fact.kind {
        Kind::Truth => vec![Value::Truth(Truth::No), Value::Truth(Truth::Yes)],
        Kind::Choice(options) => {
            let last = u32::try_from(options.len()).unwrap_or(1).saturating_sub(1);
            let bits = [1, 1_u64.checked_shl(last).unwrap_or(1)];
            bits.map(|bit| Value::Choice(ChoiceSet(bit))).to_vec()
        }
        Kind::Number(unit) => {
            let years = |of: i64| today.month().plus(of.saturating_mul(-12));
            let middle = match unit {
                Unit::Date => Number::whole(years(60).first_day().days()),
                Unit::Month => Number::whole(years(2).index()),
                // A ratio of a half, and of other numbers a whole one.
                Unit::Ratio => low.plus(high.minus(low).over(Number::whole(2))),
                _ => Number::whole(
                    low.to_whole().saturating_add(high.minus(low).to_whole().div_euclid(2)),
                ),
            };
            vec![Value::Exact(low), Value::Exact(middle.max(low).min(high))]
        }
        Kind::Records(..) => {
            let none = Records { rows: Vec::new(), more: None };
            let none = Value::Records(Rc::new(none));
            vec![none.clone(), none]
        }
        Kind::Sequence(_) => Vec::new(),
    }
}

/// Where the figure is written, or else its program.
fn place(rules: &RuleFiles, one: &Violation) -> Span {
    let Some(program) = rules.programs.iter().find(|written| written.id.value == one.program)
    else {
        return Span::default();
    };
    let items = program.windows.iter().chain(&program.notes).map(|item| &item.id);
    let mut named = program.amounts.iter().map(|amount| &amount.id).chain(items);
    let id = one.what.rsplit(' ').next().unwrap_or_default();
    named.find(|known| known.value == id).map_or(program.id.span, |known| known.span)
}
