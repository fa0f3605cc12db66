//! A place that could be one of several: what each of them would come to.

use crate::ui::el::el;
use engine::facts::Answer;
use engine::outcome::{Outcome, outcomes};
use engine::pack::{Fact, FactId, Kind, Subject};
use engine::values::{ChoiceSet, Value};
use leptos::prelude::*;

use crate::app::App;
use crate::i18n::{Messages, key};
use crate::session::who;
use crate::ui::{amount, reasons, verdict as badge};

/// A line for each place that the answer leaves open, where it matters to the result.
pub(crate) fn either(app: App, messages: &Messages, outcome: &Outcome) -> Option<AnyView> {
    let mut asked = outcome.missing.iter().chain(&outcome.refining);
    let (id, subject, fact, set) = asked.find_map(|(id, subject)| {
        let fact = app.session.fact(*id).filter(|fact| fact.by_place)?;
        match app.session.answer(*id, *subject) {
            Answer::Given(Value::Choice(set)) => Some((*id, *subject, fact, set)),
            _ => None,
        }
    })?;
    let Kind::Choice(options) = &fact.kind else { return None };
    let places = (0_u32..).zip(options).filter_map(|(place, _)| 1_u64.checked_shl(place));
    let places = places.filter(|bit| set.0 & bit != 0).map(|bit| Value::Choice(ChoiceSet(bit)));
    let lines: Vec<_> = places
        .filter_map(|place| line(app, messages, outcome, (id, subject, fact), place))
        .collect();
    let why = messages.find(&key(&["fact", &fact.id, "either"]), &[]);
    (lines.len() > 1).then(|| {
        el("div")
            .class("either")
            .child(el("p").child(messages.text("either-title")))
            .child(el("ul").child(lines))
            .child(why.map(|why| el("p").class("estimate").child(why)))
            .into_any()
    })
}

/// What the result would be in one of the places.
fn line(
    app: App,
    messages: &Messages,
    outcome: &Outcome,
    (id, subject, fact): (FactId, Subject, &Fact),
    place: Value,
) -> Option<AnyView> {
    let pack = app.session.pack;
    let name = messages.answer(fact, who(subject), &place);
    let there = app.session.explore(|evaluation| {
        let mut there = evaluation.clone();
        there.set(id, subject, Answer::Given(place));
        outcomes::one(&there, outcome.program, outcome.subject)
    })?;
    let first = pack.programs.get(there.program).is_some_and(|p| reasons::has_first(p, &there));
    let words = badge::words(messages, there.verdict, first);
    let amounts = amount::lines(pack, &there);
    let amounts: Vec<String> =
        amounts.iter().map(|line| amount::in_words(messages, line).trim().to_owned()).collect();
    let amounts = (!amounts.is_empty()).then(|| messages.list(&amounts));
    Some(
        el("li")
            .child(messages.say("either-place", &[("place", &name), ("verdict", &words)]))
            .child(amounts.map(|amounts| el("span").class("option-more").child(amounts)))
            .into_any(),
    )
}
