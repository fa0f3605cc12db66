//! Money that is paid, in words: how much, how often, at which figures.

use engine::outcome::{Guidance, Outcome, Verdict};
use engine::pack::{Kind, Pack, Unit};
use engine::values::{Number, Value};

use crate::i18n::Messages;
use crate::i18n::format::Cents;

/// An amount of a program: what it is called and what it comes to.
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) unit: Unit,
    pub(crate) value: Value,
    /// The way of being paid it belongs to, and the id of the amount whose row it is in.
    pub(crate) variant: Option<(String, String)>,
}

/// A program's amounts, the headline first. None where the verdict leaves nothing to say.
pub(crate) fn lines(pack: &Pack, outcome: &Outcome) -> Vec<Line> {
    let told = !matches!(outcome.verdict, Verdict::LikelyNot | Verdict::CannotTell);
    if !told {
        return Vec::new();
    }
    let program = pack.program(outcome.program);
    let values = program.amounts.iter().zip(&outcome.amounts);
    values
        .filter_map(|(amount, value)| {
            let definition = pack.definition(amount.value);
            let Kind::Number(unit) = definition.kind else { return None };
            let known = value.ends().1 < Number::MAX;
            let variant = amount.variant.as_ref().and_then(|variant| {
                let like = program.amounts.get(usize::from(variant.like))?;
                Some((variant.id.clone(), like.id.clone()))
            });
            known.then(|| Line { id: amount.id.clone(), unit, value: value.clone(), variant })
        })
        .collect()
}

/// How often a unit is paid.
pub(crate) fn period(messages: &Messages, unit: Unit) -> String {
    match unit {
        Unit::DollarsPerMonth => messages.text("per-month"),
        Unit::DollarsPerYear => messages.text("per-year"),
        Unit::DollarsPerWeek => messages.text("per-week"),
        Unit::DollarsPerHour => messages.text("per-hour"),
        _ => String::new(),
    }
}

/// An amount with how often it is paid.
pub(crate) fn in_words(messages: &Messages, line: &Line) -> String {
    let mut text = messages.quantity(line.unit, &line.value, Cents::Always);
    text.push(' ');
    text.push_str(&period(messages, line.unit));
    text
}

/// The period of the figures that an amount rests on, such as a quarter.
pub(crate) fn figures(messages: &Messages, told: &Guidance) -> Option<String> {
    let known = told.figures?;
    let (from, until) = (messages.month(known.since.month()), messages.month(known.until.month()));
    if known.are_stale() {
        let day = messages.date(known.read_for);
        return Some(messages.say("figures-unknown", &[("date", &day), ("to", &until)]));
    }
    Some(messages.say("figures-period", &[("from", &from), ("to", &until)]))
}

/// The sum of what is likely and paid by the month; `None` with fewer than two to add.
pub(crate) fn monthly_total(pack: &Pack, outcomes: &[&Outcome]) -> Option<Value> {
    let mut count = 0;
    let mut sum = Value::Exact(Number::ZERO);
    for outcome in outcomes.iter().filter(|outcome| outcome.verdict == Verdict::Likely) {
        let first = lines(pack, outcome).into_iter().next();
        if let Some(line) = first.filter(|line| line.unit == Unit::DollarsPerMonth) {
            sum = sum.plus(&line.value);
            count += 1;
        }
    }
    (count > 1).then_some(sum)
}
