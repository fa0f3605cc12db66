//! Choices side by side: when to start, added up over the years.

use crate::date::Month;
use crate::eval::Evaluation;
use crate::facts::Answer;
use crate::number::Number;
use crate::outcome::Alternative;
use crate::pack::{DefinitionId, FactId, Instance, Subject};
use crate::turning::divide;
use crate::value::{Truth, Value};

/// Each choice of a program's comparison, at today's figures and answers. Empty where the
/// comparison does not apply, or where what is missing leaves its sums open.
pub fn compare(
    evaluation: &Evaluation<'_>,
    program: usize,
    comparison: usize,
    subject: Subject,
) -> Vec<Alternative> {
    let rules = evaluation.pack().programs.get(program);
    let Some(rules) = rules.and_then(|rules| rules.comparisons.get(comparison)) else {
        return Vec::new();
    };
    let applies = rules.when.map_or(Truth::Yes, |id| evaluation.value(id, subject).truth());
    let month = |id: DefinitionId| {
        evaluation.value(id, subject).exact().map(|n| Month::from_index(n.to_whole()))
    };
    let (Truth::Yes, Some(from), Some(to)) = (applies, month(rules.span.0), month(rules.span.1))
    else {
        return Vec::new();
    };
    let mut choices: Vec<(Number, Vec<(FactId, Value)>)> = Vec::new();
    for (place, (definition, label)) in rules.values.iter().zip(&rules.labels).enumerate() {
        let further = rules.also.iter().filter_map(|(fact, all)| Some((*fact, *all.get(place)?)));
        let set = [(rules.fact, *definition)].into_iter().chain(further);
        let set = set.map(|(fact, id)| (fact, evaluation.value(id, subject)));
        let choice = (*label, set.collect());
        // Of choices that come to the same, such as starting at an age that is past, the last.
        match choices.last_mut() {
            Some(before) if before.1 == choice.1 => *before = choice,
            _ => choices.push(choice),
        }
    }
    let mut sums = Vec::new();
    for (label, set) in choices {
        let value = set.first().map_or(Value::EITHER, |(_, value)| value.clone());
        let mut probe = evaluation.clone();
        for (fact, value) in set {
            probe.set(fact, subject, Answer::Given(value));
        }
        let mut course =
            Course { probe, totals: &rules.totals, subject, parts: Vec::new(), open: false };
        course.explore(from, to);
        if course.open {
            return Vec::new();
        }
        sums.push((label, value, course.parts));
    }
    let baseline = sums.first().map(|(_, _, parts)| cumulative(parts)).unwrap_or_default();
    sums.into_iter()
        .map(|(label, value, parts)| {
            let start = value.exact().map_or(from, |n| Month::from_index(n.to_whole()));
            let in_start = parts.iter().find(|(a, b, _)| *a <= start && start <= *b);
            let monthly = in_start.or(parts.first()).map_or(Value::EITHER, |(_, _, v)| v.clone());
            let totals = cumulative(&parts);
            Alternative {
                label,
                value,
                monthly,
                overtakes_after_months: overtakes(&baseline, &totals),
                totals: totals.into_iter().skip(11).step_by(12).collect(),
            }
        })
        .collect()
}

type Part = (Month, Month, Value);

struct Course<'p, 'r> {
    probe: Evaluation<'p>,
    totals: &'r [DefinitionId],
    subject: Subject,
    parts: Vec<Part>,
    open: bool,
}

impl Course<'_, '_> {
    /// Divides the span until the total is the same in all months of a part.
    fn explore(&mut self, from: Month, to: Month) {
        self.probe.set_months(from, to);
        let mut total = Value::Exact(Number::ZERO);
        for definition in self.totals {
            let instance = Instance { definition: *definition, subject: self.subject };
            total = total.plus(&self.probe.value(instance.definition, instance.subject));
        }
        // One month that stays open leaves every sum open; the rest need not be looked at.
        self.open |= from >= to && !total.is_known();
        if total.is_known() || self.open {
            self.parts.push((from, to, total));
            return;
        }
        let instance =
            |definition: &DefinitionId| Instance { definition: *definition, subject: self.subject };
        let middle = divide(&self.probe, self.totals.iter().map(instance), (from, to));
        self.explore(from, middle);
        self.explore(middle.plus(1), to);
    }
}

/// The running total at the end of each month.
fn cumulative(parts: &[Part]) -> Vec<Number> {
    let mut sum = Number::ZERO;
    let mut totals = Vec::new();
    for (from, to, total) in parts {
        let monthly = total.exact().unwrap_or(Number::ZERO);
        for _ in 0..to.since(*from).saturating_add(1) {
            sum = sum.plus(monthly);
            totals.push(sum);
        }
    }
    totals
}

/// After how many months a running total is above the baseline and stays there.
fn overtakes(baseline: &[Number], totals: &[Number]) -> Option<u32> {
    let ahead = baseline.iter().zip(totals).rev().take_while(|(base, total)| total > base).count();
    let behind = totals.len().checked_sub(ahead)?;
    (ahead > 0 && behind > 0).then(|| u32::try_from(behind).ok()?.checked_add(1)).flatten()
}
