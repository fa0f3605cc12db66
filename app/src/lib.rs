//! The navigator in the browser.
//!
//! ```text
//! shell      the frame, the way from an address to a page, what is fetched later
//! pages      one a page: asks the session, hands words to ui
//! ui         draws what it is given
//! present    outcomes and messages made into words and rows
//! state      what pages share: navigation, drafts, saving, location, updates
//! address    addresses and pages
//! session    answers, results, the next question: signals over the engine
//! input      typed text and values
//! i18n       messages, money, dates
//! ports      the browser
//! ```
//!
//! Each names what stands below it, and nothing above.
//!
//! No law here and no words: programs and figures come with the pack, words with the messages
//! of one language. Only [`ports`] touches the browser.

mod address;
mod i18n;
mod ics;
mod input;
mod pages;
pub mod ports;
mod present;
mod qr;
mod session;
mod shell;
mod state;
mod ui;
mod word_files;

use std::rc::Rc;

use engine::pack::{Pack, codec};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use address::{Address, Page};
use i18n::Messages;
use ports::fetch::{self, Failed};
use ports::{clock, document, history, service_worker, storage, timers};
use session::Session;
use shell::loading::Loading;
use state::{App, Scene};

/// Fetches the rules and the words, and puts the app where the static shell stands. Where that
/// fails the shell stays and says so.
pub fn start() {
    ports::console::name_panics();
    spawn_local(async {
        if let Err(why) = begin().await {
            document::show_failure(why.as_deref());
        }
    });
}

/// Fails with words for why, where there are any beyond those of the shell.
async fn begin() -> Result<(), Option<String>> {
    let path = history::path();
    let messages = word_files::fetch_first(&word_files::language_of_path(&path)).await;
    let messages = messages.ok_or(None)?;
    let (pack, version) = rules(&messages).await?;
    let year = || messages.say("clock-wrong", &[("date", &clock::year().to_string())]);
    let today = clock::today().ok_or_else(year)?;
    let address = Address::of_path(&path, messages.language);
    let begun = address.page != Page::Start;
    timers::yield_now().await;
    // The rules and the app are used until the page is closed.
    let pack: &'static Pack = Box::leak(Box::new(pack));
    let owner = Box::leak(Box::new(Owner::new()));
    let scene = Scene { address, messages: Rc::new(messages) };
    let app = owner.with(|| App::new(Session::new(pack, today), scene, version));
    let loading = owner.with(|| Loading::new(app));
    bring_back(app);
    // What is asked is worked out before the page is drawn, so that neither takes long at once.
    if begun {
        untrack(|| app.session.next());
        timers::yield_now().await;
    }
    draw(app, loading);
    Ok(())
}

/// The rules and the name of their version.
async fn rules(messages: &Messages) -> Result<(Pack, String), Option<String>> {
    let address = document::asset("rules").ok_or(None)?;
    let bytes = fetch::bytes(&address).await.ok_or_else(|| match fetch::why() {
        // The shell speaks of the connection.
        Failed::Lost => None,
        why => Some(messages.text(shell::router::words_for(why))),
    })?;
    let pack = codec::decode(&bytes).map_err(|error| {
        let newer = matches!(error, codec::Error::NewerFormat { .. });
        Some(messages.text(if newer { "rules-newer" } else { "rules-damaged" }))
    })?;
    Ok((pack, codec::version(&bytes)))
}

fn draw(app: App, loading: Loading) {
    let Some(root) = document::element("app") else { return };
    let mounted = mount_to(root, move || {
        document::on_link(move |href| app.navigation.follow(href));
        history::on_move(move || app.navigation.arrive_at_address());
        history::guard(move || app.would_lose_answers());
        timers::after_paint(move || {
            let not_stored = move || app.updates.not_stored.set(true);
            service_worker::register(move || app.updates.waiting.set(true), not_stored);
        });
        document::on_sight(move || {
            if app.new_day() {
                app.navigation.draw_again();
            }
        });
        shell::frame::frame(app, loading)
    });
    mounted.forget();
    document::remove_shell();
}

/// Answers that were kept on the device, or carried over from the version before.
fn bring_back(app: App) {
    if let Ok(Some(text)) = storage::load() {
        app.load(text);
        app.saving.on_device.set(app.saving.declined.with_untracked(Option::is_none));
    }
    if let Some(text) = history::take_note() {
        app.load(text);
    }
}
