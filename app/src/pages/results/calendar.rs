//! The dates of all results as a file for the person's own calendar.

use engine::outcome::Verdict;
use engine::pack::{Kind, Unit};
use engine::util::sort;
use engine::values::{Date, Month, Value};
use leptos::ev::Event;
use leptos::prelude::*;
use places::{self, HERE, Way};

use crate::i18n::{Messages, key, who};
use crate::ics::{self, CalendarEvent};
use crate::ports::{clock, download};
use crate::present::hours;
use crate::state::App;
use crate::ui::element::{El, press};

/// The button; without a date there is none.
pub(crate) fn save(app: App, messages: &Messages) -> Option<El> {
    if entries(app, messages).is_empty() {
        return None;
    }
    let run = move |_: Event| {
        let messages = app.navigation.messages();
        let file = ics::calendar(&entries(app, &messages), app.session.today());
        let done = download::save_file(&messages.text("calendar-file"), &file).is_some();
        let key = if done { "file-saved" } else { "file-blocked" };
        app.navigation.announcement.set(messages.text(key));
    };
    Some(press("button secondary", run).child(messages.text("calendar-save")))
}

/// Days that matter, stretches of pay, and the next visit near the person; none that is past.
fn entries(app: App, messages: &Messages) -> Vec<CalendarEvent> {
    let pack = app.session.pack;
    let today = app.session.today();
    let mut found: Vec<CalendarEvent> = Vec::new();
    let mut add = |id: String, day: Option<Date>, title: String, text: String| {
        if let Some(day) = day.filter(|day| *day >= today) {
            let entry = CalendarEvent { id, day, title, text };
            if !found.contains(&entry) {
                found.push(entry);
            }
        }
    };
    for outcome in untrack(|| app.session.outcomes()).iter() {
        let program = pack.program(outcome.program);
        if outcome.verdict == Verdict::LikelyNot {
            continue;
        }
        let name = messages.text(&key(&[&program.id, "name"]));
        let of = who(outcome.subject);
        let advice = untrack(|| app.session.advice(outcome));
        let guidance = &advice.guidance;
        for told in &guidance.windows {
            let Some(window) = told.among(&program.windows) else { continue };
            let id = [of, "-", &program.id, "-", &window.id].concat();
            let kind = window.value.map(|id| pack.definition(id));
            let Some((kind, value)) = kind.map(|kind| &kind.kind).zip(told.value.as_ref()) else {
                continue;
            };
            let shown = messages.value(kind, value);
            let args = [("value", shown.as_str()), ("who", of)];
            let text = messages.say(&key(&[&program.id, "window", &window.id]), &args);
            add(id, day_of(kind, value), name.clone(), text);
        }
        for told in &guidance.spans {
            let Some(span) = told.among(program) else { continue };
            let id = [of, "-", &program.id, "-span-", &span.id].concat();
            let text = messages.say(&key(&[&program.id, "span", &span.id]), &[("who", of)]);
            let day = told.first.exact().map(|number| Date::from_days(number.to_whole()));
            add(id, day, name.clone(), text);
        }
    }
    let spot = app.location.found.get_untracked().and_then(|here| here.spot);
    app.location.places.with_untracked(|places| {
        let (places, spot) = places.as_ref().zip(spot)?;
        let sites = places.nearest(spot, |service| service.is_of("outreach"));
        // A visit to another community is no date of theirs.
        let site = sites.first().filter(|near| near.way != Way::Across && near.km <= HERE)?.service;
        let utc = clock::utc_minutes();
        let next = places.next(site, places::local(utc, site.zone).0)?;
        let title = messages.text("place-kind-outreach");
        let parts = [&*site.name, &site.address, &hours::visit(messages, next)];
        let text = parts.join("\n");
        add("visit".to_owned(), Some(next.0), title, text);
        Some(())
    });
    sort::by(&mut found, |entry| entry.day);
    found
}

/// The day, or the first of the month, where it is certain.
fn day_of(kind: &Kind, value: &Value) -> Option<Date> {
    let number = value.exact()?.to_whole();
    match kind {
        Kind::Number(Unit::Date) => Some(Date::from_days(number)),
        Kind::Number(Unit::Month) => Some(Month::from_index(number).first_day()),
        _ => None,
    }
}
