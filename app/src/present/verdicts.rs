//! A verdict in words, and its place among the others.

use engine::outcome::{Outcome, Verdict};
use engine::pack::Program;

use crate::i18n::Messages;

/// The verdict in words, with its month where there is one. `first`: something has to be done
/// before it holds.
pub(crate) fn words(messages: &Messages, verdict: Verdict, first: bool) -> String {
    match verdict {
        Verdict::Likely if first => messages.text("verdict-likely-first"),
        Verdict::Likely => messages.text("verdict-likely"),
        Verdict::LikelyIf => messages.text("verdict-likely-if"),
        Verdict::CannotTell => messages.text("verdict-cannot-tell"),
        Verdict::Later(month) => {
            messages.say("verdict-later", &[("month", &messages.month(month))])
        }
        Verdict::LikelyNot => messages.text("verdict-likely-not"),
        Verdict::AskAPerson => messages.text("verdict-ask-a-person"),
    }
}

/// Whether something has to be done before the result holds.
pub(crate) fn has_first(program: &Program, outcome: &Outcome) -> bool {
    outcome.reasons.iter().any(|reason| reason.is_to_do(program))
}

/// Where a verdict stands among the others: what can be had first, what cannot last.
pub(crate) fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Likely => 0,
        Verdict::LikelyIf => 1,
        Verdict::AskAPerson => 2,
        Verdict::CannotTell => 3,
        Verdict::Later(_) => 4,
        Verdict::LikelyNot => 5,
    }
}
