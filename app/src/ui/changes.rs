//! What would change a result.

use leptos::prelude::*;

use super::element::{each, el};
use crate::present::changes::Said;

/// The list; nothing for nothing.
pub(crate) fn changes(said: Vec<Said>) -> Option<AnyView> {
    let item = |said: Said| {
        el("li")
            .child(el("p").class("if").child(said.what))
            .child(el("p").class("then").child(said.then))
    };
    let items = each(said.into_iter().map(item));
    (!items.is_empty()).then(|| el("ul").class("changes").child(items).into_any())
}
