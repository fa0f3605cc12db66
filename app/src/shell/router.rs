//! Which function draws which page, and what stands in its place until it can be drawn.

use leptos::prelude::*;

use super::late_pages::LatePages;
use super::loading::{Loading, Readiness};
use crate::address::{Address, Page};
use crate::i18n::Messages;
use crate::pages::{entries, not_found, question, start};
use crate::ports::fetch::{self, Failed};
use crate::state::App;
use crate::ui;

/// Draws a page and settles title and focus.
pub(super) fn draw(app: App, loading: Loading, address: &Address, messages: &Messages) -> AnyView {
    let late = match loading.readiness(&address.page, messages) {
        Readiness::Ready(late) => late,
        // Nothing at first: what is missing is seldom long in coming.
        Readiness::Waiting => return ().into_any(),
        Readiness::Failed => {
            let why = fetch::why();
            app.navigation.settle(address, &messages.text("page-missing-title"));
            let why = (words_for(why), why == Failed::Gone);
            return ui::page::unreachable(app.navigation, messages, why, move || app.load_again());
        }
    };
    let inputs = late.map(|late| late.inputs);
    let (title, view) = match &address.page {
        Page::Start => (String::new(), start::start(app, messages)),
        Page::Entries => (messages.text("needs-title"), entries::entries(app, messages)),
        Page::Entry(entry) => (messages.text("needs-title"), entries::entry(app, messages, entry)),
        Page::Questions => return question::go_on(app),
        Page::Question(screen) => question::question(app, messages, screen, false, inputs),
        Page::Change(screen) => question::question(app, messages, screen, true, inputs),
        Page::NotFound => (messages.text("lost-title"), not_found::not_found(app, messages)),
        page => match late {
            Some(late) => draw_late(late, app, page, messages),
            None => (String::new(), ().into_any()),
        },
    };
    app.navigation.settle(address, &title);
    view
}

/// The message that says why something could not be fetched.
pub(crate) fn words_for(why: Failed) -> &'static str {
    match why {
        Failed::Lost => "page-missing",
        Failed::Gone => "page-replaced",
        Failed::Wrong => "page-foreign",
    }
}

/// A page of the second file, which is there.
fn draw_late(late: LatePages, app: App, page: &Page, messages: &Messages) -> (String, AnyView) {
    match page {
        Page::Answers => (messages.text("answers-title"), (late.answers)(app, messages)),
        Page::Results => (messages.text("results-title"), (late.results)(app, messages)),
        Page::Program(id, subject) => (late.program)(app, messages, id, *subject),
        Page::Calculation(id, subject) => (late.calculation)(app, messages, id, *subject),
        Page::Places => (messages.text("places-title"), (late.places)(app, messages)),
        Page::Referral => (messages.text("referral-title"), (late.referral)(app, messages)),
        Page::Handover => (messages.text("handover-title"), (late.handover)(app, messages)),
        Page::About => (late.about)(app, messages),
        Page::Privacy => (late.privacy)(app, messages),
        Page::Limits => (late.limits)(app, messages),
        _ => (String::new(), ().into_any()),
    }
}
