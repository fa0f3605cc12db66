//! What a household is answered about: everything, some programs, or what an entry looks at.

use compiler::source::suggest::suggestion;
use engine::eval::Evaluation;
use engine::facts::{Answer, MissingReason};
use engine::pack::{FactId, Literal, Pack, ProgramId, Subject};
use engine::values::Value;

use crate::Failure;
use crate::arguments::Arguments;

/// What was asked for, by name.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    programs: Vec<String>,
    entry: Option<String>,
}

/// What answers are about.
#[derive(Debug)]
pub(crate) struct Conversation {
    /// Positions of programs, ascending.
    pub(crate) programs: Vec<ProgramId>,
    /// Answers that go without saying.
    given: Vec<(FactId, Subject, Literal)>,
}

impl Asked {
    /// `--program P`, as often as there are programs or with commas, or `--entry E`.
    pub(crate) fn of(arguments: &mut Arguments) -> Result<Self, Failure> {
        let programs = arguments.each("--program")?;
        let entry = arguments.option("--entry")?;
        let entry = entry.map(|entry| entry.to_string_lossy().into_owned());
        if entry.is_some() && !programs.is_empty() {
            let message = "`--program` beside `--entry`: an entry looks at programs of its own";
            return Err(Failure::Unusable(message.to_owned()));
        }
        Ok(Self { programs, entry })
    }

    /// What it is in these rules.
    pub(crate) fn within(&self, pack: &Pack) -> Result<Conversation, Failure> {
        if let Some(id) = &self.entry {
            let names = || pack.entries.iter().map(|entry| entry.id.as_str());
            let found = pack.entries.iter().find(|entry| entry.id == *id);
            let entry = found.ok_or_else(|| unknown("entry", "entries", id, names()))?;
            let mut programs = entry.programs.clone();
            programs.sort_unstable();
            return Ok(Conversation { programs, given: entry.given.clone() });
        }
        let mut programs = Vec::new();
        for id in &self.programs {
            let names = || pack.programs.iter().map(|program| program.id.as_str());
            let found = pack.program_named(id);
            programs.push(found.ok_or_else(|| unknown("program", "programs", id, names()))?);
        }
        if programs.is_empty() {
            programs.extend(pack.program_ids());
        }
        programs.sort_unstable();
        programs.dedup();
        Ok(Conversation { programs, given: Vec::new() })
    }
}

impl Conversation {
    /// Fills in what goes without saying; what the household said itself stays.
    pub(crate) fn settle(&self, evaluation: &mut Evaluation<'_>) {
        for (fact, subject, literal) in &self.given {
            if *evaluation.facts().get(*fact, *subject) == Answer::Missing(MissingReason::NotAsked)
            {
                evaluation.set(*fact, *subject, Answer::Given(Value::from(*literal)));
            }
        }
    }
}

fn unknown<'n>(
    what: &str,
    all: &str,
    id: &str,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Failure {
    let help = suggestion(id, names.clone())
        .unwrap_or_else(|| format!("{all} are {}", names.collect::<Vec<_>>().join(", ")));
    Failure::Unusable(format!("there is no {what} `{id}`: {help}"))
}
