//! Answers in words: what was asked, what was said, what stands without an answer.

use engine::facts::{Answer, MissingReason};
use engine::outcome::FactKey;
use engine::pack::{Scope, Subject};
use engine::values::Value;

use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::session::{Said, Session};

/// One line of a list of answers.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) text: String,
    /// The page on which to change it.
    pub(crate) change: Page,
}

/// Lines under a heading.
pub(crate) type Group = (String, Vec<Line>);

/// A fact, what holds of it, and the way to change it.
#[inline(never)]
pub(crate) fn line(session: Session, messages: &Messages, asked: FactKey, text: String) -> Line {
    let name = fact_name(session, messages, asked);
    Line { name, text, change: Page::Change(session.screen_of(asked.0, asked.1)) }
}

/// Answers of both people under the headings of their topics.
pub(crate) fn by_topic(session: Session, messages: &Messages, said: &[Said]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let couple = said.iter().any(|said| said.1 == Subject::Partner);
    for said in said {
        let fact = session.pack.fact(said.0);
        let mut title = messages.text(&key(&["topic", session.pack.topic(fact.topic)]));
        if couple && fact.about == Scope::Each {
            title = messages.say("topic-of", &[("topic", &title), ("who", who(said.1))]);
        }
        let text = words(session, messages, said);
        let line = line(session, messages, (said.0, said.1), text);
        match groups.last_mut() {
            Some((last, lines)) if *last == title => lines.push(line),
            _ => groups.push((title, vec![line])),
        }
    }
    groups
}

/// The name of a fact.
pub(crate) fn fact_name(session: Session, messages: &Messages, (id, subject): FactKey) -> String {
    let fact = session.pack.fact(id);
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
    match answer {
        Answer::Given(value) => messages.answer(session.pack.fact(*id), who(*subject), value),
        Answer::Missing(MissingReason::DoesNotKnow) => messages.text("said-unknown"),
        Answer::Missing(MissingReason::Declined) => messages.text("said-declined"),
        Answer::Missing(MissingReason::NotAsked) => messages.text("not-known"),
    }
}

/// What stands of a fact without an answer, in words.
pub(crate) fn presumption(session: Session, messages: &Messages, (id, subject): FactKey) -> String {
    let fact = session.pack.fact(id);
    if fact.chosen {
        return messages.say(&key(&["fact", &fact.id, "chosen"]), &[("who", who(subject))]);
    }
    let presumed = fact.presumed.map(Value::from);
    presumed.map_or_else(String::new, |value| messages.answer(fact, who(subject), &value))
}

#[cfg(test)]
mod tests {
    use engine::pack::{Fact, FactId, Kind, Pack, TopicId};
    use engine::values::{Date, Number};
    use leptos::prelude::Owner;

    use super::*;
    use crate::i18n::tests::english;
    use crate::session::Screen;

    fn fact(id: &str, about: Scope, topic: u16) -> Fact {
        let bounds = (Number::ZERO, Number::ZERO);
        Fact {
            topic: TopicId(topic),
            question: id.to_owned(),
            ..Fact::new(id, about, Kind::Truth, bounds)
        }
    }

    #[test]
    fn answers_stand_under_their_topics_and_of_two_people_under_each() {
        let owner = Owner::new();
        let pack = Box::leak(Box::new(Pack {
            facts: vec![
                fact("one", Scope::Household, 0),
                fact("two", Scope::Household, 0),
                fact("three", Scope::Each, 1),
            ],
            topics: vec!["income".to_owned(), "work".to_owned()],
            ..Pack::default()
        }));
        let said = |id, subject| (FactId(id), subject, Answer::Given(Value::YES));
        let groups = owner.with(|| {
            let session = Session::new(pack, Date::new(2026, 11, 27).unwrap());
            let (you, partner) = (Subject::Person, Subject::Partner);
            let all = [said(0, you), said(1, you), said(2, you), said(2, partner)];
            by_topic(session, &english(), &all)
        });
        assert_eq!(groups.iter().map(|group| group.1.len()).collect::<Vec<_>>(), [2, 1, 1]);
        let headings: Vec<&String> = groups.iter().map(|group| &group.0).collect();
        let [_, yours, theirs] = headings.as_slice() else { panic!() };
        assert_ne!(yours, theirs);
        let lines = groups.iter().flat_map(|group| &group.1);
        let pages: Vec<Page> = lines.map(|line| line.change.clone()).collect();
        let page = |question: &str, subject| {
            Page::Change(Screen { question: question.to_owned(), subject })
        };
        let (you, partner) = (Subject::Person, Subject::Partner);
        let expected =
            [page("one", you), page("two", you), page("three", you), page("three", partner)];
        assert_eq!(pages, expected);
    }

    #[test]
    fn what_was_not_said_is_put_into_words_too() {
        let owner = Owner::new();
        owner.with(|| {
            let pack = Box::leak(Box::new(Pack::default()));
            let session = Session::new(pack, Date::new(2026, 11, 27).unwrap());
            let unsaid = |why| {
                words(session, &english(), &(FactId(0), Subject::Person, Answer::Missing(why)))
            };
            assert_eq!(unsaid(MissingReason::DoesNotKnow), english().text("said-unknown"));
            assert_eq!(unsaid(MissingReason::Declined), english().text("said-declined"));
        });
    }
}
