//! Names of roundings. There is no default: the law names one.

use crate::check::types::is_money;
use crate::diagnostic::Diagnostic;
use crate::files::Span;
use crate::nearest::suggestion;
use crate::raw::text::Text;
use engine::pack::Unit;
use engine::values::{Number, Rounding};

const NAMES: [(&str, Option<(Rounding, Number)>); 7] = [
    ("dollar-floor", Some((Rounding::Floor, Number::ONE))),
    ("dollar-ceiling", Some((Rounding::Ceiling, Number::ONE))),
    ("dollar-half-up", Some((Rounding::HalfUp, Number::ONE))),
    ("cent-floor", Some((Rounding::Floor, Number::CENT))),
    ("cent-ceiling", Some((Rounding::Ceiling, Number::CENT))),
    ("cent-half-up", Some((Rounding::HalfUp, Number::CENT))),
    ("none", None),
];

/// How an amount is rounded; money must say.
pub(crate) fn of_amount(
    name: Option<&Text>,
    unit: Option<Unit>,
    span: Span,
    to: &mut Vec<Diagnostic>,
) -> Option<(Rounding, Number)> {
    let Some(name) = name else {
        if unit.is_some_and(is_money) {
            let message = "an amount of money without a rounding";
            let help = "add `round = \"cent-half-up\"`, or what the law says: dollar or cent, \
                        floor, ceiling or half-up, or `none`";
            to.push(Diagnostic::error("E0707", span, message).help(help));
        }
        return None;
    };
    let found = NAMES.iter().find(|(known, _)| *known == name.value);
    if found.is_none() {
        let message = format!("unknown rounding `{}`", name.value);
        let help = suggestion(&name.value, NAMES.iter().map(|(known, _)| *known));
        to.push(Diagnostic::error("E0306", name.span, message).help_if(help));
    }
    found.and_then(|(_, rounding)| *rounding)
}
