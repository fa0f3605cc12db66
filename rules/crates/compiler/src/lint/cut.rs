//! Amounts that their own bounds cut for sure: what `least` and `most` leave of a value is what
//! they say, and nobody hears of it where a newer figure outgrew them.
//!
//! Where a value could be within its bounds and could be beyond, they do what they are for, and
//! nothing is said. Answered by the engine itself, with nothing answered, on every day from which
//! a figure has another value.

use std::collections::BTreeSet;

use super::constant::{begun, evaluation, without_presumptions};
use crate::read::RuleFiles;
use crate::read::programs::Amount as WrittenAmount;
use crate::read::text::Text;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use engine::eval::Evaluation;
use engine::pack::{Amount, Node, NodeId, Pack, Subject, Whose};
use engine::values::{Date, Number};

/// A value and what bounds it.
struct Bounded<'r> {
    value: NodeId,
    bound: NodeId,
    /// `least`, or else `most`.
    is_least: bool,
    written: &'r WrittenAmount,
    text: &'r Text,
}

pub(super) fn report(pack: &Pack, rules: &RuleFiles, diagnostics: &mut Diagnostics) {
    let open = without_presumptions(pack);
    let mut bounded: Vec<Bounded<'_>> = Vec::new();
    for program in &open.programs {
        let Some(file) = rules.programs.iter().find(|file| file.id.value == program.id) else {
            continue;
        };
        for (amount, written) in program.amounts.iter().zip(&file.amounts) {
            if amount.id == written.id.value {
                bounded.extend(bounds(&open, amount, written));
            }
        }
    }
    let days = open.parameters.iter().flat_map(|figure| &figure.values).map(|dated| dated.from);
    let days: BTreeSet<Date> = days.filter(|day| begun(&open, *day)).collect();
    for day in days {
        let evaluation = evaluation(&open, day);
        bounded.retain(|one| match cut(&evaluation, one) {
            None => true,
            Some((leaf, (low, high), bound)) => {
                diagnostics.push(say(&open, one, leaf, day, (low, high), bound));
                false
            }
        });
    }
}

/// The bounds of an amount: `min(max(value, least), most)`, rounded.
fn bounds<'r>(pack: &Pack, amount: &Amount, written: &'r WrittenAmount) -> Vec<Bounded<'r>> {
    let mut node = pack.definition(amount.value).node;
    if let Some(Node::Round(_, _, inner)) = pack.node(node) {
        node = *inner;
    }
    let mut found = Vec::new();
    for (text, is_least) in [(&written.most, false), (&written.least, true)] {
        let (Some(text), Some(within)) = (text, pack.node(node)) else { continue };
        let ((Node::Min(two), false) | (Node::Max(two), true)) = (within, is_least) else { break };
        let [value, bound] = two.as_ref() else { break };
        found.push(Bounded { value: *value, bound: *bound, is_least, written, text });
        node = *value;
    }
    for one in &mut found {
        one.value = node;
    }
    found
}

/// A branch of the value that lies beyond the bound whatever the answers; its ends, and that of the
/// bound.
fn cut(
    evaluation: &Evaluation<'_>,
    one: &Bounded<'_>,
) -> Option<(NodeId, (Number, Number), Number)> {
    let ends = |node: NodeId| {
        let value = evaluation.node_value(node, Subject::Person);
        value.ends()
    };
    let (least_bound, most_bound) = ends(one.bound);
    branches(evaluation.pack(), one.value).into_iter().find_map(|branch| {
        let (low, high) = ends(branch);
        if one.is_least {
            (high < least_bound).then_some((branch, (low, high), least_bound))
        } else {
            (low > most_bound).then_some((branch, (low, high), most_bound))
        }
    })
}

/// What a value is in the end: through names and conditions.
fn branches(pack: &Pack, value: NodeId) -> BTreeSet<NodeId> {
    let (mut found, mut todo) = (BTreeSet::new(), vec![value]);
    while let Some(node) = todo.pop() {
        match pack.node(node) {
            Some(Node::If(_, then, otherwise)) => todo.extend([*then, *otherwise]),
            Some(Node::Definition(id, Whose::Subject)) => {
                todo.push(pack.definition(*id).node);
            }
            Some(_) => {
                found.insert(node);
            }
            None => {}
        }
    }
    found
}

fn say(
    pack: &Pack,
    one: &Bounded<'_>,
    leaf: NodeId,
    day: Date,
    (low, high): (Number, Number),
    bound: Number,
) -> Diagnostic {
    let figure = match pack.node(leaf) {
        Some(Node::Parameter(id)) => Some(pack.parameter(*id)),
        _ => None,
    };
    let what = figure.map_or(one.written.id.value.as_str(), |figure| figure.id.as_str());
    let (key, beyond, value) = match (one.is_least, low == high) {
        (true, true) => ("least", "below", high.to_string()),
        (true, false) => ("least", "below", format!("{high} or less")),
        (false, true) => ("most", "above", low.to_string()),
        (false, false) => ("most", "above", format!("{low} or more")),
    };
    let message = format!(
        "`{what}` is {value} from {day}, {beyond} the `{key}` of `{}`",
        one.written.id.value
    );
    let help = format!(
        "`{key}` makes {bound} of it without a word: bring it up to date, or let it follow from figures"
    );
    let warning = Diagnostic::warning("W0811", one.text.span, message).help(help);
    let warning = warning.label(format!("{bound} here"));
    match &one.written.value {
        Some(text) => warning.and(text.span, "cut"),
        None => warning,
    }
}
