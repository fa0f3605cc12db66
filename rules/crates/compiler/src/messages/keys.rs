//! The keys of the messages that rules need: they follow from ids, so that the condition `low_income`
//! of `gis` is said by `gis-condition-low-income`.

use std::collections::{BTreeMap, BTreeSet};

use crate::read::RuleFiles;
use crate::read::text::Text;
use crate::resolve::definitions::sides;
use crate::source::files::Span;
use crate::syntax::parse;

/// What the rules say of a key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WantedMessage {
    /// What needs it.
    pub(crate) span: Span,
    /// Whether it may be left out, if it is left out in every language.
    pub(super) optional: bool,
    /// Which of [`FIGURES`] it is given.
    pub(super) given: Given,
}

/// Variables that only some messages are given.
pub(super) const FIGURES: [&str; 4] = ["value", "limit", "margin", "year"];

/// Which of [`FIGURES`] a message is given.
type Given = [bool; 4];

/// Nothing but who is meant.
const NONE: Given = [false; 4];

/// The year that an answer belongs to.
const YEAR: Given = [false, false, false, true];

/// What keys of rules start with; other keys are the app's.
pub(super) fn families(rules: &RuleFiles) -> BTreeSet<String> {
    let fixed = ["fact-", "choice-", "document-", "group-", "entry-", "door-"].map(str::to_owned);
    let programs = rules.programs.iter().flat_map(|program| {
        const PARTS: [&str; 16] = [
            "condition",
            "met",
            "failed",
            "open",
            "unless",
            "amount",
            "variant",
            "let",
            "window",
            "step",
            "note",
            "span",
            "compare",
            "sum",
            "column",
            "presumed",
        ];
        PARTS.map(|part| format!("{}-{part}-", kebab(&program.id.value)))
    });
    fixed.into_iter().chain(programs).collect()
}

/// Every key that the rules need or may use.
pub(crate) fn keys(rules: &RuleFiles) -> BTreeMap<String, WantedMessage> {
    let mut keys = BTreeMap::new();
    let mut add = |key: String, span: Span, optional: bool, given: Given| {
        let wanted = WantedMessage { span, optional, given };
        keys.entry(key)
            .and_modify(|known: &mut WantedMessage| known.optional &= optional)
            .or_insert(wanted);
    };
    for topic in &rules.library.topics {
        add(format!("topic-{}", kebab(&topic.value)), topic.span, false, NONE);
    }
    fact_keys(rules, &mut add);
    for program in &rules.programs {
        let id = kebab(&program.id.value);
        let mut add = |part: &str, name: &crate::read::tree::Placed<String>, given: Given| {
            add(format!("{id}-{part}-{}", kebab(&name.value)), name.span, false, given);
        };
        for shown in program.lets.iter().filter(|shown| shown.show) {
            add("let", &shown.id, NONE);
        }
        for condition in &program.conditions {
            let compares = condition.when.as_ref().is_some_and(is_comparison);
            let value = compares || condition.value.is_some();
            let limit = compares || condition.limit.is_some();
            let given = [value, limit, value && limit, false];
            // The rule itself is also said on plain pages, where nobody's figures are known.
            add("condition", &condition.id, NONE);
            for part in ["met", "failed", "open"] {
                add(part, &condition.id, given);
            }
            for exception in &condition.unless {
                add("unless", &exception.id, given);
            }
        }
        for amount in &program.amounts {
            if let Some(variant) = &amount.variant {
                add("variant", variant, NONE);
            }
            // One that is like another has its name.
            if amount.like.is_none() {
                add("amount", &amount.id, NONE);
            }
        }
        for window in &program.windows {
            add("window", &window.id, [true, false, false, false]);
        }
        for step in &program.steps {
            add("step", &step.id, NONE);
        }
        for note in &program.notes {
            add("note", &note.id, [note.value.is_some(), false, false, false]);
        }
        for span in &program.spans {
            add("span", &span.id, NONE);
        }
        for sum in &program.sums {
            add("sum", &sum.id, NONE);
            sum.columns.iter().for_each(|column| add("column", &column.id, NONE));
        }
        for compare in &program.compares {
            add("compare", &compare.id, NONE);
            // Where several amounts are added up each has a name, by its place.
            if compare.totals.len() > 1 {
                for place in 1..=compare.totals.len() {
                    let name = compare.id.clone().map(|id| format!("{id}-{place}"));
                    add("compare", &name, NONE);
                }
            }
        }
    }
    keys.extend(families_and_entries(rules));
    keys.extend(doors(rules));
    for program in rules.programs.iter().filter(|program| program.has_rules) {
        let id = kebab(&program.id.value);
        for fact in rules.facts.facts.iter().filter(|fact| fact.presumed.is_some()) {
            // Said on the result that rests on it, with a link.
            let wanted = WantedMessage { span: fact.id.span, optional: true, given: NONE };
            let key = format!("{id}-presumed-{}", kebab(&fact.id.value));
            keys.insert(format!("{key}-link"), wanted);
            keys.insert(key, wanted);
        }
        for part in ["name", "about"] {
            let wanted = WantedMessage { span: program.id.span, optional: false, given: NONE };
            keys.insert(format!("{id}-{part}"), wanted);
        }
        for document in &program.documents {
            let wanted = WantedMessage { span: document.id.span, optional: false, given: NONE };
            let key = format!("document-{}", kebab(&document.id.value));
            let missing = WantedMessage { optional: true, ..wanted };
            keys.entry(format!("{key}-missing")).or_insert(missing);
            keys.entry(key).or_insert(wanted);
        }
    }
    keys
}

/// The words of channels.
fn doors(rules: &RuleFiles) -> BTreeMap<String, WantedMessage> {
    let mut keys = BTreeMap::new();
    for channel in rules.channels.iter().flat_map(|file| &file.channels) {
        let id = format!("door-{}", kebab(&channel.id.value));
        let of_steps = crate::resolve::channels::OF_STEPS.contains(&channel.id.value.as_str());
        let mut add = |key: String, span: Span, optional: bool| {
            keys.insert(key, WantedMessage { span, optional, given: NONE });
        };
        if !of_steps {
            add(id.clone(), channel.id.span, false);
            add(format!("{id}-text"), channel.id.span, false);
            add(format!("{id}-link"), channel.id.span, true);
        }
        for weight in &channel.weights {
            add(format!("{id}-because-{}", kebab(&weight.id.value)), weight.id.span, false);
        }
    }
    keys
}

/// The names of facts, and what their questions say.
fn fact_keys(rules: &RuleFiles, add: &mut impl FnMut(String, Span, bool, Given)) {
    let of_year = rules.facts.facts.iter().filter(|fact| fact.of_year.is_some());
    let of_year: BTreeSet<&str> =
        of_year.filter_map(|fact| Some(fact.question.as_ref()?.value.as_str())).collect();
    for fact in &rules.facts.facts {
        let name = kebab(&fact.id.value);
        let given = if fact.of_year.is_some() { YEAR } else { NONE };
        add(format!("fact-{name}"), fact.id.span, false, given);
        if fact.weighty.as_ref().is_some_and(|weighty| weighty.value) {
            // Said after "Likely, if", in the verdict's own line.
            add(format!("fact-{name}-if"), fact.id.span, false, NONE);
        }
        if fact.chosen.is_some() {
            // What stands until the person chooses, in words.
            add(format!("fact-{name}-chosen"), fact.id.span, false, NONE);
        }
        if fact.by_place {
            // Said where the place could be one of several.
            add(format!("fact-{name}-either"), fact.id.span, true, NONE);
        }
        if let Some(question) = &fact.question {
            let key = format!("question-{}", kebab(&question.value));
            let given = if of_year.contains(question.value.as_str()) { YEAR } else { NONE };
            add(key.clone(), question.span, false, given);
            add(format!("{key}-why"), question.span, false, given);
            add(format!("{key}-hint"), question.span, true, given);
            add(format!("{key}-where"), question.span, true, given);
        }
        for option in &fact.shape.options {
            add(format!("choice-{name}-{}", kebab(&option.value)), option.span, false, NONE);
        }
        if !fact.fields.is_empty() {
            for part in ["row", "none", "add", "add-another"] {
                add(format!("fact-{name}-{part}"), fact.id.span, false, NONE);
            }
        }
        for (field, shape) in &fact.fields {
            let field_name = format!("{name}-{}", kebab(&field.value));
            add(format!("fact-{field_name}"), field.span, false, NONE);
            for option in &shape.options {
                add(
                    format!("choice-{field_name}-{}", kebab(&option.value)),
                    option.span,
                    false,
                    NONE,
                );
            }
        }
    }
}

/// The names of families of programs with what is not checked of each, and of what brings people
/// here.
fn families_and_entries(rules: &RuleFiles) -> BTreeMap<String, WantedMessage> {
    let mut keys = BTreeMap::new();
    let groups = rules.programs.iter().filter_map(|program| program.group.as_ref());
    let entries = rules.entries.iter().map(|entry| ("entry", &entry.id.value, entry.id.span));
    let named = groups.map(|group| ("group", &group.value, group.span)).chain(entries);
    for (family, id, span) in named {
        let key = format!("{family}-{}", kebab(id));
        let (part, optional) = if family == "entry" { ("more", true) } else { ("limits", false) };
        keys.entry(format!("{key}-{part}")).or_insert(WantedMessage {
            span,
            optional,
            given: NONE,
        });
        keys.entry(key).or_insert(WantedMessage { span, optional: false, given: NONE });
    }
    keys
}

/// Whether a condition is one comparison, whose sides are then its figure and its limit.
fn is_comparison(when: &Text) -> bool {
    sides(&parse(when, &mut Vec::new())).is_some()
}

/// A name as messages are named.
pub(crate) fn kebab(id: &str) -> String {
    id.replace('_', "-")
}
