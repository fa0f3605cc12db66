//! What the engine answers, as JSON in names instead of positions.

use serde_json::{Map, Value as Json, json};

use crate::json::facts::value;
use crate::json::parts::{date, law, path, paths, unit};
use crate::json::schema::subject_name;
use crate::json::told::{Outcomes, ReasonTold};
use engine::eval::Evaluation;
use engine::explore::comparison;
use engine::explore::counterfactual;
use engine::explore::next_question;
use engine::explore::timeline;
use engine::outcome::calculation::calculation;
use engine::outcome::{
    ConditionState, Counterfactual, Outcome, Reason, Verdict, outcomes, verdict,
};
use engine::pack::{Definition, Pack, Program, ProgramId, TopicId};
use engine::values::Value;

/// Verdicts, amounts and the reasons that decided, of these programs for every person.
pub fn outcomes<'e, 'p>(
    evaluation: &'e Evaluation<'p>,
    programs: &[ProgramId],
) -> Outcomes<'e, 'p> {
    Outcomes::new(evaluation, outcomes::of(evaluation, programs.iter().copied()))
}

/// Reasons with the law's words' addresses, and the steps of the calculation.
pub fn explanations(evaluation: &Evaluation<'_>) -> Json {
    let outcomes = outcomes::all(evaluation);
    let pack = evaluation.pack();
    let mut all = Vec::new();
    for outcome in &outcomes {
        let program = pack.program(outcome.program);
        let steps = calculation(evaluation, outcome);
        let steps = steps.into_iter().map(|step| {
            let definition = pack.definition(step.definition);
            json!({
                "id": definition.id,
                "unit": unit(definition),
                "value": value(&definition.kind, &step.value),
                "law": law(pack, &definition.cites),
            })
        });
        let steps: Vec<Json> = steps.collect();
        let reasons = outcome.reasons.iter().filter_map(|reason| {
            let told = ReasonTold::of(evaluation, outcome, reason)?;
            let mut entry = serde_json::to_value(told).ok()?;
            let cites = &cited(pack, program, reason)?.cites;
            entry.as_object_mut()?.insert("law".to_owned(), law(pack, cites));
            Some(entry)
        });
        let mut entry = verdict_json(pack, outcome);
        entry.insert("reasons".to_owned(), Json::Array(reasons.collect()));
        entry.insert("calculation".to_owned(), Json::Array(steps));
        all.push(Json::Object(entry));
    }
    let mut result = heading(evaluation);
    result.insert("explanations".to_owned(), Json::Array(all));
    Json::Object(result)
}

/// The question to ask now in a conversation about these programs; `null` when no answer can
/// change anything.
pub fn next_question(
    evaluation: &Evaluation<'_>,
    programs: &[ProgramId],
    topic: Option<TopicId>,
) -> Json {
    let outcomes = outcomes::of(evaluation, programs.iter().copied());
    let ask = next_question::next_question_for(evaluation, &outcomes, topic);
    let pack = evaluation.pack();
    let question = ask.map_or(Json::Null, |ask| {
        let because = ask.because.iter().map(|(program, subject)| {
            let program = &pack.program(*program).id;
            json!({ "program": program, "subject": subject_name(*subject) })
        });
        json!({
            "question": ask.question,
            "subject": subject_name(ask.subject),
            "topic": pack.topic(ask.topic),
            "facts": paths(pack, &ask.facts),
            "because": because.collect::<Vec<_>>(),
        })
    });
    json!({ "next": question })
}

/// For every program and person, the smallest changes of one answer that lead to another result.
pub fn changes(evaluation: &Evaluation<'_>) -> Json {
    let pack = evaluation.pack();
    let mut all = Vec::new();
    for program in pack.program_ids() {
        for subject in verdict::subjects(evaluation, program) {
            let changes = counterfactual::counterfactuals(evaluation, program, *subject);
            all.extend(changes.iter().map(|change| change_json(pack, change)));
        }
    }
    json!({ "changes": all })
}

/// Every program's course over the coming months.
pub fn tracks(evaluation: &Evaluation<'_>, months: u32) -> Json {
    let tracks = timeline::timelines(evaluation, months);
    let pack = evaluation.pack();
    let tracks = tracks.iter().map(|track| {
        let program = pack.program(track.program);
        let stretches = track.stretches.iter().map(|stretch| {
            json!({
                "from": stretch.from.to_string(),
                "to": stretch.to.to_string(),
                "state": state_name(stretch.state),
                "amounts": amounts(pack, program, &stretch.amounts),
            })
        });
        json!({
            "program": program.id,
            "subject": subject_name(track.subject),
            "stretches": stretches.collect::<Vec<_>>(),
        })
    });
    json!({ "tracks": tracks.collect::<Vec<_>>() })
}

/// Choices side by side, of every program that has some.
pub fn comparisons(evaluation: &Evaluation<'_>) -> Json {
    let pack = evaluation.pack();
    let mut all = Vec::new();
    for (position, program) in (0..).map(ProgramId).zip(&pack.programs) {
        for subject in verdict::subjects(evaluation, position) {
            for (place, comparison) in program.comparisons.iter().enumerate() {
                let found = comparison::compare(evaluation, position, place, *subject);
                let kind = &pack.fact(comparison.fact).kind;
                let unit = comparison.totals.first().map(|id| pack.definition(*id));
                let alternatives = found.iter().map(|alternative| {
                    json!({
                        "label": crate::json::facts::exact(alternative.label),
                        "value": value(kind, &alternative.value),
                        "monthly": unit.map(|unit| value(&unit.kind, &alternative.monthly)),
                        "totals": alternative.totals.iter()
                            .map(|total| crate::json::facts::exact(*total))
                            .collect::<Vec<_>>(),
                        "by_total": alternative.by_total.iter()
                            .map(|totals| totals.iter().map(|n| crate::json::facts::exact(*n)).collect())
                            .collect::<Vec<Vec<Json>>>(),
                        "overtakes_after_months": alternative.overtakes_after_months,
                    })
                });
                let alternatives: Vec<Json> = alternatives.collect();
                if !alternatives.is_empty() {
                    all.push(json!({
                        "program": program.id,
                        "subject": subject_name(*subject),
                        "comparison": comparison.id,
                        "alternatives": alternatives,
                    }));
                }
            }
        }
    }
    json!({ "comparisons": all })
}

/// The verdict's name in JSON.
pub fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Likely => "likely",
        Verdict::LikelyIf => "likely_if",
        Verdict::CannotTell => "cannot_tell",
        Verdict::Later(_) => "later",
        Verdict::LikelyNot => "likely_not",
        Verdict::AskAPerson => "ask_a_person",
    }
}

/// The state's name in JSON.
pub fn state_name(state: ConditionState) -> &'static str {
    match state {
        ConditionState::Met => "met",
        ConditionState::Failed => "failed",
        ConditionState::NotYet => "not_yet",
        ConditionState::Open => "open",
        ConditionState::Referred => "referred",
    }
}

fn heading(evaluation: &Evaluation<'_>) -> Map<String, Json> {
    let clock = evaluation.clock();
    let mut map = Map::new();
    map.insert("as_of".to_owned(), Json::from(clock.today.to_string()));
    map.insert("figures_until".to_owned(), date(clock.figures_until));
    map.insert("figures_are_stale".to_owned(), Json::from(clock.figures_are_stale()));
    map
}

fn verdict_json(pack: &Pack, outcome: &Outcome) -> Map<String, Json> {
    let mut entry = Map::new();
    let program = pack.program(outcome.program).id.as_str();
    entry.insert("program".to_owned(), json!(program));
    entry.insert("subject".to_owned(), json!(subject_name(outcome.subject)));
    entry.insert("verdict".to_owned(), json!(verdict_name(outcome.verdict)));
    if let Verdict::Later(month) = outcome.verdict {
        entry.insert("from".to_owned(), json!(month.to_string()));
    }
    entry
}

fn amounts(pack: &Pack, program: &Program, values: &[Value]) -> Json {
    let amounts = program.amounts.iter().zip(values).map(|(amount, found)| {
        let definition = pack.definition(amount.value);
        let value = value(&definition.kind, found);
        json!({ "id": amount.id, "unit": unit(definition), "value": value })
    });
    Json::Array(amounts.collect())
}

/// The definition whose citations a reason rests on: the exception's where one applies.
pub(super) fn cited<'p>(
    pack: &'p Pack,
    program: &Program,
    reason: &Reason,
) -> Option<&'p Definition> {
    let condition = program.conditions.get(reason.condition)?;
    let exception = reason.exception.and_then(|place| condition.unless.get(place));
    Some(pack.definition(exception.map_or(condition.holds, |exception| exception.holds)))
}

fn change_json(pack: &Pack, change: &Counterfactual) -> Json {
    let program = pack.program(change.program);
    let fact = pack.fact(change.fact.0);
    let shown = |verdict: Verdict| match verdict {
        Verdict::Later(month) => {
            json!({ "verdict": verdict_name(verdict), "from": month.to_string() })
        }
        _ => json!({ "verdict": verdict_name(verdict) }),
    };
    let amount = program.amounts.first().map(|amount| pack.definition(amount.value));
    let amounts = amount.zip(change.amount.as_ref()).map(|(definition, (before, after))| {
        json!({
            "unit": unit(definition),
            "before": value(&definition.kind, before),
            "after": value(&definition.kind, after),
        })
    });
    json!({
        "program": program.id,
        "subject": subject_name(change.subject),
        "fact": path(pack, change.fact),
        "from": value(&fact.kind, &change.from),
        "to": value(&fact.kind, &change.to),
        "before": shown(change.verdict.0),
        "after": shown(change.verdict.1),
        "amount": amounts,
    })
}
