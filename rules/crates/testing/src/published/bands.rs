//! The bands of the regional rate, and Schedule I in two parts: weeks for hours, and the weeks
//! that a band adds.

use rust_decimal::Decimal;

use super::held::Held;
use super::rows::{Row, number, of_file};
use compiler::Files;

const BANDS: &str = "ei-bands.csv";
const SCHEDULE: &str = "ei-schedule-1.csv";

/// A row of Schedule I: its first hour, and weeks by band.
struct Printed {
    hours: String,
    weeks: Vec<Decimal>,
}

impl Printed {
    fn read(row: &Row) -> Result<Self, String> {
        let ((_, hours), others) = row.split()?;
        let weeks: Result<Vec<Decimal>, String> =
            others.iter().skip(1).map(|(_, cell)| number(cell)).collect();
        Ok(Self { hours: hours.clone(), weeks: weeks? })
    }

    fn first(&self) -> Decimal {
        self.weeks.first().copied().unwrap_or_default()
    }

    fn last(&self) -> Decimal {
        self.weeks.last().copied().unwrap_or_default()
    }
}

pub(super) fn bands_and_hours(published: &Files, held: &mut Held) -> Result<(), String> {
    let printed: Result<Vec<Printed>, String> =
        of_file(published, SCHEDULE)?.iter().map(Printed::read).collect();
    let printed = printed?;
    // In the first row that is printed whole, no column has reached the most.
    let whole = printed.iter().find(|row| !row.weeks.contains(&Decimal::ZERO));
    let whole = whole.ok_or("no row of Schedule I is printed whole")?;
    let extra: Vec<Decimal> = whole.weeks.iter().map(|weeks| weeks - whole.first()).collect();
    hours(&printed, &extra, held)?;

    let bands = of_file(published, BANDS)?;
    let highest = extra.len().saturating_sub(1);
    for (band, extra) in extra.iter().enumerate() {
        let percent = if band == highest { 100 } else { 6 + band };
        let limit = format!("{percent}%");
        let reaches = |row: &&Row| row.number("up_to").is_ok_and(|to| to >= Decimal::from(percent));
        let of = bands.iter().find(reaches).ok_or_else(|| format!("no band has {limit}"))?;
        let (_, columns) = of.split()?;
        for (column, value) in columns {
            held.cell("ei_bands", column, ("rate", &limit), value, BANDS);
        }
        held.cell("ei_bands", "extra", ("rate", &limit), &extra.to_string(), SCHEDULE);
    }
    Ok(())
}

/// Weeks for hours alone, where they change; together with those of the band they are what is
/// printed in every column.
fn hours(printed: &[Printed], extra: &[Decimal], held: &mut Held) -> Result<(), String> {
    let most = Decimal::from(45);
    let highest = extra.last().copied().unwrap_or_default();
    let mut before = None;
    for row in printed {
        let weeks = if row.first().is_zero() { row.last() - highest } else { row.first() };
        for (cell, extra) in row.weeks.iter().zip(extra) {
            let sum = (weeks + extra).min(most);
            if !cell.is_zero() && *cell != sum {
                return Err(format!("Schedule I, {} hours: {cell}, not {sum}", row.hours));
            }
        }
        if before != Some(weeks) {
            held.cell("ei_hours", "weeks", ("hours", &row.hours), &weeks.to_string(), SCHEDULE);
        }
        before = Some(weeks);
    }
    Ok(())
}
