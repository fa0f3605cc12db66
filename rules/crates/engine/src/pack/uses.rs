//! Which definitions a program names, and what for: the one list of them.

use super::{
    Amount, Column, Compare, Condition, DefinitionId, Exception, Item, Program, Span, Step, Sum,
};

/// What a program names a definition for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Whether a condition holds.
    Condition,
    /// Whether an exception of a condition holds.
    Exception,
    /// The figure or the limit that is shown beside a condition.
    Side,
    /// What is paid.
    Amount,
    /// A day that matters, and when it does.
    Window,
    /// A note, its figure, and when it is told.
    Note,
    /// An end of a stretch of days, and when there is one.
    Span,
    /// When a sum for two people together is shown.
    Sum,
    /// A column of such a sum.
    Column,
    /// When a paper is needed.
    Document,
    /// When a way to go on is offered.
    Step,
    /// What a comparison of choices sets, adds up, or depends on.
    Comparison,
}

impl Use {
    /// Whether the verdict rests on it: a condition or an exception.
    pub fn decides(self) -> bool {
        matches!(self, Self::Condition | Self::Exception)
    }

    /// Whether verdict or amounts rest on it.
    pub fn decides_or_pays(self) -> bool {
        self.decides() || self == Self::Amount
    }

    /// Whether it is told as part of a result. Ways, papers and comparisons are offered beside it.
    pub fn is_told(self) -> bool {
        !matches!(self, Self::Document | Self::Step | Self::Comparison)
    }
}

/// Calls `found` for each definition: once for looking and once for changing, from one list.
macro_rules! uses {
    ($program:ident, $each:ident, $found:ident) => {
        let Program { conditions, amounts, windows, notes, spans, sums, .. } = $program;
        for Condition { holds, value, limit, unless, .. } in conditions.$each() {
            for Exception { holds, .. } in unless.$each() {
                $found(Use::Exception, holds);
            }
            $found(Use::Condition, holds);
            for side in value.$each().chain(limit.$each()) {
                $found(Use::Side, side);
            }
        }
        for Amount { value, .. } in amounts.$each() {
            $found(Use::Amount, value);
        }
        for Item { when, value, .. } in windows.$each() {
            for id in when.$each().chain(value.$each()) {
                $found(Use::Window, id);
            }
        }
        for Item { when, value, .. } in notes.$each() {
            for id in when.$each().chain(value.$each()) {
                $found(Use::Note, id);
            }
        }
        for Span { when, from, to, .. } in spans.$each() {
            $found(Use::Span, from);
            $found(Use::Span, to);
            for id in when.$each() {
                $found(Use::Span, id);
            }
        }
        for Sum { when, columns, .. } in sums.$each() {
            for Column { person, partner, both, most, .. } in columns.$each() {
                $found(Use::Column, person);
                $found(Use::Column, partner);
                for id in both.$each().chain(most.$each()) {
                    $found(Use::Column, id);
                }
            }
            for id in when.$each() {
                $found(Use::Sum, id);
            }
        }
        let Program { documents, steps, comparisons, .. } = $program;
        for Item { when, value, .. } in documents.$each() {
            for id in when.$each().chain(value.$each()) {
                $found(Use::Document, id);
            }
        }
        for Step { when, .. } in steps.$each() {
            for id in when.$each() {
                $found(Use::Step, id);
            }
        }
        for Compare { when, values, also, totals, span, .. } in comparisons.$each() {
            let (from, until) = span;
            for id in when.$each().chain(values.$each()) {
                $found(Use::Comparison, id);
            }
            for (_, values) in also.$each() {
                for id in values.$each() {
                    $found(Use::Comparison, id);
                }
            }
            for id in totals.$each() {
                $found(Use::Comparison, id);
            }
            $found(Use::Comparison, from);
            $found(Use::Comparison, until);
        }
    };
}

impl Program {
    /// Every definition that the program names and what for, in the order of a result: conditions
    /// with their exceptions and figures, what is paid, days, notes, stretches and sums, then
    /// papers, ways and comparisons. One that is named twice comes twice.
    pub fn uses(&self) -> Vec<(Use, DefinitionId)> {
        let mut all = Vec::new();
        let mut found = |what: Use, id: &DefinitionId| all.push((what, *id));
        uses!(self, iter, found);
        all
    }

    /// The definitions that the program names for what `wanted` accepts, in the order of
    /// [`uses`](Self::uses).
    pub fn definitions(&self, wanted: impl Fn(Use) -> bool) -> impl Iterator<Item = DefinitionId> {
        self.uses().into_iter().filter(move |(what, _)| wanted(*what)).map(|(_, id)| id)
    }

    /// Calls `change` for each definition that the program names.
    pub fn for_each_definition(&mut self, mut change: impl FnMut(&mut DefinitionId)) {
        let mut found = |_: Use, id: &mut DefinitionId| change(id);
        uses!(self, iter_mut, found);
    }
}
