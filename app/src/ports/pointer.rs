//! Keys, and where a pointer is on an element.

use leptos::ev::Event;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent};

/// The name of the key that was pressed, where no other key changes its meaning.
pub fn key(event: &Event) -> Option<String> {
    let event = event.dyn_ref::<KeyboardEvent>()?;
    let plain = !event.alt_key() && !event.ctrl_key() && !event.meta_key();
    plain.then(|| event.key())
}

/// Where the pointer is within the element that listens, in thousandths of its width.
pub fn position(event: &Event) -> Option<(i64, i64)> {
    let pointer = event.dyn_ref::<MouseEvent>()?;
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = element.get_bounding_client_rect();
    let part = |at: i32, from: f64| {
        let part = ((f64::from(at) - from) * 1000.0 / bounds.width().max(1.0)).round();
        #[expect(clippy::cast_possible_truncation, reason = "a screen is small")]
        let part = part as i64;
        part
    };
    Some((part(pointer.client_x(), bounds.left()), part(pointer.client_y(), bounds.top())))
}

/// Which finger it is, among those that are down.
pub fn finger(event: &Event) -> Option<i32> {
    event.dyn_ref::<PointerEvent>().map(PointerEvent::pointer_id)
}

/// Whether a button or finger is down.
pub fn pressed(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|pointer| pointer.buttons() & 1 == 1)
}
