//! The years of the Canada Pension Plan, with what the law derives from the maximum.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::held::{Held, hundredth};
use super::rows::{Row, number, of_file, rounded};
use compiler::Files;

const FILE: &str = "pension-years.csv";

pub(super) fn years(published: &Files, held: &mut Held) -> Result<(), String> {
    let index = pension_index(published)?;
    let mut maximums = Vec::new();
    for row in of_file(published, FILE)? {
        let year = row.at("year")?;
        let maximum = row.number("maximum")?;
        maximums.push(maximum);
        // s. 20(1): a tenth in whole hundreds; s. 20(2) fixes the exemption from 1998 on, but not
        // that for disability.
        let tenth = (maximum / Decimal::ONE_THOUSAND).floor() * Decimal::ONE_HUNDRED;
        let exemption = row.at("exemption")?;
        let disability = if year < "1998" { exemption.to_owned() } else { tenth.to_string() };
        // s. 42(1): of three years, of four in 1998, of five since.
        let averaged = match year {
            "1998" => 4,
            _ if year < "1998" => 3,
            _ => 5,
        };
        let last: Vec<Decimal> = maximums.iter().rev().take(averaged).copied().collect();
        let average = rounded(last.iter().sum::<Decimal>() / Decimal::from(last.len()), 2);
        let second = row.at("second_maximum")?;
        let second = if second.is_empty() { row.at("maximum")? } else { second };
        let mut cell = |column: &str, value: &str| {
            held.cell("cpp_years", column, ("year", year), value, FILE);
        };
        cell("exemption", exemption);
        cell("disability_exemption", &disability);
        cell("maximum", row.at("maximum")?);
        cell("second_maximum", second);
        cell("average_maximum", &average.to_string());
        cell("phase", row.at("phase")?);
        for rate in ["base", "first", "second"] {
            let percent = format!("{}%", row.at(&format!("{rate}_percent"))?);
            cell(&format!("{rate}_rate"), &percent);
        }
        cell("index", &index.get(year).map_or_else(|| "1".to_owned(), Decimal::to_string));
    }
    Ok(())
}

/// What a pension of 1986 had grown to by January of each year, to ten places.
///
/// # Errors
/// One sentence, when a file is not what it should be.
pub fn pension_index(published: &Files) -> Result<BTreeMap<String, Decimal>, String> {
    let mut index = Decimal::ONE;
    let mut found = BTreeMap::new();
    for row in of_file(published, "pension-index.csv")? {
        index *= Decimal::ONE + growth(&row)?;
        found.insert(row.at("year")?.to_owned(), rounded(index, 10));
    }
    Ok(found)
}

/// By how much pensions grew in the year of a row: 0.027 for 2.7 percent.
///
/// # Errors
/// One sentence, when the row does not say.
pub fn growth(row: &Row) -> Result<Decimal, String> {
    let percent = row.at("percent")?;
    if percent.is_empty() { Ok(Decimal::ZERO) } else { Ok(hundredth(number(percent)?)) }
}
