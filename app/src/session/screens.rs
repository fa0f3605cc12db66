//! The screens of the conversation: one question about one person each, and the facts on it.

use engine::facts::{Answer, MissingReason};
use engine::outcome::FactKey;
use engine::pack::{FactId, Subject};
use engine::values::Truth;

use super::Session;

/// One question about one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Screen {
    /// The question's id in the rules.
    pub(crate) question: String,
    pub(crate) subject: Subject,
}

impl Session {
    /// The screen of what to ask now.
    pub(crate) fn next_screen(self) -> Option<Screen> {
        self.next().map(|ask| Screen { question: ask.question, subject: ask.subject })
    }

    /// The screen that asks for a fact.
    pub(crate) fn screen_of(self, fact: FactId, subject: Subject) -> Screen {
        Screen { question: self.pack.fact(fact).question.clone(), subject }
    }

    /// The year that a screen asks about.
    pub(crate) fn year_on(self, screen: &Screen) -> String {
        let dated = (0..).map(FactId).zip(&self.pack.facts);
        let mut dated =
            dated.filter(|(_, fact)| fact.of_year.is_some() && fact.question == screen.question);
        dated.next().map_or_else(String::new, |(id, _)| self.year((id, screen.subject)))
    }

    /// The facts to show on a screen: those that are asked now and those answered before; on a
    /// screen that was not reached yet, all there are.
    pub(crate) fn facts_on(self, screen: &Screen) -> Vec<FactId> {
        let ask = self
            .next()
            .filter(|ask| ask.question == screen.question && ask.subject == screen.subject);
        let asked: Vec<FactKey> = ask.map(|ask| ask.facts).unwrap_or_default();
        let stands: Vec<FactKey> = self.presumed().into_iter().chain(self.choices()).collect();
        let there = (0..).map(FactId).zip(&self.pack.facts).filter(|(id, fact)| {
            fact.question == screen.question
                && fact.subjects().contains(&screen.subject)
                && (self.exists((*id, screen.subject)) == Truth::Yes
                    || asked.contains(&(*id, screen.subject)))
        });
        let there: Vec<FactId> = there.map(|(id, _)| id).collect();
        let reached = |id: &FactId| {
            let this = (*id, screen.subject);
            asked.contains(&this)
                || self.answer(this.0, this.1) != Answer::Missing(MissingReason::NotAsked)
        };
        if !there.iter().any(reached) {
            return there;
        }
        let wanted = |id: &FactId| reached(id) || stands.contains(&(*id, screen.subject));
        there.into_iter().filter(wanted).collect()
    }
}
