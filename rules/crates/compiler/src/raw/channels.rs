//! `channels/*.toml`: the ways to deal with offices, and what speaks for each.

use super::library::{both_languages, check_addresses};
use super::programs::{self, Program};
use super::text::Text;
use super::tree::{Placed, Section};
use super::{Basis, basis, identifier};
use crate::diagnostic::Diagnostic;
use crate::files::Span;
use crate::place_lists::times_of;
use engine::values::Date;

/// One file of channels; its definitions stand with those of programs.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) id: String,
    pub(crate) question: Option<Text>,
    pub(crate) channels: Vec<Channel>,
    pub(crate) lines: Vec<Line>,
}

#[derive(Debug)]
pub(crate) struct Channel {
    pub(crate) id: Placed<String>,
    pub(crate) programs: Vec<Text>,
    pub(crate) when: Option<Text>,
    pub(crate) aside: bool,
    pub(crate) place: Option<Text>,
    pub(crate) url: [String; 2],
    pub(crate) phone: [String; 2],
    pub(crate) tty: String,
    pub(crate) checked: Option<Placed<Date>>,
    pub(crate) weights: Vec<Weight>,
}

#[derive(Debug)]
pub(crate) struct Weight {
    pub(crate) id: Placed<String>,
    pub(crate) when: Option<Text>,
    pub(crate) points: i16,
    pub(crate) basis: Basis,
}

/// When a telephone line is answered.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) span: Span,
    pub(crate) numbers: Vec<Text>,
    pub(crate) hours: (u16, u16),
    pub(crate) eastern: bool,
    pub(crate) relay: bool,
    pub(crate) basis: Basis,
    pub(crate) checked: Option<Placed<Date>>,
}

pub(crate) fn read(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<(Program, File)> {
    let question = section.text("question", to);
    let channels = section.sections("channel", to);
    let lines = section.sections("line", to);
    let lets = programs::read(section, to)?;
    if lets.has_rules {
        let message = "a file of channels has definitions, channels and lines only";
        to.push(Diagnostic::error("E0102", lets.id.span, message));
    }
    let channels = channels.into_iter().filter_map(|channel| read_channel(channel, to)).collect();
    let lines = lines.into_iter().filter_map(|line| read_line(line, to)).collect();
    let file = File { id: lets.id.value.clone(), question, channels, lines };
    Some((lets, file))
}

fn id_of(section: &mut Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
    let id = section.needed_text("id", to)?;
    // Channels of steps are written with a hyphen.
    identifier(&id.value.replace('-', "_"), id.span, to);
    Some(Placed { value: id.value, span: id.span })
}

fn read_channel(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Channel> {
    let id = id_of(&mut section, to);
    let programs = section.texts("programs", to);
    let when = section.text("when", to);
    let aside = section.truth("aside", to).is_some_and(|truth| truth.value);
    let place = section.text("place", to);
    let url = both_languages("url", &mut section, to);
    check_addresses(&url, section.span_of("url"), to);
    let phone = both_languages("phone", &mut section, to);
    let tty = section.text("tty", to).map(|text| text.value).unwrap_or_default();
    if section.has("url") || section.has("phone") {
        section.need("checked", to);
    }
    let checked = section.date("checked", to);
    let weights = section.sections("reason", to);
    section.finish(to);
    let weights = weights.into_iter().filter_map(|weight| read_weight(weight, to)).collect();
    Some(Channel { id: id?, programs, when, aside, place, url, phone, tty, checked, weights })
}

fn read_line(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Line> {
    for key in ["numbers", "checked"] {
        section.need(key, to);
    }
    let span = section.span;
    let numbers = section.texts("numbers", to);
    let hours = section.needed_text("hours", to);
    let clock = section.needed_text("clock", to);
    let relay = section.truth("relay", to).is_some_and(|truth| truth.value);
    let checked = section.date("checked", to);
    let basis = basis(&mut section, to);
    section.finish(to);
    let (hours, clock) = (hours?, clock?);
    let times = times_of(&hours.value);
    if times.is_none() {
        let message = format!("`{}` are no hours", hours.value);
        let help = "write them as `08:30-16:30`";
        to.push(Diagnostic::error("E0104", hours.span, message).help(help));
    }
    let eastern = clock.value == "eastern";
    if !eastern && clock.value != "caller" {
        let message = format!("unknown clock `{}`", clock.value);
        let help = "a line goes by the `caller`'s clock or by the `eastern` one";
        to.push(Diagnostic::error("E0306", clock.span, message).help(help));
    }
    Some(Line { span, numbers, hours: times?, eastern, relay, basis, checked })
}

fn read_weight(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Weight> {
    section.need("points", to);
    let id = id_of(&mut section, to);
    let when = section.needed_text("when", to);
    let points = section.literal("points", to).and_then(|points| {
        let value = points.value.parse().ok().filter(|value| (-1000..=1000).contains(value));
        if value.is_none() {
            let message = "`points` must be a whole number from -1000 to 1000";
            to.push(Diagnostic::error("E0104", points.span, message));
        }
        value
    });
    let basis = basis(&mut section, to);
    section.finish(to);
    Some(Weight { id: id?, when, points: points.unwrap_or(0), basis })
}
