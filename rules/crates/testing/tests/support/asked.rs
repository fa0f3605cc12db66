//! Answers as JSON, evaluated with the rules as they ship.
#![allow(dead_code, reason = "each test that includes it uses its part")]

use compiler::json;
use engine::eval::{Clock, Evaluation};
use engine::facts::Facts;
use engine::outcome::guidance::guidance;
use engine::outcome::{Guidance, Outcome, outcomes};
use engine::pack::{DefinitionId, Subject};
use engine::values::{Date, Value};
use serde_json::{Value as Json, json};

use crate::shipped::pack;

/// A household under evaluation on a day.
pub(crate) struct Asked {
    pub(crate) evaluation: Evaluation<'static>,
    day: Date,
}

impl Asked {
    pub(crate) fn on(day: &str, person: &Json, household: &Json) -> Self {
        Self::of(day, &json!({ "person": person, "household": household }))
    }

    pub(crate) fn of(day: &str, all: &Json) -> Self {
        let day = Date::parse(day).unwrap();
        let evaluation = Evaluation::new(pack(), facts(all), Clock::new(pack(), day));
        Self { evaluation, day }
    }

    pub(crate) fn restart(&mut self, person: &Json, household: &Json) {
        let all = json!({ "person": person, "household": household });
        self.evaluation.restart(facts(&all), Clock::new(pack(), self.day));
    }

    pub(crate) fn value(&self, id: &str) -> Value {
        let place = pack().definitions.iter().position(|definition| definition.id == id);
        let place = place.unwrap_or_else(|| panic!("no definition {id}"));
        self.evaluation.value(DefinitionId::at(place).unwrap(), Subject::Person)
    }

    pub(crate) fn whole(&self, id: &str) -> i64 {
        self.value(id).exact().unwrap_or_else(|| panic!("{id} is open")).to_whole()
    }

    pub(crate) fn day(&self, id: &str) -> String {
        Date::from_days(self.whole(id)).to_string()
    }

    pub(crate) fn outcome(&self, program: &str, subject: Subject) -> Outcome {
        let place = pack().program_named(program).unwrap();
        outcomes::one(&self.evaluation, place, subject).unwrap()
    }

    pub(crate) fn guidance(&self, program: &str, subject: Subject) -> Guidance {
        guidance(&self.evaluation, &self.outcome(program, subject))
    }
}

fn facts(all: &Json) -> Facts {
    json::facts::read(pack(), &all.to_string(), None).unwrap()
}

/// The same answers with one more, or another.
pub(crate) fn with(mut answers: Json, key: &str, value: impl Into<Json>) -> Json {
    answers[key] = value.into();
    answers
}
