//! What stands around every page: header, language, notices, footer.

use crate::ui::element::{El, el, live, views};
use leptos::either::Either;
use leptos::prelude::*;

use super::loading::Loading;
use super::router;
use crate::address::Page;
use crate::i18n::Messages;
use crate::pages::saving;
use crate::state::{App, Scene};
use crate::ui::notice;

const MARK: &str = r#"<svg class="site-mark" viewBox="0 0 48 48" width="36" height="36" aria-hidden="true"><rect width="48" height="48" rx="11" fill="var(--accent)"/><path d="M15 38V25c0-5 4-8 9-8h10" fill="none" stroke="var(--accent-ink)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/><path d="m28 10 7 7-7 7" fill="none" stroke="var(--accent-ink)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/><circle cx="15" cy="12" r="3.5" fill="var(--accent-ink)"/></svg>"#;

/// A text that follows the language.
fn text(app: App, key: &'static str) -> impl Fn() -> String {
    move || app.navigation.scene.with(|scene| scene.messages.text(key))
}

fn link(app: App, page: Page) -> impl Fn() -> String {
    move || {
        let language = app.navigation.scene.with(|scene| scene.address.language);
        crate::address::Address { language, page: page.clone() }.path()
    }
}

/// The page in each of the other languages. Each link stays where it is when the language changes,
/// and with it the focus of whoever changed it.
fn other_languages(app: App) -> Vec<El> {
    let address = move || app.navigation.scene.with(|scene| scene.address.clone());
    let here = app.navigation.scene.with_untracked(|scene| scene.address.language);
    let link = |place: usize| {
        let other = move || {
            let address = address();
            let other = address.language.others().nth(place);
            address.translated(other.unwrap_or(address.language))
        };
        el("a")
            .class("site-language")
            .live("href", move || other().path())
            .live("lang", move || other().language.code())
            .live("hreflang", move || other().language.code())
            .child(live(move || other().language.locale().name.clone()))
    };
    (0..here.others().count()).map(link).collect()
}

/// The whole page.
pub(crate) fn frame(app: App, loading: Loading) -> AnyView {
    views()
        .child(el("a").class("skip").attr("href", "#main").child(live(text(app, "shell-skip"))))
        .child(
            el("header").class("site-header").child(
                el("div")
                    .class("page")
                    .child(
                        el("a")
                            .class("site-name")
                            .live("href", link(app, Page::Start))
                            .child(el("span").class("site-mark").drawing(MARK))
                            .child(live(text(app, "shell-name"))),
                    )
                    .child(other_languages(app)),
            ),
        )
        .child(
            el("p")
                .class("visually-hidden")
                .attr("role", "status")
                .child(live(move || app.navigation.announcement.get())),
        )
        .child(
            el("main")
                .attr("id", "main")
                .attr("tabindex", "-1")
                .class("page")
                .child(live(move || stale(app)))
                .child(page(app, loading).into_any()),
        )
        .child(
            el("footer").class("site-footer").child(
                el("div")
                    .class("page")
                    .child(live(move || {
                        let scene = app.navigation.scene.get();
                        untrack(|| rules_date(app, &scene.messages))
                    }))
                    .child(el("p").child(live(text(app, "shell-not-government"))))
                    .child(
                        el("nav").live("aria-label", text(app, "footer-label")).child(
                            el("ul")
                                .class("site-links")
                                .child(footer_link(app, Page::Places, "places-title"))
                                .child(footer_link(app, Page::About, "about-title"))
                                .child(footer_link(app, Page::Privacy, "privacy-title"))
                                .child(footer_link(app, Page::Limits, "limits-title"))
                                .child(welcomes(app)),
                        ),
                    ),
            ),
        )
        .into_any()
}

/// Pages in languages that the questions are not in yet.
fn welcomes(app: App) -> Vec<El> {
    let all = app.navigation.messages().text("welcome");
    let pages = all.split(';').filter_map(|page| page.split_once(' '));
    let link = |(code, name): (&str, &str)| {
        let link = el("a").attr("href", ["/", code, "/"].concat()).attr("lang", code.to_owned());
        el("li").child(link.child(name.to_owned()))
    };
    pages.map(link).collect()
}

fn footer_link(app: App, page: Page, key: &'static str) -> El {
    el("li").child(el("a").live("href", link(app, page)).child(live(text(app, key))))
}

/// The page, drawn anew each time. Left and right take turns so that nothing of the page before
/// is kept in place: an input that is reused would still hold another question's answer.
fn page(app: App, loading: Loading) -> impl Fn() -> Either<AnyView, AnyView> {
    let turn = StoredValue::new(false);
    move || {
        let Scene { address, messages } = app.navigation.scene.get();
        untrack(|| app.new_day());
        let view = untrack(|| router::draw(app, loading, &address, &messages));
        turn.update_value(|turn| *turn = !*turn);
        if turn.get_value() { Either::Left(view) } else { Either::Right(view) }
    }
}

/// The day of the rules and how long their figures hold: always in sight.
fn rules_date(app: App, messages: &Messages) -> AnyView {
    let pack = app.session.pack;
    let reviewed =
        pack.reviewed.map(|day| messages.say("rules-reviewed", &[("date", &messages.date(day))]));
    let until = pack.figures_until();
    let until = until.map(|day| messages.say("figures-until", &[("date", &messages.date(day))]));
    let version = app.updates.rules_version.get_value();
    let version = messages.say("rules-version", &[("version", &version)]);
    el("p")
        .class("rules-date")
        .child(reviewed)
        .child(" ")
        .child(until)
        .child(" ")
        .child(version)
        .into_any()
}

/// A warning where the device's clock cannot be right, and once the figures have run out: then with
/// the newer version beside it that may have newer ones.
fn stale(app: App) -> Option<AnyView> {
    let Scene { address, messages } = app.navigation.scene.get();
    untrack(|| app.new_day());
    let clock = app.session.clock();
    // Nobody asks before the rules were read, but for a time zone's difference.
    if app.session.pack.reviewed.is_some_and(|day| clock.today.days() + 1 < day.days()) {
        let text = messages.say("clock-wrong", &[("date", &messages.date(clock.today))]);
        return Some(notice::warning(&messages.text("clock-title"), text));
    }
    clock.figures_are_stale().then(|| {
        let day = clock.figures_until.map_or_else(String::new, |day| messages.date(day));
        let text = messages.say("figures-stale", &[("date", &day)]);
        // The start page offers it anyway.
        let newer = (address.page != Page::Start).then(|| saving::update(app, &messages));
        views()
            .child(notice::warning(&messages.text("figures-stale-title"), text))
            .child(newer)
            .into_any()
    })
}
