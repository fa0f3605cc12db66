//! What would change a result: for each answer, the nearest other answer that does.

use crate::eval::Evaluation;
use crate::outcome::verdict::{standing, verdict};
use crate::outcome::{ConditionState, Counterfactual, FactKey, Verdict};
use crate::pack::keys::ascending;
use crate::pack::{DefinitionKey, Fact, Kind, ProgramId, Subject, Unit, Use};
use crate::util::bisect::{FirstHit, first_true};
use crate::values::{ChoiceSet, Number, Truth, Value};

/// How many evaluations one search may take before it is given up.
const BUDGET: u32 = 300;

/// Changes of one given answer that lead to another verdict, and the nearest ones that move
/// the headline amount. Each was confirmed by evaluating it.
///
/// ```
/// # use std::path::Path;
/// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
/// # let pack = compiler::compile(&rules).0.unwrap();
/// # use engine::eval::{Clock, Evaluation};
/// # use engine::values::Date;
/// # let today = Date::parse("2026-11-27").unwrap();
/// # let json = r#"{"person": {"birth_date": "1958-03-02", "always_in_canada": true, "lives_in_canada": true,
/// #   "legal_status": "citizen"}, "household": {"marital_status": "single"}}"#;
/// # let facts = compiler::json::facts::read(&pack, json, Some(today)).unwrap();
/// # let evaluation = Evaluation::new(&pack, facts, Clock::new(&pack, today));
/// let gis = pack.program_named("gis").unwrap();
/// let person = engine::pack::Subject::Person;
/// for found in engine::explore::counterfactual::counterfactuals(&evaluation, gis, person) {
///     // Only answers that were given are changed.
///     assert!(evaluation.facts().get(found.fact.0, found.fact.1).is_known());
/// }
/// ```
pub fn counterfactuals(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    subject: Subject,
) -> Vec<Counterfactual> {
    let now = Now::of(evaluation, program, subject);
    // What no supposition touches is worked out once for all of them.
    let mut probe = evaluation.clone();
    let mut found = Vec::new();
    for (fact, whose) in variable(evaluation, program, subject) {
        let rules = evaluation.pack().fact(fact);
        let given = evaluation.supposed(fact, whose).clone();
        let targets = match &rules.kind {
            Kind::Truth => other_truth(&given).into_iter().collect(),
            Kind::Choice(options) => other_options(&given, options.len()),
            Kind::Number(unit) => now.thresholds(&mut probe, (fact, whose), rules, *unit, &given),
            Kind::Records(..) | Kind::Sequence(_) => Vec::new(),
        };
        for to in targets {
            found.extend(now.confirm(&mut probe, (fact, whose), &given, to));
        }
        probe.assume(fact, whose, given);
    }
    found
}

/// The result that changes are measured against.
struct Now {
    program: ProgramId,
    subject: Subject,
    state: ConditionState,
    verdict: Verdict,
    headline: Option<(DefinitionKey, Value)>,
}

/// Answered facts of the program that may suggest another value.
fn variable(evaluation: &Evaluation<'_>, program: ProgramId, subject: Subject) -> Vec<FactKey> {
    let pack = evaluation.pack();
    let rules = pack.program(program);
    let conditions = rules.definitions(Use::decides);
    let amounts = rules.amounts.iter().take(1).map(|amount| amount.value);
    let facts = conditions
        .chain(amounts)
        .map(|id| pack.definition(id))
        .flat_map(|definition| definition.reads(subject))
        .copied()
        .filter(|(fact, whose)| {
            pack.fact(*fact).varies && evaluation.facts().get(*fact, *whose).is_known()
        });
    ascending(pack, facts)
}

impl Now {
    fn of(evaluation: &Evaluation<'_>, program: ProgramId, subject: Subject) -> Self {
        let state = standing(evaluation, program, subject);
        let verdict = verdict(evaluation, program, subject);
        let first = evaluation.pack().program(program).amounts.first();
        let headline = first.map(|amount| {
            let instance = DefinitionKey { definition: amount.value, subject };
            (instance, evaluation.value(instance.definition, instance.subject))
        });
        Self { program, subject, state, verdict, headline }
    }

    /// The nearest numbers above and below with another verdict or another headline amount.
    fn thresholds(
        &self,
        probe: &mut Evaluation<'_>,
        (fact, whose): FactKey,
        rules: &Fact,
        unit: Unit,
        given: &Value,
    ) -> Vec<Value> {
        let Some(given) = given.exact() else { return Vec::new() };
        let step = step(unit);
        let scaled = |number: Number| number.over(step).to_whole();
        let here = scaled(given);
        let mut targets = Vec::new();
        for end in [scaled(rules.bounds.1), scaled(rules.bounds.0)] {
            let near = if end > here { here.saturating_add(1) } else { here.saturating_sub(1) };
            if end == here {
                continue;
            }
            for differs in [Self::other_state, Self::other_amount] {
                let mut ask = |low: i64, high: i64| {
                    let at = |n: i64| Number::whole(n).times(step);
                    probe.assume(fact, whose, Value::between(at(low), at(high)));
                    differs(self, probe)
                };
                if let FirstHit::At(found) = first_true(near, end, &mut BUDGET.clone(), &mut ask) {
                    targets.push(Value::Exact(Number::whole(found).times(step)));
                }
            }
        }
        targets.dedup();
        targets
    }

    fn other_state(&self, probe: &Evaluation<'_>) -> Truth {
        match standing(probe, self.program, self.subject) {
            ConditionState::Open if self.state != ConditionState::Open => Truth::Unknown,
            state => Truth::of(state != self.state),
        }
    }

    fn other_amount(&self, probe: &Evaluation<'_>) -> Truth {
        let (ConditionState::Met, Some((instance, amount))) = (self.state, &self.headline) else {
            return Truth::No;
        };
        if standing(probe, self.program, self.subject) == ConditionState::Failed {
            return Truth::No;
        }
        probe.value(instance.definition, instance.subject).equal(amount).not()
    }

    /// Evaluates with the other value, and reports it if the result does differ.
    fn confirm(
        &self,
        probe: &mut Evaluation<'_>,
        fact: FactKey,
        from: &Value,
        to: Value,
    ) -> Option<Counterfactual> {
        probe.assume(fact.0, fact.1, to.clone());
        let then = verdict(probe, self.program, self.subject);
        let paid = |verdict: Verdict| verdict == Verdict::Likely;
        let amount = self.headline.as_ref().filter(|_| paid(self.verdict) && paid(then));
        let amount = amount.map(|(instance, now)| {
            (now.clone(), probe.value(instance.definition, instance.subject))
        });
        let moved = amount.as_ref().is_some_and(|(now, then)| now != then);
        let settled = !matches!(then, Verdict::CannotTell | Verdict::LikelyIf);
        let differs = settled && (then != self.verdict || moved);
        differs.then(|| Counterfactual {
            program: self.program,
            subject: self.subject,
            fact,
            from: from.clone(),
            to,
            verdict: (self.verdict, then),
            amount,
        })
    }
}

fn other_truth(given: &Value) -> Option<Value> {
    match given.truth() {
        Truth::Unknown => None,
        truth => Some(Value::Truth(truth.not())),
    }
}

fn other_options(given: &Value, count: usize) -> Vec<Value> {
    let Value::Choice(given) = given else { return Vec::new() };
    let options = (0..u32::try_from(count).unwrap_or(64)).filter_map(|n| 1_u64.checked_shl(n));
    options.filter(|bit| given.0 & bit == 0).map(|bit| Value::Choice(ChoiceSet(bit))).collect()
}

/// The smallest difference worth naming: a cent, or one of anything else.
fn step(unit: Unit) -> Number {
    match unit {
        Unit::Dollars
        | Unit::DollarsPerHour
        | Unit::DollarsPerWeek
        | Unit::DollarsPerMonth
        | Unit::DollarsPerYear
        | Unit::Ratio => Number::CENT,
        _ => Number::ONE,
    }
}
