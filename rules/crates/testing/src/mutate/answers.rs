//! All that a program answers of a household, by the names that cases expect it by.

use std::collections::BTreeMap;

use crate::cases::{figure, lists};
use compiler::json::answers::verdict_name;
use engine::eval::Evaluation;
use engine::outcome::guidance::guidance;
use engine::outcome::{Outcome, Verdict, outcomes};
use engine::pack::{Program, ProgramId, Subject};

/// Answers by name: `gis`, `gis.monthly`, `partner.gis.windows`.
pub(super) type Answers = BTreeMap<String, String>;

/// All that a program answers.
pub(super) fn answers(evaluation: &Evaluation<'_>, program: ProgramId) -> Answers {
    let mut all = Answers::new();
    let rules = evaluation.pack().program(program);
    for outcome in outcomes::of(evaluation, [program]) {
        let whose = if outcome.subject == Subject::Partner { "partner." } else { "" };
        let name = format!("{whose}{}", rules.id);
        all.extend(decided(evaluation, rules, &outcome, &name));
        if let Some(first) = guidance(evaluation, &outcome).earliest {
            all.insert(format!("{name}.earliest"), first.to_string());
        }
        for (kind, told) in lists(evaluation, rules, &outcome) {
            let told = if told.is_empty() { "none".to_owned() } else { told };
            all.insert(format!("{name}.{kind}"), told);
        }
    }
    all
}

/// What stands for the shape of an answer: the verdict and the reasons, without figures.
pub(super) fn shape(evaluation: &Evaluation<'_>, program: ProgramId) -> String {
    let of_one = |outcome: Outcome| {
        let reasons = outcome.reasons.iter();
        let reasons: Vec<_> =
            reasons.map(|reason| (reason.condition, reason.exception, reason.state)).collect();
        let told = guidance(evaluation, &outcome);
        let items = told.windows.iter().chain(&told.notes).chain(&told.documents);
        let places = items.map(|item| item.position);
        let steps = told.steps.iter().map(|id| id.index());
        let spans = told.spans.iter().map(|span| span.position);
        let all: Vec<usize> = places.chain(steps).chain(spans).collect();
        format!("{} {reasons:?} {all:?}", verdict_name(outcome.verdict))
    };
    outcomes::of(evaluation, [program]).into_iter().map(of_one).collect()
}

fn decided(
    evaluation: &Evaluation<'_>,
    rules: &Program,
    outcome: &Outcome,
    name: &str,
) -> Vec<(String, String)> {
    let verdict = match outcome.verdict {
        Verdict::Later(month) => format!("later {month}"),
        verdict => verdict_name(verdict).to_owned(),
    };
    let mut all = vec![(name.to_owned(), verdict)];
    for (amount, paid) in rules.amounts.iter().zip(&outcome.amounts) {
        let paid = figure(evaluation.pack(), Some(amount.value), paid);
        all.push((format!("{name}.{}", amount.id), paid));
    }
    all
}
