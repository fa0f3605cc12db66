//! The words that rules need, held against the messages of every language. Nothing here knows what
//! the words say.

pub(crate) mod fluent;
mod keys;
pub mod stubs;

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::fluent::{Message, read};
use crate::messages::keys::{FIGURES, families};
pub(crate) use crate::messages::keys::{WantedMessage, kebab, keys};
use crate::read;
use crate::read::RuleFiles;
use crate::read::text::Text;
use crate::source::diagnostic::{Diagnostic, Diagnostics, sort_and_dedup};
use crate::source::files::{Files, LANGUAGE_FILE, Span};
use crate::source::suggest::nearest;

/// The messages of each language by their keys.
type Languages<'l> = Vec<(&'l str, BTreeMap<String, Message>)>;

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
