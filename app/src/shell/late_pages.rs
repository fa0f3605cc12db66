//! What nobody needs to begin: the results and what they are drawn with, looking things over,
//! the pages of words, finding places.
//!
//! A release keeps it in a wasm file of its own, cut off at [`fetch`]: whatever can be reached
//! only through the table of [`Annex`] goes there. To put another page there, add it to the table
//! and to [`is_for`], and call it through the table only.

#[cfg(not(feature = "split"))]
use std::future::{Ready, ready};

use engine::pack::Subject;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
use wasm_bindgen_futures::spawn_local;

use crate::app::App;
use crate::i18n::Messages;
use crate::pages::{answers, handover, places, program, referral, results, steps, texts};
use crate::ports::later;
use crate::route::{Page, Place};
use crate::ui::place;

type Drawn = (String, AnyView);

/// The ways in. A table of functions, as a name would bring the function into the first file.
#[derive(Clone, Copy)]
pub(crate) struct Annex {
    pub(crate) answers: fn(App, &Messages) -> AnyView,
    pub(crate) results: fn(App, &Messages) -> AnyView,
    pub(crate) program: fn(App, &Messages, &str, Subject) -> Drawn,
    pub(crate) steps: fn(App, &Messages, &str, Subject) -> Drawn,
    pub(crate) places: fn(App, &Messages) -> AnyView,
    pub(crate) handover: fn(App, &Messages) -> AnyView,
    pub(crate) referral: fn(App, &Place, &Messages) -> AnyView,
    pub(crate) about: fn(App, &Messages) -> Drawn,
    pub(crate) privacy: fn(App, &Messages) -> Drawn,
    pub(crate) limits: fn(App, &Messages) -> Drawn,
    pub(crate) finder: place::Ask,
}

/// How far it is.
#[derive(Clone, Copy)]
pub(crate) enum State {
    Absent,
    /// On its way, with or without a page that waits for it.
    Fetching {
        awaited: bool,
    },
    Failed,
    Here(Annex),
}

/// The file could not be had.
struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "it can fail once the macro made it fetch a file")]
fn fetch() -> Result<Annex, Unreachable> {
    Ok(annex())
}

/// In development all is one file.
#[cfg(not(feature = "split"))]
fn fetch() -> Ready<Result<Annex, Unreachable>> {
    ready(Ok(annex()))
}

fn annex() -> Annex {
    Annex {
        answers: answers::answers,
        results: results::results,
        program: program::program,
        steps: steps::steps,
        places: places::places,
        handover: handover::handover,
        referral: referral::referral,
        about: texts::about,
        privacy: texts::privacy,
        limits: texts::limits,
        finder: place::finder,
    }
}

/// Whether a page is drawn with the annex.
pub(crate) fn is_for(app: App, page: &Page) -> bool {
    match page {
        Page::Start | Page::Needs | Page::Need(_) | Page::Questions | Page::Lost => false,
        Page::Question(screen) | Page::Change(screen) => app
            .session
            .facts_on(screen)
            .into_iter()
            .any(|id| app.session.fact(id).is_some_and(|fact| fact.by_place)),
        _ => true,
    }
}

/// The annex, where a page is drawn that [`is_for`] says needs it.
pub(crate) fn here(app: App) -> Option<Annex> {
    match app.annex.get_value() {
        State::Here(annex) => Some(annex),
        _ => None,
    }
}

/// What to show in place of a page while the annex is not there: nothing at first, and once it
/// turns out that it cannot be had, that.
pub(crate) fn instead(app: App, messages: &Messages) -> Option<AnyView> {
    match app.annex.get_value() {
        State::Here(_) => None,
        State::Failed => {
            // Whatever is drawn next tries anew.
            app.annex.set_value(State::Absent);
            Some(crate::ui::page::unreachable(app, messages))
        }
        State::Absent | State::Fetching { .. } => {
            ahead(app);
            app.annex.update_value(|state| {
                if let State::Fetching { awaited } = state {
                    *awaited = true;
                }
            });
            Some(().into_any())
        }
    }
}

/// Fetches the annex, unless that was begun.
pub(crate) fn ahead(app: App) {
    if !matches!(app.annex.get_value(), State::Absent) {
        return;
    }
    app.annex.set_value(State::Fetching { awaited: false });
    spawn_local(async move {
        let fetched = fetch().await;
        // Whoever went elsewhere in the meantime is not to be disturbed there.
        let page = app.scene.with_untracked(|scene| scene.place.page.clone());
        let awaited = matches!(app.annex.get_value(), State::Fetching { awaited: true })
            && untrack(|| is_for(app, &page));
        app.annex.set_value(match fetched {
            Ok(annex) => State::Here(annex),
            Err(_) if awaited => State::Failed,
            Err(_) => State::Absent,
        });
        if awaited {
            app.draw_again();
        }
    });
}

/// Fetches the annex while the person is busy with something else.
pub(crate) fn in_time(app: App) {
    later::in_a_while(move || ahead(app));
}
