//! Results as a table: a row for each household, and for every program and person the columns that
//! were asked for.
//!
//! Nothing else is worked out: no reasons, and nothing that is told beside a result.

use compiler::json::answers::verdict_name;
use compiler::json::facts::Problem;
use engine::eval::Evaluation;
use engine::outcome::verdict::subjects;
use engine::outcome::{Verdict, outcomes};
use engine::pack::{Pack, ProgramId, Subject};
use engine::values::{Number, Value};

use crate::Failure;
use crate::arguments::Arguments;
use crate::conversation::Conversation;
use crate::households::{Form, Options, Place};

/// What a column tells of a program and person.
#[derive(Clone, Copy, Debug)]
enum Column {
    /// The verdict's name.
    Verdict,
    /// Of a "later": the month.
    From,
    /// What is paid: the program's first amount, exact or `low..high`.
    Amount,
    /// The least that this amount can be.
    Least,
    /// The most that it can be.
    Most,
}

/// By name.
const COLUMNS: [(&str, Column); 5] = [
    ("verdict", Column::Verdict),
    ("from", Column::From),
    ("amount", Column::Amount),
    ("least", Column::Least),
    ("most", Column::Most),
];

/// Answers as rows of these columns.
#[derive(Debug)]
pub(crate) struct Columns(Vec<(&'static str, Column)>);

impl Columns {
    /// `--columns verdict,amount`, where it is there.
    pub(crate) fn asked(arguments: &mut Arguments) -> Result<Option<Self>, Failure> {
        let names = arguments.each("--columns")?;
        let column = |name: &String| {
            COLUMNS.into_iter().find(|(known, _)| known == name).ok_or_else(|| {
                let known = COLUMNS.map(|(known, _)| known).join(", ");
                Failure::Unusable(format!("there is no column `{name}`; columns are {known}"))
            })
        };
        let columns: Vec<_> = names.iter().map(column).collect::<Result<_, _>>()?;
        Ok((!columns.is_empty()).then_some(Self(columns)))
    }
}

/// The programs that have a result, each with the people that it can have one for.
fn rows<'p>(
    pack: &'p Pack,
    about: &'p Conversation,
) -> impl Iterator<Item = (ProgramId, Subject)> + 'p {
    let programs = about.programs.iter().copied();
    let programs = programs.filter(|id| !pack.program(*id).conditions.is_empty());
    programs.flat_map(|id| {
        let people: &[Subject] =
            if pack.program(id).partner { &Subject::BOTH } else { &[Subject::Person] };
        people.iter().map(move |subject| (id, *subject))
    })
}

impl Form for Columns {
    fn head(&self, pack: &Pack, about: &Conversation, out: &mut Vec<u8>) -> Result<(), Failure> {
        let of = |(id, subject): (ProgramId, Subject)| {
            let who = match subject {
                Subject::Person => "person",
                Subject::Partner => "partner",
            };
            let program = &pack.program(id).id;
            self.0.iter().map(move |(column, _)| format!("{program}.{who}.{column}"))
        };
        let mut row = vec!["id".to_owned()];
        row.extend(rows(pack, about).flat_map(of));
        row.push("error".to_owned());
        write(&row, out)
    }

    fn answer(
        &self,
        evaluation: &Evaluation<'_>,
        options: &Options,
        place: &Place<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let mut row = vec![id(place)];
        for (program, subject) in rows(evaluation.pack(), &options.about) {
            let is_there = subjects(evaluation, program).contains(&subject);
            let found =
                is_there.then(|| outcomes::in_short(evaluation, program, subject)).flatten();
            row.extend(self.0.iter().map(|(_, column)| {
                found.as_ref().map_or_else(String::new, |(verdict, amounts)| {
                    cell(*column, *verdict, amounts.first())
                })
            }));
        }
        row.push(String::new());
        write(&row, out)
    }

    fn refuse(
        &self,
        problems: &[Problem],
        (pack, options): (&Pack, &Options),
        place: &Place<'_>,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let mut row = vec![id(place)];
        let cells = rows(pack, &options.about).count().saturating_mul(self.0.len());
        row.resize(cells.saturating_add(1), String::new());
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let file = place.file.map_or_else(String::new, |file| format!("{file}, "));
        row.push(format!("{file}line {}: {}", place.line, problems.join("; ")));
        write(&row, out)
    }
}

/// The household's `id` as text.
fn id(place: &Place<'_>) -> String {
    match place.id {
        None => String::new(),
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

fn cell(column: Column, verdict: Verdict, amount: Option<&Value>) -> String {
    let ends = || match amount {
        Some(Value::Exact(only)) => Some((*only, *only)),
        Some(Value::Between(low, high)) => Some((*low, *high)),
        _ => None,
    };
    let text = |number: Number| {
        // What has no end is left open.
        let open = number == Number::MIN || number == Number::MAX;
        if open { String::new() } else { number.to_string() }
    };
    match column {
        Column::Verdict => verdict_name(verdict).to_owned(),
        Column::From => match verdict {
            Verdict::Later(month) => month.to_string(),
            _ => String::new(),
        },
        Column::Amount => ends().map_or_else(String::new, |(low, high)| {
            if low == high { text(low) } else { [text(low), text(high)].join("..") }
        }),
        Column::Least => ends().map_or_else(String::new, |(low, _)| text(low)),
        Column::Most => ends().map_or_else(String::new, |(_, high)| text(high)),
    }
}

fn write(row: &[String], out: &mut Vec<u8>) -> Result<(), Failure> {
    let mut writer = csv::WriterBuilder::new().buffer_capacity(1 << 12).from_writer(out);
    let written = writer.write_record(row);
    written.map_err(|error| Failure::Unusable(error.to_string()))?;
    Ok(writer.flush()?)
}
