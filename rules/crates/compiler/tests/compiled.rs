//! What a compiled pack holds: stable ids, policies, and the answers that definitions read.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use compiler::Files;
use compiler::compile;
use compiler::json;
use compiler::source::diagnostic::renderer;
use engine::pack::codec::encode;
use engine::pack::{
    ActId, Cite, DefinitionId, Entry, FactId, Pack, ProgramId, SourceId, Subject, TopicId,
};

const PROGRAM: &str = r#"
id = "p"
act = "OAS"
[[let]]
id = "x"
value = "person.net_income"
[[condition]]
id = "low"
when = "x < 20000 dollars/year"
policy = "rates-2026-q4"
unless = [{ id = "odd", when = "not_modelled", then = "ask-a-person", policy = "https://example.org/manual" }]
[[condition]]
id = "single"
when = "household.marital_status == single"
cite = ["OAS 3(1)(b)"]
[[amount]]
id = "monthly"
unit = "dollars/month"
value = "0"
round = "none"
cite = ["OAS 7"]
[[window]]
id = "apply"
value = "month"
when = "exists(partner)"
cite = ["OAS 5"]
[[document]]
id = "sin"
when = "exists(partner)"
[[step]]
id = "phone"
when = "exists(partner)"
channel = "phone"
checked = 2026-11-23
[[note]]
id = "careful"
when = "exists(partner)"
value = "month"
[[compare]]
id = "start"
fact = "person.pension_start"
when = "exists(partner)"
values = ["month", "month + 1 year"]
labels = [65, 66]
totals = ["monthly"]
from = "month"
to = "month + 20 years"
"#;

#[test]
fn a_position_of_what_is_not_there_is_no_pack() {
    let sound = laid_over(PROGRAM);
    assert!(encode(&sound).is_ok());
    let uses: usize = sound.programs.iter().map(|program| program.uses().len()).sum();
    assert!(uses >= 16, "{uses}");
    for place in 0..uses {
        let mut pack = sound.clone();
        let mut at = 0;
        for program in &mut pack.programs {
            program.for_each_definition(|id| {
                *id = if at == place { DefinitionId(u16::MAX) } else { *id };
                at += 1;
            });
        }
        assert_eq!(at, uses, "what is looked at is what is changed");
        assert!(encode(&pack).is_err(), "definition {place} is not checked");
    }
    let elsewhere: [fn(&mut Pack); 6] = [
        |pack| pack.programs[0].act = ActId(u16::MAX),
        |pack| pack.facts[0].topic = TopicId(u16::MAX),
        |pack| pack.programs.last_mut().unwrap().comparisons[0].fact = FactId(u16::MAX),
        |pack| pack.parameters[0].values[0].source = SourceId(u16::MAX),
        |pack| {
            pack.definitions.last_mut().unwrap().cites =
                vec![Cite { act: ActId(u16::MAX), section: String::new() }];
        },
        |pack| {
            let entry = Entry {
                id: "e".to_owned(),
                programs: vec![ProgramId(u16::MAX)],
                given: Vec::new(),
            };
            pack.entries.push(entry);
        },
    ];
    for (number, damage) in elsewhere.iter().enumerate() {
        let mut pack = sound.clone();
        damage(&mut pack);
        assert!(encode(&pack).is_err(), "damage {number} is not noticed");
    }
}

#[test]
fn everything_with_a_value_has_a_stable_id() {
    let pack = laid_over(PROGRAM);
    let mut ids: Vec<&str> = pack.definitions.iter().map(|d| d.id.as_str()).collect();
    ids.retain(|id| !id.starts_with("base."));
    ids.sort_unstable();
    let expected = [
        "p.compare.start.1",
        "p.compare.start.2",
        "p.compare.start.from",
        "p.compare.start.to",
        "p.compare.start.when",
        "p.document.sin",
        "p.low",
        "p.low.limit",
        "p.low.unless.odd",
        "p.low.value",
        "p.monthly",
        "p.note.careful",
        "p.note.careful.value",
        "p.single",
        "p.step.phone",
        "p.window.apply",
        "p.window.apply.when",
        "p.x",
        "partner.exists",
        "residence_years.exists",
    ];
    assert_eq!(ids, expected);
}

#[test]
fn a_policy_stands_among_the_acts() {
    let pack = laid_over(PROGRAM);
    let cite = |id: &str| {
        let definition = pack.definitions.iter().find(|definition| definition.id == id).unwrap();
        let cite = &definition.cites[0];
        (pack.act(cite.act), cite.section.as_str())
    };
    let (act, section) = cite("p.low");
    let title = act.title.in_first_of(&["fr"]);
    assert_eq!((title, section), ("Payment amounts, October to December 2026", ""));
    let url: Vec<_> = act.url.each().collect();
    assert_eq!(url, [("en", "https://example.org/q4"), ("fr", "https://example.org/t4")]);
    let manual = cite("p.low.unless.odd").0;
    assert_eq!(manual.url.in_first_of(&["fr"]), "https://example.org/manual");
    assert_eq!((cite("p.single").0.id.as_str(), cite("p.single").1), ("OAS", "3(1)(b)"));
}

#[test]
fn definitions_name_every_answer_that_they_may_read() {
    let pack = laid_over(PROGRAM);
    let read = |id: &str| {
        let definition = pack.definitions.iter().find(|definition| definition.id == id).unwrap();
        let paths = definition.reads(Subject::Person).iter().map(|(fact, subject)| {
            let (owner, name) = json::facts::path_of(&pack, *fact, *subject);
            format!("{owner}.{name}")
        });
        paths.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(read("p.low"), "person.net_income");
    assert_eq!(read("p.monthly"), "");
    // The guard's fact, and both people's.
    assert_eq!(
        read("base.income"),
        "person.net_income partner.net_income household.marital_status"
    );
    assert_eq!(read("base.years"), "person.always_in_canada person.residence_years");
}

/// Rows of lists within lists, values that name rows of the use, and one use within another.
#[test]
fn a_definition_with_of_is_as_if_written_out() {
    const USED: &str = r#"
id = "p"
[[let]]
id = "born"
of = { c = "household.children" }
value = "month_of(c.birth_date)"
[[let]]
id = "elder"
of = { c = "household.children", by = "months" }
value = "count(d for d in household.children if born(d) + by <= born(c) and (not c.disabled or d.disabled))"
[[let]]
id = "capped"
of = { amount = "dollars/month", c = "household.children", n = "whole" }
value = "min(amount, sum(d.support for d in household.children if d.birth_date >= c.birth_date) / n)"
[[let]]
id = "whole"
value = "sum(capped(c.support + sum(d.support for d in household.children if born(d) < born(c)), c, elder(c, 12 months) + 1) for c in household.children)"
show = true
"#;
    const WRITTEN: &str = r#"
id = "p"
[[let]]
id = "whole"
value = """
sum(min(c.support + sum(d.support for d in household.children if month_of(d.birth_date) < month_of(c.birth_date)),
  sum(d.support for d in household.children if d.birth_date >= c.birth_date)
  / (count(d for d in household.children if month_of(d.birth_date) + 12 months <= month_of(c.birth_date) and (not c.disabled or d.disabled)) + 1))
 for c in household.children)"""
show = true
"#;
    let (used, written) = (laid_over(USED), laid_over(WRITTEN));
    // All nodes and all definitions, in the same order.
    assert_eq!(format!("{:#?}", used.nodes), format!("{:#?}", written.nodes));
    let ids = |pack: &Pack| pack.definitions.iter().map(|d| d.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&used), ids(&written));
}

/// The sound rules with one program more.
fn laid_over(program: &str) -> Pack {
    let base = Files::read(&tests().join("bad/base")).unwrap();
    let base = base.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned()));
    let files = Files::from_texts(base.chain([("programs/p.toml".to_owned(), program.to_owned())]));
    let (pack, diagnostics) = compile(&files);
    let shown: Vec<String> =
        diagnostics.iter().map(|found| found.render(&files, &renderer(false))).collect();
    pack.unwrap_or_else(|| panic!("{}", shown.join("\n")))
}

fn tests() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}
