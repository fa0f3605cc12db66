//! The navigator in the browser.
//!
//! ```text
//! shell ─▶ start ─▶ session (answers ─▶ verdicts, next question) ─▶ pages ─▶ ui
//!            │         ▲
//!            ▼         │
//!          ports     rules
//! ```
//!
//! No law here and no words: programs and figures come with the pack, words with the messages
//! of one language. Only [`ports`] touches the browser.

mod app;
mod entry;
mod i18n;
mod ics;
mod order;
mod pages;
pub mod ports;
mod qr;
mod route;
mod session;
mod ui;
mod words;

use std::rc::Rc;

use engine::pack::{Pack, codec};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use app::{App, Scene};
use i18n::{Language, Messages};
use ports::{clock, document, fetch, history, later, service_worker, storage};
use route::{Page, Place};
use session::Session;

/// Fetches the rules and the words, and puts the app where the static shell stands. Where that
/// fails the shell stays and says so.
pub fn start() {
    ports::console::name_panics();
    spawn_local(async {
        let place = Place::of_path(&history::path(), Language::English);
        let Some((pack, version, messages)) = fetch_all(place.language).await else {
            document::show_failure();
            return;
        };
        let Some(today) = clock::today() else { return document::show_failure() };
        let begun = place.page != Page::Start;
        later::a_breath().await;
        // The rules and the app are used until the page is closed.
        let pack: &'static Pack = Box::leak(Box::new(pack));
        let owner = Box::leak(Box::new(Owner::new()));
        let scene = Scene { place, messages: Rc::new(messages) };
        let app = owner.with(|| App::new(Session::new(pack, today), scene, version));
        bring_back(app);
        // What is asked is worked out before the page is drawn, so that neither takes long at once.
        if begun {
            untrack(|| app.session.next());
            later::a_breath().await;
        }
        draw(app);
    });
}

async fn fetch_all(language: Language) -> Option<(Pack, String, Messages)> {
    let bytes = fetch::bytes(&document::asset("rules")?).await.ok()?;
    let pack = codec::decode(&bytes).ok()?;
    let messages = app::fetch_messages(language).await?;
    Some((pack, codec::version(&bytes), messages))
}

fn draw(app: App) {
    let Some(root) = document::element("app") else { return };
    let mounted = mount_to(root, move || {
        document::on_link(move |href| app.follow(href));
        history::on_move(move || app.arrive_at_address());
        history::guard(move || app.would_lose_answers());
        later::after_paint(move || service_worker::register(move || app.update.set(true)));
        ui::frame::frame(app)
    });
    mounted.forget();
    document::remove_shell();
}

/// Answers that were kept on the device, or carried over from the version before.
fn bring_back(app: App) {
    if let Ok(Some(text)) = storage::load() {
        app.load(text);
        app.kept.set(app.declined.with_untracked(Option::is_none));
    }
    if let Some(text) = history::take_note() {
        app.load(text);
    }
}
