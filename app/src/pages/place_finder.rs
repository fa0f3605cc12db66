//! A choice that follows from where the person lives: found by a postal code or a name.
//!
//! What is typed goes nowhere: the lists are a file of the site's. What was found can be
//! corrected. Where a place may lie in several of the options they are shown to choose from, and
//! until then all of them are taken.

use std::rc::Rc;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::i18n::Messages;
use crate::input::chosen_text;
use crate::present::place_search as present;
use crate::state::{App, Location, PlaceSearch};
use crate::ui::element::{el, live};
use crate::ui::field::{Field, options_of};
use crate::ui::location_search as ui;

/// The finder, with the options themselves below it.
pub(crate) fn place_finder(
    app: App,
    messages: &Messages,
    field: &Rc<Field>,
    options: &[String],
) -> AnyView {
    // Nothing before a place is chosen; an empty text where it tells nothing.
    let before = field.text(0);
    let located = before.is_empty().then(|| options_text(app.location, options, field)).flatten();
    if let Some(text) = &located {
        // The place was named before.
        (field.changed)(0, text.clone());
    }
    let chosen = RwSignal::new(located.or_else(|| (!before.is_empty()).then_some(before)));
    let choose = {
        let field = Rc::clone(field);
        move |text: Option<String>| {
            chosen.set(text.clone());
            (field.changed)(0, text.unwrap_or_default());
        }
    };
    let settled = {
        let (field, options, choose) = (Rc::clone(field), options.to_vec(), choose.clone());
        move |found: bool| {
            if found || chosen.with_untracked(Option::is_some) {
                let text = || options_text(app.location, &options, &field).unwrap_or_default();
                choose(found.then(text));
            }
        }
    };
    let input = field.base.clone() + "-place";
    let search = PlaceSearch::new(app, &input, settled);
    let matches = live(move || {
        let messages = app.navigation.messages();
        let found = search.found(|typed, places, found| {
            present::matches(&messages, places, (typed, found), "place-not-found")
        });
        found.map(|found| ui::matches(found, move |number| search.take(number)))
    });
    let choose: Rc<dyn Fn(String)> = Rc::new(move |option| choose(Some(option)));
    let drawn = SendWrapper::new((Rc::clone(field), choose));
    let told = live(move || {
        let (field, choose) = &*drawn;
        let messages = app.navigation.messages();
        let told = present::told(&messages, field.fact, field.who, &chosen.get()?);
        Some(ui::told(told, choose))
    });
    let own = el("details")
        .class("more")
        .child(el("summary").child(messages.text("place-choose")))
        .child(el("div").class("more-content").child(options_of(messages, field, options)));
    let query = app.location.query.get_untracked();
    let typed = move |text| search.set_typed(text);
    ui::field(messages, &input, "place-hint", query, typed, [matches, told]).child(own).into_any()
}

/// The options that hold where the person is, as they are typed; nothing where that is not known.
fn options_text(location: Location, options: &[String], field: &Field) -> Option<String> {
    let set = location.found.with_untracked(|here| here.as_ref()?.set(&field.fact.id))?;
    Some(chosen_text(options, set)).filter(|text| !text.is_empty())
}
