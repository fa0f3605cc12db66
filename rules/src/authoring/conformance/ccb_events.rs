//! Events in a child's life: from which month, and until which, a child counts.

use serde_json::Value as Json;

use super::ccb::{keys, same};
use super::ccb_family::Family;
use super::given;
use super::household::{Answered, figure};
use crate::date::{Date, MissingDay, Month};
use crate::number::Number;
use crate::pack::Pack;

/// How far around an event its consequences are looked for.
const MONTHS: std::ops::RangeInclusive<i64> = -3..=15;

pub(super) fn check(pack: &Pack, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let event = given::text(inputs, "event")?;
    let month = given::month(inputs, "event_month").or(given::month(inputs, "event_date"))?;
    let at = |years: i64| month.plus(years.saturating_mul(-12)).first_day().days();
    let born = match event {
        "child_turns_6" => Date::from_days(at(6).saturating_add(14)),
        "child_turns_18" => Date::from_days(at(18).saturating_add(14)),
        "birth" => Date::from_days(at(0).saturating_add(14)),
        "child_death" => return death(pack, inputs, expected),
        _ => return None,
    };
    let family = |today: Date| {
        let mut family = Family::new(pack, today);
        family.child(born, "you", false);
        family.evaluate()
    };
    let mut wrong = Vec::new();
    for (key, wanted) in keys(expected) {
        let found = if let Some(month) = key.strip_prefix("rate_") {
            rate(pack, &family, Month::parse(month)?)?
        } else {
            named(key, month, &family)?
        };
        same(key, &found, wanted, &mut wrong);
    }
    Some(wrong)
}

/// Which of the two amounts the month's benefit is.
fn rate<'p>(pack: &Pack, family: &impl Fn(Date) -> Answered<'p>, month: Month) -> Option<String> {
    let day = month.first_day();
    let annual = family(day).exact("ccb.annual")?;
    let rates = [("under6", "ccb.under_6"), ("6to17", "ccb.from_6")];
    let found = rates.iter().find(|(_, name)| figure(pack, name, day) == Some(annual));
    Some(found.map_or("none", |(name, _)| name).to_owned())
}

/// The first or the last month in which the child counts.
fn named<'p>(key: &str, event: Month, family: &impl Fn(Date) -> Answered<'p>) -> Option<String> {
    let mut counted = Vec::new();
    for offset in MONTHS {
        let month = event.plus(offset);
        if family(month.first_day()).exact("family.all")? > Number::ZERO {
            counted.push(month);
        }
    }
    let month = match key {
        "first_eligible_month" | "first_payment_month" | "first_month" => counted.first(),
        "last_payment_month" | "last_month_counted" | "last_eligible_month" | "last_month" => {
            counted.last()
        }
        _ => return None,
    };
    Some(month?.to_string())
}

fn death(pack: &Pack, inputs: &Json, expected: &Json) -> Option<Vec<String>> {
    let died = given::day(inputs, "event_date")?;
    let eighteen = given::month(inputs, "turns_18").or(given::month(inputs, "child_turns_18"));
    let given_day = given::day(inputs, "child_birth_date").or(given::day(inputs, "birth_date"));
    let born = match (given_day, eighteen) {
        (Some(day), _) => day,
        (None, Some(month)) => month.plus(-18 * 12).first_day(),
        (None, None) => {
            let age = given::number(inputs, "child_age")?.to_whole();
            died.add_months(age.checked_mul(-12)?, MissingDay::Before)
        }
    };
    let family = |today: Date| {
        let mut family = Family::new(pack, today);
        family.lost(born, died);
        family.evaluate()
    };
    let mut wrong = Vec::new();
    for (key, wanted) in keys(expected) {
        same(key, &named(key, died.month(), &family)?, wanted, &mut wrong);
    }
    Some(wrong)
}
