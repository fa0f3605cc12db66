//! The words that rules need, held against the messages of every language.
//!
//! Keys follow from ids: the condition `low_income` of `gis` is said by
//! `gis-condition-low-income`. Nothing here knows what the words say.

pub(crate) mod fluent;
pub mod stubs;

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::fluent::{Message, read};
use crate::read;
use crate::read::RuleFiles;
use crate::read::text::Text;
use crate::resolve::definitions::sides;
use crate::source::diagnostic::{Diagnostic, Diagnostics, sort_and_dedup};
use crate::source::files::{Files, LANGUAGE_FILE, Span};
use crate::source::suggest::nearest;
use crate::syntax::parse;

/// The messages of each language by their keys.
type Languages<'l> = Vec<(&'l str, BTreeMap<String, Message>)>;

/// What the rules say of a key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WantedMessage {
    /// What needs it.
    pub(crate) span: Span,
    /// Whether it may be left out, if it is left out in every language.
    optional: bool,
    /// Which of [`FIGURES`] it is given.
    given: Given,
}

/// Variables that only some messages are given.
const FIGURES: [&str; 4] = ["value", "limit", "margin", "year"];

/// Which of [`FIGURES`] a message is given.
type Given = [bool; 4];

/// Nothing but who is meant.
const NONE: Given = [false; 4];

/// The year that an answer belongs to.
const YEAR: Given = [false, false, false, true];

/// Holds the messages against the rules, and the languages against each other. Message files are
/// those below a folder of a language's code, wherever that is.
pub fn check(files: &Files) -> Diagnostics {
    let mut diagnostics = Vec::new();
    // What is wrong with the rules themselves is for `compile` to say.
    let rules = read::read(files, &mut Vec::new());
    let wanted = keys(&rules);
    let families = families(&rules);
    let languages: Languages<'_> = files
        .languages()
        .into_iter()
        .map(|language| (language, read(files, language, &mut diagnostics)))
        .collect();
    let said = |key: &str| languages.iter().any(|(_, messages)| messages.contains_key(key));
    let unknown = unknown_families(&rules, said);
    diagnostics.extend(unknown.iter().map(|(_, diagnostic)| diagnostic.clone()));
    for (key, wanted) in &wanted {
        if unknown.iter().any(|(keys, _)| keys.contains(key)) {
            continue;
        }
        let lacking = lacking(&languages, key);
        let everywhere = lacking.len() == languages.len();
        if lacking.is_empty() || (everywhere && wanted.optional) {
            continue;
        }
        let message = if everywhere {
            format!("message `{key}` is missing in every language")
        } else {
            missing(key, &lacking)
        };
        diagnostics.push(Diagnostic::error("E0901", wanted.span, message).label("needed by this"));
    }
    // Of the rules' own messages it was said above.
    for (key, message) in all(&languages).filter(|(key, _)| !wanted.contains_key(*key)) {
        let lacking = lacking(&languages, key);
        let first = languages.iter().find_map(|(_, messages)| messages.get(key));
        if !lacking.is_empty() && first.is_some_and(|first| first.span == message.span) {
            let text = missing(key, &lacking);
            diagnostics.push(Diagnostic::error("E0902", message.span, text));
        }
    }
    for (place, (language, messages)) in languages.iter().enumerate() {
        for (other_language, others) in languages.iter().skip(place.saturating_add(1)) {
            for (key, message) in messages {
                let Some(other) = others.get(key) else { continue };
                let (here, there) =
                    (folder(files, message, language), folder(files, other, other_language));
                if here != there {
                    let text = format!("`{key}` is in `{there}/` in `{other_language}`");
                    let help = "a page fetches the same folders in every language: \
                                put it where it is in the other";
                    let wrong = Diagnostic::error("E0909", message.span, text).help(help);
                    diagnostics.push(wrong.and(other.span, "here"));
                }
                // A format may leave out what it is given.
                if files.path(message.span.file).ends_with(LANGUAGE_FILE) {
                    continue;
                }
                same_variables(message, other, other_language, &mut diagnostics);
                same_variables(other, message, language, &mut diagnostics);
            }
        }
    }
    unfilled(all(&languages), &mut diagnostics);
    for (key, message) in all(&languages) {
        let of_rules = families.iter().any(|family| key.starts_with(family.as_str()));
        if of_rules && !wanted.contains_key(key) {
            let text = format!("no rule needs the message `{key}`");
            let near = nearest(key, wanted.keys().map(String::as_str));
            let help = near.map(|near| format!("did you mean `{near}`?"));
            diagnostics.push(Diagnostic::warning("W0904", message.span, text).help_if(help));
        }
    }
    for (key, message) in all(&languages) {
        let Some(wanted) = wanted.get(key) else { continue };
        for (figure, given) in FIGURES.iter().zip(wanted.given) {
            if !given && message.all.contains(*figure) {
                let text = format!("there is no `${figure}` for this message");
                let help = "a condition gives `$value` and `$limit` if the rules name them, \
                            `$margin` if both; a window or note its `$value`; a fact with \
                            `of_year` its `$year`";
                let diagnostic = Diagnostic::error("E0906", message.span, text).help(help);
                diagnostics.push(diagnostic.and(wanted.span, "said by this"));
            }
        }
    }
    sort_and_dedup(&mut diagnostics);
    diagnostics
}

/// The languages that do not have a message.
fn lacking<'l>(languages: &Languages<'l>, key: &str) -> Vec<&'l str> {
    let lacking = languages.iter().filter(|(_, messages)| !messages.contains_key(key));
    lacking.map(|(language, _)| *language).collect()
}

fn missing(key: &str, languages: &[&str]) -> String {
    let languages: Vec<String> = languages.iter().map(|code| format!("`{code}`")).collect();
    format!("message `{key}` is missing in {}", languages.join(", "))
}

/// Every message of every language.
fn all<'l>(languages: &'l Languages<'_>) -> impl Iterator<Item = (&'l String, &'l Message)> {
    languages.iter().flat_map(|(_, messages)| messages)
}

/// The folder below the language's that a message stands in; empty for the language's own.
pub(crate) fn folder<'f>(files: &'f Files, message: &Message, language: &str) -> &'f str {
    let mut parts = files.path(message.span.file).rsplit('/').skip(1);
    parts.next().filter(|folder| *folder != language).unwrap_or_default()
}

/// Names what is still to be written, once for each file.
fn unfilled<'m>(
    messages: impl Iterator<Item = (&'m String, &'m Message)>,
    diagnostics: &mut Diagnostics,
) {
    let mut files: BTreeMap<u32, Vec<(Span, &str)>> = BTreeMap::new();
    for (key, message) in messages.filter(|(_, message)| message.unfilled) {
        files.entry(message.span.file).or_default().push((message.span, key));
    }
    for keys in files.values_mut() {
        keys.sort_unstable();
        let Some((first, _)) = keys.first() else { continue };
        let message = match keys.len() {
            1 => "a message is still to be written".to_owned(),
            count => format!("{count} messages are still to be written"),
        };
        let names: Vec<String> = keys.iter().map(|(_, key)| format!("`{key}`")).collect();
        let diagnostic = Diagnostic::error("E0908", *first, message);
        diagnostics.push(diagnostic.help(format!("write {}", names.join(", "))));
    }
}

/// Families that have no words at all, while others have: mistyped, or new. Each with the messages
/// that it has none of.
fn unknown_families(
    rules: &RuleFiles,
    there: impl Fn(&str) -> bool,
) -> Vec<([String; 2], Diagnostic)> {
    let keys = |group: &str| {
        let key = format!("group-{}", kebab(group));
        [format!("{key}-limits"), key]
    };
    let groups = || rules.programs.iter().filter_map(|program| program.group.as_ref());
    let (known, unknown): (Vec<&Text>, Vec<&Text>) =
        groups().partition(|group| keys(&group.value).iter().any(|key| there(key)));
    let known: BTreeSet<&str> = known.into_iter().map(|group| group.value.as_str()).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let of = |group: &Text| {
        let name = &group.value;
        let keys = keys(name);
        let [limits, key] = &keys;
        let families = known.iter().map(|known| format!("`{known}`"));
        let families = families.collect::<Vec<_>>().join(", ");
        let near = nearest(name, known.iter().copied());
        let diagnostic = Diagnostic::error("E0306", group.span, format!("unknown family `{name}`"))
            .help_if(near.map(|near| format!("did you mean `{near}`?")))
            .help(format!(
                "families are {families}; a new one has the messages `{key}` and `{limits}`"
            ));
        (keys, diagnostic)
    };
    unknown.into_iter().map(of).collect()
}

/// What one language puts into a message, the other puts in too. Variables that only choose
/// between forms may differ, as grammar does.
fn same_variables(here: &Message, there: &Message, language: &str, diagnostics: &mut Diagnostics) {
    for variable in here.shown.difference(&there.all) {
        let text = format!("`${variable}` is not used by the message in `{language}`");
        let diagnostic = Diagnostic::error("E0903", here.span, text);
        diagnostics.push(diagnostic.and(there.span, "does not say it"));
    }
}

/// What keys of rules start with; other keys are the app's.
fn families(rules: &RuleFiles) -> BTreeSet<String> {
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
