//! From Fluent to the compiled messages of [`crate`].

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::parser;

use crate::{BREAK, CHOICE, CHOICE_END, FORM, ID_END, NAME_END, VARIABLE};

/// Deepest nesting of messages that put in other messages.
const DEPTH: u32 = 8;

/// Messages and terms (these with their `-`) by id.
type Entries<'r> = BTreeMap<String, &'r Pattern<&'r str>>;

/// Compiles the text of a language's Fluent files.
///
/// # Errors
/// One sentence: what is no Fluent, or is Fluent that the app has no use for (functions,
/// attributes, forms chosen by anything but a variable).
pub fn compile(source: &str) -> Result<String, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let first = errors.first();
        let place = first.and_then(|error| source.get(..error.pos.start));
        let line = place.map_or(0, |text| text.matches('\n').count()).saturating_add(1);
        let what = first.map(ToString::to_string).unwrap_or_default();
        format!("line {line}: {what}")
    })?;
    let entries = entries(&resource)?;
    let mut lines = Vec::new();
    for (id, pattern) in entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        let mut line = format!("{id}{ID_END}");
        write(pattern, &entries, DEPTH, &mut line).map_err(|what| format!("`{id}`: {what}"))?;
        lines.push(line);
    }
    Ok(lines.join("\n"))
}

/// Compiles a language's messages together with what has to be known of every language: the text
/// of each one's `language.ftl`, by its code, in the order of the site. A message of it is found
/// under the code: `fr:language-name`; the codes under `languages`. Languages that have one page
/// only stand with their names under `welcome`: `csw ᓀᐦᐃᓇᐍᐏᐣ;…`.
///
/// # Errors
/// As [`compile`]; of a language with its code.
pub fn with_languages(
    source: &str,
    languages: &[(&str, &str)],
    welcomes: &[(&str, &str)],
) -> Result<String, String> {
    let mut lines: Vec<String> = compile(source)?.lines().map(str::to_owned).collect();
    let codes: Vec<&str> = languages.iter().map(|(code, _)| *code).collect();
    lines.push(format!("languages{ID_END}{}", codes.join(" ")));
    for (code, source) in languages {
        let compiled = compile(source).map_err(|what| format!("{code}: {what}"))?;
        lines.extend(compiled.lines().map(|line| format!("{code}:{line}")));
    }
    let welcomes: Vec<String> =
        welcomes.iter().map(|(code, name)| format!("{code} {name}")).collect();
    lines.push(format!("welcome{ID_END}{}", welcomes.join(";")));
    let id = |line: &String| line.split(ID_END).next().unwrap_or_default().to_owned();
    lines.sort_by_key(id);
    Ok(lines.join("\n"))
}

fn entries<'r>(resource: &'r Resource<&'r str>) -> Result<Entries<'r>, String> {
    let mut entries = Entries::new();
    for entry in &resource.body {
        let (id, pattern, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
            }
            _ => continue,
        };
        if !attributes.is_empty() {
            return Err(format!("`{id}` has attributes, which the app does not use"));
        }
        let pattern = pattern.ok_or_else(|| format!("`{id}` says nothing"))?;
        if entries.insert(id.clone(), pattern).is_some() {
            return Err(format!("`{id}` is there twice"));
        }
    }
    Ok(entries)
}

fn write(
    pattern: &Pattern<&str>,
    entries: &Entries<'_>,
    depth: u32,
    to: &mut String,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => plain(value, to),
            PatternElement::Placeable { expression } => {
                write_expression(expression, entries, depth, to)?;
            }
        }
    }
    Ok(())
}

fn write_expression(
    expression: &Expression<&str>,
    entries: &Entries<'_>,
    depth: u32,
    to: &mut String,
) -> Result<(), String> {
    let (selector, variants) = match expression {
        Expression::Inline(inline) => return write_inline(inline, entries, depth, to),
        Expression::Select { selector, variants } => (selector, variants),
    };
    let InlineExpression::VariableReference { id } = selector else {
        return Err("forms are chosen by a variable only".to_owned());
    };
    to.push(CHOICE);
    to.push_str(id.name);
    to.push(NAME_END);
    for variant in variants.iter().filter(|variant| variant.default) {
        write(&variant.value, entries, depth, to)?;
    }
    for variant in variants.iter().filter(|variant| !variant.default) {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
            variant.key;
        to.push(FORM);
        to.push_str(name);
        to.push(NAME_END);
        write(&variant.value, entries, depth, to)?;
    }
    to.push(CHOICE_END);
    Ok(())
}

fn write_inline(
    inline: &InlineExpression<&str>,
    entries: &Entries<'_>,
    depth: u32,
    to: &mut String,
) -> Result<(), String> {
    let mut other = |id: String| {
        let pattern = entries.get(&id).ok_or_else(|| format!("there is no `{id}` to put in"))?;
        let depth = depth.checked_sub(1).ok_or_else(|| format!("`{id}` puts itself in"))?;
        write(pattern, entries, depth, to)
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            to.push(VARIABLE);
            to.push_str(id.name);
            to.push(NAME_END);
            Ok(())
        }
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            plain(value, to);
            Ok(())
        }
        InlineExpression::MessageReference { id, attribute: None } => other(id.name.to_owned()),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            other(format!("-{}", id.name))
        }
        InlineExpression::Placeable { expression } => {
            write_expression(expression, entries, depth, to)
        }
        _ => Err("functions and attributes are not used here".to_owned()),
    }
}

/// Text without what would be read as a mark.
fn plain(text: &str, to: &mut String) {
    to.extend(text.chars().filter_map(|sign| match sign {
        '\n' => Some(BREAK),
        '\r' | ID_END => Some(' '),
        BREAK..=CHOICE_END => None,
        sign => Some(sign),
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;

    #[test]
    fn what_is_compiled_says_what_fluent_says() {
        let source = "-tool = Navigator\nb = { $n ->\n    [one] One\n   *[other] { $n } of { -tool }\n }.\n\
                      a = First\n\n    Second { \"{\" }\nc = See { a }\n";
        let catalogue = Catalogue::new(compile(source).unwrap());
        let say = |id, args| catalogue.find(id, args).unwrap();
        assert_eq!(say("b", &[("n", "one")]), "One.");
        assert_eq!(say("b", &[("n", "7")]), "7 of Navigator.");
        assert_eq!(say("a", &[]), "First\n\nSecond {");
        assert_eq!(say("c", &[]), "See First\n\nSecond {");
    }

    #[test]
    fn every_language_is_known_to_each() {
        let languages = [("en", "name = English\n"), ("fr", "name = Français\n")];
        let catalogue = Catalogue::new(
            with_languages("hello = Hello\n", &languages, &[("csw", "ᓀᐦᐃᓇᐍᐏᐣ")]).unwrap(),
        );
        let ids = ["hello", "languages", "en:name", "fr:name", "welcome"];
        let found = ids.map(|id| catalogue.find(id, &[]));
        let expected = ["Hello", "en fr", "English", "Français", "csw ᓀᐦᐃᓇᐍᐏᐣ"];
        let expected = expected.map(|text| Some(text.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn what_cannot_be_compiled_is_named() {
        for (source, expected) in [
            ("a = 1\nb = { $c ->\n", "line 3:"),
            ("a = { NUMBER($n) }\n", "`a`: functions"),
            ("a = { b }\n", "`a`: there is no `b`"),
            ("a = { a }\n", "`a`: `a` puts itself in"),
            ("a = 1\n    .b = 2\n", "`a` has attributes"),
            ("a = 1\na = 2\n", "`a` is there twice"),
            ("a = { \"x\" ->\n   *[x] 1\n }\n", "`a`: forms are chosen"),
        ] {
            let found = compile(source).unwrap_err();
            assert!(found.starts_with(expected), "{source}: {found}");
        }
    }
}
