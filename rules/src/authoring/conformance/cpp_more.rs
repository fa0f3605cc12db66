//! Cases of work on a pension, of a death, and of a separation.

use super::cpp::{Found, eligible, month};
use super::cpp_case::{Case, born};
use crate::number::Number;
use crate::outcome::Verdict;
use crate::pack::Subject;
use crate::value::Truth;

const ME: Subject = Subject::Person;
const YOU: Subject = Subject::Partner;

/// Work while on a pension: the benefit of one year of contributions, and who contributes.
pub(super) fn prb(case: &Case<'_>, key: &str) -> Option<Found> {
    let start = case.start();
    let birth = case.birth(start, case.whole("age").unwrap_or(65));
    let mut household = case.contributor(start, birth);
    household.truth(ME, "cpp_receiving", true);
    // A whole year of work while on the pension.
    household.whole(ME, "cpp_started", start.plus(-13).index());
    let last_year = i64::from(start.civil().0).saturating_sub(1);
    let paid = case.number(&format!("earnings_{last_year}")).or(case.number("earnings"));
    household.number(ME, "cpp_work_last_year", paid.unwrap_or(Number::whole(1_000_000)));
    let stopped = ["cpt30", "elected_to_stop", "stopped_contributing", "election_to_stop"];
    let stopped = stopped.iter().any(|name| case.flag(name) == Some(true));
    household.truth(ME, "cpp_stopped", stopped);
    let answered = household.evaluate();
    match key {
        "monthly" if case.base_only() => answered.value("cpp_prb.base")?.exact().map(Found::Amount),
        "monthly" => answered.amount(answered.of("cpp_prb", ME)?, "monthly").map(Found::Amount),
        "contributions_mandatory" => {
            let must = answered.value("cpp_prb.must_contribute")?.truth() == Truth::Yes;
            Some(Found::Truth(must))
        }
        "prb_from" => month(&answered, "cpp_prb.january"),
        "eligible" => Some(Found::Truth(eligible(&answered, "cpp_prb"))),
        _ => None,
    }
}

/// Contributions on a year's pay: `employee_…` and `self_employed_…`.
pub(super) fn contributions(case: &Case<'_>, key: &str) -> Option<Found> {
    let january =
        crate::date::Month::parse(&format!("{}-01", case.whole("year")?.checked_add(1)?))?;
    let mut household = case.contributor(january, born(january, 62));
    household.truth(ME, "cpp_receiving", true);
    household.whole(ME, "cpp_started", january.plus(-24).index());
    let pay = case.number("earnings").unwrap_or(Number::whole(1_000_000));
    household.number(ME, "cpp_work_last_year", pay);
    let (whose, what) = match key.strip_prefix("self_employed_") {
        Some(what) => (true, what),
        None => (false, key.strip_prefix("employee_")?),
    };
    household.truth(ME, "cpp_self_employed", whose);
    let answered = household.evaluate();
    let outcome = answered.of("cpp_prb", ME)?;
    let base = answered.amount(outcome, "contributions");
    let second = answered.amount(outcome, "second_contributions");
    match what {
        "base_plus_first_additional" => base.map(Found::Amount),
        "second_additional" => second.map(Found::Amount),
        "total" => Some(Found::Amount(base?.plus(second?))),
        _ => None,
    }
}

pub(super) fn death(case: &Case<'_>) -> Option<Found> {
    let died = case.month("death")?;
    let today = case.as_of.month().max(died.plus(1));
    let mut household = case.survivor(today, 60);
    household.whole(ME, "widowed_month", died.index());
    let received = case.flag("received_ret_or_dis").unwrap_or(false);
    household.truth(ME, "deceased_received", received);
    if !case.flag("survivor_pension_payable").unwrap_or(false) {
        household.choice(ME, "survivor_union", "common_law");
        household.whole(ME, "survivor_months_together", 0);
    }
    let met = case.flag("met_44_3").unwrap_or(true);
    household.whole(ME, "deceased_years", if met { 40 } else { 2 });
    household.whole(ME, "deceased_period", 40);
    let answered = household.evaluate();
    let outcome = answered.of("cpp_death", ME)?;
    answered.amount(outcome, "once").map(Found::Amount)
}

pub(super) fn survivor(case: &Case<'_>, key: &str) -> Option<Found> {
    let died = case.month("death").unwrap_or(case.as_of.month().plus(-2));
    let today = case.month("application_month").unwrap_or(case.as_of.month().max(died.plus(1)));
    let mut household = case.survivor(today, case.whole("age").unwrap_or(50));
    household.whole(ME, "widowed_month", died.index());
    household.whole(ME, "deceased_years", case.whole("years_contributed").unwrap_or(40));
    household.whole(ME, "deceased_period", case.whole("contributory_years").unwrap_or(40));
    let union = match case.text("relationship") {
        Some("common_law") => "common_law",
        Some(relationship) if relationship.contains("separated") => "married_apart",
        _ => "married",
    };
    household.choice(ME, "survivor_union", union);
    if let Some(months) = case.whole("cohabitation_months") {
        household.whole(ME, "survivor_months_together", months);
    }
    // A split before 2025 does not take the pension away, nor does one before living together
    // again for a year.
    let since_2025 = case.month("credit_split").is_some_and(|m| m.civil().0 >= 2025);
    let again = ["cohabited_again_months", "new_cohabitation_months"];
    let again = again.iter().find_map(|name| case.whole(name)).is_some_and(|months| months >= 12);
    household.truth(ME, "survivor_split", since_2025 && !again);
    household.truth(
        ME,
        "other_survivor",
        case.flag("common_law_partner_at_death").unwrap_or(false),
    );
    let pensions = case.inputs.get("survivor_pensions").and_then(|list| list.as_array());
    let pensions: Vec<Number> =
        pensions.into_iter().flatten().filter_map(super::cpp_case::number).collect();
    if let [first, second, ..] = pensions.as_slice() {
        // Over 65 the share of the first is known; only the larger of the two is paid.
        household.whole(ME, "birth_date", born(today, 70).days());
        let share = Number::parse("0.6").unwrap_or(Number::ONE);
        household.number(ME, "deceased_pension", first.over(share));
        household.number(ME, "other_survivor_pension", *second);
    }
    let answered = household.evaluate();
    let outcome = answered.of("cpp_survivor", ME)?;
    match key {
        "eligible" | "continues" => Some(Found::Truth(eligible(&answered, "cpp_survivor"))),
        "contributory_test" => {
            let met = answered.value("cpp_survivor.contributed")?.truth() == Truth::Yes;
            Some(Found::Truth(met))
        }
        "first_month" => month(&answered, "cpp_survivor.start"),
        "payable" => answered.amount(outcome, "monthly").map(Found::Amount),
        "rule" => Some(Found::Said(answered.notes(outcome, "larger"))),
        _ => None,
    }
}

pub(super) fn split(case: &Case<'_>) -> Found {
    let today = case.as_of.month();
    let mut household = case.contributor(today, born(today, 50));
    let relationship = case.text("relationship").unwrap_or("married");
    let divorced = relationship.contains("divorc") || relationship.contains("annul");
    household.choice(ME, "marital_status", if divorced { "divorced" } else { "separated" });
    household.whole(ME, "separated_month", today.plus(-120).index());
    let married = relationship != "common_law";
    household.choice(ME, "former_union", if married { "married" } else { "common_law" });
    let together = case.whole("cohabitation_months").unwrap_or(120);
    household.whole(ME, "lived_together_months", together);
    let apart = case.whole("years_since_separation").map(|years| years.saturating_mul(12));
    let apart = apart.or(case.whole("months_apart")).unwrap_or(24);
    household.whole(ME, "months_apart", apart);
    household.truth(ME, "split_agreed", case.flag("written_agreement").unwrap_or(false));
    let answered = household.evaluate();
    Found::Truth(eligible(&answered, "cpp_split"))
}

pub(super) fn sharing(case: &Case<'_>, key: &str) -> Option<Found> {
    let today = case.as_of.month();
    let both = case.flag("both_receive").unwrap_or(false);
    let mut household = case.contributor(today, born(today, 66));
    household.choice(ME, "marital_status", "married");
    let apart = case.flag("living_together") == Some(false);
    if apart {
        household.choice(ME, "marital_status", "separated");
        household.whole(ME, "separated_month", today.plus(-24).index());
    }
    household.truth(ME, "living_apart_involuntarily", false);
    household.truth(ME, "cpp_receiving", true);
    household.whole(ME, "cpp_started", today.plus(-12).index());
    let never = ["other_never_contributed", "one_never_contributed", "partner_never_contributed"];
    let never = never.iter().any(|name| case.flag(name) == Some(true));
    let age = ["other_age", "partner_age"].iter().find_map(|name| case.whole(name)).unwrap_or(66);
    household.whole(YOU, "birth_date", born(today, age).days());
    household.choice(YOU, "cpp_where", if never { "never" } else { "outside_quebec" });
    household.truth(YOU, "cpp_split_credits", false);
    household.truth(YOU, "cpp_receiving", both);
    household.whole(YOU, "cpp_started", today.plus(-12).index());
    let answered = household.evaluate();
    let outcome = answered.of("cpp_sharing", ME)?;
    match key {
        "available" | "eligible" => Some(Found::Truth(outcome.verdict == Verdict::Likely)),
        "portion" => Some(Found::Said(answered.notes(outcome, "portion"))),
        _ => None,
    }
}
