//! Every dated figure and every cell of every table against what was published: the files of
//! `conformance/figures`, each of which says where it was read. A figure that no published row
//! names fails, and so does a published row that no figure has; what is no published number
//! stands in `not-published.csv`, with the value it was given and why.
#![cfg(feature = "authoring")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::path::{Path, PathBuf};

use rules::date::Date;
use rust_decimal::{Decimal, RoundingStrategy};

const NOT_PUBLISHED: &str = "not-published.csv";

/// A figure and its first and last day, or a column of a table and the row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    name: String,
    from: String,
    to: String,
}

impl Place {
    fn new(name: &str, from: &str, to: &str) -> Self {
        Self { name: name.to_owned(), from: from.to_owned(), to: to.to_owned() }
    }
}

impl Display for Place {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let until = if self.to.is_empty() { "" } else { " to " };
        write!(to, "{} of {}{until}{}", self.name, self.from, self.to)
    }
}

/// Values by place, each with the file that has it.
#[derive(Debug, Default)]
struct Held {
    values: BTreeMap<Place, (String, String)>,
    twice: Vec<String>,
}

impl Held {
    fn add(&mut self, place: (&str, &str, &str), value: &str, file: &str) {
        let place = Place::new(place.0, place.1, place.2);
        if let Some((_, other)) = self.values.get(&place) {
            self.twice.push(format!("{place}: in {other} and again in {file}"));
        }
        self.values.insert(place, (plain(value), file.to_owned()));
    }

    fn cell(&mut self, table: &str, column: &str, row: (&str, &str), value: &str, file: &str) {
        let (name, row) = (format!("{table}.{column}"), format!("{} {}", row.0, plain(row.1)));
        self.add((&name, &row, ""), value, file);
    }
}

/// One way to write a number: `15%`, `0.15` and `0.150` are the same. Anything else as it is.
fn plain(value: &str) -> String {
    let percent = value.strip_suffix('%').map(|percent| percent.parse().map(hundredth));
    let number = percent.unwrap_or_else(|| value.parse());
    number.map_or_else(|_| value.to_owned(), |number| number.normalize().to_string())
}

fn hundredth(percent: Decimal) -> Decimal {
    percent / Decimal::ONE_HUNDRED
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|_| panic!("{text:?} is no number"))
}

fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of a folder with an ending, by name.
fn files(name: &str, ending: &str) -> BTreeSet<PathBuf> {
    let all = std::fs::read_dir(folder(name)).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path.extension().is_some_and(|has| has == ending)).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn stem_of(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// The rows of a file, each a list of columns and cells.
fn rows(path: &Path) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(path).unwrap();
    let columns = reader.headers().unwrap().clone();
    let pair = |row: csv::StringRecord| {
        columns.iter().zip(row.iter()).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    };
    reader.records().map(|row| pair(row.unwrap())).collect()
}

fn at<'a>(row: &'a [(String, String)], column: &str) -> &'a str {
    let found = row.iter().find(|(name, _)| name == column);
    &found.unwrap_or_else(|| panic!("no column {column:?} in {row:?}")).1
}

fn published_rows(name: &str) -> Vec<Vec<(String, String)>> {
    rows(&folder("conformance/figures").join(name))
}

fn read(path: &Path) -> toml::Table {
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

fn word(of: &toml::Value, key: &str) -> String {
    match of.get(key) {
        Some(toml::Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

fn day_before(day: &str) -> String {
    Date::from_days(Date::parse(day).unwrap().days() - 1).to_string()
}

/// What the rules have: each value of a figure with its first and last day, each cell of a table.
fn in_the_rules() -> Held {
    let mut held = Held::default();
    for path in files("params", "toml") {
        let file = name_of(&path);
        for (id, figure) in &read(&path) {
            let name = format!("{}.{id}", stem_of(&path));
            let mut to = word(figure, "until");
            for value in figure["values"].as_array().unwrap().iter().rev() {
                let from = word(value, "from");
                held.add((&name, &from, &to), &word(value, "value"), &file);
                to = day_before(&from);
            }
        }
    }
    for path in files("tables", "toml") {
        let (file, table) = (name_of(&path), toml::Value::Table(read(&path)));
        let id = table.get("id").map_or_else(|| stem_of(&path), |_| word(&table, "id"));
        held.add((&id, &word(&table, "from"), &word(&table, "until")), "table", &file);
        for row in rows(&path.with_extension("csv")) {
            let (key, of) = &row[0];
            for (column, value) in &row[1..] {
                held.cell(&id, column, (key, of), value, &file);
            }
        }
    }
    held
}

/// What was published, and the figures that were not.
fn published() -> Held {
    let mut held = Held::default();
    for path in files("conformance/figures", "csv") {
        let file = name_of(&path);
        // Tables without days are read below.
        for row in rows(&path).iter().filter(|row| row.iter().any(|(column, _)| column == "from")) {
            let (from, to) = (at(row, "from"), at(row, "to"));
            if row[0].0 == "figure" {
                held.add((&row[0].1, from, to), at(row, "value"), &file);
            }
            // Or a figure a column: an empty cell was not published.
            for (name, value) in
                row.iter().filter(|(name, cell)| name.contains('.') && !cell.is_empty())
            {
                held.add((name, from, to), value, &file);
            }
        }
    }
    pension_years(&mut held);
    bands_and_hours(&mut held);
    for row in published_rows("ei-family.csv") {
        for (column, value) in &row[1..] {
            held.cell("ei_family", column, ("income", &row[0].1), value, "ei-family.csv");
        }
    }
    for row in published_rows("ei-rates.csv") {
        let key = ("region", at(&row, "region"));
        let rate = format!("{}%", at(&row, "percent"));
        held.cell("ei_rates", "rate", key, &rate, "ei-rates.csv");
        held.cell("ei_rates", "rates_of", key, at(&row, "month"), "ei-rates.csv");
    }
    held
}

/// The years of the Canada Pension Plan, with what the law derives from the maximum.
fn pension_years(held: &mut Held) {
    const FILE: &str = "pension-years.csv";
    let index = pension_index();
    let mut maximums = Vec::new();
    for row in published_rows(FILE) {
        let year = at(&row, "year");
        let maximum = number(at(&row, "maximum"));
        maximums.push(maximum);
        // s. 20(1): a tenth in whole hundreds; s. 20(2) fixes the exemption from 1998 on, but not
        // that for disability.
        let tenth = (maximum / Decimal::ONE_THOUSAND).floor() * Decimal::ONE_HUNDRED;
        let exemption = at(&row, "exemption");
        let disability = if year < "1998" { exemption.to_owned() } else { tenth.to_string() };
        // s. 42(1): of three years, of four in 1998, of five since.
        let averaged = match year {
            "1998" => 4,
            _ if year < "1998" => 3,
            _ => 5,
        };
        let last: Vec<Decimal> = maximums.iter().rev().take(averaged).copied().collect();
        let average = rounded(last.iter().sum::<Decimal>() / Decimal::from(last.len()), 2);
        let second = at(&row, "second_maximum");
        let second = if second.is_empty() { at(&row, "maximum") } else { second };
        let mut cell = |column: &str, value: &str| {
            held.cell("cpp_years", column, ("year", year), value, FILE);
        };
        cell("exemption", exemption);
        cell("disability_exemption", &disability);
        cell("maximum", at(&row, "maximum"));
        cell("second_maximum", second);
        cell("average_maximum", &average.to_string());
        cell("phase", at(&row, "phase"));
        for rate in ["base", "first", "second"] {
            let percent = format!("{}%", at(&row, &format!("{rate}_percent")));
            cell(&format!("{rate}_rate"), &percent);
        }
        cell("index", &index.get(year).map_or_else(|| "1".to_owned(), Decimal::to_string));
    }
}

/// What a pension of 1986 had grown to by January of each year, to ten places.
fn pension_index() -> BTreeMap<String, Decimal> {
    let mut index = Decimal::ONE;
    let mut found = BTreeMap::new();
    for row in published_rows("pension-index.csv") {
        index *= Decimal::ONE + growth(&row);
        found.insert(at(&row, "year").to_owned(), rounded(index, 10));
    }
    found
}

fn growth(row: &[(String, String)]) -> Decimal {
    let percent = at(row, "percent");
    if percent.is_empty() { Decimal::ZERO } else { hundredth(number(percent)) }
}

/// The bands of the regional rate, and Schedule I in two parts: weeks for hours, and the weeks
/// that a band adds.
fn bands_and_hours(held: &mut Held) {
    const BANDS: &str = "ei-bands.csv";
    const SCHEDULE: &str = "ei-schedule-1.csv";
    let most = Decimal::from(45);
    let printed: Vec<(String, Vec<Decimal>)> = rows(&folder("tests/tables").join(SCHEDULE))
        .iter()
        .map(|row| (row[0].1.clone(), row[2..].iter().map(|(_, cell)| number(cell)).collect()))
        .collect();
    // In the first row that is printed whole, no column has reached the most.
    let whole = &printed.iter().find(|(_, cells)| !cells.contains(&Decimal::ZERO)).unwrap().1;
    let extra: Vec<Decimal> = whole.iter().map(|cell| cell - whole[0]).collect();
    let highest = extra.len() - 1;

    let mut before = None;
    for (hours, cells) in &printed {
        let weeks = if cells[0].is_zero() { cells[highest] - extra[highest] } else { cells[0] };
        for (cell, extra) in cells.iter().zip(&extra) {
            let sum = (weeks + extra).min(most);
            assert!(cell.is_zero() || *cell == sum, "Schedule I, {hours} hours: {cell}, not {sum}");
        }
        if before != Some(weeks) {
            held.cell("ei_hours", "weeks", ("hours", hours), &weeks.to_string(), SCHEDULE);
        }
        before = Some(weeks);
    }

    let bands = published_rows(BANDS);
    for (band, extra) in (0..).zip(&extra) {
        let percent = if band == highest { 100 } else { 6 + band };
        let limit = format!("{percent}%");
        let has = |row: &&Vec<(String, String)>| row[0].1.parse::<usize>().unwrap() >= percent;
        for (column, value) in &bands.iter().find(has).unwrap()[1..] {
            held.cell("ei_bands", column, ("rate", &limit), value, BANDS);
        }
        held.cell("ei_bands", "extra", ("rate", &limit), &extra.to_string(), SCHEDULE);
    }
}

#[test]
fn every_figure_is_the_published_one() {
    let (rules, published) = (in_the_rules(), published());
    let mut wrong: Vec<String> = rules.twice.iter().chain(&published.twice).cloned().collect();
    for (place, (value, file)) in &rules.values {
        match published.values.get(place) {
            Some((is, _)) if is == value => {}
            Some((is, source)) => {
                wrong.push(format!("{place}: {value} in {file}, but {is} in {source}"));
            }
            None => wrong.push(format!("{place}: {value} in {file}, which no published row names")),
        }
    }
    for (place, (value, source)) in &published.values {
        if !rules.values.contains_key(place) {
            wrong.push(format!("{place}: {value} in {source}, which no figure has"));
        }
    }
    wrong.sort();
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    // Not by comparing nothing with nothing.
    assert!(rules.values.len() > 1200, "only {} figures and cells", rules.values.len());
}

/// The amounts of the Act grow by the percentages to every amount that was seen in print.
#[test]
fn the_pension_index_gives_the_amounts_that_were_published() {
    let mut grown: BTreeMap<&str, Decimal> = BTreeMap::new();
    let mut checked = 0;
    for row in published_rows("pension-index.csv") {
        let year = at(&row, "year").to_owned();
        for column in ["disability_flat", "survivor_flat", "child"] {
            let seen = at(&row, column);
            if let Some(amount) = grown.get_mut(column) {
                // s. 59(1)(b): a child's benefit rose by 35 dollars in 1992.
                let more = if column == "child" && year == "1992" { 35 } else { 0 };
                *amount = rounded(*amount * (Decimal::ONE + growth(&row)) + Decimal::from(more), 2);
                assert!(seen.is_empty() || *amount == number(seen), "{column} {year}: {amount}");
                checked += usize::from(!seen.is_empty());
            } else if !seen.is_empty() {
                grown.insert(column, number(seen));
            }
        }
    }
    assert_eq!(checked, 26);
}

/// What was published beside the amounts of a quarter follows from them.
#[test]
fn the_incomes_at_which_nothing_is_left_are_the_published_ones() {
    let rules = in_the_rules();
    let published = published_rows("old-age-limits.csv");
    for row in &published {
        let (from, to) = (at(row, "from"), at(row, "to"));
        let figure = |name: &str| number(&rules.values[&Place::new(name, from, to)].0);
        let full = figure("oas.full_pension");
        let (single, couple) = (figure("gis.single_max"), figure("gis.couple_max"));
        let (top, top_couple) = (figure("gis.topup_single"), figure("gis.topup_couple"));
        let survivor = figure("gis.survivor_max") - top - full;
        let times = |steps: i64, amount: Decimal| Decimal::from(steps) * amount.ceil();
        let third = times(48, full / Decimal::from(3));
        let fourth = times(48, full / Decimal::from(4));
        for (column, limit) in [
            ("at_75", rounded(full * number("1.1"), 2)),
            ("allowance", full + couple),
            ("single", times(24, single - top)),
            ("couple", times(48, couple - top_couple)),
            ("one_pensioner", times(48, single - top) + fourth),
            ("allowance_limit", times(48, couple - top_couple) + third),
            ("survivor", third + times(24, survivor)),
            ("topup_single", Decimal::from(2000) + times(48, top)),
            ("topup_couple", Decimal::from(4000) + times(96, top_couple)),
            ("topup_one_pensioner", Decimal::from(4000) + times(96, top)),
        ] {
            let is = at(row, column);
            assert!(is.is_empty() || number(is) == limit, "{column} of {from}: {is}, not {limit}");
        }
    }
    assert_eq!(published.len(), 18);
}

/// A published table says where and when it was read, and a figure that is none says why.
#[test]
fn sources_and_reasons_are_said() {
    for path in files("conformance/figures", "csv") {
        let text = std::fs::read_to_string(&path).unwrap();
        let head: String = text.lines().take_while(|line| line.starts_with('#')).collect();
        let said = if name_of(&path) == NOT_PUBLISHED {
            head.contains("Worked out on 20")
        } else {
            head.contains("Source: ") && head.contains("Read 20")
        };
        assert!(said, "{} does not say where and when it was read", name_of(&path));
    }
    for row in published_rows(NOT_PUBLISHED) {
        let why = at(&row, "why");
        assert!(why.len() > 40 && why.ends_with('.'), "{}: why?", at(&row, "figure"));
    }
}
