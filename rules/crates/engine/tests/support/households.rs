//! Households at random: complete, and with some answers missing or only roughly known.

use engine::facts::{Answer, Facts, MissingReason};
use engine::pack::{FactId, Kind, Pack};
use engine::values::{ChoiceSet, Number, Records, Value};

use super::Dice;

/// One exact answer to every fact.
pub fn complete(pack: &Pack, dice: &mut Dice) -> Facts {
    let mut facts = Facts::none(pack);
    for (id, fact) in (0..).map(FactId).zip(&pack.facts) {
        for subject in fact.subjects() {
            facts.set(id, *subject, Answer::Given(exact(&fact.kind, fact.bounds, dice)));
        }
    }
    facts
}

fn exact(kind: &Kind, (low, high): (Number, Number), dice: &mut Dice) -> Value {
    match kind {
        Kind::Truth => Value::Truth(engine::values::Truth::of(dice.one_in(2))),
        Kind::Number(_) => {
            let span = high.minus(low).to_whole() as usize;
            Value::Exact(low.plus(Number::whole(dice.roll(span + 1) as i64)))
        }
        Kind::Choice(options) => Value::Choice(ChoiceSet(1 << dice.roll(options.len()))),
        Kind::Records(fields, most) => {
            let rows = (0..dice.roll(*most as usize + 1)).map(|_| {
                fields.iter().map(|field| exact(&field.kind, field.bounds, dice)).collect()
            });
            Value::Records(std::rc::Rc::new(Records { rows: rows.collect(), more: None }))
        }
        Kind::Sequence(_) => Value::ANY_NUMBER,
    }
}

/// The same household with some answers missing and some only roughly known.
pub fn blur(pack: &Pack, full: &Facts, dice: &mut Dice) -> Facts {
    let mut facts = full.clone();
    for (id, fact) in (0..).map(FactId).zip(&pack.facts) {
        for subject in fact.subjects() {
            let Answer::Given(value) = full.get(id, *subject).clone() else { continue };
            let answer = match dice.roll(4) {
                0 => {
                    // A presumption would put words in the person's mouth here.
                    let why = if fact.presumed.is_some() {
                        MissingReason::DoesNotKnow
                    } else {
                        dice.pick(&[
                            MissingReason::NotAsked,
                            MissingReason::DoesNotKnow,
                            MissingReason::Declined,
                        ])
                    };
                    Answer::Missing(why)
                }
                1 => Answer::Given(roughly(&value, fact.bounds, dice)),
                _ => Answer::Given(value),
            };
            facts.set(id, *subject, answer);
        }
    }
    facts
}

fn roughly(value: &Value, (low, high): (Number, Number), dice: &mut Dice) -> Value {
    match value {
        Value::Exact(n) => {
            let (down, up) = (dice.roll(4) as i64, dice.roll(4) as i64);
            Value::between(
                n.minus(Number::whole(down)).max(low),
                n.plus(Number::whole(up)).min(high),
            )
        }
        Value::Choice(set) => Value::Choice(ChoiceSet(set.0 | (1 << dice.roll(3)))),
        other => other.clone(),
    }
}
