//! Any text as answers: refused with places, or read, written and read again the same.
#![no_main]

use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use compiler::Files;
use compiler::compile;
use compiler::facts_json;
use engine::eval::{Clock, Evaluation};
use engine::values::Date;
use engine::outcome::guidance::guidance;
use engine::pack::Pack;
use engine::outcome::outcomes;

static PACK: LazyLock<Pack> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../compiler/tests/bad/base");
    compile(&Files::read(&folder).unwrap()).0.unwrap()
});

fuzz_target!(|text: &str| {
    let today = Date::parse("2026-11-23").unwrap();
    match facts_json::read(&PACK, text, Some(today)) {
        Err(problems) => assert!(!problems.is_empty()),
        Ok(facts) => {
            let json = facts_json::write(&PACK, &facts);
            assert_eq!(facts_json::read_value(&PACK, &json, None).unwrap(), facts);
            let evaluation = Evaluation::new(&PACK, facts, Clock::new(&PACK, today));
            for outcome in outcomes::all(&evaluation) {
                guidance(&evaluation, &outcome);
            }
        }
    }
});
