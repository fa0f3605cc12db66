//! The facts of a case about Employment Insurance.
//!
//! Cases name single figures of a claim, so that what they leave out is filled in plainly: an
//! employee laid off on Friday 20 November 2026 who asks on the Monday after, without an
//! earlier claim. Dates of a claim make it one that is open. A result that rests on an input
//! that was left out stays a range, which equals nothing.

use serde_json::Value as Json;

use super::household::Household;
use crate::date::Date;
use crate::number::{Number, Rounding};
use crate::pack::{Pack, Subject};

const ME: Subject = Subject::Person;

/// The inputs of a case.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'j>(pub(super) &'j Json);

/// What the case's household says beyond its inputs.
#[derive(Clone, Copy, Default)]
pub(super) struct Also {
    /// Other hours than those given.
    pub(super) hours: Option<Number>,
    /// The divisor of best weeks, where a total of earnings has to be divided.
    pub(super) divisor: Option<Number>,
}

pub(super) fn today() -> Date {
    Date::new(2026, 11, 23).unwrap_or(Date::from_days(0))
}

impl<'j> Inputs<'j> {
    pub(super) fn get(self, key: &str) -> Option<&'j Json> {
        self.0.get(key).filter(|json| !json.is_null())
    }

    pub(super) fn number(self, key: &str) -> Option<Number> {
        match self.get(key)? {
            Json::Number(number) => Number::parse(&number.to_string()),
            _ => None,
        }
    }

    pub(super) fn text(self, key: &str) -> Option<&'j str> {
        self.get(key)?.as_str()
    }

    pub(super) fn flag(self, key: &str) -> Option<bool> {
        self.get(key)?.as_bool()
    }

    fn first(self, keys: &[&str]) -> Option<Number> {
        keys.iter().find_map(|key| self.number(key))
    }

    fn year(self, key: &str) -> Option<Date> {
        let year = i32::try_from(self.number(key)?.to_whole()).ok()?;
        Date::new(year, 7, 1)
    }

    /// Hours that a tribunal found to be needed.
    pub(super) fn as_found(self) -> Option<Number> {
        self.number("hours_required_as_found")
    }

    /// Whether the benefit is not for the unemployed but for the sick and for families.
    pub(super) fn is_special(self) -> bool {
        self.text("benefit").is_some_and(|benefit| benefit != "regular")
    }

    /// The program that the case is about.
    pub(super) fn program(self) -> &'static str {
        match self.text("benefit") {
            Some("sickness") => "ei_sickness",
            Some("maternity") => "ei_maternity",
            Some("parental") => "ei_parental",
            Some("family_caregiver_child" | "caregiver_child") => "ei_care_child",
            Some("family_caregiver_adult" | "caregiver_adult") => "ei_care_adult",
            Some("compassionate" | "compassionate_care") => "ei_compassionate",
            Some("fishing") => "ei_fishing",
            None if self.cares_for_child().is_some() => "ei_parental",
            None if self.get("before_window_ok").is_some() => "ei_maternity",
            _ => "ei_regular",
        }
    }

    pub(super) fn household(self, pack: &Pack, also: Also) -> Household<'_> {
        let figures_on = self.year("tax_year").unwrap_or(today());
        let mut household = Household::new(pack, today(), figures_on);
        self.work(&mut household, also);
        self.region(&mut household);
        self.claim(&mut household);
        self.pay(&mut household, also);
        self.family(&mut household);
        self.tax(&mut household);
        household
    }

    fn work(self, household: &mut Household<'_>, also: Also) {
        let stopped = match (self.text("benefit"), self.text("separation")) {
            (Some("sickness"), _) => "sick",
            (Some("maternity"), _) => "pregnant",
            (Some("parental"), _) => "new_child",
            (Some(benefit), _) if benefit.contains("care") => "caring",
            (_, Some(how)) if how.contains("volunt") || how.contains("quit") => "quit",
            (_, Some(how)) if how.contains("misconduct") || how.contains("dismiss") => "dismissed",
            _ if self.cares_for_child() == Some(true) => "new_child",
            _ if self.get("before_window_ok").is_some() || self.born().is_some() => "pregnant",
            _ => "laid_off",
        };
        household.choice(ME, "work_stopped", stopped);
        let cleared = self.flag("misconduct") == Some(false);
        household.choice(ME, "dismissal_reason", if cleared { "not_suited" } else { "misconduct" });
        let reason = match self.flag("just_cause") {
            // Which of the listed circumstances it was makes no difference.
            Some(true) => "harassment",
            _ => quit_reason(self.text("reason").unwrap_or_default()),
        };
        household.choice(ME, "quit_reason", reason);
        let adopted = self.flag("caring_adopted") == Some(true);
        household.choice(ME, "child_came", if adopted { "adoption" } else { "other_parent" });
        let kind = if self.get("fishing_earnings").is_some() {
            "fisher"
        } else if self.get("net_self_employed_earnings_prior_year").is_some() {
            "self_employed_registered"
        } else {
            "employee"
        };
        household.choice(ME, "work_kind", kind);
        household.truth(ME, "registered_a_year", true);
        for (fact, key) in [
            ("fishing_earnings", "fishing_earnings"),
            ("self_employed_net", "net_self_employed_earnings_prior_year"),
        ] {
            if let Some(number) = self.number(key) {
                household.number(ME, fact, number);
            }
        }
        if let Some(hours) = also.hours.or_else(|| self.hours()) {
            household.number(ME, "ei_hours", hours);
        }
        household.truth(ME, "studying", self.flag("full_time_student").unwrap_or(false));
        let referred = self.flag("referred_by_designated_authority").unwrap_or(false);
        household.truth(ME, "study_referred", referred);
        household.truth(ME, "seasonal", self.flag("seasonal_criteria_met").unwrap_or(false));
    }

    /// Hours as given; a flag stands for one hour on either side of what it asks for.
    fn hours(self) -> Option<Number> {
        let enough = self.flag("major_attachment").or(self.flag("hours_600_or_more"));
        let enough = enough.or(self.get("before_window_ok").map(|_| true));
        let flagged = enough.map(|enough| Number::whole(if enough { 600 } else { 599 }));
        let fisher = self.get("fishing_earnings").map(|_| Number::ZERO);
        self.first(&["hours", "insurable_hours"]).or(flagged).or(fisher)
    }

    fn region(self, household: &mut Household<'_>) {
        household.choice(ME, "ei_violation", self.text("violation").unwrap_or("none"));
        let per_band =
            |over: Number, each: i64| over.over(Number::whole(each)).plus(Number::whole(6));
        let found = || {
            let found = self.as_found().filter(|_| !self.is_special())?;
            Some(per_band(Number::whole(700).minus(found), 35))
        };
        // Each band is a point of the rate, 35 hours and a week.
        let by_weeks = || {
            let weeks = self.number("best_weeks")?;
            Some(per_band(Number::whole(22).minus(weeks), 1))
        };
        let percent = self.number("regional_rate").or_else(|| self.band());
        if let Some(percent) = percent.or_else(found).or_else(by_weeks) {
            household.truth(ME, "ei_rate_known", true);
            household.number(ME, "ei_rate", percent.over(Number::whole(100)));
        }
    }

    /// The upper end of a band: `<=6% (…)`.
    fn band(self) -> Option<Number> {
        let text = self.text("regional_rate_band")?;
        let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
        let end = digits.find(|c: char| c != '.' && !c.is_ascii_digit()).unwrap_or(digits.len());
        Number::parse(digits.get(..end)?)
    }

    fn claim(self, household: &mut Household<'_>) {
        let given = |key: &str| Date::parse(self.text(key)?);
        let began = given("benefit_period_start")
            .or_else(|| self.year("benefit_period_year"))
            .or_else(|| self.year("claim_year"))
            // That the criteria are met says that the measure is in force: its last week.
            .or_else(|| {
                Date::new(2026, 10, 18).filter(|_| self.flag("seasonal_criteria_met") == Some(true))
            });
        household.choice(ME, "claim_before", if began.is_some() { "open" } else { "none" });
        household.whole(ME, "claim_began", began.unwrap_or(today()).days());
        let allocated = self.keys().filter(|key| key.contains("alloc")).find_map(given).or(began);
        let last =
            allocated.map_or(today().days().saturating_sub(3), |day| day.days().saturating_sub(1));
        household.whole(ME, "last_day_worked", last);
        for (fact, key) in [
            ("premium_years", "years_with_30pct_premium_of_last_10"),
            ("regular_weeks_156", "regular_weeks_paid_last_156"),
        ] {
            if let Some(number) = self.number(key) {
                household.number(ME, fact, number);
            }
        }
    }

    fn pay(self, household: &mut Household<'_>, also: Also) {
        let total = self.first(&["best_weeks_total", "total_insurable_earnings"]);
        let shared = total.zip(also.divisor).map(|(total, weeks)| total.over(weeks));
        // Named in many ways: average, normal or insurable earnings a week.
        let mut weekly = self.keys().filter(|key| key.contains("weekly"));
        if let Some(pay) = weekly.find_map(|key| self.number(key)).or(shared) {
            household.number(ME, "weekly_pay", pay);
        }
        household.number(
            ME,
            "paid_weeks",
            self.number("weeks_worked").unwrap_or(Number::whole(52)),
        );
        let separation = self.separation().unwrap_or(Number::ZERO);
        household.number(ME, "separation_pay", separation);
        household.number(ME, "separation_insurable", separation);
        household.number(ME, "week_earnings", self.number("week_earnings").unwrap_or(Number::ZERO));
        household.truth(ME, "full_week", self.flag("full_week_worked").unwrap_or(false));
    }

    fn keys(self) -> impl Iterator<Item = &'j str> {
        self.0.as_object().into_iter().flat_map(|all| all.keys().map(String::as_str))
    }

    /// All money because of the separation, which counts as one sum (Regs 36(9)).
    pub(super) fn separation(self) -> Option<Number> {
        const NAMES: [&str; 4] = ["separation", "severance", "vacation", "in_lieu"];
        let named = self.keys().filter(|key| NAMES.iter().any(|name| key.contains(name)));
        named.filter_map(|key| self.number(key)).reduce(Number::plus)
    }

    /// Whether there is a child to be cared for, where the case is about that.
    fn cares_for_child(self) -> Option<bool> {
        let all = self.0.as_object()?;
        let flags = all.iter().filter(|(key, _)| key.starts_with("caring_"));
        let flags: Vec<bool> = flags.filter_map(|(_, json)| json.as_bool()).collect();
        (!flags.is_empty()).then(|| flags.contains(&true))
    }

    /// The day of a birth, from the weeks before or after it.
    fn born(self) -> Option<Date> {
        let ahead = self.number("weeks_to_due_date").map(Number::to_whole);
        let behind = self.number("weeks_after_birth").map(Number::to_whole);
        let window = match (self.flag("before_window_ok"), self.flag("after_window_ok")) {
            (Some(true), _) => Some(4),
            (_, Some(true)) => Some(-4),
            (Some(false), _) => Some(40),
            _ => None,
        };
        let weeks = ahead.or(behind.map(i64::saturating_neg)).or(window)?;
        Some(Date::from_days(today().days().saturating_add(weeks.saturating_mul(7))))
    }

    fn family(self, household: &mut Household<'_>) {
        let day = self.born().unwrap_or(today()).days();
        household.whole(ME, "due_date", day);
        household.whole(ME, "child_date", day);
        household.truth(ME, "sharing_parental", self.flag("sharing").unwrap_or(false));
        household.truth(
            ME,
            "low_family_income",
            self.flag("ccb_received").unwrap_or(self.get("children").is_some()),
        );
        for (fact, key) in [
            ("family_income", "net_family_income"),
            ("benefit_children", "children"),
            ("young_children", "children_under_7"),
        ] {
            household.number(ME, fact, self.number(key).unwrap_or(Number::ZERO));
        }
    }

    fn tax(self, household: &mut Household<'_>) {
        let above = self.flag("net_income_over_threshold").unwrap_or(false);
        let above = if above { Number::whole(1_000_000) } else { Number::ZERO };
        household.number(ME, "ei_tax_income", self.number("net_income").unwrap_or(above));
        let paid = self.first(&["regular_benefits", "regular_benefits_paid"]);
        let none =
            self.is_special() || self.number("regular_weeks_paid_in_year") == Some(Number::ZERO);
        let some = if none { Number::ZERO } else { Number::ONE };
        household.number(ME, "ei_regular_paid", paid.unwrap_or(some));
        let exempt = self.flag("exempt").map(|exempt| Number::whole(i64::from(!exempt)));
        if let Some(weeks) = self.number("regular_weeks_paid_prior_10_years").or(exempt) {
            household.number(ME, "regular_weeks_ten_years", weeks);
        }
    }
}

/// The circumstance of the Act's list that a reason in words is, unless it says that it is not.
fn quit_reason(words: &str) -> &'static str {
    const LISTED: [(&str, &str); 12] = [
        ("harass", "harassment"),
        ("accompany", "family_move"),
        ("discriminat", "discrimination"),
        ("danger", "danger"),
        ("unsafe", "danger"),
        ("care of", "care"),
        ("assurance of", "other_job"),
        ("pay cut", "pay_change"),
        ("overtime", "overtime"),
        ("duties", "duty_change"),
        ("antagonis", "supervisor"),
        ("illegal", "unlawful"),
    ];
    let listed = LISTED.iter().find(|(word, _)| words.contains(word) && !words.contains("not "));
    listed.map_or("none_listed", |(_, option)| option)
}

/// A number of percent to one decimal.
pub(super) fn percent(ratio: Number) -> Number {
    let tenth = Number::ONE.over(Number::whole(10));
    ratio.times(Number::whole(100)).rounded(Rounding::HalfUp, tenth)
}
