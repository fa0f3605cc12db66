//! The lists of the site's files, from the real tree: one that the service worker stores them by, and
//! one for whoever wants to check or sign a whole release.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{files_below, hash, write};
use crate::paths;

/// The list of a release: a SHA-256 and a name on each line, as `sha256sum --check` reads it.
pub(crate) const SUMS: &str = "SHA256SUMS";
/// For hosts and crawlers, or of no use without a network.
const LEFT_OUT: [&str; 6] = ["_headers", "_redirects", "robots.txt", "404.html", "sw.js", SUMS];

pub(super) fn service_worker(stage: &Path) -> Result<()> {
    let template = fs::read_to_string(paths::public().join("sw.js")).context("no sw.js")?;
    let mut files = Vec::new();
    for file in files_below(stage)? {
        let path = name(stage, &file)?;
        if !LEFT_OUT.contains(&path.as_str()) {
            files.push(entry(&path, &hash::short(&fs::read(&file)?)));
        }
    }
    let files = files.join(" ");
    // The version changes with any file, and with the worker itself.
    let version = hash::short([template.as_str(), &files].concat().as_bytes());
    let worker = template.replace("{{version}}", &version).replace("{{files}}", &files);
    write(&stage.join("sw.js"), worker.as_bytes())
}

/// Writes the hash of every file that the site has by now.
pub(super) fn sums(stage: &Path) -> Result<()> {
    let mut lines = String::new();
    for file in files_below(stage)? {
        let name = name(stage, &file)?;
        if name != SUMS {
            lines.extend([&hash::whole(&fs::read(&file)?), "  ", &name, "\n"]);
        }
    }
    write(&stage.join(SUMS), lines.as_bytes())
}

/// The names in such a list.
pub(crate) fn listed(sums: &str) -> impl Iterator<Item = &str> {
    sums.lines().filter_map(|line| line.split_once("  ")).map(|(_, name)| name)
}

fn name(stage: &Path, file: &Path) -> Result<String> {
    Ok(file.strip_prefix(stage)?.to_string_lossy().replace('\\', "/"))
}

/// A file of the worker's list: its address, and its hash where that is not in its name. A page is
/// known by its folder, which is how it is asked for.
fn entry(path: &str, hash: &str) -> String {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let address = path.strip_suffix("index.html").unwrap_or(path);
    if stem.ends_with(&["-", hash].concat()) {
        format!("/{address}")
    } else {
        format!("/{address}={hash}")
    }
}

#[cfg(test)]
mod tests {
    use super::{entry, listed};

    #[test]
    fn pages_are_named_by_their_folder_and_have_their_hash_beside() {
        assert_eq!(entry("index.html", "ba7816bf8f01cfea"), "/=ba7816bf8f01cfea");
        assert_eq!(entry("en/index.html", "ba7816bf8f01cfea"), "/en/=ba7816bf8f01cfea");
        assert_eq!(entry("icons/a.png", "ba7816bf8f01cfea"), "/icons/a.png=ba7816bf8f01cfea");
    }

    #[test]
    fn a_hash_in_the_name_stands_once_and_only_where_it_is_right() {
        let entry = |path| entry(path, "ba7816bf8f01cfea");
        assert_eq!(entry("assets/a-ba7816bf8f01cfea.js"), "/assets/a-ba7816bf8f01cfea.js");
        let other = "/assets/a-0000000000000000.js=ba7816bf8f01cfea";
        assert_eq!(entry("assets/a-0000000000000000.js"), other);
    }

    #[test]
    fn a_list_of_sums_is_read_back() {
        let names: Vec<&str> = listed("ab  en/index.html\ncd  assets/a b.js\n").collect();
        assert_eq!(names, ["en/index.html", "assets/a b.js"]);
    }
}
