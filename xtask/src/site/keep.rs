//! The last release's files beside the new ones. Their names hold their hash, so that neither takes
//! the other's place: whoever opened the site before it was published goes on, and a page that a
//! proxy still has finds what it asks for.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::precache::{SUMS, listed};
use super::{ASSETS, write};

/// Copies the files that `old` was released with, less those that it kept from releases before it.
/// Says how many.
pub(crate) fn keep(old: &Path, new: &Path) -> Result<usize> {
    let sums = old.join(SUMS);
    let sums = fs::read_to_string(&sums)
        .with_context(|| format!("{} is not there: is it a release?", sums.display()))?;
    let mut kept = 0;
    for name in listed(&sums).filter(|name| Path::new(name).starts_with(ASSETS)) {
        if new.join(name).exists() {
            continue;
        }
        for ending in ["", ".br", ".gz"] {
            let name = [name, ending].concat();
            match fs::read(old.join(&name)) {
                Ok(content) => write(&new.join(&name), &content)?,
                // Not every file has compressed copies.
                Err(_) if !ending.is_empty() => {}
                Err(error) => return Err(error).with_context(|| format!("{name} cannot be kept")),
            }
        }
        kept += 1;
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_release_is_kept_and_not_those_before_it() {
        let folder = std::env::temp_dir().join(format!("xtask-keep-{}", std::process::id()));
        let (old, new) = (folder.join("old"), folder.join("new"));
        for (file, content) in [
            ("old/SHA256SUMS", "1  assets/app-1.js\n2  assets/same-2.txt\n3  en/index.html\n"),
            ("old/en/index.html", "old page"),
            ("old/assets/app-1.js", "old"),
            ("old/assets/app-1.js.br", "o"),
            ("old/assets/same-2.txt", "same"),
            ("old/assets/app-0.js", "older"),
            ("new/en/index.html", "new page"),
            ("new/assets/same-2.txt", "same"),
            ("new/assets/app-3.js", "new"),
        ] {
            write(&folder.join(file), content.as_bytes()).unwrap();
        }
        assert_eq!(keep(&old, &new).unwrap(), 1);
        let read = |name: &str| fs::read_to_string(new.join(name)).ok();
        assert_eq!(read("assets/app-1.js").as_deref(), Some("old"));
        assert_eq!(read("assets/app-1.js.br").as_deref(), Some("o"));
        assert_eq!(read("en/index.html").as_deref(), Some("new page"));
        assert_eq!(read("assets/app-0.js"), None);
        assert_eq!(read("SHA256SUMS"), None);
    }

    #[test]
    fn what_is_no_release_is_said() {
        let folder = std::env::temp_dir().join("xtask-keep-nothing");
        assert!(keep(&folder, &folder).unwrap_err().to_string().contains("SHA256SUMS"));
    }
}
