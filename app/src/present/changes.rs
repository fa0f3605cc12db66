//! What would change a result, in words.

use engine::outcome::Counterfactual;
use engine::pack::{Kind, Pack, Unit};
use engine::util::sort;
use engine::values::{Number, Value};

use super::answers::fact_name;
use super::{amounts, verdicts};
use crate::i18n::format::Cents;
use crate::i18n::{Messages, who};
use crate::session::Session;

/// More than these tell nobody anything.
const MOST: usize = 6;

/// One change: another answer, and what the result would be then.
pub(crate) struct Said {
    pub(crate) what: String,
    pub(crate) then: String,
}

/// The changes in words, those of the verdict first.
pub(crate) fn changes(
    session: Session,
    messages: &Messages,
    found: &[Counterfactual],
) -> Vec<Said> {
    let mut found: Vec<&Counterfactual> = found.iter().collect();
    sort::by(&mut found, |change| change.verdict.0 == change.verdict.1);
    let said = found.into_iter().take(MOST).map(|change| Said {
        what: what(session, messages, change),
        then: then(session.pack, messages, change),
    });
    said.collect()
}

/// The other answer: how much more or less, or what instead.
fn what(session: Session, messages: &Messages, change: &Counterfactual) -> String {
    let name = fact_name(session, messages, change.fact);
    let fact = session.pack.fact(change.fact.0);
    let whose = who(change.fact.1);
    let (from, to) =
        (messages.answer(fact, whose, &change.from), messages.answer(fact, whose, &change.to));
    let difference = match (&fact.kind, change.from.exact(), change.to.exact()) {
        (Kind::Number(unit), Some(from), Some(to)) => Some((*unit, to.minus(from))),
        _ => None,
    };
    let Some((unit, difference)) = difference else {
        return messages.say("change-other", &[("fact", &name), ("from", &from), ("to", &to)]);
    };
    let unit = match unit {
        Unit::Date => Unit::Days,
        Unit::Month => Unit::Months,
        other => other,
    };
    let size = messages.number(unit, difference.distance(), Cents::IfAny);
    let key = if difference > Number::ZERO { "change-more" } else { "change-less" };
    messages.say(key, &[("fact", &name), ("size", &size), ("from", &from), ("to", &to)])
}

/// The other result: a verdict, or an amount.
fn then(pack: &Pack, messages: &Messages, change: &Counterfactual) -> String {
    if change.verdict.0 != change.verdict.1 {
        let (from, to) = (
            verdicts::words(messages, change.verdict.0, false),
            verdicts::words(messages, change.verdict.1, false),
        );
        return messages.say("change-verdict", &[("from", &from), ("to", &to)]);
    }
    let first = pack.program(change.program).amounts.first();
    let definition = first.map(|first| pack.definition(first.value));
    let (Some(Kind::Number(unit)), Some((from, to))) =
        (definition.map(|definition| &definition.kind), &change.amount)
    else {
        return String::new();
    };
    let money = |value: &Value| messages.quantity(*unit, value, Cents::Always);
    let period = amounts::period(messages, *unit);
    messages
        .say("change-amount", &[("from", &money(from)), ("to", &money(to)), ("period", &period)])
}
