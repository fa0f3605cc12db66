//! The map: moved and enlarged by touch, by buttons and by keys.

use leptos::ev::Event;
use leptos::prelude::*;
use places::Service;

use super::Look;
use crate::i18n::Messages;
use crate::ports::pointer;
use crate::present::hours;
use crate::state::Located;
use crate::ui::element::{El, each, el, live, press};
use crate::ui::map::{self, View};

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

/// What a button does, its sign, and its name, which it shows where no sign is known to all.
const BUTTONS: [(Turn, &str, &str); 8] = [
    (Turn::Closer, "+", "map-closer"),
    (Turn::Farther, "\u{2212}", "map-farther"),
    (Turn::Left, "←", "map-left"),
    (Turn::Right, "→", "map-right"),
    (Turn::Up, "↑", "map-up"),
    (Turn::Down, "↓", "map-down"),
    (Turn::Whole, "", "map-whole"),
    (Turn::Next, "", "map-next"),
];

/// A finger and where it is, in thousandths of the map's width.
type Finger = (i32, (i64, i64));

#[derive(Clone, Copy)]
struct Map {
    look: Look,
    view: RwSignal<View>,
    /// The place that is pointed out, as its position in the list.
    chosen: RwSignal<Option<usize>>,
    /// Where the mouse or each finger is that is down.
    held: StoredValue<Vec<Finger>>,
    /// How far apart two fingers were when the map was last enlarged.
    apart: StoredValue<Option<i64>>,
}

pub(super) fn chart(look: Look, messages: &Messages) -> El {
    let start = look.app.location.found.with_untracked(|here| here.as_ref().and_then(Located::at));
    let map = Map {
        look,
        view: RwSignal::new(start.map_or(View::WHOLE, View::around)),
        chosen: RwSignal::new(None),
        held: StoredValue::new(Vec::new()),
        apart: StoredValue::new(None),
    };
    // A newly named place is shown; a new choice of places points none out.
    Effect::new(move |_| {
        let at = look.app.location.found.get().and_then(|here| here.at());
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
        .on("pointerdown", move |event| map.touch(&event))
        .on("pointermove", move |event| map.drag(&event))
        .on("pointerup", move |event| map.release(&event))
        .on("pointercancel", move |event| map.release(&event))
        .on("pointerleave", move |event| map.release(&event))
        .child(live(move || {
            let (view, chosen) = (map.view.get(), map.chosen.get());
            let drawn = look.with(|places, here, found| {
                let shown: Vec<&Service> = found.iter().map(|(service, _)| *service).collect();
                map::draw(places, &shown, here.and_then(Located::at), chosen, view)
            });
            el("div").class("map-drawing").drawing(&drawn.unwrap_or_default())
        }));
    let buttons = each(BUTTONS.into_iter().map(|(turn, sign, name)| {
        let name = messages.text(name);
        let shown = if sign.is_empty() { name.clone() } else { sign.to_owned() };
        press("map-button", move |_| map.turn(turn))
            .attr("aria-label", name)
            .child(shown)
            .into_any()
    }));
    let said = live(move || {
        let chosen = map.chosen.get()?;
        let messages = look.app.navigation.messages();
        look.with(|places, _, found| {
            let (service, near) = found.get(chosen)?;
            let mut parts = vec![service.name.clone()];
            parts.extend(near.as_ref().map(|near| hours::far(&messages, near)));
            parts.push(hours::hours(&messages, places, service, look.now.utc));
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

    fn touch(self, event: &Event) {
        self.release(event);
        if let Some(finger) = pointer::finger(event).zip(pointer::position(event)) {
            self.held.update_value(|held| held.push(finger));
        }
    }

    fn release(self, event: &Event) {
        let finger = pointer::finger(event);
        self.held.update_value(|held| held.retain(|(id, _)| Some(*id) != finger));
        self.apart.set_value(None);
    }

    /// Moves the map under a finger, and enlarges it between two; where the whole of it is shown
    /// one finger moves the page instead.
    fn drag(self, event: &Event) {
        if !pointer::pressed(event) {
            return self.release(event);
        }
        let finger = pointer::finger(event).zip(pointer::position(event));
        let Some((finger, to)) = finger else { return };
        let mut from = None;
        self.held.update_value(|held| {
            if let Some((_, at)) = held.iter_mut().find(|(id, _)| *id == finger) {
                from = Some(std::mem::replace(at, to));
            }
        });
        let view = self.view.get_untracked();
        let held = self.held.get_value();
        match (held.as_slice(), from) {
            ([(_, one), (_, other)], Some(_)) => self.pinch(view, *one, *other),
            ([_], Some(from)) if view.zoom > 0 => {
                let width = view.size().0;
                let moved = |from: i64, to: i64| (from - to) * width / 1000;
                self.view.set(view.moved(moved(from.0, to.0), moved(from.1, to.1)));
            }
            _ => {}
        }
    }

    /// A step closer or farther whenever two fingers have parted or met by half.
    fn pinch(self, view: View, one: (i64, i64), other: (i64, i64)) {
        let apart = (one.0 - other.0).abs().max((one.1 - other.1).abs()).max(1);
        match self.apart.get_value() {
            Some(before) if apart * 2 > before * 3 => self.view.set(view.zoomed(true)),
            Some(before) if apart * 3 < before * 2 => self.view.set(view.zoomed(false)),
            Some(_) => return,
            None => {}
        }
        self.apart.set_value(Some(apart));
    }
}
