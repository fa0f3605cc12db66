//! A choice that follows from where the person lives: found by a postal code or a name.
//!
//! What is typed goes nowhere: the lists are a file of the site's. What was found can be
//! corrected. Where a place may lie in several of the options they are shown to choose from, and
//! until then all of them are taken.

use std::rc::Rc;

use leptos::prelude::*;
use places::Found;
use send_wrapper::SendWrapper;

use super::element::{el, live, press, views};
use super::field::{Field, options_of};
use super::location_search::{Finder, Settled};
use crate::i18n::Messages;
use crate::input::{OR, chosen_text};
use crate::state::{App, Location};

/// The finder, with the options themselves below it.
pub(crate) fn finder(
    app: App,
    messages: &Messages,
    field: &Rc<Field>,
    options: &[String],
) -> AnyView {
    let finder = Finder::new(app);
    // Nothing before a place is chosen; an empty text where it tells nothing.
    let before = field.text(0);
    let known = before.is_empty().then(|| options_text(app.location, options, field)).flatten();
    if let Some(text) = &known {
        // The place was named before.
        (field.changed)(0, text.clone());
    }
    let chosen = RwSignal::new(known.or_else(|| (!before.is_empty()).then_some(before)));
    let input = field.base.clone() + "-place";
    let choose = {
        let field = Rc::clone(field);
        move |text: Option<String>| {
            chosen.set(text.clone());
            (field.changed)(0, text.unwrap_or_default());
        }
    };
    let settled: Settled = {
        let (field, options, choose) = (Rc::clone(field), options.to_vec(), choose.clone());
        Rc::new(move |found: Option<&Found<'_>>| {
            let before = chosen.with_untracked(Option::is_some);
            let text = options_text(app.location, &options, &field).unwrap_or_default();
            if found.is_some() || before {
                choose(found.map(|_| text));
            }
        })
    };
    finder.follow(Rc::clone(&settled));
    let matches = {
        let (input, settled) = (input.clone(), SendWrapper::new(settled));
        live(move || {
            let messages = app.navigation.messages();
            finder.found(|places, search| {
                let missing = finder.missing(&messages, search, "place-not-found");
                missing.or_else(|| finder.offers(&messages, places, search, &input, &settled))
            })
        })
    };
    let outcome = {
        let (field, choose) = (SendWrapper::new(Rc::clone(field)), SendWrapper::new(choose));
        live(move || {
            let messages = app.navigation.messages();
            let text = chosen.get()?;
            let options: Vec<String> =
                text.split(OR).filter(|option| !option.is_empty()).map(str::to_owned).collect();
            let name = |option: &String| messages.option(field.fact, option, field.who);
            let names: Vec<String> = options.iter().map(name).collect();
            let list = messages.list_or(&names);
            let key = match names.len() {
                0 => "place-tells-nothing",
                1 => "place-found",
                _ => "place-several",
            };
            let said = el("p").class("place-found").child(messages.say(key, &[("found", &list)]));
            if names.len() < 2 {
                return Some(said);
            }
            let buttons: Vec<AnyView> = options
                .into_iter()
                .zip(names)
                .map(|(option, name)| {
                    let choose = choose.clone();
                    let one = press("button secondary", move |_| (*choose)(Some(option.clone())));
                    one.child(name).into_any()
                })
                .collect();
            Some(views().child(said).child(el("div").class("matches").child(buttons)))
        })
    };
    let own = el("details")
        .class("more")
        .child(el("summary").child(messages.text("place-choose")))
        .child(el("div").class("more-content").child(options_of(messages, field, options)));
    finder.field(messages, &input, "place-hint", [matches, outcome]).child(own).into_any()
}

/// The options that hold where the person is, as they are typed; nothing where that is not known.
fn options_text(location: Location, options: &[String], field: &Field) -> Option<String> {
    let set = location.found.with_untracked(|here| here.as_ref()?.set(&field.fact.id))?;
    Some(chosen_text(options, set)).filter(|text| !text.is_empty())
}
