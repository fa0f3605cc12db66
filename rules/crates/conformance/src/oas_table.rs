//! Published rate tables: a row is right when its lowest, middle and highest income all give
//! the printed cents.
//!
//! The table's number and quarter are in the file's name (`…2022Q2-table3…`), or the table
//! is in a column and each row names where the next begins.

use super::household::{Answered, Household};
use super::read::{Compared, Read};
use super::{Ended, Report};
use engine::pack::{Pack, Subject};
use engine::values::{Date, Number, Rounding};

/// Reads what a household of a table is paid.
type Paid = fn(&Answered<'_>, u32) -> Read;

struct Row {
    table: u32,
    low: Number,
    high: Number,
    gis: Option<Number>,
    allowance: Option<Number>,
    combined: Option<Number>,
}

pub(super) fn run(pack: &Pack, name: &str, text: &str, report: &mut Report) -> Result<(), String> {
    let day = quarter(name).ok_or_else(|| {
        format!("`{name}` does not say its quarter; name it like `official-2022Q2-table1.csv`")
    })?;
    for (line, row) in rows(name, text)?.into_iter().enumerate() {
        let case = format!("{name} row {}", line.saturating_add(1));
        report.add(&case, check(pack, day, &row));
    }
    Ok(())
}

fn check(pack: &Pack, day: Date, row: &Row) -> Ended {
    let middle =
        row.low.plus(row.high).over(Number::whole(2)).rounded(Rounding::Floor, Number::CENT);
    let mut compared = Compared::default();
    for income in [row.low, middle, row.high] {
        let answered = match household(pack, day, row.table, income).map(Household::evaluate) {
            Ok(Ok(answered)) => answered,
            Ok(Err(what)) => return Ended::Failed(what),
            Err(ended) => return ended,
        };
        let printed: [(_, _, Paid); 3] = [
            ("supplement", row.gis, supplement),
            ("allowance", row.allowance, allowance),
            ("pension and supplement", row.combined, combined),
        ];
        for (what, printed, paid) in printed {
            let Some(printed) = printed else { continue };
            let paid = compared.take(what, paid(&answered, row.table));
            if let Some(paid) = paid.filter(|paid| *paid != printed) {
                compared.wrong.push(format!("{what} at {income} is {paid}, not {printed}"));
            }
        }
    }
    compared.ended()
}

fn supplement(answered: &Answered<'_>, _: u32) -> Read {
    answered.amount(answered.of("gis", Subject::Person)?, "monthly")
}

fn allowance(answered: &Answered<'_>, table: u32) -> Read {
    answered.in_the_table(match table {
        5 => answered.of("alws", Subject::Person)?,
        _ => answered.of("alw", Subject::Partner)?,
    })
}

fn combined(answered: &Answered<'_>, table: u32) -> Read {
    let pension = answered.amount(answered.of("oas", Subject::Person)?, "gross")?;
    Ok(pension.plus(supplement(answered, table)?))
}

/// A household for which the table is meant, with all its income on one side.
fn household(pack: &Pack, day: Date, table: u32, income: Number) -> Result<Household<'_>, Ended> {
    let mut household = Household::new(pack, day, day)?;
    let born = |years: i64| day.month().plus(years.saturating_mul(-12)).first_day().days();
    let (status, age) = match table {
        1 => ("single", 67),
        5 => ("widowed", 62),
        _ => ("married", 67),
    };
    household.choice(Subject::Person, "marital_status", status);
    household.truth(Subject::Person, "living_apart_involuntarily", false);
    household.whole(Subject::Person, "widowed_month", day.month().plus(-60).index());
    let partner_age = match table {
        2 => 67,
        4 => 62,
        _ => 50,
    };
    for (subject, age) in [(Subject::Person, age), (Subject::Partner, partner_age)] {
        household.whole(subject, "birth_date", born(age));
        household.truth(subject, "lives_in_canada", true);
        household.choice(subject, "legal_status", "citizen");
        household.truth(subject, "always_in_canada", true);
        household.truth(subject, "oas_receiving", true);
        household.whole(subject, "deferred_months", 0);
        household.whole(subject, "net_income", 0);
        household.whole(subject, "employment_income", 0);
        household.whole(subject, "world_income", 0);
        household.truth(subject, "income_fell", false);
    }
    household.number(Subject::Person, "net_income", income);
    Ok(household)
}

/// The middle of a quarter named like `2022Q2`.
fn quarter(name: &str) -> Option<Date> {
    let at = name.find('Q')?;
    let year = name.get(at.checked_sub(4)?..at)?.parse().ok()?;
    let quarter: i32 = name.get(at.checked_add(1)?..at.checked_add(2)?)?.parse().ok()?;
    Date::new(year, quarter.checked_mul(3)?.checked_sub(1)?, 15)
}

fn rows(name: &str, text: &str) -> Result<Vec<Row>, String> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let unreadable = |error: csv::Error| format!("`{name}` is not a table: {error}");
    let headers = reader.headers().map_err(unreadable)?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let cell = |column: &str| {
            let position = headers.iter().position(|header| header == column)?;
            record.get(position).map(str::trim).filter(|cell| !cell.is_empty())
        };
        let number = |column: &str| {
            let Some(cell) = cell(column) else { return Ok(None) };
            let found = Number::parse(cell).filter(|number| *number >= Number::ZERO);
            found.map(Some).ok_or_else(|| format!("`{name}`: `{cell}` is no amount"))
        };
        let next = number("income_next")?.map(|next| next.minus(Number::CENT));
        let table = cell("table").or(Some(name)).and_then(table);
        let (Some(table), Some(low)) = (table, number("income_low")?) else {
            return Err(format!("`{name}` has a row without a table or an income"));
        };
        rows.push(Row {
            table,
            low,
            high: number("income_high")?.or(next).unwrap_or(low),
            gis: number("gis")?,
            allowance: number("alw")?.or(number("alws")?),
            combined: number("combined_oas_gis")?,
        });
    }
    Ok(rows)
}

/// The number in `table3` or `table_3_one_pensioner`.
fn table(name: &str) -> Option<u32> {
    let (_, rest) = name.split_once("table")?;
    rest.trim_start_matches('_').chars().next()?.to_digit(10)
}
