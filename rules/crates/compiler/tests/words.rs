//! The words that schemas offer are those that the compiler understands: each is taken, and what
//! is said of another one names them all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::path::Path;

use compiler::read::shape::words::{self, Word};
use compiler::{Diagnostic, Files, compile};

/// What is said of a word at `@` in a rule laid over the sound ones.
fn said(path: &str, rule: &str, word: &str) -> Vec<Diagnostic> {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/base");
    let files = Files::read(&base).unwrap();
    let mut texts: Vec<(String, String)> =
        files.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect();
    texts.push((path.to_owned(), rule.replace('@', word)));
    texts.push(("tables/words.csv".to_owned(), "age,weeks\n1,1\n".to_owned()));
    let (_, found) = compile(&Files::from_texts(texts));
    found.into_iter().filter(|found| matches!(found.code, "E0304" | "E0306")).collect()
}

/// The words between backticks.
fn named(help: &str) -> BTreeSet<&str> {
    help.split('`').skip(1).step_by(2).collect()
}

const PROGRAM: &str = "id = \"case\"\nact = \"OAS\"\n";

#[test]
fn every_word_of_a_schema_is_understood_and_no_other() {
    let amount =
        "[[amount]]\nid = \"a\"\nunit = \"dollars\"\nvalue = \"1 dollar\"\nround = \"@\"\n";
    let unless = "[[condition]]\nid = \"a\"\nwhen = \"true\"\nunless = [{ id = \"b\", when = \"true\", then = \"@\" }]\n";
    let step = "[[step]]\nid = \"a\"\nchannel = \"@\"\nchecked = 2026-11-27\n";
    let place = "[[step]]\nid = \"a\"\nchannel = \"none\"\nchecked = 2026-11-27\nplace = \"@\"\n";
    let span = "[[span]]\nid = \"a\"\nfrom = \"today\"\nto = \"today\"\nkind = \"@\"\n";
    let seen = "[a]\nunit = \"weeks\"\nvalues = [{ from = 2026-01-01, value = \"1\", source = \"rates-2026-q4\", seen = \"@\" }]\n";
    let found = "from = 2026-01-01\nsource = \"rates-2026-q4\"\ncolumns = [{ id = \"weeks\", unit = \"weeks\" }]\n\
                 keys = [{ id = \"age\", unit = \"years\", match = \"@\" }]\n";
    let clock = "id = \"lines\"\n[[line]]\nnumbers = [\"1\"]\nhours = \"08:30-16:30\"\nclock = \"@\"\nchecked = 2026-11-27\n";
    let program = |rule: &str| format!("{PROGRAM}{rule}");
    let cases: [(&str, String, &[Word]); 8] = [
        ("programs/case.toml", program(amount), words::ROUNDINGS),
        ("programs/case.toml", program(unless), words::CONSEQUENCES),
        ("programs/case.toml", program(step), words::STEPS),
        ("programs/case.toml", program(place), words::PLACES),
        ("programs/case.toml", program(span), words::SPANS),
        ("params/words.toml", seen.to_owned(), words::SEEN),
        ("tables/words.toml", found.to_owned(), words::MATCHES),
        ("channels/lines.toml", clock.to_owned(), words::CLOCKS),
    ];
    for (path, rule, words) in cases {
        let of_word = |found: &Diagnostic, word: &str| found.message.contains(&format!("`{word}`"));
        for (word, _) in words {
            let wrong = said(path, &rule, word);
            assert!(!wrong.iter().any(|found| of_word(found, word)), "{word}: {wrong:?}");
        }
        let wrong = said(path, &rule, "zzzzzzzzz");
        let wrong = wrong.iter().find(|found| of_word(found, "zzzzzzzzz")).expect(&rule);
        let all: BTreeSet<&str> = words.iter().map(|(word, _)| *word).collect();
        assert_eq!(named(&wrong.help.join(" ")), all, "{rule}");
    }
}
