//! Choices side by side in words: what each is made up of, when it is ahead, what a year brings.

use engine::outcome::Alternative;
use engine::pack::Unit;
use engine::values::{Month, Number, Rounding};

use crate::i18n::Messages;
use crate::i18n::format::Cents;

/// What a comparison is about.
pub(crate) struct Comparison {
    pub(crate) title: String,
    /// What the years are counted by: an age, or the year itself.
    pub(crate) across: String,
    /// The first of them.
    pub(crate) start: i64,
    /// The names of what is added up, where it is several.
    pub(crate) totals: Vec<String>,
    pub(crate) alternatives: Vec<Alternative>,
    /// For each alternative, from when on its sum is ahead of the first's.
    ahead: Vec<String>,
}

/// A table in words.
pub(crate) struct Table {
    pub(crate) caption: String,
    pub(crate) heads: Vec<Cell>,
    /// What each row is about, and its cells.
    pub(crate) rows: Vec<(String, Vec<Cell>)>,
}

/// A cell, and whether it is a figure.
pub(crate) type Cell = (String, bool);

/// After how many years sums are put in the table.
const SHOWN_AFTER: [usize; 3] = [10, 20, 30];

impl Comparison {
    /// A comparison whose sums run from a month on; `age_in` is known where the birth date is.
    pub(crate) fn new(
        messages: &Messages,
        (title, totals): (String, Vec<String>),
        from: Month,
        alternatives: Vec<Alternative>,
        age_in: &dyn Fn(Month) -> Option<i64>,
    ) -> Self {
        let (start, across) = match age_in(from) {
            Some(age) => (age, messages.text("age")),
            None => (i64::from(from.civil().0), messages.text("year")),
        };
        let ahead = |one: &Alternative| ahead(messages, from, one.overtakes_after_months, age_in);
        let ahead = alternatives.iter().map(ahead).collect();
        Self { title, across, start, totals, alternatives, ahead }
    }

    /// The age or the year so many years on.
    fn at(&self, years: usize) -> String {
        (self.start + i64::try_from(years).unwrap_or(0)).to_string()
    }

    /// The label of the first, which the others are held against.
    pub(crate) fn base(&self) -> String {
        self.alternatives.first().map(|first| first.label.to_string()).unwrap_or_default()
    }

    /// One row a choice: what it is made up of once all have started, when it is ahead, and sums.
    pub(crate) fn summary(&self, messages: &Messages) -> Table {
        let years = self.alternatives.first().map_or(0, |first| first.totals.len());
        let settled = settled(&self.alternatives);
        let sums: Vec<usize> = SHOWN_AFTER.into_iter().filter(|after| *after <= years).collect();
        let at = self.at(settled);
        let mut heads = vec![
            (messages.text("compare-start"), false),
            (messages.say("compare-together", &[("age", &at)]), true),
            (messages.say("compare-ahead", &[("base", &self.base())]), false),
        ];
        for name in &self.totals {
            heads.push((messages.say("compare-part", &[("name", name), ("age", &at)]), true));
        }
        for after in &sums {
            heads.push((messages.say("compare-total", &[("age", &self.at(*after))]), true));
        }
        let row = |(one, ahead): (&Alternative, &String)| {
            let together = one.yearly().get(settled).map(|n| money(messages, *n));
            let mut cells: Vec<Cell> = together.into_iter().collect();
            cells.push((ahead.clone(), false));
            let parts = one.made_up(settled).into_iter().take(self.totals.len());
            cells.extend(parts.map(|n| money(messages, n)));
            let sums = sums.iter().filter_map(|after| one.totals.get(after.checked_sub(1)?));
            cells.extend(sums.map(|n| money(messages, *n)));
            (start_of(messages, one), cells)
        };
        let rows = self.alternatives.iter().zip(&self.ahead).map(row).collect();
        Table { caption: self.title.clone(), heads, rows }
    }

    /// What a year brings with each of the chosen; years that are alike for all stand in one row.
    pub(crate) fn yearly(&self, messages: &Messages, picked: &[&Alternative]) -> Option<Table> {
        let years: Vec<Vec<Number>> = picked.iter().map(|one| one.yearly()).collect();
        let count = years.iter().map(Vec::len).min()?;
        let mut rows: Vec<(usize, usize, Vec<Number>)> = Vec::new();
        for year in 0..count {
            let now = years.iter().filter_map(|years| years.get(year)).map(|n| whole(*n)).collect();
            match rows.last_mut() {
                Some((_, last, before)) if *before == now => *last = year,
                _ => rows.push((year, year, now)),
            }
        }
        let row = |(first, last, figures): (usize, usize, Vec<Number>)| {
            let both = [self.at(first), self.at(last)].join("\u{2013}");
            let label = if first == last { self.at(first) } else { both };
            (label, figures.into_iter().map(|n| money(messages, n)).collect())
        };
        let rows = rows.into_iter().map(row).collect();
        let mut heads = vec![(self.across.clone(), false)];
        heads.extend(picked.iter().map(|one| (start_of(messages, one), true)));
        // Two comparisons on a page have a table each.
        let caption = [self.title.as_str(), &messages.text("compare-yearly-caption")];
        Some(Table { caption: caption.join(" \u{2013} "), heads, rows })
    }
}

/// The first year in which every choice has started and the next year brings the same.
fn settled(alternatives: &[Alternative]) -> usize {
    let years: Vec<Vec<Number>> = alternatives.iter().map(Alternative::yearly).collect();
    let count = years.iter().map(Vec::len).min().unwrap_or(0);
    let steady = |years: &Vec<Number>, at: usize| years.get(at) == years.get(at + 1);
    let started =
        |years: &Vec<Number>| (1..count).find(|at| years.get(*at) != years.first()).unwrap_or(0);
    let last = years.iter().map(started).max().unwrap_or(0);
    let found = (last..count.saturating_sub(1)).find(|at| years.iter().all(|y| steady(y, *at)));
    found.unwrap_or(count.saturating_sub(1))
}

fn ahead(
    messages: &Messages,
    from: Month,
    after_months: Option<u32>,
    age_in: &dyn Fn(Month) -> Option<i64>,
) -> String {
    let Some(months) = after_months else { return messages.text("compare-never") };
    // The sum is ahead at the end of that month.
    let month = from.plus(i64::from(months) - 1);
    match age_in(month) {
        Some(age) => {
            let (age, month) = (age.to_string(), messages.month(month));
            messages.say("compare-ahead-age", &[("age", &age), ("month", &month)])
        }
        None => messages.month(month),
    }
}

/// What a choice is called: the age at which it starts.
fn start_of(messages: &Messages, one: &Alternative) -> String {
    messages.say("compare-age", &[("age", &one.label.to_string())])
}

fn whole(number: Number) -> Number {
    number.rounded(Rounding::HalfUp, Number::ONE)
}

fn money(messages: &Messages, number: Number) -> Cell {
    (messages.number(Unit::Dollars, whole(number), Cents::IfAny), true)
}

#[cfg(test)]
mod tests {
    use engine::values::Value;

    use super::*;
    use crate::i18n::tests::english;

    /// Starts to pay so much a year after some years.
    fn one(label: i64, waits: usize, yearly: i64, overtakes: Option<u32>) -> Alternative {
        let paid = |year: usize| i64::try_from((year + 1).saturating_sub(waits)).unwrap() * yearly;
        let totals: Vec<Number> = (0..12).map(|year| Number::whole(paid(year))).collect();
        Alternative {
            label: Number::whole(label),
            value: Value::YES,
            monthly: Value::YES,
            by_total: vec![totals.clone()],
            totals,
            overtakes_after_months: overtakes,
        }
    }

    fn comparison(age_in: &dyn Fn(Month) -> Option<i64>) -> Comparison {
        let choices = vec![one(60, 0, 6000, None), one(62, 2, 9000, Some(72))];
        let from = Month::new(2026, 1).unwrap();
        Comparison::new(&english(), ("Pension".to_owned(), Vec::new()), from, choices, age_in)
    }

    #[test]
    fn a_later_start_is_ahead_at_an_age_or_in_a_month() {
        let by_age = comparison(&|month| Some(60 + month.since(Month::new(2026, 1).unwrap()) / 12));
        assert_eq!((by_age.start, by_age.at(2)), (60, "62".to_owned()));
        let [first, later] = by_age.ahead.as_slice() else { panic!() };
        assert_eq!(*first, english().text("compare-never"));
        assert!(later.contains("65") && later.contains("December 2031"), "{later}");
        let by_year = comparison(&|_| None);
        assert_eq!(by_year.at(1), "2027");
        assert_eq!(by_year.ahead.last().unwrap(), "December 2031");
    }

    #[test]
    fn the_summary_speaks_of_the_year_in_which_all_have_started() {
        let table = comparison(&|_| Some(60)).summary(&english());
        // The start stands beside its row; sums stand after ten years, and not after twenty.
        assert_eq!(table.heads.len(), 4);
        let texts = |place: usize| -> Vec<&str> {
            table.rows.get(place).unwrap().1.iter().map(|cell| cell.0.as_str()).collect()
        };
        assert_eq!(texts(0), ["$6,000", &english().text("compare-never"), "$60,000"]);
        assert_eq!((texts(1).first(), texts(1).last()), (Some(&"$9,000"), Some(&"$72,000")));
    }

    #[test]
    fn years_that_are_alike_stand_in_one_row() {
        let all = comparison(&|_| None);
        let picked: Vec<&Alternative> = all.alternatives.iter().collect();
        let table = all.yearly(&english(), &picked).unwrap();
        let labels: Vec<&str> = table.rows.iter().map(|row| row.0.as_str()).collect();
        assert_eq!(labels, ["2026\u{2013}2027", "2028\u{2013}2037"]);
        assert!(table.heads.first().is_some_and(|(_, figure)| !figure));
        assert!(all.yearly(&english(), &[]).is_none());
    }
}
