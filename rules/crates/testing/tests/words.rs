//! Every message, compiled, says what Fluent itself makes of it, whatever is put in.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests document themselves by their names, and fail by panicking"
)]

use std::collections::BTreeSet;
use std::path::Path;

use compiler::Files;
use compiler::compile;
use engine::pack::{Kind, Subject, Use};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use messages::Catalogue;
use messages::compile as catalogue;

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
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
            .join("../locales")
            .join(language);
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

/// What a conversation asks and says is in the words that it fetches: those for all, and those of
/// the families of its programs.
#[test]
fn a_conversation_has_its_words() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let (pack, _) = compile(&Files::read(root).unwrap());
    let pack = pack.unwrap();
    let words = |folder: &Path| {
        let mut files = Files::default();
        files.read_part(folder).unwrap();
        let text: Vec<&str> = files.iter().map(|(_, _, text)| text).collect();
        Catalogue::new(catalogue::compile(&text.join("\n")).unwrap())
    };
    let kebab = |id: &str| id.replace('_', "-");
    let english = root.join("../locales/en");
    let core = words(&english);
    let mut missing = BTreeSet::new();
    let looked_at = pack.entries.iter().flat_map(|entry| {
        let programs: Vec<_> =
            entry.programs.iter().map(|program| pack.program(*program)).collect();
        let families = programs.iter().map(|one| one.group.as_str()).chain(["conversation"]);
        let folders: BTreeSet<_> = families.map(|family| english.join(family)).collect();
        let own: Vec<_> = folders.iter().filter(|f| f.is_dir()).map(|f| words(f)).collect();
        let own = std::rc::Rc::new(own);
        programs.into_iter().map(move |program| (&entry.id, program, own.clone()))
    });
    for (entry, program, own) in looked_at {
        let mut need = |key: String| {
            if !core.has(&key) && !own.iter().any(|part| part.has(&key)) {
                missing.insert(format!("{entry}: {key}"));
            }
        };
        need(format!("{}-name", kebab(&program.id)));
        let read = program.definitions(Use::decides_or_pays);
        for (fact, _) in read.flat_map(|id| pack.definition(id).reads(Subject::Person)) {
            let fact = pack.fact(*fact);
            need(format!("fact-{}", kebab(&fact.id)));
            need(format!("question-{}", kebab(&fact.question)));
            need(format!("topic-{}", kebab(pack.topic(fact.topic))));
        }
        for document in &program.documents {
            need(format!("document-{}", kebab(&document.id)));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// A question that stands among what every conversation has is drawn before the words of families
/// are there: what it is asked with must stand there too.
#[test]
fn a_question_for_all_is_asked_in_words_for_all() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let (pack, _) = compile(&Files::read(root).unwrap());
    let pack = pack.unwrap();
    let kebab = |id: &str| id.replace('_', "-");
    for language in ["en", "fr"] {
        let folder = root.join("../locales").join(language);
        let mut files = Files::default();
        files.read_part(&folder).unwrap();
        files.read_part(&folder.join("conversation")).unwrap();
        let for_all: Vec<&str> = files.iter().map(|(_, _, text)| text).collect();
        let for_all = Catalogue::new(catalogue::compile(&for_all.join("\n")).unwrap());
        let mut everything = Files::default();
        everything.read_language(&folder).unwrap();
        let everything: Vec<&str> = everything.iter().map(|(_, _, text)| text).collect();
        let everything = Catalogue::new(catalogue::compile(&everything.join("\n")).unwrap());
        let mut looked_at = 0;
        let mut misplaced = BTreeSet::new();
        for fact in &pack.facts {
            let question = format!("question-{}", kebab(&fact.question));
            if !for_all.has(&question) {
                continue;
            }
            let name = format!("fact-{}", kebab(&fact.id));
            let mut keys =
                ["hint", "why", "where"].map(|part| format!("{question}-{part}")).to_vec();
            keys.push(format!("topic-{}", kebab(pack.topic(fact.topic))));
            let options = |of: &str, kind: &Kind| match kind {
                Kind::Choice(options) => {
                    options.iter().map(|one| format!("choice-{of}-{}", kebab(one))).collect()
                }
                _ => Vec::new(),
            };
            keys.extend(options(&kebab(&fact.id), &fact.kind));
            if let Kind::Records(fields, _) = &fact.kind {
                let parts = ["row", "none", "add", "add-another"];
                keys.extend(parts.map(|part| format!("{name}-{part}")));
                for field in fields {
                    let field_name = format!("{}-{}", kebab(&fact.id), kebab(&field.id));
                    keys.push(format!("fact-{field_name}"));
                    keys.extend(options(&field_name, &field.kind));
                }
            }
            keys.push(name);
            let there: Vec<String> = keys.into_iter().filter(|key| everything.has(key)).collect();
            looked_at += there.len();
            let apart = there.into_iter().filter(|key| !for_all.has(key));
            misplaced.extend(apart.map(|key| format!("{language}/conversation/: {key}")));
        }
        assert!(looked_at > 50, "{looked_at}");
        assert!(misplaced.is_empty(), "not in locales/{misplaced:#?}");
    }
}
