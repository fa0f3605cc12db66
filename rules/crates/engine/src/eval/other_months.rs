//! The same household in other months.
//!
//! Programs that wait for the same birthday look at the same months, so that what was worked out
//! for one is kept for the next. What does not read the month is shared with the evaluation itself.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Evaluation, Worked};
use crate::eval::Clock;
use crate::values::Month;

/// How many looks are kept. A search goes back to one of its last few; more would only cost room.
const KEPT: usize = 8;

/// Evaluations in other months.
#[derive(Debug, Default)]
pub(super) struct OtherMonths<'p>(RefCell<Looks<'p>>);

#[derive(Debug, Default)]
struct Looks<'p> {
    /// The one that was looked at last at the end.
    kept: Vec<Rc<Evaluation<'p>>>,
    /// Room of looks that are over, with nothing in it.
    spare: Vec<Worked>,
}

impl OtherMonths<'_> {
    /// Forgets them, before an answer changes.
    pub(super) fn forget(&mut self) {
        let looks = self.0.get_mut();
        for look in std::mem::take(&mut looks.kept) {
            looks.clear(look);
        }
    }
}

impl<'p> Looks<'p> {
    /// Keeps the room of a look that nobody uses any more.
    fn clear(&mut self, look: Rc<Evaluation<'p>>) {
        if let Ok(Evaluation { mut monthly, .. }) = Rc::try_unwrap(look) {
            monthly.forget_all();
            self.spare.push(monthly);
        }
    }

    fn look(&mut self, from: &Evaluation<'p>, clock: Clock) -> Rc<Evaluation<'p>> {
        if let Some(known) = self.kept.iter().position(|other| other.clock.month == clock.month) {
            return self.kept.remove(known);
        }
        if self.kept.len() >= KEPT {
            let oldest = self.kept.remove(0);
            self.clear(oldest);
        }
        let room = self.spare.pop().unwrap_or_else(|| from.monthly.emptied());
        Rc::new(from.beside(clock, room))
    }
}

impl<'p> Evaluation<'p> {
    /// The months that it is of: one, or a range that is reasoned about at once.
    pub(crate) fn months(&self) -> (Month, Month) {
        let (first, last) = self.clock.month.ends();
        (Month::from_index(first.to_whole()), Month::from_index(last.to_whole()))
    }

    /// The same answers in another month, or in all the months of a range at once.
    pub(crate) fn in_months(&self, first: Month, last: Month) -> Rc<Evaluation<'p>> {
        let clock = self.clock.in_months(first, last);
        let Ok(mut looks) = self.elsewhen.0.try_borrow_mut() else {
            return Rc::new(self.beside(clock, self.monthly.emptied()));
        };
        let look = looks.look(self, clock);
        looks.kept.push(Rc::clone(&look));
        look
    }
}
