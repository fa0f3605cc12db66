//! Any text as answers that were handed over: declined, or plain lines that are written and read
//! again the same.
#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use compiler::Files;
use compiler::compile;
use engine::facts::link::{read, write};
use engine::pack::Pack;

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../compiler/tests/bad/base");
    compile(&Files::read(&folder).unwrap()).0.unwrap()
});

fuzz_target!(|text: &str| {
    if let Ok(held) = read(&PACK, text, &["navigator.needs"]) {
        assert!(held.lines.iter().all(|line| !line.chars().any(char::is_control)));
        let again = write(&PACK, &held.lines, &["navigator.needs"]);
        assert_eq!(read(&PACK, &again, &["navigator.needs"]).unwrap().lines, held.lines);
    }
});
