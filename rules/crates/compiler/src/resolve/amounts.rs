//! `[[amount]]`: what is paid, and the ways of being paid side by side.

use crate::read::programs::Amount as WrittenAmount;
use crate::read::text::Text;
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{DraftBuilder, DraftRole, Drafts, WantedType};
use crate::resolve::parameters::unit_of;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::suggest::suggestion;
use crate::syntax::parse;
use crate::syntax::tree::{Expr, ExprKind, Name};
use engine::pack::{Amount, Variant};

impl Drafts {
    pub(crate) fn add_amounts(
        &mut self,
        home: &str,
        all: &[WrittenAmount],
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Amount> {
        let mut amounts: Vec<Amount> = Vec::new();
        for written in all {
            let cites =
                citations.cites(&written.basis, Some(("an amount", written.id.span)), diagnostics);
            let unit = written.unit.as_ref().and_then(|unit| unit_of(unit, diagnostics));
            let rounding = crate::resolve::rounding::of_amount(
                written.round.as_ref(),
                unit,
                written.id.span,
                diagnostics,
            );
            let Some(text) = &written.value else { continue };
            let wanted = unit.map_or(WantedType::Number, WantedType::Unit);
            let mut draft =
                DraftBuilder::new(home, text).role(DraftRole::Result).wanted(wanted).cites(cites);
            draft.rounding = rounding;
            let bounds = [written.least.as_ref(), written.most.as_ref()];
            let within =
                |value: Expr, diagnostics: &mut Diagnostics| within(value, bounds, diagnostics);
            let id = format!("{home}.{}", written.id.value);
            let value = self.add_with(id, written.id.span, draft, within, diagnostics);
            let variant = variant(written, &amounts, diagnostics);
            amounts.push(Amount { id: written.id.value.clone(), value, variant });
        }
        amounts
    }
}

/// The amount within its lawful bounds: never below the least, never above the most. So what is
/// not known leaves no more open than the law does.
fn within(value: Expr, [least, most]: [Option<&Text>; 2], diagnostics: &mut Diagnostics) -> Expr {
    let mut bound = |value: Expr, function: &str, bound: Option<&Text>| {
        let Some(bound) = bound else { return value };
        let name = Name { text: function.to_owned(), span: bound.span };
        let bound = parse(bound, diagnostics);
        let height = value.height.max(bound.height).saturating_add(1);
        Expr { span: value.span, kind: ExprKind::Call(name, vec![value, bound]), height }
    };
    let value = bound(value, "max", least);
    bound(value, "min", most)
}

/// The variant of an amount, which says what an earlier one says of another variant; its own
/// place is the one it is about to get.
fn variant(
    written: &WrittenAmount,
    before: &[Amount],
    diagnostics: &mut Diagnostics,
) -> Option<Variant> {
    let Some(id) = &written.variant else {
        if let Some(like) = &written.like {
            let message = "`like` without a `variant`";
            let help = "an amount is like another one of another variant: name its own";
            diagnostics.push(Diagnostic::error("E0301", like.span, message).help(help));
        }
        return None;
    };
    let of_another =
        |known: &&Amount| known.variant.as_ref().is_some_and(|variant| variant.id != id.value);
    let like = match &written.like {
        None => Some(before.len()),
        Some(like) => {
            let place =
                before.iter().position(|known| known.id == like.value && of_another(&known));
            if place.is_none() {
                let message = format!("no amount `{}` of another variant before it", like.value);
                let known = before.iter().filter(of_another).map(|known| known.id.as_str());
                let help = suggestion(&like.value, known);
                diagnostics.push(Diagnostic::error("E0301", like.span, message).help_if(help));
            }
            place
        }
    };
    Some(Variant { id: id.value.clone(), like: u16::try_from(like?).ok()? })
}
