//! Where a range of months is best divided: at a month from which a comparison turns out the
//! other way. Halving finds the place too, in more steps.

use crate::eval::Evaluation;
use crate::pack::DefinitionKey;
use crate::pack::keys::index;
use crate::util::bitset::BitSet;
use crate::values::{Month, Value};

/// The last month of the first part of a range that has at least two. `of` is what is open
/// over the whole range.
pub(crate) fn divide(
    evaluation: &Evaluation<'_>,
    of: impl IntoIterator<Item = DefinitionKey>,
    (from, to): (Month, Month),
) -> Month {
    let inside = |month: &Month| from <= *month && *month < to;
    turn(evaluation, of.into_iter().collect(), inside)
        .unwrap_or_else(|| Month::from_index(from.index().midpoint(to.index())))
}

/// The last month before some comparison below open definitions turns.
fn turn(
    evaluation: &Evaluation<'_>,
    mut todo: Vec<DefinitionKey>,
    inside: impl Fn(&Month) -> bool,
) -> Option<Month> {
    let plan = evaluation.plan();
    let mut seen = BitSet::with_capacity(evaluation.pack().definitions.len().saturating_mul(2));
    while let Some(instance) = todo.pop() {
        if !seen.insert(index(instance))
            || !plan.reads_month(instance)
            || evaluation.known(instance).is_known()
        {
            continue;
        }
        for turn in plan.turns(evaluation.pack(), instance.definition) {
            let others = match turn.list {
                None => vec![evaluation.node_value(turn.against, instance.subject)],
                Some(list) => evaluation.by_record(list, turn.against, instance.subject),
            };
            let months = others.iter().filter_map(Value::exact);
            let mut months = months.map(|n| Month::from_index(n.to_whole()).plus(turn.offset));
            if let Some(month) = months.find(&inside) {
                return Some(month);
            }
        }
        todo.extend(plan.references(instance));
    }
    None
}
