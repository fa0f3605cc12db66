//! What a program comes to for two people together.

use crate::eval::Evaluation;
use crate::outcome::verdict::verdict;
use crate::outcome::{JointTotal, Shares};
use crate::pack::{DefinitionKey, ProgramId, Subject, Sum};
use crate::values::Truth;

/// The sums of a program that apply, with their places: there are two people, and neither is out of
/// it or for somebody to look at. Said once, with the person's result.
pub(super) fn that_apply<'p>(
    evaluation: &Evaluation<'p>,
    program: ProgramId,
    subject: Subject,
) -> impl Iterator<Item = (usize, &'p Sum)> {
    let rules = evaluation.pack().program(program);
    let for_two = subject == Subject::Person
        && !rules.sums.is_empty()
        && rules.partner
        && evaluation.partner_exists() == Truth::Yes
        && !verdict(evaluation, program, Subject::Partner).is_settled_no();
    let truth = move |definition| evaluation.truth(DefinitionKey { definition, subject });
    let applies = move |sum: &Sum| sum.when.is_none_or(|id| truth(id) == Truth::Yes);
    rules.sums.iter().enumerate().filter(move |(_, sum)| for_two && applies(sum))
}

/// The sums of a program that apply, worked out.
pub(super) fn joint_totals(
    evaluation: &Evaluation<'_>,
    program: ProgramId,
    subject: Subject,
) -> Vec<JointTotal> {
    let sums = that_apply(evaluation, program, subject);
    sums.map(|(position, sum)| JointTotal { position, shares: shares(evaluation, sum) }).collect()
}

/// The values of a sum, a column after the other.
fn shares(evaluation: &Evaluation<'_>, sum: &Sum) -> Vec<Shares> {
    let value = |definition| evaluation.value(definition, Subject::Person);
    let columns = sum.columns.iter().map(|column| Shares {
        person: value(column.person),
        partner: value(column.partner),
        both: column.both.map(value),
        most: column.most.map(value),
    });
    columns.collect()
}
