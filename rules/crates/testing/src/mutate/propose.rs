//! Cases that would notice what none notices: for each mutant that survives, a household of which
//! it answers something else. What is right of it is for a person to say, with the law at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use serde_json::Value as Json;

use super::answers::{Answers, answers};
use super::neighbours::{Household, Neighbours};
use super::prints::{Prints, Root};
use super::run::{Bench, Ended, STACK};
use compiler::compile;
use compiler::json;
use compiler::mutants::Mutant;
use engine::eval::{Clock, Evaluation};
use engine::facts::Facts;
use engine::pack::{Pack, ProgramId};
use engine::values::Date;

/// How many households of the cases of a program others are looked for beside.
const HOMES: usize = 8;

/// One household and what of it tells mutants apart.
#[derive(Debug)]
struct Proposal {
    program: ProgramId,
    at: usize,
    /// The expected answers, each with the mutants that it notices and what they answer.
    expect: Expect,
}

/// The households that are looked at for a program, with what the rules answer.
#[derive(Debug, Default)]
struct Pool {
    households: Vec<(Kept, Answers)>,
}

/// A household as it can be shared between threads.
#[derive(Debug)]
struct Kept {
    says: String,
    facts: Json,
    today: Date,
}

impl Kept {
    /// Begins an evaluation of it anew.
    fn restart(&self, evaluation: &mut Evaluation<'_>) {
        let pack = evaluation.pack();
        let facts = json::facts::read_value(pack, &self.facts, None);
        let facts = facts.unwrap_or_else(|_| Facts::none(pack));
        evaluation.restart(facts, Clock::new(pack, self.today));
    }
}

/// What was found for mutants that survive.
#[derive(Debug)]
pub struct Proposed {
    /// Files of cases, by the program that they are of.
    pub files: BTreeMap<String, String>,
    /// Mutants of which no household was found to answer otherwise.
    pub alike: Vec<String>,
}

/// Looks for a household for each of the mutants. `done` hears of each: `.` where a case notices it
/// already, `+` where a new answer does and `o` where one that another mutant asked for does, `?`
/// where every household answers alike. `None` when the rules have mistakes.
pub fn propose(
    bench: &Bench,
    mutants: &[Mutant],
    threads: usize,
    done: &(dyn Fn(&Mutant, char) + Sync),
) -> Option<Proposed> {
    let pack = compile(bench.files()).0?;
    let prints = Prints::of(&pack);
    let (found, alike) = Default::default();
    let mut search = Search { bench, pack: &pack, prints, pools: BTreeMap::new(), found, alike };
    search.fill(mutants);
    search.look(mutants, threads, done);
    let files = search.written();
    Some(Proposed { files, alike: search.alike.into_inner().unwrap_or_default() })
}

struct Search<'b> {
    bench: &'b Bench,
    pack: &'b Pack,
    prints: Prints,
    pools: BTreeMap<ProgramId, Pool>,
    found: Mutex<Vec<Proposal>>,
    alike: Mutex<Vec<String>>,
}

impl Search<'_> {
    /// Finds the households of every program that has a mutant.
    fn fill(&mut self, mutants: &[Mutant]) {
        let stems: BTreeSet<&str> = mutants.iter().map(Mutant::stem).collect();
        for (at, rules) in (0..).map(ProgramId).zip(&self.pack.programs) {
            let shared = stems.iter().any(|stem| self.pack.programs.iter().all(|p| p.id != *stem));
            if !rules.conditions.is_empty() && (shared || stems.contains(rules.id.as_str())) {
                let pool = self.pool(at);
                self.pools.insert(at, pool);
            }
        }
    }

    fn look(&self, mutants: &[Mutant], threads: usize, done: &(dyn Fn(&Mutant, char) + Sync)) {
        let next = AtomicUsize::new(0);
        let look = || {
            while let Some(mutant) = mutants.get(next.fetch_add(1, Ordering::Relaxed)) {
                let sign = catch_unwind(AssertUnwindSafe(|| self.look_at(mutant)));
                done(mutant, sign.unwrap_or('!'));
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..threads.max(1) {
                let builder = std::thread::Builder::new().stack_size(STACK);
                drop(builder.spawn_scoped(scope, look));
            }
        });
    }

    /// The changed rules, and the programs that they may answer otherwise of; the mutant's own first.
    fn touched(&self, mutant: &Mutant) -> Option<(Pack, Vec<ProgramId>)> {
        let pack = compile(&mutant.apply(self.bench.files())).0?;
        let prints = Prints::of(&pack);
        let channels = prints.differ(&self.prints, &Root::Channels);
        let programs = (0..).map(ProgramId).zip(&self.pack.programs);
        let touched = programs.filter(|(_, rules)| {
            !rules.conditions.is_empty()
                && (channels || prints.differ(&self.prints, &Root::Told(rules.id.clone())))
        });
        let mut touched: Vec<ProgramId> = touched.map(|(at, _)| at).collect();
        touched.sort_by_key(|at| {
            let own = self.pack.program(*at).id == mutant.stem();
            (!own, *at)
        });
        (!touched.is_empty()).then_some((pack, touched))
    }

    fn pool(&self, program: ProgramId) -> Pool {
        let id = self.pack.program(program).id.as_str();
        let homes = self.bench.households(self.pack, id);
        let mut evaluation = nobody(self.pack);
        let mut shapes = BTreeSet::new();
        let mut apart = Vec::new();
        for home in &homes {
            evaluation.restart(home.facts.clone(), Clock::new(self.pack, home.today));
            if shapes.insert(super::answers::shape(&evaluation, program)) {
                apart.push(home);
            }
        }
        let every = apart.len().div_ceil(HOMES).max(1);
        let mut neighbours = Neighbours::of(self.pack, program);
        let mut all: Vec<Household> = homes.clone();
        for home in apart.iter().step_by(every) {
            all.extend(neighbours.beside(home));
        }
        let households = all.into_iter().map(|household| {
            let Household { says, facts, today } = household;
            let kept = Kept { says, facts: json::facts::write(self.pack, &facts), today };
            kept.restart(&mut evaluation);
            let told = answers(&evaluation, program);
            (kept, told)
        });
        Pool { households: households.collect() }
    }

    fn look_at(&self, mutant: &Mutant) -> char {
        if !matches!(self.bench.safely(mutant), Ended::Survived(_)) {
            return '.';
        }
        let Some((pack, programs)) = self.touched(mutant) else { return '.' };
        let mut evaluation = nobody(&pack);
        let known: Vec<(ProgramId, usize)> = {
            let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
            found.iter().map(|one| (one.program, one.at)).collect()
        };
        for program in &programs {
            let Some(pool) = self.pools.get(program) else { continue };
            let proposed = known.iter().filter(|(of, _)| of == program).map(|(_, at)| *at);
            for at in proposed.chain(0..pool.households.len()) {
                let Some((household, before)) = pool.households.get(at) else { continue };
                household.restart(&mut evaluation);
                let after = answers(&evaluation, *program);
                if after != *before {
                    return self.note(mutant, (*program, at), before, &after);
                }
            }
        }
        let mut alike = self.alike.lock().unwrap_or_else(PoisonError::into_inner);
        alike.push(mutant.name.clone());
        '?'
    }

    /// Notes what is answered otherwise: the first of what differs is enough.
    fn note(
        &self,
        mutant: &Mutant,
        place: (ProgramId, usize),
        before: &Answers,
        after: &Answers,
    ) -> char {
        let none = "none".to_owned();
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let differs = |name: &&String| before.get(*name) != after.get(*name);
        let Some(name) = names.into_iter().find(differs) else { return '?' };
        let was = before.get(name).unwrap_or(&none).clone();
        let is = after.get(name).unwrap_or(&none).clone();
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let at = found.iter().position(|one| (one.program, one.at) == place);
        let at = at.unwrap_or_else(|| {
            found.push(Proposal { program: place.0, at: place.1, expect: BTreeMap::new() });
            found.len().saturating_sub(1)
        });
        let Some(one) = found.get_mut(at) else { return '?' };
        let new = !one.expect.contains_key(name);
        let entry = one.expect.entry(name.clone()).or_insert_with(|| (was, Vec::new()));
        entry.1.push((mutant.shown(), is));
        if new { '+' } else { 'o' }
    }

    /// What was found, as files of cases by program.
    fn written(&self) -> BTreeMap<String, String> {
        let found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for one in found.iter() {
            let household =
                self.pools.get(&one.program).and_then(|pool| pool.households.get(one.at));
            let Some((household, _)) = household else { continue };
            let text = files.entry(self.pack.program(one.program).id.clone()).or_default();
            text.push_str(&case(household, &one.expect));
        }
        files
    }
}

type Expect = BTreeMap<String, (String, Vec<(String, String)>)>;

fn case(household: &Kept, expect: &Expect) -> String {
    let mut text = String::from("[[case]]\n");
    let facts = toml(&household.facts);
    let _written = writeln!(text, "says = {}", toml(&Json::from(household.says.as_str())));
    let _written = writeln!(text, "as_of = {}", household.today);
    let _written = writeln!(text, "facts = {facts}");
    text.push_str("[case.expect]\n");
    for (name, (was, mutants)) in expect {
        for (mutant, is) in mutants {
            let _written = writeln!(text, "# {is}  ◀  {}", mutant.replace('\n', " "));
        }
        let _written = writeln!(
            text,
            "{} = {}",
            toml(&Json::from(name.as_str())),
            toml(&Json::from(was.as_str()))
        );
    }
    text.push('\n');
    text
}

/// JSON as a value of TOML on one line.
fn toml(json: &Json) -> String {
    match json {
        Json::Object(map) => {
            let bare = |key: &str| key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            let entry = |(key, value): (&String, &Json)| {
                let key =
                    if bare(key) { key.clone() } else { Json::from(key.as_str()).to_string() };
                format!("{key} = {}", toml(value))
            };
            format!("{{ {} }}", map.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Json::Array(items) => {
            format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", "))
        }
        Json::Null => "\"\"".to_owned(),
        other => other.to_string(),
    }
}

fn nobody(pack: &Pack) -> Evaluation<'_> {
    Evaluation::new(pack, Facts::none(pack), Clock::new(pack, Date::from_days(0)))
}
