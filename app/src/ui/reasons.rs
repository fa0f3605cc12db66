//! Why a verdict is what it is: a sentence a condition, the figures below it, links to the law.

use engine::outcome::ConditionState;
use leptos::prelude::*;

use super::contact::outside;
use super::element::{El, as_it_is, each, el};
use crate::i18n::Messages;
use crate::present::reasons::{Cited, Said};

/// The list of reasons, or nothing for none.
pub(crate) fn reasons(messages: &Messages, reasons: Vec<Said>) -> Option<AnyView> {
    let items = each(reasons.into_iter().map(|reason| one(messages, reason)));
    (!items.is_empty()).then(|| el("ul").class("reasons").child(items).into_any())
}

/// What has to be done before the result holds, or nothing for nothing.
pub(crate) fn first(messages: &Messages, to_do: Vec<Said>) -> Option<AnyView> {
    let list = reasons(messages, to_do)?;
    let title = el("p").class("notice-title").child(messages.text("first-title"));
    Some(el("div").class("first").child(title).child(list).into_any())
}

fn one(messages: &Messages, reason: Said) -> El {
    let (class, state) = match reason.state {
        ConditionState::Met => ("reason met", "state-met"),
        ConditionState::Failed => ("reason failed", "state-failed"),
        ConditionState::NotYet => ("reason later", "state-not-yet"),
        ConditionState::Open => ("reason open", "state-open"),
        ConditionState::Referred => ("reason open", "state-referred"),
    };
    // What has to be done first stands under a title that says so.
    let state = (!reason.to_do)
        .then(|| el("span").class("visually-hidden").child(messages.text(state)).child(" "));
    el("li")
        .class(class)
        .child(el("p").child(state).child(reason.text))
        .child(figures(reason.figures))
        .child(law(messages, reason.law))
}

fn figures(figures: Vec<(String, String)>) -> Option<AnyView> {
    let rows = figures
        .into_iter()
        .map(|(name, figure)| el("div").child(el("dt").child(name)).child(el("dd").child(figure)));
    let rows = each(rows);
    (!rows.is_empty()).then(|| el("dl").class("figures").child(rows).into_any())
}

/// Links to the sections that say so.
pub(crate) fn law(messages: &Messages, law: Vec<Cited>) -> Option<AnyView> {
    let links = each(law.into_iter().map(|cited| link(messages, cited)));
    (!links.is_empty()).then(|| el("p").class("law").child(links).into_any())
}

fn link(messages: &Messages, cited: Cited) -> El {
    let Cited { url, code, title, is_new, section } = cited;
    let Some(section) = section else {
        return el("span").child(outside(messages, url, as_it_is(&title)));
    };
    let title = el("span").attr("lang", code).child(title);
    let title = if is_new { title } else { title.class("visually-hidden").child(" ") };
    el("span").child(title).child(" ").child(outside(messages, url, section))
}
