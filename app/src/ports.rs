//! The only code that touches the browser. Small doors, each of which may be shut: blocked
//! storage, a missing service worker or a refused share never stop the app.

pub mod clipboard;
pub mod clock;
pub mod console;
pub mod document;
pub mod download;
pub mod fetch;
pub mod history;
pub mod pointer;
pub mod print;
pub mod service_worker;
pub mod share;
pub mod starter;
pub mod storage;
pub mod timers;
