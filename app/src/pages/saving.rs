//! What the pages say about keeping answers, letting go of them, and newer versions.

use leptos::prelude::*;

use crate::i18n::Messages;
use crate::state::App;
use crate::ui::element::views;
use crate::ui::saving::{self as ui, Action};

/// Keeping answers and letting go of them.
pub(super) fn saving(app: App, messages: &Messages) -> AnyView {
    let act = move |action: Action<'_>| match action {
        Action::SaveOnDevice(wanted) => app.save_on_device(wanted),
        Action::SaveInFile(name) => app.save_in_file(name),
        Action::OpenFile(event) => app.open_chosen_file(event),
        Action::Clear => app.clear(),
    };
    ui::saving(app.saving, messages, act)
}

/// Letting go of answers alone.
pub(super) fn clear(app: App, messages: &Messages) -> AnyView {
    ui::clear(messages, move || app.clear())
}

/// That a newer version waits, where it does.
pub(crate) fn update(app: App, messages: &Messages) -> AnyView {
    ui::update(app.updates, messages, move || app.load_again())
}

/// That a newer version waits, that this device does not keep the site, and that answers could not be
/// read, where it is so.
pub(super) fn notices(app: App, messages: &Messages) -> AnyView {
    views()
        .child(update(app, messages))
        .child(ui::not_stored(app.updates, messages))
        .child(declined(app, messages))
        .into_any()
}

/// That answers could not be read, where it is so.
pub(super) fn declined(app: App, messages: &Messages) -> AnyView {
    ui::declined(app.saving, messages)
}
