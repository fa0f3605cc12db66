//! The worker that keeps the site on the device, and newer versions of it. The starter speaks to it: a
//! newer version may be what helps where the program cannot start.

use super::{document, starter};

/// Has the site kept on this device. Calls back when a newer version of it waits, and when the device
/// does not keep it.
pub fn register(newer: impl FnMut() + 'static, not_stored: impl FnMut() + 'static) {
    document::on("newer-version", Box::new(newer));
    document::on("not-stored", Box::new(not_stored));
    // Without a worker, as in private windows of some browsers, the site works online.
    starter::tell("store", "keep");
}
