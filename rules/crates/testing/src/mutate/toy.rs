//! Mutants of a small set of rules, and what becomes of them.

use super::*;
use compiler::Files;

const FACTS: &str = r#"
[role.partner]
exists = "household.marital_status == married"

[household.marital_status]
type = "choice"
options = ["single", "married", "widowed"]
topic = "you"
question = "marital_status"

[each.age]
type = "years"
min = 0
max = 120
topic = "you"
question = "age"

[each.income]
type = "dollars/year"
min = 0
max = 1000000
topic = "you"
question = "income"

[each.away]
type = "truth"
presumed = false
topic = "you"
question = "away"
"#;

const PARAMS: &str = r#"
[most]
unit = "dollars/month"
cite = ["OAS 7"]
values = [
  { from = 2025-01-01, value = "700.00", source = "rates", seen = "primary" },
  { from = 2026-01-01, value = "750.50", source = "rates", seen = "primary" },
]
"#;

const PROGRAM: &str = r#"
id = "toy"
act = "OAS"

[[let]]
id = "low"
value = "person.income < 20000 dollars/year and household.marital_status in [single, widowed]"
cite = ["OAS 12"]

[[let]]
id = "part"
value = "if low then min(toy.most, 800 dollars/month) - 50 dollars/month else toy.most * 2"
cite = ["OAS 12"]

[[condition]]
id = "old"
when = "person.age >= 65 years"
cite = ["OAS 3"]
unless = [{ id = "agreement", when = "person.away", then = "ask-a-person", cite = ["OAS 40"] }]

[[condition]]
id = "here"
when = "not person.away"
cite = ["OAS 3"]

[[amount]]
id = "monthly"
unit = "dollars/month"
value = "part"
round = "cent-half-up"
cite = ["OAS 7"]

[[note]]
id = "far"
when = "person.age > 70 years and lookup(weeks.weeks, person.age) > 11 weeks"

[[step]]
id = "apply"
channel = "online"
checked = 2026-09-30
"#;

const TABLE: &str = "age,weeks,share\n60,10,0.5\n65,12,0.6\n";
const TABLE_HEAD: &str = r#"
from = 2025-01-01
source = "rates"
keys = [{ id = "age", unit = "years", match = "band" }]
columns = [{ id = "weeks", unit = "weeks" }, { id = "share", unit = "ratio" }]
"#;

/// Says nothing of notes, of 65 itself, nor of figures before 2026.
const CASES: &str = r#"
[[case]]
says = "single, 66, little"
as_of = 2026-11-23
facts = { person = { age = 66, income = 10000, away = false }, household = { marital_status = "single" } }
expect = { toy = "likely", "toy.monthly" = "700.50" }

[[case]]
says = "away"
as_of = 2026-11-23
facts = { person = { age = 64, income = 10000, away = true }, household = { marital_status = "single" } }
expect = { toy = "likely_not" }
"#;

const LIBRARY: [(&str, &str); 3] = [
    ("topics.toml", "reviewed = 2026-11-23\ntopics = [\"you\"]\n"),
    (
        "acts.toml",
        "[OAS]\ntitle = { en = \"Act\", fr = \"Loi\" }\n\
         url = { en = \"https://a.ca/{section}\", fr = \"https://a.ca/f/{section}\" }\n",
    ),
    (
        "sources.toml",
        "[rates]\ntitle = \"Rates\"\nread = 2026-11-23\n\
         url = { en = \"https://a.ca\", fr = \"https://a.ca/f\" }\n",
    ),
];

fn rules() -> Files {
    let own = [
        ("facts/facts.toml", FACTS),
        ("params/toy.toml", PARAMS),
        ("programs/toy.toml", PROGRAM),
        ("tables/weeks.toml", TABLE_HEAD),
        ("tables/weeks.csv", TABLE),
    ];
    Files::from_texts(own.into_iter().chain(LIBRARY))
}

fn bench() -> Bench {
    let cases = Files::from_texts([("cases/toy.toml", CASES)]);
    Bench::new(rules(), Files::default(), Known::read(&cases).unwrap(), Oracles::default()).unwrap()
}

/// What the mutants of a kind in some part of the rules come to, as `before → after`.
fn changes(kind: Mutation, part: Part) -> Vec<String> {
    let all = mutants(&rules());
    let found = all.iter().filter(|mutant| mutant.kind == kind && mutant.part == part);
    found
        .map(|mutant| mutant.name.split_once(&format!("{}: ", kind.name())).unwrap().1.to_owned())
        .collect()
}

fn one(needle: &str) -> Mutant {
    let mut found = mutants(&rules());
    found.retain(|mutant| mutant.name.contains(needle));
    assert_eq!(found.len(), 1, "{needle}: {found:?}");
    found.remove(0)
}

#[test]
fn each_kind_makes_the_change_it_says() {
    let has = |kind, part, wanted: &[&str]| {
        let found = changes(kind, part);
        for wanted in wanted {
            assert!(found.iter().any(|found| found.contains(wanted)), "{wanted}: {found:#?}");
        }
    };
    has(Mutation::Comparison, Part::Condition, &["age >= 65 years\"` → `when = \"person.age > 65"]);
    has(Mutation::Comparison, Part::Let, &["income <= 20000"]);
    has(Mutation::Logic, Part::Let, &["dollars/year or household"]);
    has(Mutation::Clause, Part::Let, &["→ `…rson.income < 20000 dollars/year\"`"]);
    has(Mutation::Option, Part::Let, &["in [widowed]\"`", "in [single]\"`"]);
    has(Mutation::Negation, Part::Let, &["if not (low) then"]);
    has(
        Mutation::Negation,
        Part::Condition,
        &["→ `when = \"person.away\"`", "not (not person.away)"],
    );
    has(Mutation::Number, Part::Let, &["799.99 dollars/month", "800.01 dollars/month"]);
    has(Mutation::Extreme, Part::Let, &["max(toy.most"]);
    has(Mutation::Sign, Part::Let, &[") + 50 dollars"]);
    has(Mutation::Term, Part::Let, &["else toy.most\"`"]);
    has(Mutation::Then, Part::Exception, &["then = \"met\"", "then = \"first\""]);
    has(Mutation::Exception, Part::Exception, &["→ `unless = []`"]);
    has(Mutation::Condition, Part::Condition, &["→ nothing"]);
    has(Mutation::Time, Part::Condition, &["time = true"]);
    has(Mutation::Rounding, Part::Amount, &["cent-floor", "dollar-half-up"]);
    has(Mutation::Presumed, Part::Fact, &["presumed = true"]);
    has(Mutation::Figure, Part::Figure, &["750.51", "750.49"]);
    has(Mutation::Since, Part::Figure, &["from = 2026-01-02", "from = 2025-12-31"]);
    has(Mutation::Cell, Part::Table, &["`65,12,0.6` → `65,13,0.6`", "→ `66,12,0.6`"]);
    has(Mutation::Row, Part::Table, &["`60,10,0.5`"]);
    has(Mutation::Item, Part::Step, &["→ nothing"]);
    has(Mutation::Way, Part::Step, &["channel = \"in-person\""]);
    has(Mutation::When, Part::Note, &["`when = \"person.age > 70 years"]);
}

#[test]
fn citations_and_sources_are_left_alone() {
    for mutant in mutants(&rules()) {
        let changed = mutant.apply(&rules());
        let cites = |files: &Files| -> usize {
            files.iter().map(|(_, _, text)| text.matches("source = \"rates\"").count()).sum()
        };
        assert_eq!(cites(&changed), cites(&rules()), "{}", mutant.name);
        let named = mutants(&changed).iter().filter(|other| other.name == mutant.name).count();
        assert!(named <= 1);
    }
}

#[test]
fn a_mutant_is_noticed_or_survives_as_the_cases_have_it() {
    let bench = bench();
    let ended = |needle: &str| {
        let tried = bench.run(&[one(needle)], 1, &|_, _| {});
        tried.into_iter().next().unwrap().ended
    };
    let killed = |ended: &Ended| matches!(ended, Ended::Killed(_));
    assert!(killed(&ended("→ `{ from = 2026-01-01, value = \"750.51\"")));
    assert!(killed(&ended("condition here: condition dropped")));
    assert!(killed(&ended("let part: sign")));
    // Nobody is 65 to the year, and no case expects a note or reads an old figure.
    let survives = Ended::Survived(Vec::new());
    assert_eq!(ended("condition old: comparison"), survives);
    assert_eq!(ended("note far: when dropped"), survives);
    assert_eq!(ended("→ `{ from = 2025-01-01, value = \"700.01\""), survives);
    assert_eq!(ended("row weeks 65: table row dropped"), survives);
    // A ratio is no number of weeks, and waiting ends no absence.
    assert_eq!(ended("note far: column"), Ended::Refused("E0402"));
    assert_eq!(ended("condition here: time"), Ended::Same);
}

#[test]
fn a_seed_finds_the_same_sample_of_every_file() {
    let names = |seed: u64, size: usize| -> Vec<String> {
        sample(mutants(&rules()), size, seed).into_iter().map(|mutant| mutant.name).collect()
    };
    assert_eq!(names(1, 12), names(1, 12));
    assert_ne!(names(1, 12), names(2, 12));
    let files: std::collections::BTreeSet<String> =
        sample(mutants(&rules()), 4, 1).into_iter().map(|mutant| mutant.path).collect();
    assert_eq!(files.len(), 4);
    assert_eq!(names(1, usize::MAX).len(), mutants(&rules()).len());
}

#[test]
fn the_list_may_only_grow_shorter() {
    let bench = bench();
    let all = mutants(&rules());
    let (survivor, noticed) = (one("condition old: comparison"), one("let part: sign"));
    let tried = bench.run(&[survivor.clone(), noticed.clone()], 2, &|_, _| {});
    let entry = |name: &str| format!("[[survivor]]\nmutant = '''{name}'''\nwhy = \"…\"\n");
    let held = |text: &str| Listed::read(text).unwrap().against(&tried, &all);
    assert_eq!(held("").new, [survivor.name.as_str()]);
    assert!(held(&entry(&survivor.name)).is_fine());
    let both = held(&[entry(&survivor.name), entry(&noticed.name)].concat());
    assert_eq!(both.noticed, [noticed.name.as_str()]);
    let gone = held(&[entry(&survivor.name), entry("programs/old.toml")].concat());
    assert_eq!(gone.gone, ["programs/old.toml"]);
    assert!(Listed::read("[[survivor]]\nmutant = 'a'\n").is_err());
}

#[test]
fn the_report_counts_what_was_noticed() {
    let tried =
        bench().run(&[one("condition old: comparison"), one("let part: sign")], 1, &|_, _| {});
    let text = report(&tried, None);
    assert!(text.contains("comparison            0/1      0 %"), "{text}");
    assert!(text.contains("decides     1/2     50 %"), "{text}");
    assert!(text.contains("programs/toy.toml:"), "{text}");
    // What nobody could meet is left out of the second count.
    let (name, same) = (&tried[0].mutant.name, "why = \"…\"\nsame = true\n");
    let listed = Listed::read(&format!("[[survivor]]\nmutant = '''{name}'''\n{same}")).unwrap();
    assert!(report(&tried, Some(&listed)).contains("decides     1/1    100 %"));
}

#[test]
fn a_household_is_found_that_a_survivor_answers_otherwise() {
    let bench = bench();
    let (edge, note) = (one("condition old: comparison"), one("note far: when dropped"));
    let found = propose(&bench, &[edge.clone(), note.clone()], 1, &|_, _| {}).unwrap();
    assert!(found.alike.is_empty(), "{:?}", found.alike);
    let text = &found.files["toy"];
    assert!(text.contains("age = 65"), "{text}");
    assert!(text.contains("\"toy\" = \"likely\""), "{text}");
    assert!(text.contains("\"toy.notes\" = \"none\""), "{text}");
    // With these cases both are noticed.
    let cases = [("cases/toy.toml", CASES), ("cases/found.toml", text.as_str())];
    let known = Known::read(&Files::from_texts(cases)).unwrap();
    let bench = Bench::new(rules(), Files::default(), known, Oracles::default()).unwrap();
    for tried in bench.run(&[edge, note], 1, &|_, _| {}) {
        assert!(matches!(tried.ended, Ended::Killed(_)), "{tried:?}");
    }
}

#[test]
fn what_no_case_decides_is_named() {
    let names = |cases: &str| -> Vec<String> {
        let cases = Files::from_texts([("cases/toy.toml", cases)]);
        let found = crate::coverage::undecided(&rules(), &cases).unwrap();
        found.into_iter().map(|one| one.name).collect()
    };
    let found = names(CASES);
    let has = |needle: &str| found.iter().any(|name| name.contains(needle));
    for undecided in [
        "the other branch is never taken",
        "nobody is `widowed`",
        "note far: no case has it",
        "step apply: no case has it",
    ] {
        assert!(has(undecided), "{undecided}: {found:#?}");
    }
    for decided in ["condition here: never fails", "nobody is `single`"] {
        assert!(!has(decided), "{decided}: {found:#?}");
    }
    let rich =
        CASES.replace("66, income = 10000", "71, income = 90000").replace("700.50", "1501.00");
    let more = names(&[CASES, rich.as_str()].concat());
    assert!(!more.iter().any(|name| name.contains("branch is never taken")), "{more:#?}");
}
