//! The files of `public/`: copied as they are, or rendered when they have holes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::template::{Escape, Values};
use super::{files_below, write};
use crate::{ftl, paths};

/// Added under a name with a hash, rendered many times, or only once the site is complete.
const HANDLED_ELSEWHERE: [&str; 6] =
    ["boot.js", "choose.js", "store.js", "program.html", "welcome.html", "sw.js"];
/// Rendered once per language.
const MANIFEST: &str = "manifest.webmanifest";
/// Rendered once, in all languages or in none.
const TEMPLATES: [&str; 4] = ["index.html", "404.html", "_headers", "_redirects"];

pub(super) fn copy(values: &Values, stage: &Path) -> Result<()> {
    let public = paths::public();
    for file in files_below(&public)? {
        let name = file.strip_prefix(&public)?;
        let target = stage.join(name);
        let named = |names: &[&str]| names.iter().any(|candidate| name == Path::new(candidate));
        if named(&HANDLED_ELSEWHERE) {
            continue;
        }
        if named(&[MANIFEST]) {
            manifests(values, &file, stage)?;
        } else if named(&TEMPLATES) {
            let escape = if name.extension().is_some() { Escape::Html } else { Escape::Nothing };
            let page = values.render(&fs::read_to_string(&file)?, None, escape);
            let page = page.with_context(|| format!("in {}", file.display()))?;
            write(&target, page.as_bytes())?;
        } else {
            write(&target, &fs::read(&file)?)?;
        }
    }
    Ok(())
}

fn manifests(values: &Values, file: &Path, stage: &Path) -> Result<()> {
    let template = fs::read_to_string(file)?;
    for language in ftl::languages() {
        let manifest = values.render(&template, Some(language), Escape::Json)?;
        let name = format!("manifest.{language}.webmanifest");
        write(&stage.join(name), manifest.as_bytes())?;
    }
    Ok(())
}
