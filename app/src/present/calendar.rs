//! From when to when something is paid, as rows of days with their words.

use std::rc::Rc;

use engine::outcome::advice::Advice;
use engine::outcome::{Guidance, Outcome, ToldSpan};
use engine::pack::{Kind, Pack, SpanKind, Unit};
use engine::values::{Number, Value};

use crate::i18n::{Messages, key, who};

/// One stretch of days. Where an end is not settled, it lies between two days.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) kind: SpanKind,
    pub(crate) from: (i64, i64),
    pub(crate) to: (i64, i64),
    pub(crate) when: String,
}

/// The stretches of one program for one person.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) rows: Vec<Row>,
}

/// The stretches of some results; `told` is what is told beside each.
pub(crate) fn parts(
    messages: &Messages,
    pack: &Pack,
    outcomes: &[&Outcome],
    told: &dyn Fn(&Outcome) -> Rc<Advice>,
    couple: bool,
) -> Vec<Part> {
    let parts = outcomes
        .iter()
        .map(|outcome| part(messages, pack, outcome, &told(outcome).guidance, couple));
    parts.filter(|part| !part.rows.is_empty()).collect()
}

fn part(
    messages: &Messages,
    pack: &Pack,
    outcome: &Outcome,
    told: &Guidance,
    couple: bool,
) -> Part {
    let program = pack.program(outcome.program);
    let mut name = messages.text(&key(&[&program.id, "name"]));
    if couple {
        name = messages.say("program-of", &[("program", &name), ("who", who(outcome.subject))]);
    }
    let row = |found: &ToldSpan| {
        let span = found.among(program)?;
        let (from, to) = (&found.first, &found.last);
        let known = |value: &Value| {
            let (low, high) = value.ends();
            (low > Number::MIN && high < Number::MAX).then(|| (low.to_whole(), high.to_whole()))
        };
        let (starts, ends) = (known(from)?, known(to)?);
        let name = messages.text(&key(&[&program.id, "span", &span.id]));
        let when = when(messages, (from, starts), (to, ends));
        (ends.1 >= starts.0).then_some(Row { name, kind: span.kind, from: starts, to: ends, when })
    };
    Part { name, rows: told.spans.iter().filter_map(row).collect() }
}

/// From day to day, with how long that is in weeks where both are settled.
fn when(messages: &Messages, from: (&Value, (i64, i64)), to: (&Value, (i64, i64))) -> String {
    let day = |value: &Value| messages.value(&Kind::Number(Unit::Date), value);
    let settled = from.1.0 == from.1.1 && to.1.0 == to.1.1;
    let key = if settled { "from-to" } else { "calendar-open" };
    let mut text = messages.say(key, &[("from", &day(from.0)), ("to", &day(to.0))]);
    let days = to.1.0 - from.1.0 + 1;
    if settled && days % 7 == 0 {
        text.push_str(" (");
        text.push_str(&messages.count("weeks", days / 7));
        text.push(')');
    }
    text
}

#[cfg(test)]
mod tests {
    use engine::values::Date;

    use super::*;
    use crate::i18n::tests::english;

    fn days(from: &str, to: &str) -> (Value, (i64, i64)) {
        let [from, to] = [from, to].map(|day| Date::parse(day).unwrap().days());
        (Value::between(Number::whole(from), Number::whole(to)), (from, to))
    }

    #[test]
    fn whole_weeks_are_counted_where_both_ends_are_settled() {
        let words = |from: &(Value, (i64, i64)), to: &(Value, (i64, i64))| {
            when(&english(), (&from.0, from.1), (&to.0, to.1))
        };
        let first = days("2026-11-29", "2026-11-29");
        assert!(words(&first, &days("2026-12-05", "2026-12-05")).contains("(1\u{a0}week)"));
        assert!(!words(&first, &days("2026-12-06", "2026-12-06")).contains('('));
        assert!(!words(&first, &days("2026-12-05", "2026-12-12")).contains('('));
    }
}
