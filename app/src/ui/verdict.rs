//! A verdict as a sign and words. Never a colour alone, never a bare "no".

use crate::ui::element::el;
use engine::outcome::{Guidance, Verdict};
use leptos::prelude::*;

use crate::i18n::Messages;
use crate::present::verdicts::words;

/// From when an open result can hold, where that is not yet.
pub(crate) fn earliest(messages: &Messages, guidance: &Guidance) -> Option<AnyView> {
    let month = messages.month(guidance.earliest?);
    let words = messages.say("verdict-earliest", &[("month", &month)]);
    Some(el("p").class("holds").child(words).into_any())
}

/// The sign and the words.
pub(crate) fn badge(messages: &Messages, verdict: Verdict, first: bool) -> AnyView {
    let class = match verdict {
        Verdict::Likely if first => "badge warn",
        Verdict::Likely => "badge ok",
        Verdict::LikelyIf | Verdict::AskAPerson => "badge warn",
        Verdict::CannotTell | Verdict::Later(_) => "badge soft",
        Verdict::LikelyNot => "badge plain",
    };
    let words = words(messages, verdict, first);
    el("p")
        .attr("class", class)
        .child(el("span").class("sign").drawing(sign(verdict, first)))
        .child(words)
        .into_any()
}

/// Drawn, not typed: fonts differ, and screen readers would read the character.
pub(crate) fn sign(verdict: Verdict, first: bool) -> &'static str {
    match verdict {
        Verdict::Likely if !first => {
            r#"<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 13 4.5 4.5L19 7.5"/></svg>"#
        }
        Verdict::Likely | Verdict::LikelyIf => {
            r#"<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 13 4.5 4.5L19 7.5" stroke-dasharray="4 3.2"/></svg>"#
        }
        Verdict::Later(_) => {
            r#"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/></svg>"#
        }
        Verdict::CannotTell => {
            r#"<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18v.1"/></svg>"#
        }
        Verdict::AskAPerson => {
            r#"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="8" r="3.5"/><path d="M5 20c.6-4 3.300-6 7-6s6.400 2 7 6"/></svg>"#
        }
        Verdict::LikelyNot => {
            r#"<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 12h12"/></svg>"#
        }
    }
}
