//! Channels: what they rest on among the definitions, and that their programs are there.

use std::collections::BTreeMap;

use crate::read::RuleFiles;
use crate::read::channels::Channel as WrittenChannel;
use crate::read::parts::known_place;
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{DraftBuilder, Drafts, WantedType};
use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use engine::pack::{Channel, Channels, PhoneLine, Weight};
use engine::values::Date;

/// Channels of steps: these need no words of their own.
pub(crate) const OF_STEPS: [&str; 4] = ["online", "phone", "mail", "in-person"];

/// Adds the conditions of channels to the drafts.
pub(crate) fn collect(
    rules: &RuleFiles,
    citations: &mut Citations,
    all: &mut Drafts,
    diagnostics: &mut Diagnostics,
) {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    let mut channels = Channels::default();
    for file in &rules.channels {
        if let Some(question) = &file.question {
            let asked = rules.facts.facts.iter().filter_map(|fact| fact.question.as_ref());
            let names: Vec<&str> = asked.map(|text| text.value.as_str()).collect();
            if !names.contains(&question.value.as_str()) {
                let message = format!("no fact is asked in the question `{}`", question.value);
                let help = suggestion(&question.value, names);
                diagnostics.push(Diagnostic::error("E0301", question.span, message).help_if(help));
            }
            channels.question.clone_from(&question.value);
        }
        for written in &file.channels {
            let id = &written.id;
            if let Some(before) = ids.insert(&id.value, id.span) {
                diagnostics.push(duplicate("channel", &id.value, id.span, before));
            }
            known_names(rules, written, diagnostics);
            channels.all.push(add(&file.id, written, citations, all, diagnostics));
        }
        for line in &file.lines {
            let numbers: Vec<String> =
                line.numbers.iter().map(|number| number.value.clone()).collect();
            let before = channels.lines.iter().flat_map(|line| &line.numbers);
            if let Some(again) = before.into_iter().find(|number| numbers.contains(number)) {
                let message = format!("there are two lines of the number `{again}`");
                diagnostics.push(Diagnostic::error("E0107", line.span, message));
            }
            channels.lines.push(PhoneLine {
                numbers,
                hours: line.hours,
                eastern: line.eastern,
                relay: line.relay,
                cites: citations.cites(&line.basis, Some(("a line", line.span)), diagnostics),
                checked: line.checked.as_ref().map_or(Date::from_days(0), |day| day.value),
            });
        }
    }
    all.channels = channels;
}

fn add(
    home: &str,
    written: &WrittenChannel,
    citations: &mut Citations,
    all: &mut Drafts,
    diagnostics: &mut Diagnostics,
) -> Channel {
    let name = format!("{home}.channel.{}", written.id.value);
    let when = written.when.as_ref().map(|text| {
        let draft = DraftBuilder::new(home, text).wanted(WantedType::Truth);
        all.add(name.clone(), written.id.span, draft, diagnostics)
    });
    let mut weights = Vec::new();
    for weight in &written.weights {
        let cites = citations.cites(&weight.basis, Some(("a reason", weight.id.span)), diagnostics);
        let Some(text) = &weight.when else { continue };
        let draft = DraftBuilder::new(home, text).wanted(WantedType::Truth);
        let id = format!("{name}.{}", weight.id.value);
        let when = all.add(id, weight.id.span, draft, diagnostics);
        weights.push(Weight { id: weight.id.value.clone(), when, points: weight.points, cites });
    }
    Channel {
        id: written.id.value.clone(),
        programs: written.programs.iter().map(|text| text.value.clone()).collect(),
        when,
        aside: written.aside,
        weights,
        place: written.place.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
        url: written.url.clone(),
        phone: written.phone.clone(),
        tty: written.tty.clone(),
        checked: written.checked.map_or(Date::from_days(0), |day| day.value),
    }
}

/// Programs or families, and kinds of places, that there are.
fn known_names(rules: &RuleFiles, channel: &WrittenChannel, diagnostics: &mut Diagnostics) {
    let programs = rules.programs.iter().filter(|program| program.has_rules);
    let names: Vec<&str> = programs
        .flat_map(|program| {
            let group = program.group.as_ref().map(|group| group.value.as_str());
            group.into_iter().chain([program.id.value.as_str()])
        })
        .collect();
    for program in &channel.programs {
        if !names.contains(&program.value.as_str()) {
            let message = format!("unknown program or family `{}`", program.value);
            let help = suggestion(&program.value, names.iter().copied());
            diagnostics.push(Diagnostic::error("E0301", program.span, message).help_if(help));
        }
    }
    let of_steps = OF_STEPS.contains(&channel.id.value.as_str());
    if of_steps != channel.programs.is_empty() {
        let message = "a channel of steps weighs them for every program; any other names its own";
        diagnostics.push(Diagnostic::error("E0103", channel.id.span, message));
    }
    known_place(channel.place.as_ref(), diagnostics);
}
