//! What was published, and the figures that were not.

use super::held::Held;
use super::rows::{of_file, rows};
use super::{FOLDER, bands, pension};
use compiler::Files;

/// The published values, each at the place where the rules have it.
///
/// # Errors
/// One sentence, when a file is not what it should be.
pub fn printed(published: &Files) -> Result<Held, String> {
    let mut held = Held::default();
    for (_, path, text) in published.iter() {
        let Some(file) = path.strip_prefix(FOLDER).and_then(|name| name.strip_prefix('/')) else {
            continue;
        };
        // Tables without days are read below.
        for row in rows(path, text)?.iter().filter(|row| row.has("from")) {
            let (from, to) = (row.at("from")?, row.at("to")?);
            if let Ok(figure) = row.at("figure") {
                held.add((figure, from, to), row.at("value")?, file);
            }
            // Or a figure a column: an empty cell was not published.
            let figures = row.cells.iter().filter(|(name, _)| name.contains('.'));
            for (name, value) in figures.filter(|(_, value)| !value.is_empty()) {
                held.add((name, from, to), value, file);
            }
        }
    }
    pension::years(published, &mut held)?;
    bands::bands_and_hours(published, &mut held)?;
    for row in of_file(published, "ei-family.csv")? {
        let ((_, income), others) = row.split()?;
        for (column, value) in others {
            held.cell("ei_family", column, ("income", income), value, "ei-family.csv");
        }
    }
    for row in of_file(published, "ei-rates.csv")? {
        let key = ("region", row.at("region")?);
        let rate = format!("{}%", row.at("percent")?);
        held.cell("ei_rates", "rate", key, &rate, "ei-rates.csv");
        held.cell("ei_rates", "rates_of", key, row.at("month")?, "ei-rates.csv");
    }
    Ok(held)
}
