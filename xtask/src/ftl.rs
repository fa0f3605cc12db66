//! The languages of the site and their messages, as they are written into pages at build time.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use anyhow::{Context, Result, anyhow, bail};
use messages::compile::compile;
use messages::{Catalogue, TimeOfDay};

use crate::paths;

/// What makes a folder of `locales/` a language.
const LANGUAGE_FILE: &str = "language.ftl";
/// The languages that pages and rules always have, in the order of the site.
const OFFICIAL: [&str; 2] = ["en", "fr"];

/// The codes of the languages of the site, the official ones first; each is a folder of `locales/`
/// and of the site.
pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
    static FOUND: LazyLock<Vec<String>> = LazyLock::new(|| {
        let folders = entries(&paths::locales()).unwrap_or_default().into_iter();
        let folders = folders.filter(|folder| folder.join(LANGUAGE_FILE).is_file());
        let codes = folders.filter_map(|folder| Some(folder.file_name()?.to_str()?.to_owned()));
        let others = codes.filter(|code| !OFFICIAL.contains(&&**code));
        OFFICIAL.map(str::to_owned).into_iter().chain(others).collect()
    });
    FOUND.iter().map(String::as_str)
}

/// Languages that have one page so far, by their codes: the files of `locales/welcome`.
pub(crate) fn welcomes() -> Result<Vec<(String, Catalogue)>> {
    let files = ending_in_ftl(&paths::locales().join("welcome"))?;
    let read = |file: &PathBuf| {
        let code = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let source = fs::read_to_string(file)?;
        let compiled = compile(&source);
        let compiled = compiled.map_err(|what| anyhow!("{}: {what}", file.display()))?;
        Ok((code, Catalogue::new(compiled)))
    };
    files.iter().map(read).collect()
}

/// A language's message files: those in its folder, then those of each part.
fn files(language: &str) -> Result<Vec<PathBuf>> {
    let folder = paths::locales().join(language);
    let mut files = ending_in_ftl(&folder)?;
    for part in parts(language)? {
        files.extend(ending_in_ftl(&folder.join(part))?);
    }
    Ok(files)
}

/// The parts of a language that only some conversations need, each a folder that is named after
/// a family of programs.
pub(crate) fn parts(language: &str) -> Result<Vec<String>> {
    let folder = paths::locales().join(language);
    let mut parts = Vec::new();
    for entry in entries(&folder)? {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        parts.extend(entry.is_dir().then_some(name));
    }
    Ok(parts)
}

fn ending_in_ftl(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = entries(folder)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// The messages of one language, ready to be read into pages.
pub(crate) struct Texts {
    language: &'static str,
    messages: Catalogue,
}

impl Texts {
    pub(crate) fn of(language: &'static str) -> Result<Texts> {
        let mut source = String::new();
        for file in files(language)? {
            source += &fs::read_to_string(&file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            source.push('\n');
        }
        match compile(&source) {
            Ok(compiled) => Ok(Texts { language, messages: Catalogue::new(compiled) }),
            Err(what) => bail!("locales/{language}: {what}"),
        }
    }

    pub(crate) fn get(&self, key: &str) -> Result<String> {
        self.say(key, &[])
    }

    /// A time of the day, in minutes after midnight.
    pub(crate) fn time(&self, minutes: u16) -> Result<String> {
        TimeOfDay::new(minutes).in_message(|args| self.say(TimeOfDay::MESSAGE, args))
    }

    /// Where a message asks about whom it speaks, pages speak to their reader.
    pub(crate) fn say(&self, key: &str, arguments: &[(&'static str, &str)]) -> Result<String> {
        let arguments: Vec<_> = [("who", "person")].iter().chain(arguments).copied().collect();
        let text = self.messages.find(key, &arguments);
        let text = text.with_context(|| format!("locales/{} has no `{key}`", self.language))?;
        if text.contains("{$") {
            bail!("locales/{}, `{key}`: nobody gives what it asks for: {text}", self.language);
        }
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_shell_texts() {
        assert!(languages().count() >= 2);
        for language in languages() {
            let texts = Texts::of(language).unwrap();
            assert!(!texts.get("shell-name").unwrap().is_empty());
            assert!(texts.get("shell-nothing").is_err());
        }
    }

    #[test]
    fn what_nobody_gives_is_an_error() {
        let texts = Texts::of("en").unwrap();
        assert!(texts.get("form-number").is_err());
        assert!(texts.say("form-number", &[("number", "ISP-1000")]).is_ok());
    }
}
