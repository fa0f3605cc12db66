//! What the rules have: each value of a figure with its days, each cell of a table.

use toml::{Table, Value};

use super::held::Held;
use super::rows::rows;
use compiler::Files;
use engine::values::Date;

/// The figures and tables of rule files.
///
/// # Errors
/// One sentence, when a file is not what it should be.
pub fn in_rules(files: &Files) -> Result<Held, String> {
    let mut held = Held::default();
    for (_, path, text) in files.iter() {
        let Some((folder, name)) = path.split_once('/') else { continue };
        let Some((stem, ending)) = name.rsplit_once('.') else { continue };
        match (folder, ending) {
            ("params", "toml") => figures(stem, name, &read(path, text)?, &mut held)?,
            ("tables", "toml") => {
                let rows = format!("tables/{stem}.csv");
                let rows = files.iter().find(|(_, path, _)| *path == rows);
                let (_, beside, cells) = rows.ok_or_else(|| format!("{path} has no rows"))?;
                table(stem, name, (&read(path, text)?, beside, cells), &mut held)?;
            }
            _ => {}
        }
    }
    Ok(held)
}

fn figures(stem: &str, file: &str, figures: &Table, held: &mut Held) -> Result<(), String> {
    for (id, figure) in figures {
        let name = format!("{stem}.{id}");
        let mut to = word(figure.get("until"));
        let values = figure.get("values").and_then(Value::as_array);
        for value in values.ok_or_else(|| format!("{name} has no values"))?.iter().rev() {
            let from = word(value.get("from"));
            held.add((&name, &from, &to), &word(value.get("value")), file);
            to = day_before(&from)?;
        }
    }
    Ok(())
}

fn table(
    stem: &str,
    file: &str,
    (about, beside, cells): (&Table, &str, &str),
    held: &mut Held,
) -> Result<(), String> {
    let id = if about.contains_key("id") { word(about.get("id")) } else { stem.to_owned() };
    held.add((&id, &word(about.get("from")), &word(about.get("until"))), "table", file);
    for row in rows(beside, cells)? {
        let ((key, of), others) = row.split()?;
        for (column, value) in others {
            held.cell(&id, column, (key, of), value, file);
        }
    }
    Ok(())
}

fn read(path: &str, text: &str) -> Result<Table, String> {
    text.parse().map_err(|error| format!("{path}: {error}"))
}

fn word(of: Option<&Value>) -> String {
    match of {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

fn day_before(day: &str) -> Result<String, String> {
    let date = Date::parse(day).ok_or_else(|| format!("{day:?} is no day"))?;
    Ok(Date::from_days(date.days() - 1).to_string())
}
