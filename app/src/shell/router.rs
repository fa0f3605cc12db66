//! Which function draws which page, and what stands in its place until it can be drawn.

use leptos::prelude::*;

use super::{late_pages, loading};
use crate::app::App;
use crate::i18n::Messages;
use crate::pages::{lost, needs, question, start};
use crate::route::{Page, Place};

/// Draws a page and settles title and focus.
pub(crate) fn draw(app: App, place: &Place, messages: &Messages) -> AnyView {
    let far = late_pages::is_for(app, &place.page);
    match place.page {
        _ if far => late_pages::ahead(app),
        Page::Start | Page::Lost => {}
        // Whoever has begun will want the rest.
        _ => late_pages::in_time(app),
    }
    if let Some(instead) = loading::instead(app, &place.page, messages) {
        return instead;
    }
    if far && let Some(instead) = late_pages::instead(app, messages) {
        return instead;
    }
    let (title, view) = match &place.page {
        Page::Start => (String::new(), start::start(app, messages)),
        Page::Needs => (messages.text("needs-title"), needs::needs(app, messages)),
        Page::Need(entry) => (messages.text("needs-title"), needs::need(app, messages, entry)),
        Page::Questions => return question::go_on(app),
        Page::Question(screen) => question::question(app, messages, screen, false),
        Page::Change(screen) => question::question(app, messages, screen, true),
        Page::Lost => (messages.text("lost-title"), lost::lost(app, messages)),
        Page::Referral => {
            return late_pages::here(app)
                .map(|annex| (annex.referral)(app, place, messages))
                .into_any();
        }
        page => in_annex(app, page, messages),
    };
    app.settle(place, &title);
    view
}

/// A page of the annex, which is there.
fn in_annex(app: App, page: &Page, messages: &Messages) -> (String, AnyView) {
    let Some(annex) = late_pages::here(app) else { return (String::new(), ().into_any()) };
    match page {
        Page::Answers => (messages.text("answers-title"), (annex.answers)(app, messages)),
        Page::Results => (messages.text("results-title"), (annex.results)(app, messages)),
        Page::Program(id, subject) => (annex.program)(app, messages, id, *subject),
        Page::Steps(id, subject) => (annex.steps)(app, messages, id, *subject),
        Page::Places => (messages.text("places-title"), (annex.places)(app, messages)),
        Page::Handover => (messages.text("handover-title"), (annex.handover)(app, messages)),
        Page::About => (annex.about)(app, messages),
        Page::Privacy => (annex.privacy)(app, messages),
        Page::Limits => (annex.limits)(app, messages),
        _ => (String::new(), ().into_any()),
    }
}
