//! What Trunk and the site step pick up from `app/generated/`: the rules, the messages of each
//! language, the styles. Files are written only when they change, so that watchers stay calm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{ftl, paths, run};

/// Styles that others build upon come first; the shell's are needed before the app's.
const FIRST_STYLES: [&str; 3] = ["tokens.css", "base.css", "shell.css"];

pub(crate) fn generate() -> Result<()> {
    fs::create_dir_all(paths::generated())?;
    compiled("pack", &pack_file()).context("the rule files do not make a pack")?;
    compiled("places", &places_file()).context("the lists of places cannot be used")?;
    for language in ftl::languages() {
        words(language, None)?;
        for part in ftl::parts(language)? {
            words(language, Some(&part))?;
        }
    }
    write_if_changed(&styles_file(), &later_styles()?)
}

pub(crate) fn pack_file() -> PathBuf {
    paths::generated().join("rules.pack")
}

pub(crate) fn places_file() -> PathBuf {
    paths::generated().join("places.pack")
}

/// The messages that every conversation needs, or those of one part.
pub(crate) fn messages_file(language: &str, part: Option<&str>) -> PathBuf {
    let name = part.map_or(language.to_owned(), |part| format!("{language}-{part}"));
    paths::generated().join(format!("{name}.txt"))
}

pub(crate) fn styles_file() -> PathBuf {
    paths::generated().join("style.css")
}

/// What must be inside each page for it to be painted without waiting for another file.
pub(crate) fn critical_styles() -> Result<String> {
    let folder = style_folder();
    let files = FIRST_STYLES.iter().map(|name| folder.join(name));
    joined(files)
}

fn compiled(command: &str, target: &Path) -> Result<()> {
    let mut compile = run::navigator();
    compile.args([command, "--out"]).arg(target);
    run::quietly(&mut compile)?;
    Ok(())
}

fn words(language: &str, part: Option<&str>) -> Result<()> {
    let mut words = run::navigator();
    words.args(["words", "--language", language, "--locales"]).arg(paths::locales());
    words.arg("--out").arg(messages_file(language, part));
    words.args(part.iter().flat_map(|part| ["--part", *part]));
    run::quietly(&mut words).context("the messages cannot be compiled")?;
    Ok(())
}

/// The styles beside those: pages have the others inside, or in a file of their own.
fn later_styles() -> Result<String> {
    let folder = style_folder();
    let mut others = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let file = entry?.path();
        let is_first = FIRST_STYLES.iter().any(|name| file.ends_with(name));
        if !is_first && file.extension().is_some_and(|extension| extension == "css") {
            others.push(file);
        }
    }
    others.sort();
    joined(others.into_iter())
}

fn joined(files: impl Iterator<Item = PathBuf>) -> Result<String> {
    let mut text = String::new();
    for file in files {
        let styles = fs::read_to_string(&file);
        text.push_str(&styles.with_context(|| format!("cannot read {}", file.display()))?);
    }
    Ok(text)
}

fn style_folder() -> PathBuf {
    paths::app().join("style")
}

fn write_if_changed(file: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(file).is_ok_and(|present| present == text) {
        return Ok(());
    }
    fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))
}
