//! Work that waits: for the next paint, for a turn of the browser, for a second.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;

/// Lets the browser do what waits, such as answer a touch, before work goes on.
pub async fn yield_now() {
    TimeoutFuture::new(0).await;
}

/// Runs something once what was drawn can be seen.
pub fn after_paint(run: impl FnOnce() + 'static) {
    Timeout::new(30, run).forget();
}

/// Runs something once the current drawing is in the page.
pub fn next_tick(run: impl FnOnce() + 'static) {
    Timeout::new(0, run).forget();
}

/// Runs something once what is on the screen has had its time.
pub fn after_a_second(run: impl FnOnce() + 'static) {
    Timeout::new(1_000, run).forget();
}
