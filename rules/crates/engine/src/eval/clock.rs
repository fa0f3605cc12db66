//! When is asked, for which month, and at which figures. Evaluation takes all three as arguments.

use crate::pack::Pack;
use crate::values::{Date, Month, Value};

/// The time of an evaluation.
#[derive(Clone, Debug, PartialEq)]
pub struct Clock {
    /// The day on which the person asks.
    pub today: Date,
    /// The month evaluated, or a range of months to reason about at once.
    pub month: Value,
    /// The day evaluated: today, or the last day of the month where other months, or what is
    /// left of this one, are looked at.
    pub day: Value,
    /// The day whose figures are used, also for other months: today, unless replayed.
    pub figures_on: Date,
    /// The last day for which all current figures are known.
    pub figures_until: Option<Date>,
}

impl Clock {
    /// Asking on `today` about the payment of the same month. Where a figure has run out,
    /// the last known one is used; [`Clock::figures_are_stale`] and the outcomes say so.
    pub fn new(pack: &Pack, today: Date) -> Self {
        Self {
            today,
            month: Value::whole(today.month().index()),
            day: Value::whole(today.days()),
            figures_on: today,
            figures_until: pack.figures_until(),
        }
    }

    /// The same question about another month.
    #[must_use]
    pub fn in_month(&self, month: Month) -> Self {
        self.in_months(month, month)
    }

    /// The same question about all months from `first` to `last` at once.
    #[must_use]
    pub fn in_months(&self, first: Month, last: Month) -> Self {
        let over = |from: i64, to: i64| Value::whole(from).hull(&Value::whole(to));
        let month = over(first.index(), last.index());
        let day = over(first.last_day().days(), last.last_day().days());
        Self { month, day, ..self.clone() }
    }

    /// Whether today's figures are not known and older ones stand in for them.
    pub fn figures_are_stale(&self) -> bool {
        self.figures_until.is_some_and(|until| until < self.figures_on)
    }
}
