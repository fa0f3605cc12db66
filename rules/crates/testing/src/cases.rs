//! Our own cases: households and the answers they should get, as TOML.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

mod asked;
mod expected;
mod lists;
mod place;
pub mod shape;
mod text;
mod unknown;

pub(super) use self::asked::Asked;
use self::expected::{Answered, Household};
pub(super) use self::lists::{figure, lists};
use self::place::Home;
use self::text::same;
pub(super) use self::text::text as written;
use self::unknown::Unknown;
use compiler::json::facts::read_value;
use compiler::read::text::Text;
use compiler::read::tree::{Placed, Section};
use compiler::source::diagnostic::{Diagnostic, Diagnostics};
use compiler::source::files::{Files, Span};
use conformance::worked_out::WorkedOut;
use engine::eval::{Clock, Evaluation};
use engine::facts::Facts;
use engine::pack::Pack;
use engine::values::Date;
use places::Places;

/// What a run found.
#[derive(Debug, Default)]
pub struct Run {
    /// Cases with the expected answers.
    pub passed: usize,
    /// Cases with others, or that could not be read.
    pub failed: usize,
    /// Cases that could not be held against these rules in whole, by reason; all that could be is
    /// as expected.
    pub skipped: BTreeMap<String, usize>,
    /// What was not as expected.
    pub diagnostics: Diagnostics,
}

/// What became of an expectation, or of all that a case has.
enum Held {
    /// It is as expected, or somebody was told that it is not.
    Held,
    /// It could not be looked up, and why.
    Unheld(String),
}

/// What every case is held against.
struct Runner<'p> {
    pack: &'p Pack,
    places: Option<&'p Places>,
}

/// Runs every case. Those that say where the household lives need the places.
pub fn run(pack: &Pack, places: Option<&Places>, files: &Files) -> Run {
    let runner = Runner { pack, places };
    let mut run = Run::default();
    for (file, _, source) in files.iter() {
        let (table, errors) = DeTable::parse_recoverable(source);
        for error in &errors {
            let span = Span::new(file, error.span().unwrap_or(0..0));
            let message = format!("not TOML: {}", error.message());
            run.diagnostics.push(Diagnostic::error("E0101", span, message));
        }
        if !errors.is_empty() {
            run.failed = run.failed.saturating_add(1);
            continue;
        }
        let mut section = Section::of_file(file, source, table.get_ref(), &shape::CASES);
        for case in section.sections("case", &mut run.diagnostics) {
            let before = run.diagnostics.len();
            let held = runner.case(case, source, &mut run.diagnostics);
            let count = match held {
                _ if run.diagnostics.len() > before => &mut run.failed,
                Held::Held => &mut run.passed,
                Held::Unheld(reason) => run.skipped.entry(reason).or_default(),
            };
            *count = count.saturating_add(1);
        }
        section.finish(&mut run.diagnostics);
    }
    run
}

/// Calls `look` for every expectation of every case that can be read, with its household.
pub(super) fn each(
    pack: &Pack,
    places: Option<&Places>,
    files: &Files,
    look: &mut dyn FnMut(&Evaluation<'_>, &Asked),
) {
    let runner = Runner { pack, places };
    let mut nobody_hears = Vec::new();
    for (file, _, source) in files.iter() {
        let Ok(table) = DeTable::parse(source) else { continue };
        let mut section = Section::of_file(file, source, table.get_ref(), &shape::CASES);
        for case in section.sections("case", &mut nobody_hears) {
            let Ok(case) = runner.read(case, source, &mut nobody_hears) else { continue };
            let evaluation = Evaluation::new(pack, case.facts, Clock::new(pack, case.as_of));
            let mut asked: Vec<Asked> =
                case.expected.iter().filter_map(|(name, _)| Asked::of(&name.value)).collect();
            asked.dedup();
            for asked in &asked {
                look(&evaluation, asked);
            }
        }
    }
}

/// A case that was read.
struct Case<'c> {
    says: Text,
    as_of: Date,
    home: Option<Home<'c>>,
    facts: Facts,
    expected: Vec<(Placed<String>, Placed<String>)>,
}

/// Who the first case of a file is about: what it says, the facts, the day.
pub(super) fn household(
    pack: &Pack,
    places: Option<&Places>,
    files: &Files,
) -> Option<(String, Facts, Date)> {
    let runner = Runner { pack, places };
    let (file, _, source) = files.iter().next()?;
    let table = DeTable::parse(source).ok()?;
    let mut section = Section::of_file(file, source, table.get_ref(), &shape::CASES);
    let case = section.sections("case", &mut Vec::new()).into_iter().next()?;
    let case = runner.read(case, source, &mut Vec::new()).ok()?;
    Some((case.says.value, case.facts, case.as_of))
}

impl Runner<'_> {
    fn case(&self, case: Section<'_>, source: &str, diagnostics: &mut Diagnostics) -> Held {
        let Case { says, as_of, home, facts, expected } = match self.read(case, source, diagnostics)
        {
            Ok(case) => case,
            Err(held) => return held,
        };
        let evaluation = Evaluation::new(self.pack, facts, Clock::new(self.pack, as_of));
        let outcomes = WorkedOut::none(self.pack);
        let household = Household { evaluation: &evaluation, outcomes, home };
        let mut all = Held::Held;
        for (name, wanted) in expected {
            match check(&household, &name, &wanted) {
                Ok(Held::Held) => {}
                Ok(unheld) => all = unheld,
                Err(diagnostic) => diagnostics.push(diagnostic.and(says.span, "this case")),
            }
        }
        all
    }

    /// Reads a case; what is wrong with it joins the diagnostics. One that these rules or
    /// places say nothing of is not read.
    fn read(
        &self,
        mut case: Section<'_>,
        source: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Case<'_>, Held> {
        let says = case.text("says", diagnostics);
        let as_of = case.date("as_of", diagnostics);
        let place = case.text("place", diagnostics);
        let span = case.span_of("facts");
        let expect = case.span_of("expect");
        let facts = case.value("facts").map(|value| json_of(value, source));
        let expected = case
            .section("expect", diagnostics)
            .map(|mut expected| expected.literals_by_name(diagnostics));
        case.finish(diagnostics);
        let (Some(says), Some(as_of), Some(facts), Some(expected)) = (says, as_of, facts, expected)
        else {
            return Err(Held::Held);
        };
        if expected.is_empty() {
            diagnostics.push(Diagnostic::error("E0103", expect, "this case expects nothing"));
        }
        if let Some(since) = self.pack.figures_since().filter(|since| as_of.value < *since) {
            return Err(Held::Unheld(format!("these rules keep no figures of before {since}")));
        }
        if place.is_some() && self.places.is_none() {
            return Err(Held::Unheld("there are no places beside these rules".to_owned()));
        }
        let home = match place.map(|place| self.home(&place)).transpose() {
            Ok(home) => home,
            Err(wrong) => {
                diagnostics.push(*wrong);
                return Err(Held::Held);
            }
        };
        let mut facts = match read_value(self.pack, &facts, Some(as_of.value)) {
            Ok(facts) => facts,
            Err(problems) => {
                diagnostics.extend(problems.into_iter().map(|problem| {
                    let (at, what) = (problem.pointer, problem.message);
                    let message = format!("the facts cannot be used: {at}: {what}");
                    Diagnostic::error("E1001", span, message).help_if(problem.help)
                }));
                return Err(Held::Held);
            }
        };
        if let Some(home) = &home {
            home.settle(self.pack, &mut facts);
        }
        Ok(Case { says, as_of: as_of.value, home, facts, expected })
    }

    /// Where the household lives.
    fn home(&self, place: &Text) -> Result<Home<'_>, Box<Diagnostic>> {
        let wrong = |message: String| Box::new(Diagnostic::error("E1001", place.span, message));
        let found = self.places.and_then(|places| Home::find(places, &place.value));
        found.ok_or_else(|| wrong(format!("no place is found by `{}`", place.value)))
    }
}

/// Holds one expectation against the household.
fn check(
    household: &Household<'_, '_>,
    name: &Placed<String>,
    wanted: &Placed<String>,
) -> Result<Held, Box<Diagnostic>> {
    let found = match household.look_up(&name.value, &wanted.value) {
        Ok(Answered::Text(found)) => found,
        Ok(Answered::Nameless) => {
            let reason = "these rules keep no names of what they do not show";
            return Ok(Held::Unheld(reason.to_owned()));
        }
        Err(Unknown { message, help }) => {
            let place = format!("expected of `{}`", name.value);
            let wrong = Diagnostic::error("E0301", name.span, message).label(place);
            return Err(Box::new(wrong.help_if(help)));
        }
    };
    if found.iter().any(|found| same(found, &wanted.value)) {
        return Ok(Held::Held);
    }
    let found = found.first().map_or("", String::as_str);
    let message = format!("`{}` is {found}, and {} was expected", name.value, wanted.value);
    Err(Box::new(Diagnostic::error("E1002", wanted.span, message).label(format!("it is {found}"))))
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
