//! What opens, changes and closes, month by month.

use crate::eval::Evaluation;
use crate::eval::breakpoints::divide;
use crate::outcome::verdict::{standing, subjects};
use crate::outcome::{ConditionState, Segment, Timeline};
use crate::pack::{DefinitionKey, ProgramId, Subject, Use};
use crate::values::{Month, Value};

/// Every program's course for the next `months` months, at today's figures and answers.
///
/// ```
/// # use std::path::Path;
/// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
/// # let pack = compiler::compile(&rules).0.unwrap();
/// # use engine::eval::{Clock, Evaluation};
/// # use engine::values::Date;
/// # let today = Date::parse("2026-11-27").unwrap();
/// # let json = r#"{"person": {"birth_date": "1958-03-02", "always_in_canada": true, "lives_in_canada": true,
/// #   "legal_status": "citizen"}, "household": {"marital_status": "single"}}"#;
/// # let facts = compiler::json::facts::read(&pack, json, Some(today)).unwrap();
/// # let evaluation = Evaluation::new(&pack, facts, Clock::new(&pack, today));
/// let year = engine::explore::timeline::timelines(&evaluation, 12);
/// assert!(year.iter().any(|timeline| pack.program(timeline.program).id == "oas"));
/// ```
pub fn timelines(evaluation: &Evaluation<'_>, months: u32) -> Vec<Timeline> {
    timelines_of(evaluation, evaluation.pack().program_ids(), months)
}

/// The course of some programs only: what a conversation is about.
pub fn timelines_of(
    evaluation: &Evaluation<'_>,
    programs: impl IntoIterator<Item = ProgramId>,
    months: u32,
) -> Vec<Timeline> {
    let now = evaluation.clock().today.month();
    let last = now.plus(i64::from(months.max(1)).saturating_sub(1));
    let mut tracks = Vec::new();
    for program in programs {
        if evaluation.pack().program(program).conditions.is_empty() {
            continue;
        }
        for subject in subjects(evaluation, program) {
            let stretches = segments(evaluation, program, *subject, (now, last));
            tracks.push(Timeline { program, subject: *subject, stretches });
        }
    }
    tracks
}

/// One program's course for one person from the first to the last month.
pub fn segments(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    subject: Subject,
    (first, last): (Month, Month),
) -> Vec<Segment> {
    let mut course = Course { evaluation, program, subject, found: Vec::new() };
    course.explore(first, last);
    course.found
}

struct Course<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
    found: Vec<Segment>,
}

impl Course<'_, '_> {
    /// Divides the range until nothing changes within a part.
    fn explore(&mut self, from: Month, to: Month) {
        let (state, amounts) = self.look(from, to);
        let paid = state == ConditionState::Met;
        let constant =
            state != ConditionState::Open && (!paid || amounts.iter().all(Value::is_known));
        if constant || from >= to {
            self.push(Segment {
                from,
                to,
                state,
                amounts: if paid { amounts } else { Vec::new() },
            });
            return;
        }
        // What stays open in a single month is open for want of answers, not of dividing.
        if from < to && self.open_for_want_of_answers(from, state, &amounts) {
            self.push(Segment { from, to, state, amounts });
            return;
        }
        let probe = self.evaluation.in_months(from, to);
        let middle = divide(&probe, self.read(), (from, to));
        self.explore(from, middle);
        self.explore(middle.plus(1), to);
    }

    /// What the course of the program rests on.
    fn read(&self) -> Vec<DefinitionKey> {
        let rules = self.evaluation.pack().program(self.program);
        let read = rules.definitions(Use::decides_or_pays);
        read.map(|definition| DefinitionKey { definition, subject: self.subject }).collect()
    }

    fn look(&self, from: Month, to: Month) -> (ConditionState, Vec<Value>) {
        let probe = self.evaluation.in_months(from, to);
        // Whether time alone is missing says nothing about a month in which nothing is paid.
        let state = match standing(&probe, self.program, self.subject) {
            ConditionState::NotYet => ConditionState::Failed,
            state => state,
        };
        if state == ConditionState::Failed {
            return (state, Vec::new());
        }
        let rules = probe.pack().program(self.program);
        let amounts = rules.amounts.iter().map(|amount| {
            let instance = DefinitionKey { definition: amount.value, subject: self.subject };
            probe.known(instance)
        });
        (state, amounts.collect())
    }

    fn open_for_want_of_answers(
        &self,
        from: Month,
        state: ConditionState,
        amounts: &[Value],
    ) -> bool {
        let (single, single_amounts) = self.look(from, from);
        single == state && single_amounts == amounts
    }

    /// Joins with the stretch before where nothing changed.
    fn push(&mut self, stretch: Segment) {
        match self.found.last_mut() {
            Some(last) if last.state == stretch.state && last.amounts == stretch.amounts => {
                last.to = stretch.to;
            }
            _ => self.found.push(stretch),
        }
    }
}
