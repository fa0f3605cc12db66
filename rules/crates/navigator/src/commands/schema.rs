//! `schema`: what each kind of rule file may say, for editors.

use std::io::Write;

use compiler::read::shape::schema::schema as json_schema;
use compiler::read::shape::{FILES, FileKind};
use compiler::source::suggest::suggestion;
use serde_json::{Map, Value as Json};
use testing::{cases, mutate};

use crate::Failure;
use crate::arguments::Arguments;
use crate::households::write_answer;

/// `navigator schema [--kind KIND] [--out FOLDER]`
pub(crate) fn schema(mut arguments: Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    let kind = arguments.option("--kind")?;
    let folder = arguments.path("--out")?;
    arguments.finish()?;
    let kinds = match kind {
        None => kinds(),
        Some(name) => vec![kind_of(&name.to_string_lossy())?],
    };
    let Some(folder) = folder else {
        if let [kind] = kinds.as_slice() {
            return write_answer(&json_schema(kind), true, out);
        }
        let all = kinds.iter().map(|kind| (kind.name.to_owned(), json_schema(kind)));
        return write_answer(&Json::Object(all.collect::<Map<_, _>>()), true, out);
    };
    std::fs::create_dir_all(&folder)?;
    for kind in &kinds {
        let path = folder.join(format!("{}.json", kind.name));
        let mut text = Vec::new();
        write_answer(&json_schema(kind), true, &mut text)?;
        std::fs::write(&path, text)
            .map_err(|error| Failure::Unusable(format!("{}: {error}", path.display())))?;
        writeln!(out, "{}", path.display())?;
    }
    Ok(())
}

/// Every kind of file below the folder of the rules.
fn kinds() -> Vec<FileKind> {
    FILES.iter().copied().chain([cases::shape::FILE, mutate::shape::FILE]).collect()
}

fn kind_of(name: &str) -> Result<FileKind, Failure> {
    let kinds = kinds();
    let found = kinds.iter().find(|kind| kind.name == name);
    found.copied().ok_or_else(|| {
        let names: Vec<&str> = kinds.iter().map(|kind| kind.name).collect();
        let help = suggestion(name, names.iter().copied())
            .unwrap_or_else(|| format!("kinds are {}", names.join(", ")));
        Failure::Unusable(format!("there is no kind of file `{name}`: {help}"))
    })
}
