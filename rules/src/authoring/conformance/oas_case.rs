//! The household of a case, and the conventions of its source.
//!
//! - An age gate counts at once, where the Act waits for the following month: everybody is
//!   taken to be born a month earlier, so that somebody who is 65.0 is paid.
//! - Years are counted from the first of a month, and bring a pension at once where the Act waits
//!   for the following month: asked on the month's last day, they are a month more.
//! - The years of a pension that was put off are those in which it began; the Act's fortieths are
//!   those in which it could first have begun.
//! - An allowance of less than two dollars is printed as the formula gives it.
//! - A partner's pension is shown as if it had started at 65; whether one "not receiving"
//!   gets it still decides the rate of the other's supplement. So a couple is evaluated
//!   twice, and the partner's own results are taken from the second.

use serde_json::Value as Json;

use super::household::Household;
use crate::date::{Date, Month};
use crate::number::{Number, Rounding};
use crate::pack::{Pack, Subject};

/// Whose results are wanted from a household.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    Person,
    Partner,
}

pub(super) fn household<'p>(pack: &'p Pack, case: &Json, view: View) -> Option<Household<'p>> {
    let as_of = Date::parse(case.get("as_of")?.as_str()?)?;
    let (first, last) = case.get("rates_period")?.as_str()?.split_once('/')?;
    let figures_on = as_of.clamp(Date::parse(first)?, Date::parse(last)?);
    let inputs = case.get("inputs")?;
    let asked_in = asked_in(inputs).unwrap_or(as_of.month());
    let mut household = Household::new(pack, asked_in.last_day(), figures_on);
    marital(&mut household, inputs, asked_in);
    for (subject, name) in [(Subject::Person, "person"), (Subject::Partner, "partner")] {
        if let Some(given) = inputs.get(name).filter(|given| given.is_object()) {
            Person { given, subject, as_of: asked_in, view }.fill(&mut household);
        }
    }
    // A partner who does not receive the pension brings the person no Allowance.
    let receives = |name: &str| inputs.get(name)?.get("receiving_oas")?.as_str();
    let before_65 = inputs.get("person").and_then(age_months).is_some_and(|age| age < 65 * 12);
    if view == View::Partner && receives("partner") == Some("no") && before_65 {
        household.truth(Subject::Person, "away_six_months", true);
    }
    Some(household)
}

/// The month in which the given birth month and age belong together.
fn asked_in(inputs: &Json) -> Option<Month> {
    let person = inputs.get("person")?;
    let birth = Month::parse(person.get("birth_month")?.as_str()?)?;
    Some(birth.plus(age_months(person)?))
}

/// Ages are given in years with two decimals for the months.
fn age_months(person: &Json) -> Option<i64> {
    let years = number(person, "age_years")?;
    Some(years.times(Number::whole(12)).rounded(Rounding::HalfUp, Number::ONE).to_whole())
}

fn number(given: &Json, name: &str) -> Option<Number> {
    match given.get(name)? {
        Json::Number(number) => Number::parse(&number.to_string()),
        _ => None,
    }
}

fn marital(household: &mut Household<'_>, inputs: &Json, as_of: Month) {
    let status = match inputs.get("marital_status").and_then(Json::as_str) {
        Some("partnered") => "married",
        Some("divorced") => "divorced",
        Some("separated") => "separated",
        Some("widowed") => "widowed",
        _ => "single",
    };
    household.choice(Subject::Person, "marital_status", status);
    let long_ago = as_of.plus(-120).index();
    household.whole(Subject::Person, "separated_month", long_ago);
    household.whole(Subject::Person, "widowed_month", long_ago);
    let apart = inputs.get("involuntarily_separated").and_then(Json::as_bool).unwrap_or(false);
    household.truth(Subject::Person, "living_apart_involuntarily", apart);
}

struct Person<'j> {
    given: &'j Json,
    subject: Subject,
    as_of: Month,
    view: View,
}

impl Person<'_> {
    fn fill(&self, household: &mut Household<'_>) {
        let subject = self.subject;
        let Some(birth) = self.birth_month() else { return };
        household.whole(subject, "birth_date", birth.first_day().days());
        self.residence(household);
        self.pension(household);
        let income = self.number("net_income");
        let earned = self.number("employment_income").unwrap_or(Number::ZERO);
        if let Some(income) = income {
            household.number(subject, "net_income", income);
            household.number(subject, "world_income", income);
        }
        household.number(subject, "employment_income", earned);
        household.truth(subject, "income_fell", false);
    }

    fn residence(&self, household: &mut Household<'_>) {
        let subject = self.subject;
        let country = self.text("country_of_residence");
        household.truth(subject, "lives_in_canada", country.is_none_or(|c| c == "canada"));
        let linked = self.flag("ever_lived_in_agreement_country").unwrap_or(false)
            || country == Some("agreement_country");
        household.truth(subject, "agreement_country", linked);
        let status = match self.text("legal_status") {
            Some("permanent_resident" | "sponsored_permanent_resident") => "permanent_resident",
            Some("registered_indian") => "registered",
            Some("other") => "other",
            _ => "citizen",
        };
        household.choice(subject, "legal_status", status);
        let sponsored = self.flag("sponsorship_undertaking_in_effect").unwrap_or(false);
        household.truth(subject, "sponsored", sponsored);
        household.truth(subject, "sponsorship_lifted", false);
        household.truth(subject, "qualified_before_sponsorship_rule", false);
        household.truth(subject, "in_canada_1977", false);
        household.truth(subject, "ten_years_before", false);
        let always = self.flag("lived_only_in_canada_since_18").unwrap_or(false);
        household.truth(subject, "always_in_canada", always);
        let years = self.number("years_in_canada_since_18");
        let at_start = self.number("years_in_canada_since_18_at_oas_start");
        // The source takes the years of a deferral off those that a pension began with.
        let deferred = self.number("oas_deferral_months").unwrap_or(Number::ZERO);
        let deferred = deferred.over(Number::whole(12)).rounded(Rounding::Ceiling, Number::ONE);
        if let Some(years) = years.or_else(|| Some(at_start?.minus(deferred))) {
            household.number(subject, "residence_years", years);
            household.number(subject, "residence_months", Number::ONE);
        }
        let first = at_start.map(|at_start| {
            at_start.minus(deferred).max(at_start.min(Number::whole(10))).max(Number::ZERO)
        });
        if let Some(years) = first.or_else(|| self.years_at_65(years)) {
            household.number(subject, "residence_years_at_start", years);
        }
    }

    /// The years on which a pension rests that started as soon as it could, counted back from
    /// today's: those at 65, or the fewest that open it.
    fn years_at_65(&self, years: Option<Number>) -> Option<Number> {
        let abroad = self.text("country_of_residence").is_some_and(|country| country != "canada");
        let fewest = years?.min(Number::whole(if abroad { 20 } else { 10 }));
        let since =
            Number::whole(age_months(self.given)?.saturating_sub(65 * 12)).over(Number::whole(12));
        Some(years?.minus(since).rounded(Rounding::Floor, Number::ONE).max(fewest))
    }

    fn pension(&self, household: &mut Household<'_>) {
        let subject = self.subject;
        let receives = match (subject, self.view) {
            (Subject::Partner, View::Partner) => true,
            (Subject::Partner, View::Person) => {
                !matches!(self.text("receiving_oas"), None | Some("no" | "unknown"))
            }
            (Subject::Person, _) => self.flag("receiving_oas").unwrap_or(false),
        };
        let deferral = self.number("oas_deferral_months").unwrap_or(Number::ZERO).to_whole();
        household.truth(subject, "oas_receiving", receives);
        household.whole(subject, "deferred_months", deferral);
        let alone = self.text("receiving_oas") == Some("no") && subject == Subject::Partner;
        household.truth(subject, "oas_applying", !alone);
    }

    fn birth_month(&self) -> Option<Month> {
        Some(self.as_of.plus(age_months(self.given)?.saturating_neg()).plus(-1))
    }

    fn number(&self, name: &str) -> Option<Number> {
        number(self.given, name)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.given.get(name)?.as_str()
    }

    fn flag(&self, name: &str) -> Option<bool> {
        self.given.get(name)?.as_bool()
    }
}
