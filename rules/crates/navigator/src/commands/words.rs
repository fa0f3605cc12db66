//! `words`: the messages of one language, as they ship.

use std::io::Write;
use std::path::PathBuf;

use compiler::Files;

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
    let folder = part.iter().fold(locales.join(language), |folder, part| folder.join(part));
    let mut files = Files::default();
    files.read_part(&folder)?;
    let joined: Vec<&str> = files.iter().map(|(_, _, text)| text).collect();
    let words = ::messages::compile::compile(&joined.join("\n"))
        .map_err(|what| Failure::Unusable(format!("{}: {what}", folder.display())))?;
    std::fs::write(&target, &words)
        .map_err(|error| Failure::Unusable(format!("{}: {error}", target.display())))?;
    Ok(writeln!(out, "{}: {} messages", target.display(), words.lines().count())?)
}
