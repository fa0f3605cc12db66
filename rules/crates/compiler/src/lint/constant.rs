//! What can be seen from the bounds of facts alone: conditions that never change, and
//! divisors that can be zero. Answered by the engine itself, with nothing answered yet.

use std::collections::BTreeSet;

use crate::lower::divisors::Divisor;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use engine::eval::{Clock, Evaluation};
use engine::facts::Facts;
use engine::pack::{DefinitionId, Kind, Node, NodeId, Pack, Subject};
use engine::values::{Date, Month, Number, Truth};

/// The months that rules are about.
const MONTHS: (&str, &str) = ("1950-01", "2150-12");

/// Warns of conditions that are always or never met, and of divisors that can be zero.
/// `spans` is where each definition is written.
pub(crate) fn report(
    pack: &Pack,
    spans: &[Span],
    divisors: &[Divisor],
    diagnostics: &mut Diagnostics,
) {
    let open = without_presumptions(pack);
    // One day of asking says nothing about others.
    let today = reading(&open, |node| matches!(node, Node::Today | Node::Day));
    let mut truths = vec![None; open.definitions.len()];
    let mut zeros: BTreeSet<(Span, NodeId)> = BTreeSet::new();
    for date in sampled(pack) {
        let evaluation = evaluation(&open, date);
        for (id, seen) in (0..).map(DefinitionId).zip(&mut truths) {
            let value = evaluation.value(id, Subject::Person);
            *seen = match *seen {
                None => Some(value.truth()),
                Some(before) if before == value.truth() => Some(before),
                Some(_) => Some(Truth::Unknown),
            };
        }
        // Before a figure's first day it is anything up to what it ever was, nothing too.
        if !begun(pack, date) {
            continue;
        }
        for (node, span) in divisors {
            let (low, high) = evaluation.node_value(*node, Subject::Person).ends();
            // Where nothing at all is known of it, nothing can be said.
            let known = low > Number::MIN && high < Number::MAX;
            if known && low <= Number::ZERO && Number::ZERO <= high {
                zeros.insert((*span, *node));
            }
        }
    }
    for ((id, definition), (span, truth)) in
        (0..).map(DefinitionId).zip(&open.definitions).zip(spans.iter().zip(truths))
    {
        let (Kind::Truth, Some(truth)) = (&definition.kind, truth) else {
            continue;
        };
        // What a choice of a comparison sets may well be constant.
        if definition.id.contains(".compare.") && definition.id.contains(".also.") {
            continue;
        }
        let constant = match truth {
            Truth::Yes => "always",
            Truth::No => "never",
            Truth::Unknown => continue,
        };
        if !today.contains(&id) {
            let message = format!("`{}` {constant} holds, whatever the answers", definition.id);
            let help = "compare with the bounds of the facts it reads";
            diagnostics.push(Diagnostic::warning("W0804", *span, message).help(help));
        }
    }
    for (span, _) in zeros {
        let message = "this can be zero, and a quotient by zero counts as zero";
        let help = "write `if … > 0 then … / … else …`, or `max(1, …)`";
        diagnostics.push(Diagnostic::warning("W0805", span, message).help(help));
    }
}

/// The rules with nothing taken to be so.
pub(super) fn without_presumptions(pack: &Pack) -> Pack {
    let mut open = pack.clone();
    for fact in &mut open.facts {
        fact.presumed = None;
    }
    open
}

/// Whether every figure has a value on a day.
pub(super) fn begun(pack: &Pack, date: Date) -> bool {
    let firsts = pack.parameters.iter().filter_map(|figure| figure.values.first());
    firsts.map(|first| first.from).max().is_none_or(|latest| latest <= date)
}

/// With nothing answered, of any month.
pub(super) fn evaluation(pack: &Pack, date: Date) -> Evaluation<'_> {
    let clock = Clock::new(pack, date);
    let months = (Month::parse(MONTHS.0), Month::parse(MONTHS.1));
    let clock = match months {
        (Some(first), Some(last)) => clock.in_months(first, last),
        _ => clock,
    };
    Evaluation::new(pack, Facts::none(pack), clock)
}

/// Days with different figures: the first, a middle and the last change.
fn sampled(pack: &Pack) -> BTreeSet<Date> {
    let starts: BTreeSet<Date> =
        pack.parameters.iter().flat_map(|figure| &figure.values).map(|dated| dated.from).collect();
    let all: Vec<Date> = starts.into_iter().collect();
    let middle = all.get(all.len().div_euclid(2));
    let days: BTreeSet<Date> =
        [all.first(), middle, all.last()].into_iter().flatten().copied().collect();
    if days.is_empty() {
        pack.reviewed.into_iter().chain([Date::from_days(0)]).take(1).collect()
    } else {
        days
    }
}

/// Conditions that time is said to meet, but that no month can change.
pub(crate) fn report_timeless(pack: &Pack, spans: &[Span], diagnostics: &mut Diagnostics) {
    let changing = reading(pack, |node| matches!(node, Node::Month | Node::Day));
    for condition in pack.programs.iter().flat_map(|program| &program.conditions) {
        let span = spans.get(condition.holds.index());
        if let (true, false, Some(span)) =
            (condition.time, changing.contains(&condition.holds), span)
        {
            let message = format!("time does not change `{}`", condition.id);
            let help = "leave out `time = true`, or hold something against `month`";
            diagnostics.push(Diagnostic::warning("W0806", *span, message).help(help));
        }
    }
}

/// Definitions that read something, directly or not.
fn reading(pack: &Pack, wanted: impl Fn(&Node) -> bool) -> BTreeSet<DefinitionId> {
    let mut reading = BTreeSet::new();
    for (id, definition) in (0..).map(DefinitionId).zip(&pack.definitions) {
        let mut todo = vec![definition.node];
        let mut seen = BTreeSet::new();
        while let Some(node) = todo.pop() {
            let found = pack.node(node);
            let Some(found) = found.filter(|_| seen.insert(node)) else { continue };
            let through = matches!(found, Node::Definition(id, _) if reading.contains(id));
            if through || wanted(found) {
                reading.insert(id);
            }
            engine::pack::children(found, |child| todo.push(child));
        }
    }
    reading
}
