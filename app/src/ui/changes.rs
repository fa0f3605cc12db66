//! What would change a result.

use crate::ui::el::el;
use engine::outcome::Counterfactual;
use engine::pack::{Kind, Pack, Unit};
use engine::values::{Number, Value};
use leptos::prelude::*;

use super::answers::fact_name;
use super::verdict;
use crate::app::App;
use crate::i18n::Messages;
use crate::i18n::format::Cents;
use crate::session::who;

/// More than these tell nobody anything.
const MOST: usize = 6;

/// The list, changes of the verdict first.
pub(crate) fn changes(app: App, messages: &Messages, found: &[Counterfactual]) -> Option<AnyView> {
    let mut found: Vec<&Counterfactual> = found.iter().collect();
    crate::order::by(&mut found, |change| change.verdict.0 == change.verdict.1);
    let items: Vec<_> = found
        .into_iter()
        .take(MOST)
        .map(|change| {
            let (what, then) =
                (what(app, messages, change), then(app.session.pack, messages, change));
            el("li").child(el("p").class("if").child(what)).child(el("p").class("then").child(then))
        })
        .collect();
    (!items.is_empty()).then(|| el("ul").class("changes").child(items).into_any())
}

/// The other answer: how much more or less, or what instead.
fn what(app: App, messages: &Messages, change: &Counterfactual) -> String {
    let name = fact_name(app, messages, change.fact);
    let Some(fact) = app.session.fact(change.fact.0) else { return name };
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
            verdict::words(messages, change.verdict.0, false),
            verdict::words(messages, change.verdict.1, false),
        );
        return messages.say("change-verdict", &[("from", &from), ("to", &to)]);
    }
    let program = pack.programs.get(change.program);
    let first = program.and_then(|program| program.amounts.first());
    let definition = first.and_then(|first| pack.definitions.get(usize::from(first.value)));
    let (Some(Kind::Number(unit)), Some((from, to))) =
        (definition.map(|definition| &definition.kind), &change.amount)
    else {
        return String::new();
    };
    let money = |value: &Value| messages.quantity(*unit, value, Cents::Always);
    let period = super::amount::period(messages, *unit);
    messages
        .say("change-amount", &[("from", &money(from)), ("to", &money(to)), ("period", &period)])
}
