//! What the engine answers, as JSON in names instead of positions.

use serde_json::{Map, Value as Json, json};

use crate::json::facts::value;
use crate::json::parts::{cite_text, date, law, path, paths, unit};
use crate::json::schema::subject_name;
use engine::eval::Evaluation;
use engine::explore::comparison;
use engine::explore::counterfactual;
use engine::explore::next_question;
use engine::explore::timeline;
use engine::outcome::calculation::calculation;
use engine::outcome::guidance::guidance;
use engine::outcome::{
    ConditionState, Counterfactual, JointTotal, Outcome, Reason, ToldItem, Verdict, outcomes,
    verdict,
};
use engine::pack::{Definition, DefinitionId, Item, Pack, Program, ProgramId, TopicId};
use engine::values::Value;

/// Verdicts, amounts and the reasons that decided, of these programs for every person.
pub fn outcomes(evaluation: &Evaluation<'_>, programs: &[ProgramId]) -> Json {
    let outcomes = outcomes::of(evaluation, programs.iter().copied());
    let outcomes: Vec<Json> =
        outcomes.iter().map(|outcome| outcome_json(evaluation, outcome)).collect();
    let mut result = heading(evaluation);
    result.insert("outcomes".to_owned(), Json::Array(outcomes));
    Json::Object(result)
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
            let mut entry = reason_json(evaluation, outcome, reason)?;
            let cites = &cited(pack, program, reason)?.cites;
            entry.insert("law".to_owned(), law(pack, cites));
            Some(Json::Object(entry))
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

fn outcome_json(evaluation: &Evaluation<'_>, outcome: &Outcome) -> Json {
    let pack = evaluation.pack();
    let program = pack.program(outcome.program);
    let mut entry = verdict_json(pack, outcome);
    let mut set = |key: &str, json: Json| {
        entry.insert(key.to_owned(), json);
    };
    set("amounts", amounts(pack, program, &outcome.amounts));
    let told = guidance(evaluation, outcome);
    set("earliest", json!(told.earliest.map(|month| month.to_string())));
    let figures = told
        .figures
        .map(|known| json!({ "from": known.since.to_string(), "until": known.until.to_string(), "read_for": known.read_for.to_string(), "known": !known.are_stale() }));
    set("figures", json!(figures));
    let reasons = outcome.reasons.iter();
    let reasons = reasons.filter_map(|reason| reason_json(evaluation, outcome, reason));
    set("reasons", Json::Array(reasons.map(Json::Object).collect()));
    set("missing", paths(pack, &outcome.missing));
    let refining: Vec<_> = outcome.refining.iter().chain(&told.refining).copied().collect();
    set("refining", paths(pack, &refining));
    let supposed = outcome.supposed.iter().chain(&told.supposed);
    let supposed: Vec<_> = supposed.map(|(asked, _)| *asked).collect();
    set("supposed", paths(pack, &supposed));
    set("presumed", paths(pack, &told.presumed));
    set("choices", paths(pack, &told.choices));
    set("years", json!(told.years));
    set("windows", items(pack, &program.windows, &told.windows));
    let spans = told.spans.iter().filter_map(|told| {
        let span = told.among(program)?;
        let day = |id, found| value(&pack.definition(id).kind, found);
        let (from, to) = (day(span.from, &told.first), day(span.to, &told.last));
        Some(json!({ "id": span.id, "from": from, "to": to }))
    });
    set("spans", spans.collect());
    set("sums", sums(pack, program, &told.sums));
    let papers = told.documents.iter().filter_map(|told| told.among(&program.documents));
    set("documents", papers.map(|document| Json::from(document.id.as_str())).collect());
    let steps = told.steps.iter().filter_map(|id| program.step(*id));
    set("steps", steps.map(|step| Json::from(step.id.as_str())).collect());
    set("notes", items(pack, &program.notes, &told.notes));
    Json::Object(entry)
}

fn amounts(pack: &Pack, program: &Program, values: &[Value]) -> Json {
    let amounts = program.amounts.iter().zip(values).map(|(amount, found)| {
        let definition = pack.definition(amount.value);
        let value = value(&definition.kind, found);
        json!({ "id": amount.id, "unit": unit(definition), "value": value })
    });
    Json::Array(amounts.collect())
}

fn sums(pack: &Pack, program: &Program, found: &[JointTotal]) -> Json {
    let sums = found.iter().filter_map(|found| {
        let sum = found.among(program)?;
        let columns = sum.columns.iter().zip(&found.shares).map(|(column, shares)| {
            let definition = pack.definition(column.person);
            let known = |found: &Value| value(&definition.kind, found);
            let maybe = |found: &Option<Value>| found.as_ref().map(known);
            json!({
                "id": column.id, "unit": unit(definition),
                "person": known(&shares.person), "partner": known(&shares.partner),
                "both": maybe(&shares.both), "most": maybe(&shares.most),
            })
        });
        Some(json!({ "id": sum.id, "columns": columns.collect::<Vec<_>>() }))
    });
    sums.collect()
}

fn items(pack: &Pack, items: &[Item], found: &[ToldItem]) -> Json {
    let found = found.iter().filter_map(|told| {
        let item = told.among(items)?;
        let mut entry = Map::new();
        entry.insert("id".to_owned(), Json::from(item.id.as_str()));
        let definition = item.value.map(|id| pack.definition(id));
        if let (Some(definition), Some(found)) = (definition, &told.value) {
            entry.insert("unit".to_owned(), json!(unit(definition)));
            entry.insert("value".to_owned(), value(&definition.kind, found));
        }
        Some(Json::Object(entry))
    });
    Json::Array(found.collect())
}

/// The definition whose citations a reason rests on: the exception's where one applies.
fn cited<'p>(pack: &'p Pack, program: &Program, reason: &Reason) -> Option<&'p Definition> {
    let condition = program.conditions.get(reason.condition)?;
    let exception = reason.exception.and_then(|place| condition.unless.get(place));
    Some(pack.definition(exception.map_or(condition.holds, |exception| exception.holds)))
}

fn reason_json(
    evaluation: &Evaluation<'_>,
    outcome: &Outcome,
    reason: &Reason,
) -> Option<Map<String, Json>> {
    let pack = evaluation.pack();
    let program = pack.program(outcome.program);
    let condition = program.conditions.get(reason.condition)?;
    let mut entry = Map::new();
    let mut set = |key: &str, json: Json| {
        if !json.is_null() {
            entry.insert(key.to_owned(), json);
        }
    };
    set("condition", Json::from(condition.id.as_str()));
    let exception = reason.exception.and_then(|place| condition.unless.get(place));
    set("exception", json!(exception.map(|exception| exception.id.as_str())));
    set("state", json!(state_name(reason.state)));
    if reason.is_to_do(program) {
        set("first", Json::from(true));
    }
    let mut figure = |key: &str, id: Option<DefinitionId>, found: &Option<Value>| {
        let definition = id.map(|id| pack.definition(id));
        if let (Some(definition), Some(found)) = (definition, found) {
            set(key, value(&definition.kind, found));
            set("unit", json!(unit(definition)));
        }
    };
    figure("value", condition.value, &reason.value);
    figure("limit", condition.limit, &reason.limit);
    if let Some(margin) = reason.margin.as_ref().and_then(Value::exact) {
        set("margin", crate::json::facts::exact(margin));
    }
    let cites = &cited(pack, program, reason)?.cites;
    set("cites", cites.iter().map(|cite| cite_text(pack, cite)).collect());
    set("facts", paths(pack, &verdict::rests_on(evaluation, outcome, reason)));
    Some(entry)
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
