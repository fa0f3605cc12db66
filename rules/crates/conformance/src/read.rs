//! What comparing a case with its answers came to.

use super::Ended;
use engine::values::Number;

/// A figure, or in a sentence why there is none.
pub(super) type Read = Result<Number, String>;

/// What comparing a case came to.
#[derive(Debug, Default)]
pub(super) struct Compared {
    /// Each difference, in words.
    pub(super) wrong: Vec<String>,
    /// How many answers were looked at.
    pub(super) looked_at: usize,
}

impl Compared {
    /// Takes what was read, and keeps why it could not be.
    pub(super) fn take<T>(&mut self, whose: &str, read: Result<T, String>) -> Option<T> {
        self.looked_at = self.looked_at.saturating_add(1);
        read.map_err(|what| self.wrong.push(format!("{whose}: {what}"))).ok()
    }

    /// Ends a case that nobody lists as departing.
    pub(super) fn ended(self) -> Ended {
        match (self.wrong.is_empty(), self.looked_at) {
            (false, _) => Ended::Failed(self.wrong.join("; ")),
            (true, 0) => Ended::Failed("the case has nothing to compare".to_owned()),
            (true, _) => Ended::Passed,
        }
    }
}
