//! What two people come to together, as the words of a small table for each way of being paid.

use std::rc::Rc;

use engine::outcome::advice::Advice;
use engine::outcome::{Outcome, Shares, Verdict};
use engine::pack::{Column, Kind, Pack, Program, ProgramId, Subject, Sum, Unit};
use engine::values::{Number, Value};

use crate::i18n::format::Cents;
use crate::i18n::{Messages, key};

/// The sums of a program.
pub(crate) enum Sums {
    /// One of the results cannot be told yet.
    Open,
    /// A table for each way of being paid, and the message that it is an estimate.
    Tables(Vec<Table>, &'static str),
}

/// One way of being paid: what each of the two gets, and both.
pub(crate) struct Table {
    pub(crate) caption: String,
    pub(crate) heads: Vec<String>,
    pub(crate) person: Vec<Option<String>>,
    pub(crate) partner: Vec<Option<String>>,
    pub(crate) both: Vec<Option<String>>,
}

/// The sums of a program, from the results of both people; `told` is what is told beside one.
pub(crate) fn sums(
    messages: &Messages,
    pack: &Pack,
    program: ProgramId,
    outcomes: &[&Outcome],
    told: &dyn Fn(&Outcome) -> Rc<Advice>,
) -> Option<Sums> {
    let rules = pack.program(program);
    let own = || outcomes.iter().filter(|outcome| outcome.program == program);
    let outcome = own().find(|outcome| outcome.subject == Subject::Person)?;
    let advice = told(outcome);
    let found = &advice.guidance.sums;
    if found.is_empty() {
        return None;
    }
    if own().any(|outcome| outcome.verdict == Verdict::CannotTell) {
        return Some(Sums::Open);
    }
    let tables = found.iter().filter_map(|found| {
        let sum = found.among(rules)?;
        let columns: Vec<_> = sum.columns.iter().zip(&found.shares).collect();
        Some(table(messages, pack, (rules, sum), &columns))
    });
    let estimate = if rules.taxable { "estimate" } else { "estimate-tax-free" };
    Some(Sums::Tables(tables.collect(), estimate))
}

/// A figure in as few characters as there is room for: the column says what it counts.
fn figure(messages: &Messages, unit: Unit, value: &Value) -> String {
    let unit = if unit == Unit::Weeks { Unit::Whole } else { unit };
    let end = |number| messages.quantity(unit, &Value::Exact(number), Cents::IfAny);
    match value {
        Value::Between(low, high) if *low > Number::MIN && *high < Number::MAX => {
            messages.say("sum-range", &[("low", &end(*low)), ("high", &end(*high))])
        }
        _ => messages.quantity(unit, value, Cents::IfAny),
    }
}

fn table(
    messages: &Messages,
    pack: &Pack,
    (program, sum): (&Program, &Sum),
    columns: &[(&Column, &Shares)],
) -> Table {
    let unit = |column: &Column| {
        let definition = pack.definition(column.person);
        let Kind::Number(unit) = definition.kind else { return None };
        Some(unit)
    };
    let cell = |column: &Column, value: Option<&Value>, most: Option<&Value>| {
        value.zip(unit(column)).map(|(value, unit)| {
            let sum = figure(messages, unit, value);
            match most.map(|most| figure(messages, unit, most)) {
                Some(most) => messages.say("sum-of-most", &[("sum", &sum), ("most", &most)]),
                None => sum,
            }
        })
    };
    let name = |part: &str, id: &str| messages.text(&key(&[&program.id, part, id]));
    let each = |of: fn(&Shares) -> &Value| {
        columns.iter().map(|(column, shares)| cell(column, Some(of(shares)), None)).collect()
    };
    let both =
        columns.iter().map(|(column, all)| cell(column, all.both.as_ref(), all.most.as_ref()));
    Table {
        caption: name("sum", &sum.id),
        heads: columns.iter().map(|(column, _)| name("column", &column.id)).collect(),
        person: each(|shares| &shares.person),
        partner: each(|shares| &shares.partner),
        both: both.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::tests::{english, french};

    #[test]
    fn a_column_of_weeks_counts_without_its_unit() {
        let value = |low, high| Value::between(Number::whole(low), Number::whole(high));
        assert_eq!(figure(&english(), Unit::Weeks, &value(40, 40)), "40");
        assert_eq!(figure(&french(), Unit::Weeks, &value(40, 40)), "40");
        let range = figure(&english(), Unit::Weeks, &value(35, 40));
        assert!(range.starts_with("35") && range.ends_with("40"), "{range}");
    }
}
