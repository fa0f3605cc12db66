//! A choice that follows from where the person lives: found by a postal code or a name.
//!
//! What is typed goes nowhere: the lists are a file of the site's. What was found can be
//! corrected. Where a place may lie in several of the options they are shown to choose from, and
//! until then all of them are taken.

use std::rc::Rc;

use leptos::prelude::*;
use rules::places::Found;
use send_wrapper::SendWrapper;

use super::el::{el, live, press, views};
use super::field::{Field, options_of};
use super::search::{Finder, Settled};
use crate::app::App;
use crate::entry::{OR, chosen_text};
use crate::i18n::Messages;

pub(crate) type Ask = fn(App, &Messages, &Rc<Field>, &[String]) -> AnyView;

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
    let chosen = RwSignal::new((!before.is_empty()).then_some(before));
    let input = field.base.clone() + "-place";
    let choose = {
        let field = Rc::clone(field);
        move |text: Option<String>| {
            chosen.set(text.clone());
            (field.changed)(0, text.unwrap_or_default());
        }
    };
    let settled: Settled = {
        let (field, choose) = (Rc::clone(field), choose.clone());
        Rc::new(move |found: Option<&Found<'_>>| {
            let before = chosen.with_untracked(Option::is_some);
            match found {
                Some(found) => choose(Some(options_text(app, found, &field))),
                None if before => choose(None),
                None => {}
            }
        })
    };
    finder.follow(Rc::clone(&settled));
    let matches = {
        let (input, settled) = (input.clone(), SendWrapper::new(settled));
        live(move || {
            let messages = app.messages();
            finder.found(|places, search| {
                let missing = finder.missing(&messages, search, "place-not-found");
                missing.or_else(|| finder.offers(&messages, places, search, &input, &settled))
            })
        })
    };
    let outcome = {
        let (field, choose) = (SendWrapper::new(Rc::clone(field)), SendWrapper::new(choose));
        live(move || {
            let messages = app.messages();
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

/// The options that hold at a place, as they are typed.
fn options_text(app: App, found: &Found<'_>, field: &Field) -> String {
    app.places.with_untracked(|places| {
        let known = places.as_ref().and_then(|places| {
            let fact = places.facts.iter().find(|fact| fact.id == field.fact.id)?;
            Some(chosen_text(&fact.options, places.set(found, &fact.id)?))
        });
        known.unwrap_or_default()
    })
}
