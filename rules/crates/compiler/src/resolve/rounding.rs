//! Names of roundings. There is no default: the law names one.

use crate::read::text::Text;
use crate::resolve::types::is_money;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
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
    diagnostics: &mut Diagnostics,
) -> Option<(Rounding, Number)> {
    let Some(name) = name else {
        if unit.is_some_and(is_money) {
            let message = "an amount of money without a rounding";
            let help = "add `round = \"cent-half-up\"`, or what the law says: dollar or cent, \
                        floor, ceiling or half-up, or `none`";
            diagnostics.push(Diagnostic::error("E0707", span, message).help(help));
        }
        return None;
    };
    let found = NAMES.iter().find(|(known, _)| *known == name.value);
    if found.is_none() {
        let message = format!("unknown rounding `{}`", name.value);
        let help = suggestion(&name.value, NAMES.iter().map(|(known, _)| *known));
        diagnostics.push(Diagnostic::error("E0306", name.span, message).help_if(help));
    }
    found.and_then(|(_, rounding)| *rounding)
}
