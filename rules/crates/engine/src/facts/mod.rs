//! What a person answered: one answer a fact and person, each known, partly known, or
//! missing for one of three reasons.

pub mod link;
pub mod record;
pub mod text;

use std::rc::Rc;

use crate::pack::keys::{fact_at, slot};
use crate::pack::{Fact, FactId, Kind, Literal, Pack, Scope, Subject, Unit};
use crate::values::{ChoiceSet, Date, Number, Records, Truth, Value};

/// Why there is no answer. Logic treats the three alike; what is said to the person differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingReason {
    /// It was not asked yet.
    NotAsked,
    /// The person does not know.
    DoesNotKnow,
    /// The person prefers not to say.
    Declined,
}

/// The answer to one fact about one person.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Nothing is known.
    Missing(MissingReason),
    /// A value, a range or several options.
    Given(Value),
}

/// Why a text that should hold answers is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declined {
    /// It was written by a newer program.
    Newer,
    /// It is not a text of ours, or was changed or cut off.
    Damaged,
}

/// All answers, in the order of the fact dictionary.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Shared by copies until one of them changes.
    answers: Rc<[Answer]>,
}

impl Facts {
    /// Nothing asked yet.
    pub fn none(pack: &Pack) -> Self {
        let count = pack.facts.len().saturating_mul(2);
        Self {
            answers: std::iter::repeat_n(Answer::Missing(MissingReason::NotAsked), count).collect(),
        }
    }

    /// The answer to a fact. The household's facts are kept with the person.
    pub fn get(&self, fact: FactId, subject: Subject) -> &Answer {
        const NONE: Answer = Answer::Missing(MissingReason::NotAsked);
        self.answers.get(slot(fact, subject)).unwrap_or(&NONE)
    }

    /// Takes an answer, replacing the one before.
    pub fn set(&mut self, fact: FactId, subject: Subject, answer: Answer) {
        if let Some(place) = Rc::make_mut(&mut self.answers).get_mut(slot(fact, subject)) {
            *place = answer;
        }
    }

    /// Every fact that was asked, with its answer.
    pub fn asked(&self) -> impl Iterator<Item = (FactId, Subject, &Answer)> {
        self.answers.iter().enumerate().filter_map(|(slot, answer)| {
            let (fact, subject) = fact_at(slot)?;
            (*answer != Answer::Missing(MissingReason::NotAsked)).then_some((fact, subject, answer))
        })
    }
}

impl Answer {
    /// Yes or no.
    pub fn truth(holds: bool) -> Self {
        Self::Given(Value::Truth(Truth::of(holds)))
    }

    /// Whether it pins the fact down to one value.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Given(value) if value.is_known())
    }
}

impl Fact {
    /// Everything the fact could be, before it is asked.
    pub fn anything(&self) -> Value {
        anything(&self.kind, self.bounds)
    }

    /// Everything it could be when asked on a day: what has happened lies no later.
    pub fn anything_on(&self, today: Date) -> Value {
        let (low, high) = self.bounds;
        let now = match self.kind {
            Kind::Number(Unit::Date) if self.past => Number::whole(today.days()),
            Kind::Number(Unit::Month) if self.past => Number::whole(today.month().index()),
            _ => return self.anything(),
        };
        Value::between(low, high.min(now.max(low)))
    }

    /// Whether an answer is of the fact's type and within its bounds.
    pub fn admits(&self, value: &Value) -> bool {
        match (&self.kind, value) {
            (Kind::Records(fields, most), Value::Records(records)) => {
                let count = u32::try_from(records.rows.len()).unwrap_or(u32::MAX);
                count <= *most
                    && records.rows.iter().all(|row| {
                        row.len() == fields.len()
                            && row.iter().zip(fields).all(|(value, field)| {
                                anything(&field.kind, field.bounds).covers(value)
                            })
                    })
            }
            (Kind::Choice(_), Value::Choice(set)) => set.0 != 0 && self.anything().covers(value),
            _ => self.anything().covers(value),
        }
    }

    /// The people it is asked of.
    pub fn subjects(&self) -> &'static [Subject] {
        match self.about {
            Scope::Each => &Subject::BOTH,
            Scope::Household => &[Subject::Person],
        }
    }
}

/// Everything a value of this kind could be.
pub fn anything(kind: &Kind, (low, high): (Number, Number)) -> Value {
    match kind {
        Kind::Truth => Value::EITHER,
        Kind::Number(_) => Value::between(low, high),
        Kind::Choice(options) => {
            let count = u32::try_from(options.len()).unwrap_or(64);
            Value::Choice(ChoiceSet(
                1_u64.checked_shl(count).map_or(u64::MAX, |b| b.wrapping_sub(1)),
            ))
        }
        Kind::Records(fields, most) => {
            let row = fields.iter().map(|field| anything(&field.kind, field.bounds)).collect();
            Value::Records(Rc::new(Records { rows: Vec::new(), more: Some((row, *most)) }))
        }
        Kind::Sequence(_) => Value::ANY_NUMBER,
    }
}

impl From<Literal> for Value {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Truth(holds) => Self::Truth(Truth::of(holds)),
            Literal::Number(number) => Self::Exact(number),
            Literal::Choice(bits) => Self::Choice(ChoiceSet(bits)),
        }
    }
}
