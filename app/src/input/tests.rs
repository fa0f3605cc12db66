use engine::pack::Scope;

use super::*;
use crate::i18n::tests::{english, french};

fn fact(kind: Kind, low: i64, high: i64) -> Fact {
    let bounds = (Number::whole(low), Number::whole(high));
    Fact { past: true, ..Fact::new("x", Scope::Each, kind, bounds) }
}

fn typed_as(texts: [&str; 3]) -> Typed {
    texts.map(str::to_owned)
}

fn birth(texts: [&str; 3]) -> Result<Option<Value>, Problem> {
    let day = |text| Date::parse(text).unwrap().days();
    let fact = fact(Kind::Number(Unit::Date), day("1900-01-01"), day("2100-12-31"));
    read(&fact, &typed_as(texts), Date::parse("2026-11-23").unwrap())
}

#[test]
fn a_date_in_three_parts() {
    let expected = Value::whole(Date::parse("1961-05-04").unwrap().days());
    assert_eq!(birth(["1961", "5", "4"]), Ok(Some(expected.clone())));
    assert_eq!(birth([" 1961 ", "05", "04"]), Ok(Some(expected)));
    assert_eq!(birth(["", " ", ""]), Ok(None));
}

#[test]
fn each_mistake_in_a_date_is_named() {
    let cases = [
        (["1961", "", "4"], Problem::Missing(MONTH)),
        (["1961", "5", ""], Problem::Missing(DAY)),
        (["", "5", "4"], Problem::Missing(YEAR)),
        (["61", "5", "4"], Problem::Year),
        (["1961", "13", "4"], Problem::NoSuch(MONTH)),
        (["1961", "may", "4"], Problem::NoSuch(MONTH)),
        (["1961", "2", "29"], Problem::NoSuchDay),
        (["1961", "2", "32"], Problem::NoSuch(DAY)),
        (["2026", "11", "24"], Problem::Future),
        (["1899", "12", "31"], Problem::OutOfBounds(YEAR)),
    ];
    for (texts, problem) in cases {
        assert_eq!(birth(texts), Err(problem), "{texts:?}");
    }
}

#[test]
fn an_amount_or_its_ends() {
    let income = fact(Kind::Number(Unit::DollarsPerYear), 0, 1_000_000);
    let today = Date::parse("2026-11-23").unwrap();
    let read = |texts| read(&income, &typed_as(texts), today);
    let n = |text| Number::parse(text).unwrap();
    assert_eq!(read(["1 234,56 $", "", ""]), Ok(Some(Value::Exact(n("1234.56")))));
    assert_eq!(read(["", "10,000", "$20,000"]), Ok(Some(Value::between(n("10000"), n("20000")))));
    assert_eq!(read(["", "10,000", ""]), Ok(Some(Value::between(n("10000"), n("1000000")))));
    assert_eq!(read(["", "20000", "10000"]), Err(Problem::Reversed));
    assert_eq!(read(["a lot", "", ""]), Err(Problem::NotANumber(EXACT)));
    assert_eq!(read(["1000001", "", ""]), Err(Problem::OutOfBounds(EXACT)));
    assert_eq!(read(["-5", "", ""]), Err(Problem::OutOfBounds(EXACT)));
}

#[test]
fn years_are_whole() {
    let years = fact(Kind::Number(Unit::Years), 0, 80);
    let today = Date::parse("2026-11-23").unwrap();
    assert_eq!(read(&years, &typed_as(["8.5", "", ""]), today), Err(Problem::NotWhole(EXACT)));
    assert_eq!(read(&years, &typed_as(["8", "", ""]), today), Ok(Some(Value::whole(8))));
}

#[test]
fn answers_come_back_as_they_were_typed() {
    let today = Date::parse("2026-11-23").unwrap();
    let options = Kind::Choice(vec!["single".into(), "married".into()]);
    let income = Kind::Number(Unit::DollarsPerYear);
    let cases = [
        (fact(Kind::Truth, 0, 0), ["no", "", ""]),
        (fact(options, 0, 0), ["married", "", ""]),
        (fact(income.clone(), 0, 99_999), ["1234.5", "", ""]),
        (fact(income, 0, 99_999), ["", "100", "200"]),
        (fact(Kind::Number(Unit::Month), 0, 99_999), ["2020", "3", ""]),
        (fact(Kind::Number(Unit::Date), -99_999, 99_999), ["1961", "5", "4"]),
    ];
    for (fact, texts) in cases {
        for messages in [english(), french()] {
            let value = read(&fact, &typed_as(texts), today).unwrap().unwrap();
            let again = typed(&messages, &fact, &value);
            assert_eq!(read(&fact, &again, today), Ok(Some(value)));
        }
    }
}

#[test]
fn every_problem_has_words_in_both_languages() {
    let money = fact(Kind::Number(Unit::DollarsPerYear), 0, 1000);
    let all = [
        Problem::Choose,
        Problem::Fill,
        Problem::Missing(DAY),
        Problem::Year,
        Problem::NoSuch(MONTH),
        Problem::NoSuchDay,
        Problem::Future,
        Problem::NotANumber(0),
        Problem::NotWhole(0),
        Problem::OutOfBounds(0),
        Problem::Reversed,
        Problem::NoYear,
        Problem::NoAmount,
        Problem::Twice,
        Problem::TooMany(60),
    ];
    for problem in all {
        for messages in [english(), french()] {
            let text = problem.say(&messages, &money);
            assert!(!text.is_empty() && !text.contains('{'), "{problem:?}: {text}");
        }
    }
}
