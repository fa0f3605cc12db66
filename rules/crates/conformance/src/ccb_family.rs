//! The family of a case.
//!
//! A case gives an age in whole years where the rules want a day: the child is taken to be half
//! a year past the birthday in the month of the case, so that no birthday is near. What a case
//! does not mention is as it usually is: a citizen of 40 in Ontario, alone, with returns filed,
//! who does not get the benefit yet.

use serde_json::Value as Json;

use super::household::{Answered, Cell, Household};
use super::{Ended, given};
use engine::pack::{Pack, Subject};
use engine::values::{Date, Month, Number};

/// A family under construction.
pub(super) struct Family<'p> {
    household: Household<'p>,
    children: Vec<Vec<(&'static str, Cell<'static>)>>,
}

impl<'p> Family<'p> {
    fn new(pack: &'p Pack, today: Date) -> Result<Self, Ended> {
        let mut household = Household::new(pack, today, today)?;
        let person = Subject::Person;
        household.choice(person, "marital_status", "single");
        household.truth(person, "returns_filed", true);
        household.truth(person, "lives_in_canada", true);
        household.choice(person, "legal_status", "citizen");
        household.whole(person, "net_income", 0);
        household.truth(person, "ccb_receiving", false);
        household.whole(person, "birth_date", born(today.month(), 40).days());
        Ok(Self { household, children: Vec::new() })
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

    /// # Errors
    /// What was given that the rules do not know.
    pub(super) fn evaluate(mut self) -> Result<Answered<'p>, String> {
        self.household.records("children", &self.children);
        self.household.evaluate()
    }
}

/// A family of a list of children with ages, at an income.
///
/// # Errors
/// How a case ends whose family cannot be read.
pub(super) fn with_children<'p>(
    pack: &'p Pack,
    today: Date,
    inputs: &Json,
) -> Result<Family<'p>, Ended> {
    let mut family = Family::new(pack, today)?;
    read(&mut family, today, inputs)
        .map(|()| family)
        .ok_or_else(|| Ended::Failed("the case has no income, province or children".to_owned()))
}

fn read(family: &mut Family<'_>, today: Date, inputs: &Json) -> Option<()> {
    family.income(given::number(inputs, "afni")?);
    for child in inputs.get("children")?.as_array()? {
        let born = born(today.month(), given::number(child, "age")?.to_whole());
        let lives_with = if given::flag(child, "shared_custody")? { "shared" } else { "you" };
        family.child(born, lives_with, given::flag(child, "dtc")?);
    }
    let here = given::text(inputs, "province")? == "ON";
    family.household.truth(Subject::Person, "lives_in_ontario", here);
    Some(())
}

/// Half a year before the birthday of that age.
fn born(month: Month, age: i64) -> Date {
    month.plus(age.saturating_mul(-12)).plus(-6).first_day()
}
