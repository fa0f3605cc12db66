//! Inputs that come with the second file: whoever draws a question is handed them, and names none.

use std::rc::Rc;

use leptos::prelude::*;

use super::field::Field;
use crate::i18n::Messages;
use crate::state::App;

/// The late inputs. Functions by pointer, as a name would bring them into the first file.
#[derive(Clone, Copy)]
pub(crate) struct Widgets {
    /// Finds a place and takes the options of a choice that hold there.
    pub(crate) place_finder: fn(App, &Messages, &Rc<Field>, &[String]) -> AnyView,
}
