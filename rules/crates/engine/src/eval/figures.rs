//! How long the dated figures that a result rests on are known.

use super::dependencies::Figure;
use super::{Evaluation, table};
use crate::pack::lawful::is_lawful;
use crate::pack::{NodeId, ProgramId, Subject, Unit};
use crate::values::Date;

/// How long figures that a result rests on are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Since when the value in use holds.
    pub since: Date,
    /// The last day for which it is known.
    pub until: Date,
    /// The day for which it is read.
    pub read_for: Date,
}

impl Figures {
    /// Whether the figure of the day is not known, and the last known one stands in for it.
    pub fn are_stale(&self) -> bool {
        self.until < self.read_for
    }
}

impl Evaluation<'_> {
    /// The figures of a program that run out first; of those that are not known for their day,
    /// the one that is read for the latest. Judged on the day for which each is read: the
    /// ceiling of a claim that starts next year is next year's.
    pub(crate) fn figures(&self, program: ProgramId, subject: Subject) -> Option<Figures> {
        let read = self.plan.figures(self.pack, program).iter();
        let dated =
            read.filter_map(|dated| Some((dated.decides, self.dated(dated.figure, subject)?)));
        let dated: Vec<(bool, Figures)> = dated.collect();
        let stale = dated.iter().filter(|(_, figures)| figures.are_stale());
        let worst = stale.max_by_key(|(_, figures)| (figures.read_for, figures.since));
        // Of figures that are known, those beside a result are no news.
        let first = || {
            let deciding = dated.iter().filter(|(decides, _)| *decides);
            deciding.min_by_key(|(_, f)| (f.until, std::cmp::Reverse(f.since)))
        };
        worst.or_else(first).map(|(_, figures)| *figures)
    }

    fn dated(&self, figure: Figure, subject: Subject) -> Option<Figures> {
        match figure {
            Figure::Parameter(id, day) => {
                let parameter = self.pack.parameter(id);
                let until = parameter.until?;
                let read_for = match day {
                    None => self.clock.figures_on,
                    Some(day) => self.day_of(day, subject)?,
                };
                let value = parameter.values.iter().rev().find(|value| value.from <= read_for)?;
                Some(Figures { since: value.from, until, read_for })
            }
            Figure::Table(place) => {
                let read_for = self.clock.figures_on;
                let named = self.pack.tables.get(place.index())?;
                let table = table::in_force(self.pack, &named.id, read_for)?;
                Some(Figures { since: table.from, until: table.until?, read_for })
            }
        }
    }

    /// The last day that a node could be; none for one that could be nearly any, such as a day of
    /// each row of a list.
    fn day_of(&self, node: NodeId, subject: Subject) -> Option<Date> {
        let day = self.node_value(node, subject);
        is_lawful(Unit::Date, &day).then(|| Date::from_days(day.ends().1.to_whole()))
    }
}
