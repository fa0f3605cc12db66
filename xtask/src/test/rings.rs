//! Files that import each other in a circle, and what the drawing half of the app may name.
//!
//! A circle cannot be read from the bottom up: to understand one of its files takes all of them.
//! Two files that call each other are let be; a larger circle is refused, unless it was there
//! before. The lists of what was there before may only shrink.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::paths;
use crate::site::files_below;

/// Circles of more files than this are refused.
const LARGEST: usize = 2;
/// Crates with a larger circle, and of how many files. May only shrink.
const KNOWN: [(&str, usize); 0] = [];

/// What `ui` draws is handed to it: it asks neither the session nor the engine nor the browser,
/// searches no place, and holds handles of `state` in place of the whole of it.
const UI: &str = "app/src/ui/";
const NOT_IN_UI: [&str; 9] = [
    "session",
    "engine::eval",
    "engine::explore",
    "ports",
    "App",
    "places::search",
    "places::find",
    "need_places",
    ".nearest(",
];
/// Files that do, and what they name. May only shrink.
const NAMED_IN_UI: [(&str, &str); 0] = [];

/// The path of a module in its crate.
type Module = Vec<String>;

/// Everything that is to be complained about.
pub(super) fn complaints() -> Result<Vec<String>> {
    let mut crates = vec!["app/src".to_owned()];
    for entry in fs::read_dir(paths::root().join("rules/crates"))? {
        let source = entry?.path().join("src");
        if source.is_dir() {
            crates.push(source.strip_prefix(paths::root())?.display().to_string());
        }
    }
    crates.sort();
    let mut complaints = Vec::new();
    for name in crates {
        let files = sources(&paths::root().join(&name))?;
        let allowed = KNOWN.iter().find(|(known, _)| *known == name).map(|(_, size)| *size);
        complaints.extend(of_crate(&name, &files, allowed));
    }
    complaints.extend(of_ui(&sources(&paths::root().join(UI))?, &NAMED_IN_UI));
    Ok(complaints)
}

/// The sources below a folder, by their path in it.
fn sources(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut sources = BTreeMap::new();
    for file in files_below(folder)? {
        if file.extension().is_some_and(|kind| kind == "rs") {
            let name = file.strip_prefix(folder)?.display().to_string();
            sources.insert(name, code(&fs::read_to_string(&file)?));
        }
    }
    Ok(sources)
}

/// A source without its comments and without the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

fn of_crate(
    name: &str,
    files: &BTreeMap<String, String>,
    allowed: Option<usize>,
) -> Option<String> {
    let most = circles(files).into_iter().max_by_key(Vec::len).unwrap_or_default();
    let size = if most.len() > LARGEST { most.len() } else { 0 };
    match allowed.unwrap_or_default() {
        limit if size > limit => {
            Some(format!("{name}: {size} files import each other in a circle: {}", most.join(", ")))
        }
        limit if size < limit => Some(format!(
            "{name}: a circle of {limit} files is now one of {size}: say so in {}",
            file!()
        )),
        _ => None,
    }
}

/// The files of each circle, the larger circles with the smaller ones in them as one.
fn circles(files: &BTreeMap<String, String>) -> Vec<Vec<String>> {
    let modules: BTreeMap<Module, &str> =
        files.keys().filter_map(|name| Some((module(name)?, name.as_str()))).collect();
    let imports: BTreeMap<&str, BTreeSet<&str>> = modules
        .iter()
        .map(|(module, name)| {
            let text = files.get(*name).map(String::as_str).unwrap_or_default();
            let imported = imports(module, text).into_iter().filter_map(|path| {
                // What is named may be a thing in a file: the longest path that is a file has it.
                let mut ends = (1..=path.len()).rev();
                ends.find_map(|end| modules.get(path.get(..end)?)).copied()
            });
            (*name, imported.filter(|other| other != name).collect())
        })
        .collect();
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        imports.keys().map(|name| (*name, reached(name, &imports))).collect();
    let mut found: BTreeSet<Vec<String>> = BTreeSet::new();
    for (name, all) in &reached {
        let back = |other: &&&str| reached.get(**other).is_some_and(|all| all.contains(name));
        let circle: Vec<String> = all.iter().filter(back).map(|&other| other.to_owned()).collect();
        if circle.len() > 1 {
            found.insert(circle);
        }
    }
    found.into_iter().collect()
}

/// All files that can be reached along imports.
fn reached<'f>(from: &str, imports: &BTreeMap<&'f str, BTreeSet<&'f str>>) -> BTreeSet<&'f str> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        for next in imports.get(name).into_iter().flatten() {
            if found.insert(*next) {
                open.push(next);
            }
        }
    }
    found
}

/// The module of a file; none for the root of a crate, which names all of them, and for tests.
fn module(file: &str) -> Option<Module> {
    let mut parts: Module = file.strip_suffix(".rs")?.split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    let last = parts.last()?;
    let aside = ["tests", "lib", "main"].contains(&last.as_str());
    (!aside).then_some(parts)
}

/// The paths that begin at the crate's root or at a parent, from the root on.
fn imports(module: &[String], text: &str) -> Vec<Module> {
    let mut found = Vec::new();
    for (start, root) in [("crate::", true), ("super::", false)] {
        for (at, _) in text.match_indices(start) {
            let before = text.get(..at).unwrap_or_default();
            // `super::super::` is found at its first, and `pub(crate)` is no path.
            if before.ends_with("super::") || before.ends_with(|c: char| c.is_alphanumeric()) {
                continue;
            }
            let mut base: Module = if root { Vec::new() } else { module.to_vec() };
            let mut rest = text.get(at..).unwrap_or_default();
            rest = if root { rest.strip_prefix(start).unwrap_or_default() } else { rest };
            while let Some(higher) = rest.strip_prefix("super::") {
                base.pop();
                rest = higher;
            }
            tree(&base, rest, &mut found);
        }
    }
    found
}

/// The paths of a `use` tree, such as `a::{b, c::D}`; returns what follows it.
fn tree<'t>(base: &[String], text: &'t str, found: &mut Vec<Module>) -> &'t str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = tree(base, rest, found).trim_start();
            match rest.strip_prefix(',') {
                Some(next) if !next.trim_start().starts_with('}') => rest = next,
                Some(next) => return next.trim_start().strip_prefix('}').unwrap_or_default(),
                None => return rest.strip_prefix('}').unwrap_or_default(),
            }
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let mut path = base.to_vec();
    if !name.is_empty() && name != "self" {
        path.push(name.to_owned());
    }
    if let Some(more) = rest.strip_prefix("::") {
        return tree(&path, more, found);
    }
    found.push(path);
    // A new name for it is not looked at.
    let rest = rest.trim_start();
    let renamed = rest.strip_prefix("as ").map(str::trim_start);
    renamed.map_or(rest, |new| new.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'))
}

/// Files of `ui` that name what they may not, and exceptions that are needed no more.
fn of_ui(files: &BTreeMap<String, String>, known: &[(&str, &str)]) -> Vec<String> {
    let mut complaints = Vec::new();
    for (file, text) in files {
        for word in NOT_IN_UI {
            let is_known = known.contains(&(file.as_str(), word));
            match (names(text, word), is_known) {
                (true, false) => complaints.push(format!("{UI}{file} names `{word}`")),
                (false, true) => complaints.push(format!(
                    "{UI}{file} no longer names `{word}`: take it off the list in {}",
                    file!()
                )),
                _ => {}
            }
        }
    }
    let gone = known.iter().filter(|(file, _)| !files.contains_key(*file));
    complaints.extend(gone.map(|(file, _)| format!("{UI}{file} is gone: take it off the list")));
    complaints
}

/// Whether a word stands in a text by itself; a sign at its end is an end of a word too.
fn names(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let (starts, ends) = (word.starts_with(part), word.ends_with(part));
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + word.len()..).unwrap_or_default();
        !(starts && before.ends_with(part) || ends && after.starts_with(part))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> BTreeMap<String, String> {
        all.iter().map(|(name, text)| ((*name).to_owned(), code(text))).collect()
    }

    const SMALL: [(&str, &str); 6] = [
        ("lib.rs", "mod a; mod b; use crate::a::A;"),
        ("a.rs", "use crate::{b::B, d};\n"),
        ("b.rs", "use super::c::{self as see, C};\n"),
        ("c/mod.rs", "// use crate::a::A;\nfn f() { crate::c::e::E::new() }\n"),
        ("c/e.rs", "pub(crate) fn g() { super::super::a::h() }\n"),
        ("d.rs", "fn i() {}\n#[cfg(test)]\nmod tests { use crate::a::A; }\n"),
    ];

    #[test]
    fn a_circle_is_found_along_all_kinds_of_paths() {
        let found = circles(&files(&SMALL));
        assert_eq!(found, [["a.rs", "b.rs", "c/e.rs", "c/mod.rs"]]);
    }

    #[test]
    fn comments_tests_and_the_root_make_no_circle() {
        let mut all = files(&SMALL);
        all.insert("c/e.rs".to_owned(), String::new());
        assert!(circles(&all).is_empty());
    }

    #[test]
    fn the_list_may_only_shrink() {
        let all = files(&SMALL);
        assert!(of_crate("x", &all, None).unwrap().contains("4 files"));
        assert!(of_crate("x", &all, Some(3)).unwrap().contains("4 files"));
        assert_eq!(of_crate("x", &all, Some(4)), None);
        assert!(of_crate("x", &all, Some(5)).unwrap().contains("now one of 4"));
        let two = files(&[("a.rs", "use crate::b;"), ("b.rs", "use crate::a;")]);
        assert_eq!(of_crate("x", &two, None), None);
        assert!(of_crate("x", &two, Some(3)).unwrap().contains("now one of 0"));
    }

    #[test]
    fn ui_draws_what_it_is_given() {
        let all = files(&[
            ("a.rs", "use crate::ports::clock;"),
            ("b.rs", "// session\nlet reports = sessions;"),
        ]);
        assert_eq!(of_ui(&all, &[]), ["app/src/ui/a.rs names `ports`"]);
        assert!(of_ui(&all, &[("a.rs", "ports")]).is_empty());
        let stale = of_ui(&all, &[("a.rs", "ports"), ("b.rs", "session"), ("c.rs", "ports")]);
        assert_eq!(stale.len(), 2);
    }

    #[test]
    fn ui_holds_no_whole_app_and_searches_no_place() {
        let refused = |text: &str| of_ui(&files(&[("a.rs", text)]), &[]).len();
        assert_eq!(refused("use crate::state::{App, Saving};"), 1);
        assert_eq!(refused("let found = places::search(&all, &typed);"), 1);
        assert_eq!(refused("use places::find;"), 1);
        assert_eq!(refused("location.need_places();"), 1);
        assert_eq!(refused("let near = places.nearest(spot, wanted);"), 1);
        let drawn = "use places::{Found, Search};\nuse super::nearest_place;\nfn Apple() {}\n";
        assert_eq!(refused(drawn), 0);
        assert_eq!(refused("let drawn = nearest().map(line);"), 0);
    }
}
