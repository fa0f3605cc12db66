//! What a reader counts on and no compiler checks.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::{Outcome, rings};
use crate::paths;
use crate::site::files_below;

/// Longer files are two files.
const MOST_LINES: usize = 450;
const SOURCES: [&str; 3] = ["rs", "ts", "css"];
const FOLDERS: [&str; 5] = ["rules", "app", "xtask", "e2e", "public"];
const NOT_OURS: [&str; 5] = ["node_modules", "generated", "target", "test-results", "pseudo"];

/// Names of the browser's API, and the one folder that may know them.
const BROWSER: [&str; 4] = ["web_sys", "js_sys", "gloo_", "wasm_bindgen::"];
const PORTS: &str = "app/src/ports";

/// What goes to the browser sorts with `engine::util::sort`: the standard library's sort weighs 2 kB
/// of wasm (brotli) for each type.
const SHIPPED: [&str; 3] = ["app/src", "rules/crates/engine/src", "rules/crates/places/src"];
const SORTS: [&str; 2] = [".sort(", ".sort_"];

pub(super) fn check() -> Result<Outcome> {
    let mut complaints = Vec::new();
    for file in sources()? {
        let name = file.strip_prefix(paths::root()).unwrap_or(&file);
        let text = fs::read_to_string(&file)?;
        complaints.extend(too_long(name, &text));
        complaints.extend(names_browser(name, &text));
        complaints.extend(sorts_heavily(name, &text));
    }
    complaints.extend(rings::complaints()?);
    if complaints.is_empty() {
        return Ok(Outcome::passed());
    }
    bail!("{}", complaints.join("\n"))
}

fn sources() -> Result<Vec<PathBuf>> {
    let mut sources = Vec::new();
    for folder in FOLDERS {
        sources.extend(files_below(&paths::root().join(folder))?.into_iter().filter(|file| {
            let ours = !file.iter().any(|part| NOT_OURS.iter().any(|name| part == *name));
            ours && SOURCES.iter().any(|kind| file.extension().is_some_and(|e| e == *kind))
        }));
    }
    Ok(sources)
}

fn too_long(name: &Path, text: &str) -> Option<String> {
    let lines = text.lines().count();
    let complaint = || format!("{} has {lines} lines, more than {MOST_LINES}", name.display());
    (lines > MOST_LINES).then(complaint)
}

fn names_browser(name: &Path, text: &str) -> Option<String> {
    if !name.starts_with("app/src") || name.starts_with(PORTS) {
        return None;
    }
    let code = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let (number, word) = code
        .flat_map(|(number, line)| BROWSER.map(|word| (number, line, word)))
        .find(|(_, line, word)| line.contains(word))
        .map(|(number, _, word)| (number + 1, word))?;
    Some(format!("{}:{number} names `{word}`: only {PORTS} may", name.display()))
}

fn sorts_heavily(name: &Path, text: &str) -> Option<String> {
    if !SHIPPED.iter().any(|folder| name.starts_with(folder)) {
        return None;
    }
    let code = text.split("#[cfg(test)]").next().unwrap_or_default().lines();
    let sorts = |line: &str| SORTS.iter().any(|word| line.contains(word));
    let (place, _) = code.enumerate().find(|(_, line)| sorts(line))?;
    Some(format!("{}:{}: sort with `engine::util::sort`", name.display(), place + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ships_does_not_sort_with_the_standard_library() {
        let code = "fn a() {\n    all.sort_by_key(|x| x.1);\n}\n";
        let complaint = |name, code| sorts_heavily(Path::new(name), code);
        assert!(complaint("app/src/pages/a.rs", code).unwrap().contains("a.rs:2"));
        assert_eq!(complaint("rules/crates/compiler/src/a.rs", code), None);
        let ours = "sort::by(&mut all, |x| x.1);\n#[cfg(test)]\nmod tests { all.sort(); }\n";
        assert_eq!(complaint("rules/crates/engine/src/a.rs", ours), None);
    }

    #[test]
    fn only_ports_know_the_browser() {
        let code = "//! web_sys is for ports\nfn a() {}\nuse web_sys::Window;\n";
        let complaint = |name| names_browser(Path::new(name), code);
        assert!(complaint("app/src/pages/start.rs").unwrap().contains("start.rs:3"));
        assert_eq!(complaint("app/src/ports/clock.rs"), None);
        assert_eq!(complaint("xtask/src/main.rs"), None);
    }

    #[test]
    fn a_long_file_is_named() {
        assert_eq!(too_long(Path::new("a.rs"), &"\n".repeat(MOST_LINES)), None);
        assert!(too_long(Path::new("a.rs"), &"\n".repeat(MOST_LINES + 1)).is_some());
    }
}
