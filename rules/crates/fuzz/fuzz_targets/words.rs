//! Any text as compiled words, and as words to compile: each message that can be found is put
//! together, whatever is given for its variables.
#![no_main]

use libfuzzer_sys::fuzz_target;
use messages::Catalogue;
use messages::compile::compile;
use messages::pseudo::pseudo;

const ARGS: [(&str, &str); 3] = [("n", "one"), ("who", "partner"), ("amount", "$12")];

fn find_all(text: &str) {
    let catalogue = Catalogue::new(text.to_owned());
    for line in text.split('\n') {
        let id = line.split('\t').next().unwrap_or_default();
        for args in [&ARGS[..0], &ARGS[..1], &ARGS] {
            let found = catalogue.find(id, args);
            assert_eq!(found.is_some(), catalogue.has(id));
        }
    }
}

fuzz_target!(|text: &str| {
    find_all(text);
    if let Ok(compiled) = compile(text) {
        let ids = compiled.lines().filter_map(|line| line.split_once('\t'));
        let catalogue = Catalogue::new(compiled.clone());
        assert!(ids.map(|(id, _)| id).all(|id| catalogue.has(id)));
        find_all(&compiled);
    }
    if text.len() < 4096 {
        let _ = compile(&pseudo(text));
    }
});
