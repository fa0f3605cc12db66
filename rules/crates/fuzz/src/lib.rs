//! What the targets share: the rules as they ship, and households drawn from the input.

pub mod household;

use std::path::PathBuf;
use std::sync::LazyLock;

use compiler::lint::bounds::violations;
use compiler::{Files, compile};
use engine::eval::{Clock, Evaluation};
use engine::explore::next_question::next_question_for;
use engine::facts::Facts;
use engine::outcome::guidance::guidance;
use engine::outcome::{Ask, Guidance, Outcome, outcomes};
use engine::pack::Pack;
use engine::values::Date;

/// Everything that a household is told.
pub type Told = (Vec<(Outcome, Guidance)>, Option<Ask>);

/// The rules as they ship.
pub static PACK: LazyLock<Pack> =
    LazyLock::new(|| compile(&Files::read(&rules()).unwrap()).0.unwrap());

/// The day on which everybody asks.
pub fn today() -> Date {
    Date::parse("2026-11-23").unwrap()
}

/// The folder of the rules.
pub fn rules() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// A household under the rules as they ship.
pub fn evaluation(facts: Facts) -> Evaluation<'static> {
    Evaluation::new(&PACK, facts, Clock::new(&PACK, today()))
}

/// Every program's outcome with what is told beside it, and the next question.
pub fn told(evaluation: &Evaluation<'_>) -> Told {
    let outcomes = outcomes::all(evaluation);
    assert!(outcomes.len() >= 20, "the rules that ship have programs");
    let ask = next_question_for(evaluation, &outcomes, None);
    let told = |outcome: Outcome| {
        let beside = guidance(evaluation, &outcome);
        (outcome, beside)
    };
    (outcomes.into_iter().map(told).collect(), ask)
}

/// Asks everything of a household; no figure may leave its bounds.
pub fn ask_everything(facts: Facts) {
    let evaluation = evaluation(facts);
    next_question_for(&evaluation, &outcomes::all(&evaluation), None);
    let outside = violations(&evaluation);
    let shown: Vec<String> = outside.iter().map(ToString::to_string).collect();
    assert!(shown.is_empty(), "{shown:?}");
}

/// A body behind a mark, the number of a format and the right checksum, so that what reads it
/// comes to the body.
pub fn sealed(mark: [u8; 4], format: u16, body: &[u8]) -> Vec<u8> {
    let sum = body.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut bytes = mark.to_vec();
    bytes.extend(format.to_le_bytes());
    bytes.extend(sum.to_le_bytes());
    bytes.extend(body);
    bytes
}
