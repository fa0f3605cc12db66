//! `cargo xtask links`: tries every address that the rules give to people or cite. It needs a
//! network, so that no test runs it.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::sync::Mutex;

use anyhow::{Context, Result, bail};

use crate::site::files_below;
use crate::{paths, run};

/// Addresses tried at the same time.
const AT_ONCE: usize = 8;
/// Hosts tried before it is said that there is no network.
const PROBES: usize = 4;
/// What curl says where no server answered.
const NO_ANSWER: &str = "000";

/// Says which addresses do not answer with a page.
pub(crate) fn check() -> Result<()> {
    if run::on_path("curl").is_none() {
        bail!("links are tried with curl, which is not on the PATH");
    }
    let links = links()?;
    let addresses: Vec<&String> = links.keys().collect();
    if !first_of_hosts(&addresses).into_iter().any(|address| status(address) != NO_ANSWER) {
        bail!("there is no network here: none of the {} links was tried", addresses.len());
    }
    let failed = Mutex::new(BTreeMap::new());
    let waiting = Mutex::new(addresses.iter());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(address) = waiting.lock().ok().and_then(|mut all| all.next()) {
                    let status = status(address);
                    if !status.starts_with('2')
                        && let Ok(mut failed) = failed.lock()
                    {
                        failed.insert(*address, status);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_default();
    for (address, status) in &failed {
        let status = if status == NO_ANSWER { "no answer" } else { status };
        println!("{status}: {address}\n  in {}", links.get(*address).map_or("", String::as_str));
    }
    if !failed.is_empty() {
        bail!("{} of {} links failed", failed.len(), addresses.len());
    }
    println!("{} links, all answer", addresses.len());
    Ok(())
}

/// Every address in the rules with the file that names it first.
fn links() -> Result<BTreeMap<String, String>> {
    let rules = paths::root().join("rules");
    let mut links = BTreeMap::new();
    for folder in
        ["acts.toml", "sources.toml", "channels", "params", "places", "programs", "tables"]
    {
        let folder = rules.join(folder);
        let files = if folder.is_dir() { files_below(&folder)? } else { vec![folder] };
        for file in files.into_iter().filter(|file| file.extension().is_some_and(|e| e == "toml")) {
            let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            let name = file.strip_prefix(paths::root()).unwrap_or(&file).display().to_string();
            for address in addresses(&text) {
                links.entry(address.to_owned()).or_insert_with(|| name.clone());
            }
        }
    }
    Ok(links)
}

/// Addresses in quotes, less those with a hole for a number.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let begun = text.match_indices("\"https://").filter_map(|(at, _)| text.get(at + 1..));
    begun.filter_map(|rest| rest.split('"').next()).filter(|address| !address.contains('{'))
}

/// The first address of each of some hosts.
fn first_of_hosts<'a>(addresses: &[&'a String]) -> Vec<&'a str> {
    let mut hosts: BTreeMap<&str, &str> = BTreeMap::new();
    for address in addresses {
        let host = address.split('/').nth(2).unwrap_or_default();
        hosts.entry(host).or_insert(address);
    }
    hosts.into_values().take(PROBES).collect()
}

/// The status of the page at the end of all redirections.
fn status(address: &str) -> String {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--location", "--connect-timeout", "8", "--max-time", "30"]);
    curl.args(["--output", if cfg!(windows) { "NUL" } else { "/dev/null" }]);
    curl.args(["--write-out", "%{http_code}", "--", address]).stdin(Stdio::null());
    let output = curl.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    output.ok().filter(|status| !status.is_empty()).unwrap_or_else(|| NO_ANSWER.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_in_quotes_without_holes() {
        let text = "url = { en = \"https://a.ca/x\", fr = \"https://b.ca/{id}\" } # a \" alone\nb = \"https://c.ca\"";
        assert_eq!(addresses(text).collect::<Vec<_>>(), ["https://a.ca/x", "https://c.ca"]);
    }

    #[test]
    fn the_rules_have_many_and_some_hosts_are_tried_first() {
        let links = links().unwrap();
        assert!(links.len() > 100 && links.keys().all(|link| link.starts_with("https://")));
        let all: Vec<&String> = links.keys().collect();
        assert_eq!(first_of_hosts(&all).len(), PROBES);
    }
}
