//! Messages in Fluent, as they are written into pages at build time.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::paths;

/// The languages of the site, each a folder of `locales/` and of the site.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "fr"];

/// A language's message files: those in its folder, then those of each part.
pub(crate) fn files(language: &str) -> Result<Vec<PathBuf>> {
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
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    pub(crate) fn of(language: &'static str) -> Result<Texts> {
        let id: LanguageIdentifier = language.parse().context("no language")?;
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        for file in files(language)? {
            if bundle.add_resource(parse(&file, read(&file)?)?).is_err() {
                bail!("{} has a message that was there before", file.display());
            }
        }
        Ok(Texts { language, bundle })
    }

    pub(crate) fn get(&self, key: &str) -> Result<String> {
        self.say(key, &[])
    }

    /// Where a message asks about whom it speaks, pages speak to their reader.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, &str)]) -> Result<String> {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let pattern =
            pattern.with_context(|| format!("locales/{} has no `{key}`", self.language))?;
        let arguments = [("who", "person")].iter().chain(arguments);
        let arguments = arguments.map(|(name, value)| (*name, *value)).collect::<FluentArgs>();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        if let Some(error) = errors.first() {
            bail!("locales/{}, `{key}`: {error}", self.language);
        }
        Ok(text)
    }
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn parse(file: &Path, source: String) -> Result<FluentResource> {
    match FluentResource::try_new(source) {
        Ok(resource) => Ok(resource),
        Err((resource, errors)) => {
            let first = errors.first();
            let before = first.and_then(|error| resource.source().get(..error.pos.start));
            let line = before.map_or(0, |text| text.matches('\n').count() + 1);
            let what = first.map(ToString::to_string).unwrap_or_default();
            bail!("{}:{line}: {what}", file.display())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_file_and_line() {
        let error = parse(Path::new("x.ftl"), "a = one\nb = { $c ->\n".to_owned()).unwrap_err();
        assert!(error.to_string().starts_with("x.ftl:"), "{error}");
    }

    #[test]
    fn both_languages_have_shell_texts() {
        for language in LANGUAGES {
            assert!(!Texts::of(language).unwrap().get("shell-name").unwrap().is_empty());
        }
    }
}
