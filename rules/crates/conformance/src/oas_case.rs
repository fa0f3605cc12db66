//! The household of a case, and the conventions of its source.
//!
//! - An age gate counts at once, where the Act waits for the following month: everybody is
//!   taken to be born a month earlier, so that somebody who is 65.0 is paid.
//! - Years are counted from the first of a month, and bring a pension at once where the Act waits
//!   for the following month: asked on the month's last day, they are a month more.
//! - The years of a pension that was put off are those in which it began; the Act's fortieths are
//!   those in which it could first have begun.
//! - An allowance of less than two dollars is printed as the formula gives it.
//! - Where it was told no country or status, it took Canada and a citizen.
//! - A partner's pension is shown as if it had started at 65; whether one "not receiving"
//!   gets it still decides the rate of the other's supplement. So a couple is evaluated
//!   twice, and the partner's own results are taken from the second.

use serde_json::Value as Json;

use super::household::Household;
use super::{Ended, given};
use engine::pack::{Pack, Subject};
use engine::values::{Date, Month, Number, Rounding};

/// Whose results are wanted from a household.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    Person,
    Partner,
}

/// The household of a case, or how the case ends that has none.
pub(super) fn household<'p>(
    pack: &'p Pack,
    case: &Json,
    view: View,
) -> Result<Household<'p>, Ended> {
    let Some((as_of, figures_on, inputs)) = times(case) else {
        let what = "the case has no date, rates period or inputs";
        return Err(Ended::Failed(what.to_owned()));
    };
    let asked_in = asked_in(inputs).unwrap_or(as_of.month());
    let mut household = Household::new(pack, asked_in.last_day(), figures_on)?;
    let filled = fill(&mut household, inputs, asked_in, view);
    filled.map(|()| household).map_err(Ended::Failed)
}

/// The day of asking, the day whose figures are used, and what is given.
fn times(case: &Json) -> Option<(Date, Date, &Json)> {
    let as_of = given::day(case, "as_of")?;
    let (first, last) = given::text(case, "rates_period")?.split_once('/')?;
    let figures_on = as_of.clamp(Date::parse(first)?, Date::parse(last)?);
    Some((as_of, figures_on, case.get("inputs")?))
}

fn fill(
    household: &mut Household<'_>,
    inputs: &Json,
    asked_in: Month,
    view: View,
) -> Result<(), String> {
    marital(household, inputs, asked_in)?;
    for (subject, name) in [(Subject::Person, "person"), (Subject::Partner, "partner")] {
        if let Some(given) = inputs.get(name).filter(|given| given.is_object()) {
            Person { given, subject, as_of: asked_in, view }.fill(household)?;
        }
    }
    // A partner who does not receive the pension brings the person no Allowance.
    let receives = |name: &str| given::text(inputs.get(name)?, "receiving_oas");
    let before_65 = inputs.get("person").and_then(age_months).is_some_and(|age| age < 65 * 12);
    if view == View::Partner && receives("partner") == Some("no") && before_65 {
        household.truth(Subject::Person, "away_six_months", true);
    }
    Ok(())
}

/// The month in which the given birth month and age belong together.
fn asked_in(inputs: &Json) -> Option<Month> {
    let person = inputs.get("person")?;
    let birth = Month::parse(given::text(person, "birth_month")?)?;
    Some(birth.plus(age_months(person)?))
}

/// Ages are given in years with two decimals for the months.
fn age_months(person: &Json) -> Option<i64> {
    let years = given::number(person, "age_years")?;
    Some(years.times(Number::whole(12)).rounded(Rounding::HalfUp, Number::ONE).to_whole())
}

fn marital(household: &mut Household<'_>, inputs: &Json, as_of: Month) -> Result<(), String> {
    let status = match given::text(inputs, "marital_status") {
        Some("partnered") => "married",
        Some(status @ ("single" | "divorced" | "separated" | "widowed")) => status,
        other => return Err(format!("{other:?} is no marital status")),
    };
    household.choice(Subject::Person, "marital_status", status);
    let long_ago = as_of.plus(-120).index();
    household.whole(Subject::Person, "separated_month", long_ago);
    household.whole(Subject::Person, "widowed_month", long_ago);
    let apart = given::flag(inputs, "involuntarily_separated").unwrap_or(false);
    household.truth(Subject::Person, "living_apart_involuntarily", apart);
    Ok(())
}

struct Person<'j> {
    given: &'j Json,
    subject: Subject,
    as_of: Month,
    view: View,
}

impl Person<'_> {
    fn fill(&self, household: &mut Household<'_>) -> Result<(), String> {
        let subject = self.subject;
        let birth = self.birth_month().ok_or("somebody has no age")?;
        household.whole(subject, "birth_date", birth.first_day().days());
        self.residence(household)?;
        self.pension(household)?;
        let income = self.number("net_income");
        let earned = self.number("employment_income").unwrap_or(Number::ZERO);
        if let Some(income) = income {
            household.number(subject, "net_income", income);
            household.number(subject, "world_income", income);
        }
        household.number(subject, "employment_income", earned);
        household.truth(subject, "income_fell", false);
        Ok(())
    }

    fn residence(&self, household: &mut Household<'_>) -> Result<(), String> {
        let subject = self.subject;
        let (here, agreed) = match self.text("country_of_residence") {
            None | Some("canada") => (true, false),
            Some("agreement_country") => (false, true),
            Some("non_agreement_country" | "outside_canada") => (false, false),
            Some(other) => return Err(format!("`{other}` is no country of residence")),
        };
        household.truth(subject, "lives_in_canada", here);
        let linked = self.flag("ever_lived_in_agreement_country").unwrap_or(false) || agreed;
        household.truth(subject, "agreement_country", linked);
        let status = match self.text("legal_status") {
            None | Some("citizen" | "citizen_or_legal_resident") => "citizen",
            Some("permanent_resident" | "sponsored_permanent_resident") => "permanent_resident",
            Some("registered_indian") => "registered",
            Some("other") => "other",
            Some(other) => return Err(format!("`{other}` is no legal status")),
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
        Ok(())
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

    fn pension(&self, household: &mut Household<'_>) -> Result<(), String> {
        let subject = self.subject;
        let said = match self.given.get("receiving_oas") {
            None | Some(Json::Null) => None,
            Some(Json::Bool(said)) => Some(*said),
            Some(Json::String(said)) => match said.as_str() {
                "yes" | "receives_allowance" => Some(true),
                "no" => Some(false),
                "unknown" => None,
                other => return Err(format!("`{other}` says nothing of a pension")),
            },
            Some(other) => return Err(format!("{other} says nothing of a pension")),
        };
        let seen = (subject, self.view) == (Subject::Partner, View::Partner);
        let receives = seen || said == Some(true);
        let deferral = self.number("oas_deferral_months").unwrap_or(Number::ZERO).to_whole();
        household.truth(subject, "oas_receiving", receives);
        household.whole(subject, "deferred_months", deferral);
        let alone = said == Some(false) && subject == Subject::Partner;
        household.truth(subject, "oas_applying", !alone);
        Ok(())
    }

    fn birth_month(&self) -> Option<Month> {
        Some(self.as_of.plus(age_months(self.given)?.saturating_neg()).plus(-1))
    }

    fn number(&self, name: &str) -> Option<Number> {
        given::number(self.given, name)
    }

    fn text(&self, name: &str) -> Option<&str> {
        given::text(self.given, name)
    }

    fn flag(&self, name: &str) -> Option<bool> {
        given::flag(self.given, name)
    }
}
