//! The guide's small program is compiled, checked and answered as the guide says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use compiler::source::diagnostic::renderer;
use compiler::{Diagnostic, Files, compile, messages};
use testing::cases;

/// The blocks of the guide that say which file they are of, with the path of it.
fn blocks(guide: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for part in guide.split("\n```").skip(1) {
        let Some((info, text)) = part.split_once('\n') else { continue };
        if let Some((_, path)) = info.split_once(' ') {
            found.push((path, text));
        }
    }
    found
}

/// The files with the guide's blocks below them, or added where there is no such file.
fn with_blocks(files: &Files, blocks: &[(&str, &str)], folder: &str) -> Files {
    let mut texts: Vec<(String, String)> =
        files.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect();
    for (path, text) in blocks {
        let Some(path) = path.strip_prefix(folder) else { continue };
        match texts.iter_mut().find(|(known, _)| known == path) {
            Some((_, known)) => *known = format!("{known}\n{text}\n"),
            None => texts.push((path.to_owned(), format!("{text}\n"))),
        }
    }
    Files::from_texts(texts)
}

fn shown(diagnostics: &[Diagnostic], files: &Files) -> String {
    let shown: Vec<String> =
        diagnostics.iter().map(|found| found.render(files, &renderer(false))).collect();
    shown.join("\n")
}

#[test]
fn the_program_of_the_guide_works() {
    let rules = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let guide = std::fs::read_to_string(rules.join("README.md")).unwrap();
    let blocks = blocks(&guide);
    assert_eq!(blocks.len(), 10, "{blocks:?}");
    let (answers, blocks): (Vec<_>, Vec<_>) =
        blocks.into_iter().partition(|(path, _)| path.starts_with("rules/cases/"));
    let files = with_blocks(&Files::read(rules).unwrap(), &blocks, "rules/");
    let (pack, diagnostics) = compile(&files);
    let new: Vec<Diagnostic> = diagnostics
        .into_iter()
        .filter(|found| shown(std::slice::from_ref(found), &files).contains("lantern"))
        .collect();
    assert!(new.is_empty(), "{}", shown(&new, &files));
    let pack = pack.unwrap();

    let mut all = files.clone();
    all.read_messages(&rules.join("../locales")).unwrap();
    let all = with_blocks(&all, &blocks, "locales/");
    let missing = messages::check(&all);
    assert!(missing.is_empty(), "{}", shown(&missing, &all));

    let cases = Files::from_texts(answers);
    let run = cases::run(&pack, None, &cases);
    assert_eq!((run.passed, run.failed), (3, 0), "{}", shown(&run.diagnostics, &cases));
}
