//! Answers in words: what was asked, what was said, what stands without an answer.

use engine::facts::{Answer, MissingReason};
use engine::outcome::FactKey;
use engine::pack::Scope;
use engine::values::Value;

use crate::i18n::{Messages, key, who};
use crate::session::{Said, Session};

/// The name of a fact.
pub(crate) fn fact_name(session: Session, messages: &Messages, (id, subject): FactKey) -> String {
    let Some(fact) = session.fact(id) else { return String::new() };
    let year = session.year((id, subject));
    let args = [("who", who(subject)), ("year", year.as_str())];
    let name = messages.say(&key(&["fact", &fact.id]), &args);
    // Of two people it is said whose fact it is.
    if fact.about == Scope::Each && session.couple() {
        return messages.say("program-of", &[("program", &name), ("who", who(subject))]);
    }
    name
}

/// An answer in words.
pub(crate) fn words(session: Session, messages: &Messages, (id, subject, answer): &Said) -> String {
    let fact = session.fact(*id);
    match (answer, fact) {
        (Answer::Given(value), Some(fact)) => messages.answer(fact, who(*subject), value),
        (Answer::Missing(MissingReason::DoesNotKnow), _) => messages.text("said-unknown"),
        (Answer::Missing(MissingReason::Declined), _) => messages.text("said-declined"),
        _ => messages.text("not-known"),
    }
}

/// What stands of a fact without an answer, in words.
pub(crate) fn presumption(session: Session, messages: &Messages, (id, subject): FactKey) -> String {
    let fact = session.fact(id);
    let chosen = fact
        .filter(|fact| fact.chosen)
        .map(|fact| messages.say(&key(&["fact", &fact.id, "chosen"]), &[("who", who(subject))]));
    if let Some(text) = chosen {
        return text;
    }
    let presumed = fact.and_then(|fact| Some((fact, Value::from(fact.presumed?))));
    presumed.map_or_else(String::new, |(fact, value)| messages.answer(fact, who(subject), &value))
}
