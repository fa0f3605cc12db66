//! Inputs that few questions have. They come with the second file: functions by pointer, as a name
//! would bring them into the first.

use std::rc::Rc;

use engine::pack::Fact;
use leptos::prelude::*;

use super::lists;
use crate::i18n::Messages;
use crate::input::{Rows, RowsRead};
use crate::session::{Screen, Session};
use crate::state::App;
use crate::ui::field::Field;
use crate::ui::record_list::List;

/// The inputs.
#[derive(Clone, Copy)]
pub(crate) struct LateInputs {
    /// Draws a choice that a place answers.
    pub(crate) place_finder: fn(App, &Messages, &Rc<Field>, &[String]) -> AnyView,
    /// Draws a record of amounts by year.
    pub(crate) earnings_table: fn(List) -> AnyView,
    /// What such a record of so many rows at most says.
    pub(crate) read_earnings: fn(&[Fact], usize, &Rows) -> RowsRead,
}

/// Whether a question is drawn with one of them.
pub(crate) fn are_needed(session: Session, screen: &Screen) -> bool {
    session
        .facts_on(screen)
        .into_iter()
        .any(|id| session.pack.fact(id).by_place || lists::is_record(session, id))
}
