//! The service worker knows the site's files because they are listed here, from the real tree.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{files_below, hash, write};
use crate::paths;

/// For hosts and crawlers, or of no use without a network.
const LEFT_OUT: [&str; 5] = ["_headers", "_redirects", "robots.txt", "404.html", "sw.js"];

pub(super) fn service_worker(stage: &Path) -> Result<()> {
    let template = fs::read_to_string(paths::public().join("sw.js")).context("no sw.js")?;
    let (mut files, mut contents) = (Vec::new(), template.clone());
    for file in files_below(stage)? {
        let path = file.strip_prefix(stage)?.to_string_lossy().replace('\\', "/");
        if !LEFT_OUT.contains(&path.as_str()) {
            contents.push_str(&hash::short(&fs::read(&file)?));
            files.push(address(&path));
        }
    }
    // The version changes with any file, and with the worker itself.
    contents.push_str(&files.join(" "));
    let worker = template
        .replace("{{version}}", &hash::short(contents.as_bytes()))
        .replace("{{files}}", &files.join(" "));
    write(&stage.join("sw.js"), worker.as_bytes())
}

/// A page is known by its folder, which is how it is asked for.
fn address(path: &str) -> String {
    format!("/{}", path.strip_suffix("index.html").unwrap_or(path))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn pages_are_named_by_their_folder() {
        assert_eq!(address("index.html"), "/");
        assert_eq!(address("en/index.html"), "/en/");
        assert_eq!(address("assets/a-1.js"), "/assets/a-1.js");
    }
}
