//! Trying mutants: each is compiled and answers until something differs from what is known.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::known::{Case, Known};
use super::neighbours::Household;
use super::oracles::Oracles;
use super::prints::{Prints, Root};
use crate::published;
use compiler::mutants::Mutant;
use compiler::mutants::{Mutation, Part};
use compiler::source::diagnostic::Severity;
use compiler::{Diagnostic, Files, compile, lint, messages};
use engine::pack::Pack;
use places::Places;

/// Evaluation recurses through definitions.
pub(super) const STACK: usize = 16 << 20;

/// What is said of `time` where it changes nothing.
const TIMELESS: &str = "W0806";

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The rules with it answer the same to everything: it is no change.
    Same,
    /// The compiler or the check refuses it, with this code.
    Refused(&'static str),
    /// This case or file of others has another answer.
    Killed(String),
    /// Nothing differs. With the codes of warnings that only these rules have.
    Survived(Vec<&'static str>),
}

/// A mutant and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The mutant.
    pub mutant: Mutant,
    /// What became of it.
    pub ended: Ended,
}

/// The rules as they are, and all that is known of their answers.
#[derive(Debug)]
pub struct Bench {
    files: Files,
    published: Files,
    known: Known,
    oracles: Oracles,
    places: Places,
    prints: Prints,
    said: BTreeSet<(&'static str, String)>,
}

impl Bench {
    /// Puts the known answers to the rules as they are, and holds their figures against published
    /// ones. Where messages are among the files, they are held against changed rules too.
    ///
    /// # Errors
    /// One sentence, when the rules have mistakes or do not have the answers that are known.
    pub fn new(
        files: Files,
        published: Files,
        known: Known,
        mut oracles: Oracles,
    ) -> Result<Self, String> {
        let (pack, mut diagnostics) = compile(&files);
        let pack = pack.ok_or("the rules have mistakes; `navigator check` names them")?;
        let places =
            compiler::places::compile(&files, &pack).map_err(|mistakes| mistakes.join("\n"))?;
        if let Some(case) = known.failing(&pack, &places) {
            return Err(format!("{case} fails before anything is changed; see `navigator test`"));
        }
        if published.iter().next().is_some() {
            let differ = published::compare(&files, &published)?;
            if let Some(first) = differ.first() {
                return Err(format!("{first}; nothing is changed yet"));
            }
        }
        oracles.settle(&pack)?;
        diagnostics.extend(lint::check(&pack, &files));
        diagnostics.extend(worded(&files));
        let said = diagnostics.iter().map(saying).collect();
        let prints = Prints::of(&pack);
        Ok(Self { files, published, known, oracles, places, prints, said })
    }

    /// The rules as they are.
    pub(super) fn files(&self) -> &Files {
        &self.files
    }

    /// The households of the cases that expect something of a program.
    pub(super) fn households(&self, pack: &Pack, program: &str) -> Vec<Household> {
        let cases = self.known.cases.iter();
        let about = cases.filter(|case| case.about.iter().any(|id| id == program));
        about.filter_map(|case| case.household(pack, &self.places)).collect()
    }

    /// Tries every mutant, several at a time. `done` hears of each, with its number in the order
    /// given; what comes back is in that order too.
    pub fn run(
        &self,
        mutants: &[Mutant],
        threads: usize,
        done: &(dyn Fn(usize, &Ended) + Sync),
    ) -> Vec<Tried> {
        let next = AtomicUsize::new(0);
        let work = || {
            let mut ended = Vec::new();
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(mutant) = mutants.get(number) else { return ended };
                let found = self.safely(mutant);
                done(number, &found);
                ended.push((number, found));
            }
        };
        let mut all: Vec<(usize, Ended)> = thread::scope(|scope| {
            let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
            let workers: Vec<_> = (0..threads.max(1)).filter_map(|n| start(n).ok()).collect();
            workers.into_iter().filter_map(|worker| worker.join().ok()).flatten().collect()
        });
        all.sort_by_key(|(number, _)| *number);
        let tried = all.into_iter().filter_map(|(number, ended)| {
            Some(Tried { mutant: mutants.get(number)?.clone(), ended })
        });
        tried.collect()
    }

    /// A rule with which the engine itself fails is noticed by whoever uses it.
    pub(super) fn safely(&self, mutant: &Mutant) -> Ended {
        catch_unwind(AssertUnwindSafe(|| self.try_one(mutant)))
            .unwrap_or_else(|_| Ended::Killed("the engine fails".to_owned()))
    }

    fn try_one(&self, mutant: &Mutant) -> Ended {
        let files = mutant.apply(&self.files);
        let (pack, mut diagnostics) = compile(&files);
        let Some(pack) = pack else { return Ended::Refused(code(&diagnostics)) };
        let prints = Prints::of(&pack);
        let may_differ =
            |roots: &[Root]| roots.iter().any(|root| prints.differ(&self.prints, root));
        if !may_differ(&[Root::Everything]) {
            return Ended::Same;
        }
        if matches!(mutant.part, Part::Figure | Part::Table) && self.unpublished(&files) {
            return Ended::Killed("the published figures".to_owned());
        }
        if let Some(case) = self.killer(mutant, &pack, &may_differ) {
            return Ended::Killed(case.name.clone());
        }
        // The lints work out every program many times over; of what decides nothing they say nothing.
        if prints.decide_otherwise(&self.prints) {
            diagnostics.extend(lint::check(&pack, &files));
        }
        diagnostics.extend(worded(&files));
        diagnostics.retain(|found| !self.said.contains(&saying(found)));
        if diagnostics.iter().any(|found| found.severity == Severity::Error) {
            return Ended::Refused(code(&diagnostics));
        }
        let pieces = self.oracles.pieces.iter().filter(|piece| may_differ(piece.roots()));
        for piece in pieces {
            if !piece.holds(&pack) {
                return Ended::Killed(piece.name.clone());
            }
        }
        if mutant.kind == Mutation::Time && diagnostics.iter().any(|found| found.code == TIMELESS) {
            return Ended::Same;
        }
        let codes: BTreeSet<&'static str> = diagnostics.iter().map(|found| found.code).collect();
        Ended::Survived(codes.into_iter().collect())
    }

    /// Whether a figure of the changed rules is not the published one.
    fn unpublished(&self, files: &Files) -> bool {
        let any = self.published.iter().next().is_some();
        any && published::compare(files, &self.published).map_or(true, |differ| !differ.is_empty())
    }

    /// The case that notices: first of those that name the file that was changed, then of the others.
    fn killer(
        &self,
        mutant: &Mutant,
        pack: &Pack,
        may_differ: &impl Fn(&[Root]) -> bool,
    ) -> Option<&Case> {
        let cases = self.known.cases.iter().filter(|case| may_differ(&case.roots));
        let names_it = |case: &&Case| case.about.iter().any(|file| file == mutant.stem());
        let (first, then): (Vec<_>, Vec<_>) = cases.partition(names_it);
        first.into_iter().chain(then).find(|case| !case.holds(pack, &self.places))
    }
}

fn code(diagnostics: &[Diagnostic]) -> &'static str {
    let error = diagnostics.iter().find(|found| found.severity == Severity::Error);
    error.map_or("", |found| found.code)
}

/// What is wrong with the messages, where there are any beside the rules.
fn worded(files: &Files) -> Vec<Diagnostic> {
    let mut paths = files.iter().map(|(_, path, _)| Path::new(path).extension());
    let any = paths.any(|ending| ending.is_some_and(|ending| ending == "ftl"));
    if any { messages::check(files) } else { Vec::new() }
}

/// A diagnostic by what it says: its place moves with the text before it.
fn saying(found: &Diagnostic) -> (&'static str, String) {
    (found.code, found.message.clone())
}
