//! Says what is going on, and for how long: nobody should wonder whether a step hangs.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How long a step may be silent.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// Whether a step is being told about: one within it need not be.
static WATCHING: AtomicBool = AtomicBool::new(false);

/// Performs `work`, naming it before and giving the seconds it took after.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    println!("{name} ...");
    let (result, elapsed) = watched(name, work);
    if result.is_ok() {
        println!("{name}: done in {}", seconds(elapsed));
    }
    result
}

/// Performs `work` while telling every now and then that it still runs.
pub(crate) fn watched<T>(name: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let start = now();
    let outermost = !WATCHING.swap(true, Ordering::Relaxed);
    let (finished, waiting) = mpsc::channel::<()>();
    let result = thread::scope(|scope| {
        if outermost {
            scope.spawn(move || {
                while waiting.recv_timeout(HEARTBEAT) == Err(RecvTimeoutError::Timeout) {
                    println!("  {name}: still at it after {}", seconds(start.elapsed()));
                }
            });
        }
        let result = work();
        drop(finished);
        result
    });
    if outermost {
        WATCHING.store(false, Ordering::Relaxed);
    }
    let _ = std::io::stdout().flush();
    (result, start.elapsed())
}

pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[expect(clippy::disallowed_methods, reason = "only how long a step took is measured here")]
fn now() -> Instant {
    Instant::now()
}
