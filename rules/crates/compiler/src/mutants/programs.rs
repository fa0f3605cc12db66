//! Mutants of programs and channels.

use super::expression::{find as within_expression, negate};
use super::finder::{Finder, Within};
use super::layout;
use super::mutation::{Mutation, Part};
use crate::read::RuleFiles;
use crate::read::channels::Channel;
use crate::read::programs::{Amount, Compare, Condition, Item, Program, Span, Step, Unless};
use crate::read::sums::Sum;
use crate::read::text::Text;
use crate::source::files::Span as Place;

pub(super) fn find(rules: &RuleFiles, finder: &mut Finder<'_>) {
    for program in &rules.programs {
        of_program(program, finder);
    }
    for channel in rules.channels.iter().flat_map(|file| &file.channels) {
        of_channel(channel, finder);
    }
}

fn of_program(program: &Program, finder: &mut Finder<'_>) {
    let file = program.id.span.file;
    let definitions =
        if finder.path(file).starts_with("channels/") { Part::Channel } else { Part::Let };
    let head = Within { part: Part::Program, id: &program.id.value };
    for line in ["partner = false", "taxable = false"] {
        let table = layout::table(finder.text(file), program.id.span);
        if let Some(said) = layout::said(finder.text(file), table, line) {
            finder.add(head, Mutation::Flag, said, "");
        }
    }
    for entry in &program.lets {
        let within = Within { part: definitions, id: &entry.id.value };
        all(&[&entry.value], within, finder);
    }
    program.conditions.iter().for_each(|condition| of_condition(condition, finder));
    program.amounts.iter().for_each(|amount| of_amount(amount, finder));
    let items = [
        (Part::Window, &program.windows),
        (Part::Document, &program.documents),
        (Part::Note, &program.notes),
    ];
    for (part, items) in items {
        for item in items {
            of_item(part, item, finder);
        }
    }
    program.steps.iter().for_each(|step| of_step(step, finder));
    program.spans.iter().for_each(|span| of_span(span, finder));
    program.sums.iter().for_each(|sum| of_sum(sum, finder));
    program.compares.iter().for_each(|compare| of_compare(compare, finder));
}

fn of_condition(condition: &Condition, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Condition, id: &condition.id.value };
    all(&[&condition.when, &condition.value, &condition.limit], within, finder);
    let text = finder.text(condition.id.span.file);
    let table = layout::table(text, condition.id.span);
    finder.add(within, Mutation::Condition, table, "");
    if let Some(when) = &condition.when {
        negate(when, within, finder);
        let said = layout::said(text, table, "time = true");
        let with = if said.is_some() { "" } else { "\ntime = true" };
        let end = when.span.end;
        let place = said.unwrap_or_else(|| Place::new(table.file, end..end));
        finder.add(within, Mutation::Time, place, with);
    }
    condition.unless.iter().for_each(|exception| of_exception(exception, finder));
}

fn of_exception(exception: &Unless, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Exception, id: &exception.id.value };
    all(&[&exception.when], within, finder);
    if let Some(when) = &exception.when {
        negate(when, within, finder);
    }
    if let Some(entry) = layout::entry(finder.text(exception.id.span.file), exception.id.span) {
        finder.add(within, Mutation::Exception, entry, "");
    }
    if let Some(then) = &exception.then {
        for other in ["ask-a-person", "met", "first"] {
            if other != then.value {
                finder.add(within, Mutation::Then, inner(then), other);
            }
        }
    }
}

fn of_amount(amount: &Amount, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Amount, id: &amount.id.value };
    all(&[&amount.value, &amount.least, &amount.most], within, finder);
    if let Some(round) = &amount.round {
        rounding(round, within, finder);
    }
}

fn rounding(round: &Text, within: Within<'_>, finder: &mut Finder<'_>) {
    let others: &[&str] = match round.value.as_str() {
        "cent-half-up" => &["cent-floor", "dollar-half-up"],
        "dollar-half-up" => &["dollar-floor", "cent-half-up"],
        "dollar-floor" => &["dollar-half-up"],
        "dollar-ceiling" => &["dollar-floor"],
        "cent-ceiling" => &["cent-floor"],
        _ => &["cent-half-up"],
    };
    for other in others {
        finder.add(within, Mutation::Rounding, inner(round), *other);
    }
}

fn of_item(part: Part, item: &Item, finder: &mut Finder<'_>) {
    let within = Within { part, id: &item.id.value };
    all(&[&item.when, &item.value], within, finder);
    told(item.when.as_ref(), item.id.span, within, finder);
}

fn of_step(step: &Step, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Step, id: &step.id.value };
    all(&[&step.when], within, finder);
    told(step.when.as_ref(), step.id.span, within, finder);
    if let Some(channel) = &step.channel {
        let other = match channel.value.as_str() {
            "online" | "prepare" => "in-person",
            "phone" => "mail",
            _ => "online",
        };
        finder.add(within, Mutation::Way, inner(channel), other);
    }
}

fn of_span(span: &Span, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Span, id: &span.id.value };
    all(&[&span.when, &span.from, &span.to], within, finder);
    told(span.when.as_ref(), span.id.span, within, finder);
    if let Some(kind) = &span.kind {
        let other = if kind.value == "paid" { "unpaid" } else { "paid" };
        finder.add(within, Mutation::Way, inner(kind), other);
    }
}

fn of_sum(sum: &Sum, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Sum, id: &sum.id.value };
    all(&[&sum.when], within, finder);
    for column in &sum.columns {
        all(&[&column.person, &column.partner, &column.both, &column.most], within, finder);
    }
    told(sum.when.as_ref(), sum.id.span, within, finder);
}

fn of_compare(compare: &Compare, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Compare, id: &compare.id.value };
    all(&[&compare.when, &compare.from, &compare.to], within, finder);
    for value in &compare.values {
        within_expression(value, within, finder);
    }
    told(compare.when.as_ref(), compare.id.span, within, finder);
}

fn of_channel(channel: &Channel, finder: &mut Finder<'_>) {
    let within = Within { part: Part::Channel, id: &channel.id.value };
    let file = channel.id.span.file;
    let text = finder.text(file);
    all(&[&channel.when], within, finder);
    told(channel.when.as_ref(), channel.id.span, within, finder);
    for [before, after] in channel.programs.windows(2).filter_map(|pair| pair.as_array()) {
        let place = Place::new(file, before.span.end..after.span.end);
        finder.add(within, Mutation::Offer, place, "");
    }
    let table = layout::table(text, channel.id.span);
    if let Some(said) = layout::said(text, table, "aside = true") {
        finder.add(within, Mutation::Way, said, "");
    }
    for weight in &channel.weights {
        if let Some(when) = &weight.when {
            within_expression(when, within, finder);
            negate(when, within, finder);
        }
        let Some(entry) = layout::entry(text, weight.id.span) else { continue };
        finder.add(within, Mutation::Reason, entry, "");
        let written = finder.text_of(entry);
        let digits = weight.points.to_string();
        if let Some(at) = written.find("points = ").map(|at| entry.start + at + 9) {
            let place = Place::new(file, at..at + digits.len());
            for other in [weight.points.saturating_neg(), weight.points.saturating_add(1)] {
                finder.add(within, Mutation::Points, place, other.to_string());
            }
        }
    }
}

/// What is told and may be left out: with `when` the other way round, without it, not at all.
fn told(when: Option<&Text>, id: Place, within: Within<'_>, finder: &mut Finder<'_>) {
    let text = finder.text(id.file);
    finder.add(within, Mutation::Item, layout::table(text, id), "");
    if let Some(when) = when {
        negate(when, within, finder);
        if let Some(line) = layout::line(text, when.span) {
            finder.add(within, Mutation::When, line, "");
        }
    }
}

fn all(texts: &[&Option<Text>], within: Within<'_>, finder: &mut Finder<'_>) {
    for text in texts.iter().copied().flatten() {
        within_expression(text, within, finder);
    }
}

/// A text without its quotes.
fn inner(text: &Text) -> Place {
    text.place(0..text.value.len())
}
