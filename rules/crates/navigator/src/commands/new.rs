//! `new`: the files of a new program, with everything that is to be filled in marked.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

use compiler::Files;
use compiler::skeleton::{New, skeleton};

use crate::Failure;
use crate::arguments::Arguments;
use crate::rules::folder;
use crate::words;

/// `navigator new PROGRAM [--group GROUP] [--new-group]`
pub(crate) fn new(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let rules = folder(&mut arguments)?;
    let locales = arguments.path("--locales")?.unwrap_or_else(|| PathBuf::from("locales"));
    let group = arguments.option("--group")?;
    let new_group = arguments.flag("--new-group");
    let today = arguments.date("--as-of")?.unwrap_or_else(crate::today);
    let words = arguments.files()?;
    let [id] = words.as_slice() else {
        return Err(Failure::Unusable("`new` needs the name of one program".to_owned()));
    };
    let id = id.to_string_lossy();
    let group = group.as_ref().map(|group| group.to_string_lossy());
    let group = group.as_deref();
    let mut files = Files::read(&rules)?;
    let written = skeleton(&files, New { id: &id, group, new_group, today });
    let written = written.map_err(Failure::Unusable)?;

    // Only what is new: nothing at all is written where a file is there already.
    for (path, _) in &written {
        let path = rules.join(path);
        if path.exists() {
            let message = format!("{} is there already; nothing was written", path.display());
            return Err(Failure::Unusable(message));
        }
    }
    files.read_messages(&locales)?;
    let before = words::missing(&files, &locales);
    let with = files.with(written.iter().filter(|(path, _)| !path.starts_with("cases/")).cloned());
    let mut missing = words::missing(&with, &locales);
    for (path, lines) in &mut missing {
        // What others lack is theirs.
        let others = before.get(path);
        lines.retain(|line| !others.is_some_and(|others| others.contains(line)));
    }
    missing.retain(|_, lines| !lines.is_empty());
    for (path, text) in &written {
        let path = rules.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        file.write_all(text.as_bytes())?;
        writeln!(out, "{}", path.display())?;
    }
    words::append(&missing, out)?;
    let (rules, locales) = (rules.display(), locales.display());
    Ok(writeln!(
        out,
        "\nWhat is marked TODO is to be filled in: `navigator check --locales {locales}` names it all.\n\
         Words for what you add: `navigator check --stubs --write --locales {locales}`.\n\
         Nobody comes to `{id}` before an entry of {rules}/entries.toml names it."
    )?)
}
