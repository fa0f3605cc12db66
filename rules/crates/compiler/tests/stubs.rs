//! Messages that are missing stand where their like do, and where every page that says them has them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use compiler::messages::stubs::stubs;
use compiler::{Files, compile};

const PROGRAM: &str = "id = \"ID\"\nact = \"OAS\"\ngroup = \"GROUP\"\n\
    [[condition]]\nid = \"old\"\nwhen = \"person.birth_date < 1950-01-01\"\ncite = \"OAS 3\"\n\
    [[document]]\nid = \"boat\"\n";

/// The file of a message in English.
fn file(stubs: &[compiler::messages::stubs::Stub], key: &str) -> Option<String> {
    let begins = format!("{key} = TODO: ");
    let found = stubs.iter().find(|stub| stub.language == "en" && stub.line.starts_with(&begins));
    found.map(|stub| stub.file.clone())
}

#[test]
fn a_message_is_put_where_its_like_are_and_every_page_has_it() {
    let base = Files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/base")).unwrap();
    let program = |id: &str, group: &str| PROGRAM.replace("ID", id).replace("GROUP", group);
    let mut texts: Vec<(String, String)> =
        base.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect();
    let mut add = |path: &str, text: String| texts.push((path.to_owned(), text));
    add("programs/ferry.toml", program("ferry", "sea"));
    add("programs/farm.toml", program("farm", "land"));
    let entries =
        ["ferry", "farm"].map(|id| format!("[[entry]]\nid = \"{id}\"\nprograms = [\"{id}\"]\n"));
    add("entries.toml", entries.concat());
    // The facts of the one file that there is have their words with the ferry, all but some.
    add("words/en/sea/ferry.ftl", "fact-net-income = Income\nferry-name = Ferry\n".to_owned());
    add("words/en/conversation/documents.ftl", "document-oar = Oar\n".to_owned());
    add("words/fr/sea/ferry.ftl", "document-boat = Papiers du bateau\n".to_owned());
    let files = Files::from_texts(texts);
    assert!(compile(&files).0.is_some());
    let stubs = stubs(&files);
    for (key, wanted) in [
        // Its own file, of its family's folder; a file of its own where there is none.
        ("ferry-about", Some("sea/ferry.ftl")),
        ("farm-condition-old", Some("land/farm.ftl")),
        // Both programs ask for it, and who comes for the farm has no words of the sea.
        ("question-birth-date", Some("conversation/questions.ftl")),
        // As in the other language.
        ("document-boat", Some("sea/ferry.ftl")),
        ("entry-ferry", Some("entries.ftl")),
        ("group-sea-limits", Some("entries.ftl")),
        ("ferry-name", None),
        ("fact-net-income", None),
    ] {
        assert_eq!(file(&stubs, key).as_deref(), wanted, "{key}");
    }
}
