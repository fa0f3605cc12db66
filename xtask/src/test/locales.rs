//! Both languages have the same files, the same messages and the same variables in them, and
//! every file is good Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Result, bail};
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;

use super::Outcome;
use crate::ftl;

/// Of one language: `file.ftl key` or `file.ftl key.attribute`, with the variables it uses.
type Catalogue = BTreeMap<String, BTreeSet<String>>;

pub(super) fn check() -> Result<Outcome> {
    let [one, other] = ftl::LANGUAGES;
    let mut complaints = Vec::new();
    let catalogues = [catalogue(one, &mut complaints)?, catalogue(other, &mut complaints)?];
    let [first, second] = &catalogues;
    complaints.extend(differences((one, first), (other, second)));
    if complaints.is_empty() {
        return Ok(Outcome::Passed(format!("  {} messages\n", first.len())));
    }
    bail!("{}", complaints.join("\n"))
}

fn catalogue(language: &str, complaints: &mut Vec<String>) -> Result<Catalogue> {
    let mut catalogue = Catalogue::new();
    for file in ftl::files(language)? {
        let folder = crate::paths::locales().join(language);
        let name = file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().into_owned();
        let source = fs::read_to_string(&file)?;
        read(&name, &source, &mut catalogue, &mut |complaint| {
            complaints.push(format!("locales/{language}/{complaint}"));
        });
    }
    Ok(catalogue)
}

fn read(file: &str, source: &str, catalogue: &mut Catalogue, complain: &mut dyn FnMut(String)) {
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let before = source.get(..error.pos.start).unwrap_or_default();
            complain(format!("{file}:{}: {error}", before.matches('\n').count() + 1));
        }
        resource
    });
    for entry in resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value, message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let mut add = |key: String, pattern: Option<&Pattern<&str>>| {
            let mut variables = BTreeSet::new();
            if let Some(pattern) = pattern {
                of_pattern(pattern, &mut variables);
            }
            if catalogue.insert(format!("{file} {key}"), variables).is_some() {
                complain(format!("{file}: `{key}` is there twice"));
            }
        };
        for Attribute { id, value } in &attributes {
            add(format!("{key}.{}", id.name), Some(value));
        }
        add(key, value.as_ref());
    }
}

fn differences(one: (&str, &Catalogue), other: (&str, &Catalogue)) -> Vec<String> {
    let keys = one.1.keys().chain(other.1.keys()).collect::<BTreeSet<_>>();
    let difference = |key: &String| match (one.1.get(key), other.1.get(key)) {
        (Some(_), None) => Some(format!("locales/{} has no `{key}`", other.0)),
        (None, Some(_)) => Some(format!("locales/{} has no `{key}`", one.0)),
        (Some(here), Some(there)) if here != there => {
            let odd = here.symmetric_difference(there).cloned().collect::<Vec<_>>().join(", $");
            Some(format!("`{key}` uses ${odd} in one language only"))
        }
        _ => None,
    };
    keys.into_iter().filter_map(difference).collect()
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            for variant in variants {
                of_pattern(&variant.value, variables);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            of_arguments(arguments, variables);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
}

fn of_arguments(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        of_inline(argument, variables);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints(en: &str, fr: &str) -> Vec<String> {
        let mut complaints = Vec::new();
        let [mut first, mut second] = [Catalogue::new(), Catalogue::new()];
        read("a.ftl", en, &mut first, &mut |complaint| complaints.push(complaint));
        read("a.ftl", fr, &mut second, &mut |complaint| complaints.push(complaint));
        complaints.extend(differences(("en", &first), ("fr", &second)));
        complaints
    }

    #[test]
    fn the_same_messages_are_fine() {
        let select = "a = { $n ->\n    [one] { $b } x\n   *[other] { $n } y\n }\n";
        assert_eq!(complaints(select, "a = { $b } { $n }\n"), [""; 0]);
    }

    #[test]
    fn what_one_language_lacks_is_named() {
        let found = complaints("a = 1\nb = { $x }\n    .t = 2\n", "a = 1\nb = { $y }\nc = 3\n");
        let expected = [
            "`a.ftl b` uses $x, $y in one language only",
            "locales/fr has no `a.ftl b.t`",
            "locales/en has no `a.ftl c`",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn bad_fluent_and_doubles_are_named() {
        let found = complaints("a = 1\na = 2\n", "a = { $b ->\n");
        assert!(found.iter().any(|complaint| complaint.contains("twice")), "{found:?}");
        assert!(found.iter().any(|complaint| complaint.starts_with("a.ftl:2:")), "{found:?}");
    }
}
