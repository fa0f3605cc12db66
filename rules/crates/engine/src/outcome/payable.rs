//! What is paid in the cases in which it is payable.
//!
//! Where open answers decide whether a program pays, some of them would end it. An amount is told
//! for the others: each open answer is narrowed to what it can be while no condition fails. What
//! is left out is certain to be a "no", so that the range still holds every amount that is paid.

use crate::eval::Evaluation;
use crate::explain::frontier;
use crate::outcome::first_month::first_passing;
use crate::outcome::verdict::{instances, open_conditions, standing};
use crate::outcome::{ConditionState, FactKey};
use crate::pack::{Kind, ProgramId, Subject, Unit};
use crate::util::bisect::FirstHit;
use crate::values::{ChoiceSet, Number, Truth, Value};

/// How often the range of a number is halved at either end.
const HALVINGS: u32 = 32;

/// Whether nothing known keeps the program from paying.
pub(crate) fn pays(evaluation: &Evaluation<'_>, program: ProgramId, subject: Subject) -> bool {
    !matches!(
        standing(evaluation, program, subject),
        ConditionState::Failed | ConditionState::NotYet
    )
}

/// The same answers, with what is open narrowed to the cases in which the program pays.
pub(crate) fn supposing_paid<'p>(
    evaluation: &Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
) -> Evaluation<'p> {
    let open = instances(open_conditions(evaluation, program, subject, false), subject);
    let mut probe = evaluation.clone();
    for (fact, whose) in frontier::open_facts(evaluation, &open) {
        let known = evaluation.pack().fact(fact);
        let before = probe.supposed(fact, whose).clone();
        let mut fails = |value: Value| {
            probe.assume(fact, whose, value);
            match standing(&probe, program, subject) {
                ConditionState::Failed => true,
                // What is paid later is paid.
                ConditionState::NotYet => {
                    matches!(first_passing(&probe, program, subject), (FirstHit::Never, _))
                }
                _ => false,
            }
        };
        let narrowed = match (&known.kind, &before) {
            (Kind::Truth, Value::Truth(Truth::Unknown)) => truths(&mut fails),
            (Kind::Choice(_), Value::Choice(options)) => choices(*options, &mut fails),
            (Kind::Number(unit), Value::Between(low, high)) => {
                numbers((*low, *high), *unit, &mut fails)
            }
            _ => None,
        };
        probe.assume(fact, whose, narrowed.unwrap_or(before));
    }
    probe
}

fn truths(fails: &mut impl FnMut(Value) -> bool) -> Option<Value> {
    match (fails(Value::YES), fails(Value::NO)) {
        (true, false) => Some(Value::NO),
        (false, true) => Some(Value::YES),
        _ => None,
    }
}

fn choices(options: ChoiceSet, fails: &mut impl FnMut(Value) -> bool) -> Option<Value> {
    let bits = (0..64_u32).filter_map(|n| 1_u64.checked_shl(n)).filter(|bit| options.0 & bit != 0);
    let left = bits.filter(|bit| !fails(Value::Choice(ChoiceSet(*bit)))).fold(0, |a, b| a | b);
    (left != 0).then_some(Value::Choice(ChoiceSet(left)))
}

/// The range without the stretches at its two ends that are certain to fail. Answers are whole, or
/// of whole cents; ratios may lie between the steps that are tried.
fn numbers(
    (low, high): (Number, Number),
    unit: Unit,
    fails: &mut impl FnMut(Value) -> bool,
) -> Option<Value> {
    let (step, between) = match unit {
        Unit::Ratio => (Number::CENT, true),
        Unit::Dollars
        | Unit::DollarsPerHour
        | Unit::DollarsPerWeek
        | Unit::DollarsPerMonth
        | Unit::DollarsPerYear => (Number::CENT, false),
        _ => (Number::ONE, false),
    };
    let at = |from: Number, steps: i64| from.plus(Number::whole(steps).times(step));
    let steps = high.minus(low).over(step).to_whole();
    // The most steps from an end that are certain to fail all together.
    let mut cut = |range: &dyn Fn(i64) -> Value| {
        let (mut fail, mut pass) = (0_i64, steps);
        for _ in 0..HALVINGS {
            let middle = fail.saturating_add(pass.saturating_sub(fail).div_euclid(2));
            if middle == fail {
                break;
            }
            if fails(range(middle)) {
                fail = middle;
            } else {
                pass = middle;
            }
        }
        fail
    };
    let below = cut(&|n| Value::between(low, at(low, n)));
    let above = cut(&|n| Value::between(at(high, n.saturating_neg()), high));
    // The last step that fails is no answer either, unless there are answers between steps.
    let inside = |cut: i64| if cut > 0 && !between { cut.saturating_add(1) } else { cut };
    let (least, most) = (at(low, inside(below)), at(high, inside(above).saturating_neg()));
    (least <= most).then(|| Value::between(least, most))
}

/// Side questions that the person does not know, and that amounts suppose to be the plain case.
pub(crate) fn supposed<'a>(
    evaluation: &Evaluation<'_>,
    missing: impl Iterator<Item = &'a FactKey>,
) -> Vec<(FactKey, Value)> {
    missing.filter_map(|asked| Some((*asked, evaluation.plain_case(*asked)?))).collect()
}
