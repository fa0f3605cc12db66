//! What is written is read again, and what cannot be read is said.

use super::*;
use crate::pack::FactId;

fn fact(id: &str, about: Scope, kind: Kind) -> Fact {
    Fact::new(id, about, kind, (Number::whole(-40_000), Number::whole(200_000)))
}

fn pack() -> Pack {
    let options = vec!["single".into(), "married".into(), "widowed".into()];
    let fields = vec![
        Field {
            id: "born".into(),
            kind: Kind::Number(Unit::Date),
            bounds: (Number::whole(0), Number::whole(90_000)),
            past: false,
        },
        Field {
            id: "disabled".into(),
            kind: Kind::Truth,
            bounds: (Number::ZERO, Number::ZERO),
            past: false,
        },
    ];
    Pack {
        facts: vec![
            fact("birth_date", Scope::Each, Kind::Number(Unit::Date)),
            fact("marital_status", Scope::Household, Kind::Choice(options)),
            fact("net_income", Scope::Each, Kind::Number(Unit::DollarsPerYear)),
            fact("always", Scope::Each, Kind::Truth),
            fact("started", Scope::Each, Kind::Number(Unit::Month)),
            fact("children", Scope::Household, Kind::Records(fields, 3)),
        ],
        ..Pack::default()
    }
}

fn no_year(_: (FactId, Subject)) -> Option<i64> {
    None
}

const WRITTEN: &str = "benefits-navigator-answers 1
person.birth_date = 1961-05-04
partner.birth_date = ?declined
household.marital_status = married
person.net_income = 18000.5
partner.net_income = 10000..20000
person.always = no
partner.always = ?unknown
person.started = 2026-06
household.children = [born:2020-01-31,disabled:no;born:2022-02-28,disabled:yes]
end
";

#[test]
fn what_is_written_is_read_again() {
    let pack = pack();
    let first = read(&pack, WRITTEN, &no_year).unwrap();
    assert!(first.foreign.is_empty());
    assert_eq!(first.facts.asked().count(), 9);
    assert_eq!(write(&pack, &first.facts, &no_year, &[]), WRITTEN);
}

#[test]
fn it_does_not_depend_on_the_order_of_the_rules() {
    let mut other = pack();
    other.facts.reverse();
    let text = write(&other, &read(&other, WRITTEN, &no_year).unwrap().facts, &no_year, &[]);
    assert_eq!(read(&pack(), &text, &no_year), read(&pack(), WRITTEN, &no_year));
}

#[test]
fn what_the_rules_do_not_know_is_kept() {
    let text = "benefits-navigator-answers 1
person.shoe_size = 43
household.marital_status = engaged
person.net_income = 900000
person.always = yes
end
";
    let found = read(&pack(), text, &no_year).unwrap();
    assert_eq!(found.facts.asked().count(), 1);
    assert_eq!(found.foreign.len(), 3);
    let again =
        read(&pack(), &write(&pack(), &found.facts, &no_year, &found.foreign), &no_year).unwrap();
    assert_eq!(again.foreign, found.foreign);
}

#[test]
fn a_newer_form_is_declined() {
    let text = WRITTEN.replacen('1', "2", 1);
    assert_eq!(read(&pack(), &text, &no_year), Err(Declined::Newer));
}

#[test]
fn hostile_texts_are_declined_or_harmless() {
    let pack = pack();
    let start = "benefits-navigator-answers 1\n";
    let long = format!("{start}{}end\n", "person.x = 1\n".repeat(10_000));
    let inputs = [
        "",
        "\0",
        "{}",
        "benefits-navigator-answers",
        "benefits-navigator-answers x\nend\n",
        "benefits-navigator-answers -1\nend",
        "benefits-navigator-answers 99999999999\nend",
        "benefits-navigator-answers 1\nperson.always = yes", // cut off
        "benefits-navigator-answers 1\nnonsense\nend\n",
        "benefits-navigator-answers 1\nperson.always = y\u{0}es\nend\n",
        "benefits-navigator-answers 1\nend\nperson.always = yes\n",
        &long,
    ];
    for text in inputs {
        assert_eq!(read(&pack, text, &no_year), Err(Declined::Damaged), "{text:?}");
    }
    for value in [
        "1e9",
        "9".repeat(60).as_str(),
        "..",
        "5..1",
        "NaN",
        "[",
        "[]]",
        "[x:1]",
        "2026-02-30",
        "single|",
        "|||",
        "yes|no",
        "<script>",
        "?",
        "\u{202e}",
    ] {
        for name in [
            "person.birth_date",
            "household.marital_status",
            "person.net_income",
            "person.always",
            "household.children",
            "person",
            ".",
            "a.b.c",
        ] {
            let found = read(&pack, &format!("{start}{name} = {value}\nend\n"), &no_year);
            assert!(found.is_ok_and(|read| read.facts.asked().count() == 0), "{name} {value}");
        }
    }
}

#[test]
fn line_ends_and_marks_of_other_systems_are_read() {
    let text = format!("\u{feff}{}", WRITTEN.replace('\n', "\r\n"));
    assert_eq!(read(&pack(), &text, &no_year), read(&pack(), WRITTEN, &no_year));
}

#[test]
fn an_answer_of_another_year_is_kept_and_asked_anew() {
    let pack = pack();
    let income = pack.facts.iter().position(|fact| fact.id == "net_income").unwrap();
    let of =
        |year: i64| move |(fact, _): (FactId, Subject)| (fact.index() == income).then_some(year);
    let held = read(&pack, WRITTEN, &no_year).unwrap();
    let text = write(&pack, &held.facts, &of(2025), &[]);
    assert!(text.contains("person.net_income@2025 = 18000.5"), "{text}");
    let same = read(&pack, &text, &of(2025)).unwrap();
    assert_eq!(same.facts, held.facts);
    let next = read(&pack, &text, &of(2026)).unwrap();
    assert_eq!(next.past.len(), 2);
    assert_eq!(next.facts.asked().count(), held.facts.asked().count() - 2);
    assert!(next.foreign.is_empty());
}
