//! Every message, compiled, says what Fluent itself makes of it, whatever is put in.
#![cfg(feature = "authoring")]
#![allow(missing_docs, reason = "tests document themselves by their names")]

use std::collections::BTreeSet;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use rules::authoring::{Files, catalogue};
use rules::catalogue::Catalogue;

/// Variables of all messages, with values that choose their forms and some that choose none.
const ARGS: [&[(&str, &str)]; 4] = [
    &[],
    &[("who", "person"), ("plural", "one"), ("count", "1"), ("part", "day"), ("kind", "money")],
    &[("who", "partner"), ("plural", "other"), ("count", "12"), ("value", "1 234,56 $")],
    &[("who", "nobody"), ("kind", "date"), ("part", "month"), ("limit", "{ }"), ("unit", "years")],
];

#[test]
fn compiled_messages_say_what_fluent_says() {
    for language in ["en", "fr"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(language);
        let mut files = Files::default();
        files.read_language(&folder).unwrap();
        let source: Vec<&str> = files.iter().map(|(_, _, text)| text).collect();
        let source = source.join("\n");
        let compiled = Catalogue::new(catalogue::compile(&source).unwrap());
        let ids: BTreeSet<&str> = source
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| Some(line.split_once('=')?.0.trim()))
            .collect();
        assert!(ids.len() > 500, "{}", ids.len());
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(source.clone()).unwrap()).unwrap();
        for id in ids {
            let pattern = bundle.get_message(id).unwrap().value().unwrap();
            for args in ARGS {
                let given: FluentArgs<'_> = args.iter().copied().collect();
                let expected = bundle.format_pattern(pattern, Some(&given), &mut Vec::new());
                assert_eq!(compiled.find(id, args).unwrap(), expected, "{language} {id} {args:?}");
            }
        }
    }
}
