//! The texts of a rules folder, by path. Everything else works on these and touches no disk.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Rule files by their path within the rules folder, with `/` between folders.
#[derive(Clone, Debug, Default)]
pub struct Files {
    entries: Vec<(String, String)>,
    /// Codes of the languages whose messages were read.
    languages: Vec<String>,
}

/// A stretch of a file, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Position of the file in [`Files`].
    pub file: u32,
    /// First byte.
    pub start: usize,
    /// One after the last byte.
    pub end: usize,
}

/// The official languages: titles, addresses and telephone numbers are given in both.
pub const OFFICIAL: [&str; 2] = ["en", "fr"];

/// What makes a folder a language: its name, direction and formats.
pub const LANGUAGE_FILE: &str = "language.ftl";

/// Folders that hold rules, and what their files end in.
const FOLDERS: [(&str, &[&str]); 7] = [
    ("facts", &["toml"]),
    ("params", &["toml"]),
    ("programs", &["toml"]),
    ("channels", &["toml"]),
    ("tables", &["toml", "csv"]),
    ("places", &["toml", "csv"]),
    ("law", &["toml", "csv"]),
];
/// Files beside the folders.
const SINGLE: [&str; 5] =
    ["acts.toml", "sources.toml", "topics.toml", "entries.toml", "accepted.toml"];

impl Files {
    /// Reads the rule files below a folder; anything else in it is left alone.
    ///
    /// # Errors
    ///
    /// When the folder is not there, or a file in it cannot be read as UTF-8 text.
    pub fn read(rules: &Path) -> io::Result<Self> {
        let mut texts = BTreeMap::new();
        for name in SINGLE {
            let path = rules.join(name);
            if path.is_file() {
                texts.insert(name.to_owned(), text_of(&path)?);
            }
        }
        for (folder, endings) in FOLDERS {
            texts.extend(folder_of(&rules.join(folder), folder, endings)?);
        }
        if texts.is_empty() {
            let message = format!("there are no rule files in {}", rules.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        Ok(Self { entries: texts.into_iter().collect(), ..Self::default() })
    }

    /// Adds the message files of every language: each folder with a [`LANGUAGE_FILE`], and those of
    /// the official languages.
    ///
    /// # Errors
    ///
    /// When an official language has none, or one cannot be read as UTF-8 text.
    pub fn read_messages(&mut self, locales: &Path) -> io::Result<()> {
        let mut others = Vec::new();
        for entry in locales.read_dir()? {
            let entry = entry?;
            let code = entry.file_name().to_string_lossy().into_owned();
            let is_language = entry.path().join(LANGUAGE_FILE).is_file();
            others.extend((is_language && !OFFICIAL.contains(&&*code)).then_some(code));
        }
        others.sort();
        let official = OFFICIAL.map(str::to_owned);
        self.languages = official.into_iter().chain(others).collect();
        let folders: Vec<_> = self.languages.iter().map(|code| locales.join(code)).collect();
        folders.iter().try_for_each(|folder| self.read_language(folder))
    }

    /// The codes of the languages that there are messages in, the official ones first.
    pub fn languages(&self) -> Vec<&str> {
        let others = self.languages.iter().map(String::as_str);
        OFFICIAL.into_iter().chain(others.filter(|code| !OFFICIAL.contains(code))).collect()
    }

    /// Adds the message files of one language in the order of their names: those in its folder,
    /// which every conversation needs, and those in the folders of families of programs.
    ///
    /// # Errors
    ///
    /// When there are none, or one cannot be read as UTF-8 text.
    pub fn read_language(&mut self, folder: &Path) -> io::Result<()> {
        self.read_part(folder)?;
        let mut parts = Vec::new();
        for entry in folder.read_dir()? {
            parts.push(entry?.path());
        }
        parts.sort();
        parts.iter().filter(|part| part.is_dir()).try_for_each(|part| self.read_part(part))
    }

    /// Adds the message files in one folder, in the order of their names.
    ///
    /// # Errors
    ///
    /// When there are none, or one cannot be read as UTF-8 text.
    pub fn read_part(&mut self, folder: &Path) -> io::Result<()> {
        let texts = folder_of(folder, &folder.display().to_string(), &["ftl"])?;
        if texts.is_empty() {
            let message = format!("there are no messages in {}", folder.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        self.entries.extend(texts);
        Ok(())
    }

    /// Reads single files, each named as given.
    ///
    /// # Errors
    ///
    /// When one cannot be read as UTF-8 text.
    pub fn read_each<'p>(paths: impl IntoIterator<Item = &'p Path>) -> io::Result<Self> {
        let texts: io::Result<BTreeMap<String, String>> = paths
            .into_iter()
            .map(|path| Ok((path.display().to_string(), text_of(path)?)))
            .collect();
        Ok(Self { entries: texts?.into_iter().collect(), ..Self::default() })
    }

    /// Takes texts that are already in memory, by path.
    pub fn from_texts<P: Into<String>, T: Into<String>>(
        texts: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        let sorted: BTreeMap<String, String> =
            texts.into_iter().map(|(path, text)| (path.into(), text.into())).collect();
        Self { entries: sorted.into_iter().collect(), ..Self::default() }
    }

    /// All files in the order of their paths: position, path, text.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &str, &str)> {
        (0..).zip(&self.entries).map(|(file, (path, text))| (file, path.as_str(), text.as_str()))
    }

    /// The path of a file; empty if there is no such file.
    pub fn path(&self, file: u32) -> &str {
        self.entry(file).map_or("", |(path, _)| path)
    }

    /// The text of a file; empty if there is no such file.
    pub fn text(&self, file: u32) -> &str {
        self.entry(file).map_or("", |(_, text)| text)
    }

    /// The same files, one of them with another text.
    #[must_use]
    pub fn replaced(&self, file: u32, text: String) -> Self {
        let mut entries = self.entries.clone();
        let place = usize::try_from(file).ok().and_then(|file| entries.get_mut(file));
        if let Some((_, old)) = place {
            *old = text;
        }
        Self { entries, languages: self.languages.clone() }
    }

    /// These files and others besides.
    #[must_use]
    pub fn with(&self, others: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut entries = self.entries.clone();
        entries.extend(others);
        Self { entries, languages: self.languages.clone() }
    }

    fn entry(&self, file: u32) -> Option<&(String, String)> {
        self.entries.get(usize::try_from(file).ok()?)
    }
}

impl Span {
    /// A stretch of a file.
    pub fn new(file: u32, range: std::ops::Range<usize>) -> Self {
        Self { file, start: range.start, end: range.end }
    }

    /// From the start of this to the end of the other.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// The texts of the files in a folder, by their path within the folder of the rules; none when it
/// is not there.
///
/// # Errors
/// When one cannot be read as UTF-8 text.
pub fn folder_of(
    folder: &Path,
    name: &str,
    endings: &[&str],
) -> io::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    if !folder.is_dir() {
        return Ok(texts);
    }
    for entry in folder.read_dir()? {
        let path = entry?.path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let file = path.file_name().and_then(|file| file.to_str());
        if let Some(file) = file
            && endings.contains(&ending)
        {
            texts.insert(format!("{name}/{file}"), text_of(&path)?);
        }
    }
    Ok(texts)
}

fn text_of(path: &Path) -> io::Result<String> {
    std::fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}
