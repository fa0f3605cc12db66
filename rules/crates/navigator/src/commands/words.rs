//! `words`: the messages of one language, as they ship.

use std::io::Write;
use std::path::{Path, PathBuf};

use ::messages::Catalogue;
use ::messages::compile::{compile, with_languages};
use compiler::{Files, LANGUAGE_FILE};

use crate::Failure;
use crate::arguments::Arguments;

/// `navigator words --locales FOLDER --language CODE --part NAME --out FILE`
pub(crate) fn words(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let locales = arguments.path("--locales")?.unwrap_or_else(|| PathBuf::from("locales"));
    let language = arguments.path("--language")?;
    let part = arguments.path("--part")?;
    let target = arguments.path("--out")?;
    arguments.finish()?;
    let (Some(language), Some(target)) = (language, target) else {
        return Err(Failure::Unusable("`words` needs `--language` and `--out FILE`".to_owned()));
    };
    let mut files = Files::default();
    let folder = part.iter().fold(locales.join(language), |folder, part| folder.join(part));
    files.read_part(&folder)?;
    let is_of_language = |path: &str| path.ends_with(LANGUAGE_FILE);
    let joined: Vec<&str> = files
        .iter()
        .filter(|(_, path, _)| !is_of_language(path))
        .map(|(_, _, text)| text)
        .collect();
    let words = if part.is_some() {
        compile(&joined.join("\n"))
    } else {
        let languages = languages(&locales)?;
        let languages: Vec<_> = languages.iter().map(|(code, text)| (&**code, &**text)).collect();
        let welcomes = welcomes(&locales)?;
        let welcomes: Vec<_> = welcomes.iter().map(|(code, name)| (&**code, &**name)).collect();
        with_languages(&joined.join("\n"), &languages, &welcomes)
    };
    let words = words.map_err(|what| Failure::Unusable(format!("{}: {what}", folder.display())))?;
    std::fs::write(&target, &words)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", target.display())))?;
    Ok(writeln!(out, "{}: {} messages", target.display(), words.lines().count())?)
}

/// What has to be known of each language, by its code.
fn languages(locales: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut files = Files::default();
    files.read_messages(locales)?;
    let text = |code: &str| {
        let ending = format!("/{code}/{LANGUAGE_FILE}");
        let mut found = files.iter().filter(|(_, path, _)| path.ends_with(&ending));
        found.next().map(|(_, _, text)| (code.to_owned(), text.to_owned()))
    };
    Ok(files.languages().into_iter().filter_map(text).collect())
}

/// The names of the languages that have one page only, by their codes.
fn welcomes(locales: &Path) -> Result<Vec<(String, String)>, Failure> {
    let folder = locales.join("welcome");
    let mut files = Files::default();
    if folder.is_dir() {
        files.read_part(&folder)?;
    }
    let name = |path: &str, text: &str| {
        let code = Path::new(path).file_stem()?.to_str()?.to_owned();
        let name = Catalogue::new(compile(text).ok()?).find("welcome-name", &[])?;
        Some((code, name))
    };
    Ok(files.iter().filter_map(|(_, path, text)| name(path, text)).collect())
}
