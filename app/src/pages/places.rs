//! Places to go to: found from where the person is, on a list and on a map that say the same.

mod chart;

use leptos::ev::Event;
use leptos::prelude::*;
use places::{self, Places, Service};

use crate::i18n::{Messages, key};
use crate::ports::print;
use crate::present::phone_hours::Lines;
use crate::present::place::{self, Listed};
use crate::present::place_search;
use crate::state::{App, Located, Moment, PlaceSearch};
use crate::ui::element::{El, el, live, press, views};
use crate::ui::page::title;
use crate::ui::{location_search, place_card};

/// Places drawn at first, and with each press for more.
const SOME: usize = 6;
/// The field in which a place is searched.
const FIELD: &str = "where";

/// What a person looks for.
#[expect(clippy::struct_excessive_bools, reason = "independent boxes to tick")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Filter {
    what: &'static str,
    french: bool,
    step_free: bool,
    passport: bool,
    month: bool,
}

const KINDS: [&str; 4] = ["any", "office", "outreach", "drivetest"];

impl Filter {
    fn takes(self, places: &Places, service: &Service, utc: i64) -> bool {
        let of_kind = match self.what {
            "any" => true,
            "office" => service.is_of("office") || service.is_of("passport"),
            what => service.is_of(what),
        };
        let month = || {
            let (today, _) = places::local(utc, service.zone);
            places.this_month(service, today)
        };
        let passport = || {
            !service.passport.is_empty() || service.is_of("passport") || service.is_of("outreach")
        };
        of_kind
            && (!self.french || service.french)
            && (!self.step_free || service.step_free == Some(true))
            && (!self.passport || passport())
            && (!self.month || month())
    }
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub(super) struct Look {
    app: App,
    filter: RwSignal<Filter>,
    more: RwSignal<usize>,
    now: Moment,
}

impl Look {
    /// The places to show, in order, for as long as `draw` needs them.
    fn with<T>(
        self,
        draw: impl FnOnce(&Places, Option<&Located>, &[Listed<'_>]) -> T,
    ) -> Option<T> {
        let here = self.app.location.found.get();
        let filter = self.filter.get();
        self.app.location.places.with(|places| {
            let places = places.as_ref()?;
            let wanted = |service: &Service| filter.takes(places, service, self.now.utc);
            let found = place::sorted(places, here.as_ref(), wanted);
            Some(draw(places, here.as_ref(), &found))
        })
    }
}

pub(crate) fn places(app: App, messages: &Messages) -> AnyView {
    let filter =
        Filter { what: "any", french: false, step_free: false, passport: false, month: false };
    let look =
        Look { app, filter: RwSignal::new(filter), more: RwSignal::new(SOME), now: Moment::now() };
    views()
        .child(title(messages.text("places-title")))
        .child(el("p").class("lead").child(messages.text("places-lead")))
        .child(finder(app, messages))
        .child(filters(look, messages))
        .child(chart::chart(look, messages))
        .child(list(look, messages))
        .into_any()
}

/// Where the person is: by postal code or by name.
fn finder(app: App, messages: &Messages) -> El {
    let search = PlaceSearch::new(app, FIELD, |_| {});
    let matches = live(move || {
        let messages = app.navigation.messages();
        let found = search.found(|typed, places, found| {
            let matches =
                || place_search::matches(&messages, places, (typed, found), "places-not-found");
            place_search::too_wide(&messages, found).or_else(matches)
        });
        found.map(|found| location_search::matches(found, move |number| search.take(number)))
    });
    let outcome = live(move || {
        let here = app.location.found.get()?;
        let messages = app.navigation.messages();
        let key = if here.wide { "places-here-wide" } else { "places-here" };
        let found = el("p").class("place-found").child(messages.say(key, &[("place", &here.name)]));
        let no_road = here.fly_in().then(|| place_card::no_road(&messages));
        Some(views().child(found).child(no_road))
    });
    let query = app.location.query.get_untracked();
    let typed = move |text| search.set_typed(text);
    let found = [matches, outcome];
    let field = location_search::field(messages, FIELD, "places-hint", query, typed, found);
    el("div").class("no-print").child(field)
}

fn filters(look: Look, messages: &Messages) -> El {
    let filter = look.filter;
    let kinds: Vec<AnyView> = KINDS
        .into_iter()
        .map(|what| {
            let choose = move |_: Event| {
                look.more.set(SOME);
                filter.update(|filter| filter.what = what);
            };
            el("label")
                .class("check")
                .child(
                    el("input")
                        .attr("type", "radio")
                        .attr("name", "what")
                        .attr("checked", what == "any")
                        .on("change", choose),
                )
                .child(el("span").child(messages.text(&key(&["places-what", what]))))
                .into_any()
        })
        .collect();
    let toggle = |name: &'static str, change: fn(&mut Filter)| {
        el("label")
            .class("check")
            .child(el("input").attr("type", "checkbox").on("change", move |_| {
                look.more.set(SOME);
                filter.update(change);
            }))
            .child(el("span").child(messages.text(name)))
    };
    el("details")
        .class("more no-print")
        .child(el("summary").child(messages.text("places-filter")))
        .child(
            el("div")
                .class("more-content filters")
                .child(
                    el("fieldset")
                        .child(el("legend").child(messages.text("places-what")))
                        .child(kinds),
                )
                .child(
                    el("fieldset")
                        .child(el("legend").child(messages.text("places-only")))
                        .child(toggle("places-french", |f| f.french = !f.french))
                        .child(toggle("places-step-free", |f| f.step_free = !f.step_free))
                        .child(toggle("places-passport", |f| f.passport = !f.passport))
                        .child(toggle("places-month", |f| f.month = !f.month)),
                ),
        )
}

/// The same as on the map, nearest first.
fn list(look: Look, messages: &Messages) -> El {
    let app = look.app;
    let lines = Lines { channels: &app.session.pack.channels, now: look.now };
    let drawn = live(move || {
        let messages = app.navigation.messages();
        let most = look.more.get();
        look.with(|places, here, found| {
            let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
            let cards: Vec<AnyView> = found
                .iter()
                .take(most)
                .map(|(service, near)| {
                    let card = place::card(&messages, lines, places, service, near.as_ref());
                    place_card::card(&messages, card).into_any()
                })
                .collect();
            let order = if here.is_some_and(|here| here.spot.is_some()) {
                "places-nearest-first"
            } else {
                "places-by-name"
            };
            let more = (found.len() > most).then(|| {
                el("p").class("actions no-print").child(
                    press("button secondary", move |_| look.more.update(|more| *more += 12))
                        .child(messages.text("places-more")),
                )
            });
            let reached: Vec<_> = found.iter().filter_map(|(_, near)| *near).collect();
            views()
                .child(place::shut(&messages, &reached).map(place_card::shut))
                .child(
                    el("p")
                        .attr("role", "status")
                        .child(messages.count("places-count", count))
                        .child(" ")
                        .child(messages.text(order)),
                )
                .child(el("ul").class("place-cards").child(cards))
                .child(more)
        })
        .unwrap_or_else(|| el("p").class("hint").child(messages.text("working")))
    });
    let read = live(move || {
        let messages = app.navigation.messages();
        app.location.places.with(|places| {
            let lists = &places.as_ref()?.lists;
            let lines = lists.iter().filter(|list| list.id != "closed");
            let lines: Vec<AnyView> = lines
                .map(|list| {
                    let read = messages.date(list.read);
                    let args =
                        [("title", &*list.title), ("licence", &list.licence), ("date", &read)];
                    el("li")
                        .attr("translate", "no")
                        .child(messages.say("places-source", &args))
                        .into_any()
                })
                .collect();
            Some(el("ul").child(lines))
        })
    });
    el("section")
        .attr("aria-labelledby", "places-list")
        .child(el("h2").attr("id", "places-list").child(messages.text("places-list")))
        .child(drawn)
        .child(
            el("p")
                .class("actions no-print")
                .child(press("button secondary", |_| print::print()).child(messages.text("print"))),
        )
        .child(
            el("details")
                .class("more")
                .child(el("summary").child(messages.text("places-sources")))
                .child(el("div").class("more-content").child(read)),
        )
}
