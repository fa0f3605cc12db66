//! The map: moved and enlarged by touch, by buttons and by keys.

use leptos::ev::Event;
use leptos::prelude::*;
use rules::places::Service;

use super::Look;
use crate::i18n::Messages;
use crate::ports::pointer;
use crate::ui::el::{El, el, live};
use crate::ui::map::{self, View};
use crate::ui::near;

/// A step of the map's buttons and keys.
#[derive(Clone, Copy)]
enum Turn {
    Closer,
    Farther,
    Left,
    Right,
    Up,
    Down,
    Whole,
    Next,
}

const BUTTONS: [(Turn, &str, &str); 8] = [
    (Turn::Closer, "+", "map-closer"),
    (Turn::Farther, "\u{2212}", "map-farther"),
    (Turn::Left, "←", "map-left"),
    (Turn::Right, "→", "map-right"),
    (Turn::Up, "↑", "map-up"),
    (Turn::Down, "↓", "map-down"),
    (Turn::Whole, "⤢", "map-whole"),
    (Turn::Next, "⏵", "map-next"),
];

#[derive(Clone, Copy)]
struct Map {
    look: Look,
    view: RwSignal<View>,
    /// The place that is pointed out, as its position in the list.
    chosen: RwSignal<Option<usize>>,
    /// Where a finger or the mouse went down last.
    held: StoredValue<Option<(i64, i64)>>,
}

pub(super) fn chart(look: Look, messages: &Messages) -> El {
    let start = look.app.here.with_untracked(|here| here.as_ref().and_then(|here| here.at));
    let map = Map {
        look,
        view: RwSignal::new(start.map_or(View::WHOLE, View::around)),
        chosen: RwSignal::new(None),
        held: StoredValue::new(None),
    };
    // A newly named place is shown; a new choice of places points none out.
    Effect::new(move |_| {
        let at = look.app.here.get().and_then(|here| here.at);
        map.view.set(at.map_or(View::WHOLE, View::around));
        map.chosen.set(None);
    });
    Effect::new(move |_| {
        look.filter.track();
        map.chosen.set(None);
    });
    let drawing = el("div")
        .class("map")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", messages.text("map-label"))
        .attr("aria-describedby", "map-keys")
        .live("data-whole", move || map.view.with(|view| view.zoom == 0))
        .on("keydown", move |event| map.key(&event))
        .on("pointerdown", move |event| map.held.set_value(pointer::position(&event)))
        .on("pointermove", move |event| map.drag(&event))
        .on("pointerup", move |_| map.held.set_value(None))
        .child(live(move || {
            let (view, chosen) = (map.view.get(), map.chosen.get());
            let drawn = look.with(|places, here, found| {
                let shown: Vec<&Service> = found.iter().map(|(service, _)| *service).collect();
                map::draw(places, &shown, here.and_then(|here| here.at), chosen, view)
            });
            el("div").class("map-drawing").drawing(&drawn.unwrap_or_default())
        }));
    let buttons: Vec<AnyView> = BUTTONS
        .into_iter()
        .map(|(turn, sign, name)| {
            el("button")
                .attr("type", "button")
                .class("map-button")
                .attr("aria-label", messages.text(name))
                .on("click", move |_| map.turn(turn))
                .child(sign)
                .into_any()
        })
        .collect();
    let said = live(move || {
        let chosen = map.chosen.get()?;
        let messages = look.app.messages();
        look.with(|places, _, found| {
            let (service, km) = found.get(chosen)?;
            let mut parts = vec![service.name.clone()];
            parts.extend(km.map(|km| near::far(&messages, km)));
            parts.push(near::hours(&messages, places, service, look.utc));
            Some(el("p").child(parts.join(" · ")))
        })
        .flatten()
    });
    let legend = |class: &'static str, name: &'static str| {
        el("li")
            .child(el("span").class(class).attr("aria-hidden", "true"))
            .child(messages.text(name))
    };
    el("section")
        .class("map-section no-print")
        .attr("aria-labelledby", "map-title")
        .child(el("h2").attr("id", "map-title").child(messages.text("map-title")))
        .child(el("p").class("hint").attr("id", "map-keys").child(messages.text("map-keys")))
        .child(drawing)
        .child(el("div").class("map-buttons").child(buttons))
        .child(el("div").class("map-said").attr("role", "status").child(said))
        .child(
            el("ul")
                .class("map-legend")
                .child(legend("sign-office", "map-office"))
                .child(legend("sign-outreach", "map-outreach"))
                .child(legend("sign-drive", "map-drive"))
                .child(legend("sign-here", "map-here")),
        )
}

impl Map {
    fn turn(self, turn: Turn) {
        let view = self.view.get_untracked();
        let (width, height) = view.size();
        let moved = match turn {
            Turn::Closer => view.zoomed(true),
            Turn::Farther => view.zoomed(false),
            Turn::Left => view.moved(-width / 4, 0),
            Turn::Right => view.moved(width / 4, 0),
            Turn::Up => view.moved(0, -height / 4),
            Turn::Down => view.moved(0, height / 4),
            Turn::Whole => View::WHOLE,
            Turn::Next => return self.next(),
        };
        self.view.set(moved);
    }

    /// Points out the next place of the list.
    fn next(self) {
        let next = self.chosen.get_untracked().map_or(0, |place| place + 1);
        let found = untrack(|| {
            self.look.with(|_, _, found| {
                let next = if next < found.len() { next } else { 0 };
                found.get(next).map(|(service, _)| (next, service.at))
            })
        });
        let Some((next, at)) = found.flatten() else { return };
        self.chosen.set(Some(next));
        if let Some(at) = at {
            self.view.set(View::around(at));
        }
    }

    fn key(self, event: &Event) {
        let turn = match pointer::key(event).as_deref() {
            Some("+" | "=") => Turn::Closer,
            Some("-") => Turn::Farther,
            Some("ArrowLeft") => Turn::Left,
            Some("ArrowRight") => Turn::Right,
            Some("ArrowUp") => Turn::Up,
            Some("ArrowDown") => Turn::Down,
            Some("0" | "Home") => Turn::Whole,
            Some("Enter" | " ") => Turn::Next,
            _ => return,
        };
        event.prevent_default();
        self.turn(turn);
    }

    /// Moves the map under a finger; where the whole of it is shown the page moves instead.
    fn drag(self, event: &Event) {
        let view = self.view.get_untracked();
        let (Some((x, y)), Some((to_x, to_y))) = (self.held.get_value(), pointer::position(event))
        else {
            return;
        };
        if !pointer::pressed(event) {
            return self.held.set_value(None);
        }
        if view.zoom == 0 {
            return;
        }
        let width = view.size().0;
        self.held.set_value(Some((to_x, to_y)));
        self.view.set(view.moved((x - to_x) * width / 1000, (y - to_y) * width / 1000));
    }
}
