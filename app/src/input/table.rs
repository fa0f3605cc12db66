//! Records of amounts by year as rows of a list: the texts of their fields, and what is wrong
//! with them.

use engine::facts::record::{self, Row, Wrong};
use engine::pack::Fact;

use super::{EXACT, Problem, Rows, RowsRead, Typed};

pub(crate) use engine::facts::record::{is_record, split};

/// Puts rows that were taken over below those that are there.
pub(crate) fn merge(there: &Rows, more: Vec<Row>) -> Rows {
    let rows = record::merge(texts(there), more);
    rows.into_iter()
        .map(|row| row.map(|text| [text, String::new(), String::new()]).into())
        .collect()
}

/// What was entered, or everything that is wrong with it.
pub(crate) fn check(fields: &[Fact], most: usize, rows: &Rows) -> RowsRead {
    record::check(fields, most, &texts(rows)).map_err(|found| {
        let say = |(row, column, wrong)| (row, column, problem(wrong));
        found.into_iter().map(say).collect()
    })
}

/// The year after the last, for a further row.
pub(crate) fn next_year(rows: &Rows) -> Option<String> {
    record::next_year(&texts(rows))
}

/// The year and the amount of each row.
fn texts(rows: &Rows) -> Vec<Row> {
    let text = |typed: Option<&Typed>| typed.map_or_else(String::new, |typed| typed[EXACT].clone());
    rows.iter().map(|row| [text(row.first()), text(row.get(1))]).collect()
}

fn problem(wrong: Wrong) -> Problem {
    match wrong {
        Wrong::NoYear => Problem::NoYear,
        Wrong::NoAmount => Problem::NoAmount,
        Wrong::NotANumber => Problem::NotANumber(EXACT),
        Wrong::OutOfBounds => Problem::OutOfBounds(EXACT),
        Wrong::Twice => Problem::Twice,
        Wrong::TooMany(most) => Problem::TooMany(most),
    }
}
