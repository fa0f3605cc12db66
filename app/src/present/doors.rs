//! Ways to deal with an office in words: which one is best and why, the others, what comes before.

use engine::outcome::Outcome;
use engine::outcome::advice::Advice;
use engine::outcome::channel_ranking::{ChannelRef, RankedChannel, in_sight};
use engine::pack::{Channel, ChannelId, Localized, Pack, Program, Step, Subject};

use super::contact::Contact;
use super::phone_hours::Lines;
use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::session::{Screen, Session};

/// How many further doors stand on paper, where one page is to hold what to do.
const PRINTED: usize = 2;

/// The doors of an outcome.
pub(crate) struct Doors {
    pub(crate) first: Door,
    /// Why it stands first, where something speaks for it.
    pub(crate) why: Option<String>,
    /// Help that always stands in sight.
    pub(crate) help: Vec<Door>,
    /// Steps to take before.
    pub(crate) before: Vec<Door>,
    pub(crate) others: Vec<Door>,
    /// Some of the others in a line each.
    pub(crate) paper: Vec<String>,
}

/// A way to go on: a step of the program, or a channel beside its own steps.
pub(crate) struct Door {
    pub(crate) name: String,
    pub(crate) text: String,
    /// The kind of place to go to; empty for none.
    pub(crate) place: &'static str,
    pub(crate) contact: Contact,
}

/// What all doors of an outcome are worked out with.
struct Wording<'a> {
    messages: &'a Messages,
    lines: Lines<'static>,
    program: &'static Program,
    subject: Subject,
}

/// The doors of an outcome. Without an answer to how the person deals with offices this is the
/// program's own order.
pub(crate) fn doors(
    messages: &Messages,
    lines: Lines<'static>,
    pack: &'static Pack,
    outcome: &Outcome,
    advice: &Advice,
) -> Option<Doors> {
    let program = pack.program(outcome.program);
    let wording = Wording { messages, lines, program, subject: outcome.subject };
    let (help, ranked): (Vec<&RankedChannel>, Vec<&RankedChannel>) =
        advice.channels.iter().partition(|way| in_sight(pack, way));
    let mut others = wording.all(&ranked);
    if others.is_empty() {
        return None;
    }
    let first = others.remove(0);
    let before = advice.preparations.iter().filter_map(|id| program.step(*id));
    Some(Doors {
        first,
        why: ranked.first().and_then(|way| wording.reason(way)),
        help: wording.all(&help),
        before: before.map(|step| wording.step(step)).collect(),
        others,
        paper: ranked.iter().skip(1).take(PRINTED).filter_map(|way| wording.line(way)).collect(),
    })
}

impl Wording<'_> {
    fn channel(&self, id: ChannelId) -> Option<&'static Channel> {
        self.lines.channels.channel(id)
    }

    #[inline(never)]
    fn all(&self, ways: &[&RankedChannel]) -> Vec<Door> {
        ways.iter().filter_map(|way| self.door(way)).collect()
    }

    fn door(&self, way: &RankedChannel) -> Option<Door> {
        match way.way {
            ChannelRef::Step(id) => Some(self.step(self.program.step(id)?)),
            ChannelRef::Channel(id) => Some(self.beside(self.channel(id)?)),
        }
    }

    #[inline(never)]
    fn step(&self, step: &'static Step) -> Door {
        let name = self.messages.text(&key(&["channel", &step.channel]));
        let contact = Contact::of_step(self.messages, self.lines, step);
        Door { name, text: self.words(step), place: &step.place, contact }
    }

    /// A channel beside the program's own steps.
    fn beside(&self, channel: &'static Channel) -> Door {
        let name = self.messages.text(&key(&["door", &channel.id]));
        let text = self.messages.text(&key(&["door", &channel.id, "text"]));
        let contact = Contact::of_channel(self.messages, self.lines, channel);
        Door { name, text, place: &channel.place, contact }
    }

    /// What a step says.
    fn words(&self, step: &Step) -> String {
        let id = key(&[&self.program.id, "step", &step.id]);
        self.messages.say(&id, &[("who", who(self.subject))])
    }

    /// Why a door stands first: the reason that speaks most for it.
    fn reason(&self, way: &RankedChannel) -> Option<String> {
        let (channel, weight) = way.because.first()?.among(self.lines.channels)?;
        if weight.points <= 0 {
            return None;
        }
        let id = key(&["door", &channel.id, "because", &weight.id]);
        Some(self.messages.say(&id, &[("who", who(self.subject))]))
    }

    /// A door in one line.
    fn line(&self, way: &RankedChannel) -> Option<String> {
        let line = |text: String, phone: &Localized| {
            [text.as_str(), self.messages.language.pick(phone)].join(" ")
        };
        match way.way {
            ChannelRef::Step(id) => {
                let step = self.program.step(id)?;
                Some(line(self.words(step), &step.phone))
            }
            ChannelRef::Channel(id) => {
                let channel = self.channel(id)?;
                Some(line(self.messages.text(&key(&["door", &channel.id])), &channel.phone))
            }
        }
    }
}

/// The question that sorts the doors: its page, and what the way to it says.
pub(crate) fn question(session: Session, messages: &Messages) -> Option<(Page, String)> {
    let question = &session.pack.channels.question;
    if question.is_empty() {
        return None;
    }
    let said = session.said();
    let mut facts = said.iter().map(|said| session.pack.fact(said.0));
    let answered = facts.any(|fact| fact.question == *question);
    let text = messages.text(if answered { "doors-ask-again" } else { "doors-ask" });
    let screen = Screen { question: question.clone(), subject: Subject::Person };
    Some((Page::Change(screen), text))
}

#[cfg(test)]
mod tests {
    use engine::outcome::Verdict;
    use engine::pack::StepId;
    use engine::values::Date;

    use super::*;
    use crate::i18n::tests::english;
    use crate::present::samples;
    use crate::state::Moment;

    fn step(id: &str, phone: &str) -> Step {
        Step {
            id: id.to_owned(),
            when: None,
            channel: "phone".to_owned(),
            place: String::new(),
            url: Localized::default(),
            phone: Localized::new([("en", phone)]),
            tty: String::new(),
            form: String::new(),
            checked: Date::new(2026, 11, 27).unwrap(),
        }
    }

    fn way(step: u16) -> RankedChannel {
        RankedChannel { way: ChannelRef::Step(StepId(step)), points: 0, because: Vec::new() }
    }

    fn said(ranked: &[u16], before: &[u16]) -> Option<Doors> {
        let steps = ["1", "2", "3", "4"].map(|number| step("call", number)).into();
        let programs = vec![Program { steps, ..samples::program("p") }];
        let pack: &Pack = Box::leak(Box::new(Pack { programs, ..Pack::default() }));
        let lines = Lines { channels: &pack.channels, now: Moment { utc: 0, here: None } };
        let outcome = samples::outcome(Verdict::Likely);
        let channels = ranked.iter().map(|place| way(*place)).collect();
        let advice = Advice {
            channels,
            preparations: before.iter().copied().map(StepId).collect(),
            ..Advice::default()
        };
        doors(&english(), lines, pack, &outcome, &advice)
    }

    #[test]
    fn the_first_door_is_in_sight_and_some_of_the_others_are_on_paper() {
        let doors = said(&[2, 0, 1, 3], &[1]).unwrap();
        assert_eq!(doors.first.contact.phone, "3");
        let phones: Vec<&String> = doors.others.iter().map(|door| &door.contact.phone).collect();
        assert_eq!(phones, ["1", "2", "4"]);
        assert_eq!(doors.paper.len(), PRINTED);
        assert!(doors.paper.iter().zip(["1", "2"]).all(|(line, phone)| line.ends_with(phone)));
        assert_eq!(doors.before.len(), 1);
        assert_eq!(doors.why, None);
    }

    #[test]
    fn without_a_way_there_are_no_doors() {
        assert!(said(&[], &[0]).is_none());
        assert!(said(&[7], &[]).is_none());
    }
}
