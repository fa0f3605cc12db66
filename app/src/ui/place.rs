//! A choice that follows from where the person lives: found by a postal code or a community.
//!
//! What is typed goes nowhere: the lists are a file of the site's. What was found can be
//! corrected, and where a place lies in several of the options, all of them are taken.

use std::rc::Rc;

use leptos::prelude::*;
use rules::places::{self, Area, Found, Places};

use super::el::{el, live};
use super::field::{Field, options_of};
use super::search;
use crate::app::App;
use crate::entry::{OR, chosen_text};
use crate::i18n::Messages;

pub(crate) type Finder = fn(App, &Messages, &Rc<Field>, &[String]) -> AnyView;

/// The finder, with the options themselves below it.
pub(crate) fn finder(
    app: App,
    messages: &Messages,
    field: &Rc<Field>,
    options: &[String],
) -> AnyView {
    app.need_places();
    let typed = RwSignal::new(app.place.get_untracked());
    let chosen = RwSignal::new(field.text(0));
    let input = field.base.clone() + "-place";
    let choose = {
        let field = Rc::clone(field);
        Rc::new(move |name: String, text: String| {
            search::settle(app, &typed.get_untracked(), &name);
            typed.set(name);
            chosen.set(text.clone());
            (field.changed)(0, text);
        })
    };
    let matches = {
        let field = Rc::clone(field);
        let choose = send_wrapper::SendWrapper::new(choose);
        let field = send_wrapper::SendWrapper::new(field);
        live(move || {
            let words = typed.get();
            let messages = app.messages();
            app.places.with(|places| {
                let places = places.as_ref()?;
                if words == app.place.get_untracked() {
                    return None;
                }
                let found = places::find(places, &words);
                if found.is_empty() && words.trim().chars().count() > 2 {
                    return Some(el("p").class("said").child(messages.text("place-not-found")));
                }
                let buttons: Vec<AnyView> = found
                    .iter()
                    .map(|found| offer(&messages, places, &field, found, &choose))
                    .collect();
                Some(el("div").class("matches").child(buttons))
            })
        })
    };
    let outcome = {
        let field = send_wrapper::SendWrapper::new(Rc::clone(field));
        live(move || {
            let messages = app.messages();
            let text = chosen.get();
            let names: Vec<String> = text
                .split(OR)
                .filter(|option| !option.is_empty())
                .map(|option| messages.option(field.fact, option, field.who))
                .collect();
            let list = messages.list_or(&names);
            let key = match names.len() {
                0 => return None,
                1 => "place-found",
                _ => "place-several",
            };
            Some(el("p").class("place-found").child(messages.say(key, &[("found", &list)])))
        })
    };
    let own = el("details")
        .class("more")
        .child(el("summary").child(messages.text("place-choose")))
        .child(el("div").class("more-content").child(options_of(messages, field, options)));
    search::field(app, messages, &input, "place-hint", typed, [matches, outcome])
        .child(own)
        .into_any()
}

type Choose = Rc<dyn Fn(String, String)>;

/// One place to press, with what follows from it.
fn offer(
    messages: &Messages,
    places: &Places,
    field: &Field,
    found: &Found<'_>,
    choose: &Rc<impl Fn(String, String) + 'static>,
) -> AnyView {
    let choose: Choose = Rc::clone(choose) as Choose;
    let area = match found {
        Found::Area(area) => Some(*area),
        Found::Community(community) => places.area(&community.postal_code),
    };
    let text = area.map(|area| options_text(places, area, field)).unwrap_or_default();
    let name = search::name(found);
    search::offer(messages, found, move |_| choose(name.clone(), text.clone()))
}

/// The options that an area may have, as they are typed.
fn options_text(places: &Places, area: &Area, field: &Field) -> String {
    let known = places.facts.iter().zip(&area.sets).find(|(fact, _)| fact.id == field.fact.id);
    known.map_or_else(String::new, |(fact, set)| chosen_text(&fact.options, *set))
}
