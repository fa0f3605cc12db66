//! The answers, and everything that follows from them.
//!
//! One signal holds the answers; verdicts and the next question are worked out from it and
//! remembered until an answer changes. Nothing here touches the browser.

pub(crate) mod entries;
pub(crate) mod explored;
mod fields;
mod screens;

use std::rc::Rc;

use engine::eval::{Clock, Evaluation};
use engine::explore::next_question;
use engine::facts::{Answer, Declined, Facts, MissingReason, link, text as file};
use engine::outcome::advice::Advice;
use engine::outcome::guidance::{choices, presumed};
use engine::outcome::screening::Screening;
use engine::outcome::{Ask, FactKey, Outcome};
use engine::pack::{Fact, FactId, Pack, ProgramId, Scope, Subject, TopicId, Use};
use engine::util::sort;
use engine::values::{Date, Month, Truth};
use leptos::prelude::*;
use send_wrapper::SendWrapper;

use entries::Entries;

pub(crate) use screens::Screen;

/// The fact that ages are counted from.
const BIRTH_DATE: &str = "birth_date";

/// The answers of one visit.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    pub(crate) pack: &'static Pack,
    visit: RwSignal<Visit, LocalStorage>,
    outcomes: Memo<Shared>,
    ask: Memo<Option<Ask>>,
    /// By list fact: its fields, as facts of their own.
    fields: StoredValue<Vec<(FactId, &'static [Fact])>>,
}

/// Outcomes that many read. The wrapper lets a memo hold what stays on one thread.
#[derive(Clone)]
struct Shared(SendWrapper<Rc<Vec<Rc<Outcome>>>>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        // What no answer touched is the very same.
        let same = |(own, other): (&Rc<_>, &Rc<_>)| Rc::ptr_eq(own, other) || own == other;
        self.0.len() == other.0.len() && self.0.iter().zip(other.0.iter()).all(same)
    }
}

struct Visit {
    screening: Screening<'static>,
    /// The topic of the last question, which is finished before another is begun.
    topic: Option<TopicId>,
    /// Lines of a file that these rules do not know.
    foreign: Vec<String>,
    entries: Entries,
    /// Positions of the programs that the conversation is about.
    programs: Vec<ProgramId>,
}

/// One line of the review: a fact, whose it is, and what was said.
pub(crate) type Said = (FactId, Subject, Answer);

impl Session {
    pub(crate) fn new(pack: &'static Pack, today: Date) -> Self {
        let visit = RwSignal::new_local(Visit::new(pack, Facts::none(pack), today, Entries::Open));
        let outcomes = Memo::new(move |_| {
            let outcomes =
                visit.with(|visit| visit.screening.outcomes(visit.programs.iter().copied()));
            Shared(SendWrapper::new(Rc::new(outcomes)))
        });
        let ask = Memo::new(move |_| {
            // An answer of "I don't know" may change no outcome and still be asked no more.
            let outcomes = outcomes.get().0;
            visit.with(|visit| {
                next_question::next_question_for(visit.evaluation(), &outcomes, visit.topic)
            })
        });
        let fields = StoredValue::new(fields::of(pack));
        Self { pack, visit, outcomes, ask, fields }
    }

    /// The day that results are for.
    pub(crate) fn today(self) -> Date {
        self.visit.with_untracked(|visit| visit.evaluation().clock().today)
    }

    /// Makes results be for another day. All answers stay.
    pub(crate) fn set_today(self, today: Date) {
        self.visit.update(|visit| {
            let facts = visit.evaluation().facts().clone();
            visit.screening.restart(facts, Clock::new(self.pack, today));
        });
    }

    /// Every program's result, as far as it can be told.
    pub(crate) fn outcomes(self) -> Rc<Vec<Rc<Outcome>>> {
        Rc::clone(&self.outcomes.get().0)
    }

    /// What is told beside one of the results, worked out once until an answer changes.
    pub(crate) fn advice(self, outcome: &Outcome) -> Rc<Advice> {
        self.visit.with_untracked(|visit| visit.screening.advice(outcome))
    }

    /// What to ask now; `None` when no answer can change any result.
    pub(crate) fn next(self) -> Option<Ask> {
        self.ask.get()
    }

    /// Takes the answers of a screen.
    pub(crate) fn take(self, answers: Vec<Said>) {
        self.visit.update(|visit| {
            for (fact, subject, answer) in answers {
                visit.topic = Some(self.pack.fact(fact).topic);
                visit.screening.set(fact, subject, answer);
            }
        });
    }

    /// Forgets everything.
    pub(crate) fn clear(self) {
        self.visit.set(Visit::new(self.pack, Facts::none(self.pack), self.today(), Entries::Open));
    }

    /// The answers as text.
    pub(crate) fn text(self) -> String {
        self.visit.with(|visit| {
            let own = visit.entries.line();
            let lines: Vec<String> = own.iter().chain(&visit.foreign).cloned().collect();
            let years = |asked| visit.evaluation().year_of(asked);
            file::write(self.pack, visit.evaluation().facts(), &years, &lines)
        })
    }

    /// The answers as a text for a link: to facts of the rules, and what the conversation is
    /// about; nothing else.
    pub(crate) fn handover(self) -> String {
        // A link is opened when it is made: it needs no years.
        let text = self.text();
        let lines: Vec<String> = text.lines().map(file::without_year).collect();
        link::write(self.pack, &lines, &[entries::NAME])
    }

    /// The answers of such a text: as a text to load, and to look at; and how many answers these
    /// rules do not know.
    pub(crate) fn read_handover(self, text: &str) -> Result<(String, Facts, usize), Declined> {
        let held = link::read(self.pack, text, &[entries::NAME])?;
        let text = file::of_lines(&held.lines);
        let mut read = file::read(self.pack, &text, &|asked| self.year_now(asked))?;
        let _ = Entries::of_lines(&mut read.foreign, self.pack);
        let unknown = held.unknown + read.foreign.len();
        Ok((text, read.facts, unknown))
    }

    /// Takes over the answers of a text, in place of those given; says how many of its lines
    /// these rules do not know.
    pub(crate) fn load(self, text: &str) -> Result<usize, Declined> {
        let mut read = file::read(self.pack, text, &|asked| self.year_now(asked))?;
        let entries = Entries::of_lines(&mut read.foreign, self.pack);
        let unknown = read.foreign.len();
        read.foreign.append(&mut read.past);
        let visit = Visit::new(self.pack, read.facts, self.today(), entries);
        self.visit.set(Visit { foreign: read.foreign, ..visit });
        Ok(unknown)
    }

    /// Whether nothing was answered yet.
    pub(crate) fn is_empty(self) -> bool {
        self.visit.with(|visit| visit.evaluation().facts().asked().next().is_none())
    }

    /// What the conversation is about.
    pub(crate) fn entries(self) -> Entries {
        self.visit.with(|visit| visit.entries.clone())
    }

    /// Makes the conversation be about something else. All answers stay.
    pub(crate) fn set_entries(self, entries: Entries) {
        let today = self.today();
        self.visit.update(|visit| {
            let mut facts = visit.evaluation().facts().clone();
            entries.settle(&visit.entries, self.pack, &mut facts);
            let foreign = std::mem::take(&mut visit.foreign);
            *visit = Visit { foreign, ..Visit::new(self.pack, facts, today, entries) };
        });
    }

    /// The families of the programs that the conversation is about, once each.
    pub(crate) fn groups(self) -> Vec<&'static str> {
        self.visit.with_untracked(|visit| {
            let mut groups: Vec<&str> = Vec::new();
            for program in visit.programs.iter().map(|place| self.pack.program(*place)) {
                if !groups.contains(&program.group.as_str()) {
                    groups.push(&program.group);
                }
            }
            groups
        })
    }

    /// Programs with rules that the conversation is not about.
    pub(crate) fn left_out(self) -> Vec<ProgramId> {
        self.visit.with(|visit| {
            let programs = (0..).map(ProgramId).zip(&self.pack.programs);
            let real = programs.filter(|(_, program)| !program.conditions.is_empty());
            let places = real.map(|(place, _)| place);
            places.filter(|place| !visit.programs.contains(place)).collect()
        })
    }

    /// The fields of a list fact; none for any other.
    pub(crate) fn fields(self, id: FactId) -> &'static [Fact] {
        self.fields.with_value(|fields| {
            let found = fields.iter().find(|(fact, _)| *fact == id);
            found.map_or_else(Default::default, |(_, fields)| *fields)
        })
    }

    pub(crate) fn answer(self, fact: FactId, subject: Subject) -> Answer {
        self.visit.with(|visit| visit.evaluation().facts().get(fact, subject).clone())
    }

    /// The time of evaluation.
    pub(crate) fn clock(self) -> Clock {
        self.visit.with_untracked(|visit| visit.evaluation().clock().clone())
    }

    /// Lets the engine work on the answers.
    pub(crate) fn explore<T>(self, question: impl FnOnce(&Evaluation<'static>) -> T) -> T {
        self.visit.with_untracked(|visit| question(visit.evaluation()))
    }

    /// Whether there is such a thing as this fact: a partner's income needs a partner.
    pub(crate) fn exists(self, (id, subject): FactKey) -> Truth {
        let fact = self.pack.fact(id);
        self.visit.track();
        self.explore(|evaluation| {
            let partner = match (fact.about, subject) {
                (Scope::Each, Subject::Partner) => evaluation.partner_exists(),
                _ => Truth::Yes,
            };
            let own = fact.exists.map_or(Truth::Yes, |id| evaluation.value(id, subject).truth());
            partner.and(own)
        })
    }

    fn year_now(self, asked: FactKey) -> Option<i64> {
        self.explore(|evaluation| evaluation.year_of(asked))
    }

    /// The year that an answer belongs to, in digits; empty for most.
    pub(crate) fn year(self, asked: FactKey) -> String {
        self.year_now(asked).map_or_else(String::new, |year| year.to_string())
    }

    /// The families of all programs that have rules, once each, by the programs' order.
    pub(crate) fn groups_of_all(self) -> Vec<&'static str> {
        let mut groups: Vec<&str> = Vec::new();
        for program in self.pack.programs.iter().filter(|p| !p.conditions.is_empty()) {
            if !groups.contains(&program.group.as_str()) {
                groups.push(&program.group);
            }
        }
        groups
    }

    /// Facts taken to be so because nobody said otherwise. Questions ask for them, so that they come
    /// without the rest of the advice, which is in the file that is fetched later.
    pub(crate) fn presumed(self) -> Vec<FactKey> {
        let outcomes = self.outcomes();
        self.explore(|evaluation| {
            once(outcomes.iter().flat_map(|outcome| presumed(evaluation, outcome)))
        })
    }

    /// What the person may choose and has not chosen.
    pub(crate) fn choices(self) -> Vec<FactKey> {
        let outcomes = self.outcomes();
        self.explore(|evaluation| {
            once(outcomes.iter().flat_map(|outcome| choices(evaluation, outcome)))
        })
    }

    /// Answers that matter, by topic, in the dictionary's order.
    pub(crate) fn said(self) -> Vec<Said> {
        self.split().0
    }

    /// Answers to what no longer exists; kept in case it does again.
    pub(crate) fn parked(self) -> Vec<Said> {
        self.split().1
    }

    fn split(self) -> (Vec<Said>, Vec<Said>) {
        let all: Vec<Said> = self.visit.with(|visit| {
            let asked = visit.evaluation().facts().asked();
            asked.map(|(fact, subject, answer)| (fact, subject, answer.clone())).collect()
        });
        let there = |said: &Said| self.exists((said.0, said.1)) != Truth::No;
        let (mut said, parked): (Vec<Said>, Vec<Said>) = all.into_iter().partition(there);
        let topic = |said: &Said| self.pack.fact(said.0).topic;
        sort::by(&mut said, |said| (topic(said), said.1));
        (said, parked)
    }

    /// Questions that were answered with "I don't know" or not at all and would help.
    pub(crate) fn unsure(self) -> Vec<FactKey> {
        let outcomes = self.outcomes();
        let missing = outcomes.iter().flat_map(|outcome| &outcome.missing).copied();
        once(missing.filter(|(fact, subject)| {
            matches!(
                self.answer(*fact, *subject),
                Answer::Missing(MissingReason::DoesNotKnow | MissingReason::Declined)
            )
        }))
    }

    /// Which part of the conversation a topic is, and of how many.
    pub(crate) fn part(self, topic: TopicId) -> (usize, usize) {
        let used = self.visit.with_untracked(|visit| visit.topics(self.pack));
        (used.iter().filter(|other| **other <= topic).count(), used.len())
    }

    /// The age in a month, where the birth date is known.
    pub(crate) fn age_in(self, subject: Subject, month: Month) -> Option<i64> {
        let place = self.pack.facts.iter().position(|fact| fact.id == BIRTH_DATE)?;
        let born = match self.answer(FactId::at(place)?, subject) {
            Answer::Given(value) => Date::from_days(value.exact()?.to_whole()),
            Answer::Missing(_) => return None,
        };
        month.since(born.month()).checked_div(12)
    }

    /// Whether both people get results.
    pub(crate) fn couple(self) -> bool {
        self.outcomes().iter().any(|outcome| outcome.subject == Subject::Partner)
    }
}

impl Visit {
    fn new(pack: &'static Pack, facts: Facts, today: Date, entries: Entries) -> Self {
        let screening = Screening::new(pack, facts, Clock::new(pack, today));
        let programs = entries.programs(pack);
        Self { screening, topic: None, foreign: Vec::new(), entries, programs }
    }

    fn evaluation(&self) -> &Evaluation<'static> {
        self.screening.evaluation()
    }

    /// The topics of what the programs may ask, ascending.
    fn topics(&self, pack: &Pack) -> Vec<TopicId> {
        let programs = self.programs.iter().map(|place| pack.program(*place));
        let read = programs.flat_map(|program| program.definitions(Use::decides_or_pays));
        let definitions = read.map(|id| pack.definition(id));
        let facts = definitions.flat_map(|definition| definition.reads(Subject::Person));
        let mut used = vec![false; pack.topics.len()];
        for (fact, _) in facts {
            if let Some(place) = used.get_mut(pack.fact(*fact).topic.index()) {
                *place = true;
            }
        }
        (0..).map(TopicId).zip(used).filter(|(_, used)| *used).map(|(topic, _)| topic).collect()
    }
}

/// The same without repetition, in the same order.
fn once(items: impl Iterator<Item = FactKey>) -> Vec<FactKey> {
    let mut found: Vec<FactKey> = Vec::new();
    for item in items {
        if !found.contains(&item) {
            found.push(item);
        }
    }
    found
}
