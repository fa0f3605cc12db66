//! The same household in other months.
//!
//! Programs that wait for the same birthday look at the same months, so that what was worked out
//! for one is kept for the next. What does not read the month is shared with the evaluation itself.

use std::cell::RefCell;
use std::rc::Rc;

use super::Evaluation;
use crate::date::Month;

/// How many looks are kept. A search goes back to one of its last few; more would only cost room.
const KEPT: usize = 8;

/// Evaluations in other months, the one that was looked at last at the end.
#[derive(Debug, Default)]
pub(super) struct Elsewhen<'p>(RefCell<Vec<Rc<Evaluation<'p>>>>);

impl Elsewhen<'_> {
    /// Forgets them, before an answer changes.
    pub(super) fn forget(&mut self) {
        self.0.get_mut().clear();
    }
}

impl<'p> Evaluation<'p> {
    /// The same answers in another month, or in all the months of a range at once.
    pub(crate) fn in_months(&self, first: Month, last: Month) -> Rc<Evaluation<'p>> {
        let clock = self.clock.in_months(first, last);
        let Ok(mut kept) = self.elsewhen.0.try_borrow_mut() else {
            return Rc::new(self.beside(clock));
        };
        let known = kept.iter().position(|other| other.clock.month == clock.month);
        let oldest = (kept.len() >= KEPT).then_some(0);
        let mut found = match known.or(oldest) {
            Some(place) => kept.remove(place),
            None => Rc::new(self.beside(clock.clone())),
        };
        if found.clock.month != clock.month {
            match Rc::get_mut(&mut found) {
                Some(free) => {
                    free.forget_months();
                    free.clock = clock;
                }
                None => found = Rc::new(self.beside(clock)),
            }
        }
        kept.push(Rc::clone(&found));
        found
    }
}
