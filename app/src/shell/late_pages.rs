//! What nobody needs to begin: the results and what they are drawn with, looking things over,
//! the pages of words, finding places.
//!
//! A release keeps it in a wasm file of its own, cut off at [`fetch`]: whatever can be reached
//! only through the table of [`LatePages`] goes there. To put another page there, add it to the
//! table and to [`needed_by`], and call it through the table only.

#[cfg(not(feature = "split"))]
use std::future::{Ready, ready};

use engine::pack::Subject;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::address::Page;
use crate::i18n::Messages;
use crate::input::table;
use crate::pages::late_inputs::{self, LateInputs};
use crate::pages::{
    about, answers, calculation, handover, place_finder, places, program, referral, results,
};
use crate::session::Session;
use crate::state::{App, FetchedPlaces, fetch_places};
use crate::ui::earnings_table;

/// A page and its title.
type Drawn = (String, AnyView);

/// The ways in. A table of functions, as a name would bring the function into the first file.
#[derive(Clone, Copy)]
pub(crate) struct LatePages {
    pub(crate) answers: fn(App, &Messages) -> AnyView,
    pub(crate) results: fn(App, &Messages) -> AnyView,
    pub(crate) program: fn(App, &Messages, &str, Subject) -> Drawn,
    pub(crate) calculation: fn(App, &Messages, &str, Subject) -> Drawn,
    pub(crate) places: fn(App, &Messages) -> AnyView,
    pub(crate) handover: fn(App, &Messages) -> AnyView,
    pub(crate) referral: fn(App, &Messages) -> AnyView,
    pub(crate) about: fn(App, &Messages) -> Drawn,
    pub(crate) privacy: fn(App, &Messages) -> Drawn,
    pub(crate) limits: fn(App, &Messages) -> Drawn,
    pub(crate) inputs: LateInputs,
    pub(crate) fetch_places: fn() -> FetchedPlaces,
}

/// The file could not be had.
pub(super) struct Unreachable;

impl From<SplitLoaderError> for Unreachable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "it can fail once the macro made it fetch a file")]
pub(super) fn fetch() -> Result<LatePages, Unreachable> {
    Ok(late_pages())
}

/// In development all is one file.
#[cfg(not(feature = "split"))]
pub(super) fn fetch() -> Ready<Result<LatePages, Unreachable>> {
    ready(Ok(late_pages()))
}

fn late_pages() -> LatePages {
    LatePages {
        answers: answers::answers,
        results: results::results,
        program: program::program,
        calculation: calculation::calculation,
        places: places::places,
        handover: handover::handover,
        referral: referral::referral,
        about: about::about,
        privacy: about::privacy,
        limits: about::limits,
        inputs: LateInputs {
            place_finder: place_finder::place_finder,
            earnings_table: earnings_table::table,
            read_earnings: table::check,
        },
        fetch_places,
    }
}

/// Whether a page is drawn with something in the table.
pub(super) fn needed_by(session: Session, page: &Page) -> bool {
    match page {
        Page::Start | Page::Entries | Page::Entry(_) | Page::Questions | Page::NotFound => false,
        Page::Question(screen) | Page::Change(screen) => late_inputs::are_needed(session, screen),
        _ => true,
    }
}
