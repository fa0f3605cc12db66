//! Pages of words only.

use crate::ui::element::{as_it_is, el, views};
use leptos::prelude::*;

use super::saving;
use crate::i18n::Messages;
use crate::state::App;
use crate::ui::contact;
use crate::ui::details::paragraphs;
use crate::ui::page::title;

type Drawn = (String, AnyView);

/// A page of sections, each a heading and paragraphs: messages `name-1-title`, `name-1`, ….
fn sections(app: App, messages: &Messages, name: &str) -> Vec<AnyView> {
    let families = super::start::families(app.session, messages);
    let found = (1..20).map_while(|number: i32| {
        let key = crate::i18n::key(&[name, &number.to_string()]);
        let text = messages.find(&key, &[("families", &families)])?;
        let heading = messages.text(&crate::i18n::key(&[&key, "title"]));
        Some(views().child(el("h2").child(heading)).child(paragraphs(&text)).into_any())
    });
    found.collect()
}

pub(crate) fn about(app: App, messages: &Messages) -> Drawn {
    let heading = messages.text("about-title");
    let view = views()
        .child(title(heading.clone()))
        .child(sections(app, messages, "about"))
        .child(el("h2").child(messages.text("sources-title")))
        .child(el("p").child(messages.text("sources-text")))
        .child(sources(app, messages));
    (heading, view.into_any())
}

pub(crate) fn privacy(app: App, messages: &Messages) -> Drawn {
    let heading = messages.text("privacy-title");
    let view = views()
        .child(title(heading.clone()))
        .child(sections(app, messages, "privacy"))
        .child(saving::saving(app, messages));
    (heading, view.into_any())
}

pub(crate) fn limits(app: App, messages: &Messages) -> Drawn {
    let heading = messages.text("limits-title");
    let families = app.session.groups_of_all().into_iter().map(|group| {
        let text = messages.text(&crate::i18n::key(&["group", group, "limits"]));
        let name = messages.text(&crate::i18n::key(&["group", group]));
        views().child(el("h2").child(name)).child(paragraphs(&text)).into_any()
    });
    let families: Vec<AnyView> = families.collect();
    let view = views()
        .child(title(heading.clone()))
        .child(sections(app, messages, "limits"))
        .child(families);
    (heading, view.into_any())
}

/// The documents that figures were read in.
fn sources(app: App, messages: &Messages) -> AnyView {
    let items: Vec<_> = app
        .session
        .pack
        .sources
        .iter()
        .map(|source| {
            let url = messages.language.pick(&source.url);
            let link = if url.is_empty() {
                as_it_is(&source.title).into_any()
            } else {
                contact::outside(messages, url.to_owned(), as_it_is(&source.title))
            };
            let read = messages.say("source-read", &[("date", &messages.date(source.read))]);
            el("li").child(link).child(" ").child(el("span").class("checked").child(read))
        })
        .collect();
    el("ul").child(items).into_any()
}
