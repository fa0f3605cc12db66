//! The households of the Canada Pension Plan's cases, and the conventions of their source.
//!
//! - "At the maximum" and profiles in words are written out as a record, year by year.
//! - A published maximum is for somebody of 65 who never missed a month; of a disability
//!   pension, for somebody who had one before, so that it starts the month after.
//! - An age without a birth date was reached in the month before.

use serde_json::Value as Json;

use super::cpp_profile::Profile;
use super::household::{Answered, Household};
use crate::date::{Date, Month};
use crate::number::Number;
use crate::pack::{Pack, Subject};
use crate::value::{ChoiceSet, Value};

const ME: Subject = Subject::Person;

/// One case.
pub(super) struct Case<'c> {
    pub(super) pack: &'c Pack,
    pub(super) inputs: &'c Json,
    pub(super) as_of: Date,
}

/// The three parts of a pension before the age factor.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    pub(super) base: Number,
    pub(super) first: Number,
    pub(super) second: Number,
}

impl<'c> Case<'c> {
    pub(super) fn text(&self, name: &str) -> Option<&'c str> {
        self.inputs.get(name)?.as_str()
    }

    pub(super) fn number(&self, name: &str) -> Option<Number> {
        number(self.inputs.get(name)?)
    }

    pub(super) fn whole(&self, name: &str) -> Option<i64> {
        self.number(name).map(Number::to_whole)
    }

    pub(super) fn flag(&self, name: &str) -> Option<bool> {
        self.inputs.get(name)?.as_bool()
    }

    pub(super) fn month(&self, name: &str) -> Option<Month> {
        let text = self.text(name)?;
        Month::parse(text).or_else(|| Date::parse(text).map(Date::month))
    }

    /// The month the benefit starts, or that of the case.
    pub(super) fn start(&self) -> Month {
        self.month("start").unwrap_or(self.as_of.month())
    }

    /// Whether only the base part is published.
    pub(super) fn base_only(&self) -> bool {
        self.text("calc_components").is_some_and(|components| components.starts_with("base only"))
    }

    /// A day of birth, given or by the age reached in the month before `at`.
    pub(super) fn birth(&self, at: Month, age: i64) -> Date {
        let given = self.text("dob").and_then(Date::parse);
        given.unwrap_or_else(|| born(at, age))
    }

    /// Somebody who contributed outside Quebec, asking on the last day of `today`.
    pub(super) fn contributor(&self, today: Month, birth: Date) -> Household<'c> {
        let mut household = Household::new(self.pack, today.last_day(), today.last_day());
        household.choice(ME, "marital_status", "single");
        household.whole(ME, "birth_date", birth.days());
        household.choice(ME, "cpp_where", "outside_quebec");
        household.truth(ME, "cpp_receiving", false);
        household.truth(ME, "lives_in_canada", true);
        household.truth(ME, "agreement_country", false);
        household.choice(ME, "cpp_disabled", "no");
        household.choice(ME, "cpp_depth", "statement");
        household
    }

    /// The same with a record, and the pension in pay from `start`.
    pub(super) fn with_record(&self, start: Month, birth: Date) -> Household<'c> {
        let mut household = self.contributor(start, birth);
        household.truth(ME, "cpp_receiving", true);
        household.whole(ME, "cpp_started", start.index());
        self.record(&mut household, start, birth);
        household
    }

    pub(super) fn record(&self, household: &mut Household<'c>, start: Month, birth: Date) {
        household.choice(ME, "cpp_depth", "record");
        household.truth(ME, "cpp_raised_children", false);
        let rows = self.earnings(start, birth);
        let row =
            |(year, earnings): (i64, Number)| vec![Value::whole(year), Value::Exact(earnings)];
        household.list(ME, "cpp_earnings", rows.into_iter().map(row).collect());
    }

    /// The parts of the pension of somebody of 65, unless a birth date is given.
    pub(super) fn parts(&self) -> Option<Parts> {
        let start = self.start();
        let household = self.with_record(start, self.birth(start, 65));
        parts(&household.evaluate(), self.base_only())
    }

    /// A survivor without a pension of their own, `age` years old.
    pub(super) fn survivor(&self, today: Month, age: i64) -> Household<'c> {
        let mut household = self.contributor(today, born(today, age));
        household.choice(ME, "cpp_where", "never");
        Self::widow(&mut household, today.plus(-1));
        household
    }

    /// The contributor died in `death` after many years of contributions.
    pub(super) fn widow(household: &mut Household<'c>, death: Month) {
        household.choice(ME, "marital_status", "widowed");
        household.whole(ME, "widowed_month", death.index());
        household.truth(ME, "deceased_worked", true);
        household.whole(ME, "deceased_years", 40);
        household.truth(ME, "deceased_received", false);
        household.choice(ME, "survivor_union", "married");
        household.whole(ME, "survivor_months_together", 240);
        household.number(ME, "deceased_pension", Number::ZERO);
    }

    pub(super) fn deceased(household: &mut Household<'c>, parts: Parts) {
        household.number(ME, "deceased_pension", parts.total());
        household.number(ME, "deceased_first", parts.first);
        household.number(ME, "deceased_second", parts.second);
    }

    /// Somebody who cannot work since the month before `start`, after an earlier pension.
    pub(super) fn disabled(&self, start: Month) -> Household<'c> {
        let birth = self.birth(start, 55);
        let mut household = self.contributor(start, birth);
        self.record(&mut household, start, birth);
        household.choice(ME, "cpp_disabled", "for_long");
        household.whole(ME, "cpp_disabled_since", start.plus(-1).index());
        household.truth(ME, "cpp_disability_before", true);
        household.truth(ME, "cpp_met_when_disabled", false);
        household
    }

    /// The record: years with their earnings.
    fn earnings(&self, start: Month, birth: Date) -> Vec<(i64, Number)> {
        if let Some(Json::Object(years)) = self.inputs.get("earnings") {
            let year =
                |(year, earnings): (&String, &Json)| Some((year.parse().ok()?, number(earnings)?));
            return years.iter().filter_map(year).collect();
        }
        let words = self.text("profile").or_else(|| self.text("earnings")).unwrap_or("maximum");
        let profile = Profile::read(words);
        let born_before = i64::from(birth.month().plus(1).civil().0);
        let (first, last) = (born_before.saturating_add(18), i64::from(start.civil().0));
        (first.max(1966)..=last)
            .map(|year| {
                let maximum = yearly(self.pack, "maximum", year).unwrap_or(Number::ZERO);
                let age = year.saturating_sub(born_before);
                (year, maximum.times(profile.share(year, age)))
            })
            .collect()
    }
}

impl Parts {
    pub(super) fn total(self) -> Number {
        self.base.plus(self.first).plus(self.second)
    }
}

/// The parts of a pension that was worked out.
pub(super) fn parts(answered: &Answered<'_>, base_only: bool) -> Option<Parts> {
    let value = |id: &str| answered.value(id)?.exact();
    let added = |id| if base_only { Some(Number::ZERO) } else { value(id) };
    Some(Parts {
        base: value("cpp.base")?,
        first: added("cpp.first_part")?,
        second: added("cpp.second_part")?,
    })
}

/// A cell of the table of years.
pub(super) fn yearly(pack: &Pack, column: &str, year: i64) -> Option<Number> {
    let table = pack.tables.iter().find(|table| table.id == "cpp_years")?;
    let place = table.columns.iter().position(|(name, _)| name == column)?;
    let year = Number::whole(year);
    let row = table.rows.iter().rev().find(|(keys, _)| keys.first().is_some_and(|k| *k <= year))?;
    row.1.get(place).copied()
}

/// Somebody whose age was reached, in the Plan's sense, in `at`.
pub(super) fn born(at: Month, age: i64) -> Date {
    at.plus(age.saturating_mul(-12).saturating_sub(1)).first_day()
}

pub(super) fn number(json: &Json) -> Option<Number> {
    match json {
        Json::Number(number) => Number::parse(&number.to_string()),
        _ => None,
    }
}

/// The first of a choice field's options and so on, as a value.
pub(super) fn option(place: u32) -> Value {
    Value::Choice(ChoiceSet(1_u64.checked_shl(place).unwrap_or(1)))
}
