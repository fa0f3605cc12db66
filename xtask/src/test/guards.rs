//! Dependencies that must not be there: the engine is pure, and the app carries no parser.

use anyhow::{Result, bail};

use super::Outcome;
use crate::run;

/// Names or beginnings of names, with what each would mean.
const ENGINE: [(&str, &str); 9] = [
    ("wasm-bindgen", "knows the browser"),
    ("web-sys", "knows the browser"),
    ("js-sys", "knows the browser"),
    ("toml", "reads rule files at run time"),
    ("serde_json", "reads JSON at run time"),
    ("csv", "reads tables at run time"),
    ("regex", "weighs more than the engine"),
    ("chrono", "has a clock"),
    ("fluent", "knows words"),
];
const APP: [(&str, &str); 5] = [
    ("toml", "76 kB brotli"),
    ("serde_json", "29 kB brotli"),
    ("regex", "26 kB brotli and more"),
    ("leptos_router", "44 kB brotli more than our own"),
    ("leptos-fluent", "every language in the program"),
];

pub(super) fn check() -> Result<Outcome> {
    for package in ["engine", "messages", "places"] {
        absent(package, &[], &ENGINE)?;
    }
    // Leptos names some of these for its server half, and the linker leaves them out: what
    // counts is what the app itself asks for.
    absent("app", &["--depth", "1"], &APP)?;
    Ok(Outcome::passed())
}

fn absent(package: &str, options: &[&str], forbidden: &[(&str, &str)]) -> Result<()> {
    let mut tree = run::cargo();
    tree.args(["tree", "--package", package, "--edges", "normal,no-proc-macro"]);
    tree.args(["--target", "wasm32-unknown-unknown", "--prefix", "none", "--format", "{p}"]);
    tree.args(options);
    let found = offenders(&run::quietly(&mut tree)?, forbidden);
    if found.is_empty() {
        return Ok(());
    }
    bail!("{package} must not depend on {}", found.join(", "))
}

fn offenders(tree: &str, forbidden: &[(&str, &str)]) -> Vec<String> {
    let mut found = Vec::new();
    for name in tree.lines().filter_map(|line| line.split(' ').next()) {
        let why = forbidden.iter().find(|(beginning, _)| {
            let rest = name.strip_prefix(beginning);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
        });
        if let Some((_, why)) = why {
            let offender = format!("`{name}` ({why})");
            if !found.contains(&offender) {
                found.push(offender);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_are_caught_and_namesakes_are_not() {
        let tree = "rules v0.1.0\ntoml_parser v1\nregex-lite v0.1\ntomland v2\nserde v1\n";
        let found = offenders(tree, &ENGINE);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found.first().unwrap().contains("toml_parser"));
    }
}
