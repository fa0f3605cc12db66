//! How long the dated figures that a result rests on are known.

use super::plan::Dated;
use super::{Evaluation, table};
use crate::date::Date;
use crate::lawful::is_lawful;
use crate::outcome::Figures;
use crate::pack::{NodeId, Subject, Unit};

impl Evaluation<'_> {
    /// The figures of a program that run out first; of those that are not known for their day,
    /// the one that is read for the latest. Judged on the day for which each is read: the
    /// ceiling of a claim that starts next year is next year's.
    pub(crate) fn figures(&self, program: usize, subject: Subject) -> Option<Figures> {
        let read = self.plan.figures(self.pack, program).iter();
        let dated: Vec<Figures> = read.filter_map(|dated| self.dated(*dated, subject)).collect();
        let stale = dated.iter().filter(|figures| figures.are_stale());
        let worst = stale.max_by_key(|figures| (figures.read_for, figures.since));
        let first = || dated.iter().min_by_key(|f| (f.until, std::cmp::Reverse(f.since)));
        worst.or_else(first).copied()
    }

    fn dated(&self, dated: Dated, subject: Subject) -> Option<Figures> {
        match dated {
            Dated::Figure(id, day) => {
                let parameter = self.pack.parameters.get(usize::from(id))?;
                let until = parameter.until?;
                let read_for = match day {
                    None => self.clock.figures_on,
                    Some(day) => self.day_of(day, subject)?,
                };
                let value = parameter.values.iter().rev().find(|value| value.from <= read_for)?;
                Some(Figures { since: value.from, until, read_for })
            }
            Dated::Table(place) => {
                let read_for = self.clock.figures_on;
                let named = self.pack.tables.get(usize::from(place))?;
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
