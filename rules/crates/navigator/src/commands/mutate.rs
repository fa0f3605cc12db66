//! `mutate`: whether a wrong rule would be noticed.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use compiler::Files;
use testing::mutate::{
    Bench, Depth, Ended, Known, Listed, Mutant, Oracles, Tried, mutants, propose, report, sample,
};
use testing::published;

use crate::Failure;
use crate::arguments::Arguments;
use crate::cases::ours;
use crate::rules::folder;

const SURVIVORS: &str = "conformance/survivors.toml";

/// How many are tried unless it is said otherwise, and which.
const SAMPLE: usize = 200;
const SEED: u64 = 20_261_126;

/// `navigator mutate [--sample N] [--seed S] [--program P] [--kind K] [--part P] [--listed] [--whole] [--held] [--propose FOLDER]`
pub(crate) fn mutate(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let rules = folder(&mut arguments)?;
    let size = number(&mut arguments, "--sample")?;
    let seed = number(&mut arguments, "--seed")?.unwrap_or(SEED);
    let size = size.map_or(SAMPLE, |size| usize::try_from(size).unwrap_or(usize::MAX));
    let program = arguments.option("--program")?;
    let kind = arguments.option("--kind")?;
    let part = arguments.option("--part")?;
    let locales = arguments.path("--locales")?.unwrap_or_else(|| PathBuf::from("locales"));
    let held = arguments.flag("--held");
    let known_alone = arguments.flag("--listed");
    let to = arguments.path("--propose")?;
    let depth = if arguments.flag("--whole") { Depth::Whole } else { Depth::Part };
    arguments.finish()?;
    let listed = listed(&rules)?;

    let mut files = Files::read(&rules)?;
    let all = mutants(&files);
    if locales.is_dir() {
        files.read_messages(&locales)?;
    }
    let chosen = of_program(&all, program.as_deref().and_then(|program| program.to_str()))?;
    let chosen = of_name(chosen, kind, "kind", |mutant| mutant.kind.name())?;
    let chosen = of_name(chosen, part, "part", |mutant| mutant.part.name())?;
    let chosen = match &listed {
        Some(listed) if known_alone => {
            chosen.into_iter().filter(|mutant| listed.has(&mutant.name)).collect()
        }
        _ => sample(chosen, size, seed),
    };
    let paths = ours(Some(&rules))?;
    let cases = Files::read_each(paths.iter().map(PathBuf::as_path))?;
    let known = Known::read(&cases).map_err(Failure::Unusable)?;
    let bench = Bench::new(files, published::read(&rules)?, known, oracles(&rules, depth)?)
        .map_err(Failure::Unusable)?;
    writeln!(out, "{} of {} mutants, seed {seed}", chosen.len(), all.len())?;
    out.flush()?;

    if let Some(to) = to {
        return proposals(&bench, &chosen, &to, out);
    }
    let started = now();
    let tried = run(&bench, &chosen);
    let seconds = now().saturating_duration_since(started).as_secs_f64();
    write!(out, "{}", report(&tried, listed.as_ref()))?;
    let each = seconds / f64::from(u32::try_from(tried.len().max(1)).unwrap_or(u32::MAX));
    writeln!(out, "{seconds:.0} s, {each:.2} s a mutant")?;
    match listed {
        Some(listed) if held => hold(&listed, &tried, &all, out),
        None if held => Err(Failure::Unusable(format!("there is no {SURVIVORS}"))),
        _ => Ok(()),
    }
}

/// Writes cases that would notice what none notices, to be judged by a person.
fn proposals(
    bench: &Bench,
    chosen: &[Mutant],
    to: &Path,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let done = AtomicUsize::new(0);
    let threads = available_parallelism().map_or(1, usize::from);
    let found = propose(bench, chosen, threads, &|_, sign| tell(&done, sign));
    let found = found.ok_or_else(|| Failure::Unusable("the rules have mistakes".to_owned()))?;
    std::fs::create_dir_all(to)?;
    for (program, cases) in &found.files {
        std::fs::write(to.join(format!("{program}.toml")), cases)?;
    }
    for mutant in &found.alike {
        writeln!(out, "every household answers alike: {mutant}")?;
    }
    Ok(())
}

/// Shows how far the work is.
fn tell(done: &AtomicUsize, sign: char) {
    let done = done.fetch_add(1, Ordering::Relaxed).saturating_add(1);
    let end = if done.is_multiple_of(50) { "\n" } else { "" };
    // Whether anybody watches makes no difference to the run.
    let _watched = write!(io::stderr(), "{sign}{end}");
}

fn run(bench: &Bench, chosen: &[Mutant]) -> Vec<Tried> {
    let done = AtomicUsize::new(0);
    let threads = available_parallelism().map_or(1, usize::from);
    bench.run(chosen, threads, &|_, ended: &Ended| {
        let sign = match ended {
            Ended::Same => '=',
            Ended::Refused(_) => 'r',
            Ended::Killed(_) => '.',
            Ended::Survived(_) => 'S',
        };
        tell(&done, sign);
    })
}

/// The mutants of one file, such as `gis`: of its rules and of its figures.
fn of_program(all: &[Mutant], program: Option<&str>) -> Result<Vec<Mutant>, Failure> {
    let Some(program) = program else { return Ok(all.to_vec()) };
    let chosen = all.iter().filter(|mutant| mutant.stem() == program);
    let chosen: Vec<Mutant> = chosen.cloned().collect();
    if chosen.is_empty() {
        return Err(Failure::Unusable(format!("there is no file of rules `{program}`")));
    }
    Ok(chosen)
}

/// The mutants whose kind or part has this name; of any where none is wanted.
fn of_name(
    mutants: Vec<Mutant>,
    name: Option<OsString>,
    what: &str,
    of: impl Fn(&Mutant) -> &'static str,
) -> Result<Vec<Mutant>, Failure> {
    let Some(name) = name else { return Ok(mutants) };
    let known: BTreeSet<&str> = mutants.iter().map(&of).collect();
    let Some(name) = name.to_str().filter(|name| known.contains(name)) else {
        let known = Vec::from_iter(known).join(", ");
        return Err(Failure::Unusable(format!("there is no such {what}; there are {known}")));
    };
    Ok(mutants.into_iter().filter(|mutant| of(mutant) == name).collect())
}

/// What others answered, in the folder beside the rules.
fn oracles(rules: &Path, depth: Depth) -> Result<Oracles, Failure> {
    let mut oracles = Oracles::default();
    let mut folders = vec![rules.join("conformance")];
    let mut paths = Vec::new();
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in folder.read_dir()? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { paths.push(path) }
        }
    }
    paths.sort();
    for path in paths {
        let name = path.strip_prefix(rules).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        oracles.add(&name, &std::fs::read(&path)?, depth).map_err(Failure::Unusable)?;
    }
    Ok(oracles)
}

/// The survivors that are known, where there is a list of them.
fn listed(rules: &Path) -> Result<Option<Listed>, Failure> {
    let path = rules.join(SURVIVORS);
    if !path.is_file() {
        return Ok(None);
    }
    let unusable = |what: String| Failure::Unusable(format!("{}: {what}", path.display()));
    let text = std::fs::read_to_string(&path).map_err(|error| unusable(error.to_string()))?;
    Listed::read(&text).map(Some).map_err(unusable)
}

fn hold(
    listed: &Listed,
    tried: &[Tried],
    all: &[Mutant],
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let held = listed.against(tried, all);
    let groups = [
        ("survives and is not on the list", &held.new),
        ("is noticed now: take it off the list", &held.noticed),
        ("is no mutant any more: take it off the list", &held.gone),
    ];
    for (what, names) in groups {
        for name in names {
            writeln!(out, "{what}: {name}")?;
        }
    }
    if held.is_fine() { Ok(()) } else { Err(Failure::Failed) }
}

fn number(arguments: &mut Arguments, name: &str) -> Result<Option<u64>, Failure> {
    let Some(value) = arguments.option(name)? else { return Ok(None) };
    let text = value.to_string_lossy();
    let number = text
        .parse()
        .map_err(|_| Failure::Unusable(format!("`{name}` needs a whole number, not `{text}`")))?;
    Ok(Some(number))
}

#[expect(clippy::disallowed_methods, reason = "how long it took is told to whoever waited")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}
