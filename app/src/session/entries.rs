//! What the conversation is about: the entries that a person chose, and what follows from them.
//!
//! Only the programs of the chosen entries are worked out and asked for. With nothing chosen
//! yet, as in a file from before there were entries, it is about everything.

use engine::facts::{Answer, Facts, MissingReason};
use engine::pack::{Entry, FactId, Literal, Pack, ProgramId, Subject};
use engine::values::Value;

/// The name under which the choice stands among the answers in a file.
const LINE: &str = "navigator.needs = ";
pub(super) const NAME: &str = "navigator.needs";
/// Everything there is.
const ALL: &str = "all";

/// The chosen entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Entries {
    /// Nobody chose yet.
    #[default]
    Open,
    /// Every program.
    All,
    /// These entries, by id.
    Chosen(Vec<String>),
}

impl Entries {
    /// The positions of the programs it looks at, ascending.
    pub(crate) fn programs(&self, pack: &Pack) -> Vec<ProgramId> {
        match self {
            Self::Open | Self::All => pack.program_ids().collect(),
            Self::Chosen(_) => {
                let looked_at = |place: &ProgramId| {
                    let mut programs = self.entries(pack).flat_map(|entry| &entry.programs);
                    programs.any(|program| program == place)
                };
                pack.program_ids().filter(looked_at).collect()
            }
        }
    }

    /// Whether an entry was chosen.
    pub(crate) fn has(&self, id: &str) -> bool {
        matches!(self, Self::Chosen(ids) if ids.iter().any(|chosen| chosen == id))
    }

    fn entries<'p>(&self, pack: &'p Pack) -> impl Iterator<Item = &'p Entry> {
        pack.entries.iter().filter(|entry| self.has(&entry.id))
    }

    /// Answers that go without saying, where the chosen entries agree on them, and none looks at a
    /// further program for which it has to be said.
    fn given(&self, pack: &Pack) -> Vec<(FactId, Subject, Literal)> {
        let agrees = |entry: &Entry, one: &(FactId, Subject, Literal), of: &Entry| {
            let own = entry.given.iter().find(|other| (other.0, other.1) == (one.0, one.1));
            if let Some(other) = own {
                return other.2 == one.2;
            }
            let mut further = entry.programs.iter().filter(|p| !of.programs.contains(p));
            !further.any(|program| reads(pack, *program, one.0))
        };
        let mut all = Vec::new();
        for entry in self.entries(pack) {
            let alone = |one: &&(FactId, Subject, Literal)| {
                self.entries(pack).all(|other| agrees(other, one, entry))
            };
            all.extend(entry.given.iter().filter(alone).copied());
        }
        all
    }

    /// Takes back what went without saying before, and fills in what does now. What the person
    /// said themselves stays.
    pub(crate) fn settle(&self, before: &Self, pack: &Pack, facts: &mut Facts) {
        for (fact, subject, literal) in before.given(pack) {
            if *facts.get(fact, subject) == Answer::Given(Value::from(literal)) {
                facts.set(fact, subject, Answer::Missing(MissingReason::NotAsked));
            }
        }
        for (fact, subject, literal) in self.given(pack) {
            let known = pack.fact(fact);
            let admitted =
                known.admits(&Value::from(literal)) && known.subjects().contains(&subject);
            if admitted && *facts.get(fact, subject) == Answer::Missing(MissingReason::NotAsked) {
                facts.set(fact, subject, Answer::Given(Value::from(literal)));
            }
        }
    }

    /// The line of a file; nothing where nobody chose.
    pub(crate) fn line(&self) -> Option<String> {
        let ids = match self {
            Self::Open => return None,
            Self::All => ALL.to_owned(),
            Self::Chosen(ids) => ids.join("|"),
        };
        let mut line = String::from(LINE);
        line.push_str(&ids);
        Some(line)
    }

    /// Takes its line out of those that the rules do not know.
    pub(crate) fn of_lines(lines: &mut Vec<String>, pack: &Pack) -> Self {
        let mut entries = Self::Open;
        lines.retain(|line| match line.strip_prefix(LINE) {
            None => true,
            Some(ids) => {
                entries = Self::of_ids(ids.split('|'), pack);
                false
            }
        });
        entries
    }

    /// The entries of these ids; an id that the rules do not know is passed over.
    pub(crate) fn of_ids<'i>(ids: impl Iterator<Item = &'i str>, pack: &Pack) -> Self {
        let ids: Vec<&str> = ids.collect();
        if ids.contains(&ALL) {
            return Self::All;
        }
        let known = pack.entries.iter().filter(|entry| ids.contains(&entry.id.as_str()));
        let known: Vec<String> = known.map(|entry| entry.id.clone()).collect();
        if known.is_empty() { Self::Open } else { Self::Chosen(known) }
    }
}

/// Whether a condition of a program reads a fact.
fn reads(pack: &Pack, program: ProgramId, fact: FactId) -> bool {
    let conditions = pack.program(program).conditions.iter();
    let read = conditions.map(|c| pack.definition(c.holds));
    read.flat_map(|definition| definition.reads(Subject::Person)).any(|(other, _)| *other == fact)
}

#[cfg(test)]
mod tests {
    use engine::pack::{Fact, Kind, Program, Scope};
    use engine::values::Number;

    use super::*;

    fn pack() -> Pack {
        let kind = Kind::Choice(vec!["laid_off".into(), "sick".into()]);
        let fact = Fact::new("why_stopped", Scope::Each, kind, (Number::ZERO, Number::ZERO));
        let program = |id: &str| Program {
            id: id.into(),
            group: id.into(),
            partner: true,
            taxable: true,
            ..Program::EMPTY
        };
        let entry = |id: &str, programs: &[u16], option: u64| Entry {
            id: id.into(),
            programs: programs.iter().copied().map(ProgramId).collect(),
            given: vec![(FactId(0), Subject::Person, Literal::Choice(option))],
        };
        Pack {
            facts: vec![fact],
            programs: vec![program("a"), program("b"), program("c")],
            entries: vec![entry("lost_job", &[1], 1), entry("sick", &[2, 1], 2)],
            ..Pack::default()
        }
    }

    fn chosen(ids: &str) -> Entries {
        Entries::of_ids(ids.split('|'), &pack())
    }

    #[test]
    fn programs_of_all_chosen_entries_are_looked_at_once() {
        assert_eq!(chosen("lost_job").programs(&pack()), [ProgramId(1)]);
        assert_eq!(chosen("sick|lost_job").programs(&pack()), [1, 2].map(ProgramId));
        assert_eq!(chosen("all").programs(&pack()), [0, 1, 2].map(ProgramId));
        assert_eq!(chosen("unheard_of"), Entries::Open);
        assert_eq!(Entries::Open.programs(&pack()).len(), 3);
    }

    #[test]
    fn what_goes_without_saying_is_filled_in_and_taken_back() {
        let pack = pack();
        let mut facts = Facts::none(&pack);
        let said = |facts: &Facts| facts.get(FactId(0), Subject::Person).clone();
        chosen("lost_job").settle(&Entries::Open, &pack, &mut facts);
        assert_eq!(said(&facts), Answer::Given(Value::from(Literal::Choice(1))));
        // Two that do not agree leave it to be asked.
        chosen("lost_job|sick").settle(&chosen("lost_job"), &pack, &mut facts);
        assert_eq!(said(&facts), Answer::Missing(MissingReason::NotAsked));
        // What a person said stays.
        facts.set(FactId(0), Subject::Person, Answer::Given(Value::from(Literal::Choice(2))));
        chosen("lost_job").settle(&chosen("lost_job|sick"), &pack, &mut facts);
        assert_eq!(said(&facts), Answer::Given(Value::from(Literal::Choice(2))));
    }

    #[test]
    fn the_choice_is_a_line_of_the_file() {
        for entries in [Entries::All, chosen("lost_job|sick")] {
            let mut lines = vec!["x = 1".to_owned(), entries.line().unwrap()];
            assert_eq!(Entries::of_lines(&mut lines, &pack()), entries);
            assert_eq!(lines, ["x = 1"]);
        }
        assert_eq!(Entries::Open.line(), None);
    }
}
