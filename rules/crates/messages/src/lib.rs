//! The messages of one language, compiled from Fluent, and putting variables into them.
//!
//! Fluent is the format people write; its parser and resolver stay on the machine that builds
//! (44 kB of brotli-compressed wasm less). What is left at run time is text with marks in it:
//! variables, and forms chosen by a variable. One message is one line, `id`, a tab, text;
//! lines are in the order of their ids, so that a message is found without reading the others.
//!
//! The words are not here: they are in `locales/`, and come as an argument.

#[cfg(feature = "compile")]
pub mod compile;
#[cfg(feature = "compile")]
pub mod pseudo;
mod time;

pub use time::TimeOfDay;

/// Ends a message's id.
pub(crate) const ID_END: char = '\t';
/// A line break within a message.
pub(crate) const BREAK: char = '\u{1}';
/// Begins a variable's name.
pub(crate) const VARIABLE: char = '\u{2}';
/// Begins the name of a variable that chooses between forms; the form for all other values
/// comes first.
pub(crate) const CHOICE: char = '\u{3}';
/// Ends a name, or the value that a form is for.
pub(crate) const NAME_END: char = '\u{4}';
/// Begins the value that a further form is for.
pub(crate) const FORM: char = '\u{5}';
/// Ends the last form.
pub(crate) const CHOICE_END: char = '\u{6}';

/// What goes into a message's variables.
pub type Args<'a> = &'a [(&'static str, &'a str)];

/// All messages of one language.
#[derive(Debug, Default)]
pub struct Catalogue {
    text: String,
    /// Where each message's line begins and ends, in order of ids.
    lines: Vec<(usize, usize)>,
}

impl Catalogue {
    /// Takes over compiled messages. Lines that are no message are never found.
    pub fn new(text: String) -> Self {
        let mut lines = Vec::new();
        let mut start = 0_usize;
        for line in text.split('\n') {
            let end = start.saturating_add(line.len());
            if line.contains(ID_END) {
                lines.push((start, end));
            }
            start = end.saturating_add(1);
        }
        Self { text, lines }
    }

    /// The message with its variables put in, if there is one. A variable that was not given
    /// is named in its place.
    pub fn find(&self, id: &str, args: Args<'_>) -> Option<String> {
        let pattern = self.pattern(id)?;
        let mut out = String::with_capacity(pattern.len());
        let mut rest = pattern;
        forms(&mut rest, args, Some(&mut out));
        Some(out)
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&str> {
        let message = |place: usize| {
            let (start, end) = self.lines.get(place)?;
            self.text.get(*start..*end)?.split_once(ID_END)
        };
        let place = self.lines.partition_point(|(start, end)| {
            let line = self.text.get(*start..*end).unwrap_or_default();
            line.split(ID_END).next().unwrap_or_default() < id
        });
        message(place).filter(|(found, _)| *found == id).map(|(_, pattern)| pattern)
    }
}

/// Writes text up to the end of the form it is in; with nothing to write to, passes over it.
fn forms(rest: &mut &str, args: Args<'_>, mut out: Option<&mut String>) {
    loop {
        let plain = rest.split(is_mark).next().unwrap_or_default();
        push(&mut out, plain);
        let after = rest.get(plain.len()..).unwrap_or_default();
        let mut signs = after.chars();
        let Some(mark) = signs.next() else {
            *rest = after;
            return;
        };
        match mark {
            FORM | CHOICE_END => {
                *rest = after;
                return;
            }
            VARIABLE => {
                *rest = signs.as_str();
                let name = name(rest);
                match value(args, name) {
                    Some(value) => push(&mut out, value),
                    None => {
                        for part in ["{$", name, "}"] {
                            push(&mut out, part);
                        }
                    }
                }
            }
            CHOICE => {
                *rest = signs.as_str();
                choice(rest, args, out.as_deref_mut());
            }
            _ => {
                *rest = signs.as_str();
                push(&mut out, if mark == BREAK { "\n" } else { "" });
            }
        }
    }
}

/// Writes the form for the variable's value, or the first where none is for it.
fn choice(rest: &mut &str, args: Args<'_>, out: Option<&mut String>) {
    let chosen = value(args, name(rest)).unwrap_or_default();
    let first = *rest;
    forms(rest, args, None);
    let mut form = first;
    while let Some(further) = rest.strip_prefix(FORM) {
        *rest = further;
        let is_for = name(rest);
        if is_for == chosen {
            form = *rest;
        }
        forms(rest, args, None);
    }
    *rest = rest.strip_prefix(CHOICE_END).unwrap_or(rest);
    if out.is_some() {
        forms(&mut form, args, out);
    }
}

fn name<'t>(rest: &mut &'t str) -> &'t str {
    let (name, after) = rest.split_once(NAME_END).unwrap_or((rest, ""));
    *rest = after;
    name
}

fn value<'a>(args: Args<'a>, name: &str) -> Option<&'a str> {
    args.iter().find(|(given, _)| *given == name).map(|(_, value)| *value)
}

fn push(out: &mut Option<&mut String>, text: &str) {
    if let Some(out) = out {
        out.push_str(text);
    }
}

fn is_mark(sign: char) -> bool {
    (BREAK..=CHOICE_END).contains(&sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        let text = "a\tone\u{1}two\nb\tto \u{2}name\u{4}!\n\
                    c\t\u{3}n\u{4}many\u{5}one\u{4}\u{3}who\u{4}you\u{5}partner\u{4}they\u{6} alone\u{6}.";
        Catalogue::new(text.to_owned())
    }

    #[test]
    fn messages_are_found_by_id() {
        assert_eq!(catalogue().find("a", &[]).as_deref(), Some("one\ntwo"));
        assert!(catalogue().has("b"));
        for missing in ["", "aa", "d", "A"] {
            assert_eq!(catalogue().find(missing, &[]), None, "{missing}");
        }
    }

    #[test]
    fn variables_are_put_in() {
        assert_eq!(catalogue().find("b", &[("name", "you")]).as_deref(), Some("to you!"));
        assert_eq!(catalogue().find("b", &[]).as_deref(), Some("to {$name}!"));
    }

    #[test]
    fn forms_are_chosen_also_within_forms() {
        let say = |args: Args<'_>| catalogue().find("c", args).unwrap();
        assert_eq!(say(&[]), "many.");
        assert_eq!(say(&[("n", "2")]), "many.");
        assert_eq!(say(&[("n", "one")]), "you alone.");
        assert_eq!(say(&[("n", "one"), ("who", "partner")]), "they alone.");
    }

    #[test]
    fn damaged_text_is_never_the_end_of_the_app() {
        let whole = catalogue().text;
        for (end, _) in whole.char_indices() {
            let cut = Catalogue::new(whole.get(..end).unwrap().to_owned());
            for id in ["a", "b", "c"] {
                let _ = cut.find(id, &[("n", "one")]);
            }
        }
    }
}
