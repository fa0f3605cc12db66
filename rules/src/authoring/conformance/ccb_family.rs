//! The family of a case.
//!
//! A case gives an age in whole years where the rules want a day: the child is taken to be half
//! a year past the birthday in the month of the case, so that no birthday is near. What a case
//! does not mention is as it usually is: a citizen of 40 in Ontario, alone, with returns filed,
//! who does not get the benefit yet.

use serde_json::Value as Json;

use super::given;
use super::household::{Answered, Cell, Household};
use crate::date::{Date, Month};
use crate::number::Number;
use crate::pack::{Pack, Subject};

/// A family under construction.
pub(super) struct Family<'p> {
    household: Household<'p>,
    children: Vec<Vec<(&'static str, Cell<'static>)>>,
}

impl<'p> Family<'p> {
    fn new(pack: &'p Pack, today: Date) -> Self {
        let mut household = Household::new(pack, today, today);
        let person = Subject::Person;
        household.choice(person, "marital_status", "single");
        household.truth(person, "returns_filed", true);
        household.truth(person, "lives_in_canada", true);
        household.choice(person, "legal_status", "citizen");
        household.whole(person, "net_income", 0);
        household.truth(person, "ccb_receiving", false);
        household.whole(person, "birth_date", born(today.month(), 40).days());
        Self { household, children: Vec::new() }
    }

    fn income(&mut self, income: Number) {
        // A negative family income counts as none.
        self.household.number(Subject::Person, "net_income", income.max(Number::ZERO));
    }

    fn child(&mut self, born: Date, lives_with: &'static str, credit: bool) {
        self.children.push(vec![
            ("birth_date", Cell::Day(born)),
            ("lives_with", Cell::Option(lives_with)),
            ("disability_credit", Cell::Truth(credit)),
        ]);
    }

    pub(super) fn evaluate(mut self) -> Answered<'p> {
        self.household.records("children", &self.children);
        self.household.evaluate()
    }
}

/// A family of a list of children with ages, at an income.
pub(super) fn with_children<'p>(pack: &'p Pack, today: Date, inputs: &Json) -> Option<Family<'p>> {
    let mut family = Family::new(pack, today);
    family.income(given::number(inputs, "afni")?);
    for child in inputs.get("children")?.as_array()? {
        let born = match given::day(child, "birth_date") {
            Some(day) => day,
            None => born(today.month(), given::number(child, "age")?.to_whole()),
        };
        let shared = given::flag(child, "shared_custody").unwrap_or(false);
        let lives_with = match given::flag(child, "csa_payable").or(given::flag(child, "csa")) {
            Some(true) => "agency",
            _ if shared => "shared",
            _ => "you",
        };
        family.child(born, lives_with, given::flag(child, "dtc").unwrap_or(false));
    }
    let elsewhere = given::text(inputs, "province").is_some_and(|province| province != "ON");
    family.household.truth(Subject::Person, "lives_in_ontario", !elsewhere);
    Some(family)
}

/// Half a year before the birthday of that age.
fn born(month: Month, age: i64) -> Date {
    month.plus(age.saturating_mul(-12)).plus(-6).first_day()
}
<<<<<<< HEAD

/// An applicant, with a spouse or not, and one child.
pub(super) fn applicant<'p>(pack: &'p Pack, today: Date, inputs: &Json) -> Option<Family<'p>> {
    let given = inputs.get("applicant")?;
    let mut family = Family::new(pack, today);
    let household = &mut family.household;
    let spouse = given.get("spouse").filter(|spouse| spouse.is_object());
    household.choice(
        Subject::Person,
        "marital_status",
        if spouse.is_some() { "married" } else { "single" },
    );
    person(household, Subject::Person, given, today);
    if let Some(spouse) = spouse {
        person(household, Subject::Partner, spouse, today);
    }
    let filed = |json: &Json| given::flag(json, "return_filed").unwrap_or(true);
    household.truth(Subject::Person, "returns_filed", filed(given) && spouse.is_none_or(filed));
    let child = inputs.get("child")?;
    let yes = |name: &str, json: &Json| given::flag(json, name).unwrap_or(false);
    let no = |name: &str| given::flag(given, name) == Some(false);
    let lives_with = if yes("csa_payable", child) {
        "agency"
    } else if no("resides_with_child") {
        "elsewhere"
    } else if yes("shared_custody", given) || yes("shared_custody", child) {
        "shared"
    } else if no("primary_caregiver") || yes("claimed_as_spouse", child) {
        "other_carer"
    } else {
        "you"
    };
    let age = given::number(child, "age")?.to_whole();
    family.child(born(today.month(), age), lives_with, false);
    Some(family)
}

fn person(household: &mut Household<'_>, subject: Subject, given: &Json, today: Date) {
    let status = match given::text(given, "status") {
        Some("citizen") => "citizen",
        Some("permanent_resident" | "pr") => "permanent_resident",
        Some("protected_person") => "protected_person",
        Some("indian_act" | "registered") => "registered",
        Some("temporary_resident") => "temporary_resident",
        _ => "other",
    };
    household.choice(subject, "legal_status", status);
    household.whole(subject, "net_income", 0);
    household.whole(subject, "birth_date", born(today.month(), 40).days());
    let resident = given::flag(given, "tax_resident").unwrap_or(true);
    household.truth(subject, "lives_in_canada", resident);
    let deemed = given::flag(given, "deemed_resident").unwrap_or(false);
    household.truth(subject, "deemed_resident", deemed);
    let official = ["diplomat", "foreign_official", "exempt_149", "tax_exempt"];
    let official = official.iter().any(|name| given::flag(given, name) == Some(true));
    household.truth(subject, "foreign_official", official);
    let valid = given::flag(given, "valid_permit").unwrap_or(true);
    household.truth(subject, "permit_valid", valid);
    // So many whole months lie behind: the one of arrival came before them.
    let months = given::number(given, "months_resident").map_or(0, Number::to_whole);
    let since = today.month().plus(months.saturating_neg()).plus(-1);
    household.whole(subject, "canada_since", since.index());
}
=======
>>>>>>> cases
