//! What a run came to, in tables for people.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use super::held::Listed;
use super::run::{Ended, Tried};
use compiler::mutants::Mutation;

/// How many were noticed.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    refused: usize,
    same: usize,
    killed: usize,
    survived: usize,
}

impl Score {
    fn add(&mut self, ended: &Ended) {
        let count = match ended {
            Ended::Same => &mut self.same,
            Ended::Refused(_) => &mut self.refused,
            Ended::Killed(_) => &mut self.killed,
            Ended::Survived(_) => &mut self.survived,
        };
        *count = count.saturating_add(1);
    }

    fn of<'t>(tried: impl Iterator<Item = &'t Tried>) -> Self {
        let mut score = Self::default();
        tried.for_each(|one| score.add(&one.ended));
        score
    }

    /// The compiler is one of those who notice. What changes nothing cannot be noticed.
    fn noticed(self) -> usize {
        self.killed.saturating_add(self.refused)
    }

    fn total(self) -> usize {
        self.noticed().saturating_add(self.survived)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (noticed, total) = (self.noticed(), self.total());
        let percent = noticed.saturating_mul(100).checked_div(total).unwrap_or(0);
        write!(f, "{noticed:>4}/{total:<4} {percent:>3} %")?;
        if self.refused > 0 {
            write!(f, "  {} refused", self.refused)?;
        }
        if self.same > 0 {
            write!(f, "  {} the same", self.same)?;
        }
        Ok(())
    }
}

/// Scores by kind and by file, the survivors, and how much of what decides and of what is told
/// was noticed: of everything, and without what the list says is the same rule in other words.
pub fn report(tried: &[Tried], listed: Option<&Listed>) -> String {
    let mut text = String::new();
    // Writing into a text cannot fail.
    let _written = write_report(tried, listed, &mut text);
    text
}

fn write_report(tried: &[Tried], listed: Option<&Listed>, to: &mut String) -> fmt::Result {
    writeln!(to, "by kind")?;
    for kind in Mutation::ALL {
        let score = Score::of(tried.iter().filter(|one| one.mutant.kind == kind));
        if score.total() > 0 || score.same > 0 {
            writeln!(to, "  {:<18} {score}", kind.name())?;
        }
    }
    writeln!(to, "by file")?;
    let mut files: BTreeMap<&str, Score> = BTreeMap::new();
    for one in tried {
        files.entry(&one.mutant.path).or_default().add(&one.ended);
    }
    for (path, score) in &files {
        writeln!(to, "  {path:<32} {score}")?;
    }
    let survivors: Vec<&Tried> =
        tried.iter().filter(|one| matches!(one.ended, Ended::Survived(_))).collect();
    writeln!(to, "survivors")?;
    for one in &survivors {
        let warned = match &one.ended {
            Ended::Survived(codes) if !codes.is_empty() => format!(" ({})", codes.join(", ")),
            _ => String::new(),
        };
        writeln!(to, "  {}{warned}", one.mutant.shown())?;
    }
    let part =
        |decides: bool| Score::of(tried.iter().filter(|one| one.mutant.part.decides() == decides));
    writeln!(to, "decides  {}", part(true))?;
    writeln!(to, "told     {}", part(false))?;
    writeln!(to, "all      {}", Score::of(tried.iter()))?;
    let Some(listed) = listed else { return Ok(()) };
    let can_be_met = |one: &&Tried| {
        !matches!(one.ended, Ended::Survived(_)) || !listed.is_same(&one.mutant.name)
    };
    let part = |decides: bool| {
        let of = tried.iter().filter(|one| one.mutant.part.decides() == decides);
        Score::of(of.filter(can_be_met))
    };
    writeln!(to, "without those that nobody could meet")?;
    writeln!(to, "decides  {}", part(true))?;
    writeln!(to, "told     {}", part(false))
}
