//! After the next paint.

use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;

/// Lets the browser do what waits, such as answer a touch, before work goes on.
pub async fn a_breath() {
    TimeoutFuture::new(0).await;
}

/// Runs something once what was drawn can be seen.
pub fn after_paint(run: impl FnOnce() + 'static) {
    Timeout::new(30, run).forget();
}

/// Runs something once the current drawing is in the page.
pub fn soon(run: impl FnOnce() + 'static) {
    Timeout::new(0, run).forget();
}

/// Runs something once what is on the screen has had its time.
pub fn in_a_while(run: impl FnOnce() + 'static) {
    Timeout::new(1_000, run).forget();
}
