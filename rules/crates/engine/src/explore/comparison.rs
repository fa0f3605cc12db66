//! Choices side by side: when to start, added up over the years.

use crate::eval::Evaluation;
use crate::eval::breakpoints::divide;
use crate::facts::Answer;
use crate::outcome::Alternative;
use crate::pack::{DefinitionId, DefinitionKey, FactId, ProgramId, Subject};
use crate::values::{Month, Number, Truth, Value};

/// Each choice of a program's comparison, at today's figures and answers. Empty where the
/// comparison does not apply, or where what is missing leaves its sums open.
pub fn compare(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    comparison: usize,
    subject: Subject,
) -> Vec<Alternative> {
    // Choices are compared for the plain case of what is not known.
    let evaluation = evaluation.most_plainly();
    let Some(rules) = evaluation.pack().program(program).comparisons.get(comparison) else {
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
        let mut course = Course {
            household: probe,
            totals: &rules.totals,
            subject,
            parts: Vec::new(),
            open: false,
        };
        course.explore(from, to);
        if course.open {
            return Vec::new();
        }
        sums.push((label, value, course.parts));
    }
    let baseline = sums.first().map(|(_, _, parts)| cumulative(parts, Figure::Sum));
    let baseline = baseline.unwrap_or_default();
    sums.into_iter()
        .map(|(label, value, parts)| {
            // What is paid once anything is: earlier months wait for the start.
            let paid = |part: &&Part| part.2.exact() != Some(Number::ZERO);
            let in_start = parts.iter().find(paid).or(parts.first());
            let monthly = in_start.map_or(Value::EITHER, |part| part.2.clone());
            let totals = cumulative(&parts, Figure::Sum);
            let every_year =
                |sums: Vec<Number>| sums.into_iter().skip(11).step_by(12).collect::<Vec<_>>();
            let of_total = |place| every_year(cumulative(&parts, Figure::Of(place)));
            Alternative {
                label,
                value,
                monthly,
                overtakes_after_months: overtakes(&baseline, &totals),
                by_total: (0..rules.totals.len()).map(of_total).collect(),
                totals: every_year(totals),
            }
        })
        .collect()
}

/// Months in which nothing changes: what is paid in each, and how it is made up.
type Part = (Month, Month, Value, Vec<Value>);

/// Which of the figures of a part is added up.
#[derive(Clone, Copy)]
enum Figure {
    Sum,
    Of(usize),
}

struct Course<'p, 'r> {
    household: Evaluation<'p>,
    totals: &'r [DefinitionId],
    subject: Subject,
    parts: Vec<Part>,
    open: bool,
}

impl Course<'_, '_> {
    /// Divides the span until the total is the same in all months of a part.
    fn explore(&mut self, from: Month, to: Month) {
        let probe = self.household.in_months(from, to);
        let mut total = Value::Exact(Number::ZERO);
        let mut made_up = Vec::new();
        for definition in self.totals {
            let value = probe.value(*definition, self.subject);
            total = total.plus(&value);
            made_up.push(value);
        }
        // One month that stays open leaves every sum open; the rest need not be looked at.
        self.open |= from >= to && !total.is_known();
        if total.is_known() || self.open {
            self.parts.push((from, to, total, made_up));
            return;
        }
        let instance = |definition: &DefinitionId| DefinitionKey {
            definition: *definition,
            subject: self.subject,
        };
        let middle = divide(&probe, self.totals.iter().map(instance), (from, to));
        self.explore(from, middle);
        self.explore(middle.plus(1), to);
    }
}

/// The running total at the end of each month.
fn cumulative(parts: &[Part], figure: Figure) -> Vec<Number> {
    let mut sum = Number::ZERO;
    let mut totals = Vec::new();
    for (from, to, total, made_up) in parts {
        let value = match figure {
            Figure::Sum => Some(total),
            Figure::Of(place) => made_up.get(place),
        };
        let monthly = value.and_then(Value::exact).unwrap_or(Number::ZERO);
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
