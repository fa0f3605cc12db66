//! Keeping answers and letting go of them: on this device, in a file, or not at all.

use crate::ui::element::{el, live, press, views};
use leptos::ev::Event;
use leptos::prelude::*;

use crate::i18n::Messages;
use crate::state::{Saving, Updates};

/// What a person does with the answers.
pub(crate) enum Action<'a> {
    /// Begins or ends saving them on this device.
    SaveOnDevice(bool),
    /// Saves them as a file of this name.
    SaveInFile(&'a str),
    /// Takes those of the file that was chosen in an input.
    OpenFile(Event),
    /// Forgets them.
    Clear,
}

/// All of it, under one heading.
pub(crate) fn saving(
    saving: Saving,
    messages: &Messages,
    act: impl Fn(Action<'_>) + Copy + 'static,
) -> AnyView {
    let title = messages.text("keep-title");
    el("section")
        .class("keep no-print")
        .attr("aria-labelledby", "keep-title")
        .child(el("h2").attr("id", "keep-title").child(title))
        .child(on_device(saving, messages, act))
        .child(in_file(messages, act))
        .child(clear(messages, move || act(Action::Clear)))
        .into_any()
}

fn on_device(saving: Saving, messages: &Messages, act: impl Fn(Action<'_>) + 'static) -> AnyView {
    let (label, hint) = (messages.text("keep-label"), messages.text("keep-hint"));
    let toggle = move |event: Event| {
        act(Action::SaveOnDevice(event_target_checked(&event)));
    };
    let blocked = messages.text("keep-blocked");
    let is_blocked = Saving::is_blocked();
    views()
        .child(
            el("label")
                .class("check")
                .child(
                    el("input")
                        .attr("type", "checkbox")
                        .live("checked", move || saving.on_device.get())
                        .attr("disabled", is_blocked)
                        .attr("aria-describedby", "keep-hint")
                        .on("change", toggle),
                )
                .child(el("span").child(label)),
        )
        .child(el("p").class("hint").attr("id", "keep-hint").child(if is_blocked {
            blocked
        } else {
            hint
        }))
        .into_any()
}

fn in_file(messages: &Messages, act: impl Fn(Action<'_>) + Copy + 'static) -> AnyView {
    let (save, open) = (messages.text("file-save"), messages.text("file-open"));
    let hint = messages.text("file-hint");
    let name = messages.text("file-name");
    let save_file = move |_: Event| act(Action::SaveInFile(&name));
    let opening = move |event: Event| act(Action::OpenFile(event));
    views()
        .child(el("p").class("hint").attr("id", "file-hint").child(hint))
        .child(
            el("div")
                .class("actions")
                .child(press("button secondary", save_file).child(save))
                .child(
                    el("label").class("button secondary file").child(open).child(
                        el("input")
                            .attr("type", "file")
                            .attr("accept", ".txt,text/plain")
                            .attr("aria-describedby", "file-hint")
                            .on("change", opening),
                    ),
                ),
        )
        .into_any()
}

/// In two steps: what is cleared is gone.
pub(crate) fn clear(messages: &Messages, clear: impl Fn() + 'static) -> AnyView {
    let asking = RwSignal::new(false);
    let (title, sure) = (messages.text("clear"), messages.text("clear-sure"));
    let (yes, no) = (messages.text("clear-yes"), messages.text("clear-no"));
    el("div")
        .class("clear")
        .child(
            press("button quiet", move |_| asking.update(|asking| *asking = !*asking))
                .live("aria-expanded", move || asking.get().to_string())
                .child(title),
        )
        .child(
            el("div")
                .class("clear-sure")
                .live("hidden", move || !asking.get())
                .child(el("p").child(sure))
                .child(
                    el("div")
                        .class("actions")
                        .child(press("button", move |_| clear()).child(yes))
                        .child(press("button secondary", move |_| asking.set(false)).child(no)),
                ),
        )
        .into_any()
}

/// Says that a kept text or a file could not be read, and offers to save it.
pub(crate) fn declined(saving: Saving, messages: &Messages) -> AnyView {
    let title = messages.text("declined-title");
    let (newer, damaged) = (messages.text("declined-newer"), messages.text("declined-damaged"));
    let (save, name) = (messages.text("declined-save"), messages.text("declined-name"));
    let save_it = move |_: Event| saving.save_declined(&name);
    let reason = move || if saving.is_of_newer_version() { newer.clone() } else { damaged.clone() };
    el("div")
        .class("notice warning")
        .attr("role", "alert")
        .live("hidden", move || saving.declined.with(Option::is_none))
        .child(el("p").class("notice-title").child(title))
        .child(el("p").child(live(reason)))
        .child(press("button secondary", save_it).child(save))
        .into_any()
}

/// Offers the newer version of the app, where nobody is in the middle of anything.
pub(crate) fn update(
    updates: Updates,
    messages: &Messages,
    use_it: impl Fn() + 'static,
) -> AnyView {
    let (title, text) = (messages.text("update-title"), messages.text("update-text"));
    let button = messages.text("update-now");
    el("div")
        .class("notice no-print")
        .live("hidden", move || !updates.waiting.get())
        .child(el("p").class("notice-title").child(title))
        .child(el("p").child(text))
        .child(press("button secondary", move |_| use_it()).child(button))
        .into_any()
}

/// Says that this device does not keep the site.
pub(crate) fn not_stored(updates: Updates, messages: &Messages) -> AnyView {
    el("div")
        .class("notice no-print")
        .live("hidden", move || !updates.not_stored.get())
        .child(el("p").class("notice-title").child(messages.text("not-stored-title")))
        .child(el("p").child(messages.text("not-stored")))
        .into_any()
}
