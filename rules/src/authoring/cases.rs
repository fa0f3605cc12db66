//! Our own cases: households and the answers they should get, as TOML.

use serde_json::{Map, Value as Json};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::answers_json::verdict_name;
use super::diagnostic::Diagnostic;
use super::facts_json::read_value;
use super::files::{Files, Span};
use super::nearest::suggestion;
use super::raw::tree::{Placed, Section};
use crate::clock::Clock;
use crate::eval::Evaluation;
use crate::number::Number;
use crate::outcome::{Outcome, Verdict};
use crate::outcomes;
use crate::pack::{Pack, Program, Subject};
use crate::value::Value;

/// What a run found.
#[derive(Debug, Default)]
pub struct Run {
    /// Cases with the expected answers.
    pub passed: usize,
    /// Cases with others, or that could not be read.
    pub failed: usize,
    /// What was not as expected.
    pub diagnostics: Vec<Diagnostic>,
}

/// Runs every case.
pub fn run(pack: &Pack, files: &Files) -> Run {
    let mut run = Run::default();
    let diagnostics = &mut run.diagnostics;
    for (file, _, source) in files.iter() {
        let (table, errors) = DeTable::parse_recoverable(source);
        for error in &errors {
            let span = Span::new(file, error.span().unwrap_or(0..0));
            let message = format!("not TOML: {}", error.message());
            diagnostics.push(Diagnostic::error("E0101", span, message));
        }
        if !errors.is_empty() {
            run.failed = run.failed.saturating_add(1);
            continue;
        }
        let mut section = Section::of_file(file, source, table.get_ref());
        for case in section.sections("case", diagnostics) {
            let before = diagnostics.len();
            run_case(pack, case, source, diagnostics);
            let count = if diagnostics.len() == before { &mut run.passed } else { &mut run.failed };
            *count = count.saturating_add(1);
        }
        section.finish(diagnostics);
    }
    run
}

fn run_case(pack: &Pack, mut case: Section<'_>, source: &str, to: &mut Vec<Diagnostic>) {
    for key in ["as_of", "facts", "expect"] {
        case.need(key, to);
    }
    let says = case.needed_text("says", to);
    let as_of = case.date("as_of", to);
    let span = case.span_of("facts");
    let facts = case.value("facts").map(|value| json_of(value, source));
    let expected = case.section("expect", to).map(|mut expected| expected.literals_by_name(to));
    case.finish(to);
    let (Some(says), Some(as_of), Some(facts), Some(expected)) = (says, as_of, facts, expected)
    else {
        return;
    };
    let today = as_of.value;
    let facts = match read_value(pack, &facts, Some(today)) {
        Ok(facts) => facts,
        Err(problems) => {
            to.extend(problems.into_iter().map(|problem| {
                let message =
                    format!("the facts cannot be used: {}: {}", problem.pointer, problem.message);
                Diagnostic::error("E1001", span, message).help_if(problem.help)
            }));
            return;
        }
    };
    let evaluation = Evaluation::new(pack, facts, Clock::new(pack, today));
    let outcomes = outcomes::all(&evaluation);
    for (name, wanted) in expected {
        if let Err(diagnostic) = check(pack, &outcomes, &name, &wanted) {
            to.push(diagnostic.and(says.span, "this case"));
        }
    }
}

/// Holds one expectation against the outcomes.
fn check(
    pack: &Pack,
    outcomes: &[Outcome],
    name: &Placed<String>,
    wanted: &Placed<String>,
) -> Result<(), Box<Diagnostic>> {
    let (subject, path) = match name.value.split_once('.') {
        Some(("partner", path)) => (Subject::Partner, path),
        Some(("person", path)) => (Subject::Person, path),
        _ => (Subject::Person, name.value.as_str()),
    };
    let (program, amount) = path.split_once('.').map_or((path, None), |(p, a)| (p, Some(a)));
    let place = pack.programs.iter().position(|known| known.id == program);
    let Some((place, rules)) = place.and_then(|place| Some((place, pack.programs.get(place)?)))
    else {
        let help = suggestion(program, pack.programs.iter().map(|known| known.id.as_str()));
        let message = format!("unknown program `{program}`");
        return Err(Box::new(Diagnostic::error("E0301", name.span, message).help_if(help)));
    };
    let outcome =
        outcomes.iter().find(|outcome| outcome.program == place && outcome.subject == subject);
    let found = match (outcome, amount) {
        (None, _) => "none".to_owned(),
        (Some(outcome), None) => verdict_text(outcome.verdict, &wanted.value),
        (Some(outcome), Some(amount)) => amount_text(rules, outcome, amount, name.span)?,
    };
    if same(&found, &wanted.value) {
        return Ok(());
    }
    let message = format!("`{}` is {found}, and {} was expected", name.value, wanted.value);
    Err(Box::new(Diagnostic::error("E1002", wanted.span, message).label(format!("it is {found}"))))
}

/// `later` alone stands for any month.
fn verdict_text(verdict: Verdict, wanted: &str) -> String {
    match verdict {
        Verdict::Later(month) if wanted != "later" => format!("later {month}"),
        _ => verdict_name(verdict).to_owned(),
    }
}

fn amount_text(
    program: &Program,
    outcome: &Outcome,
    amount: &str,
    span: Span,
) -> Result<String, Box<Diagnostic>> {
    let place = program.amounts.iter().position(|known| known.id == amount);
    let Some(place) = place else {
        let help = suggestion(amount, program.amounts.iter().map(|known| known.id.as_str()));
        let message = format!("`{}` has no amount `{amount}`", program.id);
        return Err(Box::new(Diagnostic::error("E0301", span, message).help_if(help)));
    };
    Ok(match outcome.amounts.get(place) {
        Some(Value::Exact(number)) => number.to_string(),
        Some(Value::Between(low, high)) => format!("{low}..{high}"),
        _ => "none".to_owned(),
    })
}

/// The same text, or the same number: `762.50` and `762.5`.
fn same(found: &str, wanted: &str) -> bool {
    let numbers =
        |text: &str| -> Option<Vec<Number>> { text.split("..").map(Number::parse).collect() };
    found == wanted || numbers(found).is_some_and(|n| numbers(wanted) == Some(n))
}

/// TOML as JSON, with all digits of its numbers.
fn json_of(value: &Spanned<DeValue<'_>>, source: &str) -> Json {
    match value.get_ref() {
        DeValue::Boolean(truth) => Json::Bool(*truth),
        DeValue::String(text) => Json::from(text.as_ref()),
        DeValue::Array(items) => items.iter().map(|item| json_of(item, source)).collect(),
        DeValue::Table(table) => {
            let entries = table.iter();
            let entries =
                entries.map(|(key, value)| (key.get_ref().to_string(), json_of(value, source)));
            Json::Object(entries.collect::<Map<_, _>>())
        }
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) => {
            Json::from(source.get(value.span()).unwrap_or_default())
        }
    }
}
