//! The pages: each puts together what `ui` draws from what `session` knows.

mod answers;
mod handover;
mod lost;
mod needs;
mod places;
mod program;
mod question;
mod referral;
mod results;
mod start;
mod texts;

use crate::ui::el::el;
use leptos::prelude::*;

use crate::app::{App, TITLE};
use crate::i18n::Messages;
use crate::route::{Page, Place};

/// Draws a page and settles title and focus.
pub(crate) fn draw(app: App, place: &Place, messages: &Messages) -> AnyView {
    if app.lacks_words(&place.page, messages) {
        return ().into_any();
    }
    let (title, view) = match &place.page {
        Page::Start => (String::new(), start::start(app, messages)),
        Page::Needs => (messages.text("needs-title"), needs::needs(app, messages)),
        Page::Need(entry) => (messages.text("needs-title"), needs::need(app, messages, entry)),
        Page::Questions => return question::go_on(app),
        Page::Question(screen) => question::question(app, messages, screen, false),
        Page::Change(screen) => question::question(app, messages, screen, true),
        Page::Answers => (messages.text("answers-title"), answers::answers(app, messages)),
        Page::Results => (messages.text("results-title"), results::results(app, messages)),
        Page::Program(id, subject) => program::program(app, messages, id, *subject),
        Page::Places => (messages.text("places-title"), places::places(app, messages)),
        Page::Referral => return referral::referral(app, place, messages),
        Page::Handover => (messages.text("handover-title"), handover::handover(app, messages)),
        Page::About => texts::about(app, messages),
        Page::Privacy => texts::privacy(app, messages),
        Page::Limits => texts::limits(app, messages),
        Page::Lost => (messages.text("lost-title"), lost::lost(app, messages)),
    };
    app.settle(place, &title);
    view
}

/// The heading that takes the focus when the page is new.
fn title(text: String) -> AnyView {
    el("h1").attr("id", TITLE).attr("tabindex", "-1").child(text).into_any()
}

/// A link that looks like the button it leads on from.
fn button(app: App, page: Page, class: &'static str, text: String) -> AnyView {
    el("a").attr("class", class).attr("href", app.path(page)).child(text).into_any()
}
