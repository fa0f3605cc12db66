//! What a program comes to for two people together.

use crate::eval::Evaluation;
use crate::outcome::Shares;
use crate::outcome::verdict::verdict;
use crate::pack::{DefinitionKey, ProgramId, Subject, Sum};
use crate::values::Truth;

/// The sums of a program that apply, by position: there are two people, and neither is out of it
/// or for somebody to look at. Said once, with the person's result.
pub(crate) fn that_apply<'p>(
    evaluation: &Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
) -> Vec<(usize, &'p Sum)> {
    let rules = evaluation.pack().program(program);
    if subject == Subject::Partner || rules.sums.is_empty() || !rules.partner {
        return Vec::new();
    }
    let applies = |(_, sum): &(usize, &Sum)| {
        let truth = |definition| evaluation.truth(DefinitionKey { definition, subject });
        sum.when.is_none_or(|id| truth(id) == Truth::Yes)
    };
    if evaluation.partner_exists() != Truth::Yes
        || verdict(evaluation, program, Subject::Partner).is_settled_no()
    {
        return Vec::new();
    }
    rules.sums.iter().enumerate().filter(applies).collect()
}

/// The values of a sum, a column after the other.
pub(crate) fn shares(evaluation: &Evaluation<'_>, sum: &Sum) -> Vec<Shares> {
    let value = |definition| evaluation.value(definition, Subject::Person);
    let columns = sum.columns.iter().map(|column| Shares {
        person: value(column.person),
        partner: value(column.partner),
        both: column.both.map(value),
        most: column.most.map(value),
    });
    columns.collect()
}
