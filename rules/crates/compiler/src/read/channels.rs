//! `channels/*.toml`: the ways to deal with offices, and what speaks for each.

use super::parts::{Basis, basis, check_addresses, identifier, localized};
use super::programs::{self, Program};
use super::text::Text;
use super::tree::{Placed, Section};
use crate::places::times_of;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use engine::pack::Localized;
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
    pub(crate) url: Localized,
    pub(crate) phone: Localized,
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

pub(crate) fn read(
    mut section: Section<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(Program, File)> {
    let question = section.text("question", diagnostics);
    let channels = section.sections("channel", diagnostics);
    let lines = section.sections("line", diagnostics);
    let lets = programs::read_definitions(&mut section, diagnostics);
    section.finish(diagnostics);
    let lets = lets?;
    let channels =
        channels.into_iter().filter_map(|channel| read_channel(channel, diagnostics)).collect();
    let lines = lines.into_iter().filter_map(|line| read_line(line, diagnostics)).collect();
    let file = File { id: lets.id.value.clone(), question, channels, lines };
    Some((lets, file))
}

fn id_of(section: &mut Section<'_>, diagnostics: &mut Diagnostics) -> Option<Placed<String>> {
    let id = section.text("id", diagnostics)?;
    // Channels of steps are written with a hyphen.
    identifier(&id.value.replace('-', "_"), id.span, diagnostics);
    Some(Placed { value: id.value, span: id.span })
}

fn read_channel(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Channel> {
    let id = id_of(&mut section, diagnostics);
    let programs = section.texts("programs", diagnostics);
    let when = section.text("when", diagnostics);
    let aside = section.truth("aside", diagnostics).is_some_and(|truth| truth.value);
    let place = section.text("place", diagnostics);
    let url = localized("url", &mut section, diagnostics);
    check_addresses(&url, section.span_of("url"), diagnostics);
    let phone = localized("phone", &mut section, diagnostics);
    let tty = section.text("tty", diagnostics).map(|text| text.value).unwrap_or_default();
    let checked = section.date("checked", diagnostics);
    let weights = section.sections("reason", diagnostics);
    section.finish(diagnostics);
    let weights =
        weights.into_iter().filter_map(|weight| read_weight(weight, diagnostics)).collect();
    Some(Channel { id: id?, programs, when, aside, place, url, phone, tty, checked, weights })
}

fn read_line(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Line> {
    let span = section.span;
    let numbers = section.texts("numbers", diagnostics);
    let hours = section.text("hours", diagnostics);
    let clock = section.text("clock", diagnostics);
    let relay = section.truth("relay", diagnostics).is_some_and(|truth| truth.value);
    let checked = section.date("checked", diagnostics);
    let basis = basis(&mut section, diagnostics);
    section.finish(diagnostics);
    let (hours, clock) = (hours?, clock?);
    let times = times_of(&hours.value);
    if times.is_none() {
        let message = format!("`{}` are no hours", hours.value);
        let help = "write them as `08:30-16:30`";
        diagnostics.push(Diagnostic::error("E0104", hours.span, message).help(help));
    }
    let eastern = clock.value == "eastern";
    if !eastern && clock.value != "caller" {
        let message = format!("unknown clock `{}`", clock.value);
        let help = "a line goes by the `caller`'s clock or by the `eastern` one";
        diagnostics.push(Diagnostic::error("E0306", clock.span, message).help(help));
    }
    Some(Line { span, numbers, hours: times?, eastern, relay, basis, checked })
}

fn read_weight(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Weight> {
    let id = id_of(&mut section, diagnostics);
    let when = section.text("when", diagnostics);
    let points = section.literal("points", diagnostics).and_then(|points| {
        let value = points.value.parse().ok().filter(|value| (-1000..=1000).contains(value));
        if value.is_none() {
            let message = "`points` must be a whole number from -1000 to 1000";
            diagnostics.push(Diagnostic::error("E0104", points.span, message));
        }
        value
    });
    let basis = basis(&mut section, diagnostics);
    section.finish(diagnostics);
    Some(Weight { id: id?, when, points: points.unwrap_or(0), basis })
}
